"""`safeguards rules check` and `safeguards rules test`: what lawyers who write rules need."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import click

from safeguards import pipeline, resources
from safeguards.cli import inputs
from safeguards.cli.status import DONE, FINDINGS, USAGE, fail, printable, tell
from safeguards.model.problem import Problem, Severity
from safeguards.model.rule import RuleBook
from safeguards.rule_language.load import contents
from safeguards.scenarios import features
from safeguards.scenarios.run import Outcome, run


@click.group(epilog="Example: safeguards rules check")
def rules() -> None:
    """Check files of rules, and test them by their example bills."""


@rules.command(short_help="Print the mistakes in a folder of rules.", epilog="Example: safeguards rules check my-rules")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
def check(folder: Path | None) -> None:
    """Read every file of FOLDER (our rules if none is named) and print its mistakes.

    Exit status: 0 no mistakes; 2 mistakes, or no rules at all.
    """
    folder = inputs.rules_folder(folder)
    book, problems = pipeline.rules(folder)
    tell(problems)
    holds = contents(folder)
    errors = sum(p.severity is Severity.ERROR for p in problems)
    warnings = sum(p.severity is Severity.WARNING for p in problems)
    parts = [
        counted(holds.requirements, "requirement"),
        counted(holds.powers, "power"),
        counted(holds.offences, "offence"),
        counted(holds.terms, "term"),
    ]
    said = [counted(errors, "mistake"), counted(warnings, "warning")]
    click.echo(f"{', '.join(parts)}: {', '.join(said)}")
    raise click.exceptions.Exit(USAGE if book is None else DONE)


@rules.command(
    short_help="Judge the example bills of a folder of rules.",
    epilog="Example: safeguards rules test my-rules/authorisation/time_limit.feature",
)
@click.argument("path", required=False, type=click.Path(path_type=Path))
@inputs.rules_option
def test(path: Path | None, folder: Path | None) -> None:
    """Judge the example bills of PATH (a folder of rules, or one .feature file).

    A folder is tested by its own rules, a file by those of its folder, else by ours, and both by --rules if given.

    Exit status: 0 all pass; 1 a scenario fails; 2 a mistake in the rules or scenarios, or no scenario at all.
    """
    path = path or folder or resources.folder("rules")
    if not path.exists():
        fail([Problem("SG110", Severity.ERROR, "There is no such file or folder.", str(path))], USAGE)
    book = inputs.rule_book(folder or _rules_of(path))
    found = features.files(path)
    if not found:
        message = "There is no .feature file here, so nothing was tested."
        fail([Problem("SC104", Severity.ERROR, message, str(path))], USAGE)
    raise click.exceptions.Exit(_test(found, book))


def _test(found: Sequence[Path], book: RuleBook) -> int:
    """Runs the files and prints what came of each; the exit status."""
    mistaken = failing = False
    for file in found:
        shown = os.path.relpath(file)
        feature, problems = features.read(file, shown, book)
        outcomes = run(feature, book)
        click.echo(printable(_line(file.name, outcomes, len(problems))))
        for outcome in outcomes:
            if not outcome.passes:
                click.echo(printable(_failure(shown, outcome)))
        tell(problems)
        mistaken |= bool(problems)
        failing |= not all(o.passes for o in outcomes)
    return USAGE if mistaken else FINDINGS if failing else DONE


def _line(name: str, outcomes: Sequence[Outcome], mistakes: int) -> str:
    passing = sum(o.passes for o in outcomes)
    failing = len(outcomes) - passing
    parts = [f"{passing} {'passes' if passing == 1 else 'pass'}"]
    parts += [f"{failing} {'fails' if failing == 1 else 'fail'}"] if failing else []
    parts += [counted(mistakes, "mistake")] if mistakes else []
    return f"{name}: {', '.join(parts)}"


def _failure(path: str, outcome: Outcome) -> str:
    lines = [f"  {path}:{outcome.scenario.line}: {outcome.scenario.title}"]
    for denied in outcome.denied:
        lines += [
            f"    expected (line {denied.expected.line}): {denied.expected.words}",
            f"    the tool says: {denied.said}",
        ]
    return "\n".join(lines)


def counted(count: int, noun: str) -> str:
    """`no mistakes`, `1 mistake`, `2 mistakes`."""
    return f"{count or 'no'} {noun}{'' if count == 1 else 's'}"


def _rules_of(path: Path) -> Path:
    """The rules that a path is tested by: the nearest folder above it with a pack.toml or a folder terms.

    Without one a folder is tested as rules of its own, and a file by our rules.
    """
    start = path.resolve() if path.is_dir() else path.resolve().parent
    marked = (p for p in (start, *start.parents) if (p / "pack.toml").is_file() or (p / "terms").is_dir())
    return next(marked, start if path.is_dir() else resources.folder("rules"))
