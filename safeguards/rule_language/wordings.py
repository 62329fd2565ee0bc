"""Phrases of terms and language files, compiled for the matching engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from safeguards.matching.phrases import Choice, Element, Gap, Literal, Phrase, TermRef, Wordings, gather
from safeguards.matching.words import WORD, Speller, normalise
from safeguards.model.problem import Problem
from safeguards.rule_language import syntax
from safeguards.rule_language.compile import problem
from safeguards.rule_language.parse import parse_phrase

# The lists of a language file that are phrases, asked for by the engine as "@key"; the other lists are words.
PHRASE_LISTS = frozenset(
    """
    permits permits-for duties forbids infinitive passive passive-infinitive has-issued joining cumulative agents
    adverbials skipped orders light-verbs no-verbs no-infinitive noun-marks no-actors no-papers applies obtains
    addressed pronouns on-request demanded-by paper-ties own-instruments issued-by back-references conditions
    exceptions relatives negators lifters comparators means includes determiners punishes penalties at-most
    at-least renewing deadlines lasting power-words general-act general-part local-scope private provisos
    besides has-powers happens performs objects no-means perfect offends titles each-time subject-negators issues thinks
    so gates postpones instruments no-relatives participles compounds purposes lacking frees life fines general-offences
    this-part aggravates satisfied
    """.split()
)


@dataclass(slots=True)
class Phrasebook:
    """Collects the phrases of one language; `entries` are (term, its wordings)."""

    spell: Speller
    entries: list[tuple[str, tuple[syntax.Wording, ...]]]
    lines: Mapping[str, tuple[str, ...]]
    problems: list[Problem] = field(default_factory=list)
    known: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Notes the terms that a wording may refer to."""
        self.known = frozenset(term for term, _ in self.entries)

    def compile(self) -> Wordings:
        """The wordings of the language; terms that refer to themselves are a problem and left out."""
        parsed: dict[str, list[tuple[Element, ...]]] = {}
        references: dict[str, set[str]] = {}
        for term, wordings in self.entries:
            for wording in wordings:
                alternatives, problems = parse_phrase(wording.text, wording.at)
                self.problems.extend(problems)
                for alternative in alternatives:
                    elements = tuple(e for x in alternative for e in self._element(x))
                    parsed.setdefault(term, []).append(elements)
                    references.setdefault(term, set()).update(_references(elements))
                    self._check_references(wording, elements)
        depth = self._depths(references)
        phrases = [Phrase(term, e) for term, found in parsed.items() if term in depth for e in found]
        return gather(phrases, depth)

    def _element(self, element: syntax.PhraseElement) -> tuple[Element, ...]:
        match element:
            case syntax.PhraseTerm(name):
                return (TermRef(name),)
            case syntax.PhraseGap(words):
                return (Gap(words),)
            case syntax.PhraseChoice(alternatives):
                options = tuple(tuple(e for x in option for e in self._element(x)) for option in alternatives)
                return (Choice(options),)
            case syntax.PhraseWord(text, mode):
                return self._words(text, mode)

    def _words(self, text: str, mode: str) -> tuple[Element, ...]:
        """A word of a phrase; one with hyphens is also matched joined and as separate words."""
        norms = [normalise(w) for w in WORD.findall(text)]
        folded = [self._literal(n, mode) for n in norms]
        if len(norms) > 1:
            joined = self._literal("".join(norms), mode)
            return (Choice((tuple(folded), (joined,))),)
        return tuple(folded)

    def _literal(self, norm: str, mode: str) -> Literal:
        return Literal(self.spell.fold(norm) if mode == "inflected" else norm, mode)

    def _check_references(self, wording: syntax.Wording, elements: tuple[Element, ...]) -> None:
        for name in sorted(_references(elements) - self.known):
            message = f'There is no term "{name}" in this language.'
            self.problems.append(problem("RL109", message, wording.at, self.lines.get(wording.at.path, ()), ""))

    def _depths(self, references: Mapping[str, set[str]]) -> dict[str, int]:
        """How deep the references of each term go; terms in a cycle have no depth."""
        depth: dict[str, int] = {}
        waiting = {term: {r for r in found if r in references} for term, found in references.items()}
        level = 0
        while waiting:
            ready = sorted(t for t, found in waiting.items() if found <= depth.keys())
            if not ready:
                self._report_cycle(sorted(waiting))
                break
            for term in ready:
                del waiting[term]
            depth.update(dict.fromkeys(ready, level))
            level += 1
        return depth

    def _report_cycle(self, terms: list[str]) -> None:
        wording = next(w[0] for t, w in self.entries if t == terms[0])
        message = f"The terms {', '.join(f'{t!r}' for t in terms)} refer to one another in a circle."
        self.problems.append(
            problem("RL110", message.replace("'", '"'), wording.at, self.lines.get(wording.at.path, ()), "")
        )


def _references(elements: tuple[Element, ...]) -> set[str]:
    found: set[str] = set()
    for element in elements:
        if isinstance(element, TermRef):
            found.add(element.term)
        elif isinstance(element, Choice):
            for option in element.alternatives:
                found |= _references(option)
    return found
