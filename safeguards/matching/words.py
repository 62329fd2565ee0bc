"""The words of a text, normalised and stemmed, each with its offsets in the source."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from safeguards.model.rule import Language

# Combining marks that stand inside words: general, Hebrew, Arabic, Indic, Thai.
MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983"
    "\u09bc-\u09cd\u0a01-\u0a4d\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b57\u0bbe-\u0bcd\u0c00-\u0c4d\u0c81-\u0ccd\u0d00-\u0d4d"
    "\u0dca-\u0ddf\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
LETTERS = rf"[^\W_](?:[^\W_]|[{MARKS}])*"
WORD = re.compile(rf"{LETTERS}(?:['’‘ʼ\u00ad\u200b-\u200d\u2060]+{LETTERS})*")
INVISIBLE = dict.fromkeys([0x00AD, *range(0x200B, 0x2010), *range(0x2060, 0x2065), 0xFEFF])
APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})

# How strongly the text between two words parts them, from a comma to the end of a sentence.
COMMA, CLAUSE, STOP = 1, 2, 3
LABEL = 5  # characters of a label in brackets
JOINT = -1  # where an item follows its lead-in in an unfolded sentence
OPENING, CLOSING, STRAIGHT = "\u201c\u201e\u00ab\u2018\u2039", "\u201d\u00bb\u2019\u203a", "\"'"


@dataclass(frozen=True, slots=True)
class Speller:
    """How a language folds spellings and inflections: suffix replacements, then a stemmer; `irregular` has the rest.

    The words of `irregular` also keep apart what a stemmer throws together, such as authority and authorisation.
    """

    suffixes: tuple[tuple[str, str], ...]
    stem: Callable[[str], str]
    irregular: Mapping[str, str]

    def fold(self, word: str) -> str:
        """The stem of a normalised word, after the spelling variants of the language."""
        if word in self.irregular:
            return self.irregular[word]
        for old, new in self.suffixes:
            if word.endswith(old) and len(word) > len(old) + 2:
                word = word[: -len(old)] + new
                break
        return self.stem(word)


@dataclass(frozen=True, slots=True)
class Words:
    """Parallel tuples over the words of a text.

    `starts` and `ends` are source offsets; `norms` normalised surfaces; `stems` folded forms; `breaks` how the text
    before each word parts it from the word before it (0, COMMA, CLAUSE or STOP); `quoted` whether a quotation mark
    opens right before the word.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    norms: tuple[str, ...]
    stems: tuple[str, ...]
    breaks: tuple[int, ...]
    quoted: tuple[bool, ...]


def normalise(word: str) -> str:
    """NFKC, case-folded, without invisible characters and possessives, with one kind of apostrophe."""
    folded = unicodedata.normalize("NFKC", word).translate(INVISIBLE).translate(APOSTROPHES).casefold()
    return folded.removesuffix("'s").replace("'", "")


def speller(language: Language) -> Speller:
    """How the words of a language are folded, from its tables; no stemming where it names no Snowball stemmer."""
    suffixes = language.replacements.get("spelling", ())
    irregular = dict(language.replacements.get("irregular", ()))
    name = next(iter(language.words("stemmer")), "")
    if not name:
        return Speller(suffixes, str, irregular)
    import snowballstemmer

    return Speller(suffixes, cache(snowballstemmer.stemmer(name).stemWord), irregular)


def _break(gap: str) -> int:
    if any(c in gap for c in ".?!。؟"):
        return STOP
    if any(c in gap for c in ";:—–؛") or " - " in gap or "--" in gap:
        return CLAUSE
    return COMMA if any(c in gap for c in ",(،") else 0


def _opens(gap: str) -> bool:
    """Whether the last quotation mark of the text before a word opens a quotation."""
    at = next((k for k in range(len(gap) - 1, -1, -1) if gap[k] in OPENING + CLOSING + STRAIGHT), -1)
    if at < 0 or gap[at] in CLOSING:
        return False
    return gap[at] in OPENING or not any(c.isspace() for c in gap[at:])


def split(text: str, spans: Iterable[tuple[int, int]], spell: Speller) -> Words:
    """The words of the given stretches of `text` (start, end), in order."""
    fold: dict[str, tuple[str, str]] = {}
    rows: list[tuple[int, int, str, str, int, bool]] = []
    last: int | None = None
    for start, end in spans:
        last = start if last is None else last
        for found in WORD.finditer(text, start, end):
            surface = found.group()
            if surface not in fold:
                norm = normalise(surface)
                fold[surface] = (norm, spell.fold(norm))
            norm, stem = fold[surface]
            gap = text[last : found.start()]
            if gap.endswith("(") and text.startswith(")", found.end()) and len(surface) <= LABEL:
                gap = gap[:-1]  # the brackets of "subsection (5)" part nothing
            opened = _opens(gap)
            rows.append((found.start(), found.end(), norm, stem, _break(gap), opened))
            last = found.end()
    if not rows:
        return Words((), (), (), (), (), ())
    starts, ends, norms, stems, breaks, quoted = zip(*rows, strict=True)
    return Words(starts, ends, norms, stems, breaks, quoted)
