"""The six kinds of files, and wordings, from text into syntax; every mistake becomes a problem.

Each function takes any text at all and never raises for what is in it.
"""

from __future__ import annotations

from safeguards.model.problem import Problem
from safeguards.rule_language import parse_phrase as of_phrase
from safeguards.rule_language import parse_rule, syntax
from safeguards.rule_language import parse_terms as of_terms
from safeguards.rule_language.parse_tree import Reading, read
from safeguards.rule_language.syntax import At

Problems = tuple[Problem, ...]


def parse_requirement(text: str, path: str) -> tuple[syntax.RequirementFile | None, Problems]:
    """The requirement in a rule file, None where the file holds a mistake; and the mistakes."""
    reading = read(parse_rule.REQUIREMENT, text, path)
    return parse_rule.requirement(reading), _told(reading)


def parse_power(text: str, path: str) -> tuple[syntax.PowerFile | None, Problems]:
    """The power in a rule file, None where the file holds a mistake; and the mistakes."""
    reading = read(parse_rule.POWER, text, path)
    return parse_rule.power(reading), _told(reading)


def parse_offence(text: str, path: str) -> tuple[syntax.OffenceFile | None, Problems]:
    """The kind of offence in a rule file, None where the file holds a mistake; and the mistakes."""
    reading = read(parse_rule.OFFENCE, text, path)
    return parse_rule.offence(reading), _told(reading)


def parse_terms(text: str, path: str) -> tuple[tuple[syntax.TermEntry, ...], Problems]:
    """The terms of a terms file, without the parts that hold a mistake; and the mistakes."""
    reading = read(of_terms.TERMS, text, path)
    return of_terms.terms(reading), _told(reading)


def parse_language(text: str, path: str) -> tuple[syntax.LanguageFile | None, Problems]:
    """The language in a language file, None where the file holds a mistake; and the mistakes."""
    reading = read(of_terms.LANGUAGE, text, path)
    return of_terms.language(reading), _told(reading)


def parse_sources(text: str, path: str) -> tuple[tuple[syntax.InstrumentEntry, ...], Problems]:
    """The instruments of a sources file, without the parts that hold a mistake; and the mistakes."""
    reading = read(of_terms.SOURCES, text, path)
    return of_terms.sources(reading), _told(reading)


def parse_phrase(text: str, at: At) -> tuple[tuple[tuple[syntax.PhraseElement, ...], ...], Problems]:
    """The alternatives of a wording, none where it holds a mistake; and the mistake.

    `at` is the place of the wording's first character, as it stands in a `Wording`.
    """
    return of_phrase.phrase(text, at)


def _told(reading: Reading) -> Problems:
    return tuple(sorted(dict.fromkeys(reading.problems), key=lambda p: (p.line, p.column, p.code)))
