"""Phrases over words: every wording of every term, matched in one pass over a sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

Spans = dict[str, tuple[tuple[int, int], ...]]
"""Matches by term: (first, last) word positions, inclusive, leftmost-longest, in order."""


@dataclass(frozen=True, slots=True)
class View:
    """A sentence as phrases see it: normalised words, stems, and the ends of the terms matched so far by start."""

    norms: Sequence[str]
    stems: Sequence[str]
    ends: dict[str, dict[int, tuple[int, ...]]]


@dataclass(frozen=True, slots=True)
class Literal:
    """A word, by its stem ("inflected"), its surface ("exact") or the beginning of its surface ("prefix")."""

    text: str
    mode: str  # "inflected" | "exact" | "prefix"

    def after(self, view: View, at: int) -> Iterable[int]:
        """Positions right behind the word where it stands at `at`."""
        if at < len(view.stems) and self.fits(view.norms[at], view.stems[at]):
            yield at + 1

    def fits(self, norm: str, stem: str) -> bool:
        """Whether a word with this surface and stem is the literal."""
        if self.mode == "inflected":
            return stem == self.text
        return norm == self.text if self.mode == "exact" else norm.startswith(self.text)


@dataclass(frozen=True, slots=True)
class TermRef:
    """`{term}`: any match of another term."""

    term: str

    def after(self, view: View, at: int) -> Iterable[int]:
        """Positions right behind the matches of the term that begin at `at`."""
        return view.ends.get(self.term, {}).get(at, ())


@dataclass(frozen=True, slots=True)
class Gap:
    """At most `words` words of any kind."""

    words: int

    def after(self, view: View, at: int) -> Iterable[int]:
        """Every position up to `words` ahead, inside the sentence."""
        return range(at, min(at + self.words, len(view.stems)) + 1)


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives; an empty one makes it optional."""

    alternatives: tuple[tuple[Element, ...], ...]

    def after(self, view: View, at: int) -> Iterable[int]:
        """Positions behind any alternative."""
        return {end for option in self.alternatives for end in follow(option, view, at)}


@dataclass(frozen=True, slots=True)
class OneOf:
    """One word of several, by stem or by surface: what literals and choices of literals come to."""

    stems: frozenset[str]
    norms: frozenset[str]

    def after(self, view: View, at: int) -> Iterable[int]:
        """The position right behind the word where it stands at `at`."""
        fits = at < len(view.stems) and (view.stems[at] in self.stems or view.norms[at] in self.norms)
        return (at + 1,) if fits else ()


Element = Literal | TermRef | Gap | Choice | OneOf


def follow(elements: tuple[Element, ...], view: View, at: int) -> set[int]:
    """Positions behind a sequence of elements that begins at `at`; empty where it does not match."""
    places = {at}
    for element in elements:
        reached: set[int] = set()
        for place in places:
            reached.update(element.after(view, place))
        if not reached:
            return reached
        places = reached
    return places


def simplified(elements: tuple[Element, ...]) -> tuple[Element, ...]:
    """The same sequence with literals, and choices between single words, as one look-up each."""
    return tuple(_simple(element) for element in elements)


def _simple(element: Element) -> Element:
    if isinstance(element, Literal) and element.mode != "prefix":
        return _one_of([element])
    if isinstance(element, Choice):
        single = [o[0] for o in element.alternatives if len(o) == 1 and isinstance(o[0], Literal)]
        words = [w for w in single if isinstance(w, Literal) and w.mode != "prefix"]
        others = tuple(simplified(o) for o in element.alternatives if not (len(o) == 1 and o[0] in words))
        if words:
            return Choice(((_one_of(words),), *others)) if others else _one_of(words)
        return Choice(others)
    return element


def _one_of(words: Sequence[Literal]) -> OneOf:
    stems = frozenset(w.text for w in words if w.mode == "inflected")
    return OneOf(stems, frozenset(w.text for w in words if w.mode == "exact"))


def needed(elements: tuple[Element, ...]) -> tuple[OneOf, ...]:
    """For each element that cannot be left out, the words of which one must stand in the sentence."""
    return tuple(need for element in elements if (need := _need(element)))


def _need(element: Element) -> OneOf | None:
    if isinstance(element, OneOf):
        return element
    if not isinstance(element, Choice):
        return None
    firsts = [next((n for e in option if (n := _need(e))), None) for option in element.alternatives]
    if any(first is None for first in firsts):
        return None
    found = [f for f in firsts if f]
    return OneOf(frozenset().union(*(f.stems for f in found)), frozenset().union(*(f.norms for f in found)))


def first_of(elements: tuple[Element, ...]) -> set[Literal | TermRef]:
    """What a sequence may begin with."""
    found: set[Literal | TermRef] = set()
    for element in elements:
        if isinstance(element, Choice):
            for option in element.alternatives:
                found |= first_of(option)
            if all(option for option in element.alternatives):
                return found
        elif isinstance(element, Literal | TermRef):
            found.add(element)
            return found
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """One wording of a term; `needs` are words without which no sentence matches it."""

    term: str
    elements: tuple[Element, ...]
    needs: tuple[OneOf, ...] = ()

    def may_stand_in(self, stems: AbstractSet[str], norms: AbstractSet[str]) -> bool:
        """Whether a sentence of these stems and surfaces has all the words that the phrase needs."""
        return all(not (n.stems.isdisjoint(stems) and n.norms.isdisjoint(norms)) for n in self.needs)


@dataclass(frozen=True, slots=True)
class Wordings:
    """All phrases of one language, gated by their first word; `levels` is how deep terms refer to one another.

    A phrase that begins with a word is tried only where that word stands, so the cost of a sentence is one look-up
    a word and the few phrases that may begin there, however many terms there are.
    """

    levels: int
    by_stem: Mapping[str, tuple[Phrase, ...]]
    by_norm: Mapping[str, tuple[Phrase, ...]]
    by_prefix: tuple[tuple[str, Phrase], ...]
    by_term: Mapping[str, tuple[Phrase, ...]]
    depth: Mapping[str, int]
    seen: dict[tuple[str, str], tuple[Phrase, ...]] = field(default_factory=dict, compare=False, repr=False)

    def __call__(self, norms: Sequence[str], stems: Sequence[str]) -> Spans:
        """The matches of every term in a sentence."""
        return match(self, norms, stems)

    def candidates(self, norm: str, stem: str) -> tuple[Phrase, ...]:
        """The phrases that may begin with this word."""
        key = (norm, stem)
        if key not in self.seen:
            found = [*self.by_stem.get(stem, ()), *self.by_norm.get(norm, ())]
            found += [phrase for prefix, phrase in self.by_prefix if norm.startswith(prefix)]
            self.seen[key] = tuple(dict.fromkeys(found))
        return self.seen[key]


def gather(phrases: Iterable[Phrase], depth: Mapping[str, int]) -> Wordings:
    """Phrases sorted by what they begin with; `depth` is 0 for terms without references, else above those they use."""
    by_stem: dict[str, list[Phrase]] = defaultdict(list)
    by_norm: dict[str, list[Phrase]] = defaultdict(list)
    by_term: dict[str, list[Phrase]] = defaultdict(list)
    by_prefix: list[tuple[str, Phrase]] = []
    for written in phrases:
        elements = simplified(written.elements)
        phrase = Phrase(written.term, elements, needed(elements))
        for opener in first_of(written.elements):
            if isinstance(opener, TermRef):
                by_term[opener.term].append(phrase)
            elif opener.mode == "prefix":
                by_prefix.append((opener.text, phrase))
            else:
                (by_stem if opener.mode == "inflected" else by_norm)[opener.text].append(phrase)
    return Wordings(
        max(depth.values(), default=-1) + 1,
        {k: tuple(v) for k, v in by_stem.items()},
        {k: tuple(v) for k, v in by_norm.items()},
        tuple(by_prefix),
        {k: tuple(v) for k, v in by_term.items()},
        depth,
    )


def match(wordings: Wordings, norms: Sequence[str], stems: Sequence[str]) -> Spans:
    """Every term's matches in a sentence of these surfaces and stems, leftmost-longest for each term."""
    view = View(norms, stems, {})
    starts: dict[int, list[tuple[Phrase, int]]] = defaultdict(list)
    places_of: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, word in enumerate(zip(norms, stems, strict=True)):
        places_of[word].append(at)
    stems_here, norms_here = set(stems), set(norms)
    for (norm, stem), places_here in places_of.items():
        for phrase in wordings.candidates(norm, stem):
            if phrase.may_stand_in(stems_here, norms_here):
                starts[wordings.depth[phrase.term]].extend((phrase, at) for at in places_here)
    result: Spans = {}
    for level in range(wordings.levels):
        found: dict[str, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
        for phrase, at in starts.get(level, ()):
            ends = follow(phrase.elements, view, at)
            ends.discard(at)
            if ends:
                found[phrase.term][at] |= ends
        if level:
            for opener in list(view.ends):
                for phrase in wordings.by_term.get(opener, ()):
                    if wordings.depth[phrase.term] == level:
                        for at in view.ends[opener]:
                            found[phrase.term][at] |= follow(phrase.elements, view, at) - {at}
        for term, by_start in found.items():
            places = {at: tuple(sorted(ends)) for at, ends in by_start.items() if ends}
            if places:
                view.ends[term] = places
                result[term] = _leftmost_longest(places)
    return result


def _leftmost_longest(places: Mapping[int, tuple[int, ...]]) -> tuple[tuple[int, int], ...]:
    kept: list[tuple[int, int]] = []
    for at in sorted(places):
        if not kept or at > kept[-1][1]:
            kept.append((at, places[at][-1] - 1))
    return tuple(kept)
