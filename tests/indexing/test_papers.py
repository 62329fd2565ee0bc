"""Papers that a law defines by what they allow."""

from __future__ import annotations

import pytest

from tests.indexing.readings import law

MEANS = "1. In this Act, “authorisation” means an authorisation to intercept private communications."


@pytest.mark.parametrize(
    ("issued", "decider"),
    [
        ("A judge may issue an authorisation.", "judge"),
        ("An authorisation may be given by a judge.", "judge"),
        ("An authorisation may be given if the judge who hears the officer is satisfied that it is needed.", "judge"),
        ("An officer may apply to a judge for an authorisation.", "judge"),
        ("The Minister may grant authorisations.", "Minister"),
    ],
)
def test_whoever_issues_a_defined_paper_grants_what_its_definition_names(issued: str, decider: str) -> None:
    found = law(f"{MEANS}\n2. {issued}")
    assert found.powers() == {"interception"}
    assert [words for _, _, words in found.deciders()] == [decider]


@pytest.mark.parametrize(
    "told",
    [
        "The officer shall keep the authorisation in a safe.",
        "A judge may revoke an authorisation.",
        "A judge may grant an extension of an authorisation.",
        "No judge shall issue an authorisation.",
        "A judge may issue a permit.",
    ],
)
def test_what_is_only_said_of_a_defined_paper_grants_nothing(told: str) -> None:
    assert law(f"{MEANS}\n2. {told}").powers() == set()


def test_a_paper_grants_the_power_that_its_name_names_and_no_other() -> None:
    means = "1. In this Act, “production order” means an order to search a computer."
    assert law(f"{means}\n2. A judge may make a production order.").powers() == {"production"}


def test_a_definition_for_one_section_lends_nothing_to_another() -> None:
    means = "1. In this section, “authorisation” means an authorisation to intercept private communications."
    assert law(f"{means}\n2. A judge may issue an authorisation.").powers() == set()


def test_a_definition_whose_word_is_emphasised_defines_a_paper_as_well() -> None:
    means = "In this Act,\n\n**authorisation** means an authorisation to intercept private communications.\n"
    text = f"### Section 1. Words\n\n{means}\n### Section 2. Giving\n\nA judge may issue an authorisation.\n"
    assert law(text, "markdown").powers() == {"interception"}


def test_a_definition_for_a_part_lends_nothing_to_another_part() -> None:
    means = "In this Part,\n\n**authorisation** means an authorisation to intercept private communications.\n"
    first = f"## Part I. One\n\n### Section 1. Words\n\n{means}\n"
    second = "## Part II. Two\n\n### Section 2. Giving\n\nA judge may issue an authorisation.\n"
    assert law(first + second, "markdown").powers() == set()
    assert law(first + second.split("\n\n", 1)[1], "markdown").powers() == {"interception"}


def test_definitions_that_stand_together_are_asked_one_by_one() -> None:
    warrant = "**warrant** means a warrant for entry into a house in search of evidence."
    text = f"### Section 1. Words\n\n{MEANS.removeprefix('1. ')}\n\n{warrant}\n\n**file** means a folder.\n\n"
    text += "### Section 2. Giving\n\n(1) A judge may issue an authorisation.\n"
    assert law(text, "markdown").powers() == {"interception"}
