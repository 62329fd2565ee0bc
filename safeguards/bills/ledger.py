"""What every character of a text with tags is: spans of text as they are met, and markup between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from safeguards.bills.lines import Lines
from safeguards.model.bill import Role, Span, Visibility


@dataclass(slots=True)
class _Run:
    """Text that may go on behind a tag of emphasis and the like: its place, its role, and whose own text it is."""

    start: int
    end: int
    role: Role
    owner: list[Span] | None


class Ledger:
    """Takes pieces of text in document order; `unseen` are the comments, which a reader does not see."""

    def __init__(self, text: str, lines: Lines, unseen: list[tuple[int, int]]) -> None:
        self.text, self.lines, self.unseen = text, lines, unseen
        self.run: _Run | None = None
        self._spans: list[Span] = []
        self._comments = [start for start, _ in unseen]

    def words(self, start: int, end: int, role: Role, owner: list[Span] | None) -> None:
        """A piece of text, joined to the one before where only tags within a line part them; `owner` gets its span."""
        said = self.text[start:end]
        start, end = end - len(said.lstrip()), start + len(said.rstrip())
        if start >= end:
            return
        run = self.run
        if run and run.role is role and run.owner is owner and not self.has_comment(run.end, start):
            run.end = end
            return
        self.flush()
        self.run = _Run(start, end, role, owner)

    def has_comment(self, start: int, end: int) -> bool:
        """Whether a comment begins between two offsets."""
        return bisect_left(self._comments, start) < bisect_left(self._comments, end)

    def flush(self) -> None:
        """Nothing may be joined to the last piece any more."""
        if self.run:
            span = Span(self.run.start, self.run.end, self.lines.at(self.run.start), self.run.role)
            self._spans.append(span)
            if self.run.owner is not None:
                self.run.owner.append(span)
        self.run = None

    def all(self, others: Iterable[Span] = ()) -> tuple[Span, ...]:
        """All spans and `others` in order, with what stands between them: tags, declarations, printed numbers."""
        self.flush()
        hidden = [Span(a, b, self.lines.at(a), Role.METADATA, Visibility.HIDDEN) for a, b in self.unseen]
        found: list[Span] = []
        at = 0
        for span in sorted([*self._spans, *others, *hidden], key=lambda s: s.start):
            found += [*self._markup(at, span.start), span]
            at = span.end
        return (*found, *self._markup(at, len(self.text)))

    def _markup(self, start: int, end: int) -> list[Span]:
        between = self.text[start:end]
        if not between.strip():
            return []
        first = start + len(between) - len(between.lstrip())
        return [Span(first, start + len(between.rstrip()), self.lines.at(first), Role.MARKUP)]
