"""From the offences of a law to one verdict for the bill: the worst decides, and each keeps its own."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from safeguards.evaluation.evaluate import evaluate, judge
from safeguards.evaluation.score import score
from safeguards.model.index import Index, Window
from safeguards.model.offence import Gravest, Offence, Penalty
from safeguards.model.result import Confidence, OffenceFound, Reason, Verdict
from safeguards.model.rule import Hit, OffenceKind, Requirement, RuleBook, Test
from tests.evaluation.test_evaluate import an_index, requirement

KIND = OffenceKind("k", "Kind", "?", (), ())
FIVE = Penalty(Gravest.YEARS, 5, 5)
CLAUSES = ("contradicted", "", "deferred", "partly", "met")  # the gravest first; "" is missing


def an_offence(number: int, kind: str = "k", penalty: Penalty = FIVE) -> Offence:
    return Offence(kind, number + 1, ((number, (0, 0)),), ((number,),), (number,), (), penalty)


def a_law(*offences: Offence) -> Index:
    return replace(an_index(), offences=offences)


def of(*numbers: int) -> Test:
    """A test that holds for the offences in the sentences of these numbers."""

    def test(_: Index, window: Window) -> tuple[Hit, ...]:
        own = window.offence.own if window.offence else ()
        return tuple(Hit(n, 0, 0) for n in numbers if n in own)

    return test


def asked(prohibition: bool = False, kinds: tuple[str, ...] = ("k",), **clauses: Test) -> Requirement:
    return replace(requirement(prohibition=prohibition, targets=(), **clauses), offences=kinds)


def book(*requirements: Requirement) -> RuleBook:
    return RuleBook("b", "1", "", {}, {}, (), requirements, (), (), (KIND, replace(KIND, id="other")))


def clauses_for(verdicts: tuple[str, ...]) -> dict[str, Test]:
    """Clauses by which the offences have these verdicts, in their order."""
    return {v: of(*(n for n, w in enumerate(verdicts) if w == v)) for v in verdicts if v}


@pytest.mark.parametrize("verdicts", list(product(CLAUSES, CLAUSES)))
def test_the_worst_offence_decides(verdicts: tuple[str, str]) -> None:
    cell = judge(asked(**clauses_for(verdicts)), "bill", a_law(an_offence(0), an_offence(1)))
    worst = min(verdicts, key=CLAUSES.index)
    assert cell.verdict == (worst or "missing")
    assert (cell.reason is Reason.WORST_OFFENCE) == (verdicts[0] != verdicts[1])


def test_the_evidence_is_the_deciding_offences_and_all_were_searched() -> None:
    cell = judge(asked(met=of(0, 2), contradicted=of(1)), "bill", a_law(an_offence(0), an_offence(1), an_offence(2)))
    assert [e.quote for e in cell.evidence] == ["beta"]
    assert cell.searched == ("s 0", "s 1", "s 2")
    assert cell.bad_routes == ("s 1",)
    assert cell.confidence is Confidence.MEDIUM


def test_each_offence_keeps_its_own_verdict() -> None:
    found = evaluate(book(asked(met=of(0), contradicted=of(1))), a_law(an_offence(0), an_offence(1), an_offence(2)))
    assert [(o.label, o.verdicts) for o in found.offences] == [
        ("s 0", (("r", Verdict.MET),)),
        ("s 1", (("r", Verdict.CONTRADICTED),)),
        ("s 2", (("r", Verdict.MISSING),)),
    ]
    assert [(c.requirement, c.target, c.verdict) for c in found.cells] == [("r", "bill", Verdict.CONTRADICTED)]


def test_offences_of_other_kinds_are_not_judged() -> None:
    found = evaluate(book(asked(met=of(0))), a_law(an_offence(0), an_offence(1, kind="other")))
    assert found.cells[0].verdict is Verdict.MET
    assert [o.verdicts for o in found.offences] == [(("r", Verdict.MET),), ()]


def test_without_such_an_offence_there_is_no_cell() -> None:
    found = evaluate(book(asked(met=of(0))), a_law(an_offence(0, kind="other")))
    assert found.cells == ()
    assert [(n.requirement, n.target, n.reason) for n in found.not_applicable] == [("r", "bill", "no-such-offence")]


def test_a_prohibition_is_met_without_such_an_offence_and_broken_by_one() -> None:
    rule = asked(prohibition=True, contradicted=of(0))
    assert judge(rule, "bill", a_law()).reason is Reason.NO_OFFENDING_CLAUSE
    assert judge(rule, "bill", a_law(an_offence(1))).verdict is Verdict.MET
    assert judge(rule, "bill", a_law(an_offence(1), an_offence(0))).verdict is Verdict.CONTRADICTED


def test_a_condition_that_holds_of_no_offence_leaves_no_cell() -> None:
    found = evaluate(book(replace(asked(met=of(0)), applies_when=of())), a_law(an_offence(0)))
    assert (found.cells, [n.reason for n in found.not_applicable]) == ((), ["condition-not-met"])


def test_what_is_met_outside_the_offence_is_less_sure() -> None:
    def elsewhere(_: Index, window: Window) -> tuple[Hit, ...]:
        return (Hit(3, 0, 0),) if window.offence else ()

    assert judge(asked(met=of(0)), "bill", a_law(an_offence(0))).confidence is Confidence.HIGH
    assert judge(asked(met=elsewhere), "bill", a_law(an_offence(0))).confidence is Confidence.MEDIUM


@pytest.mark.parametrize(
    ("penalty", "limit", "opens"),
    [
        (Penalty(Gravest.YEARS, 4, 4), 4, True),
        (Penalty(Gravest.YEARS, 3.5, 3.5), 3.5, False),
        (Penalty(Gravest.LIFE), None, True),
        (Penalty(Gravest.OPEN), None, True),
        (Penalty(Gravest.NONE), 0, False),
        (Penalty(Gravest.UNKNOWN), None, None),
    ],
)
def test_four_years_open_the_sharing_of_evidence(penalty: Penalty, limit: float | None, opens: bool | None) -> None:
    found = OffenceFound("k", "Kind", "s 1", "sec_1", 1, penalty, False)
    assert (penalty.limit, found.opens_evidence_sharing) == (limit, opens)


def test_a_cell_of_offences_counts_once_in_the_score() -> None:
    found = evaluate(book(asked(met=of(0), contradicted=of(1))), a_law(an_offence(0), an_offence(1)))
    assert score(found.cells, {"r": "g"}).benchmark.cells == 1
