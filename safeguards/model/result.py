"""What the tool says of a bill: cells with evidence, and the scorecard."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from safeguards.model.offence import Gravest, Penalty

SERIOUS = 4  # years: the maximum that makes an offence a serious crime under UNCC 2(h)


class Verdict(StrEnum):
    """The six verdicts on a cell."""

    MET = "met"
    PARTLY = "partly"
    MISSING = "missing"
    CONTRADICTED = "contradicted"
    DEFERRED = "deferred"
    UNDETERMINED = "undetermined"


class Confidence(StrEnum):
    """How sure the tool is, from how the verdict was reached."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Reason(StrEnum):
    """Why a cell has its verdict: a code that the reports put into words."""

    CLAUSE = "clause"  # a clause of the rule held, in every route
    WEAKENED = "weakened"  # met, but a weakening clause held too
    MIXED_ROUTES = "mixed-routes"  # better and worse routes to the power
    SILENT = "silent"  # nothing found
    WORST_OFFENCE = "worst-offence"  # the offences differ, and the worst decides
    NO_OFFENDING_CLAUSE = "no-offending-clause"  # a prohibition met by absence
    UNREAD = "unread"  # text was not read or not understood


@dataclass(frozen=True, slots=True)
class Evidence:
    """One contiguous quotation: `text[start:end]` of the bill; `clause` is the clause of the rule that it met.

    `seen` is what a reader sees of it, "" where it has no markup and that is the quotation itself; `words` are the
    offsets of the words in it that decided, within `start` and `end`.
    """

    label: str
    eid: str
    line: int
    start: int
    end: int
    quote: str
    clause: str
    seen: str = ""
    words: tuple[tuple[int, int], ...] = ()

    @property
    def shown(self) -> str:
        """The quotation without markup."""
        return self.seen or self.quote


@dataclass(frozen=True, slots=True)
class Cell:
    """The verdict on one requirement for one target (a power that the bill grants, or `bill`)."""

    requirement: str
    target: str
    verdict: Verdict
    tier: str
    severity: str
    gate: bool
    confidence: Confidence
    reason: Reason
    measured: bool
    evidence: tuple[Evidence, ...] = ()
    searched: tuple[str, ...] = ()
    nearest_miss: Evidence | None = None
    bad_routes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """A requirement that was not judged for a target: `reason` is `power-not-granted`, `no-such-offence` or
    `condition-not-met`.
    """

    requirement: str
    target: str
    reason: str


@dataclass(frozen=True, slots=True)
class Range:
    """A score in whole percent: `low` counts what is open as nothing, `high` as met."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Score:
    """One score: its range, its band (None with fewer than three cells), and the share of weightings that keep it."""

    range: Range
    band: str | None
    stable: float
    cells: int


@dataclass(frozen=True, slots=True)
class GroupScore:
    """The two ranges of one theme of requirements."""

    id: str
    floor: Range | None
    benchmark: Range | None


@dataclass(frozen=True, slots=True)
class Gate:
    """A gate that was tripped, in the scores named by `score` (`floor` or `benchmark`)."""

    requirement: str
    target: str
    verdict: Verdict
    score: str


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The two scores, never merged, the bars of the groups, and the gates."""

    floor: Score
    benchmark: Score
    groups: tuple[GroupScore, ...]
    gates: tuple[Gate, ...]


@dataclass(frozen=True, slots=True)
class RouteFound:
    """A provision that grants a power."""

    label: str
    eid: str
    line: int


@dataclass(frozen=True, slots=True)
class PowerFound:
    """A power that the bill grants, with its routes and the tiers of data that it reaches."""

    id: str
    title: str
    routes: tuple[RouteFound, ...]
    tiers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OffenceFound:
    """An offence that the bill creates, with its verdict on each requirement that is judged for it.

    `expression` says that it punishes what somebody says.
    """

    id: str
    title: str
    label: str
    eid: str
    line: int
    penalty: Penalty
    expression: bool
    verdicts: tuple[tuple[str, Verdict], ...] = ()

    @property
    def opens_evidence_sharing(self) -> bool | None:
        """Whether it is a serious crime of the Convention (four years or more), None where no penalty was found."""
        return None if self.penalty.gravest is Gravest.UNKNOWN else self.penalty.reaches(SERIOUS)


@dataclass(frozen=True, slots=True)
class UnclaimedNorm:
    """A norm by which something is ordered, searched or taken and which no power claims: seen and not understood."""

    label: str
    line: int
    quote: str


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was judged about one bill."""

    powers: tuple[PowerFound, ...]
    cells: tuple[Cell, ...]
    not_applicable: tuple[NotApplicable, ...]
    unclaimed: tuple[UnclaimedNorm, ...]
    offences: tuple[OffenceFound, ...] = ()
