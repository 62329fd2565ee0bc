"""Writes the report for a terminal or a pipe: verdicts by word and shape as well as by colour."""

from __future__ import annotations

from rich.table import Table
from rich.text import Text

from safeguards.model.result import Range
from safeguards.reports import offence_wording, wording
from safeguards.reports.plain_text import quotation, visible
from safeguards.reports.sheet import Sheet
from safeguards.reports.shown import Matrix, Page
from safeguards.reports.terminal_findings import SHAPES, STYLES, sections, tripped

FILLED, SHADED, EMPTY = "█", "▒", "░"
BAR_CELLS = 10
COLUMNS_AT_MOST = 14
ROOM_FOR_TITLES, WIDTH_OF_COLUMN = 27, 3
SHA_SHOWN = 12


def write(page: Page, *, width: int = 80, colour: bool = False, verbose: bool = False) -> str:
    """The report of `page` in lines of at most `width` columns; `verbose` shows what each met cell rests on too."""
    sheet = Sheet(width, colour)
    _head(sheet, page)
    tripped(sheet, page.gates)
    _bars(sheet, page)
    _scores(sheet, page)
    _powers(sheet, page)
    _offences(sheet, page)
    _matrix(sheet, page.matrix)
    sections(sheet, page.sections, verbose)
    _unclaimed(sheet, page)
    _integrity(sheet, page)
    _not_assessed(sheet, page)
    _not_applicable(sheet, page, verbose)
    _problems(sheet, page)
    _limits(sheet, page)
    return sheet.text()


def _head(sheet: Sheet, page: Page) -> None:
    identity = page.identity
    sheet.line(wording.TITLE.format(title=identity.title), style="bold")
    sheet.line(
        wording.FILE.format(
            path=identity.path,
            language=identity.language,
            format=identity.format,
            sha256=identity.sha256[:SHA_SHOWN],
        )
    )
    sheet.line(
        wording.RULES.format(
            rules=identity.rules,
            rules_version=identity.rules_version,
            rules_sha256=identity.rules_sha256[:SHA_SHOWN],
            version=identity.version,
        )
    )
    sheet.heading(wording.ANSWER)
    sheet.line(page.answer)


def _bars(sheet: Sheet, page: Page) -> None:
    """The bars of the themes stand before any number: the reader sees where a bill fails before how much."""
    if not page.bars:
        return
    sheet.heading(wording.THEMES)
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False)
    for title in (wording.THEME, wording.SCORES["floor"], wording.SCORES["benchmark"]):
        table.add_column(title, overflow="fold")
    for bar in page.bars:
        table.add_row(Text(visible(bar.title)), Text(_bar(bar.floor)), Text(_bar(bar.benchmark)))
    sheet.table(table)


def _bar(rated: Range | None) -> str:
    if rated is None:
        return wording.NO_CELL
    solid, reached = rated.low * BAR_CELLS // 100, -(-rated.high * BAR_CELLS // 100)
    return FILLED * solid + SHADED * (reached - solid) + EMPTY * (BAR_CELLS - reached) + " " + wording.percent(rated)


def _scores(sheet: Sheet, page: Page) -> None:
    sheet.blank()
    for score in page.scores:
        band = score.band or wording.NO_BAND
        sheet.line(
            wording.SCORE.format(title=score.title, band=band, range=wording.percent(score.range), note=score.note),
            hang=2,
            style="bold",
        )
        if score.band:
            sheet.line(wording.STABLE.format(share=f"{100 * score.stable:g}"), indent=2)


def _powers(sheet: Sheet, page: Page) -> None:
    sheet.heading(wording.POWERS)
    if not page.powers:
        sheet.line(wording.NO_POWERS)
    for key, power in zip(page.matrix.keys, page.powers, strict=False):
        routes = ", ".join(wording.AT_LINE.format(label=x.label, line=x.line) for x in power.routes)
        sheet.line(wording.POWER.format(key=key, title=power.title), hang=4, style="bold")
        sheet.line(wording.ROUTES.format(routes=routes), indent=4, hang=2)
        if power.tiers:
            sheet.line(wording.DATA.format(tiers=", ".join(power.tiers)), indent=4, hang=2)


def _offences(sheet: Sheet, page: Page) -> None:
    if not page.offences:
        return
    sheet.heading(offence_wording.OFFENCES)
    for found in page.offences:
        sheet.line(offence_wording.offence(found), hang=2)
    if any(found.opens_evidence_sharing for found in page.offences):
        sheet.line(offence_wording.SHARING_NOTE, hang=2)


def _matrix(sheet: Sheet, matrix: Matrix) -> None:
    """The matrix in as many tables as its columns need, with the shapes explained once."""
    if not matrix.rows:
        return
    sheet.heading(wording.MATRIX)
    fitting = (sheet.width - ROOM_FOR_TITLES) // WIDTH_OF_COLUMN
    step = min(max(fitting, 1), COLUMNS_AT_MOST)
    for first in range(0, len(matrix.keys), step):
        _matrix_part(sheet, matrix, slice(first, first + step))
    words = {**wording.STANDINGS, "": wording.NO_CELL}
    sheet.line(", ".join(f"{SHAPES[standing]} {word}" for standing, word in words.items()))


def _matrix_part(sheet: Sheet, matrix: Matrix, columns: slice) -> None:
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column(wording.REQUIREMENT, overflow="fold")
    for key in matrix.keys[columns]:
        table.add_column(key, no_wrap=True)
    for row in matrix.rows:
        shapes = [Text(SHAPES[standing], style=STYLES[standing]) for standing in row.standings[columns]]
        table.add_row(Text(visible(row.title)), *shapes)
    sheet.table(table)


def _unclaimed(sheet: Sheet, page: Page) -> None:
    if not page.unclaimed:
        return
    sheet.heading(wording.UNCLAIMED.format(count=len(page.unclaimed)))
    for norm in page.unclaimed:
        quote = quotation(norm.quote)
        sheet.line(wording.UNCLAIMED_LINE.format(label=norm.label, line=norm.line, quote=quote), hang=2)


def _integrity(sheet: Sheet, page: Page) -> None:
    if not page.integrity:
        return
    sheet.heading(wording.INTEGRITY.format(count=len(page.integrity)))
    for found in page.integrity:
        quote = quotation(found.quote)
        told = wording.INTEGRITY_LINE.format(kind=found.kind, label=found.label, line=found.line, quote=quote)
        sheet.line(told, hang=2)
        sheet.line(found.effect, indent=2)


def _not_assessed(sheet: Sheet, page: Page) -> None:
    if not page.not_assessed:
        return
    total, count = page.identity.characters, page.identity.characters_not_assessed
    sheet.heading(wording.NOT_ASSESSED.format(count=f"{count:,}", total=f"{total:,}"))
    for unread in page.not_assessed:
        told = wording.NOT_ASSESSED_LINE.format(
            where=unread.where, reason=unread.reason, characters=f"{unread.characters:,}"
        )
        sheet.line(told, hang=2)


def _not_applicable(sheet: Sheet, page: Page, verbose: bool) -> None:
    """In full only when asked for: most are requirements for powers that the bill does not grant."""
    if not page.not_applicable:
        return
    sheet.heading(wording.RULED_OUT.format(count=len(page.not_applicable)))
    if verbose:
        for x in page.not_applicable:
            told = wording.RULED_OUT_LINE.format(title=x.title, target=x.target_title, reason=x.reason)
            sheet.line(told, hang=2)
        return
    for reason in dict.fromkeys(x.reason for x in page.not_applicable):
        subjects = dict.fromkeys(x.subject for x in page.not_applicable if x.reason == reason)
        told = wording.RULED_OUT_SHORT.format(reason=reason.removesuffix("."), subjects="; ".join(subjects))
        sheet.line(told, hang=2)


def _problems(sheet: Sheet, page: Page) -> None:
    if not page.problems:
        return
    sheet.heading(wording.PROBLEMS.format(count=len(page.problems)))
    for problem in page.problems:
        place = ":".join([problem.path, str(problem.line)] if problem.line else [problem.path])
        told = wording.PROBLEM.format(
            code=problem.code, severity=problem.severity.value, place=place, message=problem.message
        )
        sheet.line(told, hang=2)
        if problem.advice:
            sheet.line(problem.advice, indent=2)


def _limits(sheet: Sheet, page: Page) -> None:
    sheet.heading(wording.LIMITS_HEADING)
    sheet.line(page.limits)
    sheet.line(page.wrong_verdict)
