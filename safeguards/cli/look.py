"""`safeguards text LAW` and `safeguards outline LAW`: what was read, before anything is judged."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from safeguards.bills.read import read
from safeguards.cli import inputs
from safeguards.cli.status import fail, printable, tell
from safeguards.model.bill import Bill, Provision


def _read(law: Path, format: str, language: str, view: str, folder: Path | None) -> Bill:
    book = inputs.rule_book(folder)
    bill, problems = read(inputs.source(law, format, language, view), book.languages)
    if not bill.spans:
        fail(problems, inputs.unread_status(problems))
    tell(problems)
    return bill


@click.command(short_help="Print the text of a law as it was read.", epilog="Example: safeguards text bill.md")
@inputs.law_argument
@inputs.format_option
@inputs.language_option
@inputs.view_option
@inputs.rules_option
def text(law: Path, format: str, language: str, view: str, folder: Path | None) -> None:
    """Print the text of LAW to which the offsets of a report point."""
    sys.stdout.write(_read(law, format, language, view, folder).text)


@click.command(short_help="Print the provisions of a law.", epilog="Example: safeguards outline bill.md")
@inputs.law_argument
@click.option("--eid", is_flag=True, help="Show the Akoma Ntoso identifiers too.")
@inputs.format_option
@inputs.language_option
@inputs.view_option
@inputs.rules_option
def outline(law: Path, eid: bool, format: str, language: str, view: str, folder: Path | None) -> None:
    """Print the provisions of LAW as they were understood."""
    bill = _read(law, format, language, view, folder)
    for provision in bill.provisions[1:]:
        first = provision.heading or provision.spans[:1]
        words = " ".join(" ".join(bill.seen(s.start, s.end) for s in first).split())
        shown = words if len(words) <= 70 else words[:69] + "…"
        identifier = f"  [{provision.eid}]" if eid else ""
        click.echo(printable(f"{'  ' * _depth(bill, provision)}{provision.label}{identifier}  {shown}"))


def _depth(bill: Bill, provision: Provision) -> int:
    depth, at = 0, provision
    while at.parent:
        depth, at = depth + 1, bill.provisions[at.parent]
    return depth
