"""The matrix of requirements and powers as the paper shows it: by theme, with the paragraph behind every verdict."""

from __future__ import annotations

from collections.abc import Mapping

from safeguards.model.rule import RuleBook
from safeguards.reports import wording
from safeguards.reports.paper import Glance, GlanceRow, GlanceTheme, Head, Mark
from safeguards.reports.shown import Finding, Page

BILL = "bill"


def glance(page: Page, book: RuleBook, paragraph: Mapping[tuple[str, str], int]) -> Glance:
    """The requirements that were judged, in the order of the rules, across the targets that were judged.

    The bill as a whole stands first: most requirements are judged for it alone, and their verdict is beside their name.
    """
    granted = [power.id for power in page.powers]
    judged = {cell.target: cell.target_title for cell in page.cells}
    titles = {power.id: power.title for power in page.powers} | judged
    targets = [BILL, *granted, *(target for target in judged if target not in granted and target != BILL)]
    cells = {(cell.requirement, cell.target): cell for cell in page.cells}
    themes: dict[str, list[GlanceRow]] = {}
    for requirement in book.requirements:
        marks = tuple(_mark(cells.get((requirement.id, target)), paragraph) for target in targets)
        if any(mark.standing for mark in marks):
            themes.setdefault(requirement.group, []).append(GlanceRow(requirement.title, marks))
    seen = {mark.standing for rows in themes.values() for row in rows for mark in row.marks}
    return Glance(
        heads=tuple(_head(target, titles.get(target, wording.BILL_TITLE)) for target in targets),
        themes=tuple(GlanceTheme(wording.theme(group), tuple(rows)) for group, rows in themes.items()),
        key=tuple((standing, word) for standing, word in wording.STANDINGS.items() if standing in seen),
    )


def _head(target: str, title: str) -> Head:
    return Head(wording.SHORT_BILL if target == BILL else wording.theme(target), title)


def _mark(cell: Finding | None, paragraph: Mapping[tuple[str, str], int]) -> Mark:
    if cell is None:
        return Mark()
    word = wording.SHORT[cell.standing]
    told = word if cell.standing == cell.verdict else wording.LIKELIER.format(word=word, verdict=cell.verdict)
    return Mark(cell.standing, word, told, paragraph[cell.requirement, cell.target])
