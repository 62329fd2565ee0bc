"""A small printing press for tests: bills in Markdown typeset as PDF, the same bytes each time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

ROMAN, BOLD, ITALIC = "Times-Roman", "Times-Bold", "Times-Italic"
WIDTH, HEIGHT = 595.0, 842.0
TOP, BOTTOM = 90.0, 90.0
LABEL = re.compile(r"\((?:\d+[A-Z]*|[a-z]+|[A-Z]+)\)")
SECTION = re.compile(r"(?:Section|Article) (\d+[A-Z]*)\. (.*)")
Draw = Callable[[Canvas, int], None]


@dataclass(frozen=True)
class Layout:
    """How a bill is set."""

    columns: int = 1
    size: float = 10.0
    running: bool = False
    line_numbers: int = 0  # every how many lines
    hyphens: str = ""  # what ends a line that breaks a word
    margin_notes: bool = False
    justified: bool = False
    spaced: bool = True  # white space between paragraphs
    contents: bool = False


LAYOUTS = {
    "plain": Layout(),
    "running heads": Layout(running=True, line_numbers=5, justified=True),
    "every line numbered": Layout(line_numbers=1, running=True),
    "two columns": Layout(columns=2, size=9.0, running=True, justified=True),
    "two ragged columns": Layout(columns=2, size=9.0),
    "hyphens": Layout(hyphens="-", justified=True),
    "soft hyphens": Layout(hyphens="\u00ad", columns=2, size=9.0),
    "margin notes": Layout(margin_notes=True, running=True, justified=True),
    "margin notes without white space": Layout(margin_notes=True, spaced=False, line_numbers=5, running=True),
    "contents": Layout(contents=True, running=True),
}


@dataclass
class Set:
    """A line ready to print: its words with their fonts, its indent, and whether it is the last of its paragraph."""

    text: str
    font: str
    size: float
    indent: float
    last: bool
    centred: bool = False
    before: float = 0.0
    note: str = ""
    lead: str = ""  # printed bold before the text


def blocks(markdown: str) -> Iterator[tuple[int, str]]:
    """Headings with their level, and paragraphs with level 0, without marks of emphasis."""
    for part in re.split(r"\n\s*\n", markdown):
        said = " ".join(part.split())
        found = re.match(r"(#{1,6})\s+(.*)", said)
        if said:
            yield (len(found[1]), found[2]) if found else (0, re.sub(r"[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}", "", said))


def press(markdown: str, layout: Layout, extra: Draw | None = None) -> bytes:
    """The PDF of a bill; `extra` draws on each page after its text."""
    return _Press(layout, extra).run(list(blocks(markdown)))


class _Press:
    def __init__(self, layout: Layout, extra: Draw | None) -> None:
        self.layout, self.extra = layout, extra
        self.file = BytesIO()
        self.canvas = Canvas(self.file, pagesize=(WIDTH, HEIGHT), invariant=1)
        left, right = (110.0, 130.0) if layout.margin_notes else (100.0, 80.0)
        gap = 24.0
        room = WIDTH - left - right
        self.wide = (room - gap * (layout.columns - 1)) / layout.columns
        self.lefts = [left + n * (self.wide + gap) for n in range(layout.columns)]
        self.lead = layout.size * 1.25
        self.page, self.column, self.y, self.line = 0, 0, HEIGHT - TOP, 0

    def run(self, bill: list[tuple[int, str]]) -> bytes:
        self.title = next(text for level, text in bill if level == 1)
        self._begin()
        if self.layout.contents:
            self._contents(bill)
        self._body(bill)
        self._end()
        self.canvas.save()
        return self.file.getvalue()

    def _contents(self, bill: list[tuple[int, str]]) -> None:
        self._print(Set("ARRANGEMENT OF SECTIONS", ROMAN, self.layout.size, 0, True, True, self.lead))
        for level, text in bill:
            if level == 2:
                self._print(Set(text, ROMAN, self.layout.size, 0, True, True, self.lead))
            elif found := SECTION.match(text) if level == 3 else None:
                self._print(Set(f"{found[1]}. {found[2]}", ROMAN, self.layout.size, 0, True))
        self._end()
        self._begin()

    def _body(self, bill: list[tuple[int, str]]) -> None:
        note = number = ""
        for level, text in bill:
            found = SECTION.match(text) if level >= 3 else None
            if found and self.layout.margin_notes:
                number, note = found[1], found[2]
                continue
            for line in self._set(level, text, number, note):
                self._print(line)
            number = note = ""

    def _set(self, level: int, text: str, number: str, note: str) -> list[Set]:
        size, space = self.layout.size, self.lead if self.layout.spaced else 0.0
        if level:
            font, larger = BOLD, size * (1.5 if level == 1 else 1.2 if level == 2 else 1.0)
            rows = self._wrap(text, font, larger, self.wide, 0)
            return [
                Set(t, font, larger, 0, True, level < 3, (larger * 1.6 if n == 0 else 0)) for n, t in enumerate(rows)
            ]
        label = LABEL.match(text)
        deep = 0.0 if label is None or label[0][1].isdigit() else 24.0 if not re.match(r"\([ivx]+\)", text) else 40.0
        first = 14.0 if deep == 0.0 else 0.0
        lead = f"{number}. " if number else ""
        taken = stringWidth(lead, BOLD, size)
        rows = self._wrap(text, ROMAN, size, self.wide - deep, first + taken)
        return [
            Set(
                t,
                ROMAN,
                size,
                deep + (first if n == 0 else 0),
                n == len(rows) - 1,
                before=space if n == 0 else 0,
                note=note if n == 0 else "",
                lead=lead if n == 0 else "",
            )
            for n, t in enumerate(rows)
        ]

    def _wrap(self, text: str, font: str, size: float, wide: float, first: float) -> list[str]:
        rows, row, room = [], "", wide - first
        for word in text.split():
            tried = f"{row} {word}" if row else word
            if stringWidth(tried, font, size) <= room or not row:
                row = tried
                continue
            head, tail = self._broken(word, room - stringWidth(f"{row} ", font, size), font, size)
            rows.append(f"{row} {head}" if head else row)
            row, room = tail, wide
        return [*rows, row]

    def _broken(self, word: str, room: float, font: str, size: float) -> tuple[str, str]:
        if not self.layout.hyphens or not re.fullmatch(r"[a-z]{7,}[.,;]?", word):
            return "", word
        for place in range(len(word) - 4, 2, -1):
            if stringWidth(word[:place] + "-", font, size) <= room:
                return word[:place] + self.layout.hyphens, word[place:]
        return "", word

    def _print(self, line: Set) -> None:
        self.y -= line.before + max(self.lead, line.size * 1.2)
        keep = BOTTOM + (3 * self.lead if line.font == BOLD else 0)
        if self.y < keep:
            self.column += 1
            if self.column == self.layout.columns:
                self._end()
                self._begin()
            self.y = HEIGHT - TOP - max(self.lead, line.size * 1.2)
        x = self.lefts[self.column] + line.indent
        self.line += 1
        if line.lead:
            self.canvas.setFont(BOLD, line.size)
            self.canvas.drawString(x, self.y, line.lead)
            x += stringWidth(line.lead, BOLD, line.size)
        self.canvas.setFont(line.font, line.size)
        wide = stringWidth(line.text, line.font, line.size)
        if line.centred:
            x = self.lefts[self.column] + (self.wide - wide) / 2
        gaps = line.text.count(" ")
        more = self.lefts[self.column] + self.wide - x - wide
        spread = self.layout.justified and not line.last and gaps
        self.canvas.drawString(x, self.y, line.text, wordSpace=more / gaps if spread else 0)
        self._beside(line)

    def _beside(self, line: Set) -> None:
        every = self.layout.line_numbers
        if every and self.line % every == 0:
            self.canvas.setFont(ROMAN, self.layout.size)
            self.canvas.drawRightString(self.lefts[self.column] - 8, self.y, str(self.line))
        if line.note:
            self.canvas.setFont(ROMAN, self.layout.size - 2)
            for n, row in enumerate(self._wrap(line.note, ROMAN, self.layout.size - 2, 60, 0)):
                self.canvas.drawString(WIDTH - 122, self.y - n * (self.layout.size - 1), row)

    def _begin(self) -> None:
        self.page, self.column, self.line = self.page + 1, 0, 0
        self.y = HEIGHT - TOP
        if self.layout.running:
            self.canvas.setFont(ITALIC, 9)
            outer = self.lefts[0] if self.page % 2 == 0 else WIDTH - 100
            self.canvas.drawString(outer, HEIGHT - 60, str(self.page))
            self.canvas.drawCentredString(WIDTH / 2, HEIGHT - 60, self.title)
            self.canvas.drawCentredString(WIDTH / 2, 50, f"Bill No. 12 of 2030 - page {self.page}")

    def _end(self) -> None:
        if self.extra is not None:
            self.extra(self.canvas, self.page)
        self.canvas.showPage()
