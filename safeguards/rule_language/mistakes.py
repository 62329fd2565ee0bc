"""Mistakes of the author's, said in one plain sentence with the author's own words."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from safeguards.model.problem import Problem, Severity
from safeguards.rule_language.parse_text import DEEPEST, LARGEST, Source, printable

# Words that are no words of the language, as they are called in a message.
_KINDS = {
    "NAME": "a name",
    "STRING": "a text in quotation marks",
    "LONG": "a text in quotation marks",
    "INT": "a number in figures",
    "INSTRUMENT": "an instrument such as UNCC",
    "ARTICLE": "an article such as 24(2)",
}
_TEST = frozenset(("the", "its", "some"))
_FIELDS = frozenset(
    """prohibition question tier severity gate status source why applies judged paper granted tiers set punished
    expression""".split()
)
_VERDICTS = frozenset("met weakened partly contradicted deferred remedy false replaces".split())
VERDICTS = ("met", "weakened", "partly", "contradicted", "deferred")
_SCOPES = {"grant": "the", "power": "the", "bill": "the", "section": "its", "part": "its", "provision": "some",
           "offence": "some", "definition": "some"}  # fmt: skip
_PLACES = {
    "requirement": "in a folder of their own theme, not in powers or offences",
    "power": "in the folder powers",
    "offence": "in the folder offences",
}
_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_MARKS = '"\u201c\u201d\u201e\u00ab\u00bb'


@dataclass(frozen=True, slots=True)
class Expectation:
    """What may stand at a place: `words` of the language, other `kinds` of words; and what was read `before` it."""

    words: tuple[str, ...]
    kinds: frozenset[str]
    before: str


def mistake(code: str, message: str, source: Source, start: int, end: int, advice: str = "") -> Problem:
    """The problem with the characters from `start` to `end` of a source."""
    at = source.at(start, end)
    return Problem(
        code, Severity.ERROR, message, at.path, at.line, at.column, at.length, source.excerpt(start), printable(advice)
    )


def too_large(source: Source) -> Problem:
    """A file that is larger than a rule file can be."""
    message = f"This file has more than {LARGEST:,} characters, which is more than a file of rules may have."
    return mistake("RL006", message, Source("", source.path), 0, 0)


def hidden_character(source: Source, position: int, name: str) -> Problem:
    """A character that cannot be seen and can mislead a reader."""
    return mistake("RL007", f"A hidden character ({name}) stands here; delete it.", source, position, position + 1)


def nested_too_deep(source: Source, position: int) -> Problem:
    """More brackets within brackets than are allowed."""
    message = f"The brackets here stand more than {DEEPEST} deep within one another."
    return mistake("RL005", message, source, position, position + 1)


def unclosed_text(source: Source, position: int) -> Problem:
    """A quotation mark that no other closes."""
    rest = source.excerpt(position)[source.at(position, position).column - 1 :]
    begin = " ".join(rest.lstrip(_MARKS).split()[:4])
    three = len(rest) - len(rest.lstrip(_MARKS)) >= 3
    told = f'The text that begins with "{short(begin)}"' if begin else "The text that begins here"
    if three:
        return mistake("RL004", f"{told} has no three quotation marks at its end.", source, position, position + 3)
    message = f"{told} has no closing quotation mark on its line."
    return mistake(
        "RL003", message, source, position, position + 1, 'close a text of several lines with """, and open it so'
    )


def unexpected(source: Source, read: tuple[int, int], expected: Expectation, reserved: Collection[str]) -> Problem:
    """A word that cannot stand where it stands; `read` are its start and end."""
    start, end = read
    text = source.text[start:end]
    after = f"after {_before(expected.before)} comes" if expected.before else "a file begins with"
    may = _may_stand(expected)
    if not source.text.strip():
        return mistake("RL002", f"This file is empty: {after} {may}.", source, 0, 0)
    if not text and expected.words != ("is",):
        end_of_text = len(source.text.rstrip())
        message = f"The file ends too early: {after} {may}." if may else "The file ends too early."
        return mistake("RL002", message, source, max(0, end_of_text - 1), end_of_text)
    if expected.words == ("is",) and expected.before:
        return _no_test(source, start, expected.before)
    code, message = _special(source, start, text, expected, reserved) or ("RL001", "")
    if not message:
        shown = "A text in quotation marks" if text in _MARKS else f'"{short(text)}"'
        message = f"{shown} cannot stand here; {after} {may}." if may else f"{shown} cannot stand here."
    if code == "RL015":
        message = f"{message}; {after} {may}."
    return mistake(code, message, source, start, end, _advice(text, expected, reserved))


def _special(
    source: Source, start: int, text: str, expected: Expectation, reserved: Collection[str]
) -> tuple[str, str] | None:
    """Code and message for the mistakes that are made most; None for any other."""
    words = expected.words
    small = _small(text)
    if text in _PLACES and source.begins_line(start):
        if not expected.before:
            article = "an" if text == "offence" else "a"
            return "RL014", f"This file holds {article} {text}; files of that kind stand {_PLACES[text]}."
        return "RL014", f'A file holds one requirement, one power or one offence, and here a second "{text}" begins.'
    if small != text and _fits(small, expected, reserved):
        return "RL016", f'"{short(text)}" is written "{short(small)}": words and names have small letters and hyphens.'
    if _is_verdict_of_none(source, start, text, words):
        *most, last = (f'"{v}"' for v in VERDICTS)
        return "RL023", f'"{short(text)}" is no verdict; a clause begins with {", ".join(most)} or {last}.'
    names = _NAME.fullmatch(text) and _NAME.fullmatch(expected.before) and text not in reserved
    if names and "," in words and not source.begins_line(start):
        return "RL024", f'A comma is missing between "{short(expected.before)}" and "{short(text)}".'
    if text == "not":
        return "RL017", 'There is no "not" in the rule language; "unless" says where a line does not hold.'
    line_is_complete = "or" in words or (")" in words and "|" not in words)
    if text in ("and", "unless") and line_is_complete:
        return (
            "RL012",
            f'"{text}" would make this line readable in two ways; put brackets around what belongs together.',
        )
    if text in reserved and "NAME" in expected.kinds:
        return "RL015", f'"{text}" is a word of the rule language and cannot be a name'
    return None


def _is_verdict_of_none(source: Source, start: int, text: str, words: Collection[str]) -> bool:
    """Whether a word begins a line and has `when` behind it, where a clause may begin."""
    following = source.text[start + len(text) :].split(maxsplit=1)[:1]
    return following == ["when"] and "met" in words and source.begins_line(start)


def _no_test(source: Source, position: int, name: str) -> Problem:
    """A name alone where a test must stand; `position` is somewhere behind it."""
    start = source.text.rfind(name, 0, position)
    known = _SCOPES.get(name, "")
    message = (
        f'"{short(name)}" begins no test; a test begins with "the grant", "the power", "the bill", "some ..." or "it".'
    )
    advice = (
        f'did you mean "{known} {name}"?'
        if known
        else "several names of one kind stand in brackets: (court | official)"
    )
    return mistake("RL025", message, source, start, start + len(name), advice)


def _small(text: str) -> str:
    """A word as names are written: `Court_Order` and `courtOrder` as `court-order`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", text).replace("_", "-").lower()


def _fits(small: str, expected: Expectation, reserved: Collection[str]) -> bool:
    if small in expected.words:
        return True
    return "NAME" in expected.kinds and _NAME.fullmatch(small) is not None and small not in reserved


def _advice(text: str, expected: Expectation, reserved: Collection[str]) -> str:
    small = _small(text)
    if small != text and _fits(small, expected, reserved):
        return f'did you mean "{small}"?'
    near = difflib.get_close_matches(small[:40], [w for w in expected.words if w.isalpha()], 1, 0.75)
    return f'did you mean "{near[0]}"?' if near and text not in expected.words else ""


def _before(text: str) -> str:
    return "the text in quotation marks" if text[0] in _MARKS else f'"{short(text)}"'


def _may_stand(expected: Expectation) -> str:
    """What may stand at a place, as the end of a sentence."""
    words, kinds = set(expected.words), set(expected.kinds)
    told: list[str] = []
    if words >= _TEST:
        words -= {*_TEST, "it", "(", "beside"}
        kinds -= {"NAME"}
        told.append('a test such as "the grant says ..."')
    fields = words & (_FIELDS | _VERDICTS)
    opens_field = len(fields & _FIELDS) > 2
    if opens_field:
        words -= fields
    if "or" in words:
        words.remove("or")
        told.append('a new line that begins with "or"')
    if opens_field:
        told.append(f'a new field such as "{"why" if "why" in fields else "paper"}"')
    named = [f'"{w}"' for w in sorted(words)]
    told = [*dict.fromkeys(_KINDS[k] for k in sorted(kinds) if k in _KINDS), *named, *told]
    return listing(told or (["nothing more"] if "$END" in kinds else []))


def listing(items: Iterable[str]) -> str:
    """`a`, `a or b`, `a, b or c`."""
    *most, last = [*items] or [""]
    return f"{', '.join(most)} or {last}" if most else last


def short(text: str) -> str:
    """At most forty characters of the author's words, safe to print."""
    return printable(text if len(text) <= 40 else f"{text[:39]}\u2026")


def nearest(text: str, known: Collection[str]) -> str:
    """The advice to write the known word that is most like `text`, empty where none is."""
    near = difflib.get_close_matches(text[:40], known, 1, 0.75)
    return f'did you mean "{near[0]}"?' if near else ""
