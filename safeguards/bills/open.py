"""From a text to what is read of it, for texts of paragraphs and for texts of elements."""

from __future__ import annotations

from collections.abc import Callable

from safeguards.bills import from_xml, structure
from safeguards.bills.opened import Opened, Reading
from safeguards.bills.provisions import Provisions
from safeguards.bills.vocabulary import vocabularies
from safeguards.model.bill import Block
from safeguards.model.rule import Language


def from_blocks(blocks: Callable[[str], tuple[Block, ...]], text: str) -> Opened:
    """A text without elements, whose provisions are found by their numbering."""
    return Opened(text, lambda language: Reading(*structure.read(text, blocks(text), language)))


def from_elements(format: str, text: str) -> Opened:
    """XML of a known format, whose provisions are its elements; raises `Refused` where it cannot be read."""
    marked = from_xml.parse(text)
    vocabulary = next(v for v in vocabularies() if v.format == format)
    said = marked.said()

    def read(language: Language) -> Reading:
        return Provisions(text, marked, vocabulary, language).read()

    return Opened(said, read)
