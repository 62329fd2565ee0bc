"""Sorts the findings into what one paragraph tells, and gives every paragraph of the paper its number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from safeguards.model.result import Evidence
from safeguards.model.rule import Requirement
from safeguards.reports import wording
from safeguards.reports.passages import Passages
from safeguards.reports.shown import Finding, TrippedGate

SEVERITIES = ("critical", "high", "medium", "low")
FAILING = ("contradicted", "missing", "partly", "deferred")


@dataclass(frozen=True, slots=True)
class Draft:
    """Findings that one paragraph tells: one requirement, one standing, one severity; `section` holds their text."""

    requirement: Requirement
    standing: str
    severity: str
    findings: tuple[Finding, ...]
    section: int | None = None

    @property
    def inside(self) -> str:
        """The targets in words, for the inside of a sentence."""
        return "; ".join(dict.fromkeys(wording.inside(finding.target_title) for finding in self.findings))

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """All quotations, each once."""
        return tuple(dict.fromkeys(item for finding in self.findings for item in finding.evidence))


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of paragraphs: of the gates, of what is told where, and of the first paragraph of each block."""

    gates: tuple[int, ...]
    recommendations: int
    well: tuple[int, ...]
    scorecard: int
    found: tuple[int, ...]
    absent: tuple[int, ...]
    mends: tuple[int, ...]
    closing: int


@dataclass(frozen=True, slots=True)
class Topics:
    """Everything that is told, in the order of its paragraphs.

    `well` are the requirements that are met somewhere; `found` rests on text, by section; `absent` on none;
    `mends` are the requirements that need wording, the worst first. `paragraph` gives the number of each finding.
    """

    gates: tuple[tuple[TrippedGate, ...], ...]
    well: tuple[Draft, ...]
    found: tuple[Draft, ...]
    absent: tuple[Draft, ...]
    mends: tuple[Draft, ...]
    numbers: Numbers
    paragraph: Mapping[tuple[str, str], int]
    mend: Mapping[str, int]


def topics(
    cells: Sequence[Finding], gates: Sequence[TrippedGate], known: Mapping[str, Requirement], passages: Passages
) -> Topics:
    """Every finding in one paragraph: beside the text that it rests on, with what is met, or with what is absent."""
    met_by_silence = [x for x in cells if x.standing == "met" and not x.evidence]
    well = tuple(_drafts((x for x in cells if x.standing == "met"), known))
    found = _found([x for x in cells if x.evidence], known, passages)
    absent = tuple(sorted(_drafts((x for x in cells if not x.evidence and x.standing != "met"), known), key=_worst))
    alike: dict[str, list[TrippedGate]] = {}
    for gate in gates:
        alike.setdefault(gate.finding.requirement, []).append(gate)
    mends = _mends(cells, known)
    numbers = _numbers(len(alike), len(well), len(found), len(absent), len(mends))
    told = [*zip(found, numbers.found, strict=False), *zip(absent, numbers.absent, strict=False)]
    paragraph = {(x.requirement, x.target): number for draft, number in told for x in draft.findings}
    silent = {(x.requirement, x.target) for x in met_by_silence}
    for draft, number in zip(well, numbers.well, strict=False):
        paragraph |= {key: number for x in draft.findings if (key := (x.requirement, x.target)) in silent}
    mend = {draft.requirement.id: number for draft, number in zip(mends, numbers.mends, strict=False)}
    return Topics(tuple(map(tuple, alike.values())), well, found, absent, mends, numbers, paragraph, mend)


def _numbers(gates: int, well: int, found: int, absent: int, mends: int) -> Numbers:
    """A block with nothing to tell has one paragraph that says so; the answer is the first paragraph."""
    last = 1

    def take(count: int) -> tuple[int, ...]:
        nonlocal last
        last += count
        return tuple(range(last - count + 1, last + 1))

    return Numbers(
        take(gates), take(1)[0], take(max(well, 1)), take(4)[0], take(max(found, 1)), take(max(absent, 1)),
        take(max(mends, 1)), last + 1,
    )  # fmt: skip


def _drafts(cells: Iterable[Finding], known: Mapping[str, Requirement], section: int | None = None) -> Iterator[Draft]:
    alike: dict[tuple[str, str, str], list[Finding]] = {}
    for cell in cells:
        alike.setdefault((cell.requirement, cell.standing, cell.severity), []).append(cell)
    for (name, standing, severity), members in alike.items():
        yield Draft(known[name], standing, severity, tuple(members), section)


def _found(cells: Sequence[Finding], known: Mapping[str, Requirement], passages: Passages) -> tuple[Draft, ...]:
    """By section in the order of the bill, in each the worst first; what stands in no visible section comes last."""
    unplaced = len(passages.bill.provisions)
    placed = [(passages.section(cell.evidence[0]), cell) for cell in cells]
    ordered = sorted(placed, key=lambda x: unplaced if x[0] is None else x[0])
    return tuple(
        draft
        for section, members in groupby(ordered, key=lambda x: x[0])
        for draft in sorted(_drafts((cell for _, cell in members), known, section), key=_worst)
    )


def _mends(cells: Sequence[Finding], known: Mapping[str, Requirement]) -> tuple[Draft, ...]:
    """Each requirement that is not met somewhere, once, under its worst standing and severity; gates first."""
    alike: dict[str, list[Finding]] = {}
    for cell in cells:
        if cell.standing in FAILING:
            alike.setdefault(cell.requirement, []).append(cell)
    drafts = [
        Draft(
            known[name],
            min((x.standing for x in members), key=FAILING.index),
            min((x.severity for x in members), key=SEVERITIES.index),
            tuple(members),
        )
        for name, members in alike.items()
    ]
    return tuple(sorted(drafts, key=lambda draft: (not _trips(draft), *_rank(draft), -len(draft.findings))))


def _trips(draft: Draft) -> bool:
    return any(x.gate and x.standing in ("contradicted", "missing") for x in draft.findings)


def _worst(draft: Draft) -> tuple[int, int]:
    return [*wording.STANDINGS].index(draft.standing), SEVERITIES.index(draft.severity)


def _rank(draft: Draft) -> tuple[int, int]:
    standing, severity = _worst(draft)
    return severity, standing
