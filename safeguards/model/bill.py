"""A bill as read: its text, the tree of its provisions, and what every character of it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

FILLER = "\u2060"
"""Stands for a character of markup in `Bill.reading`; it is no space, so that markup inside a word does not cut it."""


class Role(StrEnum):
    """What a piece of text is in the bill; only operative text and schedules can satisfy a requirement."""

    OPERATIVE = "operative"
    SCHEDULE = "schedule"
    HEADING = "heading"
    PREAMBLE = "preamble"
    NOTE = "note"
    METADATA = "metadata"
    MARKUP = "markup"
    INSERTED = "inserted"
    REPEALED = "repealed"


LAW = frozenset({Role.OPERATIVE, Role.SCHEDULE, Role.INSERTED})


class Visibility(StrEnum):
    """Whether a person who reads the document sees the piece."""

    VISIBLE = "visible"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the source text: code-point offsets `start` to `end`, and the line (from 1) where it starts.

    The source of XML and HTML is the file with its tags: a piece of law may have tags of emphasis, citations and the
    like inside it, and what a reader sees of it is `Bill.seen(start, end)`.
    """

    start: int
    end: int
    line: int
    role: Role
    visibility: Visibility = Visibility.VISIBLE


@dataclass(frozen=True, slots=True)
class Block:
    """What a reader hands to the structure stage: one paragraph or heading; `level` is the heading's depth, else 0.

    `pieces` are the spans of the block in order; markup and editor's marks among them have roles of their own.
    """

    pieces: tuple[Span, ...]
    level: int = 0


@dataclass(frozen=True, slots=True)
class Provision:
    """A node of the tree: `id` is its place in `Bill.provisions`, `parent` that of the provision that holds it.

    `kind` is bill, part, schedule, section, subsection, item or definition; `label` is how a lawyer cites it
    (`s 14(2)(b)`); `eid` follows the Akoma Ntoso naming convention; `spans` is its own text without labels and
    without the text of the provisions inside it.
    """

    id: int
    parent: int
    kind: str
    number: str
    label: str
    eid: str
    heading: tuple[Span, ...]
    spans: tuple[Span, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Unread:
    """A stretch of the source that was not assessed, with the reason and the number of characters."""

    reason: str
    where: str
    characters: int


@dataclass(frozen=True, slots=True)
class Integrity:
    """A thing in the document that a reader would not see, or would see otherwise than a machine does."""

    kind: str
    label: str
    line: int
    quote: str
    effect: str


@dataclass(frozen=True, slots=True)
class Bill:
    """A bill: `text` is the decoded source (no byte-order mark, lines end in LF); `spans` account for all of it.

    The text of a file that is no text (DOCX, ODT, PDF) is what was taken out of it, and `not_assessed` lists the parts
    of which nothing was. `view` is the side of tracked changes that was read: as-amended or as-tabled.

    `unmarked` is what is read of a text with tags, "" where the text is read as it stands: as long as `text`, each
    reference such as `&amp;` replaced by its character, everything else that is not shown by `FILLER`, and a line
    break where an element begins a paragraph.
    """

    path: str
    title: str
    language: str
    format: str
    sha256: str
    text: str
    provisions: tuple[Provision, ...]
    spans: tuple[Span, ...]
    not_assessed: tuple[Unread, ...] = ()
    integrity: tuple[Integrity, ...] = ()
    unmarked: str = ""
    view: str = "as-amended"

    @property
    def reading(self) -> str:
        """The text that words are looked for in; its offsets are those of `text`."""
        return self.unmarked or self.text

    def seen(self, start: int, end: int) -> str:
        """What a reader sees between two offsets of `text`."""
        return self.unmarked[start:end].replace(FILLER, "") if self.unmarked else self.text[start:end]

    def section_of(self, provision: int) -> int:
        """The section (or schedule, part, bill where there is none) that holds `provision`."""
        at = provision
        while at and self.provisions[at].kind in ("subsection", "item", "definition"):
            at = self.provisions[at].parent
        return at

    def part_of(self, provision: int) -> int:
        """The nearest part above `provision`, or 0, the bill itself."""
        at = provision
        while at and self.provisions[at].kind not in ("part", "schedule"):
            at = self.provisions[at].parent
        return at
