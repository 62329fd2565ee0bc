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


NOTICE = """17. Notice
(1) An officer may by written notice require a provider to hand over stored data.
"""
REVIEW = """18. Setting aside
(1) The provider may apply to the District Court to have a notice varied or set aside.
"""
OTHER = """18. Appeals
(1) A licensee may apply to the District Court to have a refusal varied or set aside.
"""


@pytest.mark.parametrize(("behind", "verdict"), [(REVIEW, "met"), (OTHER, "missing")])
def test_the_section_behind_a_grant_regulates_it_where_it_goes_on_about_its_paper(
    book: RuleBook, behind: str, verdict: str
) -> None:
    checked, _ = pipeline.check(pipeline.Source("bill.txt", (NOTICE + behind).encode()), book)
    cells = {(c.requirement, c.target): c for c in checked.findings.cells}
    assert cells["independent-review-floor", "production"].verdict.value == verdict


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
