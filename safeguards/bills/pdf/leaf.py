"""The nouns of a printed page: words with their places, lines, paragraphs, and pages."""

from __future__ import annotations

from dataclasses import dataclass, field

from safeguards.model.bill import Role


@dataclass(slots=True)
class Word:
    """What is printed without a gap: its box (from the top left corner, in points), its base line, and its looks.

    `glued` says that no space stands before it on its line; `hidden` why a reader does not see it ("" where he does);
    `upright` whether it runs from left to right as the page is shown.
    """

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    base: float
    size: float
    bold: bool = False
    italic: bool = False
    hidden: str = ""
    upright: bool = True
    glued: bool = False
    role: Role = Role.OPERATIVE


@dataclass(slots=True)
class Page:
    """One page: its number from 1, its size, its words in the order of the file, and why it is not assessed ("")."""

    number: int
    width: float
    height: float
    words: list[Word] = field(default_factory=list)
    unread: str = ""
    also_unread: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Line:
    """Words on one base line of one column, from left to right; `left` and `right` are the edges of the column."""

    words: list[Word]
    page: int
    left: float = 0.0
    right: float = 0.0
    column: int = 0

    @property
    def x0(self) -> float:
        """Where its first word begins."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """Where its last word ends."""
        return max(w.x1 for w in self.words)

    @property
    def base(self) -> float:
        """Its base line."""
        return max(self.words, key=lambda w: w.size).base

    @property
    def size(self) -> float:
        """The size of most of its letters."""
        return max(self.words, key=lambda w: (len(w.text), w.size)).size

    @property
    def text(self) -> str:
        """Its words, parted by single spaces."""
        return said(self.words)


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together; `note` is what stands beside them in the margin.

    `styled` says that they look like a heading, `strong` that they can be nothing else; `role` what they are where
    they are no law.
    """

    lines: list[Line]
    role: Role = Role.OPERATIVE
    styled: bool = False
    strong: bool = False
    note: list[Word] = field(default_factory=list)
    title: bool = False

    @property
    def words(self) -> list[Word]:
        """All words in order."""
        return [w for line in self.lines for w in line.words]

    @property
    def page(self) -> int:
        """The page on which it begins."""
        return self.lines[0].page


def said(words: list[Word]) -> str:
    """What words say, parted by single spaces where they are not glued."""
    return "".join(("" if n == 0 or w.glued else " ") + w.text for n, w in enumerate(words))
