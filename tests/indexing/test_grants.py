"""What grants a power, and what only sounds as if it did."""

from __future__ import annotations

import pytest

from tests.indexing.readings import law

SEARCH, PRODUCTION, BLOCKING = "search-seizure", "production", "blocking"


@pytest.mark.parametrize(
    ("text", "powers"),
    [
        ("The Authority may require a person to hand over data.", {PRODUCTION}),
        ("The Authority may require a person to hand over data controllers.", set()),
        ("An officer may enter a shop and seize records.", {SEARCH}),
        ("An officer may enter a shop and test the scales.", set()),
        ("An officer may search a computer.", {SEARCH}),
        ("Section 8, by which an officer may search a computer, is repealed.", set()),
        ("No suit shall lie against an officer who may search a computer in good faith.", set()),
        ("The Minister may order the blocking of a website.", {BLOCKING}),
    ],
)
def test_a_power_is_granted_by_its_words_where_they_are_at_stake(text: str, powers: set[str]) -> None:
    assert law(text).powers() == powers
