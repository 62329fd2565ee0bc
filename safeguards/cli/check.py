"""`safeguards check LAW`: the report on one law."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import click

from safeguards import pipeline
from safeguards.cli import inputs
from safeguards.cli.status import DONE, FINDINGS, UNASSESSED, fail, tell, use_colour
from safeguards.model.result import Verdict
from safeguards.reports import WRITERS

NARROWEST, WIDEST = 60, 100
FAIL_ON = {
    "gate": lambda checked: bool(checked.scorecard.gates),
    "contradicted": lambda checked: any(c.verdict is Verdict.CONTRADICTED for c in checked.findings.cells),
    "missing": lambda checked: any(c.verdict in (Verdict.CONTRADICTED, Verdict.MISSING) for c in checked.findings.cells),
    "partly": lambda checked: any(c.verdict is not Verdict.MET for c in checked.findings.cells),
}


@click.command(epilog="Example: safeguards check bill.md --format json -o report.json")
@inputs.law_argument
@click.option("--format", "output", type=click.Choice(list(WRITERS)), default="terminal", help="The form of the report.")
@click.option("-o", "--output", "target", type=click.Path(path_type=Path, dir_okay=False), help="Write the report to a file.")
@click.option("--fail-on", type=click.Choice([*FAIL_ON, "never"]), default="never", help="Exit 1 where such a finding is.")
@click.option("--allow-unassessed", is_flag=True, help="Do not exit 3 because text was not assessed.")
@click.option("-v", "--verbose", is_flag=True, help="Show the evidence of met safeguards too.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on standard error but errors.")
@inputs.format_option
@inputs.language_option
@inputs.rules_option
def check(law: Path, output: str, target: Path | None, fail_on: str, allow_unassessed: bool, verbose: bool, quiet: bool,
          format: str, language: str, folder: Path | None) -> None:  # fmt: skip
    """Judge the safeguards of LAW (Markdown or text; - for standard input).

    Exit status: 0 done; 1 findings at --fail-on; 2 wrong use or a mistake in the rules; 3 something was not
    assessed; 4 a fault of ours.
    """
    book = inputs.rule_book(folder)
    checked, problems = pipeline.check(inputs.source(law, format, language), book)
    if checked is None:
        fail(problems, UNASSESSED)
    tell(problems, quiet)
    colour = target is None and use_colour(sys.stdout)
    width = min(max(shutil.get_terminal_size((80, 24)).columns, NARROWEST), WIDEST) if colour else 80
    report = WRITERS[output](checked.page, width=width, colour=colour, verbose=verbose)
    if target:
        target.write_text(report, encoding="utf-8")
    else:
        sys.stdout.write(report)
    if checked.bill.not_assessed and not allow_unassessed:
        raise click.exceptions.Exit(UNASSESSED)
    at_threshold = fail_on != "never" and FAIL_ON[fail_on](checked)
    raise click.exceptions.Exit(FINDINGS if at_threshold else DONE)
