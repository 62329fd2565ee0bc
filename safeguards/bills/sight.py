"""Whether a reader of a page sees a piece of text, by its colour and size."""

from __future__ import annotations

import re

SMALLEST = 4.0  # points; smaller text cannot be read on paper
FAINTEST = 1.2  # contrast of text and background (WCAG 2): 1 is none, black on white is 21
HEX = re.compile(r"#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})", re.IGNORECASE)
WHITE = "ffffff"


def luminance(colour: str) -> float | None:
    """How bright a colour such as `#1f3864` is, from 0 to 1; None where it is no such colour."""
    found = HEX.fullmatch(colour)
    if not found:
        return None
    parts = (int(p, 16) / 255 for p in found.groups())
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float | None:
    """The contrast of two colours; None where one of them is not known."""
    first, second = luminance(one), luminance(other)
    if first is None or second is None:
        return None
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)


def unseen(colour: str, ground: str, points: float | None) -> str:
    """Why text of a colour and size cannot be seen on a background; "" where it can, or where that is not known."""
    if points is not None and points < SMALLEST:
        return "smaller than 4 points"
    told = contrast(colour, ground)
    return "in its background's colour" if told is not None and told < FAINTEST else ""
