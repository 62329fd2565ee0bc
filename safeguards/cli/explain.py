"""`safeguards explain`: how a verdict was reached, and what a code means."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Sequence
from pathlib import Path
from textwrap import wrap
from typing import NoReturn

import click

from safeguards import pipeline
from safeguards.cli import inputs
from safeguards.cli.derivation import told
from safeguards.cli.sample import explained
from safeguards.cli.status import USAGE, fail, printable, tell
from safeguards.evaluation.derive import derive
from safeguards.model.problem import Problem, Severity
from safeguards.model.result import NotApplicable
from safeguards.model.rule import Requirement, RuleBook
from safeguards.pipeline import Checked
from safeguards.reports.wording import NOT_APPLICABLE
from safeguards.rule_language.codes import CODES

CODE = re.compile(r"[A-Z]{2}\d{3}")
BILL_NAMES = ("bill", "the bill")


@click.command(
    short_help="Show how a verdict was reached, or what a code means.",
    epilog="Example: safeguards explain bill.md time-limit --target interception",
)
@click.argument("law", metavar="LAW|CODE")
@click.argument("requirement", required=False)
@click.option("--target", default="", metavar="POWER", help="Explain this power only, such as interception.")
@inputs.format_option
@inputs.language_option
@inputs.view_option
@inputs.rules_option
def explain(
    law: str, requirement: str | None, target: str, format: str, language: str, view: str, folder: Path | None
) -> None:
    """Show how LAW came to its verdict on REQUIREMENT, or what a CODE such as RL101 means.

    Exit status: 0 done; 2 no such code, requirement or power; 3 the law was not assessed.
    """
    if CODE.fullmatch(law):
        if law not in CODES:
            advice = "A code stands at the end of a message, in square brackets, such as [RL101]."
            fail([Problem("SG113", Severity.ERROR, f'There is no code "{law}".', advice=advice)], USAGE)
        click.echo(printable(explained(law, CODES[law])), nl=False)
        return
    book = inputs.rule_book(folder)
    asked = _requirement(requirement, book)
    targets = _targets(target, asked)
    source = inputs.source(Path(law), format, language, view)
    checked, problems = pipeline.check(source, book)
    if checked.index is None:
        fail(problems, inputs.unread_status(problems))
    tell(problems)
    click.echo(printable("\n".join(_explanation(asked, t, checked) for t in targets)), nl=False)


def _explanation(requirement: Requirement, target: str, checked: Checked) -> str:
    cell = next((c for c in checked.findings.cells if (c.requirement, c.target) == (requirement.id, target)), None)
    if cell is not None and checked.index is not None:
        return told(requirement, cell, derive(requirement, target, checked.index))
    skipped = NotApplicable(requirement.id, target, "power-not-granted")
    found = next(
        (n for n in checked.findings.not_applicable if (n.requirement, n.target) == (requirement.id, target)), skipped
    )
    return f"{requirement.title}: {target}\nNot judged: {NOT_APPLICABLE[found.reason]}\n"


def _requirement(name: str | None, book: RuleBook) -> Requirement:
    known = {r.id: r for r in book.requirements}
    wanted = (name or "").replace("_", "-").removesuffix(".rule")
    if wanted not in known:
        _unknown("SG114", "requirement", wanted, list(known))
    return known[wanted]


def _targets(target: str, requirement: Requirement) -> Sequence[str]:
    known = requirement.targets or ("bill",)
    if not target:
        return known
    wanted = "bill" if target in BILL_NAMES else target.replace("_", "-")
    if wanted not in known:
        _unknown("SG115", "target", wanted, known)
    return (wanted,)


def _unknown(code: str, kind: str, name: str, known: Collection[str]) -> NoReturn:
    """Ends the command with the names that are known and at most one suggestion."""
    near = difflib.get_close_matches(name, list(known), 1, 0.6)
    message = f'There is no {kind} "{name}".' if name else f"Name the {kind} to explain."
    if kind == "target" and name:
        message = f'The requirement is not judged for "{name}".'
    listed = "\n    ".join(wrap(f"There are: {', '.join(known)}.", 76, break_on_hyphens=False))
    advice = f'Did you mean "{near[0]}"?\n    {listed}' if near else listed
    fail([Problem(code, Severity.ERROR, message, advice=advice)], USAGE)
