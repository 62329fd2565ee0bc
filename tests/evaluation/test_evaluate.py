"""From the tests of a rule to a verdict: the order of clauses, the mixture of routes, and how sure it is."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from safeguards.evaluation.evaluate import Outcome, combine, confidence, evaluate, judge, outcome
from safeguards.model.bill import Bill, Provision, Role, Span
from safeguards.model.index import Decider, Grant, Index, Route, Sentence, Window
from safeguards.model.result import Confidence, Reason, Verdict
from safeguards.model.rule import Alternative, Clause, ForTargets, Hit, Power, Requirement, RuleBook, Test

MET, PARTLY, MISSING = Verdict.MET, Verdict.PARTLY, Verdict.MISSING
CONTRADICTED, DEFERRED = Verdict.CONTRADICTED, Verdict.DEFERRED
TEXT = "alpha beta gamma delta"
WORDS = ((0, 5), (6, 10), (11, 16), (17, 22))


def sentence(number: int) -> Sentence:
    """A sentence of one word, in a section of its own."""
    home = number + 1
    return Sentence(
        number, home, home, home, Role.OPERATIVE, words=(number,), breaks=(0,), matches={}, negated=(), asides=(),
        norms=(), citations=(), values=(), defines=None, punishes=None,
    )  # fmt: skip


def grant(number: int, by: str = "actor", through: str = "grant") -> Grant:
    return Grant("p", number, number + 1, (0, 0), (Decider(number, (0, 0), by, through),))


def an_index(*grants: Grant, home: tuple[int, ...] = ()) -> Index:
    """A law of four sections of one word, in which each grant is a route."""
    spans = [Span(a, b, 1, Role.OPERATIVE) for a, b in WORDS]
    sections = [Provision(n + 1, 0, "section", str(n), f"s {n}", f"sec_{n}", (), (s,), 1) for n, s in enumerate(spans)]
    root = Provision(0, 0, "bill", "", "", "bill", (), (), 1)
    bill = Bill("b", "t", "en", "text", "", TEXT, (root, *sections), tuple(spans))
    by_section = {n + 1: (n,) for n in range(4)}
    routes = tuple(Route("p", (g.provision,), (g,), (g.sentence,), (g.sentence, *home)) for g in grants)
    starts, ends = zip(*WORDS, strict=True)
    return Index(bill, starts, ends, tuple(sentence(n) for n in range(4)), by_section, by_section, routes)


def says(*numbers: int) -> Test:
    """A test that holds in the sentences of these numbers where the window's home has them."""

    def test(index: Index, window: Window) -> tuple[Hit, ...]:
        home = window.route.home if window.route else range(4)
        return tuple(Hit(n, 0, 0) for n in numbers if n in home)

    return test


def requirement(
    prohibition: bool = False, targets: tuple[str, ...] = ("p",), each: bool = False, **clauses: Test
) -> Requirement:
    made = tuple(Clause(verdict, (Alternative(test, verdict, 1),)) for verdict, test in clauses.items())
    level = (ForTargets("high", ()),)
    return Requirement(
        "r",
        "g",
        "t",
        "q",
        "w",
        prohibition,
        "draft",
        level,
        level,
        None,
        (),
        targets,
        None,
        each,
        made,
        "",
        "",
        (),
        "r.rule",
    )


def verdict_of(asked: Requirement, index: Index) -> tuple[Verdict, Reason]:
    cell = judge(asked, asked.targets[0] if asked.targets else "bill", index)
    return cell.verdict, cell.reason


ALL = says(0, 1, 2, 3)


@pytest.mark.parametrize(
    ("clauses", "verdict"),
    [
        (("contradicted", "partly", "met", "deferred"), CONTRADICTED),
        (("partly", "met", "deferred"), PARTLY),
        (("met", "deferred"), MET),
        (("deferred",), DEFERRED),
        ((), MISSING),
        (("weakened",), MISSING),
        (("weakened", "deferred"), DEFERRED),
        (("weakened", "contradicted"), CONTRADICTED),
    ],
)
def test_the_gravest_clause_decides_whatever_the_order_of_the_file(clauses: tuple[str, ...], verdict: Verdict) -> None:
    for order in permutations(clauses):
        assert verdict_of(requirement(**dict.fromkeys(order, ALL)), an_index(grant(0)))[0] is verdict


def test_what_is_met_and_weakened_is_partly_so_and_shows_both() -> None:
    cell = judge(requirement(met=says(0), weakened=says(0)), "p", an_index(grant(0)))
    assert (cell.verdict, cell.reason) == (PARTLY, Reason.WEAKENED)
    assert cell.evidence[0].clause == "weakened"


def test_only_the_first_line_that_holds_gives_evidence() -> None:
    clause = Clause("met", (Alternative(says(), "a", 1), Alternative(says(1), "b", 2), Alternative(says(2), "c", 3)))
    asked = requirement()
    index = an_index(grant(0, through="grant"), home=(1, 2))
    found = outcome(Requirement(**{**_fields(asked), "clauses": (clause,)}), index, Window(route=index.routes[0]))
    assert [h.sentence for _, h in found.hits] == [1]


def _fields(asked: Requirement) -> dict[str, object]:
    return {name: getattr(asked, name) for name in asked.__slots__}


@pytest.mark.parametrize(
    ("first", "second", "verdict", "reason"),
    [
        ("met", "met", MET, Reason.CLAUSE),
        ("met", "contradicted", PARTLY, Reason.MIXED_ROUTES),
        ("contradicted", "met", PARTLY, Reason.MIXED_ROUTES),
        ("met", "", PARTLY, Reason.MIXED_ROUTES),
        ("met", "deferred", PARTLY, Reason.MIXED_ROUTES),
        ("met", "partly", PARTLY, Reason.MIXED_ROUTES),
        ("partly", "contradicted", PARTLY, Reason.MIXED_ROUTES),
        ("contradicted", "", CONTRADICTED, Reason.MIXED_ROUTES),
        ("contradicted", "deferred", CONTRADICTED, Reason.MIXED_ROUTES),
        ("deferred", "", MISSING, Reason.MIXED_ROUTES),
        ("", "", MISSING, Reason.SILENT),
    ],
)
def test_two_routes_give_one_verdict(first: str, second: str, verdict: Verdict, reason: Reason) -> None:
    clauses: dict[str, list[int]] = {}
    for number, name in enumerate((first, second)):
        if name:
            clauses.setdefault(name, []).append(number)
    asked = requirement(**{name: says(*numbers) for name, numbers in clauses.items()})
    assert verdict_of(asked, an_index(grant(0), grant(1))) == (verdict, reason)


def test_a_mixture_is_never_met_in_whatever_order_the_routes_come() -> None:
    kinds = [MET, PARTLY, MISSING, CONTRADICTED, DEFERRED]
    for some in (p for n in (2, 3) for p in permutations(kinds, n)):
        outcomes = tuple(Outcome(v, Reason.CLAUSE, (), Window()) for v in some)
        found = combine(requirement(), outcomes)
        assert found[0] is not MET
        assert found[:2] == combine(requirement(), outcomes[::-1])[:2]


def test_a_mixture_shows_the_bad_route_first_and_names_it() -> None:
    cell = judge(requirement(met=says(0, 2), contradicted=says(1)), "p", an_index(grant(0), grant(1), grant(2)))
    assert [e.quote for e in cell.evidence[:2]] == ["beta", "alpha"]
    assert cell.bad_routes == ("s 1",)


def test_a_rule_that_judges_each_grant_sees_two_grants_of_one_route() -> None:
    route = Route("p", (1, 2), (grant(0), grant(1)), (0, 1), (0, 1))
    index = an_index()
    index = Index(index.bill, index.starts, index.ends, index.sentences, index.by_section, index.by_clause, (route,))

    def only_the_first(_: Index, window: Window) -> tuple[Hit, ...]:
        grants = (window.grant,) if window.grant else window.route.grants if window.route else ()
        return tuple(Hit(g.sentence, 0, 0) for g in grants if g.sentence == 0)

    assert verdict_of(requirement(met=only_the_first), index) == (MET, Reason.CLAUSE)
    assert verdict_of(requirement(met=only_the_first, each=True), index) == (PARTLY, Reason.MIXED_ROUTES)


def test_a_prohibition_is_met_where_nothing_offends() -> None:
    asked = requirement(prohibition=True, targets=(), contradicted=says())
    assert verdict_of(asked, an_index()) == (MET, Reason.NO_OFFENDING_CLAUSE)


def test_a_prohibition_is_contradicted_where_something_offends() -> None:
    asked = requirement(prohibition=True, targets=(), contradicted=says(3))
    cell = judge(asked, "bill", an_index())
    assert (cell.verdict, [e.quote for e in cell.evidence], cell.confidence) == (
        CONTRADICTED,
        ["delta"],
        Confidence.HIGH,
    )


def test_what_a_whole_law_does_against_a_duty_is_less_sure_than_what_it_does_against_a_prohibition() -> None:
    cell = judge(requirement(targets=(), contradicted=says(3)), "bill", an_index())
    assert (cell.verdict, cell.confidence) == (CONTRADICTED, Confidence.MEDIUM)


@pytest.mark.parametrize(
    ("found", "sure"),
    [
        ((grant(0), says(0)), Confidence.HIGH),
        ((grant(0), says(3)), Confidence.MEDIUM),  # words outside the granting provision
        ((grant(0, by="nobody"), says(0)), Confidence.MEDIUM),
        ((grant(0, through="citation"), says(0)), Confidence.MEDIUM),
        ((grant(0), says()), Confidence.MEDIUM),  # an absence
    ],
)
def test_a_verdict_is_as_sure_as_the_way_to_it(found: tuple[Grant, Test], sure: Confidence) -> None:
    granted, test = found
    assert judge(requirement(met=test), "p", an_index(granted, home=(3,))).confidence is sure


def test_absence_mixture_and_what_is_undecided_are_never_sure_of_a_power() -> None:
    one = (Outcome(MET, Reason.CLAUSE, (), Window()),)
    for reason in (Reason.SILENT, Reason.MIXED_ROUTES, Reason.NO_OFFENDING_CLAUSE):
        assert confidence(requirement(), MISSING, reason, one, an_index()) is Confidence.MEDIUM
    assert confidence(requirement(), Verdict.UNDETERMINED, Reason.UNREAD, one, an_index()) is Confidence.LOW


@pytest.mark.parametrize(("spoken", "sure"), [(0, Confidence.HIGH), (2, Confidence.HIGH), (3, Confidence.MEDIUM)])
def test_a_law_is_surely_silent_where_hardly_a_word_of_the_requirement_stands_in_it(
    spoken: int, sure: Confidence
) -> None:
    words = ("a", "b", "c", "d")
    asked = replace(requirement(targets=()), words=words)
    index = an_index()
    said = dict.fromkeys(words[:spoken], ((0, 0),))
    index = replace(index, sentences=(replace(index.sentences[0], matches=said), *index.sentences[1:]))
    assert judge(asked, "bill", index).confidence is sure


def test_evidence_is_at_most_six_quotations_each_once() -> None:
    def often(_: Index, __: Window) -> tuple[Hit, ...]:
        return tuple(Hit(n % 4, 0, 0) for n in range(40))

    cell = judge(requirement(met=often), "p", an_index(grant(0)))
    assert [e.quote for e in cell.evidence] == TEXT.split()


def test_a_power_that_is_not_granted_is_not_judged_but_listed() -> None:
    asked = requirement(targets=("p", "q"), met=ALL)
    power = Power("p", "P", "?", (), (), (), (), ())
    book = RuleBook("b", "1", "", {}, {}, (power,), (asked,), (), ())
    found = evaluate(book, an_index(grant(0)))
    assert [c.target for c in found.cells] == ["p"]
    assert [(n.target, n.reason) for n in found.not_applicable] == [("q", "power-not-granted")]
    assert [p.id for p in found.powers] == ["p"]


def test_a_condition_that_does_not_hold_is_listed() -> None:
    asked = Requirement(**{**_fields(requirement(targets=(), met=ALL)), "applies_when": says()})
    found = evaluate(RuleBook("b", "1", "", {}, {}, (), (asked,), (), ()), an_index())
    assert (found.cells, [n.reason for n in found.not_applicable]) == ((), ["condition-not-met"])
