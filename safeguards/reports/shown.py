"""What a report shows: plain strings and numbers in the order of reading, with every choice already made."""

from __future__ import annotations

from dataclasses import dataclass

from safeguards.model.bill import Integrity, Unread
from safeguards.model.problem import Problem
from safeguards.model.result import Evidence, NotApplicable, OffenceFound, PowerFound, Range, UnclaimedNorm
from safeguards.model.rule import Authority
from safeguards.reports.paper import BLANK, Paper


@dataclass(frozen=True, slots=True)
class Identity:
    """Which text was read, by which tool, under which rules."""

    title: str
    path: str
    language: str
    format: str
    view: str
    sha256: str
    characters: int
    characters_not_assessed: int
    provisions: int
    version: str
    rules: str
    rules_version: str
    rules_sha256: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One cell as shown; `standing` is its verdict, or `decide` where a person has to decide."""

    requirement: str
    title: str
    target: str
    target_title: str
    verdict: str
    standing: str
    tier: str
    severity: str
    gate: bool
    confidence: str
    measured: bool
    reason: str
    authority: tuple[Authority, ...]
    evidence: tuple[Evidence, ...]
    searched: tuple[str, ...]
    nearest_miss: Evidence | None
    bad_routes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """The findings on one requirement that stand alike, with what is said once for all of them.

    `told_above`: an earlier section has said it already.
    """

    requirement: str
    title: str
    severity: str
    gate: bool
    question: str
    why: str
    authority: tuple[Authority, ...]
    remedy: str
    remedy_readiness: str
    told_above: bool
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """All topics with one standing, the most severe first."""

    standing: str
    heading: str
    cells: int
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class TrippedGate:
    """A gate that holds a band down, with the finding that trips it."""

    finding: Finding
    scores: str


@dataclass(frozen=True, slots=True)
class Row:
    """One requirement across the columns of the matrix: standings, empty where there is no cell."""

    title: str
    standings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Requirements down, targets across; `keys` are the short heads of the columns and `titles` what they stand for."""

    keys: tuple[str, ...]
    titles: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One of the two scores."""

    id: str
    title: str
    range: Range
    band: str | None
    stable: float
    note: str


@dataclass(frozen=True, slots=True)
class Bar:
    """The ranges of one theme; None where no requirement of the theme applies."""

    id: str
    title: str
    floor: Range | None
    benchmark: Range | None


@dataclass(frozen=True, slots=True)
class Ruling:
    """A requirement that was not judged for a target; `subject` names it in short."""

    source: NotApplicable
    title: str
    target_title: str
    reason: str
    subject: str


@dataclass(frozen=True, slots=True)
class Page:
    """The whole report; `cells` are in the order in which they were judged, `sections` hold them in reading order.

    `paper` tells the same in numbered paragraphs, for the formats that are read and cited.
    """

    identity: Identity
    answer: str
    gates: tuple[TrippedGate, ...]
    bars: tuple[Bar, ...]
    scores: tuple[ScoreLine, ScoreLine]
    powers: tuple[PowerFound, ...]
    matrix: Matrix
    cells: tuple[Finding, ...]
    sections: tuple[Section, ...]
    unclaimed: tuple[UnclaimedNorm, ...]
    not_applicable: tuple[Ruling, ...]
    integrity: tuple[Integrity, ...]
    not_assessed: tuple[Unread, ...]
    problems: tuple[Problem, ...]
    limits: str
    wrong_verdict: str
    offences: tuple[OffenceFound, ...] = ()
    paper: Paper = BLANK
