"""The arithmetic of scores: each rule of the verdict scheme with a case that fails where the rule is broken."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeguards.evaluation.score import score
from safeguards.model.result import Cell, Confidence, Gate, Range, Reason, Score, Verdict

MET, PARTLY, MISSING = Verdict.MET, Verdict.PARTLY, Verdict.MISSING
CONTRADICTED, DEFERRED, UNDETERMINED = Verdict.CONTRADICTED, Verdict.DEFERRED, Verdict.UNDETERMINED

LARGELY, GAPS, SERIOUS, FUNDAMENTAL = "largely protective", "gaps", "serious concerns", "fundamental flaws"


def cell(
    verdict: Verdict,
    severity: str = "low",
    *,
    tier: str = "benchmark",
    gate: bool = False,
    confidence: Confidence = Confidence.HIGH,
    reason: Reason = Reason.CLAUSE,
    requirement: str = "r",
) -> Cell:
    return Cell(requirement, "bill", verdict, tier, severity, gate, confidence, reason, measured=True)


def rated(*cells: Cell, unread: bool = False) -> Score:
    return score(cells, {"r": "theme"}, unread=unread).benchmark


@pytest.mark.parametrize(
    ("verdict", "low", "high"),
    [
        (MET, 100, 100),
        (PARTLY, 50, 50),
        (MISSING, 0, 0),
        (CONTRADICTED, 0, 0),
        (DEFERRED, 0, 100),
        (UNDETERMINED, 0, 100),
    ],
)
def test_a_verdict_has_its_points(verdict: Verdict, low: int, high: int) -> None:
    assert rated(cell(verdict)).range == Range(low, high)


@pytest.mark.parametrize(
    ("severity", "low"), [("critical", 80), ("high", 75), ("medium", 66), ("low", 50)], ids=lambda x: str(x)
)
def test_a_severity_has_its_weight(severity: str, low: int) -> None:
    assert rated(cell(MET, severity), cell(MISSING, "low")).range.low == low


def test_rounding_only_ever_widens() -> None:
    assert rated(cell(MET), cell(MISSING), cell(MISSING)).range == Range(33, 34)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_low_confidence_settles_nothing(verdict: Verdict) -> None:
    assert rated(cell(verdict, confidence=Confidence.LOW)).range == Range(0, 100)
    assert rated(cell(verdict, confidence=Confidence.MEDIUM)).range == rated(cell(verdict)).range


@pytest.mark.parametrize(
    ("one", "open_if_unread"),
    [
        (cell(MISSING, reason=Reason.SILENT), True),
        (cell(MET, reason=Reason.NO_OFFENDING_CLAUSE), True),
        (cell(MET), False),
        (cell(PARTLY), False),
        (cell(CONTRADICTED), False),
    ],
)
def test_unread_text_opens_what_rests_on_silence(one: Cell, open_if_unread: bool) -> None:
    read = rated(one).range
    assert read != Range(0, 100)
    assert rated(one, unread=True).range == (Range(0, 100) if open_if_unread else read)


def test_no_cell_means_that_nothing_is_known() -> None:
    assert score((), {}).floor == Score(Range(0, 100), None, 0.0, 0)


def test_fewer_than_three_cells_have_no_band() -> None:
    two = rated(cell(MET), cell(MET))
    assert (two.band, two.stable, two.cells) == (None, 0.0, 2)
    assert rated(cell(MET), cell(MET), cell(MET)).band == LARGELY


@pytest.mark.parametrize(
    ("met", "band"),
    [
        (100, LARGELY),
        (80, LARGELY),
        (79, GAPS),
        (60, GAPS),
        (59, SERIOUS),
        (35, SERIOUS),
        (34, FUNDAMENTAL),
        (0, FUNDAMENTAL),
    ],
)
def test_a_band_begins_at_its_bar(met: int, band: str) -> None:
    assert rated(*[cell(MET)] * met, *[cell(MISSING)] * (100 - met)).band == band


def test_a_band_goes_by_the_lower_end() -> None:
    some_open = rated(*[cell(MET)] * 79, *[cell(DEFERRED)] * 21)
    assert (some_open.range, some_open.band) == (Range(79, 100), GAPS)


MANY_MET = [cell(MET)] * 200


@pytest.mark.parametrize(
    ("failing", "band"),
    [
        ([cell(CONTRADICTED, gate=True)], SERIOUS),
        ([cell(MISSING, gate=True)], SERIOUS),
        ([cell(PARTLY, gate=True)], LARGELY),
        ([cell(DEFERRED, gate=True)], LARGELY),
        ([cell(MISSING, gate=True)] * 2, SERIOUS),
        ([cell(CONTRADICTED, gate=True), cell(MISSING, gate=True)], SERIOUS),
        ([cell(CONTRADICTED, gate=True)] * 2, FUNDAMENTAL),
        ([cell(MISSING, "critical")] * 2, LARGELY),
        ([cell(MISSING, "critical")] * 3, SERIOUS),
        ([cell(CONTRADICTED, "critical")] * 3, SERIOUS),
        ([cell(PARTLY, "critical")] * 3, LARGELY),
        ([cell(MISSING, "high")] * 3, LARGELY),
    ],
)
def test_gates_and_critical_failures_cap_the_band(failing: list[Cell], band: str) -> None:
    capped = rated(*MANY_MET, *failing)
    assert capped.range.low >= 80
    assert capped.band == band


def test_a_cap_never_lifts_a_band() -> None:
    assert rated(*[cell(MISSING)] * 9, cell(MISSING, gate=True)).band == FUNDAMENTAL


def test_a_gate_binds_the_scores_in_which_it_counts() -> None:
    floor = [cell(MET, tier="floor")] * 20
    beyond = score((*floor, cell(MISSING, gate=True)), {"r": "theme"})
    assert (beyond.floor.band, beyond.benchmark.band) == (LARGELY, SERIOUS)
    assert beyond.gates == (Gate("r", "bill", MISSING, "benchmark"),)
    both = score((*floor, cell(MISSING, tier="floor", gate=True)), {"r": "theme"})
    assert (both.floor.band, both.benchmark.band) == (SERIOUS, SERIOUS)
    assert both.gates == (Gate("r", "bill", MISSING, "floor"),)


@pytest.mark.parametrize("confidence", list(Confidence))
def test_text_that_is_hard_to_read_never_lifts_a_cap(confidence: Confidence) -> None:
    gate = cell(MISSING, gate=True, confidence=confidence, reason=Reason.SILENT)
    assert rated(*MANY_MET, gate, unread=True).band == SERIOUS


def test_the_floor_counts_only_cells_of_the_floor() -> None:
    card = score((*[cell(MET, tier="floor")] * 3, *[cell(MISSING)] * 3), {"r": "theme"})
    assert (card.floor.range, card.floor.cells) == (Range(100, 100), 3)
    assert (card.benchmark.range, card.benchmark.cells) == (Range(50, 50), 6)


def test_every_theme_with_a_cell_has_a_bar_in_the_order_of_the_rules() -> None:
    cells = (
        cell(MET, requirement="b"),
        cell(MISSING, requirement="a"),
        cell(PARTLY, requirement="a", tier="floor"),
    )
    bars = score(cells, {"a": "first", "b": "second", "c": "third"}).groups
    assert [(x.id, x.floor, x.benchmark) for x in bars] == [
        ("first", Range(50, 50), Range(25, 25)),
        ("second", None, Range(100, 100)),
    ]


def test_stability_is_the_share_of_weightings_that_keep_the_band() -> None:
    assert rated(*[cell(MET, "critical"), cell(MET, "low"), cell(MET)]).stable == 1.0
    # 61 % with the weights as they are, 50 % with equal ones: near a bar, some weightings cross it
    near = rated(*[cell(MET, "critical")] * 4, *[cell(MISSING, "high")] * 2, *[cell(MISSING, "medium")] * 2)
    assert near.band == GAPS
    assert 0.3 < near.stable < 0.8


def test_equal_weights_are_one_of_the_weightings() -> None:
    # only equal weights (78 %) miss the bar of 80: a draw never brings a critical cell so near to a low one
    assert rated(*[cell(MET, "critical")] * 7, *[cell(MISSING)] * 2).stable == 0.999


def test_a_cap_holds_in_every_weighting() -> None:
    near = [*[cell(MET)] * 79, *[cell(MISSING)] * 21, cell(CONTRADICTED, "critical", gate=True)]
    assert rated(*near).band == SERIOUS
    assert rated(*near).stable == 1.0


def test_the_same_cells_give_the_same_scorecard_whatever_their_order() -> None:
    cells = (cell(MET, "critical"), cell(PARTLY, "high"), cell(MISSING, "medium"), cell(DEFERRED, "low"))
    assert score(cells, {"r": "theme"}) == score(cells[::-1], {"r": "theme"})
    assert rated(*cells).stable == 0.79  # pinned: a change of seed or method changes published figures


def test_a_hundred_cells_take_no_time() -> None:
    cells = tuple(cell(PARTLY, severity) for severity in ("critical", "high", "medium", "low") for _ in range(25))
    score(cells, {"r": "theme"})
    fastest = min(_seconds(cells) for _ in range(5))
    assert fastest < 0.05


def _seconds(cells: tuple[Cell, ...]) -> float:
    began = perf_counter()
    score(cells, {"r": "theme"})
    return perf_counter() - began


CELLS = st.lists(
    st.builds(
        cell,
        st.sampled_from(Verdict),
        st.sampled_from(["critical", "high", "medium", "low"]),
        tier=st.sampled_from(["floor", "benchmark"]),
        gate=st.booleans(),
        confidence=st.sampled_from(Confidence),
        reason=st.sampled_from([Reason.CLAUSE, Reason.SILENT]),
    ),
    max_size=12,
).map(tuple)
BETTER = {CONTRADICTED: PARTLY, MISSING: PARTLY, PARTLY: MET}
PLACES = [LARGELY, GAPS, SERIOUS, FUNDAMENTAL, None]


@given(CELLS, st.booleans())
def test_a_range_is_ordered_and_within_bounds(cells: tuple[Cell, ...], unread: bool) -> None:
    card = score(cells, {"r": "theme"}, unread=unread)
    bars = [bar for group in card.groups for bar in (group.floor, group.benchmark) if bar]
    for one in (card.floor.range, card.benchmark.range, *bars):
        assert 0 <= one.low <= one.high <= 100
    assert 0 <= card.floor.stable <= 1
    assert 0 <= card.benchmark.stable <= 1


@given(CELLS, st.data())
def test_a_better_verdict_never_lowers_a_score(cells: tuple[Cell, ...], data: st.DataObject) -> None:
    places = [place for place, one in enumerate(cells) if one.verdict in BETTER]
    if not places:
        return
    place = data.draw(st.sampled_from(places))
    better = replace(cells[place], verdict=BETTER[cells[place].verdict])
    before = score(cells, {"r": "theme"})
    after = score((*cells[:place], better, *cells[place + 1 :]), {"r": "theme"})
    for was, now in ((before.floor, after.floor), (before.benchmark, after.benchmark)):
        assert now.range.low >= was.range.low
        assert now.range.high >= was.range.high
        assert PLACES.index(now.band) <= PLACES.index(was.band)


@given(CELLS)
def test_unread_text_widens_and_never_improves(cells: tuple[Cell, ...]) -> None:
    read, unread = (score(cells, {"r": "theme"}, unread=flag).benchmark for flag in (False, True))
    assert unread.range.low <= read.range.low <= read.range.high <= unread.range.high
    assert PLACES.index(unread.band) >= PLACES.index(read.band)
