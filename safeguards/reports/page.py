"""Turns what was judged into what is shown: every decision about a report is taken here, none in a writer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath, PureWindowsPath
from string import ascii_uppercase

from safeguards.model.bill import Bill
from safeguards.model.problem import Problem
from safeguards.model.result import Cell, Confidence, Findings, NotApplicable, Scorecard
from safeguards.model.rule import Requirement, RuleBook
from safeguards.reports import wording
from safeguards.reports.answer import answer
from safeguards.reports.compose import compose
from safeguards.reports.shown import (
    Bar,
    Finding,
    Identity,
    Matrix,
    Page,
    Row,
    Ruling,
    ScoreLine,
    Section,
    Topic,
    TrippedGate,
)
from safeguards.reports.topics import SEVERITIES

BILL = "bill"
MOST_EVIDENCE = 6  # the contract of the JSON report


def build(
    bill: Bill,
    book: RuleBook,
    findings: Findings,
    scorecard: Scorecard,
    problems: tuple[Problem, ...],
    version: str,
) -> Page:
    """The page for one bill; the blocks and their order are those of docs, "Report"."""
    known = {requirement.id: requirement for requirement in book.requirements}
    titles = _target_titles(book, findings)
    cells = tuple(_finding(cell, known[cell.requirement], titles) for cell in findings.cells)
    identity = _identity(bill, book, version)
    page = Page(
        identity=identity,
        answer=_answer(scorecard, cells, findings, identity),
        gates=_gates(scorecard, cells),
        bars=tuple(Bar(x.id, wording.theme(x.id), x.floor, x.benchmark) for x in scorecard.groups),
        scores=_scores(scorecard),
        powers=findings.powers,
        matrix=_matrix(book, findings, cells),
        cells=cells,
        sections=_sections(cells, known),
        unclaimed=findings.unclaimed,
        not_applicable=tuple(_ruling(x, known, titles) for x in findings.not_applicable),
        integrity=bill.integrity,
        not_assessed=bill.not_assessed,
        problems=tuple(replace(problem, path=shown_path(problem.path)) for problem in problems),
        limits=wording.LIMITS,
        wrong_verdict=wording.WRONG_VERDICT,
        offences=findings.offences,
    )
    return replace(page, paper=compose(page, bill, book))


def _gates(scorecard: Scorecard, cells: Sequence[Finding]) -> tuple[TrippedGate, ...]:
    by_id = {(cell.requirement, cell.target): cell for cell in cells}
    return tuple(
        TrippedGate(by_id[gate.requirement, gate.target], wording.GATE_SCORES[gate.score]) for gate in scorecard.gates
    )


def _answer(scorecard: Scorecard, cells: tuple[Finding, ...], findings: Findings, identity: Identity) -> str:
    powers = [power.title for power in findings.powers]
    unread = identity.characters_not_assessed
    return answer(scorecard, cells, powers, total=identity.characters, not_assessed=unread)


def shown_path(path: str) -> str:
    """`path` if it is relative and stays below the working directory, else the bare name of the file."""
    if PureWindowsPath(path).is_absolute():
        return PureWindowsPath(path).name
    pure = PurePath(path)
    return pure.name if pure.is_absolute() or ".." in pure.parts else path


def _identity(bill: Bill, book: RuleBook, version: str) -> Identity:
    path = shown_path(bill.path)
    return Identity(
        title=bill.title or path,
        path=path,
        language=bill.language,
        format=bill.format,
        view=bill.view,
        sha256=bill.sha256,
        characters=len(bill.text),
        characters_not_assessed=sum(unread.characters for unread in bill.not_assessed),
        provisions=sum(provision.kind != "bill" for provision in bill.provisions),
        version=version,
        rules=book.name,
        rules_version=book.version,
        rules_sha256=book.sha256,
    )


def _target_titles(book: RuleBook, findings: Findings) -> dict[str, str]:
    titles = {power.id: power.title for power in book.powers}
    titles |= {power.id: power.title for power in findings.powers}
    return titles | {BILL: wording.BILL_TITLE}


def _finding(cell: Cell, requirement: Requirement, titles: dict[str, str]) -> Finding:
    unsure = cell.confidence is Confidence.LOW
    return Finding(
        requirement=cell.requirement,
        title=requirement.title,
        target=cell.target,
        target_title=titles.get(cell.target, cell.target),
        verdict=cell.verdict.value,
        standing=wording.DECIDE if unsure else cell.verdict.value,
        tier=cell.tier,
        severity=cell.severity,
        gate=cell.gate,
        confidence=cell.confidence.value,
        measured=cell.measured,
        reason=wording.reason(cell),
        authority=requirement.authority,
        evidence=cell.evidence[:MOST_EVIDENCE],
        searched=cell.searched,
        nearest_miss=cell.nearest_miss,
        bad_routes=cell.bad_routes,
    )


def _sections(cells: Sequence[Finding], known: dict[str, Requirement]) -> tuple[Section, ...]:
    """Worst standing first, and in each the critical requirements first; empty sections are left out."""
    places = {requirement: place for place, requirement in enumerate(known)}
    ordered = sorted(cells, key=lambda cell: (SEVERITIES.index(cell.severity), places[cell.requirement]))
    alike = {standing: [cell for cell in ordered if cell.standing == standing] for standing in wording.STANDINGS}
    sections, told = [], set[str]()
    for standing, members in alike.items():
        if members:
            topics = _topics(members, known, told)
            sections.append(Section(standing, wording.HEADINGS[standing], len(members), topics))
    return tuple(sections)


def _topics(cells: Sequence[Finding], known: dict[str, Requirement], told: set[str]) -> tuple[Topic, ...]:
    """One topic for each requirement and severity; adds to `told` the requirements that have now been explained."""
    alike: dict[tuple[str, str], list[Finding]] = {}
    for cell in cells:
        alike.setdefault((cell.requirement, cell.severity), []).append(cell)
    topics = []
    for (name, severity), members in alike.items():
        topics.append(_topic(known[name], severity, members, told_above=name in told))
        told.add(name)
    return tuple(topics)


def _topic(requirement: Requirement, severity: str, cells: list[Finding], *, told_above: bool) -> Topic:
    return Topic(
        requirement=requirement.id,
        title=requirement.title,
        severity=severity,
        gate=any(cell.gate for cell in cells),
        question=requirement.question,
        why=requirement.why,
        authority=requirement.authority,
        remedy=requirement.remedy,
        remedy_readiness=requirement.remedy_readiness,
        told_above=told_above,
        findings=tuple(cells),
    )


def _scores(scorecard: Scorecard) -> tuple[ScoreLine, ScoreLine]:
    floor, benchmark = (
        ScoreLine(name, wording.SCORES[name], score.range, score.band, score.stable, wording.SCORE_NOTES[name])
        for name, score in (("floor", scorecard.floor), ("benchmark", scorecard.benchmark))
    )
    return floor, benchmark


def _matrix(book: RuleBook, findings: Findings, cells: Sequence[Finding]) -> Matrix:
    targets = [power.id for power in findings.powers]
    extra = [cell.target for cell in cells if cell.target not in targets and cell.target != BILL]
    targets = [*targets, *dict.fromkeys(extra)]
    titles = _target_titles(book, findings)
    standings = {(cell.requirement, cell.target): cell.standing for cell in cells}
    judged = {cell.requirement for cell in cells}
    columns = [*targets, BILL]
    return Matrix(
        keys=(*(_key(place) for place in range(len(targets))), wording.BILL_KEY),
        titles=tuple(titles.get(target, target) for target in columns),
        rows=tuple(
            Row(requirement.title, tuple(standings.get((requirement.id, target), "") for target in columns))
            for requirement in book.requirements
            if requirement.id in judged
        ),
    )


def _key(place: int) -> str:
    """A to Z, then A2 and so on: short enough to head a column."""
    turn, letter = divmod(place, len(ascii_uppercase))
    return ascii_uppercase[letter] + (str(turn + 1) if turn else "")


def _ruling(ruling: NotApplicable, known: dict[str, Requirement], titles: dict[str, str]) -> Ruling:
    """Where a power is not granted the power alone says enough: every requirement for it falls away."""
    title, target = known[ruling.requirement].title, titles.get(ruling.target, ruling.target)
    return Ruling(
        source=ruling,
        title=title,
        target_title=target,
        reason=wording.NOT_APPLICABLE.get(ruling.reason, ruling.reason),
        subject=target if ruling.reason == "power-not-granted" else f"{title} ({target})",
    )
