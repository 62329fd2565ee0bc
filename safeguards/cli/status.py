"""Exit statuses, and how problems and faults are told on standard error."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from collections.abc import Iterable
from typing import NoReturn

import click

from safeguards.model.problem import Problem, Severity

LONGEST_EXCERPT = 100  # characters of a line shown with its mistake
DONE, FINDINGS, USAGE, UNASSESSED, FAULT = 0, 1, 2, 3, 4


def printable(text: str) -> str:
    """The text with control and format characters spelt out, so that a file cannot drive the terminal."""
    return "".join(c if c.isprintable() or c in "\n\t" else f"\\u{ord(c):04x}" for c in text)


def tell(problems: Iterable[Problem], quiet: bool = False) -> None:
    """Prints problems on standard error, each with its place, its excerpt and a marker."""
    for problem in problems:
        if quiet and problem.severity is not Severity.ERROR:
            continue
        place = ":".join(str(x) for x in (problem.path, problem.line, problem.column) if x)
        lines = [f"{f'{place}: ' if place else ''}{problem.severity}: {problem.message} [{problem.code}]"]
        if problem.excerpt:
            lines += [f"    {line}" for line in _marked(problem)]
        if problem.advice:
            lines.append(f"    {problem.advice}")
        click.echo(printable("\n".join(lines)), err=True)


def _marked(problem: Problem) -> tuple[str, str]:
    """The excerpt, of a long line only what stands around the mistake, and below it the marker."""
    excerpt, first, length = problem.excerpt, max(0, problem.column - 1), max(1, problem.length)
    if len(excerpt) > LONGEST_EXCERPT:
        start = max(0, min(first - LONGEST_EXCERPT // 3, len(excerpt) - LONGEST_EXCERPT))
        end = start + LONGEST_EXCERPT
        before, after = "…" if start else "", "…" if end < len(excerpt) else ""
        length = min(length, end - first)
        first += len(before) - start
        excerpt = before + excerpt[start:end] + after
    return excerpt, " " * first + "^" * length


def fail(problems: Iterable[Problem], status: int) -> NoReturn:
    """Tells the problems and ends the command with a status."""
    tell(problems)
    raise click.exceptions.Exit(status)


def internal_fault(fault: Exception) -> int:
    """Writes what happened to a file, names it on standard error, and gives status 4."""
    said = "A fault of ours stopped this, not of your file."
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="safeguards-", suffix=".txt", delete=False, encoding="utf-8", errors="backslashreplace"
        ) as file:
            file.writelines(traceback.format_exception(fault))
        said = f"{said} What happened is written in {file.name}"
    except OSError:
        said = f"{said} What happened could not be written to a file: {type(fault).__name__}"
    print(said, file=sys.stderr)
    return FAULT


def use_colour(stream: object) -> bool:
    """Whether to colour: on a terminal, unless NO_COLOR is set (https://no-color.org)."""
    return bool(getattr(stream, "isatty", lambda: False)()) and not os.environ.get("NO_COLOR")
