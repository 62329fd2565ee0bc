"""The offences that a bill creates: their kinds, the ways to commit them, and what the law says of them elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from safeguards.indexing import penalties
from safeguards.indexing.clauses import starts
from safeguards.matching.words import COMMA
from safeguards.model.bill import LAW
from safeguards.model.index import Index, Sentence, Stretch, Window
from safeguards.model.offence import Offence
from safeguards.model.rule import OffenceKind

ACTING = ("active", "passive")
LISTED = 2  # words of one item in a list of bare words: "with intent to destroy, alter or erase data"
FEWEST = 9  # words of a sentence that describes an offence without a verb of its own; a heading has fewer
LONGEST_NAME = 8  # words of a defined word


def settle(index: Index, kinds: Sequence[OffenceKind], stems: Sequence[str]) -> Index:
    """The index with its offences; `stems` are those of the words of its word table."""
    punished = replace(index, punished=_punished(index))
    found = Finder(punished, _Elsewhere.of(punished, stems)).find(kinds)
    return replace(punished, offences=tuple(sorted(found, key=lambda o: o.section)))


def _punished(index: Index) -> frozenset[int]:
    """The sections with a penalty, those that a punishing sentence cites, and prohibitions under a general penalty."""
    sections = {index.bill.provisions[s].number.casefold(): s for s in sorted(index.by_section, reverse=True)}
    punishing = [s for s in index.sentences if s.punishes and s.role in LAW]
    found = {s.section for s in punishing}
    found |= {sections[n] for s in punishing for c in s.citations if c.this_law for n in c.sections if n in sections}
    general = [s for s in punishing if "@general-offences" in s.matches]
    parts = {index.bill.part_of(s.section) for s in general if not _speaks_of_the_whole(s)}
    if any(_speaks_of_the_whole(s) for s in general):
        parts = {index.bill.part_of(s) for s in index.by_section}
    forbidding = {s.section for s in index.sentences if any(n.modality == "forbids" for n in s.norms)}
    return frozenset(found | {s for s in forbidding if index.bill.part_of(s) in parts})


def _speaks_of_the_whole(sentence: Sentence) -> bool:
    return "@this-part" not in sentence.matches


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    """What a law says of its offences outside their sections: by cited section, of all, and in definitions."""

    citing: Mapping[str, tuple[int, ...]]
    general: tuple[int, ...]
    defined: Mapping[str, tuple[tuple[tuple[str, ...], int], ...]]
    stems: Sequence[str]

    @classmethod
    def of(cls, index: Index, stems: Sequence[str]) -> _Elsewhere:
        granting = {n for route in index.routes for n in route.near}
        citing: dict[str, list[int]] = defaultdict(list)
        defined: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
        general = []
        for sentence in (s for s in index.sentences if s.role in LAW):
            for number in {n for c in sentence.citations if c.this_law for n in c.sections}:
                citing[number].append(sentence.id)
            if "@general-offences" in sentence.matches and sentence.id not in granting:
                general.append(sentence.id)
            if sentence.defines and sentence.defines[1] - sentence.defines[0] < LONGEST_NAME:
                first, last = sentence.defines
                word = tuple(stems[w] for w in sentence.words[first : last + 1])
                defined[word[0]].append((word, sentence.id))
        return cls({n: tuple(s) for n, s in citing.items()}, tuple(general), _frozen(defined), stems)

    def definitions(self, index: Index, own: Iterable[int]) -> Iterator[int]:
        """The definitions of words that stand in these sentences."""
        for number in own:
            said = [self.stems[w] for w in index.sentences[number].words]
            for at, first in enumerate(said):
                for word, definition in self.defined.get(first, ()):
                    if tuple(said[at : at + len(word)]) == word:
                        yield definition


def _frozen(
    found: Mapping[str, Sequence[tuple[tuple[str, ...], int]]],
) -> dict[str, tuple[tuple[tuple[str, ...], int], ...]]:
    return {key: tuple(entries) for key, entries in found.items()}


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds the offences of each kind by section; `taken` are sections with offences or powers of their own."""

    index: Index
    elsewhere: _Elsewhere
    taken: set[int] = field(default_factory=set)

    def find(self, kinds: Sequence[OffenceKind]) -> Iterator[Offence]:
        """The offences in the order of the kinds."""
        acts = {kind.id: self._acts(kind) for kind in kinds}
        clauses = {name: {self.index.sentences[n].clause for n, _ in found} for name, found in acts.items()}
        self.taken.update(self.index.sentences[n].section for found in acts.values() for n, _ in found)
        self.taken.update(s for route in self.index.routes for s in route.sections)
        for kind in kinds:
            others = {c for name, found in clauses.items() if name != kind.id for c in found} - clauses[kind.id]
            by_section: dict[int, list[tuple[int, Stretch]]] = defaultdict(list)
            for act in acts[kind.id]:
                by_section[self.index.sentences[act[0]].section].append(act)
            for section in sorted(by_section):
                yield self._offence(kind.id, section, tuple(by_section[section]), others)

    def _acts(self, kind: OffenceKind) -> list[tuple[int, Stretch]]:
        """The words that name the conduct, one stretch for each sentence."""
        found: dict[int, Stretch] = {}
        for line in kind.punished:
            for hit in line.test(self.index, Window(of_conduct=True)):
                sentence, at = self.index.sentences[hit.sentence], (hit.first, hit.last)
                if (
                    hit.norm < -1
                    or hit.sentence in found
                    or self._is_heading(sentence)
                    or not _describes(sentence, hit.first)
                    or sentence.role not in LAW
                ):
                    continue
                if not _is_purpose(sentence, hit.first) and not self._is_set_aside(kind, sentence, at):
                    found[hit.sentence] = at
        return sorted(found.items())

    def _is_heading(self, sentence: Sentence) -> bool:
        """Whether a sentence is so short, with no verb of law and no lead-in, that it is a heading of its provision."""
        beside = (self.index.sentences[n] for n in self.index.by_clause[sentence.clause])
        is_item = any(s.words[:1] == sentence.words[:1] for s in beside if s.id != sentence.id)
        return len(sentence.words) < FEWEST and not (sentence.punishes or sentence.norms or is_item)

    def _is_set_aside(self, kind: OffenceKind, sentence: Sentence, at: Stretch) -> bool:
        """Whether a line of `set aside when` holds: `it says` of the words of the conduct, else wherever it asks."""
        for line in kind.aside:
            found = line.test(self.index, Window(it=(sentence.id,), of_conduct=True))
            if any(line.whole or (h.sentence == sentence.id and h.first <= at[1] and at[0] <= h.last) for h in found):
                return True
        return False

    def _offence(self, kind: str, section: int, acts: tuple[tuple[int, Stretch], ...], others: set[int]) -> Offence:
        index = self.index
        own = tuple(n for n in index.by_section[section] if index.sentences[n].clause not in others)
        limbs = tuple(dict.fromkeys(self._limb(n, at[1]) for n, at in acts))
        number = index.bill.provisions[section].number.casefold()
        citing = [n for n in self.elsewhere.citing.get(number, ()) if index.sentences[n].section != section]
        general = [n for n in self.elsewhere.general if self._reaches(n, section)]
        around = {m for n in (*citing, *general) for m in self._home(n)} - set(index.by_section[section])
        around |= set(self.elsewhere.definitions(index, own)) - set(own)
        sentences = index.sentences
        penalty = penalties.of(
            [sentences[n] for n in own], [sentences[n] for n in citing], [sentences[n] for n in general]
        )
        return Offence(kind, section, acts, limbs, own, tuple(sorted(around)), penalty)

    def _home(self, number: int) -> tuple[int, ...]:
        """The section of a clause that speaks of offences; the clause alone where its section has some of its own."""
        index, sentence = self.index, self.index.sentences[number]
        return (
            index.by_clause[sentence.clause] if sentence.section in self.taken else index.by_section[sentence.section]
        )

    def _reaches(self, number: int, section: int) -> bool:
        """Whether a clause about all offences of the law, or of a Part, speaks of one in this section."""
        part_of, sentence = self.index.bill.part_of, self.index.sentences[number]
        return _speaks_of_the_whole(sentence) or part_of(sentence.section) == part_of(section)

    def _limb(self, number: int, end: int) -> tuple[int, ...]:
        """The sentences that describe one way to commit an offence, whose act ends at `end`.

        Items that are conditions together are one way, and so are those that all say more of an act of their lead-in.
        """
        sentence = self.index.sentences[number]
        siblings = [self.index.sentences[n] for n in self.index.by_clause[sentence.clause]]
        shared = max((_shared(sentence.words, s.words) for s in siblings if s.id != number), default=0)
        last = max((a for a in starts(dict(sentence.matches), "@conditions") if a < shared), default=-1)
        last = max(last, end if end < shared else -1)
        items = [s for s in siblings if last >= 0 and s.words[: last + 1] == sentence.words[: last + 1]]
        return tuple(s.id for s in items) if any(map(_is_cumulative, items)) else (number,)


def _describes(sentence: Sentence, at: int) -> bool:
    """Whether a sentence describes conduct there: it is no definition, heading or defence, and makes nothing graver."""
    matches = dict(sentence.matches)
    if sentence.defines or "@frees" in matches or any(a < at for a in starts(matches, "@aggravates")):
        return False
    forbids = any(n.modality == "forbids" for n in sentence.norms)
    allows = any(n.modality == "lets" and n.form in ACTING for n in sentence.norms)
    if allows and not forbids and "@offends" not in matches:
        return False  # "data may be used for proceedings about offences that carry imprisonment"
    nouns = {j for a, b in matches.get("@no-means", ()) for j in range(a, b + 1)}  # "by means of"
    explains = any(a not in nouns for a, _ in matches.get("@means", ()))
    return bool(sentence.punishes or forbids or not explains)


def _shared(words: tuple[int, ...], others: tuple[int, ...]) -> int:
    """How many words two sentences share at their beginning: those of their lead-in."""
    return next(
        (n for n, (a, b) in enumerate(zip(words, others, strict=False)) if a != b), min(len(words), len(others))
    )


def _folds(sentence: Sentence, at: int) -> bool:
    """Whether a word does not follow the one before it in the source: closing words begin there."""
    return sentence.words[at] != sentence.words[at - 1] + 1


def _is_cumulative(sentence: Sentence) -> bool:
    """Whether an item ends in "and"."""
    last = len(sentence.words) - 1
    return any(b == last or _folds(sentence, b + 1) for _, b in sentence.matches.get("@cumulative", ()))


def _is_purpose(sentence: Sentence, at: int) -> bool:
    """Whether what is done there is only what the offender is after: "with intent to alter, copy or erase data"."""
    return any(last < at < _purpose_end(sentence, last) for _, last in sentence.matches.get("@purposes", ()))


def _purpose_end(sentence: Sentence, at: int) -> int:
    """The first break behind a purpose that does not only go on with a list of bare words."""
    breaks, length = sentence.breaks, len(sentence.words)
    joining = starts(dict(sentence.matches), "@joining")
    begin = next((j for j in range(at + 1, length) if breaks[j] >= COMMA), length)
    if begin - at > LISTED + 1:  # no bare word comes first, so what follows is no list of them
        return begin
    while begin < length:
        end = next((j for j in range(begin + 1, length) if breaks[j] >= COMMA or j in joining), length)
        if end - begin > LISTED or end == length:
            return begin
        if end in joining:
            return next((j for j in range(end + 1, length) if breaks[j] >= COMMA), length)
        begin = end
    return length
