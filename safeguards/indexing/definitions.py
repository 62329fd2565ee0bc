"""Definitions: what the bill says that its words mean, and what that does to the actors that rules ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from safeguards.indexing.clauses import starts
from safeguards.matching.phrases import Spans
from safeguards.model.index import Sentence, Stretch

GENUS = 5  # words behind "means" in which the genus begins
LEAD = 4  # words before "this Part" where it opens a section: "For the purposes of this Part,"


@dataclass(frozen=True, slots=True)
class Reach:
    """What a definition is for: one section, one Part, or (where both are 0) the whole law."""

    section: int = 0
    part: int = 0

    def holds(self, section: int, part: int) -> bool:
        """Whether it is for a section that stands in a Part."""
        return self.section in (0, section) and self.part in (0, part)


@dataclass(frozen=True, slots=True)
class Scopes:
    """How far the definitions of a law reach: `local` and `parted` are the sections that say "in this section" or
    "in this Part"; `part_of` gives the Part of a section.
    """

    local: frozenset[int]
    parted: frozenset[int]
    part_of: Callable[[int], int]

    @classmethod
    def of(cls, sentences: Iterable[Sentence], part_of: Callable[[int], int]) -> Scopes:
        """The scopes that the sentences of a law say."""
        local, parted = set(), set()
        for sentence in sentences:
            if "@local-scope" in sentence.matches:
                local.add(sentence.section)
            if any(a <= LEAD for a, _ in sentence.matches.get("@this-part", ())):
                parted.add(sentence.section)
        return cls(frozenset(local), frozenset(parted), part_of)

    def reach(self, section: int) -> Reach:
        """How far the definitions of a section reach."""
        if section in self.local:
            return Reach(section=section)
        return Reach(part=self.part_of(section)) if section in self.parted else Reach()


class Defined(Protocol):
    """Whatever a definition makes of a word or of several (in the singular)."""

    @property
    def word(self) -> tuple[str, ...]:
        """The words defined."""


Meaning = TypeVar("Meaning", bound=Defined)


@dataclass(frozen=True, slots=True)
class Redefinition:
    """`word` (singular) means, or (where `adds`) includes, what `terms` match, as far as it reaches."""

    word: tuple[str, ...]
    terms: tuple[str, ...]
    adds: bool
    reach: Reach


def defined(matches: Spans, quoted: Sequence[bool], breaks: Sequence[int], own: int | None) -> Stretch | None:
    """The stretch that a sentence defines: what stands before "means" or "includes", or None.

    A definition opens with a quotation mark, or stands in a provision that is one, whose first word is then `own`.
    """
    verbs = sorted([*matches.get("@means", ()), *matches.get("@includes", ())])
    for first, _ in verbs:
        opener = next((j for j in range(first - 1, -1, -1) if quoted[j]), None)
        if opener is not None and first - opener <= 12:
            end = next((j for j in range(opener + 1, first) if breaks[j]), first)
            return (opener, end - 1)
        if own is not None and 0 < first - own <= 12:
            return (own, first - 1)
    return None


def redefinitions(
    sentences: Iterable[Sentence], norms: Sequence[str], actors: Sequence[str], scopes: Scopes
) -> tuple[Redefinition, ...]:
    """The definitions that bear on an actor; `norms` are the table's words."""
    found: list[Redefinition] = []
    for sentence in sentences:
        if sentence.defines is None:
            continue
        last = sentence.defines[1]
        word, scope = singular(sentence, norms, sentence.defines), scopes.reach(sentence.section)
        for key, adds in (("@means", False), ("@includes", True)):
            verb = next((m for m in sentence.matches.get(key, ()) if m[0] > last), None)
            if verb is None:
                continue
            terms = _genus(sentence, verb[1] + 1, actors)
            if terms or _loses_actor(sentence, actors, verb[1]):
                found.append(Redefinition(word, terms, adds, scope))
            break
    return tuple(found)


def _genus(sentence: Sentence, at: int, actors: Sequence[str]) -> tuple[str, ...]:
    """The actors that the noun behind "means" names: the first ones, before any "of", "by" or "who"."""
    matches = dict(sentence.matches)
    stops = starts(matches, "@noun-marks", "@agents", "@relatives", "@infinitive")
    limit = next((j for j in range(at, min(at + GENUS, len(sentence.words))) if j in stops), at + GENUS)
    found = [(a, t) for t in actors for a, _ in matches.get(t, ()) if at <= a < limit]
    return tuple(t for a, t in found if a == min(found)[0])


def _loses_actor(sentence: Sentence, actors: Sequence[str], verb: int) -> bool:
    """Whether words that end in an actor ("designated judge") are defined without naming that actor again."""
    assert sentence.defines is not None
    last = sentence.defines[1]
    own = [a for a in actors if any(m[1] == last for m in sentence.matches.get(a, ()))]
    return bool(own) and not any(m[0] > verb for a in own for m in sentence.matches.get(a, ()))


def apply(
    sentence: Sentence,
    norms: Sequence[str],
    changes: Mapping[str, Sequence[Redefinition]],
    actors: Sequence[str],
    part: int,
) -> Mapping[str, tuple[Stretch, ...]]:
    """The matches of a sentence of a Part after the law's own definitions of its actors; those of its own stay."""
    matches = dict(sentence.matches)
    determiners = starts(matches, "@determiners")
    for change, place in places(sentence, norms, changes):
        if not change.reach.holds(sentence.section, part):
            continue
        if sentence.defines and sentence.defines[0] <= place[0] <= sentence.defines[1]:
            continue
        for actor in actors:
            stays = change.adds or actor in change.terms
            kept = [m for m in matches.get(actor, ()) if stays or not _is_the_word(m, place, determiners)]
            if actor in change.terms and place not in kept:
                kept = [m for m in kept if m[1] < place[0] or m[0] > place[1]] + [place]
            matches[actor] = tuple(sorted(kept))
    return {term: kept for term, kept in matches.items() if kept}


def _is_the_word(match: Stretch, place: Stretch, determiners: frozenset[int]) -> bool:
    """Whether a match is the defined word itself, perhaps with "the" before it: "High Court" is not "court"."""
    inside = place[0] <= match[0]
    return match[1] == place[1] and (inside or all(j in determiners for j in range(match[0], place[0])))


def singular(sentence: Sentence, norms: Sequence[str], stretch: Stretch) -> tuple[str, ...]:
    """The words of a stretch, in the singular as far as an "s" tells; `norms` are the table's words."""
    return tuple(norms[w].removesuffix("s") for w in sentence.words[stretch[0] : stretch[1] + 1])


def by_first_word(meanings: Iterable[Meaning]) -> dict[str, list[Meaning]]:
    """What is defined, by the first word of it."""
    found: dict[str, list[Meaning]] = {}
    for meaning in meanings:
        found.setdefault(meaning.word[0], []).append(meaning)
    return found


def places(
    sentence: Sentence, norms: Sequence[str], meanings: Mapping[str, Sequence[Meaning]]
) -> Iterator[tuple[Meaning, Stretch]]:
    """Where defined words stand in a sentence; `meanings` are what is defined, by first word."""
    surface = singular(sentence, norms, (0, len(sentence.words) - 1)) if meanings else ()
    for at, first in enumerate(surface):
        for meaning in meanings.get(first, ()):
            if surface[at : at + len(meaning.word)] == meaning.word:
                yield meaning, (at, at + len(meaning.word) - 1)


def apply_all(
    sentences: Sequence[Sentence],
    norms: Sequence[str],
    changes: Sequence[Redefinition],
    actors: Sequence[str],
    scopes: Scopes,
) -> tuple[Sentence, ...]:
    """Every sentence with the matches that the law's definitions leave."""
    by_first = by_first_word(changes)
    return tuple(replace(s, matches=apply(s, norms, by_first, actors, scopes.part_of(s.section))) for s in sentences)
