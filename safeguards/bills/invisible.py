"""Characters that a reader does not see: those that turn the order of text, and those that stand inside words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from safeguards.bills.lines import Lines
from safeguards.model.bill import Integrity, Role, Span, Visibility

# Embeddings, overrides and isolates; the marks of direction (U+200E, U+200F, U+061C) are ordinary in Arabic and Hebrew.
TURNING = "\u202a-\u202e\u2066-\u2069"
# Joiners are letters' business in Persian and in Indic scripts, and nobody's between Latin, Greek and Cyrillic ones.
PLAIN = "A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff"
JOINERS = "\u200c\u200d"
NOTHING = "\u200b\u2060-\u2064\ufeff\u180e\u115f\u1160\u3164\uffa0\U000e0000-\U000e007f"
BIDI = re.compile(f"[{TURNING}]")
INSIDE = re.compile(
    rf"(?<=[^\W_])[{NOTHING}]+(?=[^\W_])|(?<=[{PLAIN}])[{NOTHING}{JOINERS}]+(?=[{PLAIN}])|[\U000e0000-\U000e007f]+"
)
AROUND = 40  # characters of the quotation on either side


def invisible(text: str, spans: Iterable[Span]) -> Iterator[Integrity]:
    """A finding for each span of seen text that holds such characters, with a quotation around the first of them."""
    seen = [s for s in spans if s.visibility is Visibility.VISIBLE and s.role is not Role.MARKUP]
    for kind, pattern, effect in (
        ("bidi-control", BIDI, "shown in an order other than that in which it is read"),
        ("invisible-character", INSIDE, "read as if these characters were absent"),
    ):
        if pattern.search(text):
            lines = Lines.of(text)
            for span in seen:
                if found := pattern.search(text, span.start, span.end):
                    yield Integrity(kind, "", lines.at(found.start()), _quote(text, span, found), effect)


def _quote(text: str, span: Span, found: re.Match[str]) -> str:
    """The words around what was found, within its span."""
    start, end = max(span.start, found.start() - AROUND), min(span.end, found.end() + AROUND)
    while start > span.start and not text[start - 1].isspace():
        start -= 1
    while end < span.end and not text[end].isspace():
        end += 1
    return text[start:end].strip()
