"""The text of a file that is no text, while a reader takes it out paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from safeguards.bills.opened import Extract
from safeguards.model.bill import Block, Integrity, Role, Span, Unread, Visibility

MOST_CHARACTERS = 20_000_000  # of text in one file


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph: what it says, what it is, and why a reader does not see it ("" where he does)."""

    text: str
    role: Role = Role.OPERATIVE
    hidden: str = ""


class Extraction:
    """Grows the text of an `Extract`: one block a call, and a blank line between blocks."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length, self.line = 0, 1
        self.blocks: list[Block] = []
        self.reasons: dict[int, str] = {}
        self.integrity: list[Integrity] = []
        self.not_assessed: list[Unread] = []

    @property
    def is_full(self) -> bool:
        """Whether the text has reached its limit: what is added from here on is listed as not assessed."""
        return self.length > MOST_CHARACTERS

    def block(self, pieces: Iterable[Piece], level: int = 0) -> None:
        """A paragraph, or a heading where `level` is its depth.

        What a reader does not see becomes a block of its own right behind: it is never within the law, and what
        stands around it reads as the reader sees it.
        """
        seen, unseen = list[Piece](), list[Piece]()
        for piece in pieces:
            (unseen if piece.hidden else seen).append(piece)
        self._block(_trimmed(seen), level)
        for reason in dict.fromkeys(p.hidden for p in unseen):
            said = "".join(p.text for p in unseen if p.hidden == reason)
            self._block(_trimmed([Piece(said, Role.METADATA, reason)]), 0)

    def pages(self, count: int = 1) -> None:
        """A form feed for each page that ends here."""
        self._add("\f" * count)

    def told(self, kind: str, quote: str, effect: str) -> None:
        """A finding at the line where the next block begins."""
        self.integrity.append(Integrity(kind, "", self.line, quote, effect))

    def unread(self, reason: str, where: str, characters: int = 0) -> None:
        """A part of the file that is not assessed."""
        self.not_assessed.append(Unread(reason, where, characters))

    def extract(self) -> Extract:
        """All that was taken out."""
        text = "".join(self.parts)
        return Extract(text, tuple(self.blocks), self.reasons, tuple(self.integrity), tuple(self.not_assessed))

    def _block(self, pieces: list[Piece], level: int) -> None:
        if not pieces:
            return
        spans: list[Span] = []
        for piece in pieces:
            seen = Visibility.HIDDEN if piece.hidden else Visibility.VISIBLE
            if piece.hidden:
                self.reasons[self.length] = piece.hidden
            spans.append(Span(self.length, self.length + len(piece.text), self.line, piece.role, seen))
            self._add(piece.text)
        self.blocks.append(Block(_joined(spans), level))
        self._add("\n\n")

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)
        self.line += text.count("\n")


def _trimmed(pieces: list[Piece]) -> list[Piece]:
    """The pieces without white space at the ends and without empty ones."""
    kept = [p for p in pieces if p.text]
    while kept and not kept[0].text.strip():
        del kept[0]
    while kept and not kept[-1].text.strip():
        del kept[-1]
    if kept:
        first = kept[0]
        kept[0] = Piece(first.text.lstrip(), first.role, first.hidden)
        last = kept[-1]
        kept[-1] = Piece(last.text.rstrip(), last.role, last.hidden)
    return kept


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    """Neighbours that are the same kind of text as one span."""
    joined: list[Span] = []
    for span in spans:
        last = joined[-1] if joined else None
        if last and (last.role, last.visibility) == (span.role, span.visibility):
            joined[-1] = Span(last.start, span.end, last.line, last.role, last.visibility)
        else:
            joined.append(span)
    return tuple(joined)
