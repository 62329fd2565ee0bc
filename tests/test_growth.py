"""A law of twice the length takes about twice the work, whatever it grants and cites."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest

from safeguards import pipeline
from safeguards.bills.read import Source
from safeguards.model.rule import RuleBook

RULES = Path(__file__).resolve().parents[1] / "rules"
SECTION = """### {n}. Interception
(1) A police officer may, under a warrant issued by a judge, intercept the communications of a person.
(2) An order under section {other} lapses after thirty days, and the Minister shall report on it.
(3) A person who discloses the warrant commits an offence and is liable to imprisonment for two years.

"""


@pytest.fixture(scope="module")
def book() -> RuleBook:
    found, _ = pipeline.rules(RULES)
    assert found is not None
    return found


def calls(book: RuleBook, sections: int) -> int:
    """The calls that a law of so many granting sections takes; a clock would tell of the machine as well."""
    law = "# Act\n\n" + "".join(SECTION.format(n=n, other=max(1, n - 40)) for n in range(1, sections + 1))
    counted = Counter[str]()
    sys.setprofile(lambda _frame, event, _argument: counted.update((event,)))
    try:
        checked, _ = pipeline.check(Source("law.md", law.encode()), book)
    finally:
        sys.setprofile(None)
    assert checked.index is not None
    assert len(checked.index.routes) >= 1
    return counted["call"] + counted["c_call"]


def test_a_law_of_twice_the_length_takes_about_twice_the_calls(book: RuleBook) -> None:
    calls(book, 10)  # words that are met for the first time take calls of their own
    assert calls(book, 120) < 2.4 * calls(book, 60)
