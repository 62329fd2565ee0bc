"""What an author most likely meant where a file cannot be read: a fault of the parser's in his own words."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass

VERDICTS = ("met", "weakened", "partly", "contradicted", "deferred")
VALUES = {
    "VERDICT": VERDICTS,
    "MODAL": ("lets", "obliges", "forbids"),
    "STATE": ("met", "missing"),
    "QUANTITY": ("period", "deadline", "renewal", "penalty"),
    "EXTENT": ("most", "least"),
    "STRENGTH": ("SHALL", "SHALL-Q", "MAY", "BEYOND"),
}
KINDS = {
    "NAME": "a name in small letters", "STRING": "a text in quotation marks", "LONG": "a text in quotation marks",
    "INT": "a number in figures", "INSTRUMENT": "an instrument such as UNCC", "ARTICLE": "an article such as 24(2)",
    "WORD": "a word", "EXACT": "a word", "PREFIX": "a word", "TERM": "a term such as {court}", "GAP": "a gap such as ...",
    "$END": "the end of the file", "COMMA": "a comma", "SEMICOLON": "a semicolon",
}  # fmt: skip
MARKS = {"LPAR": "(", "RPAR": ")", "LSQB": "[", "RSQB": "]", "VBAR": "|", "EQUAL": "="}
ARTICLES = {"grant": "the", "power": "the", "bill": "the", "part": "its", "provision": "some", "offence": "some",
            "definition": "some"}  # fmt: skip
FIELDS = "prohibition question tier severity gate status source why applies judged remedy false replaces".split()
RESERVED = frozenset([*VERDICTS, *FIELDS, *"when or and unless except under says lets obliges forbids punishes sets".split()])
FEW = 6  # kinds of what may stand at a place that are worth listing
QUOTES = {'"': '"', "“": "”", "«": "»"}


@dataclass(frozen=True, slots=True)
class Fault:
    """Where a text cannot be read on: an offset, what may stand there (terminals of the grammar), and the words before."""

    text: str
    at: int
    accepts: frozenset[str]

    @property
    def read(self) -> str:
        """The word that stands there, "" at the end of the file."""
        found = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*|\S").match(self.text, self.at)
        return found.group() if found else ""

    @property
    def before(self) -> list[str]:
        """The words before it, comments left out."""
        return re.sub(r"#[^\n]*", " ", self.text[: self.at]).split()

    @property
    def line(self) -> str:
        """The part of its line that stands before it."""
        return self.text[self.text.rfind("\n", 0, self.at) + 1 : self.at]


@dataclass(frozen=True, slots=True)
class Slip:
    """One plain sentence with the offset and number of characters that it speaks of, and perhaps advice."""

    message: str
    at: int
    length: int
    advice: str = ""


def slip(fault: Fault) -> Slip:
    """The likeliest slip behind a fault."""
    found = (_open_quotation, _empty, _mixed, _wrong_verdict, _negation, _way_of_writing, _comma, _scope, _stray_or)
    return next((s for seen in found if (s := seen(fault)) is not None), None) or _other(fault)


def _open_quotation(fault: Fault) -> Slip | None:
    """A quotation mark before the fault that is never closed."""
    for at, mark, closed in _quotations(fault.text):
        if at > fault.at or (closed and not _swallows(fault.text[at : closed + 1], mark)):
            continue
        if mark == '"""':
            return Slip('The text that begins here with """ is not closed with """.', at, 3)
        return Slip(f"The quotation mark {mark} that opens here is not closed on its line.", at, 1)
    return None


def _quotations(text: str) -> Iterator[tuple[int, str, int]]:
    """Every quotation: where it opens, its mark, and where it closes (0 where it does not)."""
    at = 0
    while at < len(text):
        if text[at] == "#":
            at = text.find("\n", at) if "\n" in text[at:] else len(text)
            continue
        mark = '"""' if text.startswith('"""', at) else text[at]
        if mark not in ('"""', *QUOTES):
            at += 1
            continue
        start = at + len(mark)
        end = len(text) if mark == '"""' else (text.find("\n", at) + 1 or len(text) + 1) - 1
        closing = text.find(QUOTES.get(mark, mark), start, end)
        yield at, mark, closing if closing >= 0 else 0
        at = closing + len(mark) if closing >= 0 else end


def _swallows(quoted: str, mark: str) -> bool:
    """Whether a long text holds what looks like the next fields, so that its closing marks are another text's."""
    return mark == '"""' and bool(re.search(rf'\n\s*(?:{"|".join(FIELDS)})\s[^\n]*""', quoted))


def _empty(fault: Fault) -> Slip | None:
    return None if fault.read or fault.before else Slip("This file is empty.", 0, 1)


def _mixed(fault: Fault) -> Slip | None:
    """`and` and `unless` in one line without brackets."""
    if fault.read not in ("and", "unless") or fault.read.upper() in fault.accepts:
        return None
    start = max(fault.text.rfind(word, 0, fault.at) for word in (" when ", "\n", " or "))
    others = {"and", "unless"} & set(fault.text[start : fault.at].split())
    if not others:
        return None
    if others == {fault.read}:
        return Slip(f'"{fault.read}" stands twice in this line.', fault.at, len(fault.read), "Begin a new line with or, or use brackets.")
    advice = "Put one part in brackets: A and (B unless C), or (A and B) unless C."
    return Slip('"and" and "unless" stand in one line without brackets.', fault.at, len(fault.read), advice)


def _wrong_verdict(fault: Fault) -> Slip | None:
    following = fault.text[fault.at + len(fault.read) :].split(maxsplit=1)
    if not fault.line.strip() and "VERDICT" in fault.accepts and following[:1] == ["when"]:
        known = ", ".join(VERDICTS[:-1])
        return _near(f'"{fault.read}" is no verdict: {known} and {VERDICTS[-1]} are.', fault, VERDICTS)
    return None


def _negation(fault: Fault) -> Slip | None:
    following = fault.text[fault.at :].split()[1:2]
    if fault.read in ("not", "no", "never") or following == ["not"]:
        advice = 'Say "unless", or choose the verdict that holds where the words stand there.'
        return Slip(f'A rule has no "not", so "{fault.read}" cannot stand here.', fault.at, len(fault.read), advice)
    return None


def _way_of_writing(fault: Fault) -> Slip | None:
    """Capital letters, underscores and single quotation marks, where a name or a text must stand."""
    before = re.search(r"[\w-]*$", fault.text[: fault.at])
    start = before.start() if before else fault.at
    word = re.match(r"[\w-]*", fault.text[start:])
    name = word.group() if word else ""
    if "_" in name:
        proper = name.replace("_", "-").strip("-").lower()
        return Slip(f'A name has hyphens, and "{name}" has "_".', start, len(name), f'Did you mean "{proper}"?')
    if "NAME" in fault.accepts and fault.read[:1].isupper():
        proper = fault.read.lower()
        return Slip(f'A name has small letters only, and "{fault.read}" has not.', fault.at, len(fault.read), f'Did you mean "{proper}"?')
    if "STRING" in fault.accepts and fault.read in ("'", "‘", "’", "`"):
        return Slip('A text stands in double quotation marks: "...".', fault.at, 1)
    return None


def _comma(fault: Fault) -> Slip | None:
    name = re.compile(r"[a-z][a-z0-9-]*")
    last = fault.line.split()[-1:]
    if "COMMA" not in fault.accepts or not last or not name.fullmatch(last[0]) or not name.fullmatch(fault.read):
        return None
    if "SEMICOLON" in fault.accepts:
        message = f'A semicolon is missing before "{last[0]} {fault.read}".'
        return Slip(message, fault.at, len(fault.read), "Levels are parted by semicolons: critical for interception; high otherwise.")
    return Slip(f'A comma is missing between "{last[0]}" and "{fault.read}".', fault.at, len(fault.read))


def _scope(fault: Fault) -> Slip | None:
    last = fault.before[-1] if fault.before else ""
    if fault.accepts == {"IS"} and last in ARTICLES:
        at = fault.text.rfind(last, 0, fault.at)
        return Slip(f'"{ARTICLES[last]}" is missing before "{last}".', at, len(last), f'Did you mean "{ARTICLES[last]} {last}"?')
    return None


def _stray_or(fault: Fault) -> Slip | None:
    if fault.accepts != {"IS"} or fault.before[-2:-1] != ["or"]:
        return None
    last = fault.before[-1]
    message = f'"or" begins another condition of the rule, and "{last}" alone is none.'
    at = fault.text.rfind(last, 0, fault.at)
    return Slip(message, at, len(last), f"For one thing or another in the same place write brackets: (... | {last}).")


def _other(fault: Fault) -> Slip:
    """What may stand there, where it is little; else that the word cannot, with the nearest word that can."""
    words = sorted({w for t in fault.accepts for w in _words(t)})
    spoken = sorted({s for t in fault.accepts for s in _spoken(t)})
    after = f"after {_quoted(fault.before[-1])} " if fault.before else ""
    here = _quoted(fault.read) if fault.read else "the end of the file"
    length = max(1, len(fault.read))
    if len(spoken) <= FEW:
        listed = ", ".join(spoken[:-1]) + " or " + spoken[-1] if len(spoken) > 1 else "".join(spoken)
        message = f"{after}{listed} must stand, and not {here}."
        return _near(message[0].upper() + message[1:], fault, words)
    if not fault.read:
        return Slip("The file ends too early.", fault.at, length)
    if not fault.line.strip():
        fields = [w for w in words if w in (*FIELDS, *VERDICTS)]
        listed = f"A line may begin with {', '.join(fields)}." if fields else ""
        return _near(f"No line begins with {here} here.", fault, words, listed)
    message = f"{after}{here} cannot stand."
    return _near(message[0].upper() + message[1:], fault, words)


def _near(message: str, fault: Fault, known: list[str] | tuple[str, ...], otherwise: str = "") -> Slip:
    near = difflib.get_close_matches(fault.read, known, 1, 0.7)
    return Slip(message, fault.at, max(1, len(fault.read)), f'Did you mean "{near[0]}"?' if near else otherwise)


def _words(terminal: str) -> tuple[str, ...]:
    if terminal in VALUES:
        return VALUES[terminal]
    return () if terminal in KINDS or terminal in MARKS or terminal.startswith("__") else (terminal.lower(),)


def _spoken(terminal: str) -> tuple[str, ...]:
    if terminal in KINDS:
        return (KINDS[terminal],)
    return (f'"{MARKS[terminal]}"',) if terminal in MARKS else tuple(f'"{w}"' for w in _words(terminal))


def _quoted(word: str) -> str:
    return word if word[0] in "\"“«'" or word[-1] in "\"”»'" else f'"{word}"'
