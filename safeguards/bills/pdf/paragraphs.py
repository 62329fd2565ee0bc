"""Lines into paragraphs: which line goes on with the one before, and which paragraphs look like headings."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from safeguards.bills.numbering import BRACKETED, readings
from safeguards.bills.pdf.glyphs import SOFT
from safeguards.bills.pdf.leaf import Line, Paragraph, Word
from safeguards.bills.pdf.rows import size_of

LABEL = re.compile(r"(?:\((?:\d{1,3}[A-Za-z]{0,2}|[A-Za-z]{1,5})\)|\d{1,4}[A-Z]{0,3}(?:\.|\.?\()|[•●▪–—-]\Z)")
NUMBER = re.compile(r"\d{1,4}[A-Z]{0,3}[.:]?\Z")
ENDS = tuple('.;:!?”"»—–')
OPENING = tuple('"“„«‘')
HYPHENS = tuple(SOFT + "\u2010-")
LOOSE = 1.35  # times the usual distance of lines: a gap that parts paragraphs
LONGEST_HEADING = 160  # characters
APART = 0.6  # of the size of letters: lines that begin at different places
SPACE = 0.5  # of the size of letters: a space, and the white beside letters
JUSTIFIED = 0.3  # of the lines of a column that end at one place
FEW = 8  # lines in a column
LARGER = 1.12  # than the text: letters of a heading


class Flow:
    """Joins the lines of a whole document, in reading order, to paragraphs."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.size = size_of(w for line in lines for w in line.words)
        letters = Counter({True: 0, False: 1})
        for word in (w for line in lines for w in line.words):
            letters[word.bold] += len(word.text)
        self.is_bold = letters[True] > letters[False]  # so that bold letters are no heading
        self.pitch = self._pitch()
        self.widths = self._widths()
        self.flush = self._flush()
        self.counts = Counter((line.page, line.column) for line in lines)

    def read(self) -> list[Paragraph]:
        """The paragraphs in order."""
        found: list[Paragraph] = []
        for line in self.lines:
            if found and self._goes_on(found[-1], line):
                found[-1].lines.append(line)
            else:
                found.append(Paragraph([line]))
        for paragraph in found:
            self._look(paragraph)
        return found

    def _pitch(self) -> float:
        """The usual distance of lines, in sizes of their letters."""
        apart: Counter[float] = Counter()
        for a, b in pairwise(self.lines):
            if (a.page, a.column) == (b.page, b.column) and b.base > a.base and abs(a.size - b.size) < 0.6:
                apart[round((b.base - a.base) / b.size, 1)] += 1
        near = {d: n for d, n in apart.items() if 0.8 <= d <= 2.6}
        if not near:
            return 1.2
        most = max(near.values())
        return min(d for d, n in near.items() if n >= 0.4 * most)

    def _widths(self) -> dict[int, float]:
        """How wide a column is, by its number: the place where the longest lines of most pages end."""
        widest: dict[int, list[float]] = {}
        for line in self.lines:
            widest.setdefault(line.column, []).append(line.right - line.left)
        return {column: sorted(w)[len(w) // 2] for column, w in widest.items()}

    def _flush(self) -> dict[tuple[int, int], float]:
        """Where the lines of justified columns end, by page and column: some lines, such as an imprint, are longer."""
        ends: dict[tuple[int, int], list[float]] = {}
        for line in self.lines:
            ends.setdefault((line.page, line.column), []).append(line.x1)
        found = {}
        for place, edges in ends.items():
            common = Counter(round(x) for x in edges).most_common(1)[0][0]
            near = [x for x in edges if abs(x - common) <= 2]
            longer = sum(x > common + 2 for x in edges)
            if len(edges) >= FEW and len(near) >= JUSTIFIED * len(edges) and longer <= 0.1 * len(edges):
                found[place] = max(near)
        return found

    def _right(self, line: Line) -> float:
        """Where the lines of its column may end; a column of few lines may be wider than they are."""
        if (line.page, line.column) in self.flush:
            return self.flush[line.page, line.column]
        if self.counts[line.page, line.column] >= FEW:
            return line.right
        return max(line.right, line.left + min(self.widths[line.column], 1.5 * (line.right - line.left)))

    def _goes_on(self, paragraph: Paragraph, line: Line) -> bool:
        last = paragraph.lines[-1]
        same = (last.page, last.column) == (line.page, line.column)
        if same and line.base - last.base > LOOSE * self.pitch * max(line.size, last.size):
            return False
        if abs(line.size - last.size) > 0.15 * last.size and min(len(line.text), len(last.text)) > 3:
            return False
        if self._is_centred(last) and self._is_centred(line):
            return same and _looks(last) == _looks(line) and not _is_numbered(line)
        if _looks(last)[0] != _looks(line)[0] and (len(paragraph.lines) == 1 or _is_numbered(line)):
            return False
        if last.text.endswith(HYPHENS) and line.text[:1].islower():
            return True
        if not self._is_full(last, line):
            return False
        return self._flows(paragraph, line, same)

    def _is_full(self, last: Line, line: Line) -> bool:
        """Whether the first word of the next line did not fit on the last one."""
        first = next((n for n, w in enumerate(line.words) if n and not w.glued), len(line.words))
        return self._right(last) - last.x1 < line.words[first - 1].x1 - line.x0 + SPACE * last.size

    def _flows(self, paragraph: Paragraph, line: Line, same: bool) -> bool:
        """Whether a line behind a full one goes on with it, by how it begins and where."""
        last, ends = paragraph.lines[-1], paragraph.lines[-1].text.endswith(ENDS)
        labelled = LABEL.match(line.words[0].text) is not None
        shift = (line.x0 - line.left) - (last.x0 - last.left) if not same else line.x0 - last.x0
        level = abs(shift) <= APART * line.size
        if labelled:
            if ends:
                return False
            return level if len(paragraph.lines) > 1 else not _is_next(paragraph.lines[0].text, line.text)
        if not ends:
            return not self._closes_a_list(paragraph, line, shift)
        if line.text.startswith(OPENING):
            return False
        return level if len(paragraph.lines) > 1 else shift <= APART * line.size or _hangs(paragraph, line)

    def _closes_a_list(self, paragraph: Paragraph, line: Line, shift: float) -> bool:
        """Whether a line stands out to the left of an item of one line, and not at the edge where text goes on."""
        labelled = len(paragraph.lines) == 1 and LABEL.match(paragraph.lines[0].words[0].text) is not None
        return labelled and shift < -APART * line.size and line.x0 - line.left > APART * line.size

    def _is_centred(self, line: Line) -> bool:
        before, behind = line.x0 - line.left, self._right(line) - line.x1
        return min(before, behind) > 2 * self.size and abs(before - behind) < 3 * self.size

    def _look(self, paragraph: Paragraph) -> None:
        """Marks what looks like a heading: bold, larger or centred, and short."""
        words = paragraph.words
        text = " ".join(line.text for line in paragraph.lines)
        if len(text) > LONGEST_HEADING or text.endswith((";", ",", "—")) or not any(c.isalpha() for c in text):
            return
        if text.startswith("("):
            return
        bold = not self.is_bold and all(w.bold for w in words if any(c.isalnum() for c in w.text))
        large = size_of(words) >= LARGER * self.size
        centred = all(self._is_centred(line) for line in paragraph.lines) and not text.endswith(".")
        paragraph.styled = bold or large or centred
        paragraph.strong = large or (bold and centred)


def _looks(line: Line) -> tuple[bool, float]:
    letters = [w for w in line.words if any(c.isalpha() for c in w.text)]
    return bool(letters) and all(w.bold for w in letters), line.size


def _is_numbered(line: Line) -> bool:
    first = line.words[0].text
    return bool(NUMBER.match(first)) or (len(line.words) > 1 and bool(NUMBER.match(line.words[1].text)))


def _is_next(label: str, other: str) -> bool:
    """Whether two lines begin with labels that follow on one another."""
    a, b = BRACKETED.match(label), BRACKETED.match(other)
    return a is not None and b is not None and any(y.follows(x) for x in readings(a[1]) for y in readings(b[1]))


def _hangs(paragraph: Paragraph, line: Line) -> bool:
    """Whether the first line of a paragraph stands out to the left of the others."""
    return LABEL.match(paragraph.lines[0].words[0].text) is not None and line.x0 > paragraph.lines[0].x0


class Words:
    """The words of a whole document, to tell a hyphen of a word from one of a line's end."""

    def __init__(self, lines: list[Line]) -> None:
        self.known: Counter[str] = Counter()
        broken = False
        for line in lines:
            for word in line.words[broken:-1]:
                self.known[_bare(word.text)] += 1
            broken = line.text.endswith(HYPHENS)
        self.breaks_words = self._breaks_words(lines)

    def _breaks_words(self, lines: list[Line]) -> bool:
        """Whether lines of this document end within words more often than at hyphens that belong to a word."""
        within = between = 0
        for line, following in pairwise(lines):
            last, first = line.words[-1].text, following.words[0].text
            if line.text.endswith(HYPHENS) and first[:1].islower():
                within += self.known[_bare(last[:-1] + first)] > 0
                between += self.known[_bare(last[:-1] + "-" + first)] > 0
        return within > between

    def joined(self, before: str, behind: str) -> str:
        """What the last word of a line, which ends in a hyphen, and the first of the next line are together."""
        stem = before[:-1]
        if before[-1] == "\u00ad":
            return stem + behind
        whole, parts = _bare(stem + behind), _bare(stem + "-" + behind)
        if self.known[whole] or not behind[:1].islower():
            return stem + ("" if self.known[whole] else "-") + behind
        both = self.known[_bare(stem)] and self.known[_bare(behind)]
        apart = self.known[parts] or (both and not self.breaks_words)
        return stem + ("-" if apart else "") + behind


def _bare(text: str) -> str:
    return text.strip(".,;:()[]“”‘’\"'").casefold().replace("\u2010", "-")


def texts(words: list[Word], known: Words, ends: set[int]) -> list[tuple[str, Word]]:
    """What each word adds to the text of its paragraph, spaces included; hyphens at the ends of lines are joined.

    `ends` holds the identities of the words that end a line.
    """
    found: list[tuple[str, Word]] = []
    for place, word in enumerate(words):
        before = words[place - 1] if place else None
        if before is None or (word.glued and id(before) not in ends):
            found.append((word.text, word))
        elif id(before) in ends and before.text.endswith(HYPHENS) and len(before.text) > 1 and word.text[:1].isalpha():
            said, _ = found[-1]
            gap = said[: len(said) - len(said.lstrip())]
            both = known.joined(said.strip(), word.text)
            found[-1] = (gap + both[: len(both) - len(word.text)], before)
            found.append((word.text, word))
        else:
            found.append((" " + word.text, word))
    return [(text.translate(NO_SOFT), word) for text, word in found]


NO_SOFT = {ord("\u00ad"): None, ord("\ufffe"): "-", 2: "-"}
