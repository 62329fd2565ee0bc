"""Phrases over words: every wording of every term, matched in one pass over a sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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


Element = Literal | TermRef | Gap | Choice


def follow(elements: tuple[Element, ...], view: View, at: int) -> set[int]:
    """Positions behind a sequence of elements that begins at `at`; empty where it does not match."""
    places = {at}
    for element in elements:
        places = {end for place in places for end in element.after(view, place)}
        if not places:
            break
    return places


def first_of(elements: tuple[Element, ...]) -> set[Literal | TermRef]:
    """What a sequence may begin with."""
    found: set[Literal | TermRef] = set()
    for element in elements:
        if isinstance(element, Choice):
            for option in element.alternatives:
                found |= first_of(option)
            if all(option for option in element.alternatives):
                return found
        elif isinstance(element, Gap):
            continue
        else:
            found.add(element)
            return found
    return found


@dataclass(frozen=True, slots=True)
class Phrase:
    """One wording of a term."""

    term: str
    elements: tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Wordings:
    """All phrases of one language, gated by their first word; `layers` are the terms by depth of reference.

    A phrase that begins with a word is tried only where that word stands, so the cost of a sentence is one look-up
    a word and the few phrases that may begin there, however many terms there are.
    """

    layers: tuple[tuple[str, ...], ...]
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
    for phrase in phrases:
        for opener in first_of(phrase.elements):
            if isinstance(opener, TermRef):
                by_term[opener.term].append(phrase)
            elif opener.mode == "prefix":
                by_prefix.append((opener.text, phrase))
            else:
                (by_stem if opener.mode == "inflected" else by_norm)[opener.text].append(phrase)
    layers: dict[int, list[str]] = defaultdict(list)
    for term, level in depth.items():
        layers[level].append(term)
    return Wordings(
        tuple(tuple(layers[level]) for level in sorted(layers)),
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
    for at, (norm, stem) in enumerate(zip(norms, stems, strict=True)):
        for phrase in wordings.candidates(norm, stem):
            starts[wordings.depth[phrase.term]].append((phrase, at))
    result: Spans = {}
    for level, terms in enumerate(wordings.layers):
        found: dict[str, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
        for phrase, at in starts.get(level, ()):
            found[phrase.term][at] |= follow(phrase.elements, view, at)
        if level:
            for opener in list(view.ends):
                for phrase in wordings.by_term.get(opener, ()):
                    if wordings.depth[phrase.term] == level:
                        for at in view.ends[opener]:
                            found[phrase.term][at] |= follow(phrase.elements, view, at)
        for term in terms:
            places = (
                {at: tuple(sorted(e for e in ends if e > at)) for at, ends in found[term].items()}
                if term in found
                else {}
            )
            places = {at: ends for at, ends in places.items() if ends}
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
