"""The index of a bill under a rule book."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from safeguards.indexing import citations, definitions, homes, offences, values
from safeguards.indexing.authority import Authorities
from safeguards.indexing.clauses import Clauses, denied, negated
from safeguards.indexing.norms import Reader
from safeguards.indexing.papers import defined_papers, issued
from safeguards.indexing.sentences import Cutter, Unfolded, unfold
from safeguards.matching.phrases import Spans
from safeguards.matching.words import Words, speller, split
from safeguards.model.bill import LAW, Bill, Role, Visibility
from safeguards.model.index import Index, Sentence, Stretch
from safeguards.model.rule import RuleBook


@dataclass(frozen=True, slots=True)
class Analyst:
    """Turns unfolded sentences into analysed ones; `actors` are without papers, which are used and do not act."""

    bill: Bill
    book: RuleBook
    words: Words
    citing: citations.Citing
    measures: values.Measures
    actors: tuple[str, ...]
    papers: tuple[str, ...]

    def sentence(self, number: int, unfolded: Unfolded) -> Sentence:
        """One sentence with its matches; its norms are read once definitions have been applied."""
        words = self.words
        norms = [words.norms[w] for w in unfolded.words]
        stems = [words.stems[w] for w in unfolded.words]
        found = self._without_cuts(self.book.wordings[self.bill.language](norms, stems))
        matches = self._without_false_actors(found)
        clauses = Clauses.of(unfolded.breaks, matches, self.book.verbs, self.papers)
        quoted = [words.quoted[w] for w in unfolded.words]
        return Sentence(
            id=number,
            provision=unfolded.provision,
            clause=self._clause(unfolded.provision),
            section=self.bill.section_of(unfolded.provision),
            role=self._role(unfolded.provision),
            words=unfolded.words,
            breaks=unfolded.breaks,
            matches=matches,
            negated=negated(unfolded.breaks, matches),
            denied=denied(unfolded.breaks, matches),
            asides=clauses.asides(),
            norms=(),
            citations=citations.find(norms, self._gaps(unfolded), self.citing),
            values=values.find(stems, matches, self.measures),
            defines=definitions.defined(matches, quoted, unfolded.breaks, self._own_start(unfolded)),
            punishes=next(iter(matches.get("@punishes", ())), None),
        )

    def _own_start(self, unfolded: Unfolded) -> int | None:
        """Where the words of a definition begin behind those that lead it in; None where the provision is none."""
        provision = self.bill.provisions[unfolded.provision]
        if provision.kind != "definition" or not provision.spans:
            return None
        starts, first = self.words.starts, provision.spans[0].start
        return next((place for place, word in enumerate(unfolded.words) if starts[word] >= first), 0)

    def _without_cuts(self, matches: Mapping[str, tuple[Stretch, ...]]) -> Mapping[str, tuple[Stretch, ...]]:
        """The matches but those of terms that cut a compound: "data controller" speaks of no data."""
        whole = matches.get("@compounds", ())
        if not whole:
            return matches
        kept = {
            t: found if t.startswith("@") else tuple(m for m in found if not any(_cuts(m, c) for c in whole))
            for t, found in matches.items()
        }
        return {t: found for t, found in kept.items() if found}

    def _without_false_actors(self, matches: Mapping[str, tuple[Stretch, ...]]) -> Spans:
        """The matches without actors that are none here: the commission of an offence is no Commission."""
        false = {j for a, b in matches.get("@no-actors", ()) for j in range(a, b + 1)}
        if not false:
            return dict(matches)
        kept = {t: tuple(m for m in found if t not in self.actors or m[1] not in false) for t, found in matches.items()}
        return {t: found for t, found in kept.items() if found}

    def with_norms(self, sentence: Sentence) -> Sentence:
        """The sentence with its norms, read from the matches that it has now."""
        matches: Spans = dict(sentence.matches)
        clauses = Clauses.of(sentence.breaks, matches, self.book.verbs, self.papers)
        reader = Reader(clauses, sentence.asides, self.actors, self.papers)
        return replace(sentence, norms=() if sentence.defines else reader.read())

    def _clause(self, provision: int) -> int:
        at = provision
        while at and self.bill.provisions[at].kind in ("item", "definition"):
            at = self.bill.provisions[at].parent
        return at

    def _role(self, provision: int) -> Role:
        spans = self.bill.provisions[provision].spans
        return next((s.role for s in spans if s.role in LAW), Role.OPERATIVE)

    def _gaps(self, unfolded: Unfolded) -> list[str]:
        text, words = self.bill.reading, self.words
        return [
            "" if not w else text[max(words.ends[w - 1], words.starts[w] - 6) : words.starts[w]] for w in unfolded.words
        ]


def _cuts(match: Stretch, compound: Stretch) -> bool:
    """Whether a match ends inside a compound or begins inside it, and does not hold it whole."""
    return compound[0] <= match[1] < compound[1] or compound[0] < match[0] <= compound[1]


def build(bill: Bill, book: RuleBook) -> Index:
    """The index of a bill in whose language the book has wordings (`KeyError` otherwise: ask before)."""
    language = book.languages[bill.language]
    words = split(bill.reading, _law(bill), speller(language))
    cutter = Cutter(
        bill,
        words,
        frozenset(language.words("abbreviations")),
        tuple(tuple(p.split()) for p in language.words("provisos")),
    )
    fold = speller(language).fold
    tables = (*(w for table in language.numbers.values() for w in table), *language.words("unit-adjectives"))
    measures = values.Measures.of(language, {w: fold(w) for w in tables})
    papers = book.papers
    actors = tuple(a for a in book.actors if a not in papers)
    analyst = Analyst(bill, book, words, citations.Citing.from_language(language), measures, actors, papers)
    raw = [analyst.sentence(n, u) for n, u in enumerate(unfold(cutter))]
    scopes = definitions.Scopes.of(raw, bill.part_of)
    changes = definitions.redefinitions(raw, words.norms, actors, scopes)
    defined = definitions.apply_all(raw, words.norms, changes, actors, scopes)
    sentences = tuple(analyst.with_norms(s) for s in defined)
    by_section = _groups(sentences, ((s.id, s.section) for s in sentences))
    by_clause = _groups(sentences, ((s.id, s.clause) for s in sentences))
    index = Index(bill, words.starts, words.ends, sentences, by_section, by_clause)
    sections = [bill.provisions[s] for s in by_section if bill.provisions[s].kind == "section"]
    # The body comes before the schedules, whose numbers begin anew.
    numbers = {p.number.casefold(): p.id for p in reversed(sections)}
    authorities = Authorities(sentences, by_section, numbers, actors, papers)
    granted = tuple(defined_papers(index, words.norms, scopes, book.powers, papers))
    settled = homes.settle(index, book.powers, authorities, issued(index, words.norms, granted))
    return offences.settle(settled, book.offences, words.stems)


def _law(bill: Bill) -> list[Stretch]:
    spans = {
        (s.start, s.end)
        for p in bill.provisions
        for s in p.spans
        if s.role in LAW and s.visibility is Visibility.VISIBLE
    }
    return sorted(spans)


def _groups(sentences: tuple[Sentence, ...], keyed: Iterable[tuple[int, int]]) -> dict[int, tuple[int, ...]]:
    found: dict[int, list[int]] = defaultdict(list)
    for number, key in keyed:
        found[key].append(number)
    return {key: tuple(numbers) for key, numbers in found.items()}
