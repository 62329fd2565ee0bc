"""Markdown into blocks: front matter, headings, paragraphs, and the marks of emphasis and of editors within them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from safeguards.bills.from_text import paragraphs
from safeguards.bills.lines import Lines
from safeguards.model.bill import Block, Role, Span, Visibility

INDENT = "    "
FRONT_MATTER = re.compile(r"\A---\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
HEADING = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+")
# A footnote, a link's definition, or a paragraph that a converter has marked as a note.
FOOTNOTE = re.compile(r"\[(?:[^\]\n]+\]:|[A-Z][a-z]{3,11}\])")
# Comments, and elements that a browser does not show.
UNSEEN = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(?P<tag>\w+)\b[^<>]*\b(?:hidden|display\s*:\s*none|visibility\s*:\s*hidden)\b[^<>]*>.*?(?:</(?P=tag)\s*>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
# Emphasis, code marks, tags, escapes, rules of table cells, superscript numbers of notes, and an editor's opening
# bracket with its number ("F12[").
MARKS = re.compile(
    r"[*`]+|\]\([^()\n]*\)|(?<![^\W_])_+|_+(?![^\W_])|</?[A-Za-z][^<>\n]{0,80}>|\\(?=[^\w\s])|\^\d+|(?<![a-z])[A-Z]\d{1,3}(?=\[)"
)
OPENS_BLOCK = re.compile(
    r"\s{0,12}(?:[A-Z]\d{1,3}\[)*[*_]*(?:\([*_]*(?:[0-9]{1,3}[A-Za-z]{0,2}|[A-Za-z]{1,5})[*_]*\)|[0-9]{1,3}(?:\.[0-9]{1,3})+\s+[A-Z]|[0-9]{1,4}[A-Z]{0,2}\.[*_]*(?:\s|[—–-]+\s?\())"
)


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text, in order; comments and hidden elements are text that a reader does not see."""
    lines = Lines.of(text)
    found: list[Block] = []
    at = 0
    front = FRONT_MATTER.match(text)
    if front:
        found.append(Block((Span(0, front.end(), 1, Role.METADATA),)))
        at = front.end()
    for hidden in [*UNSEEN.finditer(text, at), None]:
        stop = hidden.start() if hidden else len(text)
        found.extend(_visible(text, at, stop, lines))
        if hidden:
            span = Span(hidden.start(), hidden.end(), lines.at(stop), Role.OPERATIVE, Visibility.HIDDEN)
            found.append(Block((span,)))
            at = hidden.end()
    return tuple(found)


def _visible(text: str, start: int, end: int, lines: Lines) -> Iterator[Block]:
    for line_start, line_end, level in _headings_and_runs(text, start, end):
        if level:
            yield Block(tuple(_pieces(text, line_start, line_end, lines, Role.HEADING)), level)
            continue
        role = Role.OPERATIVE
        for first, last in paragraphs(text, line_start, line_end, OPENS_BLOCK):
            indented = text[first - len(INDENT) : first] == INDENT
            goes_on = role is Role.NOTE and indented  # a footnote's further paragraphs are indented
            role = Role.NOTE if goes_on or FOOTNOTE.match(text, first) else Role.OPERATIVE
            yield Block(tuple(_pieces(text, first, last, lines, role)))


def _headings_and_runs(text: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Heading lines with their level, and the stretches between them with level 0."""
    at = run = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        heading = HEADING.match(text, at, stop)
        if heading:
            if run < at:
                yield run, at, 0
            yield at, stop, len(heading.group(1))
            run = stop
        at = stop + 1
    if run < end:
        yield run, end, 0


def _pieces(text: str, start: int, end: int, lines: Lines, role: Role) -> Iterator[Span]:
    at = start
    opening = HEADING.match(text, start, end) if role is Role.HEADING else None
    marks = [*([opening] if opening else []), *MARKS.finditer(text, opening.end() if opening else start, end)]
    for mark in marks:
        if at < mark.start():
            yield Span(at, mark.start(), lines.at(at), role)
        yield Span(mark.start(), mark.end(), lines.at(mark.start()), Role.MARKUP)
        at = mark.end()
    if at < end:
        yield Span(at, end, lines.at(at), role)
