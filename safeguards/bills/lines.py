"""Line numbers of offsets."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Protocol


class LineNumbers(Protocol):
    """What knows the line, counted from 1, of an offset."""

    def at(self, offset: int) -> int:
        """The line of `offset`."""
        ...


@dataclass(frozen=True, slots=True)
class Lines:
    """The offsets at which the lines of a text start."""

    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Lines:
        """The lines of `text`, which ends its lines in LF."""
        return cls((0, *(i + 1 for i, c in enumerate(text) if c == "\n")))

    def at(self, offset: int) -> int:
        """The line, counted from 1, that holds `offset`."""
        return bisect_right(self.starts, offset)
