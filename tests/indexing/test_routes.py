"""Routes to a power: whose grounds count for whom."""

from __future__ import annotations

import pytest

from safeguards import pipeline, resources
from safeguards.model.result import Cell
from safeguards.model.rule import RuleBook
from tests.indexing.readings import law

JUDGE = """12. Production by order
(1) A judge may order a person to produce specified computer data if satisfied that there are reasonable grounds to
suspect that an offence has been committed.
"""
OFFICER = """13. Production by notice
(1) Without prejudice to section 12, a police officer may by notice require a person to produce subscriber information.
"""
ISSUE = """13. Issue
(1) A judge may, on an application under section 12, order a person to produce specified computer data.
"""
APPLICATION = """12. Application
(1) A police officer may apply to a judge for an order requiring a person to produce specified computer data if there
are reasonable grounds to suspect that an offence has been committed.
"""


@pytest.fixture(scope="module")
def book() -> RuleBook:
    found, _ = pipeline.rules(resources.folder("rules"))
    assert found is not None
    return found


def grounds(book: RuleBook, bill: str) -> Cell:
    checked, _ = pipeline.check(pipeline.Source("bill.txt", bill.encode()), book)
    cells = {(c.requirement, c.target): c for c in checked.findings.cells}
    return cells["reasonable-suspicion-grounds", "production"]


def test_the_grounds_of_a_judge_are_not_those_of_an_officer_whose_section_cites_the_judge(book: RuleBook) -> None:
    assert grounds(book, JUDGE + OFFICER).verdict.value == "partly"


def test_an_application_and_the_order_upon_it_are_one_route(book: RuleBook) -> None:
    assert grounds(book, APPLICATION + ISSUE).verdict.value == "met"


@pytest.mark.parametrize(
    "text",
    [
        "Any document seized by an officer may be used in evidence.",
        "A private communication intercepted by an officer may be used only in court.",
        "The court may use the seized data.",
    ],
)
def test_a_participle_that_tells_of_a_noun_grants_nothing(text: str) -> None:
    assert law(text).powers() == set()


def test_a_participle_with_its_auxiliary_grants() -> None:
    assert law("Any document may, on the order of a judge, be inspected and seized.").powers() == {"search-seizure"}
