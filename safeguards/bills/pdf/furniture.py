"""What printers put around a text: running heads and feet, page numbers, line numbers; told by how they recur."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

from safeguards.bills.pdf.leaf import Page, Word, said
from safeguards.bills.pdf.rows import Row, parted, rows, size_of

DEEPEST = 4  # rows from the edge of a page
NUMBERS = re.compile(r"\d+")
BARE = re.compile(r"\d{1,4}\Z")
ROMAN = re.compile(r"[ivxlc]+\Z", re.IGNORECASE)
LABELLED = re.compile(r"\(\w{1,5}\)|\d{1,4}[a-z]{0,3}\.")  # a provision
LONGEST_REST = 60  # characters beside a running head on its row
APART = 1.5  # times the size of letters: a gap that parts what stands on one row
OFF = 4.0  # points by which numbers of lines may be out of their column
MOST_OFF = 0.3  # share of line numbers that need not count the lines

Edge = list[tuple[Row, list[str]]]


def take_line_numbers(pages: list[Page]) -> list[tuple[Page, Word]]:
    """Takes out and gives the numbers that count the lines of a page."""
    found = [(page, side, numbers) for page in pages for side in (0, 1) if (numbers := _counting(page, side))]
    step_of_one = [x for x in found if _step(x[2]) == 1]
    if len(found) - len(step_of_one) < 2 and len(step_of_one) < 2:
        return []
    places: dict[int, list[float]] = defaultdict(list)
    for _, side, numbers in found:
        places[side].extend(_edge(w, side) for w in numbers)
    taken: list[tuple[Page, Word]] = []
    for page in pages:
        kept = []
        for word in page.words:
            here = BARE.match(word.text) and _is_outermost(page, word, places)
            (taken.append((page, word)) if here else kept.append(word))
        page.words = kept
    return taken


def _edge(word: Word, side: int) -> float:
    """Numbers before the text end at one place, those behind it begin or end at one."""
    return word.x1 if side == 0 else word.x0


def _is_outermost(page: Page, word: Word, places: dict[int, list[float]]) -> bool:
    for side, edges in places.items():
        if any(abs(_edge(word, side) - e) <= OFF for e in edges):
            same = [w for w in page.words if w is not word and abs(w.base - word.base) < 0.5 * word.size]
            return all(w.x0 >= word.x1 if side == 0 else w.x1 <= word.x0 for w in same)
    return False


def _counting(page: Page, side: int) -> list[Word]:
    """The bare numbers at one side of a page that count its lines, [] where there are none."""
    found = rows(page.words)
    size = size_of(page.words)
    lines = [r for r in found if any(w.size >= 0.9 * size and not BARE.match(w.text) for w in r.words)]
    numbers: list[tuple[Word, int]] = []
    for row in found:
        word = row.words[0 if side == 0 else -1]
        others = row.words[1:] if side == 0 else row.words[:-1]
        gap = min((abs(o.x0 - word.x1) if side == 0 else abs(word.x0 - o.x1) for o in others), default=99.0)
        if BARE.match(word.text) and gap >= 0.4 * size:
            place = sum(line.base < row.base - 0.3 * size for line in lines)
            numbers.append((word, place))
    numbers = _aligned(numbers, side)
    if len(numbers) < 2:
        return []
    pairs = list(pairwise((int(w.text), place) for w, place in numbers))
    step = Counter(b - a for (a, _), (b, _) in pairs).most_common(1)[0][0]
    if step < 1 or sum(b - a == step for (a, _), (b, _) in pairs) < (1 - MOST_OFF) * len(pairs):
        return []
    if step > 1:
        return [w for w, _ in numbers] if all(int(w.text) % step == 0 for w, _ in numbers) else []
    counted = sum(q - p == b - a for (a, p), (b, q) in pairs)
    return [w for w, _ in numbers] if counted >= (1 - MOST_OFF) * len(pairs) and len(pairs) >= 4 else []


def _aligned(numbers: list[tuple[Word, int]], side: int) -> list[tuple[Word, int]]:
    """Those that stand below one another in the column that most of them share."""
    columns: Counter[int] = Counter(round(_edge(w, side) / OFF) for w, _ in numbers)
    if not columns:
        return []
    best = max(columns, key=lambda c: (columns[c], -c))
    return [(w, p) for w, p in numbers if abs(_edge(w, side) / OFF - best) <= 1]


def _step(numbers: list[Word]) -> int:
    return Counter(int(b.text) - int(a.text) for a, b in pairwise(numbers)).most_common(1)[0][0]


def take_running(pages: list[Page]) -> list[tuple[Page, Word]]:
    """Takes out and gives running heads and feet, and page numbers."""
    edges = {(p.number, top): _edge_rows(p, top) for p in pages for top in (True, False)}
    taken: list[tuple[Page, Word]] = []
    for top in (True, False):
        recurring = _recurring([(p.number, edges[p.number, top]) for p in pages], len(pages))
        sizes = _sizes([edges[p.number, top] for p in pages])
        for page in pages:
            seen: set[str] = set()
            for row, keys in edges[page.number, top]:
                matched = [k for k in keys if (page.number, k) in recurring and k not in seen and row.size <= sizes[k]]
                rest = sum(len(k) for k in keys) - sum(len(k) for k in matched)
                if not matched or rest > LONGEST_REST:
                    break
                seen |= set(matched)
                gone = {id(w) for w in row.words}
                taken.extend((page, w) for w in row.words)
                page.words = [w for w in page.words if id(w) not in gone]
    return taken


def _sizes(edges: list[Edge]) -> dict[str, float]:
    """How large the letters of each part of a row may be: the title of a document is larger than its running head."""
    found: dict[str, list[float]] = defaultdict(list)
    for edge in edges:
        for row, keys in edge:
            for key in keys:
                found[key].append(row.size)
    return {key: 1.1 * sorted(sizes)[len(sizes) // 2] for key, sizes in found.items()}


def _edge_rows(page: Page, top: bool) -> Edge:
    """The rows next to an edge, the outermost first, each with what its parts say."""
    found = rows(page.words)
    outer = found[:DEEPEST] if top else found[::-1][:DEEPEST]
    return [(r, ["".join(said(g).split()).casefold() for g in parted(r, APART * r.size)]) for r in outer]


def _recurring(edges: list[tuple[int, Edge]], pages: int) -> set[tuple[int, str]]:
    """The parts of rows, by page, that stand there again and again, or that count the pages."""
    exact: dict[str, set[int]] = defaultdict(set)
    counted: dict[tuple[str, int, int], set[tuple[int, str]]] = defaultdict(set)
    for number, edge in edges:
        for _, keys in edge:
            for key in keys:
                if any(c.isalpha() for c in key) and not ROMAN.match(key) and not LABELLED.match(key):
                    exact[key].add(number)
                for place, value in _values(key):
                    counted[NUMBERS.sub("#", key) if not ROMAN.match(key) else "#", place, value - number].add(
                        (number, key)
                    )
    needed = 2 if pages <= 4 else 3
    found = {(n, k) for k, on in exact.items() if len(on) >= needed for n in on}
    for group in counted.values():
        if len({n for n, _ in group}) >= needed:
            found |= group
    return found


def _values(key: str) -> Iterator[tuple[int, int]]:
    """The numbers in a part of a row, with their places; a Roman number alone is one."""
    if ROMAN.match(key):
        yield 0, _roman(key.lower())
    for place, number in enumerate(NUMBERS.findall(key)):
        if len(number) <= 5:
            yield place, int(number)


def _roman(text: str) -> int:
    values = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
    numbers = [values[c] for c in text]
    return sum(-v if v < w else v for v, w in zip(numbers, [*numbers[1:], 0], strict=True))
