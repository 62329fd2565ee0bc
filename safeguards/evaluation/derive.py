"""How a cell came to its verdict, clause by clause: what `safeguards explain` shows."""

from __future__ import annotations

from dataclasses import dataclass

from safeguards.evaluation.evaluate import Outcome, outcome, windows
from safeguards.evaluation.quotation import evidence, labels
from safeguards.model.index import Decider, Index, Norm, Sentence
from safeguards.model.result import Evidence
from safeguards.model.rule import Requirement


@dataclass(frozen=True, slots=True)
class Asked:
    """One line of a rule, whether it held, and where."""

    verdict: str
    wording: str
    line: int
    found: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Granted:
    """A granting sentence: its place, its words (those that name the power marked), its norm, and who decides."""

    label: str
    line: int
    words: str
    norm: str
    deciders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Derivation:
    """One route or grant: where it was searched, what grants it, every line asked, and what came of it."""

    searched: tuple[str, ...]
    grants: tuple[Granted, ...]
    asked: tuple[Asked, ...]
    result: Outcome


def derive(requirement: Requirement, target: str, index: Index) -> tuple[Derivation, ...]:
    """The derivation for each route (or grant) that the requirement is judged on."""
    found = []
    for window in windows(requirement, target, index):
        routes = [window.route] if window.route else []
        grants = (window.grant,) if window.grant else window.route.grants if window.route else ()
        asked = tuple(
            Asked(clause.verdict, a.wording, a.line, evidence(index, [("", h) for h in a.test(index, window)]))
            for clause in requirement.clauses
            for a in clause.alternatives
        )
        shown = tuple(
            Granted(index.bill.provisions[g.provision].label, index.bill.provisions[g.provision].line,
                    _words(index, index.sentences[g.sentence], g.at), norms(index, g.sentence),
                    tuple(_decider(index, d) for d in g.deciders))
            for g in grants
        )  # fmt: skip
        found.append(Derivation(labels(index, routes), shown, asked, outcome(requirement, index, window)))
    return tuple(found)


def _words(index: Index, sentence: Sentence, marked: tuple[int, int]) -> str:
    """The sentence as unfolded, with the marked words between brackets."""
    words = [index.bill.text[index.starts[w] : index.ends[w]] for w in sentence.words]
    words[marked[0]] = "[" + words[marked[0]]
    words[marked[1]] += "]"
    return " ".join(words)


def norms(index: Index, number: int) -> str:
    """The norms of a sentence, each as modality, form, bearer and action."""
    sentence = index.sentences[number]
    return "; ".join(_norm(index, sentence, n) for n in sentence.norms)


def _norm(index: Index, sentence: Sentence, norm: Norm) -> str:
    bearer = _slice(index, sentence, norm.bearer) if norm.bearer else "-"
    action = " / ".join(_slice(index, sentence, a) for a in norm.action)
    return f"{norm.modality} ({norm.form}) {{{bearer}}} {{{action}}}"


def _slice(index: Index, sentence: Sentence, stretch: tuple[int, int]) -> str:
    return " ".join(index.bill.text[index.starts[w] : index.ends[w]] for w in sentence.words[stretch[0] : stretch[1] + 1])


def _decider(index: Index, decider: Decider) -> str:
    sentence = index.sentences[decider.sentence]
    label = index.bill.provisions[sentence.provision].label
    return f"{decider.by} {{{_slice(index, sentence, decider.at)}}} {label} ({decider.through})"
