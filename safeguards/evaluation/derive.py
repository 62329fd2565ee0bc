"""How a cell came to its verdict, clause by clause: what `safeguards explain` shows."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from safeguards.evaluation.evaluate import Outcome, outcome, windows
from safeguards.evaluation.quotation import MOST_SEARCHED, evidence, labels
from safeguards.model.index import Decider, Grant, Index, Norm, Sentence, Stretch
from safeguards.model.offence import Offence
from safeguards.model.result import Evidence
from safeguards.model.rule import Requirement

FARTHEST = 3  # characters between two words of one stretch of text: more of them hold a label or a heading


@dataclass(frozen=True, slots=True)
class Asked:
    """One line of a rule, whether it held, and where."""

    verdict: str
    wording: str
    line: int
    found: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """A norm as read: modality, form, the words that name its bearer ("" where none are), and those of its action."""

    modality: str
    form: str
    bearer: str
    action: str


@dataclass(frozen=True, slots=True)
class Deciding:
    """Who allows a grant before it is used: `by` and `through` as in the model, with the words and their place."""

    by: str
    through: str
    words: str
    label: str


@dataclass(frozen=True, slots=True)
class Granted:
    """A granting sentence: its place, its words in three (`words[1]` names the power), its norms, and who decides."""

    label: str
    line: int
    words: tuple[str, str, str]
    norms: tuple[Read, ...]
    deciders: tuple[Deciding, ...]


@dataclass(frozen=True, slots=True)
class Punished:
    """A sentence that describes an offence: its kind, its place, and its words in three (`words[1]` names the act)."""

    kind: str
    label: str
    line: int
    words: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Derivation:
    """One route, grant or offence: where it was searched, what makes it, every line asked, and what came of it."""

    searched: tuple[str, ...]
    grants: tuple[Granted, ...]
    asked: tuple[Asked, ...]
    result: Outcome
    punished: tuple[Punished, ...] = ()


def derive(requirement: Requirement, target: str, index: Index) -> tuple[Derivation, ...]:
    """The derivation for each route, grant or offence that the requirement is judged on."""
    found = []
    for window in windows(requirement, target, index):
        routes = [window.route] if window.route else []
        grants = (window.grant,) if window.grant else window.route.grants if window.route else ()
        asked = tuple(
            Asked(clause.verdict, a.wording, a.line, evidence(index, [("", h) for h in a.test(index, window)]))
            for clause in requirement.clauses
            for a in clause.alternatives
        )
        shown = tuple(_granted(index, g) for g in grants)
        offence = window.offence
        searched = _searched(index, offence) if offence else labels(index, routes)
        punished = tuple(_punished(index, offence.kind, *act) for act in offence.acts) if offence else ()
        found.append(Derivation(searched, shown, asked, outcome(requirement, index, window), punished))
    return tuple(found)


def _searched(index: Index, offence: Offence) -> tuple[str, ...]:
    """The sections that are asked about an offence: its own, and those that speak of it."""
    sections = dict.fromkeys([offence.section, *(index.sentences[n].section for n in offence.beside)])
    return tuple(dict.fromkeys(index.bill.provisions[s].label for s in sections))[:MOST_SEARCHED]


def _punished(index: Index, kind: str, number: int, at: Stretch) -> Punished:
    sentence = index.sentences[number]
    provision = index.bill.provisions[sentence.provision]
    return Punished(kind, provision.label, provision.line, _in_three(index, sentence, at))


def _in_three(index: Index, sentence: Sentence, at: Stretch) -> tuple[str, str, str]:
    first, last = at
    return (
        _slice(index, sentence, (0, first - 1)),
        _slice(index, sentence, (first, last)),
        _slice(index, sentence, (last + 1, len(sentence.words) - 1)),
    )


def _granted(index: Index, grant: Grant) -> Granted:
    provision, sentence = index.bill.provisions[grant.provision], index.sentences[grant.sentence]
    words = _in_three(index, sentence, grant.at)
    norms = tuple(_norm(index, sentence, n) for n in sentence.norms)
    return Granted(provision.label, provision.line, words, norms, tuple(_deciding(index, d) for d in grant.deciders))


def _norm(index: Index, sentence: Sentence, norm: Norm) -> Read:
    bearer = _slice(index, sentence, norm.bearer) if norm.bearer else ""
    return Read(norm.modality, norm.form, bearer, " … ".join(_slice(index, sentence, a) for a in norm.action))


def _deciding(index: Index, decider: Decider) -> Deciding:
    sentence = index.sentences[decider.sentence]
    label = index.bill.provisions[sentence.provision].label
    return Deciding(decider.by, decider.through, _slice(index, sentence, decider.at), label)


def _slice(index: Index, sentence: Sentence, stretch: Stretch) -> str:
    """Words of a sentence as the source writes them; where it is folded out of several places, a blank parts them."""
    bill, words = index.bill, sentence.words[stretch[0] : stretch[1] + 1]
    pieces: list[str] = []
    for before, word in pairwise((None, *words)):
        assert word is not None
        follows = before is not None and word == before + 1
        between = bill.seen(index.ends[word - 1], index.starts[word]) if follows else " "
        pieces.append((between if before is None or len(between) <= FARTHEST else " ") if pieces else "")
        pieces.append(bill.seen(index.starts[word], index.ends[word]))
    return " ".join("".join(pieces).split())
