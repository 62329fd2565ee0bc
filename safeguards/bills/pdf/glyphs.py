"""The characters of a page with their places and looks, as pdfium gives them, put together to words."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from dataclasses import dataclass

import pypdfium2.raw as pdfium

from safeguards.bills.pdf.leaf import Page, Word
from safeguards.bills.pdf.sheet import Sheet

ITALIC = 1 << 6  # a flag of fonts (ISO 32000, table 123)
BOLD = 600  # weight
HEAVY = ("bold", "black", "heavy", "demi")
FILLED_AND_STROKED = 2  # a way to print bold letters with an ordinary font
LONGEST_STAND_IN = 4  # characters that a ligature or a hyphen may stand for
FARTHEST = 20_000.0  # points: no page is so large (ISO 32000, annex C)
SOFT = "\u00ad\ufffe\u0002"  # what pdfium and typesetters give for a hyphen at the end of a line


@dataclass(slots=True)
class Run:
    """A text object: what all its characters share; `handle` is pdfium's own."""

    handle: object
    size: float
    bold: bool
    italic: bool
    upright: bool
    mode: int
    colour: tuple[int, int, int, int] | None
    clip: tuple[float, float, float, float] | None
    stands_in: bool


@dataclass(slots=True)
class Glyph:
    """A printed character: its box in points from the top left corner of the page as it is shown, and its run."""

    char: str
    x0: float
    x1: float
    top: float
    bottom: float
    x: float
    base: float
    run: Run
    spaced: bool
    hidden: str = ""


class Glyphs:
    """Reads the characters of one page."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.text = sheet.text
        self.runs: dict[int, Run] = {}
        self.unmapped = 0

    def read(self) -> list[Glyph]:
        """All characters that print something, in the order of the file."""
        found: list[Glyph] = []
        spaced = True
        box = [ctypes.c_double() for _ in range(4)]
        origin = [ctypes.c_double() for _ in range(2)]
        boxes, origins = [ctypes.byref(x) for x in box], [ctypes.byref(x) for x in origin]
        for index in range(self.sheet.count):
            code = pdfium.FPDFText_GetUnicode(self.text, index)
            char = chr(code) if code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else "\ufffd"
            handle = pdfium.FPDFText_GetTextObject(self.text, index)
            address = ctypes.cast(handle, ctypes.c_void_p).value
            if address is None or char.isspace() or char == "\0":
                spaced = spaced or char.isspace()
                continue
            pdfium.FPDFText_GetCharBox(self.text, index, *boxes)
            pdfium.FPDFText_GetCharOrigin(self.text, index, *origins)
            run = self.runs.get(address)
            if run is None:
                run = self.runs[address] = self._run(index, handle)
            if not all(abs(x.value) < FARTHEST for x in (*box, *origin)):  # false for what is no number
                for place in (*box, *origin):
                    place.value = -FARTHEST
            left, right, bottom, top = (x.value for x in box)
            x0, x1, upper, lower = self.sheet.shown(left, bottom, right, top)
            x, base = self.sheet.point(origin[0].value, origin[1].value)
            self.unmapped += is_unmapped(char) or pdfium.FPDFText_HasUnicodeMapError(self.text, index) == 1
            found.append(Glyph(char, x0, x1, upper, lower, x, base, run, spaced))
            spaced = False
        return found

    def _run(self, index: int, handle: object) -> Run:
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self.text, index, ctypes.byref(matrix))
        size = pdfium.FPDFText_GetFontSize(self.text, index) * math.hypot(matrix.c, matrix.d)
        across, down = self.sheet.direction(matrix.a, matrix.b)
        flags = ctypes.c_int()
        name = ctypes.create_string_buffer(128)
        pdfium.FPDFText_GetFontInfo(self.text, index, name, 128, ctypes.byref(flags))
        called = name.value.decode("utf-8", "replace").lower()
        mode = pdfium.FPDFTextObj_GetTextRenderMode(handle)
        heavy = pdfium.FPDFText_GetFontWeight(self.text, index) >= BOLD or any(x in called for x in HEAVY)
        return Run(
            handle,
            abs(size),
            heavy or mode == FILLED_AND_STROKED,
            bool(flags.value & ITALIC),
            across > 0 and abs(down) <= 0.02 * across,
            mode,
            self._colour(handle, mode),
            self._clip(handle),
            self._stands_in(handle),
        )

    def _colour(self, handle: object, mode: int) -> tuple[int, int, int, int] | None:
        """Red, green, blue and how opaque it is; None where it is a pattern."""
        channels = [ctypes.c_uint() for _ in range(4)]
        stroked = mode in (1, 5)
        get = pdfium.FPDFPageObj_GetStrokeColor if stroked else pdfium.FPDFPageObj_GetFillColor
        if not get(handle, *(ctypes.byref(x) for x in channels)):
            return None
        red, green, blue, opaque = (x.value for x in channels)
        return red, green, blue, opaque

    def _clip(self, handle: object) -> tuple[float, float, float, float] | None:
        """The box of the paths within which the text is shown, None where nothing limits it."""
        path = pdfium.FPDFPageObj_GetClipPath(handle)
        limits: list[tuple[float, float, float, float]] = []
        x, y = ctypes.c_float(), ctypes.c_float()
        for number in range(max(0, pdfium.FPDFClipPath_CountPaths(path))):
            xs, ys = [], []
            for segment in range(max(0, pdfium.FPDFClipPath_CountPathSegments(path, number))):
                part = pdfium.FPDFClipPath_GetPathSegment(path, number, segment)
                if pdfium.FPDFPathSegment_GetPoint(part, ctypes.byref(x), ctypes.byref(y)):
                    xs.append(x.value)
                    ys.append(y.value)
            if xs:
                limits.append(self.sheet.shown(min(xs), min(ys), max(xs), max(ys)))
        if not limits:
            return None
        lefts, rights, tops, bottoms = zip(*limits, strict=True)
        return max(lefts), min(rights), max(tops), min(bottoms)

    def _stands_in(self, handle: object) -> bool:
        """Whether the file gives other text for what is drawn, longer than a ligature or a hyphen."""
        length = ctypes.c_ulong()
        for number in range(max(0, pdfium.FPDFPageObj_CountMarks(handle))):
            mark = pdfium.FPDFPageObj_GetMark(handle, number)
            empty = (ctypes.c_ushort * 0)()
            if pdfium.FPDFPageObjMark_GetParamStringValue(mark, b"ActualText", empty, 0, ctypes.byref(length)) and (
                length.value // 2 - 1 > LONGEST_STAND_IN
            ):
                return True
        return False


def is_unmapped(char: str) -> bool:
    """Whether a character says nothing: the font does not tell which letter it is."""
    return char not in SOFT and (char == "\ufffd" or unicodedata.category(char) in ("Cc", "Co", "Cn"))


def words(glyphs: list[Glyph]) -> list[Word]:
    """Characters put together to words: white space, a gap, another line or other looks part them."""
    found: list[Word] = []
    last: Glyph | None = None
    for glyph in glyphs:
        if last is not None and _goes_on(last, glyph):
            word = found[-1]
            word.text += glyph.char
            word.x0, word.x1 = min(word.x0, glyph.x0), max(word.x1, glyph.x1)
            word.top, word.bottom = min(word.top, glyph.top), max(word.bottom, glyph.bottom)
        else:
            run = glyph.run
            found.append(
                Word(
                    glyph.char,
                    glyph.x0,
                    glyph.x1,
                    glyph.top,
                    glyph.bottom,
                    glyph.base,
                    run.size,
                    run.bold,
                    run.italic,
                    glyph.hidden,
                    run.upright,
                    not glyph.spaced,
                )
            )
        last = glyph
    return found


def _goes_on(last: Glyph, glyph: Glyph) -> bool:
    a, b = last.run, glyph.run
    if glyph.spaced or last.hidden != glyph.hidden or a.upright != b.upright:
        return False
    if a is not b and (a.bold != b.bold or a.italic != b.italic or abs(a.size - b.size) > 0.1 * a.size):
        return False
    if not a.upright:
        return a is b
    gap = glyph.x0 - last.x1
    return abs(glyph.base - last.base) < 0.1 * a.size and -0.5 * a.size < gap < 0.25 * a.size


def page_of(sheet: Sheet, number: int, glyphs: list[Glyph]) -> Page:
    """The page with the words of these characters."""
    return Page(number, sheet.width, sheet.height, words(glyphs))
