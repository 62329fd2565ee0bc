"""The columns of a page, in the order in which they are read, and the notes in its margin."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from safeguards.bills.pdf.leaf import Line, Page, Word, said
from safeguards.bills.pdf.rows import Gutter, Row, gutters, rows, size_of

FEWEST_ROWS = 5  # of a column
FEWEST_WORDS = 3  # of a line of running text
NARROW = 0.4  # of the text: the widest margin
FEW_ROWS = 0.75  # of the text: the most rows of a margin
FAR = 5.0  # times the size of letters: how far a margin may be from where most lines end
USUAL = 4.0  # points by which margins of different pages differ
FULL = 0.7  # of a column: a line that fills it
LABEL = re.compile(r"[(\[]?\w{1,5}[)\].:]{1,2}|\d{1,4}[A-Z]{0,3}|\W{1,3}")
DEEPEST = 3  # columns within columns
COLUMN_GUTTER, MARGIN_GUTTER = 8.0, 3.5  # points


@dataclass(slots=True)
class Note:
    """A note in the margin: its words, and the base line of its first row."""

    words: list[Word]
    base: float


def lines_and_notes(pages: list[Page]) -> list[tuple[list[Line], list[Note]]]:
    """The lines of each page in reading order, and what stands in its margins."""
    found = [_parted(p.words, _margin) for p in pages]
    usual = [places for _, _, places in found if places]
    if len(usual) >= 2:  # pages of few lines have their margins where the others have them
        found = [
            f if f[2] else _parted(p.words, lambda words: _usual_margin(words, usual))
            for f, p in zip(found, pages, strict=True)
        ]
    gaps = [g for main, _, _ in found if (g := _column_gutter(rows(main))) is not None]
    usual_gap = sorted(gaps, key=lambda g: g.middle)[len(gaps) // 2] if len(gaps) >= 0.5 * len(found) else None
    return [
        (_lines(main, p.number, 0, usual_gap), [n for notes in beside for n in _notes(notes)])
        for (main, beside, _), p in zip(found, pages, strict=True)
    ]


def _parted(
    words: list[Word], margin: Callable[[list[Word]], Gutter | None]
) -> tuple[list[Word], list[list[Word]], list[float]]:
    """The text of a page, what stands in its margins, and where notes begin."""
    main, notes, places = list(words), list[list[Word]](), list[float]()
    for _ in range(2):  # a margin at each side
        strip = margin(main)
        if strip is None:
            break
        found = rows(main)
        across = [w for r in found if _runs_through(r, strip) for w in r.words]
        left, right = _sides(_beside(found, strip), strip)
        beside, main = (left, right) if len(left) < len(right) else (right, left)
        main = main + across
        notes.append(beside)
        places.append(min(w.x0 for w in beside))
    return main, notes, places


def _usual_margin(words: list[Word], usual: list[list[float]]) -> Gutter | None:
    """The strip beside a margin that begins where those of other pages do."""
    found = rows(words)
    for strip in gutters(found, 0.0, MARGIN_GUTTER):
        left, right = _sides(_beside(found, strip), strip)
        side, main = (left, right) if len(left) < len(right) else (right, left)
        if not side:
            continue
        here = min(w.x0 for w in side)
        alike = sum(any(abs(here - p) <= USUAL for p in places) for places in usual)
        if alike >= 2 and size_of(side) <= size_of(main) and not _are_labels(rows(side)):
            return strip
    return None


def _sides(words: list[Word], strip: Gutter) -> tuple[list[Word], list[Word]]:
    left = [w for w in words if (w.x0 + w.x1) / 2 < strip.middle]
    return left, [w for w in words if (w.x0 + w.x1) / 2 >= strip.middle]


def _margin(words: list[Word]) -> Gutter | None:
    """The strip between the text and a margin with notes; few lines, such as an imprint, may run through it."""
    found = rows(words)
    for crossing in (0.0, 0.1):
        for strip in sorted(gutters(found, crossing, MARGIN_GUTTER), key=lambda g: -g.width):
            if _is_margin(*_sides(_beside(found, strip), strip), strip):
                return strip
    return None


def _beside(found: list[Row], strip: Gutter) -> list[Word]:
    """The words of the rows that do not run through a strip."""
    return [w for r in found if not _runs_through(r, strip) for w in r.words]


def _runs_through(row: Row, strip: Gutter) -> bool:
    if not strip.crossed:
        return False
    left = max((w.x1 for w in row.words if w.x0 < strip.middle), default=None)
    right = min((w.x0 for w in row.words if w.x0 >= strip.middle), default=None)
    if left is None or right is None:
        return left is not None and left > strip.right
    return left > strip.middle or right - left < 0.5 * row.size


def _is_margin(left: list[Word], right: list[Word], strip: Gutter) -> bool:
    is_left = sum(len(w.text) for w in left) < sum(len(w.text) for w in right)
    side, main = (left, right) if is_left else (right, left)
    if not side or not main:
        return False
    beside, text = rows(side), rows(main)
    wide = max(w.x1 for w in side) - min(w.x0 for w in side)
    if wide > NARROW * (max(w.x1 for w in main) - min(w.x0 for w in main)) or len(text) < FEWEST_ROWS:
        return False
    if _are_labels(beside):
        return False
    edge = strip.right if is_left else strip.left
    facing = [r.words[0].x0 if is_left else max(w.x1 for w in r.words) for r in text]
    common, share = _shared_edge(facing)
    if abs(common - edge) > FAR * size_of(main):
        return False
    if size_of(side) <= 0.93 * size_of(main):
        return len(beside) <= 1.5 * len(text)
    _, aligned = _shared_edge([r.words[0].x0 for r in beside])
    return len(beside) <= FEW_ROWS * len(text) and share >= 0.4 and aligned >= 0.8


def _shared_edge(places: list[float]) -> tuple[float, float]:
    """The commonest of the places, and the share of those that are within two points of it."""
    common = Counter(round(p) for p in places).most_common(1)[0][0]
    return common, sum(abs(p - common) <= 2 for p in places) / len(places)


def _are_labels(found: list[Row]) -> bool:
    """Whether what stands beside a text are the labels of its items."""
    return sum(all(LABEL.fullmatch(t) for t in said(r.words).split()) for r in found) >= 0.4 * len(found)


def _lines(words: list[Word], page: int, depth: int, usual: Gutter | None = None) -> list[Line]:
    found = rows(words)
    strip = _column_gutter(found) or _usual_gutter(found, usual) if depth < DEEPEST else None
    if strip is None:
        edges = (min((w.x0 for w in words), default=0.0), max((w.x1 for w in words), default=0.0))
        return [Line(r.words, page, *edges) for r in found]
    lines: list[Line] = []
    band: list[Word] = []
    for row in found:
        if _crosses(row, strip):
            lines += _band(band, strip, page, depth)
            band = []
            lines.append(Line(row.words, page, found[0].words[0].x0, max(w.x1 for r in found for w in r.words)))
        else:
            band += row.words
    return lines + _band(band, strip, page, depth)


def _crosses(row: Row, strip: Gutter) -> bool:
    """Whether a row goes on through the strip, in a word or between words."""
    return any(w.x0 < strip.middle - 1 and w.x1 > strip.middle + 1 for w in row.words) or _spans(row, strip)


def _spans(row: Row, strip: Gutter) -> bool:
    """Whether a row runs through the strip with no wider gap there than between its words."""
    left = [w.x1 for w in row.words if w.x1 <= strip.middle]
    right = [w.x0 for w in row.words if w.x0 >= strip.middle]
    return bool(left and right) and min(right) - max(left) < 0.5 * strip.width


def _band(words: list[Word], strip: Gutter, page: int, depth: int) -> list[Line]:
    if not words:
        return []
    sides = [s for s in _sides(words, strip) if s]
    lines: list[Line] = []
    for number, side in enumerate(sides):
        found = _lines(side, page, depth + 1)
        for line in found:
            line.column = 10 * line.column + number + 1
        lines += found
    return lines


def _column_gutter(found: list[Row]) -> Gutter | None:
    """The strip between two columns of running text."""
    for strip in sorted(gutters(found, 0.2, COLUMN_GUTTER), key=lambda g: -g.width):
        kept = [w for r in found if not _spans(r, strip) for w in r.words]
        sides = [rows(s) for s in _sides(kept, strip)]
        if all(_is_running(s) for s in sides) and _alike([s for s in sides if s]):
            return strip
    return None


def _usual_gutter(found: list[Row], usual: Gutter | None) -> Gutter | None:
    """The strip of a page of few lines that lies where most pages have one."""
    if usual is None:
        return None
    crossing = sum(any(w.x0 < usual.middle < w.x1 for w in r.words) for r in found)
    behind = any(w.x0 > usual.middle for r in found for w in r.words)
    return usual if behind and crossing <= 0.34 * len(found) else None


def _is_running(found: list[Row]) -> bool:
    """Whether rows are lines of running text, most of which fill their column."""
    if len(found) < FEWEST_ROWS or sum(len(r.words) for r in found) < FEWEST_WORDS * len(found):
        return False
    left, right = min(r.words[0].x0 for r in found), max(w.x1 for r in found for w in r.words)
    full = sum(max(w.x1 for w in r.words) - left >= FULL * (right - left) for r in found)
    return full >= 0.35 * len(found)


def _alike(sides: list[list[Row]]) -> bool:
    widths = [max(w.x1 for r in s for w in r.words) - min(r.words[0].x0 for r in s) for s in sides]
    return min(widths) >= 0.35 * max(widths)


def _notes(words: list[Word]) -> list[Note]:
    """Rows of notes that follow on one another closely are one note."""
    notes: list[Note] = []
    last: Row | None = None
    for row in rows(words):
        if last is not None and row.base - last.base <= 1.5 * max(row.size, last.size) and _below(last, row):
            notes[-1].words += row.words
        else:
            notes.append(Note(list(row.words), row.base))
        last = row
    return notes


def _below(upper: Row, lower: Row) -> bool:
    return lower.words[0].x0 <= max(w.x1 for w in upper.words) and upper.words[0].x0 <= max(w.x1 for w in lower.words)
