"""Terms, language and sources files from their trees."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import TYPE_CHECKING

from safeguards.rule_language import mistakes, syntax
from safeguards.rule_language.parse_lines import name, names, place, span
from safeguards.rule_language.parse_rule import text
from safeguards.rule_language.parse_text import PLAIN_SPACES, content
from safeguards.rule_language.parse_tree import Kind, Reading, tokens, trees, word
from safeguards.rule_language.syntax import Name, Wording

if TYPE_CHECKING:
    from lark import Token

    from safeguards.rule_language.parse_tree import Node

TERMS = Kind("terms", "start", ("terms",), many=True)
LANGUAGE = Kind("language", "start", ("language",))
SOURCES = Kind("sources", "start", ("instrument",), ("article",), many=True)

_LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*")


def terms(reading: Reading) -> tuple[syntax.TermEntry, ...]:
    """The terms of a reading, which gets the mistakes found; those that hold a mistake too, so that they are known."""
    entries = trees(reading.tree, "term") if reading.tree is not None else []
    starts = [place(reading, e).line for e in entries]
    # What is missing where a part was left out for a mistake is no mistake of its own.
    damaged = {bisect_right(starts, p.line) - 1 for p in reading.problems}
    return tuple(_term(reading, e, number in damaged) for number, e in enumerate(entries))


def _term(reading: Reading, tree: Node, is_damaged: bool) -> syntax.TermEntry:
    own = name(reading, tokens(tree, "NAME")[0])
    meanings, by_language = trees(tree, "meaning"), trees(tree, "wordings")
    languages = [tokens(w, "NAME")[0] for w in by_language]
    start, end = span(tokens(tree, "NAME")[0])
    if not meanings and not is_damaged:
        message = f'The term "{own.text}" has no "meaning".'
        reading.problems.append(mistakes.mistake("RL030", message, reading.source, start, end))
    if not by_language and not is_damaged:
        message = f'The term "{own.text}" has no wording in any language.'
        reading.problems.append(mistakes.mistake("RL031", message, reading.source, start, end))
    for again in meanings[1:]:
        _twice(reading, "meaning", f'the term "{own.text}"', span(again)[0])
    for token in _repeated(languages):
        _twice(reading, str(token), f'the term "{own.text}"', span(token)[0])
    for token in languages:
        _check_language_code(reading, token)
    wordings = tuple((str(t), _wordings(reading, w)) for t, w in zip(languages, by_language, strict=True))
    return syntax.TermEntry(own, text(reading, meanings[0]) if meanings else "", wordings)


def language(reading: Reading) -> syntax.LanguageFile | None:
    """The language of a reading, which gets the mistakes found; None where there are any."""
    tree = reading.tree
    if tree is None:
        return None
    _check_language_code(reading, tokens(tree, "NAME")[0])
    tables = trees(tree, "table")
    for token in _repeated([tokens(t, "NAME")[0] for t in tables]):
        _twice(reading, str(token), "this language", span(token)[0])
    for table in tables:
        _check_rows(reading, table)
    found = syntax.LanguageFile(
        code=name(reading, tokens(tree, "NAME")[0]),
        title=text(reading, tree),
        lists=tuple((key, tuple(r[0] for r in rows)) for key, rows in _tables(reading, tables, "word")),
        numbers=tuple(_numbers(reading, t) for t in tables if trees(t, "number")),
        replacements=tuple(
            (key, tuple((r[0], r[1]) for r in rows)) for key, rows in _tables(reading, tables, "replacement")
        ),
    )
    return None if reading.problems else found


def sources(reading: Reading) -> tuple[syntax.InstrumentEntry, ...]:
    """The instruments of a reading, which gets the mistakes found."""
    entries = trees(reading.tree, "instrument") if reading.tree is not None else []
    for token in _repeated([tokens(e, "INSTRUMENT")[0] for e in entries]):
        _twice(reading, f"instrument {token}", "this file", span(token)[0] - len("instrument "))
    return tuple(_instrument(reading, e) for e in entries)


def _instrument(reading: Reading, tree: Node) -> syntax.InstrumentEntry:
    own = names(reading, tree, "INSTRUMENT")[0]
    articles = trees(tree, "article")
    for token in _repeated([tokens(a, "ARTICLE")[0] for a in articles]):
        _twice(reading, str(token), own.text, span(token)[0])
    return syntax.InstrumentEntry(own, text(reading, tree), tuple(_article(reading, a) for a in articles))


def _article(reading: Reading, tree: Node) -> syntax.ArticleEntry:
    number = str(tokens(tree, "ARTICLE")[0])
    return syntax.ArticleEntry(number, word(tree, "strength"), text(reading, tree), place(reading, tree))


# Rows of words


def _wording(reading: Reading, token: Token) -> Wording:
    """The words between quotation marks; their place is that of the words, so that a mistake in them can be shown."""
    start, end = span(token)
    skipped, inner = content(reading.source.text[start:end])
    if not inner:
        message = "Nothing stands between these quotation marks."
        reading.problems.append(mistakes.mistake("RL022", message, reading.source, start, end))
        return Wording("", reading.source.at(start, end))
    return Wording(inner.translate(PLAIN_SPACES), reading.source.at(start + skipped, start + skipped + len(inner)))


def _wordings(reading: Reading, tree: Node) -> tuple[Wording, ...]:
    return tuple(_wording(reading, t) for t in tokens(tree, "STRING"))


def _tables(reading: Reading, tables: list[Node], kind: str) -> list[tuple[Name, list[tuple[Wording, ...]]]]:
    """The tables that have rows of a kind, by key."""
    return [(names(reading, t)[0], [_wordings(reading, r) for r in trees(t, kind)]) for t in tables if trees(t, kind)]


def _numbers(reading: Reading, table: Node) -> tuple[Name, tuple[tuple[Wording, int], ...]]:
    rows = tuple((_wordings(reading, r)[0], int(tokens(r, "INT")[0])) for r in trees(table, "number"))
    return names(reading, table)[0], rows


def _check_language_code(reading: Reading, token: Token) -> None:
    if not _LANGUAGE_CODE.fullmatch(token):
        message = f'"{token}" is no code of a language, such as "en"; a wording stands in quotation marks.'
        reading.problems.append(mistakes.mistake("RL001", message, reading.source, *span(token)))


def _check_rows(reading: Reading, table: Node) -> None:
    rows = trees(table)
    other = next((r for r in rows if r.data != rows[0].data), None)
    if other is not None:
        key = tokens(table, "NAME")[0]
        message = (
            f'"{key}" mixes rows of different kinds: either words, or words with numbers, or words with "becomes".'
        )
        reading.problems.append(mistakes.mistake("RL041", message, reading.source, *span(other)))


def _repeated(found: Iterable[Token]) -> list[Token]:
    seen: set[str] = set()
    again = []
    for token in found:
        again += [token] if token in seen else []
        seen.add(token)
    return again


def _twice(reading: Reading, what: str, where: str, start: int) -> None:
    message = f'"{what}" stands twice in {where}; put all of it in one place.'
    reading.problems.append(mistakes.mistake("RL011", message, reading.source, start, start + len(what)))
