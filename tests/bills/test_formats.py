"""The example bills are the same law in every format: the same provisions, and the same verdicts."""

from __future__ import annotations

from pathlib import Path

import pytest

from examples.make_formats import docx, odt, tracked_docx
from safeguards import pipeline, resources
from safeguards.bills.read import Source
from safeguards.model.bill import Bill
from safeguards.model.rule import RuleBook

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
BILLS = sorted(path.stem for path in EXAMPLES.glob("*.md"))
WEAKER = (("reasonable grounds", "grounds"), ("a judge", "a senior officer"))


@pytest.fixture(scope="module")
def book() -> RuleBook:
    found, _ = pipeline.rules(resources.folder("rules"))
    assert found is not None
    return found


def checked(book: RuleBook, raw: bytes, name: str, view: str = "as-amended") -> pipeline.Checked:
    found, problems = pipeline.check(Source(name, raw, view=view), book)
    assert problems == ()
    return found


def tree(bill: Bill) -> list[tuple[str, str, str, str]]:
    """Every provision with its kind, label, identifier and words."""
    said = (
        " ".join(" ".join(bill.seen(s.start, s.end) for s in (*p.heading, *p.spans)).split()) for p in bill.provisions
    )
    return [(p.kind, p.label, p.eid, text) for p, text in zip(bill.provisions, said, strict=True)]


def verdicts(found: pipeline.Checked) -> list[tuple[str, str, str]]:
    return [(c.requirement, c.target, c.verdict.value) for c in found.findings.cells]


def weaker(markdown: str) -> str:
    for strict, weak in WEAKER:
        markdown = markdown.replace(strict, weak)
    return markdown


@pytest.mark.parametrize("name", BILLS)
def test_a_bill_is_the_same_law_in_every_format(name: str, book: RuleBook) -> None:
    markdown = (EXAMPLES / f"{name}.md").read_text("utf-8")
    expected = checked(book, markdown.encode(), "bill.md")
    for suffix, make in (("docx", docx), ("odt", odt)):
        found = checked(book, make(markdown), f"bill.{suffix}")
        assert tree(found.bill) == tree(expected.bill)
        assert found.bill.title == expected.bill.title
        assert verdicts(found) == verdicts(expected)
        assert (found.bill.integrity, found.bill.not_assessed) == ((), ())


def test_both_views_of_a_bill_with_tracked_changes(book: RuleBook) -> None:
    amended = (EXAMPLES / "protective_bill.md").read_text("utf-8")
    tabled = weaker(amended)
    raw = tracked_docx(tabled, amended)
    found, before = checked(book, raw, "bill.docx"), checked(book, raw, "bill.docx", "as-tabled")
    assert tree(found.bill) == tree(checked(book, amended.encode(), "bill.md").bill)
    expected = checked(book, tabled.encode(), "bill.md")
    assert tree(before.bill) == tree(expected.bill)
    assert verdicts(before) == verdicts(expected) != verdicts(found)
    assert {i.kind for i in found.bill.integrity} == {"tracked-changes", "views-differ"}
    told = [i.effect for i in found.bill.integrity if i.kind == "views-differ"]
    pairs = dict(zip([v[:2] for v in verdicts(found)], verdicts(found), strict=True))
    changed = [v for v in verdicts(before) if pairs.get(v[:2]) != v]
    assert changed
    assert {
        f"{a} for {b}: {pairs[a, b][2]} as-amended, {c} as-tabled" for a, b, c in changed if (a, b) in pairs
    } <= set(told)
    assert (found.bill.view, before.bill.view) == ("as-amended", "as-tabled")


@pytest.mark.parametrize("make", [docx, odt])
def test_a_document_is_the_same_bytes_every_time(make: object) -> None:
    assert callable(make)
    markdown = (EXAMPLES / f"{BILLS[0]}.md").read_text("utf-8")
    assert make(markdown) == make(markdown)
