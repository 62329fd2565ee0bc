"""Sentences of law, unfolded, and what in them only qualifies."""

from __future__ import annotations

import pytest

from tests.indexing.readings import law


def test_an_item_is_read_with_the_words_that_lead_in() -> None:
    assert law("An officer may (a) search, and (b) seize, any device.").sentences()[0] == (
        "s 1(a)",
        "An officer may search and",
    )


def test_an_item_is_read_with_the_words_that_close() -> None:
    text = """
### Section 1. Search

(1) An officer may—

(a) search; or

(b) seize,

any device.

(2) The officer shall report.
"""
    assert law(text, "markdown").sentences() == [
        ("s 1(1)(a)", "An officer may search or any device"),
        ("s 1(1)(b)", "An officer may seize any device"),
        ("s 1(2)", "The officer shall report"),
    ]


def test_words_between_two_lists_close_the_first_and_lead_in_the_second() -> None:
    text = """
### Section 1. Warrant

Where a judge is satisfied that a place holds

(a) evidence; or

(b) data,

the judge may by warrant let an officer

(c) enter; and

(d) search it,

on one day.
"""
    lead = "Where a judge is satisfied that a place holds"
    middle = "the judge may by warrant let an officer"
    assert law(text, "markdown").sentences() == [
        ("s 1(a)", f"{lead} evidence or {middle}"),
        ("s 1(b)", f"{lead} data {middle}"),
        ("s 1(c)", f"{lead} {middle} enter and on one day"),
        ("s 1(d)", f"{lead} {middle} search it on one day"),
    ]


def test_items_of_items_are_read_with_all_that_leads_in() -> None:
    text = """
### Section 1. Search

A judge may, if satisfied—

(a) of grounds—

(i) to suspect; or

(ii) to believe; and

(b) of need,

issue a warrant.
"""
    assert law(text, "markdown").sentences() == [
        ("s 1(a)(i)", "A judge may if satisfied of grounds to suspect or issue a warrant"),
        ("s 1(a)(ii)", "A judge may if satisfied of grounds to believe and issue a warrant"),
        ("s 1(b)", "A judge may if satisfied of need issue a warrant"),
    ]


def test_a_sentence_that_is_ended_does_not_lead_in() -> None:
    text = "### Section 1. Search\n\nThe Act applies. The officer may—\n\n(a) search;\n\n(b) seize.\n"
    assert law(text, "markdown").sentences() == [
        ("s 1", "The Act applies"),
        ("s 1(a)", "The officer may search"),
        ("s 1(b)", "The officer may seize"),
    ]


def test_closing_words_that_begin_a_sentence_are_one() -> None:
    items = "(a) search; or\n\n(b) seize a device."
    text = f"### Section 1. Search\n\nThe officer may—\n\n{items}\n\nThe device shall be returned.\n"
    assert sorted(law(text, "markdown").sentences()) == [
        ("s 1", "The device shall be returned"),
        ("s 1(a)", "The officer may search or"),
        ("s 1(b)", "The officer may seize a device"),
    ]


def test_each_sentence_of_a_subsection_stands_alone() -> None:
    assert [s for _, s in law("A judge may act. The Minister may not.").sentences()] == [
        "A judge may act",
        "The Minister may not",
    ]


@pytest.mark.parametrize("text", ["Mr. Smith may search under sec. 5.", "See Art. 5."])
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    assert len(law(text).sentences()) == 1


def test_a_number_behind_a_full_stop_begins_no_sentence() -> None:
    assert len(law("The fee is 5.50 dollars and no. 7 is repealed.").sentences()) == 1


@pytest.mark.parametrize("mark", [": ", "; ", ". "])
def test_a_proviso_is_a_sentence_of_its_own(mark: str) -> None:
    found = law(f"An officer may search{mark}Provided that the officer shall report.").sentences()
    assert [s for _, s in found] == ["An officer may search", "Provided that the officer shall report"]


def test_each_definition_of_a_run_is_a_sentence_of_its_own() -> None:
    found = law('In this Act, "court" means a judge; "data" means information.').sentences()
    assert [s for _, s in found] == ["In this Act court means a judge", "data means information"]


@pytest.mark.parametrize(
    ("text", "asides"),
    [
        (
            "Where the judge is satisfied of the need, the judge may order it, unless the data are public.",
            [("condition", "Where the judge is satisfied of the need"), ("exception", "unless the data are public")],
        ),
        ("The officer who suspects an offence may search a house.", [("relative", "who suspects an offence")]),
        ("The High Court, if satisfied of the need, may order it.", [("condition", "if satisfied of the need")]),
        ("An officer may search a house if the owner consents.", [("condition", "if the owner consents")]),
        ("No officer shall search except under a warrant.", [("exception", "except under a warrant")]),
        (
            "The judge may, on a written request by an officer, order it.",
            [("condition", "on a written request by an officer")],
        ),
        (
            "The judge may, at the request of the prosecutor, order it.",
            [("condition", "at the request of the prosecutor")],
        ),
        ("The officer may search a house.", []),
    ],
)
def test_what_only_qualifies_is_set_apart(text: str, asides: list[tuple[str, str]]) -> None:
    assert law(text).asides() == asides


@pytest.mark.parametrize(
    "text", ["A judge may act, *Minister* or not.", "A judge may act; **provided that** he shall report."]
)
def test_emphasis_changes_no_sentence(text: str) -> None:
    heading = "### Section 1. A\n\n"
    plain, emphasised = (law(heading + t, "markdown") for t in (text.replace("*", ""), text))
    assert plain.sentences() == emphasised.sentences()
    assert [s.breaks for s in plain.index.sentences] == [s.breaks for s in emphasised.index.sentences]
