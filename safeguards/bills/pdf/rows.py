"""Words of a page into rows, and the white strips that part columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from safeguards.bills.pdf.leaf import Word

SAME_ROW = 0.35  # of the smaller letters: how far base lines may be apart
RAISED = 0.6  # of the larger letters: how far the base line of a small one may be apart beside them


@dataclass(slots=True)
class Row:
    """Words on one base line of a page, from left to right."""

    words: list[Word] = field(default_factory=list)

    @property
    def base(self) -> float:
        """The base line of its largest word."""
        return max(self.words, key=lambda w: w.size).base

    @property
    def size(self) -> float:
        """The size of its largest word."""
        return max(w.size for w in self.words)


def rows(words: Iterable[Word]) -> list[Row]:
    """The rows from top to bottom."""
    found: list[Row] = []
    for word in sorted(words, key=lambda w: (w.base, w.x0)):
        near = next((r for r in reversed(found[-3:]) if _belongs(word, r)), None)
        if near is None:
            found.append(Row([word]))
        else:
            near.words.append(word)
    for row in found:
        row.words.sort(key=lambda w: w.x0)
    return sorted(found, key=lambda r: r.base)


def _belongs(word: Word, row: Row) -> bool:
    apart = abs(word.base - row.base)
    smaller, larger = sorted((word.size, row.size))
    if apart <= SAME_ROW * smaller:
        return True
    # A raised number or a lowered index, right behind or before a larger word.
    beside = any(abs(word.x0 - w.x1) < 0.3 * larger or abs(w.x0 - word.x1) < 0.3 * larger for w in row.words)
    return smaller < 0.8 * larger and apart <= RAISED * larger and beside


def size_of(words: Iterable[Word]) -> float:
    """The size in which most letters are printed, to half a point; 10 where there are none."""
    sizes: Counter[float] = Counter()
    for word in words:
        sizes[round(word.size * 2) / 2] += len(word.text)
    return max(sizes, key=lambda s: (sizes[s], s)) if sizes else 10.0


@dataclass(frozen=True, slots=True)
class Gutter:
    """A strip from `left` to `right` that at most `crossed` rows cross."""

    left: float
    right: float
    crossed: int

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def middle(self) -> float:
        """Its middle."""
        return (self.left + self.right) / 2


def gutters(found: list[Row], crossing: float, narrowest: float) -> list[Gutter]:
    """The strips, from left to right, that no more than a share `crossing` of the rows crosses."""
    edges = [(w.x0, w.x1) for r in found for w in r.words]
    if not edges:
        return []
    first, last = min(a for a, _ in edges), max(b for _, b in edges)
    if last - first > 20_000:  # a page that no printer prints
        return []
    counts = [0] * (int(last - first) * 2 + 2)
    for row in found:
        covered: set[int] = set()
        for word in row.words:
            covered.update(range(int((word.x0 - first) * 2), int((word.x1 - first) * 2) + 1))
        for place in covered:
            counts[place] += 1
    most = int(crossing * len(found))
    strips: list[Gutter] = []
    start: int | None = None
    for place, count in enumerate([*counts, len(found) + 1]):
        if count <= most:
            start = place if start is None else start
        elif start is not None:
            left, right = first + start / 2, first + place / 2
            if right - left >= narrowest:
                strips.append(Gutter(left, right, max(counts[start:place])))
            start = None
    return [s for s in strips if s.left > first and s.right < last]


def parted(row: Row, wide: float) -> list[list[Word]]:
    """The words of a row in groups, parted where the gap is wider than `wide`."""
    groups: list[list[Word]] = []
    for word in row.words:
        if groups and word.x0 - max(w.x1 for w in groups[-1]) <= wide:
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups
