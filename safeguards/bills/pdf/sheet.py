"""One page in pdfium: its size as it is shown, places on it, and pictures of it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable

import pypdfium2
import pypdfium2.raw as pdfium

MOST_PIXELS = 1600  # of the longer side of a picture
SCALE = 1.5  # pixels for a point
DEEPEST = 15  # forms within forms
FORM, IMAGE = 5, 3  # kinds of objects of a page
# Annotations that print words or strike them out; links, highlights and comments do not.
PRINTED_OVER = frozenset({3, 12, 13, 20, 28})


class Sheet:
    """A page that is open; close it when it was read."""

    def __init__(self, document: pypdfium2.PdfDocument, index: int) -> None:
        self.page = document[index]
        self.text_page = self.page.get_textpage()
        self.text: object = self.text_page.raw
        self.count: int = self.text_page.count_chars()
        self.left, self.bottom, self.right, self.top = self.page.get_cropbox()
        self.turned = self.page.get_rotation() // 90 % 4
        across, up = self.right - self.left, self.top - self.bottom
        self.width, self.height = (up, across) if self.turned % 2 else (across, up)
        longer = max(self.width, self.height, 1.0)
        self.scale = min(SCALE, MOST_PIXELS / longer)

    def close(self) -> None:
        """Frees what pdfium holds."""
        self.text_page.close()
        self.page.close()

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point of the file, in points from the top left corner of the page as it is shown."""
        if self.turned == 0:
            return x - self.left, self.top - y
        if self.turned == 1:
            return y - self.bottom, x - self.left
        if self.turned == 2:
            return self.right - x, y - self.bottom
        return self.top - y, self.right - x

    def shown(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """A box of the file as (left, right, top, bottom) of the page as it is shown."""
        (ax, ay), (bx, by) = self.point(left, bottom), self.point(right, top)
        return min(ax, bx), max(ax, bx), min(ay, by), max(ay, by)

    def direction(self, a: float, b: float) -> tuple[float, float]:
        """A direction of the file, as (to the right, down) of the page as it is shown."""
        return ((a, -b), (b, a), (-a, b), (-b, -a))[self.turned]

    def picture(self) -> Picture:
        """The page in shades of grey, as it is now."""
        bitmap = self.page.render(scale=self.scale, grayscale=True, may_draw_forms=False)
        try:
            return Picture(bytes(bitmap.buffer), bitmap.stride, bitmap.width, bitmap.height, self.scale)
        finally:
            bitmap.close()

    def without(self, handles: Iterable[object]) -> Picture:
        """The page as it would look without some of its objects."""
        taken = list(handles)
        for handle in taken:
            pdfium.FPDFPageObj_SetIsActive(handle, False)
        try:
            return self.picture()
        finally:
            for handle in taken:
                pdfium.FPDFPageObj_SetIsActive(handle, True)

    def images(self) -> list[tuple[float, float, float, float]]:
        """The boxes of its images, as they are shown; those in forms are taken to fill their form."""
        boxes = []
        edges = [ctypes.c_float() for _ in range(4)]
        for number in range(max(0, pdfium.FPDFPage_CountObjects(self.page.raw))):
            item = pdfium.FPDFPage_GetObject(self.page.raw, number)
            if _is_image(item, 0) and pdfium.FPDFPageObj_GetBounds(item, *(ctypes.byref(e) for e in edges)):
                boxes.append(self.shown(*(e.value for e in edges)))
        return boxes

    def printed_over(self) -> bool:
        """Whether notes, stamps or fields that are no part of the text are laid over the page."""
        for number in range(max(0, pdfium.FPDFPage_GetAnnotCount(self.page.raw))):
            note = pdfium.FPDFPage_GetAnnot(self.page.raw, number)
            kind = pdfium.FPDFAnnot_GetSubtype(note)
            pdfium.FPDFPage_CloseAnnot(note)
            if kind in PRINTED_OVER:
                return True
        return False


def _is_image(item: object, depth: int) -> bool:
    kind = pdfium.FPDFPageObj_GetType(item)
    if kind != FORM or depth > DEEPEST:
        return bool(kind == IMAGE)
    inner = range(max(0, pdfium.FPDFFormObj_CountObjects(item)))
    return any(_is_image(pdfium.FPDFFormObj_GetObject(item, n), depth + 1) for n in inner)


class Picture:
    """A page in shades of grey, one byte a pixel."""

    def __init__(self, pixels: bytes, stride: int, width: int, height: int, scale: float) -> None:
        self.pixels, self.stride, self.width, self.height, self.scale = pixels, stride, width, height, scale

    def rows(self, x0: float, x1: float, top: float, bottom: float) -> list[bytes]:
        """The pixels of a box."""
        first, last = max(0, int(x0 * self.scale)), min(self.width, int(x1 * self.scale) + 1)
        upper, lower = max(0, int(top * self.scale)), min(self.height, int(bottom * self.scale) + 1)
        if first >= last:
            return []
        return [self.pixels[y * self.stride + first : y * self.stride + last] for y in range(upper, lower)]

    @property
    def is_blank(self) -> bool:
        """Whether nothing is to be seen on it."""
        lines = (self.pixels[y * self.stride : y * self.stride + self.width] for y in range(self.height))
        return all(line.count(line[:1]) == len(line) for line in lines)
