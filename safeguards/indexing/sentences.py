"""Sentences of law, unfolded: lead-in, item and closing words together make one sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from safeguards.matching.words import CLAUSE, COMMA, JOINT, STOP, Words
from safeguards.model.bill import LAW, Bill, Provision, Visibility

LONGEST_LEAD_IN = 300  # words; a longer one keeps its end, which governs the items


@dataclass(frozen=True, slots=True)
class Unfolded:
    """A sentence before it is analysed: its provision, its words, and how each is parted from the one before."""

    provision: int
    words: tuple[int, ...]
    breaks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Cutter:
    """Cuts own text of provisions into sentences; `abbreviations` end in a full stop that ends no sentence."""

    bill: Bill
    words: Words
    abbreviations: frozenset[str]
    provisos: tuple[tuple[str, ...], ...]

    def cut(self, run: list[int]) -> list[list[int]]:
        """A run of words cut where a sentence ends, a definition of a list begins, or a proviso."""
        sentences: list[list[int]] = []
        for word in run:
            if not sentences or self._begins(word):
                sentences.append([])
            sentences[-1].append(word)
        return sentences

    def _begins(self, word: int) -> bool:
        strength = self.words.breaks[word]
        if strength == STOP:
            first = self.bill.reading[self.words.starts[word]]
            before = self.words.norms[word - 1]
            return (
                first.isupper() or (not first.islower() and not first.isdigit())
            ) and before not in self.abbreviations
        if strength and any(self.words.norms[word : word + len(p)] == p for p in self.provisos):
            return True
        return strength == CLAUSE and self.words.quoted[word]

    def is_ended(self, word: int, limit: int) -> bool:
        """Whether the text between a word and an offset ends the sentence."""
        return "." in self.bill.reading[self.words.ends[word] : limit]


def unfold(cutter: Cutter) -> Iterator[Unfolded]:
    """The sentences of all operative text, in document order of their provisions."""
    children: dict[int, list[Provision]] = defaultdict(list)
    for provision in cutter.bill.provisions[1:]:
        children[provision.parent].append(provision)
    pending: list[tuple[Provision, list[int], list[int]]] = [(cutter.bill.provisions[0], [], [])]
    while pending:
        provision, lead, closing = pending.pop()
        inside = children[provision.id]
        before, middles, after, limit = _own_words(cutter, provision, inside)
        opening = cutter.cut(before)
        passed: list[int] = []
        if inside and opening and not cutter.is_ended(opening[-1][-1], limit):
            passed = opening.pop()
        elif inside and not opening:
            passed, lead = lead, []
        if opening or (not inside and (lead or closing) and before):
            yield _join(cutter, provision.id, lead, opening[0] if opening else [], [] if inside else closing)
            for sentence in opening[1:]:
                yield _join(cutter, provision.id, [], sentence, [])
            lead = []
        endings = cutter.cut(after)
        shared = closing
        if endings and not _stands_alone(cutter, endings[0][0]):
            shared = [*endings.pop(0), *closing]
        for sentence in endings:
            yield _join(cutter, provision.id, [], sentence, [])
        frames = _frames([*lead, *passed], shared, middles)
        below = [(child, *frames[sum(place <= n for place in middles)]) for n, child in enumerate(inside)]
        pending.extend((child, led[-LONGEST_LEAD_IN:], closed) for child, led, closed in reversed(below))


def _frames(lead: list[int], shared: list[int], middles: dict[int, list[int]]) -> list[tuple[list[int], list[int]]]:
    """The lead-in and the closing words of each run of items.

    Words between two runs close the first and lead in the second: "where (a) ... or (b) ..., the court may order
    (c) ... and (d) ..."; the closing words of the whole are those of the last run.
    """
    frames: list[tuple[list[int], list[int]]] = []
    for _, words in sorted(middles.items()):
        frames.append((lead, words))
        lead = [*lead, *words]
    return [*frames, (lead, shared)]


def _stands_alone(cutter: Cutter, word: int) -> bool:
    return cutter.bill.reading[cutter.words.starts[word]].isupper() or cutter._begins(word)


def _own_words(
    cutter: Cutter, provision: Provision, inside: list[Provision]
) -> tuple[list[int], dict[int, list[int]], list[int], int]:
    """Own words before, among and after the provisions inside, and the offset where those before end.

    Words among them are kept by the number of provisions before them, where they go on a sentence.
    """
    spans = [s for s in provision.spans if s.role in LAW and s.visibility is Visibility.VISIBLE]
    begins = [min((s.start for s in (*c.spans, *c.heading)), default=0) for c in inside]
    runs: dict[int, list[int]] = defaultdict(list)
    limit = 0
    for span in spans:
        low = bisect_left(cutter.words.starts, span.start)
        high = bisect_left(cutter.words.starts, span.end)
        place = sum(b < span.start for b in begins)
        runs[place].extend(range(low, high))
        if not place:
            limit = span.end
    before = runs.pop(0, [])
    middles = {n: w for n, w in runs.items() if n < len(inside) and w and _goes_on(cutter, w)}
    after = [w for n, words in sorted(runs.items()) if n not in middles for w in words]
    return before, middles, after, limit


def _goes_on(cutter: Cutter, run: list[int]) -> bool:
    """Whether a run of words is the middle of one sentence."""
    return not _stands_alone(cutter, run[0]) and len(cutter.cut(run)) == 1


def _next(cutter: Cutter, word: int) -> int:
    """Where the word behind `word` begins, or the text ends."""
    starts = cutter.words.starts
    return starts[word + 1] if word + 1 < len(starts) else len(cutter.bill.text)


def _join(cutter: Cutter, provision: int, lead: list[int], own: list[int], closing: list[int]) -> Unfolded:
    words = [*lead, *own, *closing]
    breaks = [cutter.words.breaks[w] for w in words]
    if own and lead:
        behind = cutter.bill.seen(cutter.words.ends[lead[-1]], _next(cutter, lead[-1]))[:2]
        breaks[len(lead)] = COMMA if "," in behind else JOINT
    if closing:
        breaks[len(lead) + len(own)] = COMMA
    if breaks:
        breaks[0] = 0
    return Unfolded(provision, tuple(words), tuple(breaks))
