"""The words of the rule language as frozen callables over the index: what a line of a rule asks of a bill."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from safeguards.model.index import Decider, Index, Norm, Same, Sentence, Stretch, Window
from safeguards.model.offence import Offence
from safeguards.model.rule import BESIDE, Hit, Test
from safeguards.rule_language.scopes import Where
from safeguards.rule_language.syntax import Nearness, ScopeKind

MOST_NEAR = 8  # stretches of one sentence that tell where its terms stand together
OBJECT = 14  # words between an action and its object
AHEAD = 12  # an object of what is ordered may stand so many words before the action
NEAR = 3  # words between an action and the pronoun that stands for its object
SAME = 4  # an agent begins at most so many words behind "by"
ANYONE = "anyone"  # a bearer that is not named: the passive without an agent, or an actor that no term knows
NOBODY = "nobody"  # no one decides: the text names neither actor nor paper
OTHER = "other-actor"  # somebody decides whom no term knows
RESERVED = (ANYONE, NOBODY, OTHER)


def _inside(stretch: Stretch, frames: tuple[Stretch, ...]) -> bool:
    return any(a <= stretch[0] and stretch[1] <= b for a, b in frames)


@dataclass(frozen=True, slots=True)
class Lets:
    """A norm: who may, shall or shall not do what."""

    where: Where
    modality: str
    who: tuple[str, ...]
    do: tuple[str, ...]
    what: tuple[str, ...]
    except_under: str
    actors: tuple[str, ...]
    ordered: bool = False

    def __call__(self, index: Index, window: Window) -> tuple[Hit, ...]:
        """One hit for each norm: from its action to its object."""
        named = index.holding(*self.do)
        numbers = (n for group in self.where.groups(index, window) for n in group if n in named)
        known: dict[int, tuple[Hit, ...]] = index.once((Same(self), "sentences"), dict)
        hits: list[Hit] = []
        for number in numbers:
            if number not in known:
                known[number] = tuple(self._in_sentence(index.sentences[number]))
            hits.extend(known[number])
        return tuple(hits)

    def _in_sentence(self, sentence: Sentence) -> Iterator[Hit]:
        for place, norm in enumerate(sentence.norms):
            if (
                norm.modality != self.modality
                or (self.ordered and not norm.orders)
                or not self._is_borne(sentence, norm)
            ):
                continue
            done = next(self._actions(sentence, norm), None)
            if done and (not self.except_under or self._is_excepted(sentence, done)):
                yield Hit(sentence.id, done[0], done[1], place)

    def _is_borne(self, sentence: Sentence, norm: Norm) -> bool:
        agent = self._agent(sentence, norm) if norm.form == "passive" else None
        stretch = agent or (None if norm.form == "passive" and not norm.orders else norm.bearer)
        named = [
            (a, t)
            for t in self.actors
            for a, b in sentence.matches.get(t, ())
            if stretch and stretch[0] <= a <= stretch[1]
        ]
        private = min(
            (a for a, _ in sentence.matches.get("@private", ()) if stretch and stretch[0] <= a <= stretch[1]),
            default=None,
        )
        opening = [m for m in sentence.matches.get("@adverbials", ()) if stretch and m[0] == stretch[0]]
        first = min((a for a, _ in named), default=None)
        nearest = max((a for a, _ in named), default=-1)
        if private is not None and nearest > private and opening:
            return any(t in self.who for a, t in named if a == nearest)  # "on convicting a person the court may"
        if first is not None and (private is None or first <= private):
            return any(t in self.who for a, t in named if a <= first + 1)
        if ANYONE not in self.who:
            return False
        if self.modality == "forbids":  # "no person shall search a computer except under a warrant"
            return True
        return norm.form == "passive" or (private is None and norm.bearer is not None)

    def _agent(self, sentence: Sentence, norm: Norm) -> Stretch | None:
        ends = [b for at, _ in sentence.matches.get("@agents", ()) if at > norm.head for b in (at,)]
        found = [m for t in self.actors for m in sentence.matches.get(t, ()) if any(e < m[0] <= e + SAME for e in ends)]
        return min(found, default=None)

    def _actions(self, sentence: Sentence, norm: Norm) -> Iterator[Stretch]:
        """The actions of the norm with their objects, the nearest first."""
        for term in self.do:
            for done in sentence.matches.get(term, ()):
                ordered = norm.bearer and self._is_done_by_name(sentence, norm) and _inside(done, (norm.bearer,))
                if not ordered and not (_inside(done, norm.action) and self._is_governed(sentence, norm, done)):
                    continue
                if self.modality != "forbids" and sentence.is_negated(*done):
                    continue
                if sentence.tells_of_a_noun(done[0]):
                    continue
                if not self.what:
                    yield done
                    continue
                found = self._object(sentence, norm, done)
                if found:
                    yield (min(done[0], found[0]), max(done[1], found[1]))

    def _is_done_by_name(self, sentence: Sentence, norm: Norm) -> bool:
        """Whether the bearer names the action: "the search may be ordered", "a search is carried out"."""
        light = any(norm.head == a for a, _ in sentence.matches.get("@light-verbs", ()))
        return norm.form == "passive" and (norm.orders or light)

    def _is_governed(self, sentence: Sentence, norm: Norm, done: Stretch) -> bool:
        """Whether the action is the head of the norm, joined to it, or what the head orders."""
        return (
            norm.orders
            or norm.head == done[0]
            or done[0] in norm.joined
            or norm.head in {a for a, _ in sentence.matches.get("@light-verbs", ())}
            or self._is_head(sentence, norm)
        )

    def _is_head(self, sentence: Sentence, norm: Norm) -> bool:
        return any(norm.head == a for term in self.do for a, _ in sentence.matches.get(term, ()))

    def _object(self, sentence: Sentence, norm: Norm, done: Stretch) -> Stretch | None:
        behind = [
            m
            for t in self.what
            for m in sentence.matches.get(t, ())
            if done[0] <= m[0] <= done[1] + OBJECT and m[1] > done[0]
        ]
        reach = self._next_infinitive(sentence, done)
        behind = [m for m in behind if m[0] < reach and sentence.aside_at(m[0]) != "exception"]
        if behind:
            return min(behind)
        pronoun = next((m for m in sentence.matches.get("@objects", ()) if done[1] < m[0] <= done[1] + NEAR), None)
        if pronoun and any(m[1] < done[0] for t in self.what for m in sentence.matches.get(t, ())):
            return pronoun  # "any article ... and to seize it"
        if norm.orders:  # "order that the data be preserved", "require who holds the data to hand them over"
            ahead = [
                m for t in self.what for m in sentence.matches.get(t, ()) if norm.head < m[0] < done[0] <= m[1] + AHEAD
            ]
            return max(ahead, default=None)
        if norm.form != "passive" or norm.bearer is None:
            return None
        return next(
            (m for t in self.what for m in sentence.matches.get(t, ()) if norm.bearer[0] <= m[0] <= norm.bearer[1]),
            None,
        )

    def _next_infinitive(self, sentence: Sentence, done: Stretch) -> int:
        """Where the next "to" and verb begin: what stands behind belongs to that verb."""
        marks = {a for a, _ in sentence.matches.get("@infinitive", ())}
        verbs = {a for key in (*self.do, "@orders", "@light-verbs") for a, _ in sentence.matches.get(key, ())}
        behind = (j for j in sorted(marks) if j > done[1] and j + 1 in verbs and j - 1 not in {b for _, b in (done,)})
        return next(behind, len(sentence.words))

    def _is_excepted(self, sentence: Sentence, done: Stretch) -> bool:
        return any(
            m[0] > done[0] or sentence.aside_at(m[0]) == "exception" for m in sentence.positive(self.except_under)
        )


@dataclass(frozen=True, slots=True)
class RestsOn:
    """Everybody who decides on the grant is one of `who`."""

    who: tuple[str, ...]
    actors: tuple[str, ...]

    def __call__(self, index: Index, window: Window) -> tuple[Hit, ...]:
        """The words that name the deciders, or nothing where one of them is somebody else."""
        deciders = [d for grant in window.grants for d in grant.deciders]
        if not deciders or not all(self._fits(index, d) for d in deciders):
            return ()
        return tuple(Hit(d.sentence, *d.at) for d in deciders)

    def _fits(self, index: Index, decider: Decider) -> bool:
        if decider.by in ("nobody", "other"):
            return (NOBODY if decider.by == "nobody" else OTHER) in self.who
        matches = index.sentences[decider.sentence].matches
        terms = self.actors if decider.by == "actor" else self.who
        at = [
            (a, -b, t not in self.who)
            for t in terms
            for a, b in matches.get(t, ())
            if decider.at[0] <= a and b <= decider.at[1]
        ]
        return bool(at) and not min(at)[2]


@dataclass(frozen=True, slots=True)
class Says:
    """Wordings that no negator governs, near enough to one another."""

    where: Where
    terms: tuple[str, ...]
    nearness: Nearness
    words: int = 0

    def __call__(self, index: Index, window: Window) -> tuple[Hit, ...]:
        """The hits in every group where all terms stand."""
        if self.nearness is Nearness.LIMB:
            return self._in_every_limb(index, window)
        of_conduct = window.of_conduct or self.where.kind is ScopeKind.OFFENCE
        return tuple(
            hit for group in self.where.groups(index, window) for hit in self._in_group(index, group, of_conduct)
        )

    def _in_every_limb(self, index: Index, window: Window) -> tuple[Hit, ...]:
        """The hits, unless a granting sentence lacks what another limb has: "or" is as strong as its weakest limb."""
        if window.offence:
            return self._in_every_way(index, window.offence)
        limbs = [index.sentences[s] for s in dict.fromkeys(g.sentence for g in window.grants)]
        hits: list[Hit] = []
        for lead in dict.fromkeys(s.words[0] for s in limbs):  # limbs share the words of their lead-in
            alternatives = [s for s in limbs if s.words[0] == lead]
            together = any(b == len(s.words) - 1 for s in alternatives for _, b in s.matches.get("@cumulative", ()))
            found = [self._all_in(index, (s.id,), window.of_conduct) for s in alternatives]
            if any(found) and not all(found) and not together:  # items joined by "and" are conditions together
                return ()
            hits.extend(h for f in found for h in f[:1])
        return tuple(hits)

    def _in_every_way(self, index: Index, offence: Offence) -> tuple[Hit, ...]:
        """The first hit of every way to commit an offence, nothing where one of them lacks it.

        What stands behind the penalty of an act may make it graver, and is no element of it.
        """
        ends = {number: _penalty_at(index.sentences[number], at[1]) for number, at in offence.acts}
        found = []
        for limb in offence.limbs:
            hits = self._all_in(index, limb, True)
            found.append([h for h in hits if h.first < ends.get(h.sentence, h.first + 1)])
        return tuple(h for f in found for h in f[:1]) if all(found) else ()

    def _in_group(self, index: Index, group: tuple[int, ...], of_conduct: bool) -> tuple[Hit, ...]:
        if self.nearness is Nearness.ANYWHERE:
            return self._all_in(index, group, of_conduct)
        tries: dict[int, list[int]] = {}
        if self.nearness is Nearness.PROVISION:
            named = index.holding(*self.terms)
            for number in group:
                if number in named:
                    tries.setdefault(index.sentences[number].clause, []).append(number)
        else:
            holding = [index.holding(t) for t in self.terms]
            tries = {n: [n] for n in group if all(n in named for named in holding)}
        hits: list[Hit] = []
        for some in tries.values():
            near = self._near(index.sentences[some[0]], of_conduct) if self.words else None
            hits.extend(self._all_in(index, some, of_conduct) if near is None else near)
        return tuple(hits)

    def _all_in(self, index: Index, group: Sequence[int], of_conduct: bool) -> tuple[Hit, ...]:
        hits: list[Hit] = []
        for term in self.terms:
            named = index.holding(term)
            found = [Hit(n, *m) for n in group if n in named for m in index.sentences[n].said(term, of_conduct)]
            if not found:
                return ()
            hits.extend(found if len(self.terms) == 1 else found[:1])
        return tuple(hits)

    def _near(self, sentence: Sentence, of_conduct: bool) -> tuple[Hit, ...]:
        """The stretches in which all terms stand within the given number of words, in order where that is asked."""
        spans: list[Stretch] = list(sentence.said(self.terms[0], of_conduct))
        for term in self.terms[1:]:
            spans = [
                (min(a, c), max(b, d))
                for a, b in spans
                for c, d in sentence.said(term, of_conduct)
                if max(b, d) - min(a, c) <= self.words and (c > b or self.nearness is Nearness.WORDS)
            ]
        return tuple(Hit(sentence.id, *span) for span in sorted(spans)[:MOST_NEAR])


def _penalty_at(sentence: Sentence, act: int) -> int:
    """Where the penalty behind an act begins, or the end of the sentence."""
    keys = ("@penalties", "@fines", "@life")
    return min((a for key in keys for a, _ in sentence.matches.get(key, ()) if a > act), default=len(sentence.words))


@dataclass(frozen=True, slots=True)
class SaysAtLeast:
    """At least so many of the terms."""

    where: Where
    count: int
    terms: tuple[str, ...]

    def __call__(self, index: Index, window: Window) -> tuple[Hit, ...]:
        """The hits of every term that stands there, where they are enough."""
        found = [Says(self.where, (t,), Nearness.ANYWHERE)(index, window) for t in self.terms]
        kept = [f for f in found if f]
        return tuple(h for f in kept for h in f[:1]) if len(kept) >= self.count else ()


@dataclass(frozen=True, slots=True)
class Sets:
    """A quantity within a bound, perhaps in a sentence with a term; hours measure it."""

    where: Where
    quantity: str
    direction: str
    hours: int
    term: str

    def __call__(self, index: Index, window: Window) -> tuple[Hit, ...]:
        """The values that are within the bound."""
        valued = index.once("valued", lambda: frozenset(s.id for s in index.sentences if s.values))
        return tuple(
            Hit(s.id, *value.at)
            for group in self.where.groups(index, window)
            for s in (index.sentences[n] for n in group if n in valued)
            if not self.term or s.said(self.term, window.of_conduct)
            for value in s.values
            if value.kind == self.quantity and self._fits(value.hours, value.direction)
        )

    def _fits(self, hours: int, direction: str) -> bool:
        if self.direction == "at most":
            return hours <= self.hours and direction != "at least"
        if self.direction == "at least":
            return hours >= self.hours
        return direction == "at least" if self.direction == "without limit" else True


@dataclass(frozen=True, slots=True)
class GrantsPower:
    """The bill grants one of the powers."""

    powers: tuple[str, ...]

    def __call__(self, index: Index, window: Window) -> tuple[Hit, ...]:
        """The granting words."""
        return tuple(Hit(g.sentence, *g.at) for r in index.routes if r.power in self.powers for g in r.grants)


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds; `it` is where the first one matched."""

    parts: tuple[Test, ...]

    def __call__(self, index: Index, window: Window) -> tuple[Hit, ...]:
        """The hits of the first part for which the others hold, with theirs."""
        kept: list[Hit] = []
        for hit in self.parts[0](index, window):
            inner = replace(window, it=index.by_clause[index.sentences[hit.sentence].clause])
            others = [part(index, inner) for part in self.parts[1:]]
            if all(others):
                kept.extend((hit, *(replace(h, norm=BESIDE) for other in others for h in other[:1])))
        return tuple(dict.fromkeys(kept))


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of the parts holds."""

    parts: tuple[Test, ...]

    def __call__(self, index: Index, window: Window) -> tuple[Hit, ...]:
        """The hits of the first part that holds."""
        return next((held for part in self.parts if (held := part(index, window))), ())


@dataclass(frozen=True, slots=True)
class Barred:
    """`A unless B`: A, except where B holds as well."""

    holds: Test
    bars: Test

    def __call__(self, index: Index, window: Window) -> tuple[Hit, ...]:
        """The hits of the first test that the second does not bar."""
        return tuple(
            hit
            for hit in self.holds(index, window)
            if not self.bars(index, replace(window, it=index.by_clause[index.sentences[hit.sentence].clause]))
        )
