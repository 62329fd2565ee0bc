"""The whole program in the order in which it runs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from safeguards import __version__
from safeguards.bills.read import VIEWS, Source, as_unread, read
from safeguards.evaluation.evaluate import evaluate
from safeguards.evaluation.score import score
from safeguards.evaluation.views import differing
from safeguards.indexing.build import build
from safeguards.model.bill import Bill, Integrity
from safeguards.model.index import Index
from safeguards.model.problem import Problem
from safeguards.model.result import Findings, Scorecard
from safeguards.model.rule import RuleBook
from safeguards.reports import page
from safeguards.reports.shown import Page
from safeguards.rule_language.load import load


@dataclass(frozen=True, slots=True)
class Checked:
    """A bill that was checked: its index, what was found, and the page that reports show of it."""

    bill: Bill
    index: Index | None
    findings: Findings
    scorecard: Scorecard
    page: Page


def rules(folder: Path) -> tuple[RuleBook | None, tuple[Problem, ...]]:
    """The rule book of a folder, or None with the mistakes that stop it."""
    return load(folder)


def check(source: Source, book: RuleBook) -> tuple[Checked, tuple[Problem, ...]]:
    """Reads a bill, indexes it, judges it, scores it, and decides what a report shows.

    A bill with problems is not judged: all of it is not assessed, and the report says why.
    """
    bill, problems = read(source, book.languages)
    index, findings = None, Findings((), (), (), ())
    if problems:
        bill = replace(bill, not_assessed=(as_unread(bill, problems[0].message),))
    else:
        index = build(bill, book)
        findings = evaluate(book, index)
        bill = replace(bill, integrity=(*bill.integrity, *_differing(source, book, bill, findings)))
    groups = {r.id: r.group for r in book.requirements}
    scorecard = score(findings.cells, groups, unread=bool(bill.not_assessed))
    shown = page.build(bill, book, findings, scorecard, problems, __version__)
    return Checked(bill, index, findings, scorecard, shown), problems


def _differing(source: Source, book: RuleBook, bill: Bill, findings: Findings) -> tuple[Integrity, ...]:
    """What the other view of a bill with tracked changes would have said otherwise; nothing for other bills."""
    if not any(told.kind == "tracked-changes" for told in bill.integrity):
        return ()
    other = next(view for view in VIEWS if view != source.view)
    before, problems = read(replace(source, view=other), book.languages)
    cells = () if problems else evaluate(book, build(before, book)).cells
    return tuple(differing(findings.cells, cells, source.view, other))
