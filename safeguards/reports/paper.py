"""The report as a paper to be tabled: fourteen blocks of numbered paragraphs, the same in every format that is read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cited:
    """A place, with what is quoted from it.

    `anchor` is where the quotation stands in the text of a provision beside the paragraph, "" where it stands in none;
    a writer that shows that text need not quote it twice.
    """

    place: str
    quote: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Detail:
    """One labelled part of a paragraph: what is said, its lead in bold, places and quotations, other paragraphs.

    `standing` is that of which the label is the word, "" where it is none.
    """

    label: str
    text: str = ""
    lead: str = ""
    standing: str = ""
    cited: tuple[Cited, ...] = ()
    refs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table of words; the first cell of a row heads it."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A numbered paragraph: its lead in bold, its text, its details; `word` is the word for `standing`."""

    number: int
    text: str = ""
    lead: str = ""
    standing: str = ""
    word: str = ""
    details: tuple[Detail, ...] = ()
    refs: tuple[int, ...] = ()
    table: Table | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a provision; `matched` where a verdict turns on them."""

    text: str
    matched: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a provision's text; `paragraphs` are those that quote it, none where it is only context."""

    pieces: tuple[Piece, ...]
    anchor: str = ""
    paragraphs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """The text of one provision, with what is quoted of it; without a label it stands for provisions left out."""

    label: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Paragraphs under a heading of their own ("" where they need none), beside the provision that they speak of."""

    title: str
    paragraphs: tuple[Paragraph, ...]
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """One of the blocks of the report after its first page; `id` names it in links."""

    id: str
    title: str
    groups: tuple[Group, ...]

    @property
    def first(self) -> int:
        """The number of its first paragraph."""
        return self.groups[0].paragraphs[0].number

    @property
    def last(self) -> int:
        """The number of its last paragraph."""
        return self.groups[-1].paragraphs[-1].number


@dataclass(frozen=True, slots=True)
class Head:
    """A column of the matrix: a short heading and the whole title."""

    short: str
    title: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A cell of the matrix: standing, its words, and the paragraph that tells it; all empty where nothing was judged.

    `word` is short enough for a narrow column; `told` adds the likelier reading where a person has to decide.
    """

    standing: str = ""
    word: str = ""
    told: str = ""
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class GlanceRow:
    """One requirement across the powers."""

    title: str
    marks: tuple[Mark, ...]

    @property
    def judged(self) -> tuple[Mark, ...]:
        """The marks up to the last one that says anything."""
        said = [place for place, mark in enumerate(self.marks) if mark.standing]
        return self.marks[: max(said, default=-1) + 1]

    @property
    def rest(self) -> int:
        """The number of empty marks behind those."""
        return len(self.marks) - len(self.judged)


@dataclass(frozen=True, slots=True)
class GlanceTheme:
    """The requirements of one theme."""

    title: str
    rows: tuple[GlanceRow, ...]


@dataclass(frozen=True, slots=True)
class Glance:
    """The matrix of requirements and powers, by theme; `key` explains the standings that stand in it."""

    heads: tuple[Head, ...]
    themes: tuple[GlanceTheme, ...]
    key: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """The whole paper; `facts` say which text was read, and by what."""

    title: str
    language: str
    facts: tuple[tuple[str, str], ...]
    caution: str
    answer: Paragraph
    gates: tuple[Paragraph, ...]
    glance: Glance
    blocks: tuple[Block, ...]


BLANK = Paper("", "", (), "", Paragraph(0), (), Glance((), (), ()), ())
"""The paper of a page that is not yet composed."""
