"""What a reader of one format makes of a text, before and after its language is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from safeguards.model.bill import Integrity, Provision, Span
from safeguards.model.rule import Language


@dataclass(frozen=True, slots=True)
class Reading:
    """The provisions (the root first), all spans in order, the title ("" where none is given), and what is read.

    `unmarked` is as in `Bill`; `integrity` are findings of the reader's own.
    """

    provisions: tuple[Provision, ...]
    spans: tuple[Span, ...]
    title: str
    unmarked: str = ""
    integrity: tuple[Integrity, ...] = ()


@dataclass(frozen=True, slots=True)
class Opened:
    """A text that could be taken apart: the words in which its language is told, and how it is read in a language."""

    said: str
    read: Callable[[Language], Reading]
