"""A file's text made ready for its grammar, with the places in it: what a word processor types is plain typing here."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field

from safeguards.rule_language.syntax import At

LARGEST = 1_000_000
"""Characters of one file, at most."""

DEEPEST = 64
"""Brackets within brackets, at most."""

# Each is folded into one character, so that places stay right.
_DASHES = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-")
_SPACES = dict.fromkeys(
    "\t\x0b\x0c\x85\u2028\u2029\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
    "\u205f\u3000",
    " ",
)
_INVISIBLE = dict.fromkeys("\ufeff\u00ad\u200b\u200e\u200f\u2060", " ")
_APOSTROPHES = dict.fromkeys("\u2018\u2019\u02bc", "'")

PLAIN = str.maketrans(_DASHES | _SPACES | _INVISIBLE)
PLAIN_SPACES = str.maketrans(_SPACES)
WORDING = str.maketrans(_DASHES | _SPACES | _APOSTROPHES)

# Control characters, and those that show a text in another order than it is read in.
_HIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_BRACKETS = re.compile(r"[()\[\]]")


def tidy(text: str) -> str:
    """The text without byte order mark, and with one kind of line end."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


@dataclass(frozen=True, slots=True)
class Source:
    """A tidied text with its path; gives places and lines by position."""

    text: str
    path: str
    starts: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Notes where each line starts."""
        starts = (0, *(match.end() for match in re.finditer("\n", self.text)))
        object.__setattr__(self, "starts", starts)

    def at(self, start: int, end: int) -> At:
        """The place of the characters from `start` to `end`; its length stops at the end of the first line."""
        row = bisect_right(self.starts, start) - 1
        last = min(end, self._line_end(row))
        return At(self.path, row + 1, start - self.starts[row] + 1, max(1, last - start))

    def excerpt(self, start: int) -> str:
        """The line that holds position `start`, safe to print."""
        row = bisect_right(self.starts, start) - 1
        return printable(self.text[self.starts[row] : self._line_end(row)])

    def line_start(self, start: int) -> int:
        """Where the line that holds position `start` begins."""
        return self.starts[bisect_right(self.starts, start) - 1]

    def begins_line(self, start: int) -> bool:
        """Whether nothing but space stands before `start` on its line."""
        return not self.text[self.line_start(start) : start].translate(PLAIN).strip()

    def _line_end(self, row: int) -> int:
        return self.starts[row + 1] - 1 if row + 1 < len(self.starts) else len(self.text)


def printable(text: str) -> str:
    """The text with a dot for each character that has no business on a screen, and plain spaces."""
    return _HIDDEN.sub("\u00b7", text.translate(PLAIN_SPACES))


def hidden(text: str) -> tuple[int, str] | None:
    """Position and name of the first character that cannot be seen and can mislead, if there is one."""
    found = _HIDDEN.search(text)
    if found is None:
        return None
    return found.start(), unicodedata.name(found[0], "").lower() or f"U+{ord(found[0]):04X}"


def too_deep(text: str) -> int | None:
    """Position of the first bracket that stands deeper than `DEEPEST` others."""
    depth = 0
    for bracket in _BRACKETS.finditer(text):
        depth = depth + 1 if bracket[0] in "([" else max(0, depth - 1)
        if depth > DEEPEST:
            return bracket.start()
    return None


def content(quoted: str) -> tuple[int, str]:
    """A quoted text without its marks and the space inside them, and how many characters that takes from the front."""
    marks = 3 if len(quoted) >= 6 and all(c in '"\u201c\u201d\u201e' for c in quoted[:3]) else 1
    inner = quoted[marks:-marks]
    return marks + len(inner) - len(inner.lstrip()), inner.strip()


def flowing(text: str) -> str:
    """The paragraphs of a text, each on one line, with an empty line between them."""
    paragraphs = re.split(r"\n\s*\n", text)
    return "\n\n".join(" ".join(p.split()) for p in paragraphs if p.strip())
