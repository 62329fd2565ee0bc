"""Paragraphs of a word processor's document while they are read: text, tracked changes, and what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from safeguards.bills.extraction import Extraction, Piece
from safeguards.model.bill import Role

TITLE = -1  # the level of a paragraph in the style of titles
LONGEST_HEADING = 120  # characters; a longer paragraph in a heading's style is text
LABEL = re.compile(r"\s*(?:\(\s*\w{1,5}\s*\)|\d{1,4}[A-Z]{0,3}\.?)\s*")
OPENS = re.compile(r"\s*\(\s*\w{1,5}\s*\)")
NUMBERED = re.compile(r"\s*(?:\(\s*\w{1,5}\s*\)|(?:[^\W\d_]+\s+)?\d)")
ENDINGS = tuple(".;:,—–")
INSERTED, DELETED, MARK = "inserted", "deleted", "¶"
AMENDED = "as-amended"


@dataclass(frozen=True, slots=True)
class Change:
    """What was inserted, deleted or both, and thus whether a view has it."""

    inserted: bool = False
    deleted: bool = False

    def __or__(self, other: Change) -> Change:
        return Change(self.inserted or other.inserted, self.deleted or other.deleted)

    def is_in(self, view: str) -> bool:
        """Whether text so changed stands in a view of the document."""
        return not (self.deleted if view == AMENDED else self.inserted)

    @property
    def name(self) -> str:
        """What to call the change; "" where there is none."""
        return DELETED if self.deleted else INSERTED if self.inserted else ""


@dataclass(slots=True)
class Paragraph:
    """A paragraph that was read; `changes` are its tracked changes (kind, pieces), `behind` what follows it."""

    pieces: list[Piece] = field(default_factory=list)
    level: int = 0
    changes: list[tuple[str, list[str]]] = field(default_factory=list)
    told: list[tuple[str, str, str]] = field(default_factory=list)
    behind: list[Paragraph] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What a reader sees of it."""
        return "".join(p.text for p in self.pieces if not p.hidden)

    @property
    def is_blank(self) -> bool:
        """Whether nothing at all was read in it."""
        return not self.pieces and not self.changes and not self.behind and not self.told


class Paragraphs:
    """The paragraphs of one document; the newest is open, and goes on until it is ended."""

    def __init__(self, view: str) -> None:
        self.view = view
        self.open = Paragraph()
        self.ended: list[Paragraph] = []

    def say(self, text: str, change: Change, role: Role, hidden: str) -> None:
        """Text of the open paragraph, which it gets if the view has it."""
        if not text:
            return
        if change.name:
            self._changed(change.name, text)
        if change.is_in(self.view):
            self.open.pieces.append(Piece(text, role, hidden))

    def _changed(self, kind: str, text: str) -> None:
        changes = self.open.changes
        if changes and changes[-1][0] == kind and MARK not in (text, changes[-1][1][-1]):
            changes[-1][1].append(text)
        else:
            changes.append((kind, [text]))

    def mark(self, change: Change) -> bool:
        """The end of a paragraph, and whether the view has it; where it has none, the paragraph goes on."""
        if change.name and not (self.open.changes and self.open.changes[-1][0] == change.name):
            self._changed(change.name, MARK)
        return change.is_in(self.view)

    def tell(self, kind: str, quote: str, effect: str) -> None:
        """A finding at the open paragraph."""
        self.open.told.append((kind, quote, effect))

    def end(self, level: int = 0, label: Piece | None = None) -> None:
        """Ends the open paragraph, with its level as a heading and the number that is printed before it."""
        paragraph = self.open
        self.open = Paragraph()
        if label and label.text:
            paragraph.pieces.insert(0, label)
        if paragraph.is_blank:
            return
        paragraph.level = level if level == TITLE or _is_heading(paragraph.text) else 0
        behind, paragraph.behind = paragraph.behind, []
        self.ended += [paragraph, *behind]

    @contextmanager
    def aside(self) -> Iterator[list[Paragraph]]:
        """Collects what is read inside (a note, a text box, a cell) into a list of its own."""
        open_, ended = self.open, self.ended
        self.open, self.ended = Paragraph(), []
        try:
            yield self.ended
            self.end()
        finally:
            self.open, self.ended = open_, ended

    def row(self, cells: list[list[Paragraph]]) -> None:
        """A row of a table: a label goes with the cell behind it; rows without labels are one paragraph each."""
        seen = [c for c in cells if c]
        single = all(len(c) == 1 and not NUMBERED.match(c[0].text) and not c[0].level for c in seen)
        joined: list[Paragraph] = []
        for cell in seen:
            if joined and (single or (len(joined[-1:]) and LABEL.fullmatch(joined[-1].text))):
                joined[-1] = _together(joined[-1], cell[0])
                joined += cell[1:]
            else:
                joined += cell
        self.ended += joined


def _together(left: Paragraph, right: Paragraph) -> Paragraph:
    gap = [Piece("\t", right.pieces[0].role, "")] if left.pieces and right.pieces else []
    return Paragraph([*left.pieces, *gap, *right.pieces], 0, [*left.changes, *right.changes], [*left.told, *right.told])


def _is_heading(text: str) -> bool:
    """Whether a paragraph in a heading's style can be one: subsections and sentences in such a style are text."""
    plain = text.strip()
    return bool(plain) and len(plain) <= LONGEST_HEADING and not OPENS.match(plain) and not plain.endswith(ENDINGS)


def is_aside(paragraph: Paragraph) -> bool:
    """Whether a paragraph beside the text, in a box or a frame, is a marginal note rather than text."""
    return _is_heading(paragraph.text) and not NUMBERED.match(paragraph.text)


def as_notes(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Paragraphs beside the text, the marginal notes among them being no law."""
    return [_with_role(p, Role.NOTE) if is_aside(p) else p for p in paragraphs]


def _with_role(paragraph: Paragraph, role: Role) -> Paragraph:
    pieces = [replace(p, role=role) if p.role is Role.OPERATIVE else p for p in paragraph.pieces]
    return replace(paragraph, pieces=pieces, level=0)


def settle(paragraphs: list[Paragraph]) -> None:
    """Gives headings the levels of a law: 1 is the title of the law alone, where the document shows one."""
    levels = [p.level for p in paragraphs if p.level]
    titled = TITLE in levels or (levels.count(1) == 1 and levels[0] == 1)
    for paragraph in paragraphs:
        if paragraph.level == TITLE:
            paragraph.level = 1
        elif paragraph.level and (TITLE in levels or not titled):
            paragraph.level += 1


def write(paragraphs: list[Paragraph], out: Extraction) -> None:
    """All paragraphs as blocks, each after the findings on it."""
    for paragraph in paragraphs:
        if out.is_full:
            out.unread("the text has reached its limit", "behind its last line", len(paragraph.text))
            continue
        for kind, quote, effect in paragraph.told:
            out.told(kind, quote, effect)
        for change, quoted in paragraph.changes:
            out.told("tracked-changes", "".join(quoted), change)
        out.block(paragraph.pieces, paragraph.level)


def write_beside(comments: Iterable[list[Paragraph]], pages: Iterable[list[Paragraph]], out: Extraction) -> None:
    """Comments, headers and footers, which are no law, behind the text; the same header once."""
    for said in comments:
        quote = " ".join("".join(p.text for p in said).split())
        if quote:
            out.told("comment", quote, "no law")
        write(said, out)
    seen: set[str] = set()
    for said in pages:
        text = "".join(p.text for p in said)
        if text not in seen:
            write(said, out)
        seen.add(text)
