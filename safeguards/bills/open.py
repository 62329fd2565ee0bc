"""From a text to what is read of it: texts of paragraphs, texts of elements, and what was taken out of other files."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace

from safeguards.bills import from_html, from_xml, structure
from safeguards.bills.flow import Flow
from safeguards.bills.numbering import run_on
from safeguards.bills.opened import Extract, Opened, Reading
from safeguards.bills.provisions import Provisions
from safeguards.bills.structure import Structure
from safeguards.bills.vocabulary import Vocabulary, vocabularies
from safeguards.model.bill import Block, Integrity, Provision, Span, Visibility
from safeguards.model.rule import Language


def from_blocks(blocks: Callable[[str], tuple[Block, ...]], text: str) -> Opened:
    """A text without elements, whose provisions are found by their numbering."""
    return Opened(text, lambda language: Reading(*structure.read(text, blocks(text), language)), text)


def from_extract(found: Extract) -> Opened:
    """What was taken out of a file that is no text; its provisions are found as those of a text without elements."""
    seen = "".join(found.text[s.start : s.end] + " " for s in _visible(found.blocks))

    numbered = run_on(found.text[b.pieces[0].start : b.pieces[-1].end] for b in found.blocks if not b.level)

    def read(language: Language) -> Reading:
        provisions, spans, title = Structure(found.text, found.blocks, language, None, numbered).read()
        lines = [p.line for p in provisions]
        told = tuple(replace(i, label=i.label or label_at(provisions, lines, i.line)) for i in found.integrity)
        return Reading(provisions, spans, title, integrity=told)

    return Opened(seen, read, found.text, found.reasons, found.not_assessed)


def _visible(blocks: tuple[Block, ...]) -> Iterator[Span]:
    return (s for block in blocks for s in block.pieces if s.visibility is Visibility.VISIBLE)


def label_at(provisions: tuple[Provision, ...], lines: list[int], line: int) -> str:
    """The label of the last provision that begins at a line or before it; `lines` are those of the provisions."""
    place = bisect_right(lines, line)
    return provisions[place - 1].label if place else ""


def from_elements(format: str, text: str) -> Opened:
    """XML of a known format, whose provisions are its elements; raises `Refused` where it cannot be read."""
    marked = from_xml.parse(text)
    vocabulary = _vocabulary(format)
    said = marked.said()

    def read(language: Language) -> Reading:
        return Provisions(text, marked, vocabulary, language).read()

    return Opened(said, read, text)


def from_page(text: str) -> Opened:
    """HTML, whose provisions are found by headings and numbering; raises `Refused` where it cannot be read."""
    vocabulary = _vocabulary("html")
    flow = Flow(text, from_html.parse(text, vocabulary), vocabulary)
    return Opened("".join(flow.said), flow.read, text)


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

    return Opened("".join(flow.said), read, text)


PLAIN = Vocabulary("xml", "XML", frozenset(), (), {}, (), {}, {}, {}, "block")


def _vocabulary(format: str) -> Vocabulary:
    return next(v for v in vocabularies() if v.format == format)
