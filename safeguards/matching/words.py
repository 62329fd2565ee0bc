"""The words of a text, normalised and stemmed, each with its offsets in the source."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

WORD = re.compile(r"[^\W_]+(?:['’‘ʼ\u00ad\u200b-\u200d\u2060]+[^\W_]+)*", re.UNICODE)
INVISIBLE = dict.fromkeys([0x00AD, *range(0x200B, 0x2010), *range(0x2060, 0x2065), 0xFEFF])
APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})

# How strongly the text between two words parts them, from a comma to the end of a sentence.
COMMA, CLAUSE, STOP = 1, 2, 3
QUOTE_MARKS = '"“”„«»‘‹›'


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


def speller(stemmer: str, suffixes: tuple[tuple[str, str], ...], irregular: Mapping[str, str]) -> Speller:
    """A cached speller; `stemmer` is a Snowball algorithm's name, empty for none."""
    if not stemmer:
        return Speller(suffixes, str, irregular)
    import snowballstemmer

    algorithm = snowballstemmer.stemmer(stemmer)
    return Speller(suffixes, cache(algorithm.stemWord), irregular)


def _break(gap: str) -> int:
    if any(c in gap for c in ".?!。؟"):
        return STOP
    if any(c in gap for c in ";:—–؛") or " - " in gap or "--" in gap:
        return CLAUSE
    return COMMA if any(c in gap for c in ",(،") else 0


def split(text: str, spans: Iterable[tuple[int, int]], spell: Speller) -> Words:
    """The words of the given stretches of `text` (start, end), in order; marks between stretches do not part words."""
    fold: dict[str, tuple[str, str]] = {}
    rows: list[tuple[int, int, str, str, int, bool]] = []
    for start, end in spans:
        last = start
        for found in WORD.finditer(text, start, end):
            surface = found.group()
            if surface not in fold:
                norm = normalise(surface)
                fold[surface] = (norm, spell.fold(norm))
            norm, stem = fold[surface]
            gap = text[last : found.start()]
            opened = bool(gap) and any(c in QUOTE_MARKS for c in gap[-2:])
            rows.append((found.start(), found.end(), norm, stem, _break(gap), opened))
            last = found.end()
    if not rows:
        return Words((), (), (), (), (), ())
    starts, ends, norms, stems, breaks, quoted = zip(*rows, strict=True)
    return Words(starts, ends, norms, stems, breaks, quoted)
