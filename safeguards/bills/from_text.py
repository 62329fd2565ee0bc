"""Plain text into blocks: a blank line parts them, and so does a line that begins with a label or a number.

A word with a number, such as "Article 61.", parts them only behind the end of a sentence: lines may break in citations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from safeguards.bills.lines import Lines
from safeguards.model.bill import Block, Role, Span

OPENS_BLOCK = re.compile(
    r"\s{0,12}(?:\((?:[0-9]{1,3}[A-Za-z]{0,2}|[A-Za-z]{1,5})\)|[0-9]{1,3}(?:\.[0-9]{1,3})+\s+[A-Z]|[0-9]{1,4}[A-Z]{0,2}\.(?:\s|[—–-]+\s?\())"
)
NUMBERED_WORD = re.compile(
    r"\s{0,12}(?:[^\W\d_a-z][^\W\d_]{1,11}\.?\s{1,3}|§{1,2}\s?)(?:[0-9]{1,4}[A-Z]{0,2}|\([0-9]{1,4}\))"
    r"(?:\s?[.:—–-]\s|\s?$|\s[^\W\d_a-z][^.;,:]{2,80}$)"
)
ENDS = tuple('.;:!?”»"')


def paragraphs(text: str, start: int, end: int, opens: re.Pattern[str] = OPENS_BLOCK) -> Iterator[tuple[int, int]]:
    """The stretches (start, end) of `text` that belong together, without the white space around them."""
    begin: int | None = None
    at = last = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        line = text[at:stop]
        blank = not line.strip()
        if begin is not None and (blank or opens.match(line) or _is_headed(line, text[last - 1 : last])):
            yield begin, last
            begin = None
        if not blank:
            begin = at + len(line) - len(line.lstrip()) if begin is None else begin
            last = at + len(line.rstrip())
        at = stop + 1
    if begin is not None:
        yield begin, last


def _is_headed(line: str, before: str) -> bool:
    return before in ENDS and NUMBERED_WORD.match(line) is not None


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a plain text; every one of them may turn out to be a heading, which its numbering tells."""
    lines = Lines.of(text)
    return tuple(
        Block((Span(start, end, lines.at(start), Role.OPERATIVE),)) for start, end in paragraphs(text, 0, len(text))
    )
