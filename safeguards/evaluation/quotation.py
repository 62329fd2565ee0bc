"""Quotations: the contiguous pieces of the source that a hit stands in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from safeguards.model.index import Index, Route, Stretch, Window
from safeguards.model.result import Evidence, UnclaimedNorm
from safeguards.model.rule import Hit, Requirement

MOST_SEARCHED = 40
LONGEST_QUOTE = 900  # characters; a longer clause is cut to the words around the hit
AROUND = 350


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


def evidence(index: Index, hits: Iterable[tuple[str, Hit]]) -> tuple[Evidence, ...]:
    """The quotations of hits, each place once, in the order of the hits, with the words of every hit in it."""
    found: dict[Stretch, Evidence] = {}
    words: dict[Stretch, set[Stretch]] = {}
    for clause, hit in hits:
        for first, last in runs(index, hit.sentence):
            if first <= hit.last and hit.first <= last:
                start, end = _frame(index, hit, first, last)
                found.setdefault((start, end), _quote(index, start, end, clause))
                inner = index.source(hit.sentence, max(first, hit.first), min(last, hit.last))
                words.setdefault((start, end), set()).add(inner)
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
    bill = index.bill
    provision = next(p for p in reversed(bill.provisions) if any(s.start <= start < s.end for s in p.spans))
    line = bill.text.count("\n", 0, start) + 1
    quote, seen = bill.text[start:end], bill.seen(start, end)
    return Evidence(provision.label, provision.eid, line, start, end, quote, clause, "" if seen == quote else seen)


def labels(index: Index, routes: Sequence[Route]) -> tuple[str, ...]:
    """The provisions that were searched: those of the routes' homes, or all sections where a bill is judged whole."""
    sections = dict.fromkeys(index.sentences[n].section for r in routes for n in r.home) if routes else index.by_section
    found = list(dict.fromkeys(index.bill.provisions[s].label for s in sections if index.bill.provisions[s].label))
    if not routes and len(found) > 1:
        return (f"{found[0]} - {found[-1]}",)
    return tuple(found[:MOST_SEARCHED])


def nearest(requirement: Requirement, index: Index, routes: Sequence[Route]) -> Evidence | None:
    """The passage that comes nearest to meeting a requirement: the same tests asked of the whole bill."""
    whole = tuple(range(len(index.sentences)))
    for clause in requirement.clauses:
        if clause.verdict not in ("met", "partly"):
            continue
        for route in routes:
            wide = Route(route.power, route.sections, route.grants, route.near, whole)
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
