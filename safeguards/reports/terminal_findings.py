"""Writes the gates and the findings for a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from safeguards.model.rule import Authority
from safeguards.reports import wording
from safeguards.reports.plain_text import quotation
from safeguards.reports.sheet import Sheet
from safeguards.reports.shown import Finding, Section, Topic, TrippedGate

SHAPES = wording.SHAPES
STYLES: Mapping[str, str] = {
    "met": "green",
    "partly": "yellow",
    "missing": "red",
    "contradicted": "bold red",
    "deferred": "cyan",
    "undetermined": "magenta",
    "decide": "blue",
    "": "dim",
}


def tripped(sheet: Sheet, gates: Sequence[TrippedGate]) -> None:
    """Writes the gates that hold a band down, each with the words that trip it or the nearest ones."""
    if not gates:
        return
    sheet.heading(wording.GATES)
    for gate in gates:
        finding = gate.finding
        told = wording.GATE.format(
            title=finding.title,
            target=finding.target_title,
            standing=wording.STANDINGS[finding.standing],
            scores=gate.scores,
        )
        sheet.line(f"{SHAPES[finding.standing]} {told}", hang=2, style=STYLES[finding.standing])
        if finding.evidence:
            _quotations(sheet, finding, indent=2, most=1)
        else:
            _absence(sheet, finding, indent=2)


def sections(sheet: Sheet, shown: Sequence[Section], verbose: bool) -> None:
    """Writes the findings; the cells that are met stand in one compact list unless `verbose`."""
    for section in shown:
        heading = wording.SECTION.format(heading=section.heading, cells=section.cells)
        sheet.heading(f"{SHAPES[section.standing]} {heading}", style=f"bold {STYLES[section.standing]}")
        for topic in section.topics:
            if section.standing == "met" and not verbose:
                _met(sheet, topic)
            else:
                _topic(sheet, topic, section.standing, verbose)


def _met(sheet: Sheet, topic: Topic) -> None:
    places = [
        wording.MET_AT.format(target=x.target_title, where=wording.listed([item.label for item in x.evidence]))
        if x.evidence
        else x.target_title
        for x in topic.findings
    ]
    told = wording.MET.format(title=topic.title, places="; ".join(places))
    sheet.line(f"{SHAPES['met']} {told}", hang=2)


def _topic(sheet: Sheet, topic: Topic, standing: str, verbose: bool) -> None:
    gate = wording.GATE_MARK if topic.gate else ""
    sheet.blank()
    told = wording.TOPIC.format(title=topic.title, severity=topic.severity, gate=gate)
    sheet.line(f"{SHAPES[standing]} {told}", hang=2, style="bold")
    if verbose:
        sheet.line(wording.QUESTION.format(question=topic.question), indent=2, hang=2)
    for finding in topic.findings:
        _finding(sheet, finding)
    if topic.told_above:
        sheet.line(wording.TOLD_ABOVE, indent=2)
    else:
        _explanation(sheet, topic, mend=standing != "met")


def _explanation(sheet: Sheet, topic: Topic, *, mend: bool) -> None:
    """What a requirement rests on; with `mend` why it matters and how a bill can supply it."""
    if topic.authority:
        authority = "; ".join(_authority(source) for source in topic.authority)
        sheet.line(wording.AUTHORITY.format(authority=authority), indent=2, hang=2)
    if mend and topic.why:
        sheet.line(wording.WHY.format(why=topic.why), indent=2, hang=2)
    if mend and topic.remedy:
        remedy = wording.REMEDY.format(readiness=topic.remedy_readiness, remedy=topic.remedy)
        sheet.line(remedy, indent=2, hang=2)


def _finding(sheet: Sheet, finding: Finding) -> None:
    shape, style = SHAPES[finding.standing], STYLES[finding.standing]
    told = wording.FINDING.format(target=finding.target_title, reason=finding.reason)
    sheet.line(f"{shape} {told}", indent=2, hang=2, style=style)
    _quotations(sheet, finding, indent=4, most=len(finding.evidence))
    if not finding.evidence:
        _absence(sheet, finding, indent=4)
    if any(route not in finding.reason for route in finding.bad_routes):
        sheet.line(wording.BAD_ROUTES.format(routes=", ".join(finding.bad_routes)), indent=4, hang=2)
    basis = wording.BASIS.format(
        confidence=finding.confidence,
        tier=wording.TIERS.get(finding.tier, finding.tier),
        unmeasured="" if finding.measured else wording.UNMEASURED,
    )
    sheet.line(basis, indent=4, hang=2, style="dim")


def _quotations(sheet: Sheet, finding: Finding, *, indent: int, most: int) -> None:
    for item in finding.evidence[:most]:
        told = wording.QUOTE.format(
            label=item.label,
            line=item.line,
            clause=wording.CLAUSES.get(item.clause, item.clause),
            quote=quotation(item.shown),
        )
        sheet.line(told, indent=indent, hang=2)


def _absence(sheet: Sheet, finding: Finding, *, indent: int) -> None:
    """What a verdict without quotation rests on: the places searched and the text that came nearest."""
    if finding.searched:
        sheet.line(wording.SEARCHED.format(places=", ".join(finding.searched)), indent=indent, hang=2)
    if finding.nearest_miss:
        miss = finding.nearest_miss
        told = wording.NEAREST.format(label=miss.label, line=miss.line, quote=quotation(miss.shown))
        sheet.line(told, indent=indent, hang=2)


def _authority(source: Authority) -> str:
    strength = wording.STRENGTHS.get(source.strength, source.strength)
    title = f" {source.title}" if source.title else ""
    return f"{source.source} {source.at}{title} ({strength}; {wording.VERIFIED[source.verified]})"
