"""One law as it is published in Markdown and in each format of XML: the same provisions, labels and verdicts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from safeguards import pipeline, resources
from safeguards.bills.detect import detect
from safeguards.bills.read import Source, read
from safeguards.model.bill import LAW, Bill, Provision, Role, Visibility
from safeguards.model.rule import Language, RuleBook
from tests.bills.test_read import _is_a_tree, _is_accounted_for

FOLDER = Path(__file__).parent / "published"
FILES = sorted(FOLDER.glob("law.*"))
XML = [p for p in FILES if p.suffix != ".md"]
TOLD = {"akn2": "akoma-ntoso", "akn3": "akoma-ntoso", "page": "html", "plain": "xml"}
FORMATS = {p.name: TOLD.get(p.name.split(".")[1], p.name.split(".")[1]) for p in XML}


@pytest.fixture(scope="module")
def book() -> RuleBook:
    book, problems = pipeline.rules(resources.folder("rules"))
    assert book is not None, problems
    return book


def law(path: Path, languages: Mapping[str, Language]) -> Bill:
    bill, problems = read(Source(path.name, path.read_bytes()), languages)
    assert problems == ()
    return bill


def words(bill: Bill, provision: Provision) -> str:
    """The law of a provision in words; quotation marks and the French terms of Canadian laws are left out."""
    said = " ".join(bill.seen(s.start, s.end) for s in provision.spans if s.role in LAW)
    return " ".join(re.sub(r"\(données\)|[“”‘’]", "", said).replace("\N{NO-BREAK SPACE}", " ").split())


def shown(bill: Bill) -> list[tuple[str, str, str, str, str]]:
    """What a law is made of; articles are cited as sections here."""
    return [
        (p.kind, p.number.strip("."), re.sub(r"^art ", "s ", p.label), p.eid, words(bill, p)) for p in bill.provisions
    ]


@pytest.mark.parametrize("path", XML, ids=lambda p: p.name)
def test_a_law_has_the_same_provisions_in_every_format(path: Path, languages: Mapping[str, Language]) -> None:
    assert shown(law(path, languages)) == shown(law(FOLDER / "law.md", languages))


@pytest.mark.parametrize("path", XML, ids=lambda p: p.name)
def test_a_law_gets_the_same_verdicts_in_every_format(path: Path, book: RuleBook) -> None:
    def verdicts(of: Path) -> list[tuple[str, str, str, tuple[str, ...]]]:
        checked, problems = pipeline.check(Source(of.name, of.read_bytes()), book)
        assert problems == ()
        cells = checked.findings.cells
        return [
            (c.requirement, c.target, c.verdict, tuple(re.sub(r"^art ", "s ", e.label) for e in c.evidence))
            for c in cells
        ]

    expected = verdicts(FOLDER / "law.md")
    assert {target for _, target, _, _ in expected} >= {"interception", "bill"}
    assert verdicts(path) == expected


@pytest.mark.parametrize("path", XML, ids=lambda p: p.name)
def test_every_character_of_a_published_law_is_accounted_for(path: Path, languages: Mapping[str, Language]) -> None:
    bill = law(path, languages)
    _is_accounted_for(bill)
    _is_a_tree(bill)
    # No vocabulary says which element of an unknown format is the title.
    assert bill.title == (path.name if bill.format == "xml" else "Communications (Interception) Act")
    assert len(bill.unmarked) == len(bill.text)


@pytest.mark.parametrize("path", XML, ids=lambda p: p.name)
@pytest.mark.parametrize("name", ["law", "law.md", "law.xml", "law.txt"])
def test_a_format_is_told_by_what_stands_in_the_file(path: Path, name: str) -> None:
    # A text in Markdown may begin and end with a tag of HTML or the like.
    expected = "markdown" if (name, path.name) == ("law.md", "law.plain.xml") else FORMATS[path.name]
    assert detect(name, path.read_text("utf-8")) == expected


@pytest.mark.parametrize("path", XML, ids=lambda p: p.name)
def test_quotations_are_slices_of_the_file(path: Path, book: RuleBook) -> None:
    checked, _ = pipeline.check(Source(path.name, path.read_bytes()), book)
    text = path.read_text("utf-8")
    evidence = [e for cell in checked.findings.cells for e in cell.evidence]
    assert evidence
    for item in evidence:
        assert item.quote == text[item.start : item.end]
        assert item.line == text.count("\n", 0, item.start) + 1
        assert "<" not in item.shown and "&" not in item.shown.replace("& data", "")


@pytest.mark.parametrize("path", XML, ids=lambda p: p.name)
def test_notes_metadata_and_comments_are_no_law(path: Path, languages: Mapping[str, Language]) -> None:
    bill = law(path, languages)
    said = " ".join(words(bill, p) for p in bill.provisions)
    assert all(no not in said for no in ("approve", "agree", "no warrant", "anything", "in force"))
    hidden = [s for s in bill.spans if s.visibility is Visibility.HIDDEN]
    assert [bill.text[s.start : s.end] for s in hidden] == [i.quote for i in bill.integrity if i.kind == "hidden-text"]
    assert all(s.role is Role.METADATA for s in hidden)


def test_an_unknown_format_is_told(languages: Mapping[str, Language]) -> None:
    bill = law(FOLDER / "law.plain.xml", languages)
    assert [(i.kind, i.line, i.quote) for i in bill.integrity] == [("unknown-xml", 1, '<law lang="en">')]


def test_what_a_browser_does_not_show_is_told(languages: Mapping[str, Language]) -> None:
    bill = law(FOLDER / "law.page.html", languages)
    assert [(i.line, i.quote.split()[0]) for i in bill.integrity] == [
        (3, ".gone"),
        (4, "var"),
        (6, "<!--"),
        (15, "A"),
        (20, "The"),
        (28, "(4)"),
        (30, "(1)"),
    ]
