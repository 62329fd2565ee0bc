"""Quotations: the contiguous pieces of the source that a hit stands in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from safeguards.model.bill import Bill, Provision
from safeguards.model.index import Index, Route, Same, Stretch, Window
from safeguards.model.result import Evidence, UnclaimedNorm
from safeguards.model.rule import Hit, Requirement

MOST_SEARCHED = 40
LONGEST_QUOTE = 900  # characters; a longer clause is cut to the words around the hit
AROUND = 350


@dataclass(frozen=True, slots=True)
class Places:
    """Where an offset of a bill stands; `reach` is the farthest end of a span up to each one."""

    spans: tuple[tuple[int, int, Provision], ...]
    reach: tuple[int, ...]
    lines: tuple[int, ...]

    @classmethod
    def of(cls, bill: Bill) -> Places:
        """The places of a bill, whose spans may overlap."""
        spans = sorted(((s.start, s.end, p) for p in bill.provisions for s in p.spans), key=lambda s: s[0])
        breaks = (at for at, char in enumerate(bill.text) if char == "\n")
        return cls(tuple(spans), tuple(accumulate((end for _, end, _ in spans), max)), tuple(breaks))

    def provision(self, offset: int) -> Provision:
        """The last provision with own text at an offset."""
        at = bisect_right(self.spans, offset, key=lambda s: s[0])
        found = []
        while at and self.reach[at - 1] > offset:
            at -= 1
            found += [self.spans[at][2]] if self.spans[at][1] > offset else []
        return max(found, key=lambda p: p.id)

    def line(self, offset: int) -> int:
        """The line of an offset, from 1."""
        return bisect_right(self.lines, offset - 1) + 1


def runs(index: Index, sentence: int) -> list[Stretch]:
    """The stretches of a sentence whose words stand one after another in one provision of the source."""
    words = index.sentences[sentence].words
    cuts = [
        0,
        *(n + 1 for n, (a, b) in enumerate(pairwise(words)) if b != a + 1 or _label_between(index, a, b)),
        len(words),
    ]
    return [(a, b - 1) for a, b in pairwise(cuts) if a < b]


def _label_between(index: Index, first: int, second: int) -> bool:
    """Whether a provision begins between two words, so that a quotation would run across its label."""
    gap = index.bill.reading[index.ends[first] : index.starts[second]]
    return "\n" in gap and "(" in gap


def evidence(index: Index, hits: Iterable[tuple[str, Hit]], most: int | None = None) -> tuple[Evidence, ...]:
    """The quotations of hits, each place once, in the order of the hits, with the words of every hit in it.

    Only the first `most` places are quoted.
    """
    found: dict[Stretch, Evidence] = {}
    words: dict[Stretch, set[Stretch]] = {}
    for clause, hit in hits:
        for first, last in runs(index, hit.sentence):
            if first <= hit.last and hit.first <= last:
                place = _frame(index, hit, first, last)
                if place not in found:
                    if most is not None and len(found) >= most:
                        continue
                    found[place] = _quote(index, *place, clause)
                inner = index.source(hit.sentence, max(first, hit.first), min(last, hit.last))
                words.setdefault(place, set()).add(inner)
    return tuple(replace(item, words=tuple(sorted(words[place]))) for place, item in found.items())


def _frame(index: Index, hit: Hit, first: int, last: int) -> Stretch:
    start, end = index.source(hit.sentence, first, last)
    if end - start <= LONGEST_QUOTE:
        return start, end
    inner = index.source(hit.sentence, max(first, hit.first), min(last, hit.last))
    words = index.sentences[hit.sentence].words
    starts = [index.starts[w] for w in words[first : last + 1] if index.starts[w] >= inner[0] - AROUND]
    ends = [index.ends[w] for w in words[first : last + 1] if index.ends[w] <= inner[1] + AROUND]
    return min(starts), max(ends)


def _quote(index: Index, start: int, end: int, clause: str) -> Evidence:
    bill, places = index.bill, index.once("places", lambda: Places.of(index.bill))
    provision = places.provision(start)
    quote, seen = bill.text[start:end], bill.seen(start, end)
    shown = "" if seen == quote else seen
    return Evidence(provision.label, provision.eid, places.line(start), start, end, quote, clause, shown)


def labels(index: Index, routes: Sequence[Route]) -> tuple[str, ...]:
    """The provisions that were searched: those of the routes' homes, or all sections where a bill is judged whole."""
    sections = dict.fromkeys(s for r in routes for s in _sections(index, r)) if routes else index.by_section
    found = list(dict.fromkeys(index.bill.provisions[s].label for s in sections if index.bill.provisions[s].label))
    if not routes and len(found) > 1:
        return (f"{found[0]} - {found[-1]}",)
    return tuple(found[:MOST_SEARCHED])


def _sections(index: Index, route: Route) -> tuple[int, ...]:
    """The sections of a route's home."""
    return index.once(
        ("searched", Same(route)), lambda: tuple(dict.fromkeys(index.sentences[n].section for n in route.home))
    )


def nearest(requirement: Requirement, index: Index, routes: Sequence[Route]) -> Evidence | None:
    """The passage that comes nearest to meeting a requirement: the same tests asked of the whole bill."""
    for clause in requirement.clauses:
        if clause.verdict not in ("met", "partly"):
            continue
        for route in routes:
            wide = Route(route.power, route.sections, route.grants, route.near, index.whole)
            for alternative in clause.alternatives:
                hits = alternative.test(index, Window(route=wide))
                if hits:
                    return evidence(index, [(clause.verdict, hits[0])])[0]
    return None


def unclaimed_norms(index: Index) -> tuple[UnclaimedNorm, ...]:
    """The norms that no power claims, each with the clause that holds it."""
    found = []
    for number in index.unclaimed:
        sentence = index.sentences[number]
        quotes = evidence(index, [("", Hit(number, 0, len(sentence.words) - 1))])
        if quotes:
            found.append(UnclaimedNorm(quotes[-1].label, quotes[-1].line, quotes[-1].shown))
    return tuple(dict.fromkeys(found))
