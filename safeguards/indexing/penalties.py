"""The gravest punishment of an offence, from the sentences that may set it."""

from __future__ import annotations

from collections.abc import Sequence

from safeguards.model.index import Sentence, Value
from safeguards.model.offence import Gravest, Penalty

YEAR, MONTH = 8760, 720  # hours, as a language counts them


def of(own: Sequence[Sentence], citing: Sequence[Sentence], general: Sequence[Sentence]) -> Penalty:
    """The penalty that an offence's own sentences set, else those that cite it, else clauses for all offences.

    What makes it graver counts wherever it is said, since the highest maximum counts.
    """
    found: list[Penalty] = []
    for sentences in (own, citing, general):
        found = [p for s in sentences for p in _in_sentence(s)]
        if found:
            break
    graver = [p for s in citing if "@aggravates" in s.matches for p in _in_sentence(s)]
    return _gravest([*found, *graver])


def _in_sentence(sentence: Sentence) -> list[Penalty]:
    """What one sentence says of punishment: nothing, a fine, or imprisonment with the highest of its maxima.

    Imprisonment of no term that is said is not known.
    """
    if "@life" in sentence.matches and (sentence.punishes or "@penalties" in sentence.matches):
        return [Penalty(Gravest.LIFE)]
    terms = [v for v in sentence.values if v.kind == "penalty"]
    maxima = [years(v) for v in terms if v.direction != "at least"]
    if maxima:
        return [Penalty(Gravest.YEARS, max(maxima), max(maxima))]
    if terms:
        return [Penalty(Gravest.OPEN)]
    only_fine = sentence.punishes and "@fines" in sentence.matches and "@penalties" not in sentence.matches
    return [Penalty(Gravest.NONE)] if only_fine else []


def _gravest(found: Sequence[Penalty]) -> Penalty:
    if not found:
        return Penalty(Gravest.UNKNOWN)
    order = (Gravest.LIFE, Gravest.OPEN, Gravest.YEARS, Gravest.NONE)
    worst = next(kind for kind in order if any(p.gravest is kind for p in found))
    terms = [p.years for p in found if p.gravest is Gravest.YEARS]
    base = min(terms, default=0)
    return Penalty(worst, max(terms) if worst is Gravest.YEARS else 0, base)


def years(value: Value) -> float:
    """A quantity of time in years; twelve months are one."""
    if value.hours % YEAR == 0:
        return value.hours // YEAR
    found = round(value.hours / (12 * MONTH if value.hours % MONTH == 0 else YEAR), 2)
    return int(found) if found.is_integer() else found
