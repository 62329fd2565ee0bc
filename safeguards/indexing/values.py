"""Quantities of time, with the direction of the bound, and what they are quantities of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from safeguards.indexing.clauses import starts
from safeguards.matching.phrases import Spans
from safeguards.model.index import Value
from safeguards.model.rule import Language

BEFORE = 10  # words before a number in which its bound and its kind are looked for
PENALTY = 14
MOST_NUMERALS = 5  # words of one number


@dataclass(frozen=True, slots=True)
class Measures:
    """A language's words for numbers and for units of time, by stem."""

    numbers: Mapping[str, int]
    units: Mapping[str, int]
    joining: frozenset[str]
    adjectives: frozenset[str]

    @classmethod
    def of(cls, language: Language, stem: Mapping[str, str]) -> Measures:
        """`stem` gives the stem of each word of the language's tables."""
        tables = language.numbers
        return cls(
            {stem.get(word, word): n for word, n in tables.get("numbers", {}).items()},
            {stem.get(word, word): n for word, n in tables.get("units", {}).items()},
            frozenset(language.words("conjunctions")),
            frozenset(stem.get(word, word) for word in language.words("unit-adjectives")),
        )


def find(stems: Sequence[str], matches: Spans, measures: Measures) -> tuple[Value, ...]:
    """The values of a sentence; a value that is no period, deadline, renewal or penalty is left out."""
    found: list[Value] = []
    for at, stem in enumerate(stems):
        if stem in measures.units:
            amount = _amount(stems, at, measures)
            if amount:
                first, number = amount
                kind = _kind(first, at, matches)
                if kind:
                    found.append(Value(kind, number * measures.units[stem], _direction(first, matches), (first, at)))
    return tuple(found)


def _amount(stems: Sequence[str], unit: int, measures: Measures) -> tuple[int, int] | None:
    """The number right before a unit, as (position, number).

    "14 days", "ninety (90) days", "twenty four hours", "one hundred and eighty days"; digits win over words.
    """
    numbers: list[tuple[int, bool]] = []
    first = unit - 1 if unit and stems[unit - 1] in measures.adjectives else unit
    while first and len(numbers) < MOST_NUMERALS:
        stem = stems[first - 1]
        number = int(stem) if stem.isdigit() and len(stem) < 5 else measures.numbers.get(stem)
        if number is None and not (stem in measures.joining and numbers and first > 1):
            break
        if number is not None and numbers and _is_another(number, numbers[-1][0]):
            break
        numbers.extend([] if number is None else [(number, stem.isdigit())])
        first -= 1
    if not numbers:
        return None
    digits = next((n for n, is_digit in numbers if is_digit), None)
    return first, digits if digits is not None else _spoken([n for n, _ in reversed(numbers)])


def _is_another(number: int, following: int) -> bool:
    """Whether two numbers in a row are two and not one: "two and five", where "twenty five" and "two (2)" are one."""
    return number < 20 and following < 100 and number != following


def _spoken(numbers: Sequence[int]) -> int:
    """One number from its words in order: one, hundred, eighty is 180."""
    total = 0
    for number in numbers:
        total = max(total, 1) * number if number >= 100 else total + number
    return total


def _any_within(matches: Spans, key: str, first: int, last: int) -> bool:
    return any(first <= a and b <= last for a, b in matches.get(key, ()))


def _kind(first: int, last: int, matches: Spans) -> str:
    if _any_within(matches, "@penalties", first - PENALTY, last + 4):
        return "penalty"
    if _any_within(matches, "@renewing", first - BEFORE - 4, last + 3):
        return "renewal"
    if first - 1 in starts(matches, "@each-time"):  # "every three months" tells how often, not how long
        return "deadline"
    near = range(first - 6, first)
    lasting = any(a in range(first - BEFORE - 6, last + 8) for a in starts(matches, "@lasting"))
    capped = any(a in near for a in starts(matches, "@at-most"))
    if any(a in near for a in starts(matches, "@deadlines")) and not _ends_then(first, matches):
        return "deadline"
    return "period" if lasting or capped else ""


def _ends_then(first: int, matches: Spans) -> bool:
    """Whether a word of lasting stands right before the time or its bound: "expires not later than 60 days after"."""
    ends = {b + 1 for _, b in matches.get("@lasting", ())}
    bounds = {a for a in starts(matches, "@deadlines", "@at-most") if first - 6 <= a < first}
    return bool(ends & bounds) or _any_within(matches, "@lasting", first - 3, first)


def _direction(first: int, matches: Spans) -> str:
    """The bound that ends nearest before a number; of two that end together, the longer one."""
    near = [
        (b, b - a, name)
        for name, key in (("at least", "@at-least"), ("at most", "@at-most"))
        for a, b in matches.get(key, ())
        if first - BEFORE <= a and b < first
    ]
    return max(near)[2] if near else "exactly"
