"""Whole laws: every heading that numbers a section gives one, and the provisions of some are named as lawyers do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from safeguards.model.bill import Bill
from tests.bills.conftest import Reading

SECTION_WORD = re.compile(r"^### Section (\d+[A-Z]*)\.", re.M)
BARE_NUMBER = re.compile(r"^##### (?:[A-Z]\d+\[)?\**(\d+[A-Z]*)\.", re.M)

LAWS = {
    "gh-cybersecurity-2020": (SECTION_WORD, ["s 7(3)", "s 69(1)", "s 72(1)"]),
    "ie-communications-retention-2011": (BARE_NUMBER, ["s 6A(1)(b)", "s 12J(1)", 's 1(1) "cell ID"', "s 6(1)"]),
    "th-computer-crime-2007-partial": (SECTION_WORD, ["s 14(1)", "s 18(6)", "s 12(3)"]),
    "tz-cybercrimes-2015": (SECTION_WORD, ["s 6(1)(a)(ii)", "s 31(1)", "s 4(2)"]),
}


def law(shared: Path, name: str, reading: Reading) -> Bill:
    return reading((shared / "corpus" / "laws" / f"{name}.md").read_bytes())


@pytest.mark.parametrize("name", LAWS)
def test_a_law_has_the_sections_that_its_headings_number(name: str, shared: Path, reading: Reading) -> None:
    bill = law(shared, name, reading)
    printed = LAWS[name][0].findall(bill.text)
    assert len(printed) > 10
    assert [p.number for p in bill.provisions if p.kind == "section"] == printed


@pytest.mark.parametrize("name", LAWS)
def test_a_law_has_these_provisions(name: str, shared: Path, reading: Reading) -> None:
    labels = [p.label for p in law(shared, name, reading).provisions]
    for label in LAWS[name][1]:
        assert labels.count(label) == 1, label


@pytest.mark.parametrize("name", LAWS)
def test_every_word_of_a_law_is_accounted_for(name: str, shared: Path, reading: Reading) -> None:
    bill = law(shared, name, reading)
    inside = bytearray(len(bill.text))
    for span in bill.spans:
        assert not any(inside[span.start : span.end])
        inside[span.start : span.end] = b"\1" * (span.end - span.start)
    assert not [c for c, seen in zip(bill.text, inside, strict=True) if not seen and not c.isspace()]
