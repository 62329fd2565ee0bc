"""The steps for pytest-bdd.

A repository of rules has them by `pytest_plugins = ["safeguards.scenarios.pytest_steps"]` in its conftest.py.
Override the fixture `rules_folder` to test other rules than those of the package.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import given, parsers, then

from safeguards import pipeline, resources
from safeguards.model.rule import RuleBook
from safeguards.scenarios.claims import (
    APPLIES_NOT,
    GIVEN,
    GRANTS,
    GRANTS_NOT,
    IS_JUDGED,
    Claim,
    GrantClaim,
    Judged,
    NoCellClaim,
    VerdictClaim,
    judged,
)


@pytest.fixture(scope="session")
def rules_folder() -> Path:
    """The folder of the rules under test: ours, unless this is overridden."""
    return resources.folder("rules")


@pytest.fixture(scope="session")
def rule_book(rules_folder: Path) -> RuleBook:
    """The rule book under test; a mistake in its files fails every scenario."""
    book, problems = pipeline.rules(rules_folder)
    assert book is not None, "\n".join(f"{p.path}:{p.line}: {p.message} [{p.code}]" for p in problems)
    return book


@given(GIVEN, target_fixture="judged_bill")
def the_bill(docstring: str, rule_book: RuleBook) -> Judged:
    """The text between the quotation marks, read as plain text and judged."""
    return judged("bill.txt", docstring, rule_book)


@then(parsers.re(IS_JUDGED.pattern))
def is_judged(
    requirement: str, target: str, verdict: str, provision: str | None, judged_bill: Judged, rule_book: RuleBook
) -> None:
    """The verdict is the one expected, with evidence in the provision where one is named."""
    holds(VerdictClaim(requirement, target, verdict, provision or ""), judged_bill, rule_book)


@then(parsers.re(APPLIES_NOT.pattern))
def applies_not(requirement: str, target: str, judged_bill: Judged, rule_book: RuleBook) -> None:
    """The requirement has no cell for the target."""
    holds(NoCellClaim(requirement, target), judged_bill, rule_book)


@then(parsers.re(GRANTS.pattern))
def grants(power: str, judged_bill: Judged, rule_book: RuleBook) -> None:
    """The bill grants the power."""
    holds(GrantClaim(power, granted=True), judged_bill, rule_book)


@then(parsers.re(GRANTS_NOT.pattern))
def grants_not(power: str, judged_bill: Judged, rule_book: RuleBook) -> None:
    """The bill does not grant the power."""
    holds(GrantClaim(power, granted=False), judged_bill, rule_book)


def holds(claim: Claim, bill: Judged, book: RuleBook) -> None:
    """Fails with what the tool says where the claim does not hold or names what the rules do not have."""
    mistake = claim.mistake(book)
    if mistake is not None:
        pytest.fail(f"{mistake.message} {mistake.advice} [{mistake.code}]", pytrace=False)
    if said := claim.denied(bill):
        pytest.fail(f"The tool says: {said}", pytrace=False)
