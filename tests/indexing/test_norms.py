"""Norms: who may, shall or shall not do what, however the drafter has put it; and where a negator governs."""

from __future__ import annotations

import pytest

from tests.indexing.readings import law

Norm = tuple[str, str, str, str]


@pytest.mark.parametrize(
    ("text", "norm"),
    [
        ("An officer may search a house.", ("lets", "active", "An officer", "search a house")),
        ("An officer is empowered to search a house.", ("lets", "active", "An officer", "search a house")),
        ("An officer shall have power to search a house.", ("lets", "active", "An officer", "search a house")),
        ("It shall be lawful for an officer to search a house.", ("lets", "active", "an officer", "search a house")),
        ("An officer may, subject to subsection (5), search a house.",
         ("lets", "active", "An officer", "search a house")),
        ("An officer shall search a house.", ("obliges", "active", "An officer", "search a house")),
        ("An officer is required to search a house.", ("obliges", "active", "An officer", "search a house")),
        ("An officer shall not search a house.", ("forbids", "active", "An officer", "search a house")),
        ("An officer may not search a house.", ("forbids", "active", "An officer", "search a house")),
        ("No officer shall search a house.", ("forbids", "active", "No officer", "search a house")),
        ("No officer may search a house.", ("forbids", "active", "No officer", "search a house")),
        ("No officer, constable or agent may search a house.",
         ("forbids", "active", "constable or agent", "search a house")),
        ("A judge may order, if satisfied of the need, to search a house.",
         ("lets", "active", "A judge", "order … to search a house")),
        ("In no case, an officer may search a house.", ("lets", "active", "an officer", "search a house")),
        ("A house may be searched by an officer.", ("lets", "passive", "A house", "searched by an officer")),
        ("A house shall not be searched.", ("forbids", "passive", "A house", "searched")),
        ("The judge orders a search.", ("lets", "active", "The judge", "orders a search")),
        ("The search is carried out by the officer.", ("lets", "passive", "The search", "carried out by the officer")),
        ("The officer shall have the following powers: (a) to search a house; (b) to report.",
         ("lets", "active", "The officer", "search a house")),
    ],
)  # fmt: skip
def test_a_modal_has_its_bearer_and_action(text: str, norm: Norm) -> None:
    assert law(text).norms()[0] == norm


@pytest.mark.parametrize(
    "text",
    [
        "An officer may, where a judge so allows, search a house.",
        "An officer may, by notice to the owner, search a house.",
        "An officer may, where a judge so allows, by notice to the owner, search a house.",
        "An officer may at any time search a house.",
        "An officer may, at all reasonable times and without delay, search a house.",
        "An officer may thereupon search a house.",
        "Where a judge so allows, an officer may search a house.",
        "On the application of the prosecutor, an officer may search a house.",
        "Subject to section 5, an officer may search a house.",
    ],
)
def test_what_stands_around_the_verb_changes_no_norm(text: str) -> None:
    modality, form, bearer, action = law(text).norms()[0]
    assert (modality, form, bearer.lower(), action) == ("lets", "active", "an officer", "search a house")


def test_a_modal_behind_and_has_the_bearer_of_the_one_before_it() -> None:
    text = "An officer shall, within one day, search a house that a judge has named and shall make a report."
    norms = law(text).norms()
    assert [n[2] for n in norms[:2]] == ["An officer", "An officer"]
    assert norms[0][3].startswith("search a house") and norms[1][3] == "make a report"


@pytest.mark.parametrize(
    "clause",
    [
        "who suspects an offence",
        ", who shall be an inspector,",
        "whom a judge of the High Court appoints",
        pytest.param("whom the Minister appoints", marks=pytest.mark.xfail(strict=True, reason="the modal is lost")),
    ],
)
def test_a_bearer_may_have_a_relative_clause(clause: str) -> None:
    modality, _, bearer, action = law(f"An officer {clause} may search a house.").norms()[0]
    assert (modality, bearer[:10], action) == ("lets", "An officer", "search a house")


def test_a_modal_inside_a_relative_clause_is_no_norm() -> None:
    assert len(law("An officer who may be a woman shall search a house.").norms()) == 1


def test_two_modals_have_each_their_action() -> None:
    found = law("The judge may order a search and the officer shall report it.").norms()
    assert [(n[0], n[2].split()[-1]) for n in found[:2]] == [("lets", "judge"), ("obliges", "officer")]


@pytest.mark.parametrize(
    "text",
    [
        "An officer may enter a house and may search it.",
        "An officer may enter a house, and shall search it.",
        "An officer shall not enter a house, and may search it.",
        "An officer may enter and shall search it.",
    ],
)
def test_joined_modals_share_their_bearer(text: str) -> None:
    assert [n[2] for n in law(text).norms()] == ["An officer", "An officer"]


@pytest.mark.parametrize(
    ("text", "court"),
    [
        ("An officer may apply to the High Court for a warrant.", "the High Court"),
        ("An officer may apply ex parte to a magistrate for an order.", "a magistrate"),
        ("An officer may seek an order from a judge.", "judge"),
    ],
)
def test_whoever_is_applied_to_issues_the_paper(text: str, court: str) -> None:
    found = [n for n in law(text).norms() if n[1] == "application"]
    assert [(n[0], n[2].split()[-1]) for n in found] == [("lets", court.split()[-1])]


def test_who_applies_in_private_makes_no_court_issue_a_paper() -> None:
    assert not [n for n in law("A person may apply to the High Court for an order.").norms() if n[1] == "application"]


@pytest.mark.parametrize(
    "text",
    [
        "under a warrant issued by a judge",
        "under an order of a judge",
        "with a judge’s approval",
        "on a warrant under the hand of a judge",
    ],
)
def test_a_paper_that_somebody_issues_is_a_norm(text: str) -> None:
    found = [n for n in law(f"An officer may search a house {text}.").norms() if n[1] == "nominal"]
    assert [(n[0], n[2].replace("’s", "").split()[-1]) for n in found] == [("lets", "judge")]


def test_a_definition_holds_no_norm() -> None:
    assert law('In this Act, "warrant" means a paper by which an officer may search a house.').norms() == []


def test_a_proviso_holds_a_norm() -> None:
    text = "A judge may order it: Provided that the Minister may order the interception of communications."
    assert ("lets", "Minister") in [(n[0], n[2].split()[-1]) for n in law(text).norms()]


def test_a_comparator_behind_the_modal_forbids_nothing() -> None:
    found = law("The officer shall, not later than seven days after the search, report to the judge.").norms()
    assert found[0][0] == "obliges"


# Negation, seen through the terms that it governs


@pytest.mark.parametrize(
    ("text", "positive"),
    [
        ("An officer may search with the leave of a judge.", True),
        ("An officer may search without the leave of a judge.", False),
        ("An officer shall not search without the leave of a judge.", True),
        ("No officer shall search without the leave of a judge.", True),
        ("No rule, order or notice may ask a judge.", False),
        ("An officer who has no doubt shall ask a judge.", True),
        ("No officer, guard or agent shall search, unless a judge allows it.", True),
        ("No harm, the officer asks a judge.", True),
        ("An officer may never ask a judge.", False),
        ("No leave is given by a judge.", False),
        ("An officer shall not search unless a judge allows it.", True),
        ("No officer shall search except under the warrant of a judge.", True),
        ("No officer shall search until a judge allows it.", True),
        ("The leave of an officer not below the rank of judge is needed.", True),
        ("Not later than the next day, the officer asks a judge.", True),
        ("Not less than two days after the search the officer asks a judge.", True),
        ("Without prejudice to the powers of a judge, an officer may search.", True),
        ("An officer may search without delay after a judge has allowed it.", True),
        ("An officer need not write; a judge allows it.", True),
        ("An officer shall not wait, but a judge allows it.", True),
        ("Nothing in this Act requires the leave of a judge.", False),
        ("A notice shall not be challenged, stayed or annulled by a judge.", False),
        ("Where no paper is needed, officers or sergeants may ask a judge.", True),
        ("An officer need not wait, though the leave or consent of a judge is good.", True),
    ],
)
def test_a_negator_governs_to_the_end_of_its_clause_unless_it_is_lifted(text: str, positive: bool) -> None:
    found = law(text)
    assert len(found.named("court")) == 1
    assert len(found.positive("court")) == positive


def test_a_negator_in_one_item_does_not_govern_the_next() -> None:
    text = "### Section 1. A\n\nThe officer—\n\n(a) may search without a warrant; and\n\n(b) shall report to a judge.\n"
    assert [len(law(text, "markdown").positive(t)) for t in ("court",)] == [1]


def test_a_negator_that_belongs_to_a_wording_negates_nothing() -> None:
    assert law("An officer may search without a warrant.").positive("without-a-paper") == ["without a warrant"]
