"""What every command needs first: the rule book and the bytes of a law."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from safeguards import pipeline, resources
from safeguards.bills.read import TOO_LARGE, VIEWS, Source
from safeguards.cli.status import UNASSESSED, USAGE, fail
from safeguards.model.problem import Problem, Severity
from safeguards.model.rule import RuleBook

law_argument = click.argument("law", type=click.Path(path_type=Path))
rules_option = click.option(
    "--rules", "folder", type=click.Path(path_type=Path), help="A folder of rules other than ours."
)
format_option = click.option(
    "--as", "format", default="", metavar="FORMAT", help="Read LAW so, such as markdown; a wrong name lists all."
)
language_option = click.option("--language", default="", metavar="CODE", help="The language of LAW, such as en.")
view_option = click.option(
    "--view", type=click.Choice(VIEWS), default=VIEWS[0], help="Which side of tracked changes counts."
)
quiet_option = click.option("-q", "--quiet", is_flag=True, help="Say nothing on standard error but errors.")
UNKNOWN_FORMAT = "SG103"


def rules_folder(folder: Path | None) -> Path:
    """The folder of rules, ours where none is named; ends the command with status 2 where it is no folder."""
    folder = folder or resources.folder("rules")
    if not folder.is_dir():
        fail([Problem("SG112", Severity.ERROR, "There is no such folder of rules.", str(folder))], USAGE)
    return folder


def rule_book(folder: Path | None) -> RuleBook:
    """The rule book; ends the command with status 2 where there is none or a mistake stops it.

    Warnings about rules are for their authors: `safeguards rules check` tells them.
    """
    book, problems = pipeline.rules(rules_folder(folder))
    if book is None:
        fail([p for p in problems if p.severity is Severity.ERROR], USAGE)
    return book


def source(law: Path, format: str, language: str, view: str) -> Source:
    """The law's bytes; `-` is standard input; ends the command with status 2 where there is no such file."""
    if str(law) == "-":
        return Source("standard input", sys.stdin.buffer.read(TOO_LARGE + 1), format, language, view)
    name = os.path.relpath(law) if not law.is_absolute() else law.name
    shown = os.fsencode(name).decode("utf-8", "backslashreplace")
    if not law.exists():
        fail([Problem("SG110", Severity.ERROR, "There is no such file.", str(law))], USAGE)
    if law.is_dir():
        fail([Problem("SG111", Severity.ERROR, "This is a folder; name the file of one law.", str(law))], USAGE)
    try:
        with law.open("rb") as file:
            return Source(shown, file.read(TOO_LARGE + 1), format, language, view)
    except OSError as fault:
        reason = fault.strerror or "it cannot be opened"
        fail([Problem("SG110", Severity.ERROR, f"The file cannot be read: {reason}.", str(law))], USAGE)


def unread_status(problems: Iterable[Problem]) -> int:
    """The exit status where nothing was read: a format that does not exist is wrong use, all else is not assessed."""
    return USAGE if any(p.code == UNKNOWN_FORMAT for p in problems) else UNASSESSED
