"""Makes text that others wrote safe and short enough to print: no control characters, no forged lines."""

from __future__ import annotations

import re
import unicodedata

UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
CUT = " […] "
LONGEST_QUOTE = 300
LAYOUT = " \n\t"
BEFORE_NUMBER = re.compile(r"(?<!\S)(\(?\w{1,4}\.?) (?=\d)")


def visible(text: str) -> str:
    r"""`text` on one line: its line breaks become spaces, its invisible characters are spelt out (`\x1b`, `\u202e`).

    A terminal would obey them, and a reader would not see them. Source: the Unicode categories in UNSEEN.
    """
    return "".join(_spelt(char) for char in _one_line(text))


def inline(text: str) -> str:
    """As `visible`, for a piece of a longer text: white space at its ends joins it to its neighbours and is kept."""
    folded = visible(text)
    if not folded:
        return " " if text else ""
    before, after = text[0] in LAYOUT, text[-1] in LAYOUT
    return " " * before + folded + " " * after


def glued(text: str, glue: str = "\u00a0") -> str:
    """`text` of ours, in which no line ends between a label and its number (`s 14`, `line 3`); never a quotation."""
    return BEFORE_NUMBER.sub(rf"\1{glue}", text)


def quotation(text: str) -> str:
    """`text` between quotation marks, the middle of a long one left out, and shown to be."""
    return f"“{shortened(text)}”"


def shortened(text: str) -> str:
    """`text`, or the two ends of a text longer than 300 characters, cut between words where there are any."""
    flat = _one_line(text)
    if len(flat) <= LONGEST_QUOTE:
        return flat
    half = (LONGEST_QUOTE - len(CUT)) // 2
    head, tail = flat[:half], flat[-half:]
    if " " in head[half // 2 :] and " " in tail[: half // 2]:
        head, tail = head.rpartition(" ")[0], tail.partition(" ")[2]
    return head + CUT + tail


def _one_line(text: str) -> str:
    """Only the white space of layout is folded: anything odder is for the reader to see."""
    return " ".join(part for part in text.replace("\n", " ").replace("\t", " ").split(" ") if part)


def _spelt(char: str) -> str:
    if unicodedata.category(char) not in UNSEEN:
        return char
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
