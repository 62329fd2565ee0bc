"""Papers that a law defines by what they allow: whoever issues one grants the power that its definition names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from safeguards.indexing.clauses import starts
from safeguards.model.bill import LAW
from safeguards.model.index import Index, Norm, Sentence, Stretch, Window
from safeguards.model.rule import Hit, Power

OBJECT = 5  # words between "issue" and the paper


@dataclass(frozen=True, slots=True)
class DefinedPaper:
    """The words of a paper (singular), the powers that its definition names, and the sections that it is for."""

    words: tuple[str, ...]
    powers: frozenset[str]
    sections: frozenset[int]


def defined_papers(index: Index, powers: Sequence[Power], papers: Sequence[str]) -> tuple[DefinedPaper, ...]:
    """The papers whose definitions say what they allow: "an authorisation to intercept a communication"."""
    meanings = [(s, m) for s in index.sentences if (m := _meaning(s, papers)) is not None]
    if not meanings:
        return ()
    # Each definition is asked by itself, as if it were a norm that lets somebody do what it names.
    told = tuple(replace(_as_norm(s, m), id=n) for n, (s, m) in enumerate(meanings))
    by_section = {s.id: (s.id,) for s in told}
    alone = Index(index.bill, index.starts, index.ends, told, by_section, {s.clause: (s.id,) for s in told})
    named: dict[int, set[str]] = {}
    for power in powers:
        for line in power.granted:
            for hit in line.test(alone, Window()):
                if hit.first > meanings[hit.sentence][1]:
                    named.setdefault(hit.sentence, set()).add(power.id)
    found = []
    for n, (sentence, _) in enumerate(meanings):
        own = _named_for(sentence, powers)
        granted = frozenset(named.get(n, ())) & own if own else frozenset(named.get(n, ()))
        if granted and sentence.defines:
            found.append(DefinedPaper(_words(index, sentence, sentence.defines), granted, _scope(index, sentence)))
    return tuple(found)


def issued(index: Index, papers: Sequence[DefinedPaper]) -> Iterator[tuple[Hit, frozenset[str]]]:
    """Every norm by which somebody issues a defined paper, at its words there, with the powers that it grants."""
    by_first: dict[str, list[DefinedPaper]] = {}
    for paper in papers:
        by_first.setdefault(paper.words[0], []).append(paper)
    for sentence in index.sentences if papers else ():
        if sentence.defines is None and sentence.role in LAW:
            for at, paper in _places(index, sentence, by_first):
                for place, norm in enumerate(sentence.norms):
                    if sentence.section in paper.sections and _issues(sentence, norm, at):
                        yield Hit(sentence.id, *at, norm=place), paper.powers


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


def _scope(index: Index, sentence: Sentence) -> frozenset[int]:
    """The sections that a definition is for: its own, those of its Part ("In this Part, ..."), or all."""
    around = index.by_section[sentence.section]
    if any("@local-scope" in index.sentences[n].matches for n in around):
        return frozenset({sentence.section})
    first = sentence.defines[0] if sentence.defines else 0
    if any(b < first for _, b in sentence.matches.get("@this-part", ())):
        part = index.bill.part_of(sentence.section)
        return frozenset(s for s in index.by_section if index.bill.part_of(s) == part)
    return frozenset(index.by_section)


def _words(index: Index, sentence: Sentence, stretch: Stretch) -> tuple[str, ...]:
    words = sentence.words[stretch[0] : stretch[1] + 1]
    return tuple(index.bill.reading[index.starts[w] : index.ends[w]].casefold().removesuffix("s") for w in words)


def _places(
    index: Index, sentence: Sentence, by_first: Mapping[str, Sequence[DefinedPaper]]
) -> Iterator[tuple[Stretch, DefinedPaper]]:
    surface = _words(index, sentence, (0, len(sentence.words) - 1))
    for at, word in enumerate(surface):
        for paper in by_first.get(word, ()):
            if surface[at : at + len(paper.words)] == paper.words:
                yield (at, at + len(paper.words) - 1), paper


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
