"""The arithmetic on verdicts: two scores that are never merged, their bands, and the gates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from random import Random
from types import MappingProxyType

from safeguards.model.result import Cell, Confidence, Gate, GroupScore, Range, Reason, Score, Scorecard, Verdict

SEVERITIES = ("critical", "high", "medium", "low")
WEIGHTS = (4, 3, 2, 1)
POINTS = MappingProxyType(
    {Verdict.MET: 2, Verdict.PARTLY: 1, Verdict.MISSING: 0, Verdict.CONTRADICTED: 0},
)
FULL = max(POINTS.values())
BANDS = ((80, "largely protective"), (60, "gaps"), (35, "serious concerns"), (0, "fundamental flaws"))
NO_CAP, CAP_SERIOUS, CAP_FUNDAMENTAL = 0, 2, 3  # places in BANDS: a band is never better than its cap
FAILING = frozenset({Verdict.MISSING, Verdict.CONTRADICTED})
UNKNOWN = Range(0, 100)
FEWEST_CELLS = 3
CRITICAL_FAILURES = 3
GATE_CONTRADICTIONS = 2
DRAWS = 1000
SEED = 20241224  # the day on which the General Assembly adopted the Convention; any fixed number would do
SWING = 0.5


@dataclass(frozen=True, slots=True)
class _Sums:
    """Points by severity, in the order of SEVERITIES: what is certain, what is possible, and what could be had."""

    low: tuple[int, ...]
    high: tuple[int, ...]
    full: tuple[int, ...]


def score(cells: tuple[Cell, ...], groups: Mapping[str, str], *, unread: bool = False) -> Scorecard:
    """The scorecard of `cells`; `groups` gives the theme of each requirement.

    With `unread` (some of the text was not read) all that rests on silence is open. Source: the verdict scheme in
    docs, "Two scores, never merged", after the scoring precedents (World Justice Project, RTI Rating and others).
    """
    floor = tuple(cell for cell in cells if cell.tier == "floor")
    return Scorecard(
        floor=_score(floor, unread),
        benchmark=_score(cells, unread),
        groups=_group_scores(cells, groups, unread),
        gates=_gates(cells),
    )


def is_open(cell: Cell, unread: bool) -> bool:
    """Whether nothing is settled about `cell`, so that it counts as nothing in `low` and as met in `high`."""
    if cell.verdict in (Verdict.DEFERRED, Verdict.UNDETERMINED) or cell.confidence is Confidence.LOW:
        return True
    by_silence = cell.verdict is Verdict.MISSING or cell.reason is Reason.NO_OFFENDING_CLAUSE
    return unread and by_silence


def _score(cells: tuple[Cell, ...], unread: bool) -> Score:
    sums = _sums(cells, unread)
    rated = _range(sums)
    if len(cells) < FEWEST_CELLS:
        return Score(range=rated, band=None, stable=0.0, cells=len(cells))
    cap = _cap(cells)
    band = _band(rated.low, cap)
    return Score(range=rated, band=BANDS[band][1], stable=_stable(sums, band, cap), cells=len(cells))


def _sums(cells: Iterable[Cell], unread: bool) -> _Sums:
    low, high, full = [0] * len(SEVERITIES), [0] * len(SEVERITIES), [0] * len(SEVERITIES)
    for cell in cells:
        place = SEVERITIES.index(cell.severity)
        unsettled = is_open(cell, unread)
        low[place] += 0 if unsettled else POINTS[cell.verdict]
        high[place] += FULL if unsettled else POINTS[cell.verdict]
        full[place] += FULL
    return _Sums(tuple(low), tuple(high), tuple(full))


def _range(sums: _Sums) -> Range:
    """The range in whole percent, in integers throughout: rounding may only ever widen it."""
    full = _weighed(WEIGHTS, sums.full)
    if not full:
        return UNKNOWN
    low, high = 100 * _weighed(WEIGHTS, sums.low), 100 * _weighed(WEIGHTS, sums.high)
    return Range(low // full, -(-high // full))


def _weighed(weights: tuple[int, ...], points: tuple[int, ...]) -> int:
    return sum(weight * point for weight, point in zip(weights, points, strict=True))


def _band(low: float, cap: int) -> int:
    """The place in BANDS of a score whose lower end is `low` percent."""
    earned = next(place for place, (bar, _) in enumerate(BANDS) if low >= bar)
    return max(earned, cap)


def _cap(cells: tuple[Cell, ...]) -> int:
    """The best place in BANDS that the gates leave.

    The confidence of a cell and unread text are left out of account on purpose: a band reads the bill at its worst,
    and otherwise a bill could lift its cap by being hard to read.
    """
    gates = [cell for cell in cells if cell.gate]
    contradicted = sum(cell.verdict is Verdict.CONTRADICTED for cell in gates)
    if contradicted >= GATE_CONTRADICTIONS:
        return CAP_FUNDAMENTAL
    others = sum(not cell.gate and cell.severity == "critical" and cell.verdict in FAILING for cell in cells)
    tripped = any(cell.verdict in FAILING for cell in gates)
    return CAP_SERIOUS if tripped or others >= CRITICAL_FAILURES else NO_CAP


def _gates(cells: tuple[Cell, ...]) -> tuple[Gate, ...]:
    """The gates tripped; one named `floor` binds both scores, since the benchmark counts every cell."""
    return tuple(
        Gate(cell.requirement, cell.target, cell.verdict, "floor" if cell.tier == "floor" else "benchmark")
        for cell in cells
        if cell.gate and cell.verdict in FAILING
    )


def _stable(sums: _Sums, band: int, cap: int) -> float:
    """The share of other weightings (equal weights and the seeded draws) under which the band is the same."""
    schemes = _schemes()
    kept = sum(_band_under(weights, sums, cap) == band for weights in schemes)
    return round(kept / len(schemes), 3)


def _band_under(weights: tuple[float, ...], sums: _Sums, cap: int) -> int:
    a, b, c, d = weights  # written out: this runs two thousand times for a bill
    low, full = sums.low, sums.full
    gained = a * low[0] + b * low[1] + c * low[2] + d * low[3]
    possible = a * full[0] + b * full[1] + c * full[2] + d * full[3]
    return _band(100 * gained / possible, cap)


@cache
def _schemes() -> tuple[tuple[float, ...], ...]:
    random = Random(SEED)
    draws = [tuple(weight * random.uniform(1 - SWING, 1 + SWING) for weight in WEIGHTS) for _ in range(DRAWS)]
    return ((1.0,) * len(WEIGHTS), *draws)


def _group_scores(cells: tuple[Cell, ...], groups: Mapping[str, str], unread: bool) -> tuple[GroupScore, ...]:
    """A bar for every theme with a cell, in the order in which `groups` names the themes."""
    themes: dict[str, list[Cell]] = {theme: [] for theme in groups.values()}
    for cell in cells:
        themes[groups[cell.requirement]].append(cell)
    return tuple(_group_score(theme, members, unread) for theme, members in themes.items() if members)


def _group_score(theme: str, cells: list[Cell], unread: bool) -> GroupScore:
    floor = [cell for cell in cells if cell.tier == "floor"]
    return GroupScore(
        id=theme,
        floor=_range(_sums(floor, unread)) if floor else None,
        benchmark=_range(_sums(cells, unread)),
    )
