"""Phrases over words: every wording of every term, matched in one pass over a sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

T = TypeVar("T")
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
        return self.behind(view, (at,))

    def behind(self, view: View, places: Iterable[int]) -> set[int]:
        """The same for many places at once, which is what a long law needs most often."""
        stems, norms, size = view.stems, view.norms, len(view.stems)
        return {p + 1 for p in places if p < size and (stems[p] in self.stems or norms[p] in self.norms)}


@dataclass(frozen=True, slots=True, eq=False)
class Branches:
    """A choice whose alternatives are found by the word that they begin with; each is what follows that word."""

    by_stem: Mapping[str, tuple[tuple[Element, ...], ...]]
    by_norm: Mapping[str, tuple[tuple[Element, ...], ...]]
    others: tuple[tuple[Element, ...], ...]
    needs: OneOf | None

    def after(self, view: View, at: int) -> Iterable[int]:
        """Positions behind any alternative."""
        ends = {end for option in self.others for end in follow(option, view, at)}
        if at < len(view.stems):
            begun = (*self.by_stem.get(view.stems[at], ()), *self.by_norm.get(view.norms[at], ()))
            for rest in begun:
                ends |= follow(rest, view, at + 1)
        return ends


Element = Literal | TermRef | Gap | Choice | OneOf | Branches


def follow(elements: tuple[Element, ...], view: View, at: int) -> set[int]:
    """Positions behind a sequence of elements that begins at `at`; empty where it does not match."""
    places = {at}
    for element in elements:
        if isinstance(element, OneOf):
            reached = element.behind(view, places)
        else:
            reached = set()
            for place in places:
                reached.update(element.after(view, place))
        if not reached:
            return reached
        places = reached
    return places


def simplified(elements: tuple[Element, ...]) -> tuple[Element, ...]:
    """The same sequence with literals as look-ups, and choices by the words that their alternatives begin with."""
    return tuple(_simple(element) for element in elements)


def _simple(element: Element) -> Element:
    if isinstance(element, Literal) and element.mode != "prefix":
        return _one_of([element])
    if not isinstance(element, Choice):
        return element
    single = [o[0] for o in element.alternatives if len(o) == 1 and isinstance(o[0], Literal)]
    words = [w for w in single if isinstance(w, Literal) and w.mode != "prefix"]
    if len(words) == len(element.alternatives):
        return _one_of(words)
    by_stem: dict[str, list[tuple[Element, ...]]] = defaultdict(list)
    by_norm: dict[str, list[tuple[Element, ...]]] = defaultdict(list)
    others = []
    for option in map(simplified, element.alternatives):
        if option and isinstance(option[0], OneOf):
            for table, openers in ((by_stem, option[0].stems), (by_norm, option[0].norms)):
                for word in openers:
                    table[word].append(option[1:])
        else:
            others.append(option)
    needs = _needed_by_all(map(simplified, element.alternatives))
    return Branches(_settled(by_stem), _settled(by_norm), tuple(others), needs)


def _settled(table: Mapping[str, list[T]]) -> Mapping[str, tuple[T, ...]]:
    return {word: tuple(found) for word, found in table.items()}


def _one_of(words: Sequence[Literal]) -> OneOf:
    stems = frozenset(w.text for w in words if w.mode == "inflected")
    return OneOf(stems, frozenset(w.text for w in words if w.mode == "exact"))


def needed(elements: tuple[Element, ...]) -> tuple[OneOf, ...]:
    """For each element that cannot be left out, the words of which one must stand in the sentence."""
    return tuple(need for element in elements if (need := _need(element)))


def _need(element: Element) -> OneOf | None:
    if isinstance(element, OneOf):
        return element
    return element.needs if isinstance(element, Branches) else None


def _needed_by_all(options: Iterable[tuple[Element, ...]]) -> OneOf | None:
    """Words of which every alternative needs one; none where an alternative needs no word."""
    firsts = [next((n for e in option if (n := _need(e))), None) for option in options]
    found = [f for f in firsts if f]
    if len(found) < len(firsts):
        return None
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
    """One wording of a term; `needs` are the numbers of the sets of words of which a matching sentence has one each."""

    term: str
    elements: tuple[Element, ...]
    needs: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Begun:
    """The phrases that may begin with a word, and the numbers of the needs that it supplies."""

    phrases: tuple[Phrase, ...]
    supplies: frozenset[int]


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
    by_term: Mapping[int, Mapping[str, tuple[Phrase, ...]]]
    depth: Mapping[str, int]
    supply_by_stem: Mapping[str, frozenset[int]]
    supply_by_norm: Mapping[str, frozenset[int]]
    seen: dict[tuple[str, str], Begun] = field(default_factory=dict, compare=False, repr=False)

    def __call__(self, norms: Sequence[str], stems: Sequence[str]) -> Spans:
        """The matches of every term in a sentence."""
        return match(self, norms, stems)

    def begun(self, norm: str, stem: str) -> Begun:
        """What a word lets a sentence match."""
        key = (norm, stem)
        if key not in self.seen:
            found = [*self.by_stem.get(stem, ()), *self.by_norm.get(norm, ())]
            found += [phrase for prefix, phrase in self.by_prefix if norm.startswith(prefix)]
            supplied = self.supply_by_stem.get(stem, frozenset()) | self.supply_by_norm.get(norm, frozenset())
            self.seen[key] = Begun(tuple(dict.fromkeys(found)), supplied)
        return self.seen[key]


def gather(phrases: Iterable[Phrase], depth: Mapping[str, int]) -> Wordings:
    """Phrases sorted by what they begin with; `depth` is 0 for terms without references, else above those they use."""
    by_stem: dict[str, list[Phrase]] = defaultdict(list)
    by_norm: dict[str, list[Phrase]] = defaultdict(list)
    by_term: dict[int, dict[str, list[Phrase]]] = defaultdict(lambda: defaultdict(list))
    by_prefix: list[tuple[str, Phrase]] = []
    needs: dict[OneOf, int] = {}
    for written in phrases:
        elements = simplified(written.elements)
        numbers = frozenset(needs.setdefault(need, len(needs)) for need in needed(elements))
        phrase = Phrase(written.term, elements, numbers)
        for opener in first_of(written.elements):
            if isinstance(opener, TermRef):
                by_term[depth[phrase.term]][opener.term].append(phrase)
            elif opener.mode == "prefix":
                by_prefix.append((opener.text, phrase))
            else:
                (by_stem if opener.mode == "inflected" else by_norm)[opener.text].append(phrase)
    return Wordings(
        max(depth.values(), default=-1) + 1,
        _settled(by_stem),
        _settled(by_norm),
        tuple(by_prefix),
        {level: _settled(openers) for level, openers in by_term.items()},
        depth,
        _suppliers((need.stems, n) for need, n in needs.items()),
        _suppliers((need.norms, n) for need, n in needs.items()),
    )


def _suppliers(needs: Iterable[tuple[frozenset[str], int]]) -> Mapping[str, frozenset[int]]:
    """The needs that each word supplies."""
    found: dict[str, set[int]] = defaultdict(set)
    for words, number in needs:
        for word in words:
            found[word].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def match(wordings: Wordings, norms: Sequence[str], stems: Sequence[str]) -> Spans:
    """Every term's matches in a sentence of these surfaces and stems, leftmost-longest for each term."""
    view = View(norms, stems, {})
    starts: dict[int, list[tuple[Phrase, int]]] = defaultdict(list)
    places_of: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, word in enumerate(zip(norms, stems, strict=True)):
        places_of[word].append(at)
    begun = {word: wordings.begun(*word) for word in places_of}
    supplied = frozenset().union(*(b.supplies for b in begun.values()))
    for word, places_here in places_of.items():
        for phrase in begun[word].phrases:
            if phrase.needs <= supplied:
                starts[wordings.depth[phrase.term]].extend((phrase, at) for at in places_here)
    result: Spans = {}
    for level in range(wordings.levels):
        found: dict[str, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
        for phrase, at in starts.get(level, ()):
            ends = follow(phrase.elements, view, at)
            ends.discard(at)
            if ends:
                found[phrase.term][at] |= ends
        openers = wordings.by_term.get(level, {})
        for opener in [known for known in view.ends if known in openers]:
            for phrase in openers[opener]:
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
