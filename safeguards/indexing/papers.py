"""Papers that a law defines by what they allow: whoever issues one grants the power that its definition names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from safeguards.indexing.clauses import starts
from safeguards.indexing.definitions import Reach, Scopes, by_first_word, places, singular
from safeguards.model.bill import LAW
from safeguards.model.index import Index, Norm, Sentence, Stretch, Window
from safeguards.model.rule import Hit, Power

OBJECT = 5  # words between "issue" and the paper


@dataclass(frozen=True, slots=True)
class DefinedPaper:
    """The words of a paper (singular), the powers that its definition names, and how far it reaches."""

    word: tuple[str, ...]
    powers: frozenset[str]
    reach: Reach


@dataclass(frozen=True, slots=True)
class Issued:
    """A place where a norm issues a defined paper, and the powers that this grants."""

    hit: Hit
    powers: frozenset[str]


def defined_papers(
    index: Index, norms: Sequence[str], scopes: Scopes, powers: Sequence[Power], papers: Sequence[str]
) -> Iterator[DefinedPaper]:
    """The papers whose definitions say what they allow: "an authorisation to intercept a communication".

    `norms` are the words of the index's table.
    """
    meanings = [(s, m) for s in index.sentences if (m := _meaning(s, papers)) is not None]
    named = _named(index, meanings, powers)
    for number, (sentence, _) in enumerate(meanings):
        own = _named_for(sentence, powers)
        granted = named.get(number, frozenset())
        if (granted := granted & own if own else granted) and sentence.defines:
            word = singular(sentence, norms, sentence.defines)
            yield DefinedPaper(word, granted, scopes.reach(sentence.section))


def issued(index: Index, norms: Sequence[str], papers: Sequence[DefinedPaper]) -> tuple[Issued, ...]:
    """Every norm by which somebody issues a defined paper, at its words there."""
    by_first, part_of = by_first_word(papers), index.bill.part_of
    return tuple(
        Issued(Hit(sentence.id, *at, norm=place), paper.powers)
        for sentence in index.sentences
        if sentence.defines is None and sentence.role in LAW
        for paper, at in places(sentence, norms, by_first)
        if paper.reach.holds(sentence.section, part_of(sentence.section))
        for place, norm in enumerate(sentence.norms)
        if _issues(sentence, norm, at)
    )


def _named(
    index: Index, meanings: Sequence[tuple[Sentence, int]], powers: Sequence[Power]
) -> dict[int, frozenset[str]]:
    """The powers that each definition names, asked by itself as if it were a norm that lets somebody do that."""
    told = tuple(replace(_as_norm(s, m), id=n, clause=n, section=n) for n, (s, m) in enumerate(meanings))
    apart = {s.id: (s.id,) for s in told}
    alone = Index(index.bill, index.starts, index.ends, told, apart, apart)
    found: dict[int, frozenset[str]] = {}
    for power in powers if told else ():
        for line in power.granted:
            for hit in line.test(alone, Window()):
                if hit.first > meanings[hit.sentence][1]:
                    found[hit.sentence] = found.get(hit.sentence, frozenset()) | {power.id}
    return found


def _named_for(sentence: Sentence, powers: Sequence[Power]) -> frozenset[str]:
    """The powers whose own paper bears the defined name: a production order grants production, whatever it is for."""
    shared = Counter(paper for power in powers for paper in power.papers)
    last = sentence.defines[1] if sentence.defines else -1
    ending = {paper for paper in shared if any(m[1] == last for m in sentence.matches.get(paper, ()))}
    return frozenset(p.id for p in powers for paper in p.papers if paper in ending and shared[paper] == 1)


def _meaning(sentence: Sentence, papers: Sequence[str]) -> int | None:
    """The last word of "means" in the definition of a paper."""
    if sentence.defines is None:
        return None
    last = sentence.defines[1]
    if not any(m[1] == last for paper in papers for m in sentence.matches.get(paper, ())):
        return None
    return next((b for a, b in sentence.matches.get("@means", ()) if a > last), None)


def _as_norm(sentence: Sentence, meaning: int) -> Sentence:
    first, last = meaning + 1, len(sentence.words) - 1
    norm = Norm("lets", "passive", None, first, ((first, last),), True)
    return replace(sentence, defines=None, norms=(norm,) if first <= last else ())


def _issues(sentence: Sentence, norm: Norm, at: Stretch) -> bool:
    """Whether the paper is what the norm issues, or what is applied for."""
    if norm.modality == "forbids" or sentence.is_negated(*at):
        return False
    if any(norm.head <= a < at[0] for a, _ in sentence.matches.get("@renewing", ())):
        return False
    if norm.form == "application":
        return any(first <= at[0] <= last for first, last in norm.action)
    if norm.head not in starts(dict(sentence.matches), "@issues"):
        return False
    if norm.form == "passive":
        return norm.bearer is not None and norm.bearer[0] <= at[0] <= norm.bearer[1]
    return norm.form == "active" and norm.head < at[0] <= norm.head + OBJECT
