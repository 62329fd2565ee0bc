"""What a reader of one format makes of a text, before and after its language is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from safeguards.model.bill import Block, Integrity, Provision, Span, Unread
from safeguards.model.rule import Language


class Refused(Exception):
    """A file that is not read: the code of the problem, what to tell, and where in its text the reason stands."""

    def __init__(self, code: str, message: str, offset: int = 0) -> None:
        super().__init__(message)
        self.code, self.message, self.offset = code, message, offset


@dataclass(frozen=True, slots=True)
class Extract:
    """What a reader takes out of a file that is no text.

    `text` is what `Bill.text` will be: the offsets of everything else, and those of a report, are offsets in it.
    `blocks` hold all of it but white space between them, in order; structure is found in them as in a plain text.
    `reasons` say, by the offset where a hidden span starts, why a reader does not see it; `integrity` are findings
    of the reader's own; `not_assessed` are parts of the file that gave no text, with 0 characters where none can be
    counted.
    """

    text: str
    blocks: tuple[Block, ...]
    reasons: Mapping[int, str] = field(default_factory=dict)
    integrity: tuple[Integrity, ...] = ()
    not_assessed: tuple[Unread, ...] = ()


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
    """A text that could be taken apart: the words in which its language is told, and how it is read in a language.

    `text` is the text to which the offsets of the reading point; `reasons` and `not_assessed` are as in `Extract`.
    """

    said: str
    read: Callable[[Language], Reading]
    text: str
    reasons: Mapping[int, str] = field(default_factory=dict)
    not_assessed: tuple[Unread, ...] = ()
