"""Quantities of time with the direction of their bound, and citations of sections."""

from __future__ import annotations

import pytest

from tests.indexing.readings import law

DAY = 24


def values(text: str) -> list[tuple[str, float, str]]:
    """Kind, days and direction of each value."""
    return [(v.kind, v.hours / DAY, v.direction) for s in law(text).index.sentences for v in s.values]


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("30 days", 30),
        ("thirty days", 30),
        ("ninety (90) days", 90),
        ("90 (ninety) days", 90),
        ("thirty-one days", 31),
        ("twenty four hours", 1),
        ("twenty-four hours", 1),
        ("48 hours", 2),
        ("two weeks", 14),
        ("a week", 7),
        ("three months", 90),
        ("one month", 30),
        ("two years", 730),
        ("one hundred days", 100),
        ("180 days", 180),
        pytest.param("one hundred and eighty days", 180),
        pytest.param("one hundred and eighty (180) days", 180),
        pytest.param("two hundred days", 200),
    ],
)
def test_a_quantity_is_read_however_it_is_written(written: str, days: int) -> None:
    assert values(f"A warrant is valid for {written}.") == [("period", days, "exactly")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A warrant has effect for a period not exceeding 60 days.", ("period", 60, "at most")),
        ("A warrant shall not exceed 60 days.", ("period", 60, "at most")),
        ("A warrant is valid for up to 60 days.", ("period", 60, "at most")),
        ("A warrant is valid for not more than 60 days.", ("period", 60, "at most")),
        pytest.param("Data shall be kept for not less than 60 days.", ("period", 60, "at least")),
        ("Data shall be kept for at least 60 days.", ("period", 60, "at least")),
        ("A warrant expires after 60 days.", ("period", 60, "exactly")),
        ("The officer shall report within 14 days.", ("deadline", 14, "at most")),
        ("The officer shall report not later than 14 days after the search.", ("deadline", 14, "at most")),
        ("A warrant expires not later than 60 days after it was issued.", ("period", 60, "at most")),
        ("The judge may renew the warrant for a further period of 30 days.", ("renewal", 30, "exactly")),
        ("The judge may extend the period by not more than 30 days.", ("renewal", 30, "at most")),
        ("He is liable to imprisonment for a term not exceeding two years.", ("penalty", 730, "at most")),
        pytest.param("He is jailed: imprisonment for not less than two years.", ("penalty", 730, "at least")),
    ],
)
def test_a_quantity_has_its_kind_and_direction(text: str, value: tuple[str, float, str]) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text", ["The fee is 30 dollars.", "Section 30 applies.", "The days are counted.", "Act 29 of the year 2001."]
)
def test_other_numbers_are_no_quantities_of_time(text: str) -> None:
    assert values(text) == []


def test_each_of_two_quantities_has_its_own_bound() -> None:
    found = values("A warrant is valid for a period of at least six weeks and up to one year.")
    assert found == [("period", 42, "at least"), ("period", 365, "at most")]


def citations(text: str) -> list[tuple[str, bool]]:
    """The sections of each citation, and whether they are of this law."""
    return [(" ".join(c.sections), c.this_law) for s in law(text).index.sentences for c in s.citations]


@pytest.mark.parametrize(
    ("cited", "sections"),
    [
        ("section 5", "5"),
        ("section 5A", "5a"),
        ("section 5(2)(a)", "5"),
        ("sections 5 and 6", "5 6"),
        ("sections 5, 6 or 7", "5 6 7"),
        ("sections 5, 7 to 9 and 12", "5 7 8 9 12"),
        ("section 5(1) or 6(2)", "5 6"),
        ("section 5 or section 6", "5 6"),
        ("article 5", "5"),
        ("section 5 of this Act", "5"),
        ("section 5 of the present Act", "5"),
    ],
)
def test_sections_of_this_law_are_cited(cited: str, sections: str) -> None:
    assert citations(f"The officer acts under {cited}.") == [(sections, True)]


@pytest.mark.parametrize(
    "cited",
    [
        "section 5 of the Evidence Act",
        "section 5(2)(a) of the Evidence Act",
        "sections 5 and 6 of the Penal Code",
        "article 5 of the Constitution",
    ],
)
def test_sections_of_another_law_are_not_of_this_one(cited: str) -> None:
    assert [this for _, this in citations(f"The officer acts under {cited}.")] == [False]


def test_each_of_two_citations_has_its_own_law() -> None:
    found = citations("Under section 5 of this Act and sections 8 and 9 of the Evidence Act the officer acts.")
    assert found == [("5", True), ("8 9", False)]


@pytest.mark.parametrize(
    "text",
    [
        "Under section 5 the officer applies the Evidence Act.",
        "An order under section 5 has the force of law.",
        "Section 5 overrides any Act.",
    ],
)
def test_a_law_named_later_is_not_that_of_the_citation(text: str) -> None:
    assert citations(text) == [("5", True)]


def test_a_subsection_alone_is_no_section() -> None:
    assert citations("The officer acts under subsection (2) and paragraph (a).") == []
