"""Numbers of provisions: what a label is, and where in a list it belongs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from safeguards.model.rule import Language

# A label in brackets, perhaps in emphasis: (1), (a), (*iv*), (2A).
BRACKETED = re.compile(r"\(\s*[*_]*([0-9]{1,3}[A-Za-z]{0,2}|[a-z]{1,2}|[ivxlc]{1,6}|[A-Z]{1,2}|[IVXLC]{1,6})[*_]*\s*\)")
NUMBERED = re.compile(r"(\d{1,4})[A-Z]{0,3}\.\s")
FEWEST = 3  # numbered paragraphs
ROMAN = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})\Z")
VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def roman_value(text: str) -> int:
    """The value of a Roman number in lower case, 0 where it is none."""
    if not text or not ROMAN.match(text):
        return 0
    values = [VALUES[c] for c in text]
    return sum(-v if v < w else v for v, w in zip(values, [*values[1:], 0], strict=True))


def letter_value(text: str) -> int:
    """a is 1, z is 26, aa is 27 when it follows z; a doubled letter of an inserted item counts as its first."""
    if len(text) == 2 and text[0] == text[1]:
        return 26 + ord(text[0]) - 96
    return ord(text[0]) - 96 if len(text) == 1 and "a" <= text <= "z" else 0


@dataclass(frozen=True, slots=True)
class Ordinal:
    """One reading of a label: its style (digit, letter, roman, LETTER, ROMAN), value, and letters of an insertion."""

    style: str
    value: int
    inserted: str = ""

    def follows(self, other: Ordinal) -> bool:
        """Whether the label comes right after `other` in one list: the next number, or one inserted behind it."""
        if self.style != other.style:
            return False
        if self.value == other.value:
            return self.inserted > other.inserted
        return self.value == other.value + 1

    def comes_later(self, other: Ordinal) -> bool:
        """Whether the label stands somewhere behind `other` in one list (items between them may be missing)."""
        return self.style == other.style and self.value > other.value


def run_on(paragraphs: Iterable[str]) -> bool:
    """Whether paragraphs are numbered on and on, so that headings without numbers only stand between them."""
    last = running = 0
    for text in paragraphs:
        if found := NUMBERED.match(text):
            running += int(found[1]) == last + 1
            last = max(last, int(found[1])) if int(found[1]) <= last + 1 else last
    return running >= FEWEST


def readings(label: str) -> tuple[Ordinal, ...]:
    """All readings of a label: (i) is a letter and a Roman number."""
    digits = re.fullmatch(r"(\d+)([A-Za-z]*)", label)
    if digits:
        return (Ordinal("digit", int(digits.group(1)), digits.group(2)),)
    lower = label.lower()
    case = "" if label == lower else "upper-"
    found = []
    if letter_value(lower):
        found.append(Ordinal(case + "letter", letter_value(lower)))
        if len(lower) == 2:  # (aa) may be inserted behind (a)
            found.append(Ordinal(case + "letter", letter_value(lower[0]), lower[1]))
    if roman_value(lower):
        found.append(Ordinal(case + "roman", roman_value(lower)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Headings:
    """How a language numbers its headings, as patterns made from its words."""

    section: re.Pattern[str]
    part: re.Pattern[str]
    schedule: re.Pattern[str]
    styles: tuple[tuple[str, str], ...]  # heading word -> how it is cited

    @classmethod
    def of(cls, language: Language) -> Headings:
        """The patterns for one language."""
        section, part = _any(language.words("section-words")), _any(language.words("part-words"))
        ordinal, schedule = _any(language.words("ordinals")), _any(language.words("schedule-words"))
        roman = r"[IVXLC]+|\d+[A-Z]?|[A-Z]"
        number = r"(?P<number>\d{1,4}(?:\.\d+)*(?(word)(?:-\d{1,2})*)[A-Z]{0,3})(?(open)\s*\)|(?![\w)]))"
        return cls(
            re.compile(rf"[*_]*(?:(?P<word>{section})\s*[*_]*(?P<open>\(\s*)?)?{number}(?P<tail>[\s.:—–*_-]*)", re.I),
            re.compile(rf"[*_]*(?P<word>{part})\s+(?P<number>{roman})\b[\s.:—–-]*", re.I),
            re.compile(
                rf"[*_]*(?:(?P<before>{ordinal})\s+)?(?P<word>{schedule})\b\s*(?P<number>(?:{roman})\b)?[\s.:—–-]*",
                re.I,
            ),
            language.replacements.get("citation-styles", ()),
        )

    def style(self, word: str | None) -> str:
        """How provisions under this heading word are cited; the first style is the ordinary one."""
        named = dict(self.styles)
        return named.get((word or "").casefold(), self.styles[0][1] if self.styles else "")


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or r"(?!)"
