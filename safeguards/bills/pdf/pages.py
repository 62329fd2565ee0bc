"""The pages of a PDF: which of them can be read, and why the others cannot."""

from __future__ import annotations

import pypdfium2
import pypdfium2.raw as pdfium

from safeguards.bills.opened import Refused
from safeguards.bills.pdf import document, sight
from safeguards.bills.pdf.glyphs import Glyphs, words
from safeguards.bills.pdf.leaf import Page
from safeguards.bills.pdf.printed import Gap, Sheets
from safeguards.bills.pdf.sheet import Sheet

MOST_PAGES = 3_000
SCAN = 0.8  # of the characters of a page: hidden behind a picture of it
PAGE = 0.5  # of a page: a picture that shows the page
PICTURE = 0.25  # of a page: a picture that may hold text
BEHIND = frozenset({sight.NO_INK, sight.COVERED})  # how text hides behind a picture of itself
UNMAPPED = 0.03  # of the characters of a page
NEEDS_PASSWORD = pdfium.FPDF_ERR_PASSWORD


def sheets(raw: bytes, recognised: bool = False) -> Sheets:
    """All that is read of a file; raises `Refused` where nothing is.

    `recognised` reads the text behind pictures of pages, which a program has recognised and nobody sees.
    """
    try:
        opened = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as fault:
        if getattr(fault, "err_code", None) == NEEDS_PASSWORD:
            raise Refused("SG122", "The PDF is locked with a password, so it was not read.") from None
        raise Refused("SG121", "The PDF is broken, or cut off, so it was not read.") from None
    try:
        return _sheets(opened, recognised)
    finally:
        opened.close()


def _sheets(opened: pypdfium2.PdfDocument, recognised: bool) -> Sheets:
    count = len(opened)
    if count == 0:
        raise Refused("SG121", "The PDF has no pages that can be read, so it was not read.")
    if count > MOST_PAGES:
        raise Refused("SG123", f"The PDF has {count:,} pages; more than {MOST_PAGES:,} are not read.")
    found = Sheets()
    pages = [_page(opened, n, found, recognised) for n in range(count)]
    if not any(w.text for p in pages for w in p.words):
        raise Refused("SG127", f"The PDF has no text that a reader sees, so it was not read ({_reasons(found.gaps)}).")
    found.printed = document.printed(pages)
    return found


def _reasons(gaps: list[Gap]) -> str:
    """Why its pages were not read, in few words."""
    return f"{gaps[0].where}: {gaps[0].reason}" if gaps else "blank"


def _page(opened: pypdfium2.PdfDocument, index: int, found: Sheets, recognised: bool) -> Page:
    """A page, without words where it is not to be read; what is not read of it is added to `found`."""
    where = f"page {index + 1}"
    try:
        sheet = Sheet(opened, index)
    except pypdfium2.PdfiumError:
        unread(found.gaps, "the page is broken", where)
        return Page(index + 1, 0, 0)
    try:
        return _read(sheet, index + 1, found, recognised)
    finally:
        sheet.close()


def _read(sheet: Sheet, number: int, found: Sheets, recognised: bool) -> Page:
    gaps, where = found.gaps, f"page {number}"
    reader = Glyphs(sheet)
    glyphs = reader.read()
    page = Page(number, sheet.width, sheet.height)
    if not glyphs:
        if not sheet.picture().is_blank:
            unread(gaps, "the page has no text layer", where)
        return page
    if reader.unmapped > UNMAPPED * len(glyphs):
        unread(gaps, "the fonts of the page do not say which letters they show", where)
        return page
    told = sight.look(sheet, glyphs)
    if not told:
        unread(gaps, "the page has many texts printed over one another", where)
        return page
    largest = max((_share(sheet, box) for box in sheet.images()), default=0.0)
    if largest >= PAGE and sum(g.hidden in BEHIND for g in glyphs) >= SCAN * len(glyphs):
        if not recognised:
            unread(gaps, "the page is a picture; nobody sees the text that is behind it", where)
            return page
        found.recognised.append(number)
        for glyph in glyphs:
            glyph.hidden = "" if glyph.hidden in BEHIND else glyph.hidden
    if largest >= PICTURE and largest < PAGE:
        unread(gaps, "a picture on the page may hold text", where)
    if sheet.printed_over():
        unread(gaps, "notes, stamps or fields are laid over the page", where)
    page.words = words(glyphs)
    return page


def _share(sheet: Sheet, box: tuple[float, float, float, float]) -> float:
    """How much of the page a box takes up."""
    left, right, top, bottom = box
    across = max(0.0, min(right, sheet.width) - max(left, 0.0))
    down = max(0.0, min(bottom, sheet.height) - max(top, 0.0))
    return float(across * down / max(1.0, sheet.width * sheet.height))


def unread(gaps: list[Gap], reason: str, where: str) -> None:
    """Adds what is not read."""
    gaps.append(Gap(reason, where))
