"""Blocks into a tree of provisions, by the numbering that the language's drafters use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from safeguards.bills.lines import LineNumbers, Lines
from safeguards.bills.numbering import BRACKETED, Headings, readings
from safeguards.bills.tree import Draft, Tree
from safeguards.model.bill import Block, Provision, Role, Span, Visibility
from safeguards.model.rule import Language

QUOTED_TERM = re.compile(r"[\"“‘„«]\s*([^\"“”‘’«»\n]{1,80}?)\s*[\"”’“»]")
EMPHASISED_TERM = re.compile(r"[*_]{1,3}([^*_\n]{1,80}?)[*_]{1,3}(?:,[^.;\n]{0,80}?,)?\s+(?=([a-z]+))")
OPENERS = ":—–-"
PARTERS = ";,." + OPENERS
STOPS = ".?!)"
LONGEST_HEADING = 90  # characters; a longer numbered line is the provision's text


class Structure:
    """Reads blocks in order into a tree."""

    def __init__(
        self,
        text: str,
        blocks: tuple[Block, ...],
        language: Language,
        lines: LineNumbers | None = None,
        headings_only_divide: bool = False,
    ) -> None:
        self.headings_only_divide = headings_only_divide
        self.text, self.blocks, self.lines = text, blocks, lines or Lines.of(text)
        self.headings = Headings.of(language)
        self.citing = frozenset(language.words("citation-words"))
        self.joining = frozenset(language.words("conjunctions"))
        self.defining = frozenset(w for key in ("means", "includes") for w in language.words(key))
        self.tree = Tree()
        self.spans: list[Span] = []
        self.before_number: list[Span] = []
        self.title = ""
        levels = [b for b in blocks if b.level and self.headings.section.match(self._plain(b))]
        self.sections_are_headings = bool(levels)
        self.has_headings = any(b.level > 1 for b in blocks)
        # Those that a reader of the format has seen by their looks, and that have no level.
        self.has_told_headings = any(s.role is Role.HEADING for b in blocks if not b.level for s in b.pieces)

    def read(self) -> tuple[tuple[Provision, ...], tuple[Span, ...], str]:
        """The provisions, every span of the text with its role, and the title."""
        for place, block in enumerate(self.blocks):
            following = self.blocks[place + 1] if place + 1 < len(self.blocks) else None
            self._block(block, following)
        return self.tree.provisions(), tuple(sorted(self.spans, key=lambda s: s.start)), self.title

    def _plain(self, block: Block) -> str:
        return "".join(self.text[s.start : s.end] for s in block.pieces if s.role is not Role.MARKUP).strip()

    def _block(self, block: Block, following: Block | None) -> None:
        first = block.pieces[0]
        if block.level:
            self._heading(block, self._plain(block))
        elif first.visibility is not Visibility.VISIBLE or any(
            s.role in (Role.METADATA, Role.NOTE) for s in block.pieces
        ):
            self.spans.extend(block.pieces)
        elif all(s.role is Role.HEADING for s in block.pieces):
            if not self._unmarked_heading(block, told=True):
                self._stands_between(block)
        elif self._heads_what_follows(block, following):
            self.before_number = [replace(s, role=Role.HEADING) for s in block.pieces if s.role is not Role.MARKUP]
            self.spans.extend([*self.before_number, *(s for s in block.pieces if s.role is Role.MARKUP)])
        elif not self._numbered_start(block, following):
            self._paragraph(block, block.pieces[0].start)

    # Headings

    def _heads_what_follows(self, block: Block, following: Block | None) -> bool:
        """Whether a line is the title of a section whose number, and no other title, stands on the next line."""
        if following is None or following.level or self.has_headings or self.has_told_headings:
            return False
        start, end = block.pieces[0].start, block.pieces[-1].end
        plain = self._plain(block)
        numbered = any(h.match(plain) for h in (self.headings.section, self.headings.part, self.headings.schedule))
        if numbered or "\n" in self.text[start:end] or not self._is_title(start, end):
            return False
        first, last = following.pieces[0].start, following.pieces[-1].end
        found = self.headings.section.match(self.text, first, last)
        if not found or found["word"] or not self._is_numbering(found, last) or not self._plausible(found["number"]):
            return False
        return bool(self.text[found.end() : last].strip()) and not self._heading_end(found.end(), last, None)

    def _stands_between(self, block: Block) -> None:
        """A heading without a number: a part's or schedule's second line, else of no provision."""
        self.spans.extend(block.pieces)
        newest = self.tree.newest
        if newest.kind in ("part", "schedule") and not newest.spans:
            newest.heading.extend(block.pieces)

    def _heading(self, block: Block, plain: str) -> None:
        line = block.pieces[0].line
        schedule, part = self.headings.schedule.match(plain), self.headings.part.match(plain)
        section = self.headings.section.match(plain)
        pieces = tuple(replace(s, role=Role.HEADING) if s.role is not Role.MARKUP else s for s in block.pieces)
        self.spans.extend(pieces)
        words = [s for s in pieces if s.role is Role.HEADING]
        if block.level == 1 and not self.title:
            self.title = plain
        elif schedule:
            self._open_schedule(schedule, line, words)
        elif part:
            self.tree.close_to("bill")
            self.tree.add("part", part["number"], " ".join(plain.split()), line).heading.extend(words)
        elif section:
            self._open_section(section, line).heading.extend(words)
        elif not self.sections_are_headings and not self.headings_only_divide and block.level > 1:
            label = f"n {line}"
            self.tree.start_section(str(line), label, line).heading.extend(words)
        else:
            self.tree.close_to("part", "schedule", "bill")
            self.tree.role = Role.PREAMBLE if len(self.tree.drafts) == 1 else Role.OPERATIVE

    def _open_schedule(self, found: re.Match[str], line: int, words: list[Span]) -> None:
        self.tree.close_to("bill")
        number = found["number"] or found["before"] or ""
        label = f"{self.headings.style(found['word'])} {number}".strip()
        self.tree.add("schedule", number, label, line).heading.extend(words)
        self.tree.role = Role.SCHEDULE

    def _open_section(self, found: re.Match[str], line: int) -> Draft:
        label = f"{self.headings.style(found['word'])} {found['number']}"
        draft = self.tree.start_section(found["number"], label, line)
        draft.heading.extend(self.before_number)
        self.before_number = []
        return draft

    # Paragraphs that begin with a section's number

    def _numbered_start(self, block: Block, following: Block | None) -> bool:
        start, end = block.pieces[0].start, block.pieces[-1].end
        if not self.has_headings and self._unmarked_heading(block):
            return True
        found = self.headings.section.match(self.text, start, end)
        if not found or not self._is_numbering(found, end):
            return False
        current = self.tree.section
        older = self.sections_are_headings and self.text[found.end() : found.end() + 1] == "("
        if current and not current.spans and (older or current.number == found["number"]):
            # The number is printed again under its heading; it may be an older one.
            self._mark(start, found.end())
        elif self.sections_are_headings or not self._opens_section(block, found):
            return False
        else:
            draft = self._open_section(found, self.lines.at(start))
            self._mark(start, found.end())
            stop = self._told_heading(block, found.end())
            if not stop and not self.has_told_headings:
                stop = self._heading_end(found.end(), end, following)
            if stop:
                pieces = self._between(block, found.end(), stop, Role.HEADING)
                self.spans.extend(pieces)
                draft.heading.extend(pieces)
                if stop < end:
                    self._paragraph(block, stop)
                return True
        self._paragraph(block, found.end())
        return True

    def _opens_section(self, block: Block, found: re.Match[str]) -> bool:
        """Whether a number at the start of a paragraph without a level is a section's."""
        listed = self._in_told_schedule() and not self._told_heading(block, found.end())
        return not listed and self._plausible(found["number"])

    def _is_numbering(self, found: re.Match[str], end: int) -> bool:
        """Whether a number at the start of a paragraph numbers it, rather than being part of a citation."""
        marked = bool(found["tail"].strip(" \n*_"))
        if found["word"] and not marked:
            named = found["word"][0].isupper() or not any(c.isalpha() for c in found["word"])
            return named and (found.end() >= end or "\n" in found["tail"] or self._is_title(found.end(), end))
        if "." in found["number"] and not marked:  # 9.1 The police may ...
            return self.text[found.end() : found.end() + 1].isupper()
        return marked and not (found["word"] and found["word"][0].islower())

    def _is_title(self, start: int, end: int) -> bool:
        """Whether what follows a number on its line is the title of the provision."""
        line = self.text[start:end].partition("\n")[0].strip()
        return 0 < len(line) <= LONGEST_HEADING and line[0].isupper() and line[-1] not in (*PARTERS, *STOPS)

    def _in_told_schedule(self) -> bool:
        """Whether this is a schedule of a text whose headings are told: its lists have numbers like sections."""
        return self.has_told_headings and self.tree.role is Role.SCHEDULE

    def _unmarked_heading(self, block: Block, told: bool = False) -> bool:
        """Parts and schedules of a plain text, which stand on a line of their own; `told` if they look like it."""
        plain = self._plain(block)
        if not told and (len(plain) > LONGEST_HEADING or plain.endswith((".", ";", ","))):
            return False
        schedule = self.headings.schedule.match(plain) if told else self.headings.schedule.fullmatch(plain)
        if schedule or (self.headings.part.match(plain) and (told or not self._in_told_schedule())):
            self._heading(block, plain)
            return True
        return False

    def _plausible(self, number: str) -> bool:
        """Whether a number may be the next section's: behind the last one, and not far behind."""
        section = self.tree.section
        if section is None:
            return True
        new, old = (int(re.match(r"\d+", n).group()) if re.match(r"\d+", n) else 0 for n in (number, section.number))  # type: ignore[union-attr]
        return old <= new <= old + 100 and number != section.number

    def _told_heading(self, block: Block, start: int) -> int:
        """Where the heading ends that the reader of the format has seen behind a section's number; 0 without one."""
        behind = [s for s in block.pieces if s.end > start]
        last = 0
        for span in behind:
            if span.role is not Role.HEADING and self.text[span.start : span.end].strip():
                break
            last = span.end if span.role is Role.HEADING else last
        return last

    def _heading_end(self, start: int, end: int, following: Block | None) -> int:
        """Where the heading behind a section's number ends: with its line, if text follows; 0 without heading."""
        stop = self.text.find("\n", start, end)
        line = self.text[start : stop if stop > 0 else end].strip()
        if not line or len(line) > LONGEST_HEADING or line[0] == "(" or line[-1] in PARTERS:
            return 0
        if stop > 0:
            return (
                stop if self.text[stop:end].lstrip()[:1].isupper() or self.text[stop:end].lstrip()[:1] in '"“‘' else 0
            )
        if following is None or (self.headings.section.match(self._plain(following)) and not following.level):
            return 0
        return end

    # Ordinary paragraphs

    def _paragraph(self, block: Block, start: int) -> None:
        end = block.pieces[-1].end
        cuts = list(self._labels(start, end))
        if not cuts or cuts[0][0] > start:
            first = cuts[0][0] if cuts else end
            if self.text[start:first].strip(" \t\n*_"):
                if self._starts_block(block, start):
                    self._place_unlabelled(start, end)
                self._text(block, start, first)
            else:
                self._mark(start, first)
            # Labels were found against the list that was open before: look again from here.
            cuts = list(self._labels(first, end)) if cuts else []
        for place, (_, label_end, label) in enumerate(cuts):
            label_start = cuts[place][0]
            self._mark(label_start, label_end)
            self.tree.add_item(label, self.lines.at(label_start))
            self._text(block, label_end, cuts[place + 1][0] if place + 1 < len(cuts) else end)

    def _starts_block(self, block: Block, start: int) -> bool:
        return start == block.pieces[0].start

    def _place_unlabelled(self, start: int, end: int) -> None:
        """Closes what a paragraph without a label does not belong to."""
        term = QUOTED_TERM.match(self.text, start + len(self._lead(start, end)), end)
        if not term:
            shown = EMPHASISED_TERM.match(self.text, start, end)
            term = shown if shown and shown[2] in self.defining else None
        if term and self.tree.section:
            self.tree.close_to("subsection", "section", "schedule")
            parent = self.tree.newest
            self.tree.add("definition", term[1], f'{parent.label} "{term[1]}"', self.lines.at(start))
        elif self.tree.newest.kind in ("item", "definition") and len(self.text[start:end].split()) > 1:
            self.tree.close_to("subsection", "section", "schedule")

    def _lead(self, start: int, end: int) -> str:
        found = re.match(r"(?:[A-Z]\d{1,3})?[\[*_\s]*", self.text[start:end])
        return found.group() if found else ""

    def _text(self, block: Block, start: int, end: int) -> None:
        for span in self._between(block, start, end, None):
            if span.role is Role.MARKUP:
                self.spans.append(span)
            elif self.text[span.start : span.end].strip():
                self.tree.text(span)
                self.spans.append(self.tree.newest.spans[-1])

    def _between(self, block: Block, start: int, end: int, role: Role | None) -> list[Span]:
        """The pieces of a block between two offsets, cut to them."""
        cut = []
        for span in block.pieces:
            first, last = max(span.start, start), min(span.end, end)
            if first < last:
                kept = span.role if role is None or span.role is Role.MARKUP else role
                cut.append(Span(first, last, self.lines.at(first), kept, span.visibility))
        return cut

    def _mark(self, start: int, end: int) -> None:
        if start < end:
            self.spans.append(Span(start, end, self.lines.at(start), Role.MARKUP))

    # Labels inside a paragraph

    def _labels(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """The labels that open provisions, as (start, end, label); citations of labels are left alone.

        They are tried on a copy of the open list, since each one decides what the next may be.
        """
        trial = Tree()
        trial.open = [replace(d, spans=[], heading=[]) for d in self.tree.open]
        at = start
        for found in BRACKETED.finditer(self.text, start, end):
            before = self.text[at : found.start()]
            bare = not before.strip(" \t\n*_[—–-.") or re.fullmatch(r"[\s*_\[\].—–-]*(?:[A-Z]\d{1,3}\[)*[*_]*", before)
            if not (bare and at == start) and not (bare and at > start) and not self._opens(trial, found, start, end):
                continue
            trial.add_item(found[1], 0)
            yield found.start(), found.end(), found[1]
            at = found.end()

    def _opens(self, trial: Tree, found: re.Match[str], start: int, end: int) -> bool:
        """Whether a label inside running text opens a provision rather than being cited."""
        after = self.text[found.end() : min(end, found.end() + 40)].lstrip(" \t\n*_")
        if not after or after[0] in ",;.)(:":
            return False
        before = self.text[max(start, found.start() - 60) : found.start()].rstrip(' \t\n*_["“')
        words = before.split()
        last = words[-1].casefold().strip("*_(") if words else ""
        if last in self.citing:
            return False
        continues = bool(trial.place_of(found[1])[0])
        if last in self.joining:
            return continues and len(words) > 1 and words[-2][-1:] in ";,"
        if before[-1:] in PARTERS or self.text[found.start() - 1 : found.start()] == "\n":
            return continues or (trial.is_first(found[1]) and before[-1:] in OPENERS + ",")
        if trial.is_first(found[1]) and not continues:
            return self._has_second(found, end)
        return continues and found[1][0].isdigit() and after[0].isupper()

    def _has_second(self, first: re.Match[str], end: int) -> bool:
        """Whether a label that stands without a mark before it opens a list: the second one follows behind a mark."""
        for later in BRACKETED.finditer(self.text, first.end(), end):
            if any(b.follows(a) for a in readings(first[1]) for b in readings(later[1])):
                before = self.text[first.end() : later.start()].rstrip(" \t\n*_").split()
                joined = bool(before) and before[-1].casefold() in self.joining
                return bool(before) and (before[-2] if joined and len(before) > 1 else before[-1])[-1:] in ";,"
        return False


def read(
    text: str, blocks: tuple[Block, ...], language: Language
) -> tuple[tuple[Provision, ...], tuple[Span, ...], str]:
    """Provisions (the root first), all spans in order, and the title ("" where no heading gives one)."""
    return Structure(text, blocks, language).read()
