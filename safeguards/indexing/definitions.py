"""Definitions: what the bill says that its words mean, and what that does to the actors that rules ask for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from safeguards.indexing.clauses import starts
from safeguards.matching.phrases import Spans
from safeguards.model.index import Sentence, Stretch

GENUS = 5  # words behind "means" in which the genus begins


@dataclass(frozen=True, slots=True)
class Redefinition:
    """`word` (singular) means, or (where `adds`) includes, what `terms` match; `section` is 0 for the whole law."""

    word: tuple[str, ...]
    terms: tuple[str, ...]
    adds: bool
    section: int


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
    sentences: Iterable[Sentence], norms: Sequence[str], actors: Sequence[str], local: frozenset[int]
) -> tuple[Redefinition, ...]:
    """The definitions that bear on an actor; `norms` are the table's words, `local` sections with their own."""
    found: list[Redefinition] = []
    for sentence in sentences:
        if sentence.defines is None:
            continue
        first, last = sentence.defines
        word = tuple(_singular(norms[w]) for w in sentence.words[first : last + 1])
        scope = sentence.section if sentence.section in local else 0
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
    sentence: Sentence, norms: Sequence[str], changes: Mapping[str, Sequence[Redefinition]], actors: Sequence[str]
) -> Mapping[str, tuple[Stretch, ...]]:
    """The matches of a sentence after the law's own definitions of its actors; those of its own definition stay.

    `changes` are the definitions by the first word that they define.
    """
    surface = [_singular(norms[w]) for w in sentence.words]
    found = [
        (change, (at, at + len(change.word) - 1))
        for at, word in enumerate(surface)
        if word in changes
        for change in changes[word]
        if change.section in (0, sentence.section) and tuple(surface[at : at + len(change.word)]) == change.word
    ]
    matches = dict(sentence.matches)
    determiners = starts(matches, "@determiners")
    for change, place in found:
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


def _singular(word: str) -> str:
    return word.removesuffix("s")


def apply_all(
    sentences: Sequence[Sentence], norms: Sequence[str], changes: Sequence[Redefinition], actors: Sequence[str]
) -> tuple[Sentence, ...]:
    """Every sentence with the matches that the law's definitions leave."""
    by_first: dict[str, list[Redefinition]] = {}
    for change in changes:
        by_first.setdefault(change.word[0], []).append(change)
    return tuple(replace(s, matches=apply(s, norms, by_first, actors)) for s in sentences)
