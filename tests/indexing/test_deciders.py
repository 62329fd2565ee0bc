"""Who allows a power before it is used, and where a power's home is."""

from __future__ import annotations

import pytest

from tests.indexing.readings import law

SEARCH = "An officer may search a computer"


@pytest.mark.parametrize(
    ("text", "decider"),
    [
        ("A judge may order the search of a computer.", ("actor", "grant", "judge")),
        ("A judge may issue a search warrant.", ("actor", "grant", "judge")),
        ("A search warrant may be issued by a judge.", ("actor", "grant", "judge")),
        ("An officer may apply to a judge for a search warrant.", ("actor", "grant", "judge")),
        (
            "The Minister may authorise an officer to apply to a judge for a search warrant.",
            ("actor", "grant", "judge"),
        ),
        (f"{SEARCH}.", ("actor", "grant", "officer")),
        (f"{SEARCH} under a warrant issued by a judge.", ("actor", "grant", "judge")),
        (f"{SEARCH} under a warrant of a judge.", ("actor", "grant", "judge")),
        (f"{SEARCH} under a warrant issued by the Minister.", ("actor", "grant", "Minister")),
        (f"{SEARCH} under a warrant.", ("paper", "grant", "warrant")),
        (f"{SEARCH} without a warrant.", ("actor", "grant", "officer")),
        pytest.param(f"{SEARCH} without a warrant issued by a judge.", ("actor", "grant", "officer")),
        pytest.param("An officer may seize any computer used by a judge.", ("actor", "grant", "officer")),
        pytest.param("An officer may intercept any message sent by a judge.", ("actor", "grant", "officer")),
        ("A computer may be searched.", ("nobody", "grant", "searched")),
        ("A computer may be searched by an officer.", ("actor", "grant", "officer")),
        ("An officer may by notice require a provider to hand over data.", ("actor", "grant", "officer")),
        ("A provider shall hand over data when required by an officer.", ("actor", "grant", "officer")),
        ("A computer may, if a judge so orders, be searched.", ("actor", "grant", "judge")),
        ("A computer may be searched unless a judge orders otherwise.", ("nobody", "grant", "searched")),
        ("A computer may, until a judge orders otherwise, be searched.", ("nobody", "grant", "searched")),
        ("Where this section applies to a Minister, an officer may search a computer.", ("actor", "grant", "officer")),
    ],
)
def test_a_grant_has_its_decider(text: str, decider: tuple[str, str, str]) -> None:
    assert law(text).deciders() == [decider]


@pytest.mark.parametrize(
    ("text", "deciders"),
    [
        ("A judge or an officer may search a computer.", ["judge or an officer"]),
        ("A judge or, in urgent cases, the prosecutor may search a computer.", ["judge", "prosecutor"]),
        ("A judge or the King's prosecutor may search a computer.", ["judge or the King's prosecutor"]),
        (f"{SEARCH} under a court order or a certificate signed by the Minister.", ["a court", "Minister"]),
        (f"{SEARCH} under a court order and a certificate signed by the Minister.", ["a court"]),
        ("A search may be ordered by a judge.", ["judge"]),
        ("A search may be ordered by the Minister for a week at most, or by a judge.", ["Minister", "judge"]),
        ("A search may be ordered by a judge or by a person of high rank.", ["judge", "a person"]),
        (
            "Where data may be lost, a judge or, if the matter is urgent, the prosecutor may search a computer.",
            ["judge", "prosecutor"],
        ),
        ("The judge, at the request of the prosecutor, shall order the search of a computer.", ["judge"]),
        ("The judge, by a reasoned order, may authorise the search of a computer.", ["judge"]),
    ],
)
def test_everybody_who_may_decide_is_a_decider(text: str, deciders: list[str]) -> None:
    assert [words for _, _, words in law(text).deciders()] == deciders


@pytest.mark.parametrize(
    ("elsewhere", "decider"),
    [
        ("(2) A judge may issue a warrant.", ("actor", "section", "judge")),
        ("(2) A warrant is issued by the Minister.", ("actor", "section", "Minister")),
        ("2. A judge may issue a warrant.", ("paper", "grant", "warrant")),
    ],
)
def test_the_issuer_of_a_paper_is_sought_in_the_same_section_and_nowhere_else(
    elsewhere: str, decider: tuple[str, str, str]
) -> None:
    assert decider in law(f"1. (1) {SEARCH} under a warrant.\n{elsewhere}").deciders()


def test_the_issuer_of_a_paper_is_sought_in_the_section_that_is_cited() -> None:
    search = f"1. {SEARCH} under a warrant issued under section 3."
    text = f"{search}\n2. The Minister may issue a warrant.\n3. A judge may issue a warrant."
    assert law(text).deciders()[0] == ("actor", "citation", "judge")


def test_the_issuer_of_a_paper_is_not_sought_in_a_section_of_another_law() -> None:
    search = f"1. {SEARCH} under a warrant issued under section 3 of the Evidence Act."
    text = f"{search}\n3. A judge may make an order of arrest."
    assert law(text).deciders() == [("paper", "grant", "warrant")]


def test_a_paper_of_its_own_does_not_make_an_officer_act_under_one() -> None:
    notice = "An officer may by written notice require a person to hand over data."
    text = f"1. (1) {notice}\n(2) A judge may issue a warrant of arrest."
    assert ("actor", "grant", "officer") in law(text).deciders()


def test_every_grant_of_a_list_has_the_decider_of_its_closing_words() -> None:
    items = "(a) search a computer; or\n\n(b) seize a computer,"
    text = f"### Section 1. A\n\nAn officer may—\n\n{items}\n\nunder a warrant issued by a judge.\n"
    assert law(text, "markdown").deciders() == [("actor", "grant", "judge")]


@pytest.mark.parametrize(
    "text",
    [
        f"{SEARCH[: -len(' search a computer')]} not search a computer.",
        "Whoever searches a computer commits an offence.",
        "No officer shall search a computer.",
        "In this Act, “warrant” means a paper by which an officer may search a computer.",
        "A judge may revoke a search warrant.",
    ],
)
def test_what_is_forbidden_punished_or_ended_is_not_granted(text: str) -> None:
    assert law(text).powers() == set()


def test_a_proviso_may_grant_a_power_to_somebody_else() -> None:
    order = "may order the interception of communications"
    text = f"A judge {order}: Provided that the Minister {order}."
    assert {words for _, _, words in law(text).deciders()} >= {"judge", "Minister"}


def homes(text: str) -> dict[str, set[str]]:
    """The sections that regulate each power."""
    index = law(text).index
    found: dict[str, set[str]] = {}
    for route in index.routes:
        sections = {index.sentences[n].section for n in route.home}
        found.setdefault(route.power, set()).update(index.bill.provisions[s].label for s in sections)
    return found


INTERCEPTION = "1. A judge may issue an interception warrant for the communications of a person."


@pytest.mark.parametrize(
    ("section", "belongs"),
    [
        ("2. The officer shall report under section 1.", True),
        ("2. An interception warrant lapses after thirty days.", True),
        pytest.param("2. Warrants issued under this Act lapse after thirty days.", True),
        ("2. The Board meets once a year.", False),
        ("2. The officer shall report under section 1 of the Evidence Act.", False),
        ("2. A person who obstructs an officer under section 1 commits an offence.", False),
    ],
)
def test_the_home_of_a_power_holds_what_speaks_of_it(section: str, belongs: bool) -> None:
    assert homes(f"{INTERCEPTION}\n{section}")["interception"] == ({"s 1", "s 2"} if belongs else {"s 1"})


def test_a_section_that_a_grant_cites_is_in_its_home() -> None:
    order = "A judge may order the interception of communications on the grounds of section 2."
    text = f"1. {order}\n2. The grounds are these.\n3. Other."
    assert homes(text)["interception"] == {"s 1", "s 2"}


def test_two_granting_sections_are_two_routes_unless_one_cites_the_other() -> None:
    order = "A judge may order the interception of communications"
    apart = law(f"1. {order}.\n2. {order}.").index.routes
    joined = law(f"1. {order}.\n2. {order}, subject to section 1.").index.routes
    assert ([len(r.sections) for r in apart], [len(r.sections) for r in joined]) == ([1, 1], [2])
