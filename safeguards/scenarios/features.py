"""`.feature` files into scenarios: one bill and its claims each; every mistake becomes a problem."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from safeguards.model.problem import Problem, Severity
from safeguards.model.rule import RuleBook
from safeguards.scenarios.claims import FORMS, GIVEN, Claim, claim

GIVEN_TYPE, CLAIM_TYPE = "Context", "Outcome"


@dataclass(frozen=True, slots=True)
class Expected:
    """One claim of a scenario as its author wrote it, with its line."""

    words: str
    line: int
    claim: Claim


@dataclass(frozen=True, slots=True)
class Scenario:
    """One example bill with what is expected of it, and the tags above it without their "@"."""

    title: str
    line: int
    bill: str
    expected: tuple[Expected, ...]
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Feature:
    """The scenarios of one file; `path` is how it is shown."""

    path: str
    scenarios: tuple[Scenario, ...]


def files(path: Path) -> tuple[Path, ...]:
    """The `.feature` files of a folder and those inside it, or the one file."""
    if path.is_file():
        return (path,)
    root = path.resolve()
    return tuple(f for f in sorted(path.rglob("*.feature")) if f.is_file() and f.resolve().is_relative_to(root))


def read(path: Path, shown: str, book: RuleBook) -> tuple[Feature, tuple[Problem, ...]]:
    """One file; a scenario with a mistake is left out and told."""
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return Feature(shown, ()), (_problem("SC102", f"{shown} is not written in UTF-8.", shown, 0, ()),)
    return parse(text, shown, book)


def parse(text: str, shown: str, book: RuleBook) -> tuple[Feature, tuple[Problem, ...]]:
    """The scenarios of one feature's text."""
    lines = tuple(text.split("\n"))
    try:
        document = Parser().parse(text)
    except CompositeParserException as fault:
        return Feature(shown, ()), tuple(_unreadable(error, shown, lines) for error in fault.errors)
    except ParserError as fault:
        return Feature(shown, ()), (_unreadable(fault, shown, lines),)
    reader = _Reader(shown, lines, dict(_places(document)), book)
    pickles = Compiler().compile({**document, "uri": shown}) if document.get("feature") else []
    found = [reader.scenario(pickle) for pickle in pickles]
    if not found:
        message = "This file has no scenario, so it tests nothing."
        reader.problems.append(_problem("SC104", message, shown, 1, lines))
    return Feature(shown, tuple(s for s in found if s)), tuple(reader.problems)


class _Reader:
    """Reads the scenarios of one file and collects its problems."""

    def __init__(self, path: str, lines: tuple[str, ...], places: Mapping[str, int], book: RuleBook) -> None:
        self.path, self.lines, self.places, self.book = path, lines, places, book
        self.problems: list[Problem] = []

    def scenario(self, pickle: Mapping[str, Any]) -> Scenario | None:
        """One scenario, or None with its problems told."""
        line = self.places[pickle["astNodeIds"][0]]
        before = len(self.problems)
        bills = [b for step in pickle["steps"] if step["type"] == GIVEN_TYPE for b in self._bill(step)]
        expected = [e for step in pickle["steps"] if step["type"] != GIVEN_TYPE for e in self._expected(step)]
        if len(self.problems) > before:
            return None
        if len(bills) != 1 or not expected:
            lacking = "more than one bill" if len(bills) > 1 else "no claim" if bills else "no bill"
            message = f'The scenario "{pickle["name"]}" has {lacking}, so it tests nothing.'
            self._tell("SC105", message, line, "A scenario has one `Given the bill` and at least one `Then`.")
            return None
        tags = tuple(tag["name"].removeprefix("@") for tag in pickle["tags"])
        return Scenario(pickle["name"], line, bills[0], tuple(expected), tags)

    def _bill(self, step: Mapping[str, Any]) -> Iterator[str]:
        line = self.places[step["astNodeIds"][0]]
        text = step.get("argument", {}).get("docString", {}).get("content")
        if " ".join(step["text"].split()) != GIVEN:
            self._unknown_step(step["text"], line)
        elif not (text or "").strip():
            advice = 'Write """ in a line of its own before the first and after the last line of the bill.'
            self._tell("SC103", "The text of the bill is missing.", line, advice)
        else:
            yield text

    def _expected(self, step: Mapping[str, Any]) -> Iterator[Expected]:
        line = self.places[step["astNodeIds"][0]]
        made = claim(step["text"]) if step["type"] == CLAIM_TYPE else None
        if made is None:
            self._unknown_step(step["text"], line)
        elif mistake := made.mistake(self.book):
            self._tell(mistake.code, mistake.message, line, mistake.advice)
        else:
            yield Expected(step["text"], line, made)

    def _unknown_step(self, words: str, line: int) -> None:
        forms = "\n    ".join(FORMS)
        self._tell("SC101", f'No step reads "{words}".', line, f"The steps are:\n    {forms}")

    def _tell(self, code: str, message: str, line: int, advice: str) -> None:
        self.problems.append(_problem(code, message, self.path, line, self.lines, advice))


def _problem(code: str, message: str, path: str, line: int, lines: tuple[str, ...], advice: str = "") -> Problem:
    excerpt = lines[line - 1].rstrip() if 0 < line <= len(lines) else ""
    words = excerpt.strip()
    column = excerpt.find(words) + 1 if words else min(line, 1)
    return Problem(code, Severity.ERROR, message, path, line, column, len(words), excerpt, advice)


def _unreadable(fault: Any, path: str, lines: tuple[str, ...]) -> Problem:  # noqa: ANN401 - the library has no types
    """A fault of the parser's in words without its names of tokens."""
    line = fault.location["line"]
    read = lines[line - 1].strip() if line <= len(lines) else ""
    if not read:
        message = "The file ends, or a line is empty, where the scenario must go on."
        advice = 'Is a text closed with """, and does the file begin with "Feature:"?'
    else:
        message = f'This line cannot stand here: "{read[:60]}".'
        advice = (
            'A line begins with Feature:, Scenario:, Given, Then, And or But; the text of a bill stands between """.'
        )
    return _problem("SC102", message, path, min(line, len(lines)), lines, advice)


def _places(node: Any) -> Iterator[tuple[str, int]]:  # noqa: ANN401 - the parser's tree of dictionaries and lists
    """The line of every node that has an identifier."""
    waiting = [node]
    while waiting:
        found = waiting.pop()
        if isinstance(found, list):
            waiting.extend(found)
        elif isinstance(found, dict):
            waiting.extend(found.values())
            if "id" in found and "location" in found:
                yield found["id"], found["location"]["line"]
