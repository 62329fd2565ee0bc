"""Which offences a law creates, in how many ways, and how gravely each is punished."""

from __future__ import annotations

import pytest

from safeguards.model.offence import Gravest, Offence
from tests.indexing.readings import Law, law

ACCESS, DATA, SYSTEM = "illegal-access", "data-interference", "system-interference"
PUNISHED = "commits an offence and is liable to imprisonment for a term not exceeding three years"


def offences(text: str) -> dict[str, Offence]:
    return {o.kind: o for o in law(text).index.offences}


def kinds(text: str) -> set[str]:
    return set(offences(text))


@pytest.mark.parametrize(
    "text",
    [
        f"3. A person who without right accesses a computer system {PUNISHED}.",
        "3. It is an offence to access a computer system intentionally and without right.",
        "3. Whoever gains access to computer data without right shall be punished by imprisonment of up to two years.",
        "3. Any person who hacks into a website shall be guilty of an offence.",
        "3. Unauthorised access to an information system is punishable with imprisonment for one year.",
        "3. (1) No person shall access a computer system without authority.\n(2) A person who contravenes subsection "
        "(1) commits an offence.",
        "3. A person shall not access a computer without authority.\n9. A person who contravenes section 3 is liable "
        "to a fine.",
        "3. A person shall not access a computer without authority.\n9. A person who contravenes a provision of this "
        "Act for which no penalty is provided is liable to a fine.",
        "3. The following acts shall be punished with imprisonment of one to three years:\n(a) accessing a computer "
        "system without right;\n(b) selling drugs.",
        "3. A person is guilty of an offence if—\n(a) he causes a computer to perform any function with intent to "
        "secure access to any program or data; and\n(b) the access is unauthorised.",
    ],
)
def test_illegal_access_is_found_however_it_is_drafted(text: str) -> None:
    assert ACCESS in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "3. A police officer may access a computer system under a warrant.",
        f"3. A person who fails to give an officer access to a computer system {PUNISHED}.",
        f"3. A person who obstructs an officer in accessing a computer {PUNISHED}.",
        f"3. A person who denies access to computer data to those who are entitled to it {PUNISHED}.",
        "3. A person does not commit an offence under this Act if he accesses a computer to test it.",
        "3. A person shall not access a computer without authority.",  # nothing punishes it
    ],
)
def test_what_only_speaks_of_access_is_no_illegal_access(text: str) -> None:
    assert ACCESS not in kinds(text)


def test_what_an_offender_is_after_is_no_offence_of_its_own() -> None:
    text = f"3. A person who accesses a computer with intent to destroy, alter or copy computer data {PUNISHED}."
    assert kinds(text) == {ACCESS}


def test_a_kind_is_named_by_its_own_object() -> None:
    assert kinds(f"3. A person who without right deletes computer data {PUNISHED}.") == {DATA}
    assert kinds(f"3. A person who without right hinders the functioning of a computer system {PUNISHED}.") == {SYSTEM}


@pytest.mark.parametrize(
    ("conduct", "kind"),
    [
        ("intercepts non-public transmissions of computer data", "illegal-interception"),
        ("possesses a password with intent that it be used to commit an offence", "misuse-of-devices"),
        ("sells a program designed to commit an offence under this Act", "misuse-of-devices"),
        ("alters computer data so that inauthentic data are acted upon as if they were authentic", "computer-forgery"),
        ("by altering computer data causes a loss of property to another person", "computer-fraud"),
        ("distributes child pornography", "child-material"),
        ("possesses a photograph of a minor engaged in sexual activity", "child-material"),
        ("proposes to meet a child for a sexual purpose", "grooming"),
        ("shares an intimate image of another person without consent", "intimate-images"),
    ],
)
def test_other_kinds(conduct: str, kind: str) -> None:
    assert kinds(f"3. A person who {conduct} {PUNISHED}.") == {kind}


LIST = """3. A person who intentionally—
(a) damages computer data; or
(b) hinders the functioning of a computer system,
commits an offence."""


def test_items_that_are_alternatives_are_ways_of_their_own() -> None:
    found = offences(LIST)
    assert [len(limb) for limb in found[DATA].limbs] == [1]
    assert found[DATA].limbs != found[SYSTEM].limbs


def test_items_that_are_conditions_together_are_one_way() -> None:
    text = (
        "3. A person commits an offence if—\n(a) he accesses a computer system;\n(b) he does so without authority; "
        "and\n(c) he knows it."
    )
    assert [len(limb) for limb in offences(text)[ACCESS].limbs] == [3]


def test_a_subsection_with_other_offences_only_is_not_its_own() -> None:
    text = (
        "3. (1) A person who accesses a computer without right is liable to imprisonment for one year.\n"
        "(2) A person who intentionally deletes computer data is liable to imprisonment for nine years."
    )
    found = offences(text)
    assert (found[ACCESS].penalty.years, found[DATA].penalty.years) == (1, 9)


def labels(read: Law, numbers: tuple[int, ...]) -> list[str]:
    return [read.label(read.index.sentences[n]) for n in numbers]


AROUND = """2. In this Act—
"access" means the ability to use a computer;
"licence" means a permit.
3. A person who accesses a computer without right commits an offence.
4. A person who sells drugs is liable to a fine.
5. No offence under section 3 is committed by a researcher.
6. Sections 2 to 4 apply to ships.
7. It is a defence to an offence under this Act that the conduct was in the public interest."""


def test_what_the_law_says_of_an_offence_elsewhere_stands_beside_it() -> None:
    read = law(AROUND)
    offence = next(o for o in read.index.offences if o.kind == ACCESS)
    assert labels(read, offence.beside) == ["s 2", "s 5", "s 6", "s 7"]
    assert labels(read, offence.own) == ["s 3"]


def test_a_clause_about_a_part_speaks_of_that_part_only() -> None:
    text = (
        "## Part I\n### 3. Access\nA person who accesses a computer without right commits an offence.\n\n"
        "### 4. Defence\nIt is a defence to an offence under this Part that nobody was harmed.\n\n"
        "## Part II\n### 5. Other\nIt is a defence to an offence under this Part that nobody was helped."
    )
    read = law(text, "markdown")
    assert labels(read, read.index.offences[0].beside) == ["s 4"]


PENALTIES = [
    ("is liable to imprisonment for a term not exceeding five years", Gravest.YEARS, 5),
    ("is liable to imprisonment for a term of not less than 3 years and not more than 10 years", Gravest.YEARS, 10),
    ("shall be punished by imprisonment from two to five years", Gravest.YEARS, 5),
    ("shall be punished by imprisonment of between two and five years", Gravest.YEARS, 5),
    ("is liable to imprisonment which may extend to seven years", Gravest.YEARS, 7),
    ("is liable to fourteen years' imprisonment", Gravest.YEARS, 14),
    ("is liable to imprisonment for eighteen months", Gravest.YEARS, 1.5),
    ("is liable to imprisonment for sixty months", Gravest.YEARS, 5),
    ("is liable to imprisonment for twenty five (25) years", Gravest.YEARS, 25),
    ("is liable to imprisonment for life", Gravest.LIFE, 0),
    ("is liable to life imprisonment or to imprisonment for twenty years", Gravest.LIFE, 0),
    ("is liable to imprisonment for a term of not less than three years", Gravest.OPEN, 0),
    ("is liable to a fine of ten thousand shillings", Gravest.NONE, 0),
    ("commits an offence", Gravest.UNKNOWN, 0),
]


@pytest.mark.parametrize(("words", "gravest", "years"), PENALTIES)
def test_the_gravest_punishment_is_a_value(words: str, gravest: Gravest, years: float) -> None:
    penalty = offences(f"3. A person who accesses a computer without right {words}.")[ACCESS].penalty
    assert (penalty.gravest, penalty.years) == (gravest, years)


@pytest.mark.parametrize(
    ("years", "reaches"), [("three years", False), ("four years", True), ("48 months", True), ("life", True)]
)
def test_four_years_are_reached_by_what_is_at_least_that_long(years: str, reaches: bool) -> None:
    found = offences(f"3. A person who accesses a computer without right is liable to imprisonment for {years}.")
    assert found[ACCESS].penalty.reaches(4) is reaches


BASE = "3. A person shall not access a computer system without right.\n"


@pytest.mark.parametrize(
    ("elsewhere", "years"),
    [
        ("9. A person who contravenes section 3 is liable to imprisonment for two years.", 2),
        ("9. A person who commits an offence under this Act for which no penalty is provided is liable to imprisonment "
         "for two years.", 2),
        ("9. A person who contravenes section 3 is liable to imprisonment for two years.\n10. Where an offence under "
         "section 3 is committed against a hospital, the offender is liable to imprisonment for twelve years.", 12),
        ("9. A person who contravenes section 3 is liable to a fine.\n10. A person who contravenes a provision of this "
         "Act for which no penalty is provided is liable to imprisonment for two years.", 0),
    ],
)  # fmt: skip
def test_a_penalty_is_found_where_the_law_sets_it(elsewhere: str, years: int) -> None:
    assert offences(BASE + elsewhere)[ACCESS].penalty.years == years


def test_what_makes_an_offence_graver_counts_where_another_section_says_it() -> None:
    own = "3. A person who accesses a computer system without right is liable to imprisonment for two years.\n"
    graver = (
        "4. Where an offence under section 3 results in death, the offender is liable to imprisonment for ten years."
    )
    assert offences(own + graver)[ACCESS].penalty.years == 10


def test_what_is_aggravated_keeps_its_base() -> None:
    text = (
        "3. (1) A person who accesses a computer without right is liable to imprisonment for two years.\n"
        "(2) Where the offence results in death, the offender is liable to imprisonment for twenty years."
    )
    penalty = offences(text)[ACCESS].penalty
    assert (penalty.years, penalty.base) == (20, 2)


def test_a_law_without_offences_has_none() -> None:
    assert offences("3. A judge may order a provider to preserve data.") == {}


EXEMPTION = "9. No offence under sections 3 to 7 is committed by a researcher who tests a computer to find a weakness."


def test_an_exemption_is_no_offence() -> None:
    assert kinds(EXEMPTION) == set()
    assert kinds(f"3. A person who accesses a computer without right {PUNISHED}.\n{EXEMPTION}") == {ACCESS}


def test_a_purpose_of_many_words_ends_at_its_comma() -> None:
    devices = "supplies a program designed primarily for that end"
    before = f"3. A person who, with intent to facilitate an offence under Part II, possesses or {devices} {PUNISHED}."
    bare = f"3. A person who accesses a computer with intent to destroy, alter or erase data {PUNISHED}."
    assert "misuse-of-devices" in kinds(before)
    assert DATA not in kinds(bare)


def test_the_same_law_gives_the_same_offences_twice() -> None:
    assert law(AROUND).index.offences == law(AROUND).index.offences
