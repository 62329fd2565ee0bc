"""What is handed on from the process that reads a PDF: the text of its paragraphs, and what was not read."""

from __future__ import annotations

from dataclasses import dataclass, field

from safeguards.model.bill import Role

RECOGNISED = "recognised"  # asks for text behind pictures of pages


@dataclass(slots=True)
class Part:
    """A stretch of a paragraph, as `extraction.Piece`."""

    text: str
    role: Role = Role.OPERATIVE
    hidden: str = ""


@dataclass(slots=True)
class Printed:
    """A paragraph with the page on which it begins; `level` is 1 for the title of the document, else 0."""

    parts: list[Part]
    page: int
    level: int = 0


@dataclass(slots=True)
class Gap:
    """What was not read, where, and how many characters of the text it holds."""

    reason: str
    where: str
    characters: int = 0


@dataclass(slots=True)
class Sheets:
    """A whole document; `refusal` is a code with its message where it is not read.

    `recognised` are the pages that are pictures, whose text behind them was read because that was asked for.
    """

    printed: list[Printed] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    recognised: list[int] = field(default_factory=list)
    refusal: tuple[str, str] | None = None
