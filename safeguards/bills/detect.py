"""The format of a file, told by what stands in it, and by the suffix of its name only where that leaves it open."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from io import BytesIO

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
CONTAINERS: Mapping[str, str] = {
    ".docx": "docx",
    ".docm": "docx",
    ".dotx": "docx",
    ".dotm": "docx",
    ".odt": "odt",
    ".ott": "odt",
    ".pdf": "pdf",
}
ODT = b"application/vnd.oasis.opendocument.text"
RTF = b"{\\rtf"
PDF, ZIP, OLE = b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BLANK = b"\xef\xbb\xbf \t\r\n\0"  # what may stand before the header of a PDF
PROTECTED = "EncryptedPackage".encode("utf-16-le")  # in a document that Word has locked with a password
MARKDOWN_SIGNS = re.compile(r"^(?:#{1,6}\s+\S|---$)", re.MULTILINE)
PROLOGUE = re.compile(
    r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE\b[^>\[]*(?:\[.*?\]\s*)?>\s*)*", re.DOTALL | re.IGNORECASE
)
ROOT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)[\s/>]")
DOCTYPE = re.compile(r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*<!DOCTYPE\s+html\b", re.DOTALL | re.IGNORECASE)
HEAD = 4000  # characters in which a root declares its namespaces


def container(path: str, raw: bytes) -> str:
    """The format of a file that is no text, told by what stands in it, else by its suffix; "" where it may be text."""
    suffixed = CONTAINERS.get(_suffix(path), "")
    if raw.lstrip(BLANK)[: len(PDF)] == PDF or (suffixed == "pdf" and PDF in raw[:1024]):
        return "pdf"
    if raw.startswith(ZIP):
        return _zipped(raw) or (suffixed if suffixed != "pdf" else "")
    if raw.startswith(OLE) and PROTECTED in raw:
        return "docx"
    return ""


def is_older(raw: bytes) -> bool:
    """Whether a file is in a format of word processors that is not read: RTF, or the DOC of before 2007."""
    return raw.startswith(RTF) or (raw.startswith(OLE) and PROTECTED not in raw)


def _zipped(raw: bytes) -> str:
    """What an archive holds, by the names of its members; "" where it cannot be told."""
    try:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            names = set(archive.namelist())
            if "mimetype" in names:
                with archive.open("mimetype") as member:
                    return "odt" if member.read(len(ODT)) == ODT else ""
    except Exception:  # zipfile raises a dozen kinds on broken archives; the reader of the format tells what is wrong
        return ""
    if {"content.xml", "META-INF/manifest.xml"} <= names:
        return "odt"
    return "docx" if "[Content_Types].xml" in names and any(n.startswith("word/") for n in names) else ""


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
