"""Signs that DOCX documents take from symbol fonts, as characters."""

from __future__ import annotations

from collections.abc import Mapping

PRIVATE = range(0xF000, 0xF100)

SYMBOL: Mapping[int, str] = {
    0x2D: "−",
    0xA3: "≤",
    0xA5: "∞",
    0xAE: "→",
    0xAC: "←",
    0xB0: "°",
    0xB1: "±",
    0xB2: "″",
    0xB3: "≥",
    0xB4: "×",
    0xB7: "•",
    0xB9: "≠",
    0xBC: "…",
    0xBE: "—",
    0xD2: "®",
    0xD3: "©",
    0xD4: "™",
}
WINGDINGS: Mapping[int, str] = {
    0x6C: "●",
    0x6E: "■",
    0x6F: "☐",
    0x76: "❖",
    0xA7: "▪",
    0xA8: "☐",
    0xD8: "➢",
    0xDF: "←",
    0xE0: "→",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
}
FONTS: Mapping[str, Mapping[int, str]] = {"symbol": SYMBOL, "wingdings": WINGDINGS}


def symbol(font: str, code: str) -> str:
    """The character of `w:sym`; "" where it is not known what it looks like."""
    try:
        value = int(code, 16)
    except ValueError:
        return ""
    place = value - PRIVATE.start if value in PRIVATE else value
    known = FONTS.get(font.casefold())
    if known is not None:
        return known.get(place, "")
    return chr(value) if 0x20 <= value < 0xD800 else ""  # what stands in the private range is each font's own
