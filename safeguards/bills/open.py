"""From a text to what is read of it, for texts of paragraphs and for texts of elements."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from safeguards.bills import from_html, from_xml, structure
from safeguards.bills.flow import Flow
from safeguards.bills.opened import Opened, Reading
from safeguards.bills.provisions import Provisions
from safeguards.bills.vocabulary import Vocabulary, vocabularies
from safeguards.model.bill import Block, Integrity
from safeguards.model.rule import Language


def from_blocks(blocks: Callable[[str], tuple[Block, ...]], text: str) -> Opened:
    """A text without elements, whose provisions are found by their numbering."""
    return Opened(text, lambda language: Reading(*structure.read(text, blocks(text), language)))


def from_elements(format: str, text: str) -> Opened:
    """XML of a known format, whose provisions are its elements; raises `Refused` where it cannot be read."""
    marked = from_xml.parse(text)
    vocabulary = _vocabulary(format)
    said = marked.said()

    def read(language: Language) -> Reading:
        return Provisions(text, marked, vocabulary, language).read()

    return Opened(said, read)


def from_page(text: str) -> Opened:
    """HTML, whose provisions are found by headings and numbering; raises `Refused` where it cannot be read."""
    vocabulary = _vocabulary("html")
    flow = Flow(text, from_html.parse(text, vocabulary), vocabulary)
    return Opened("".join(flow.said), flow.read)


def from_other_elements(text: str) -> Opened:
    """XML that no vocabulary knows: its text in paragraphs, whose provisions are found by their numbering.

    A finding says so, since what its elements mean, and whether all of them are law, is not known.
    """
    flow = Flow(text, from_xml.parse(text), PLAIN)

    def read(language: Language) -> Reading:
        found = flow.read(language)
        root = flow.marked.root
        quote = text[root.start : root.inside]
        told = Integrity("unknown-xml", "", flow.lines.at(root.start), quote, "provisions were found by their numbers")
        return replace(found, integrity=(told,))

    return Opened("".join(flow.said), read)


PLAIN = Vocabulary("xml", "XML", frozenset(), (), {}, (), {}, {}, {}, "block")


def _vocabulary(format: str) -> Vocabulary:
    return next(v for v in vocabularies() if v.format == format)
