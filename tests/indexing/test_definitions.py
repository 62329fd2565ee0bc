"""What a law says that its words mean, and what that does to its actors."""

from __future__ import annotations

import pytest

from tests.indexing.readings import Law, law

ORDER = "The court may order the interception of communications."


def who_orders(found: Law, section: str) -> set[str]:
    """The kinds of actor that the word court is, in a section."""
    sentence = next(
        s
        for s in found.index.sentences
        if found.label(s).startswith(section) and found.said(s).endswith("communications")
    )
    return {
        t
        for t in ("court", "official")
        if any("court" in found.words(sentence, m) for m in sentence.matches.get(t, ()))
    }


@pytest.mark.parametrize(
    ("definition", "kinds"),
    [
        ("“court” means the High Court", {"court"}),
        ("“court” means a tribunal appointed by the Minister", {"official"}),
        ("“court” means any officer of the Bureau", {"official"}),
        ("“court” includes the Minister", {"court", "official"}),
        ("“court” includes a magistrate", {"court"}),
        ("“data” means a court of law", {"court"}),
        ("the court means well", {"court"}),
        pytest.param(
            '"court" in relation to an order means a tribunal appointed by the Minister',
            {"official"},
            marks=pytest.mark.xfail(
                strict=True, reason="what stands between a word and means, without a comma, is read as part of the word"
            ),
        ),
        ("“court”, in relation to an order, means a tribunal appointed by the Minister", {"official"}),
        ("“the court” means a tribunal appointed by the Minister", {"official"}),
    ],
)
def test_a_definition_decides_who_a_court_is(definition: str, kinds: set[str]) -> None:
    assert who_orders(law(f"1. In this Act, {definition}.\n2. {ORDER}"), "s 2") == kinds


def test_several_courts_are_defined_with_the_one() -> None:
    order = "The courts may order the interception of communications."
    text = f"1. In this Act, “court” means an officer of the Bureau.\n2. {order}"
    assert who_orders(law(text), "s 2") == {"official"}


def test_a_defined_officer_may_be_a_judge() -> None:
    order = "An authorised person may order the interception of communications."
    text = f"1. In this Act, “authorised person” means a judge.\n2. {order}"
    found = law(text)
    matches = found.index.sentences[1].matches
    assert found.deciders() == [("actor", "grant", "authorised person")]
    assert "court" in matches and "official" not in matches


def test_a_definition_in_a_list_counts() -> None:
    meanings = "“court” means the Minister;\n\n“data” means data."
    text = f"### Section 1. Meaning\n\nIn this Act—\n\n{meanings}\n\n### Section 2. X\n\n{ORDER}\n"
    assert who_orders(law(text, "markdown"), "s 2") == {"official"}


def test_a_definition_for_one_section_holds_in_that_section_only() -> None:
    found = law(f"2. (1) In this section, “court” means the Minister.\n(2) {ORDER}\n3. {ORDER}")
    assert who_orders(found, "s 2") == {"official"}
    assert who_orders(found, "s 3") == {"court"}


def test_what_is_defined_stands_before_the_verb() -> None:
    found = law("In this Act, “service provider” means a person; “data” includes logs.")
    assert [found.words(s, s.defines) for s in found.index.sentences] == ["service provider", "data"]


def test_a_definition_for_a_part_holds_in_that_part_alone() -> None:
    means = "## Part I. One\n\n### Section 1. Words\n\nIn this Part, “court” means an officer of the Bureau.\n\n"
    orders = f"### Section 2. Here\n\n{ORDER}\n\n## Part II. Two\n\n### Section 3. There\n\n{ORDER}\n"
    found = law(means + orders, "markdown")
    assert (who_orders(found, "s 2"), who_orders(found, "s 3")) == ({"official"}, {"court"})
