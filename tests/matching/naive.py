"""A slow matcher written from rule-language.md alone: it tries every phrase at every place, and knows no gate.

A phrase is a tree of tuples: ("word", text), ("exact", text), ("prefix", text), ("gap", n), ("term", name),
("any", phrase, phrase, ...) for alternatives and ("maybe", phrase) for what may be left out.
A phrase is a list of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

Part = tuple[Any, ...]
Phrase = list[Part]
Terms = Mapping[str, Sequence[Phrase]]


def expanded(phrase: Phrase) -> Iterator[Phrase]:
    """The phrase without alternatives and options: every way to write it out in full."""
    if not phrase:
        yield []
        return
    first, rest = phrase[0], phrase[1:]
    ways: list[Phrase] = [[first]]
    if first[0] == "any":
        ways = [way for option in first[1:] for way in expanded(option)]
    elif first[0] == "maybe":
        ways = [[], *expanded(first[1])]
    for way in ways:
        for tail in expanded(rest):
            yield way + tail


def fills(phrase: Phrase, words: Sequence[str], terms: Terms, stem: Callable[[str], str]) -> bool:
    """Whether a phrase written out in full is all of these words, no more and no less."""
    if not phrase:
        return not words
    (kind, value), rest = phrase[0], phrase[1:]
    if kind == "gap":
        return any(fills(rest, words[n:], terms, stem) for n in range(min(value, len(words)) + 1))
    if kind == "term":
        sizes = range(1, len(words) + 1)
        return any(is_a(value, words[:n], terms, stem) and fills(rest, words[n:], terms, stem) for n in sizes)
    if not words:
        return False
    here = words[0]
    fits = {"word": stem(here) == stem(value), "exact": here == value, "prefix": here.startswith(value)}[kind]
    return fits and fills(rest, words[1:], terms, stem)


def is_a(term: str, words: Sequence[str], terms: Terms, stem: Callable[[str], str]) -> bool:
    """Whether these words, all of them, are some wording of the term."""
    return any(fills(way, words, terms, stem) for phrase in terms[term] for way in expanded(phrase))


def matches(terms: Terms, words: Sequence[str], stem: Callable[[str], str]) -> dict[str, tuple[tuple[int, int], ...]]:
    """For each term its matches, the leftmost first, each as long as it can be, none inside or across another."""
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for term in terms:
        kept: list[tuple[int, int]] = []
        at = 0
        while at < len(words):
            ends = [end for end in range(len(words), at, -1) if is_a(term, words[at:end], terms, stem)]
            if ends:
                kept.append((at, ends[0] - 1))
            at = ends[0] if ends else at + 1
        if kept:
            found[term] = tuple(kept)
    return found
