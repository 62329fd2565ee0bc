"""Numbers that a word processor prints by itself: how they count on, and how they are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

DIGITS = ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i")
VALUES = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1)
LETTERS = "abcdefghijklmnopqrstuvwxyz"
# Beyond these, a number is written in digits, whatever its style.
LARGEST: Mapping[str, int] = {"letters": 780, "spread-letters": 99_999, "roman": 3999}


def roman(value: int) -> str:
    """A number in lower-case Roman digits."""
    written = ""
    for digit, worth in zip(DIGITS, VALUES, strict=True):
        written += digit * (value // worth)
        value %= worth
    return written


def doubled(value: int) -> str:
    """a to z, then aa, bb, cc."""
    times, place = divmod(value - 1, 26)
    return LETTERS[place] * (times + 1)


def spreadsheet(value: int) -> str:
    """a to z, then aa, ab, ac."""
    written = ""
    while value > 0:
        value, place = divmod(value - 1, 26)
        written = LETTERS[place] + written
    return written


def written(value: int, style: str) -> str:
    """A number in a style: digits, padded, letters, spread-letters, roman, in capitals with a `+` behind; "" is none.

    Numbers that have no letter or Roman digit, such as 0, are written in digits.
    """
    name = style.removesuffix("+")
    if not name:
        return ""
    if 0 < value <= LARGEST.get(name, 0):
        said = {"letters": doubled, "spread-letters": spreadsheet, "roman": roman}[name](value)
        return said.upper() if style.endswith("+") else said
    return f"{value:02d}" if name == "padded" else str(value)


@dataclass(slots=True)
class Counter:
    """The running numbers of one list; level 0 is the outermost."""

    values: dict[int, int] = field(default_factory=dict)

    def next(self, level: int, starts: Mapping[int, int], kept: Mapping[int, int], begin: int | None = None) -> None:
        """Counts on at a level and lets the deeper ones begin anew.

        `starts` are the first numbers of the levels (1 where they are left out); `kept` holds, for levels that do not
        begin anew behind each outer one, the level at or above which they do (-1: never). `begin` is a number to go
        on from.
        """
        if begin is not None:
            self.values[level] = begin
        else:
            self.values[level] = self.values.get(level, starts.get(level, 1) - 1) + 1
        for deeper in [d for d in self.values if d > level]:
            if level <= kept.get(deeper, deeper - 1):
                del self.values[deeper]

    def value(self, level: int, starts: Mapping[int, int]) -> int:
        """The number that a level stands at; its first one where it has not begun."""
        return self.values.get(level, starts.get(level, 1))
