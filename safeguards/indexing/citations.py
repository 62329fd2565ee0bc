"""Citations of sections, as values: which sections, and whether of this law."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from safeguards.model.index import Citation
from safeguards.model.rule import Language

NUMBER = re.compile(r"\d{1,4}[a-z]{0,3}\Z")
FAR = 7  # words between the last number and the name of another law
LONGEST_RANGE = 60


@dataclass(frozen=True, slots=True)
class Citing:
    """The words of a language that make citations."""

    sections: frozenset[str]
    joining: frozenset[str]
    ranges: frozenset[str]
    laws: frozenset[str]
    this: frozenset[str]
    of: frozenset[str]

    @classmethod
    def from_language(cls, language: Language) -> Citing:
        """From the language's lists."""
        sections = frozenset(w.strip(".") for w in language.words("section-words"))
        this = frozenset(w.split()[-1] for w in language.words("this-law-words"))
        joining, ranges = frozenset(language.words("conjunctions")), frozenset(language.words("range-words"))
        return cls(
            sections,
            joining,
            ranges,
            frozenset(language.words("law-words")),
            this,
            frozenset(language.words("belonging")),
        )


def find(norms: Sequence[str], gaps: Sequence[str], citing: Citing) -> tuple[Citation, ...]:
    """The citations of a sentence; `gaps` is the text before each word, which tells (2) from 2."""
    found: list[Citation] = []
    at = 0
    while at < len(norms):
        if norms[at] in citing.sections and at + 1 < len(norms) and NUMBER.match(norms[at + 1]):
            end, numbers = _numbers(norms, gaps, at + 1, citing)
            found.append(Citation(tuple(numbers), _is_this_law(norms, end, citing), (at, end - 1)))
            at = end
        else:
            at += 1
    return tuple(found)


def _numbers(norms: Sequence[str], gaps: Sequence[str], at: int, citing: Citing) -> tuple[int, list[str]]:
    """The numbers from `at` on and the position behind them; labels in brackets belong to the number before."""
    numbers: list[str] = []
    ranged = False
    end = at
    while at < len(norms):
        word = norms[at]
        bracketed = "(" in gaps[at]
        if bracketed and len(word) <= 4:
            end = at + 1
        elif NUMBER.match(word):
            if ranged and numbers and word.isdigit() and numbers[-1].isdigit():
                first, last = int(numbers[-1]), int(word)
                numbers.extend(str(n) for n in range(first + 1, last) if last - first < LONGEST_RANGE)
            numbers.append(word)
            ranged = False
            end = at + 1
        elif word in citing.ranges:
            ranged = True
        elif word not in citing.joining and word not in citing.sections:
            break
        at += 1
    return end, numbers


def _is_this_law(norms: Sequence[str], end: int, citing: Citing) -> bool:
    if end >= len(norms) or norms[end] not in citing.of:
        return True
    for at in range(end, min(end + FAR, len(norms))):
        if norms[at] in citing.laws:
            return at > 0 and norms[at - 1] in citing.this
        if norms[at] in citing.sections:
            return True
    return True
