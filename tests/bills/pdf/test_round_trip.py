"""The example bills, printed in many layouts: the same provisions and the same verdicts as from Markdown."""

from __future__ import annotations

import re
from functools import cache

import pytest

from safeguards import pipeline
from safeguards.bills.read import Source, read
from safeguards.model.bill import Bill, Provision, Role
from safeguards.model.rule import RuleBook
from tests.bills.pdf.press import LAYOUTS, press
from tests.bills.test_read import _is_a_tree, _is_accounted_for

BILLS = ("cybercrime_bill", "protective_bill", "repressive_bill")
EACH = [(bill, layout) for bill in BILLS for layout in LAYOUTS]
# Verdicts follow from provisions, so that each layout is judged once.
JUDGED = [(BILLS[n % len(BILLS)], layout) for n, layout in enumerate(LAYOUTS)]


@cache
def printed(markdown: str, layout: str) -> bytes:
    return press(markdown, LAYOUTS[layout])


def words(bill: Bill, provision: Provision, heading: bool = False) -> str:
    spans = provision.heading if heading else provision.spans
    said = " ".join(bill.seen(s.start, s.end) for s in spans if s.role is not Role.MARKUP)
    return " ".join(re.sub(r"[*_]|^(?:Section|Article) \d+[A-Z]*\. ", "", said).split())


def shown(bill: Bill) -> list[tuple[str, str, str, str]]:
    return [(p.kind, p.label, words(bill, p, heading=True), words(bill, p)) for p in bill.provisions[1:]]


@pytest.mark.parametrize(("name", "layout"), EACH)
def test_a_printed_bill_has_the_provisions_of_its_markdown(
    name: str, layout: str, book: RuleBook, examples: dict[str, str]
) -> None:
    expected, _ = read(Source("bill.md", examples[name].encode()), book.languages)
    bill, problems = read(Source("bill.pdf", printed(examples[name], layout)), book.languages)
    assert (problems, bill.not_assessed, bill.integrity) == ((), (), ())
    assert shown(bill) == shown(expected)
    assert (bill.format, bill.title) == ("pdf", expected.title)
    _is_accounted_for(bill)
    _is_a_tree(bill)


@pytest.mark.parametrize(("name", "layout"), JUDGED)
def test_a_printed_bill_gets_the_verdicts_of_its_markdown(
    name: str, layout: str, book: RuleBook, examples: dict[str, str]
) -> None:
    def verdicts(source: Source) -> set[tuple[str, str, str, tuple[str, ...]]]:
        checked, problems = pipeline.check(source, book)
        assert problems == ()
        return {
            (c.requirement, c.target, c.verdict, tuple(e.label for e in c.evidence)) for c in checked.findings.cells
        }

    expected = verdicts(Source("bill.md", examples[name].encode()))
    assert len({verdict for _, _, verdict, _ in expected}) >= 3
    assert verdicts(Source("bill.pdf", printed(examples[name], layout))) == expected


def test_running_heads_and_numbers_are_kept_beside_the_law(book: RuleBook, examples: dict[str, str]) -> None:
    bill, _ = read(Source("bill.pdf", printed(examples["repressive_bill"], "every line numbered")), book.languages)
    beside = [bill.text[s.start : s.end] for s in bill.spans if s.role is Role.METADATA]
    assert any(b.startswith("1 2 3 4 5 6 7") for b in beside)
    assert "Bill No. 12 of 2030 - page 3" in beside
    assert "Information Space Security Bill 3" in beside or "3 Information Space Security Bill" in beside


def test_pages_are_parted_by_form_feeds(book: RuleBook, examples: dict[str, str]) -> None:
    bill, _ = read(Source("bill.pdf", printed(examples["repressive_bill"], "running heads")), book.languages)
    place = bill.text.index("page 4")
    assert bill.text.count("\f", 0, place) == 3


def test_the_list_of_contents_is_no_law(book: RuleBook, examples: dict[str, str]) -> None:
    bill, _ = read(Source("bill.pdf", printed(examples["repressive_bill"], "contents")), book.languages)
    beside = [bill.text[s.start : s.end] for s in bill.spans if s.role is Role.METADATA]
    assert "ARRANGEMENT OF SECTIONS" in beside
    assert any(b.startswith("1. Short title") for b in beside)


def test_printing_gives_the_same_bytes_each_time(examples: dict[str, str]) -> None:
    layout = LAYOUTS["margin notes"]
    assert press(examples["repressive_bill"], layout) == press(examples["repressive_bill"], layout)
