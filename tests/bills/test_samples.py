"""Samples of drafting, each beside the tree that it is: `samples/<what>.md` or `.txt`, and `samples/<what>.tree`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from safeguards.bills.detect import SUFFIXES
from safeguards.model.bill import Bill, Role, Visibility
from tests.bills.conftest import Reading
from tests.bills.tree_text import tree_text

SAMPLES = Path(__file__).parent / "samples"
LAWS = sorted(p for p in SAMPLES.iterdir() if p.suffix in SUFFIXES)

WRONG: Mapping[str, str] = {
    "articles": "a heading before a paragraph numbered 1. is read as law, and such paragraphs are no provisions",
    "citation_broken_over_lines": "a line that begins with the number of a cited section opens that section",
    "closing_words_after_numbers": "words that close a list of (1), (2) are read into its last item",
    "definition_with_closing_words": "words that close the list of a definition are read into the subsection",
    "roman_list_under_h": "(i) and (ii) under (h) are read as its siblings",
}


@pytest.mark.parametrize("law", LAWS, ids=lambda p: p.stem)
def test_a_sample_has_its_tree(law: Path, reading: Reading, request: pytest.FixtureRequest) -> None:
    if law.stem in WRONG:
        request.applymarker(pytest.mark.xfail(strict=True, reason=WRONG[law.stem]))
    tree = law.with_suffix(".tree").read_text("utf-8")
    assert tree_text(reading(law.read_bytes(), SUFFIXES[law.suffix])) == tree


def test_every_tree_belongs_to_a_sample_and_every_fault_too() -> None:
    names = [p.stem for p in LAWS]
    assert len(set(names)) == len(names)
    assert {p.stem for p in SAMPLES.glob("*.tree")} == set(names)
    assert set(WRONG) <= set(names)


def stretches(bill: Bill, *roles: Role) -> list[str]:
    return [bill.text[s.start : s.end] for s in bill.spans if s.role in roles and s.visibility is Visibility.VISIBLE]


def sample(reading: Reading, name: str) -> Bill:
    return reading((SAMPLES / name).read_bytes())


def test_front_matter_is_no_law(reading: Reading) -> None:
    bill = sample(reading, "front_matter_and_comments.md")
    assert stretches(bill, Role.METADATA) == ['---\ntitle: "An Act"\nsource: "nowhere"\n---\n']


def test_comments_are_told_as_hidden_text_and_are_in_no_provision(reading: Reading) -> None:
    bill = sample(reading, "front_matter_and_comments.md")
    hidden = [bill.text[s.start : s.end] for s in bill.spans if s.visibility is Visibility.HIDDEN]
    assert [i.quote for i in bill.integrity] == hidden
    assert [i.line for i in bill.integrity] == [9, 11, 13]
    assert not any(s.visibility is Visibility.HIDDEN for p in bill.provisions for s in p.spans)


def test_footnotes_are_notes_and_their_marks_no_words(reading: Reading) -> None:
    bill = sample(reading, "footnotes.md")
    assert "A judge must first issue a warrant." in "".join(stretches(bill, Role.NOTE))
    assert "judge" not in "".join(stretches(bill, Role.OPERATIVE))
    assert "^2" in stretches(bill, Role.MARKUP)


def test_what_stands_before_the_first_section_is_preamble(reading: Reading) -> None:
    assert stretches(sample(reading, "parts_and_schedules.md"), Role.PREAMBLE) == ["Whereas data matter;"]


def test_the_text_of_a_schedule_has_the_role_of_a_schedule(reading: Reading) -> None:
    said = stretches(sample(reading, "parts_and_schedules.md"), Role.SCHEDULE)
    assert [s.strip() for s in said] == ["A form of warrant.", "I swear.", "Fraud."]


def test_editors_marks_are_markup(reading: Reading) -> None:
    assert {"F12", "F13", "F14"} <= set(stretches(sample(reading, "editors_marks.md"), Role.MARKUP))


def test_the_title_is_the_first_heading_of_the_first_level(reading: Reading) -> None:
    assert sample(reading, "headings_with_section_words.md").title == "Cybercrime Act, 2030"


def test_a_bill_without_a_title_is_called_by_its_file(reading: Reading) -> None:
    assert sample(reading, "nested_lists.md").title == "bill.markdown"


def test_eids_follow_the_naming_convention(reading: Reading) -> None:
    bill = sample(reading, "nested_lists.md")
    assert {p.label: p.eid for p in bill.provisions}["s 4(1)(a)(ii)(A)"] == (
        "sec_4__subsec_1__para_a__subpara_ii__subpara_A"
    )


def test_provisions_know_their_sections_and_parts(reading: Reading) -> None:
    bill = sample(reading, "parts_and_schedules.md")
    by_label = {p.label: p.id for p in bill.provisions if p.label != "s 1"}
    assert bill.section_of(by_label["s 2(1)"]) == by_label["s 2"]
    assert bill.part_of(by_label["s 2(1)"]) == by_label["Chapter 2 – Powers"]
    assert bill.provisions[bill.part_of(by_label["s 1(1)"])].kind == "schedule"
