"""The offences that a bill creates: what each punishes, where, and how gravely."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from safeguards.model.index import Stretch


class Gravest(StrEnum):
    """What the gravest punishment of an offence is."""

    LIFE = "life"  # imprisonment for life, or death
    OPEN = "no-maximum"  # imprisonment with a minimum and no maximum
    YEARS = "years"
    NONE = "no-imprisonment"  # a fine or the like
    UNKNOWN = "not-found"


@dataclass(frozen=True, slots=True)
class Penalty:
    """The gravest punishment of an offence: `years` of imprisonment at most where `gravest` is YEARS, else 0.

    `base` is the lowest of its maxima: what the offence carries where nothing aggravates it.
    """

    gravest: Gravest
    years: float = 0
    base: float = 0

    def reaches(self, years: float) -> bool:
        """Whether the maximum is at least so many years; without a maximum it is."""
        return self.gravest in (Gravest.LIFE, Gravest.OPEN) or self.years >= years

    @property
    def limit(self) -> float | None:
        """The maximum in years, 0 for fines alone, None where it is life, has no limit or was not found."""
        return self.years if self.gravest in (Gravest.YEARS, Gravest.NONE) else None


@dataclass(frozen=True, slots=True)
class Offence:
    """An offence of one kind in one section.

    `acts` are the words that name it, with their sentences; `limbs` the ways to commit it, each with the sentences that
    describe it together; `own` its section without the subsections that punish other offences only; `beside` what
    the rest of the law says of it: clauses that cite it or speak of all offences, and definitions of its words.
    """

    kind: str
    section: int
    acts: tuple[tuple[int, Stretch], ...]
    limbs: tuple[tuple[int, ...], ...]
    own: tuple[int, ...]
    beside: tuple[int, ...]
    penalty: Penalty
