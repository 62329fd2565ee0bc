"""What of the text of a page a reader sees: told by the looks of a text, and by the page drawn with and without it."""

from __future__ import annotations

from collections import defaultdict

from safeguards.bills.pdf.glyphs import Glyph, Run
from safeguards.bills.pdf.sheet import Picture, Sheet

WITHOUT_INK = frozenset({3, 7})  # render modes: neither filled nor stroked
SMALLEST = 2.0  # points
FAINTEST = 26  # of 255: less opaque than that is transparent
LEAST_CONTRAST = 1.5  # between a text and what stands behind it, as WCAG reckons it
LEAST_CHANGE = 16  # of 255: how much a pixel differs with and without a letter
MOST_APART = 60  # texts printed over one another on one page that are looked at one by one
NO_INK, CLEAR, TINY, OUTSIDE, CLIPPED, LIKE_GROUND, COVERED, STAND_IN = (
    "drawn with no ink",
    "transparent",
    "smaller than two points",
    "outside of its page",
    "cut off by a frame",
    "in a colour like its ground",
    "covered or switched off",
    "other text than is drawn",
)


def look(sheet: Sheet, glyphs: list[Glyph]) -> bool:
    """Gives each character that a reader does not see its reason; False where that could not be told for all."""
    for glyph in glyphs:
        glyph.hidden = _by_its_looks(sheet, glyph)
    if not glyphs:
        return True
    runs = {id(g.run): g.run for g in glyphs}
    whole, bare = sheet.picture(), sheet.without(r.handle for r in runs.values())
    for glyph in glyphs:
        if glyph.hidden:
            continue
        if _is_like_ground(glyph.run, bare, glyph):
            glyph.hidden = LIKE_GROUND
        elif not _changes(glyph, whole, bare):
            glyph.hidden = COVERED
    return _look_at_overprints(sheet, glyphs, whole)


def _by_its_looks(sheet: Sheet, glyph: Glyph) -> str:
    run = glyph.run
    if run.mode in WITHOUT_INK:
        return NO_INK
    if run.colour is not None and run.colour[3] < FAINTEST:
        return CLEAR
    if run.size < SMALLEST:
        return TINY
    x, y = (glyph.x0 + glyph.x1) / 2, (glyph.top + glyph.bottom) / 2
    if not (0 <= x <= sheet.width and 0 <= y <= sheet.height):
        return OUTSIDE
    if run.clip is not None:
        left, right, top, bottom = run.clip
        if not (left <= x <= right and top <= y <= bottom):
            return CLIPPED
    return STAND_IN if run.stands_in else ""


def _changes(glyph: Glyph, whole: Picture, bare: Picture) -> bool:
    """Whether the page looks otherwise where the character stands when it is taken away."""
    box = (glyph.x0, glyph.x1, glyph.top, glyph.bottom)
    for a, b in zip(whole.rows(*box), bare.rows(*box), strict=True):
        if a != b and any(abs(x - y) >= LEAST_CHANGE for x, y in zip(a, b, strict=True)):
            return True
    return False


def _is_like_ground(run: Run, bare: Picture, glyph: Glyph) -> bool:
    """Whether a letter has nearly the brightness of what stands behind it."""
    if run.colour is None:
        return False
    red, green, blue, opaque = run.colour
    grey = 0.299 * red + 0.587 * green + 0.114 * blue
    if grey < 100 and opaque > 200:
        pixels = b"".join(bare.rows(glyph.x0, glyph.x1, glyph.top, glyph.bottom))
        if pixels and min(pixels) > 200:  # dark letters on a light page, as nearly always
            return False
    pixels = b"".join(bare.rows(glyph.x0, glyph.x1, glyph.top, glyph.bottom))
    if not pixels:
        return False
    ground = sorted(pixels)[len(pixels) // 2]
    ink = ground + (grey - ground) * opaque / 255
    bright, dark = sorted((_light(ground), _light(ink)), reverse=True)
    return (bright + 0.05) / (dark + 0.05) < LEAST_CONTRAST


def _light(grey: float) -> float:
    """The luminance of a shade of grey, as WCAG reckons it."""
    part = max(0.0, min(1.0, grey / 255))
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _look_at_overprints(sheet: Sheet, glyphs: list[Glyph], whole: Picture) -> bool:
    """Looks one by one at texts that share their place with another: only one of them may be what is seen."""
    cells: dict[tuple[int, int], list[Glyph]] = defaultdict(list)
    doubtful: dict[int, Run] = {}
    for glyph in glyphs:
        if glyph.hidden or glyph.char in ".,'_-":
            continue
        cell = (int(glyph.x // 3), int(glyph.base // 3))
        for dx, dy in ((0, 0), (-1, 0), (1, 0), (0, -1), (0, 1)):
            for other in cells[(cell[0] + dx, cell[1] + dy)]:
                if other.run is not glyph.run and _share_place(glyph, other):
                    doubtful[id(glyph.run)], doubtful[id(other.run)] = glyph.run, other.run
        cells[cell].append(glyph)
    if len(doubtful) > MOST_APART:
        return False
    for key, run in doubtful.items():
        bare = sheet.without([run.handle])
        for glyph in glyphs:
            if id(glyph.run) == key and not glyph.hidden and not _changes(glyph, whole, bare):
                glyph.hidden = COVERED
    return True


def _share_place(a: Glyph, b: Glyph) -> bool:
    across = min(a.x1, b.x1) - max(a.x0, b.x0)
    down = min(a.bottom, b.bottom) - max(a.top, b.top)
    return across > 0.5 * min(a.x1 - a.x0, b.x1 - b.x0) and down > 0.5 * min(a.bottom - a.top, b.bottom - b.top)
