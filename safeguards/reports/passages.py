"""The text of provisions with the words that are quoted marked: contiguous pieces, exactly as the bill has them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from safeguards.model.bill import FILLER, Bill, Provision, Visibility
from safeguards.model.result import Evidence
from safeguards.reports.paper import Line, Piece, Segment
from safeguards.reports.plain_text import CUT

CONTEXT = 160  # characters of other text that are shown on either side of a quotation
WHOLE_SECTION = 10  # a section of so many provisions is shown whole
Place = tuple[int, int]
LEFT_OUT = Line("", (Segment((Piece(CUT.strip()),)),))


@dataclass(frozen=True, slots=True)
class Run:
    """Own text of one provision that stands in one piece, between two offsets of the bill's text."""

    start: int
    end: int
    provision: int


class Passages:
    """Finds the provision of a quotation and cuts provisions into marked and unmarked pieces."""

    def __init__(self, bill: Bill) -> None:
        """The visible text of `bill`, in its order."""
        self.bill = bill
        self._runs = sorted((x for p in bill.provisions for x in _runs(bill, p)), key=lambda run: (run.start, run.end))
        self._starts = [run.start for run in self._runs]
        self._sections: dict[int, list[Run]] = {}
        for run in self._runs:
            self._sections.setdefault(bill.section_of(run.provision), []).append(run)

    def section(self, quoted: Evidence) -> int | None:
        """The section in whose visible text `quoted` stands whole, or None where there is none."""
        run = self._run(quoted.start)
        return self.bill.section_of(run.provision) if run and quoted.end <= run.end else None

    def title(self, section: int) -> str:
        """How a heading names a section: its label and what the bill calls it."""
        provision = self.bill.provisions[section]
        heading = " ".join(" ".join(self.bill.seen(x.start, x.end) for x in provision.heading).split())
        if not heading or not provision.label:
            return heading or provision.label
        named = {word.strip(".:") for word in heading.split()[:2]}
        return heading if provision.number in named else f"{provision.label} {heading}"

    def lines(self, section: int, quoted: Mapping[Evidence, Sequence[int]]) -> tuple[Line, ...]:
        """The text of `section`, shown around its quotations; `quoted` gives the paragraphs of each quotation.

        Of a long section the provisions that are quoted are shown, those that they stand in, and their neighbours.
        """
        runs = self._sections.get(section, [])
        alike: dict[Run, dict[Evidence, Sequence[int]]] = {}
        for item, paragraphs in quoted.items():
            run = self._run(item.start)
            if run and item.end <= run.end and self.bill.section_of(run.provision) == section:
                alike.setdefault(run, {})[item] = paragraphs
        kept = self._kept(runs, set(alike))
        lines: list[Line] = []
        for run in runs:
            if run in kept:
                lines.append(Line(self.bill.provisions[run.provision].label, self._segments(run, alike.get(run, {}))))
            elif not lines or lines[-1] != LEFT_OUT:
                lines.append(LEFT_OUT)
        return tuple(lines)

    def _kept(self, runs: Sequence[Run], cited: set[Run]) -> set[Run]:
        if len(runs) <= WHOLE_SECTION:
            return set(runs)
        above = {parent for run in cited for parent in self._above(run.provision)}
        near = {n for place, run in enumerate(runs) if run in cited for n in (place - 1, place, place + 1)}
        return {run for place, run in enumerate(runs) if place in near or run.provision in above}

    def _above(self, provision: int) -> Iterator[int]:
        while provision:
            yield provision
            provision = self.bill.provisions[provision].parent

    def _run(self, start: int) -> Run | None:
        place = bisect_right(self._starts, start) - 1
        return self._runs[place] if place >= 0 and start < self._runs[place].end else None

    def _segments(self, run: Run, quoted: Mapping[Evidence, Sequence[int]]) -> tuple[Segment, ...]:
        cuts = sorted({run.start, run.end, *(offset for x in quoted for offset in (x.start, x.end))})
        segments = []
        for start, end in pairwise(cuts):
            told = {n for x, numbers in quoted.items() if x.start <= start and end <= x.end for n in numbers}
            if told:
                words = [place for x in quoted for place in x.words]
                segments.append(Segment(self._pieces(start, end, words), anchor(start), tuple(sorted(told))))
            elif text := self.bill.seen(start, end).strip("\n"):
                segments.append(Segment((Piece(_context(text, start == run.start, end == run.end)),)))
        return tuple(segments)

    def _pieces(self, start: int, end: int, words: Sequence[Place]) -> tuple[Piece, ...]:
        """The text between two offsets, cut where words that matched begin and end."""
        inside = [(max(first, start), min(last, end)) for first, last in words if first < end and start < last]
        cuts = sorted({start, end, *(offset for place in inside for offset in place)})
        pieces: list[Piece] = []
        for first, last in pairwise(cuts):
            matched = any(a <= first and last <= b for a, b in inside)
            text = self.bill.seen(first, last)
            if pieces and pieces[-1].matched is matched:
                text = pieces.pop().text + text
            pieces.append(Piece(text, matched))
        return tuple(pieces)


def anchor(start: int) -> str:
    """The name of the place where a quotation that starts at an offset is marked."""
    return f"t{start}"


def _context(text: str, first: bool, last: bool) -> str:
    """Unquoted text, the part that is far from any quotation left out, and shown to be."""
    if len(text) <= 2 * CONTEXT:
        return text
    head = text[:CONTEXT].rpartition(" ")[0] if last or not first else ""
    tail = text[-CONTEXT:].partition(" ")[2] if first or not last else ""
    return head + CUT + tail


def _runs(bill: Bill, provision: Provision) -> list[Run]:
    """The visible spans of a provision, joined where nothing but white space and markup is between them."""
    runs: list[Run] = []
    for span in sorted(provision.spans, key=lambda span: span.start):
        if span.visibility is not Visibility.VISIBLE or span.start == span.end:
            continue
        if runs and not bill.reading[runs[-1].end : span.start].replace(FILLER, "").strip():
            runs[-1] = Run(runs[-1].start, span.end, provision.id)
        else:
            runs.append(Run(span.start, span.end, provision.id))
    return runs
