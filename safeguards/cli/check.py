"""`safeguards check LAW`: the report on one law."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import click

from safeguards import pipeline
from safeguards.cli import inputs
from safeguards.cli.status import DONE, FINDINGS, UNASSESSED, USAGE, fail, tell, use_colour
from safeguards.model.problem import Problem, Severity
from safeguards.model.result import Verdict
from safeguards.reports import WRITERS

NARROWEST, WIDEST = 60, 100
FAILING = {
    "contradicted": (Verdict.CONTRADICTED,),
    "missing": (Verdict.CONTRADICTED, Verdict.MISSING),
    "partly": tuple(v for v in Verdict if v is not Verdict.MET),
}
FAIL_ON = ("gate", *FAILING, "never")
WHERE = click.Path(path_type=Path)


@click.command(
    short_help="Judge the safeguards of a law.", epilog="Example: safeguards check bill.md --format html -o report.html"
)
@inputs.law_argument
@click.option("--format", "output", type=click.Choice(list(WRITERS)), default="terminal", help="Form of the report.")
@click.option("-o", "--output", "target", type=WHERE, metavar="FILE", help="Write the report to a file.")
@click.option("--fail-on", type=click.Choice(FAIL_ON), default="never", help="Exit 1 where such a finding is.")
@click.option("--allow-unassessed", is_flag=True, help="Do not exit 3 because text was not assessed.")
@click.option("-v", "--verbose", is_flag=True, help="Show the evidence of met safeguards too.")
@inputs.quiet_option
@inputs.format_option
@inputs.language_option
@inputs.view_option
@inputs.rules_option
def check(law: Path, output: str, target: Path | None, fail_on: str, allow_unassessed: bool, verbose: bool, quiet: bool,
          format: str, language: str, view: str, folder: Path | None) -> None:  # fmt: skip
    """Judge the safeguards of LAW (PDF, DOCX, ODT, HTML, XML, Markdown, text, -).

    Exit status: 0 done; 1 findings at --fail-on; 2 wrong use or rules; 3 something was not assessed; 4 our fault.
    """
    book = inputs.rule_book(folder)
    checked, problems = pipeline.check(inputs.source(law, format, language, view), book)
    if inputs.unread_status(problems) == USAGE:
        fail(problems, USAGE)
    tell(problems, quiet)
    colour = target is None and use_colour(sys.stdout)
    width = min(max(shutil.get_terminal_size((80, 24)).columns, NARROWEST), WIDEST) if colour else 80
    _write(WRITERS[output](checked.page, width=width, colour=colour, verbose=verbose), target)
    if checked.bill.not_assessed and not allow_unassessed:
        raise click.exceptions.Exit(UNASSESSED)
    raise click.exceptions.Exit(FINDINGS if _is_failing(checked, fail_on) else DONE)


def _is_failing(checked: pipeline.Checked, fail_on: str) -> bool:
    if fail_on == "gate":
        return bool(checked.scorecard.gates)
    return any(cell.verdict in FAILING.get(fail_on, ()) for cell in checked.findings.cells)


def _write(report: str, target: Path | None) -> None:
    if target is None:
        sys.stdout.write(report)
        return
    try:
        target.write_text(report, encoding="utf-8", newline="\n")
    except OSError as fault:
        message = f"The report cannot be written: {fault.strerror or 'the file cannot be opened'}."
        fail([Problem("SG116", Severity.ERROR, message, str(target))], USAGE)
