"""The format of a text, told by what stands in it, and by the suffix of its file only where that leaves it open."""

from __future__ import annotations

import re
from collections.abc import Mapping

from safeguards.bills.vocabulary import vocabularies

SUFFIXES: Mapping[str, str] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "text",
    ".text": "text",
    ".xml": "xml",
    ".akn": "xml",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
MARKDOWN_SIGNS = re.compile(r"^(?:#{1,6}\s+\S|---$)", re.MULTILINE)
PROLOGUE = re.compile(
    r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE\b[^>\[]*(?:\[.*?\]\s*)?>\s*)*", re.DOTALL | re.IGNORECASE
)
ROOT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)[\s/>]")
DOCTYPE = re.compile(r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*<!DOCTYPE\s+html\b", re.DOTALL | re.IGNORECASE)
HEAD = 4000  # characters in which a root declares its namespaces


def detect(path: str, text: str) -> str:
    """The format: HTML and XML by declaration or root, else by the suffix, else by whether it has signs of Markdown."""
    name = root(text)
    if name.lower() == "html" or DOCTYPE.match(text):
        return "html"
    if name:
        known = vocabulary_of(text)
        if known:
            return known
        suffixed = SUFFIXES.get(_suffix(path), "")
        if suffixed in ("markdown", "html"):
            return suffixed
        if text.lstrip().startswith("<?xml") or text.rstrip().endswith((f"</{name}>", f":{name}>")):
            return "xml"
    return SUFFIXES.get(_suffix(path)) or ("markdown" if MARKDOWN_SIGNS.search(text) else "text")


def _suffix(path: str) -> str:
    return "." + path.rsplit(".", 1)[-1].lower() if "." in path.rsplit("/", 1)[-1] else ""


def root(text: str) -> str:
    """The name of the first element of a text that begins with one, else ""."""
    if not text.lstrip().startswith("<"):
        return ""
    opening = PROLOGUE.match(text)
    found = ROOT.match(text, opening.end() if opening else 0)
    return found[1] if found else ""


def vocabulary_of(text: str) -> str:
    """The known format of XML that a text is in, or ""."""
    name = root(text)
    start = PROLOGUE.match(text)
    head = text[start.end() : start.end() + HEAD] if start else ""
    return next((v.format for v in vocabularies() if v.is_of(name, head)), "")
