"""Whole laws: every heading that numbers a section gives one, and the provisions of some are named as lawyers do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from safeguards.bills.read import Source, read
from safeguards.model.bill import Bill
from safeguards.model.rule import Language
from tests.bills.conftest import Reading
from tests.bills.test_read import _is_a_tree, _is_accounted_for

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


PUBLISHED = {
    "ca-mutual-legal-assistance-1985.xml": (66, ["s 2(1)", 's 2(1) "judge"(a.1)', "s 9.3(3)(a)", "s 22.04", "s 12(1)"]),
    "ca-entraide-juridique-1985.fr.xml": (66, ["s 2(1)", 's 2(1) "juge"(a.1)', "s 22.04"]),
    "gb-dripa-2014.akn.xml": (8, ["s 1(6)(a)(ii)", 's 2(1) "notice"', 's 4(2) "(2B)(a)"', "s 7(2)(c)"]),
    "gb-data-protection-1998.akn.xml": (-1, ['s 1(1) "data"(a)', "s 55A(1)", "sch 2 para 1", "sch 1"]),
    "ke-information-communications-bill-2006.akn2.xml": (-1, ['n 101 "Board"']),
    "lk-personal-data-protection-bill-2022.html": (-1, ["s 2(1)(b)(v)", "s 17(2)(h)", "sch IV(a)"]),
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_published_law_has_its_provisions(name: str, shared: Path, languages: Mapping[str, Language]) -> None:
    bill, problems = read(Source(name, (shared / "corpus" / "laws" / name).read_bytes()), languages)
    assert {p.code for p in problems} == ({"SG105"} if ".fr." in name else set())
    _is_accounted_for(bill)
    _is_a_tree(bill)
    sections, labels = PUBLISHED[name]
    assert sections in (-1, sum(p.kind == "section" for p in bill.provisions))
    found = [p.label for p in bill.provisions]
    for label in labels:
        assert found.count(label) == 1, label


@pytest.mark.parametrize("name", ["ae-rumours-cybercrimes-2021.html", "ru-criminal-procedure-2001.html"])
def test_a_page_without_wordings_for_its_language_is_outlined(
    name: str, shared: Path, languages: Mapping[str, Language]
) -> None:
    bill, problems = read(Source(name, (shared / "corpus" / "laws" / name).read_bytes()), languages)
    assert [p.code for p in problems] == ["SG105"]
    assert sum(p.kind == "section" for p in bill.provisions) > 50
    _is_accounted_for(bill)
