"""Elements that say nothing of law into blocks, as a text without tags would give them, and back to the source."""

from __future__ import annotations

import re
from dataclasses import replace

from safeguards.bills.ledger import Ledger
from safeguards.bills.lines import Lines
from safeguards.bills.markup import Element, Marked, Words
from safeguards.bills.numbering import run_on
from safeguards.bills.opened import Reading
from safeguards.bills.structure import Structure
from safeguards.bills.vocabulary import Vocabulary
from safeguards.model.bill import FILLER, Block, Provision, Role, Span, Visibility
from safeguards.model.rule import UNKNOWN, Language

# A printed number that stands in an element of its own belongs to the text behind it.
LABEL_ALONE = re.compile(r"\s*(?:\(\s*\w{1,5}\s*\)|\d{1,4}[A-Z]{0,3}\.)\s*")
WORD_AND_NUMBER = re.compile(r"([^\W\d_]{2,})\s+(\d{1,4})(?!\w)")
FEWEST_OF_A_WORD = 5
NOTE_MARK = re.compile(r"[\s\d\[\]()*†‡]+")
FLAT = {"metadata": Role.METADATA, "title": Role.METADATA, "note": Role.NOTE}


class _SourceLines:
    """Line numbers of the source, for offsets in the text without tags."""

    def __init__(self, lines: Lines, starts: list[int]) -> None:
        self.lines, self.starts = lines, starts

    def at(self, offset: int) -> int:
        return self.lines.at(self.starts[min(offset, len(self.starts) - 1)]) if self.starts else 1


class Flow:
    """Reads one text; `said` is it without tags, each character of which knows its place in the source."""

    def __init__(self, text: str, marked: Marked, vocabulary: Vocabulary) -> None:
        self.text, self.marked, self.vocabulary = text, marked, vocabulary
        self.reading = list(marked.reading)
        self.lines = Lines.of(text)
        self.ledger = Ledger(text, self.lines, marked.unseen)
        self.said: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.pieces: list[Span] = []
        self.blocks: list[Block] = []
        self.level = 0
        self.others: list[Span] = []
        self.title = ""
        self._walk(marked.root, Role.OPERATIVE, False, False)
        self._close(True)

    def read(self, language: Language) -> Reading:
        """The provisions, by their numbering, with all spans in the source."""
        lines = _SourceLines(self.lines, self.starts)
        word = self._numbering_word() if language.code == UNKNOWN else ""
        if word:
            words = (*language.words("section-words"), word)
            language = replace(language, lists={**language.lists, "section-words": words})
        structure = Structure("".join(self.said), tuple(self.blocks), language, lines, self._numbers_paragraphs())
        provisions, spans, title = structure.read()
        kept = [self._in_source(s) for s in spans if s.role is not Role.MARKUP]
        found = self.ledger.all([*kept, *self.others])
        mapped = tuple(self._placed(p) for p in provisions)
        return Reading(mapped, found, title or self.title, "".join(self.reading))

    def _numbers_paragraphs(self) -> bool:
        """Whether paragraphs are numbered on and on, so that headings without numbers only stand between them."""
        text = (b for b in self.blocks if not b.level)
        return run_on("".join(self.said[b.pieces[0].start : b.pieces[-1].end]) for b in text)

    def _numbering_word(self) -> str:
        """The word before the numbers of provisions in a language without wordings, told by numbers that run on."""
        runs: dict[str, int] = {}
        for block in self.blocks:
            found = WORD_AND_NUMBER.match("".join(self.said[block.pieces[0].start : block.pieces[-1].end][:80]))
            if found and int(found[2]) in (runs.get(found[1], 1) + 1, runs.get(found[1], 0) + 1):  # the first in words
                runs[found[1]] = int(found[2])
        best = max(runs, key=lambda word: runs[word], default="")
        return best if runs.get(best, 0) >= FEWEST_OF_A_WORD else ""

    def _placed(self, provision: Provision) -> Provision:
        heading, spans = (tuple(self._in_source(s) for s in x) for x in (provision.heading, provision.spans))
        return replace(provision, heading=heading, spans=spans)

    def _in_source(self, span: Span) -> Span:
        start = self.starts[span.start]
        return replace(span, start=start, end=self.ends[span.end - 1], line=self.lines.at(start))

    # Elements

    def _walk(self, element: Element, role: Role, hidden: bool, mixed: bool) -> None:
        kind = self.vocabulary.kind(element) or ("inline" if mixed else self.vocabulary.unknown)
        hidden = hidden or element.hidden or kind == "hidden"
        if kind == "title":
            self.title = self.title or self.marked.seen(element)
        if role is Role.OPERATIVE:
            role = Role.REPEALED if kind == "repealed" else FLAT.get(kind, role)
        within = kind in ("inline", "repealed", "hidden", "cell") or role is Role.NOTE
        if not within and element.end:
            self.reading[element.start] = "\n"
        if kind == "break" and self.pieces and self.said[-1] != "\n":
            self._add("\n", element.start, element.inside)  # a second one ends the paragraph
            return
        if not within and element.end:
            self._close(kind.startswith("level"))
        if kind == "cell":
            self._add(" ", element.start, element.inside)
        if kind.startswith("level"):
            self.level = int(kind[-1])
        if element.name == "sup" and NOTE_MARK.fullmatch(self.marked.seen(element)):
            role = Role.NOTE if role is Role.OPERATIVE else role
        mixed = self.vocabulary.unknown == "block" and any(
            isinstance(c, Words) and self.text[c.start : c.end].strip() for c in element.children
        )
        for child in element.children:
            if isinstance(child, Element):
                self._walk(child, role, hidden, mixed)
            elif hidden or role in (Role.NOTE, Role.METADATA):
                self._set_aside(child, role, hidden)
            else:
                self._words(child, role)
        if not within and element.end:
            self._close(kind.startswith("level"))
            self.level = 0
            if element.outside < element.end:
                self.reading[element.end - 1] = "\n"

    def _set_aside(self, words: Words, role: Role, hidden: bool) -> None:
        """What a reader does not see, or what is no law on the page."""
        said = self.text[words.start : words.end]
        start, end = words.end - len(said.lstrip()), words.start + len(said.rstrip())
        if start < end:
            seen = Visibility.HIDDEN if hidden else Visibility.VISIBLE
            role = Role.METADATA if hidden else role
            self.others.append(Span(start, end, self.lines.at(start), role, seen))
        self.reading[words.start : words.end] = FILLER * (words.end - words.start)

    # Text

    def _add(self, char: str, start: int, end: int) -> None:
        """A character of the text without tags; white space is one blank."""
        if char.isspace() and char != "\n":
            char = " "
        if char.isspace() and (not self.pieces or self.said[-1:] in ([" "], ["\n"])):
            return
        self.said.append(char)
        self.starts.append(start)
        self.ends.append(end)

    def _words(self, words: Words, role: Role) -> None:
        first = len(self.said)
        at = words.start
        while at < words.end:
            end = at + 1
            while end < words.end and self.reading[end] == FILLER:
                end += 1
            char = self.reading[at]
            if char != FILLER:
                if not self.pieces and not char.isspace():
                    self.pieces.append(Span(len(self.said), len(self.said), 0, role))
                    first = len(self.said)
                self._add(" " if char == "\n" else char, at, end)
            at = end
        if len(self.said) > first:
            last = self.pieces[-1]
            if last.role is role and last.end in (first, last.start) and not self._parted(first):
                self.pieces[-1] = replace(last, end=len(self.said))
            else:
                self.pieces.append(Span(first, len(self.said), 0, role))

    def _parted(self, place: int) -> bool:
        """Whether something that is no text of the law stands in the source right before a character."""
        if not self.others or place == 0:
            return self._comment_before(place)
        return self.others[-1].start >= self.ends[place - 1] or self._comment_before(place)

    def _comment_before(self, place: int) -> bool:
        return place > 0 and self.ledger.has_comment(self.ends[place - 1], self.starts[place])

    def _close(self, always: bool) -> None:
        """Ends a paragraph, unless it is only a printed number whose text follows."""
        if not self.pieces:
            return
        start = self.pieces[0].start
        if not always and not self.level and LABEL_ALONE.fullmatch("".join(self.said[start:])):
            self._add(" ", self.ends[-1], self.ends[-1])
            return
        pieces = tuple(s for s in self.pieces if s.start < s.end)
        role = Role.HEADING if self.level else Role.OPERATIVE
        lined = (
            replace(s, line=self.lines.at(self.starts[s.start]), role=role if s.role is Role.OPERATIVE else s.role)
            for s in pieces
        )
        self.blocks.append(Block(tuple(lined), self.level))
        self.pieces, self.level = [], 0
        for _ in range(2):
            self.said.append("\n")
            self.starts.append(self.ends[-1])
            self.ends.append(self.ends[-1])
