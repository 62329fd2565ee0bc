"""An invented bill, rule book and findings that hold one of everything a report can show."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TypeVar

from safeguards.evaluation.score import score
from safeguards.model.bill import Bill, Integrity, Provision, Role, Span, Unread
from safeguards.model.offence import Gravest, Penalty
from safeguards.model.problem import Problem, Severity
from safeguards.model.result import (
    Cell,
    Confidence,
    Evidence,
    Findings,
    NotApplicable,
    OffenceFound,
    PowerFound,
    Reason,
    RouteFound,
    Scorecard,
    UnclaimedNorm,
    Verdict,
)
from safeguards.model.rule import Authority, ForTargets, Power, Requirement, RuleBook
from safeguards.reports.page import build
from safeguards.reports.shown import Page

Noun = TypeVar("Noun", Power, Requirement, RuleBook)

LONG = "The judge shall state the ground, the place, the thing sought and the officer named in the order. " * 5

TEXT = f"""# The Computer Misuse Bill

## 4 Search
(1) An officer may search a computer only under a warrant of a judge.
(2) In urgent cases an officer may search without one.
(3) {LONG}

## 5 Interception
(1) The Minister may direct the interception of communications.
(2) The Minister shall cause a record\x1b[31m to be\u202e kept.
(3) A provider shall \U000e0041assist [bold]as prescribed[/bold] :smile:.

## 6 General
(1) Every person shall register a device.
"""


def quoted(words: str, label: str, clause: str) -> Evidence:
    """Evidence for `words`, which stand in the text."""
    start = TEXT.index(words)
    eid = "sec_" + label.removeprefix("s ").replace("(", "__subsec_").replace(")", "")
    return Evidence(label, eid, TEXT.count("\n", 0, start) + 1, start, start + len(words), words, clause)


def bill(*, not_assessed: tuple[Unread, ...] = (Unread("scanned page without text", "page 3", 40),)) -> Bill:
    """The bill, with one thing hidden in it and one page unread."""
    whole = Span(0, len(TEXT), 1, Role.OPERATIVE)
    return Bill(
        path="/somewhere/else/bill.md",
        title="The Computer Misuse Bill",
        language="en",
        format="markdown",
        sha256="ab" * 32,
        text=TEXT,
        provisions=(
            Provision(0, 0, "bill", "", "", "", (), (), 1),
            Provision(1, 0, "section", "4", "s 4", "sec_4", (), (whole,), 3),
            Provision(2, 0, "section", "5", "s 5", "sec_5", (), (), 8),
        ),
        spans=(whole,),
        not_assessed=not_assessed,
        integrity=(
            Integrity("control-character", "s 5(2)", 10, "record\x1b[31m to be\u202e kept", "Read as if absent."),
        ),
    )


def only(kind: type[Noun], **given: object) -> Noun:
    """A noun of the model with the given fields, and nothing in those that no report shows."""
    return kind(**{field.name: given.get(field.name, ()) for field in fields(kind)})  # type: ignore[arg-type]


def requirement(
    name: str, group: str, title: str, severity: str, *, floor: bool = False, gate: bool = False
) -> Requirement:
    """A requirement of which only what a report shows is filled in."""
    return only(
        Requirement,
        id=name,
        group=group,
        title=title,
        question=f"Does the bill have this: {title}?",
        why="Without it nobody checks the officer.",
        tiers=(ForTargets("floor" if floor else "benchmark", ()),),
        severities=(ForTargets(severity, ()),),
        gate=() if gate else None,
        authority=(Authority("UNCC", "24(2)", "SHALL-Q" if floor else "BEYOND", False, "Conditions and safeguards"),),
        remedy="No power under this Part may be used except under a warrant issued by a judge.",
        remedy_readiness="needs adaptation",
    )


REQUIREMENTS = (
    requirement("prior-judicial-authorisation", "authorisation", "Prior judicial authorisation", "critical", gate=True),
    requirement("independent-review-floor", "authorisation", "Independent review", "critical", floor=True, gate=True),
    requirement("time-limit", "authorisation", "Time limit", "high", floor=True),
    requirement("target-particularity", "authorisation", "Particular target", "high", floor=True),
    requirement("user-notification", "transparency", "Notice to the person searched", "medium"),
    requirement("no-direct-access", "expression", "No direct access to networks", "critical"),
)


def book() -> RuleBook:
    """The rule book."""
    return only(
        RuleBook,
        name="uncc",
        version="0.1.0",
        sha256="cd" * 32,
        powers=(
            only(Power, id="search-seizure", title="Search and seizure"),
            only(Power, id="interception", title="Interception of content"),
        ),
        requirements=REQUIREMENTS,
    )


SEARCH_MET = quoted("An officer may search a computer only under a warrant of a judge.", "s 4(1)", "met")
SEARCH_WEAK = quoted("In urgent cases an officer may search without one.", "s 4(2)", "weakened")
LONG_MET = quoted(LONG.strip(), "s 4(3)", "met")
DIRECTION = quoted("The Minister may direct the interception of communications.", "s 5(1)", "contradicted")
RECORD = quoted("The Minister shall cause a record\x1b[31m to be\u202e kept.", "s 5(2)", "partly")
PRESCRIBED = quoted("A provider shall \U000e0041assist [bold]as prescribed[/bold] :smile:.", "s 5(3)", "deferred")


def cell(name: str, target: str, verdict: Verdict, reason: Reason, **more: object) -> Cell:
    """A cell of the requirement `name`, with the tier, severity and gate that the rule book gives it."""
    rule = next(x for x in REQUIREMENTS if x.id == name)
    first = Cell(
        requirement=name,
        target=target,
        verdict=verdict,
        tier=rule.level(rule.tiers, target),
        severity=rule.level(rule.severities, target),
        gate=rule.is_gate(target),
        confidence=Confidence.HIGH,
        reason=reason,
        measured=name != "no-direct-access",
    )
    return replace(first, **more)  # type: ignore[arg-type]


CELLS = (
    cell(
        "prior-judicial-authorisation",
        "search-seizure",
        Verdict.PARTLY,
        Reason.WEAKENED,
        evidence=(SEARCH_MET, SEARCH_WEAK),
    ),
    cell("prior-judicial-authorisation", "interception", Verdict.CONTRADICTED, Reason.CLAUSE, evidence=(DIRECTION,)),
    cell(
        "independent-review-floor",
        "interception",
        Verdict.MISSING,
        Reason.SILENT,
        searched=("s 5", "s 6"),
        nearest_miss=RECORD,
    ),
    cell("time-limit", "search-seizure", Verdict.MISSING, Reason.SILENT, searched=("s 4", "s 6")),
    cell(
        "time-limit", "interception", Verdict.MISSING, Reason.SILENT, searched=("s 5", "s 6"), confidence=Confidence.LOW
    ),
    cell("target-particularity", "search-seizure", Verdict.MET, Reason.CLAUSE, evidence=(LONG_MET,)),
    cell("target-particularity", "interception", Verdict.DEFERRED, Reason.CLAUSE, evidence=(PRESCRIBED,)),
    cell(
        "user-notification",
        "search-seizure",
        Verdict.PARTLY,
        Reason.MIXED_ROUTES,
        evidence=(SEARCH_MET,),
        bad_routes=("s 4(2)",),
    ),
    cell("user-notification", "interception", Verdict.UNDETERMINED, Reason.UNREAD, searched=("s 5",)),
    cell("no-direct-access", "bill", Verdict.MET, Reason.NO_OFFENDING_CLAUSE, searched=("s 4", "s 5", "s 6")),
)


def findings(cells: tuple[Cell, ...] = CELLS) -> Findings:
    """What was judged."""
    return Findings(
        powers=(
            PowerFound(
                "search-seizure", "Search and seizure", (RouteFound("s 4(1)", "sec_4__subsec_1", 4),), ("content",)
            ),
            PowerFound("interception", "Interception of content", (RouteFound("s 5(1)", "sec_5__subsec_1", 9),), ()),
        ),
        cells=cells,
        not_applicable=(
            NotApplicable("independent-review-floor", "search-seizure", "condition-not-met"),
            NotApplicable("time-limit", "remote-access", "power-not-granted"),
        ),
        unclaimed=(UnclaimedNorm("s 6(1)", 14, "Every person shall register a device."),),
        offences=(
            OffenceFound("insult", "Insult", "s 6(1)", "sec_6__subsec_1", 14, Penalty(Gravest.YEARS, 5, 2), True),
            OffenceFound("access", "Access", "s 6", "sec_6", 13, Penalty(Gravest.YEARS, 1.5, 1.5), False),
            OffenceFound("devices", "Devices", "s 6", "sec_6", 13, Penalty(Gravest.UNKNOWN), False),
        ),
    )


PROBLEMS = (
    Problem(
        "X9", Severity.WARNING, "A page could not be read.", "/somewhere/else/bill.md", 12, advice="Scan it again."
    ),
)


def scored(cells: tuple[Cell, ...], *, unread: bool = True) -> Scorecard:
    """The scorecard of `cells` under the invented rules."""
    return score(cells, {x.id: x.group for x in REQUIREMENTS}, unread=unread)


def page(cells: tuple[Cell, ...] = CELLS, *, unread: bool = True) -> Page:
    """The page that the reports are tested on."""
    read = bill() if unread else bill(not_assessed=())
    return build(read, book(), findings(cells), scored(cells, unread=unread), PROBLEMS, "0.1.0")
