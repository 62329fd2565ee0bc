"""The text of provisions with the words that are quoted marked: contiguous pieces, exactly as the bill has them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from safeguards.model.bill import FILLER, Bill, Provision, Visibility
from safeguards.model.result import Evidence
from safeguards.reports.paper import Line, Segment
from safeguards.reports.plain_text import CUT

CONTEXT = 240  # characters of unmarked text that are shown on either side of a quotation
Place = tuple[int, int]


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

    def lines(self, section: int, quoted: Mapping[Place, Sequence[int]]) -> tuple[Line, ...]:
        """The provisions of `section` that hold a quotation; `quoted` gives the paragraphs of each place."""
        alike: dict[Run, dict[Place, Sequence[int]]] = {}
        for (start, end), paragraphs in quoted.items():
            run = self._run(start)
            if run and end <= run.end and self.bill.section_of(run.provision) == section:
                alike.setdefault(run, {})[start, end] = paragraphs
        return tuple(
            Line(self.bill.provisions[run.provision].label, self._segments(run, alike[run]))
            for run in sorted(alike, key=lambda run: run.start)
        )

    def _run(self, start: int) -> Run | None:
        place = bisect_right(self._starts, start) - 1
        return self._runs[place] if place >= 0 and start < self._runs[place].end else None

    def _segments(self, run: Run, quoted: Mapping[Place, Sequence[int]]) -> tuple[Segment, ...]:
        cuts = sorted({run.start, run.end, *(offset for place in quoted for offset in place)})
        segments = []
        for start, end in pairwise(cuts):
            told = {n for (first, last), numbers in quoted.items() if first <= start and end <= last for n in numbers}
            text = self.bill.seen(start, end)
            if told:
                segments.append(Segment(text, anchor(start), tuple(sorted(told))))
            elif text.strip():
                segments.append(Segment(_context(text, first=start == run.start, last=end == run.end)))
        return tuple(segments)


def anchor(start: int) -> str:
    """The name of the place where a quotation that starts at an offset is marked."""
    return f"t{start}"


def _context(text: str, *, first: bool, last: bool) -> str:
    """Unmarked text, the part that is far from any quotation left out, and shown to be."""
    if len(text) <= 2 * CONTEXT:
        return text
    head = "" if first else text[:CONTEXT].rpartition(" ")[0]
    tail = "" if last else text[-CONTEXT:].partition(" ")[2]
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
