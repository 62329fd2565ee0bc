"""The seam for files that are no text: from what a reader takes out to a bill."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from safeguards.bills import read as reading
from safeguards.bills.detect import container
from safeguards.bills.extraction import Extraction, Piece
from safeguards.bills.opened import Extract, Refused
from safeguards.bills.read import Source, read
from safeguards.model.bill import LAW, Bill, Role, Unread, Visibility
from safeguards.model.rule import Language


def taken_out(raw: bytes, view: str) -> Extract:
    """A format for tests: a paragraph a line; what stands behind ~ is hidden, and a line with ! cannot be read."""
    if raw.startswith(b"\0locked"):
        raise Refused("SG101", "The file is locked.")
    found = Extraction()
    for line in raw[1:].decode().splitlines():
        seen, _, unseen = line.partition("~")
        if line.startswith("!"):
            found.unread("a picture", line[1:])
        else:
            found.block([Piece(seen), Piece(unseen, hidden="white")], 1 if line.isupper() else 0)
    return found.extract()


@pytest.fixture
def bill(languages: Mapping[str, Language], monkeypatch: pytest.MonkeyPatch) -> Bill:
    monkeypatch.setattr(reading, "EXTRACTORS", {"test": taken_out})
    raw = b"\0THE LAW\n1. Search\n(1) An officer may search the house~ without a warrant.\n!page 4\n(2) It ends."
    found, problems = read(Source("law.bin", raw, "test", "en", "as-tabled"), languages)
    assert problems == ()
    return found


def test_structure_is_found_in_what_was_taken_out(bill: Bill) -> None:
    assert [p.label for p in bill.provisions[1:]] == ["s 1", "s 1(1)", "s 1(2)"]
    assert (bill.title, bill.format, bill.view) == ("THE LAW", "test", "as-tabled")
    assert bill.text.startswith("THE LAW\n\n1. Search\n\n(1) An officer may search the house\n\n")


def test_every_character_is_in_a_span_with_its_line(bill: Bill) -> None:
    inside = {i for s in bill.spans for i in range(s.start, s.end)}
    assert all(c.isspace() for i, c in enumerate(bill.text) if i not in inside)
    assert all(s.line == bill.text.count("\n", 0, s.start) + 1 for s in bill.spans)


def test_hidden_text_is_no_law_and_is_told_with_its_reason(bill: Bill) -> None:
    hidden = [s for s in bill.spans if s.visibility is Visibility.HIDDEN]
    assert [bill.text[s.start : s.end] for s in hidden] == ["without a warrant."]
    assert hidden[0].role not in LAW
    assert [(i.kind, i.line, i.quote, i.effect) for i in bill.integrity] == [
        ("hidden-text", 7, "without a warrant.", "white: not read as law")
    ]
    assert not any(bill.text[s.start : s.end] == "without a warrant." for p in bill.provisions for s in p.spans)


def test_a_part_without_text_is_not_assessed(bill: Bill) -> None:
    assert bill.not_assessed == (Unread("a picture", "page 4", 0),)


def test_a_refused_file_is_all_not_assessed(languages: Mapping[str, Language], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "EXTRACTORS", {"test": taken_out})
    found, problems = read(Source("law.bin", b"\0locked", "test"), languages)
    assert [(p.code, p.message) for p in problems] == [("SG101", "The file is locked.")]
    assert (len(found.text), found.spans) == (7, ())
    _, problems = read(Source("law.bin", b"\0 \n", "test"), languages)
    assert [p.code for p in problems] == ["SG102"]


def test_what_a_reader_does_not_see_never_cuts_a_word() -> None:
    found = Extraction()
    found.block([Piece("A war"), Piece("never ", hidden="white"), Piece("rant."), Piece("x", Role.NOTE)])
    assert found.extract().text == "A warrant.x\n\nnever\n\n"
    assert [(s.role, s.visibility.value) for b in found.extract().blocks for s in b.pieces] == [
        (Role.OPERATIVE, "visible"),
        (Role.NOTE, "visible"),
        (Role.METADATA, "hidden"),
    ]


@pytest.mark.parametrize(
    ("path", "raw", "format"),
    [
        ("law.txt", b"%PDF-1.7\n", "pdf"),
        ("law", b"\xef\xbb\xbf\n%PDF-1.7\n", "pdf"),
        ("law.pdf", b"junk before it\n%PDF-1.7\n", "pdf"),
        ("law.md", b"A file that begins with %PDF-1.7\n", ""),
        ("law.pdf", b"1. Search\n", ""),
        ("law.docx", b"PK\x03\x04 and no more", "docx"),
        ("law.odt", b"PK\x03\x04 and no more", "odt"),
        ("law.md", b"PK\x03\x04 and no more", ""),
        ("law.docx", b"1. Search\n", ""),
    ],
)
def test_the_format_is_told_by_what_stands_in_the_file(path: str, raw: bytes, format: str) -> None:
    assert container(path, raw) == format


def test_headings_without_numbers_only_divide_numbered_paragraphs(
    languages: Mapping[str, Language], monkeypatch: pytest.MonkeyPatch
) -> None:
    def law(raw: bytes, view: str) -> Extract:
        found = Extraction()
        found.block([Piece("The Law")], 1)
        for n in range(1, 5):
            found.block([Piece(f"Of matter {'abcd'[n - 1]}")], 2)
            found.block([Piece(f"{n}. (1) An officer may search the house of a person.")])
        return found.extract()

    monkeypatch.setattr(reading, "EXTRACTORS", {"test": law})
    bill, _ = read(Source("law.bin", b"x", "test", "en"), languages)
    assert [p.label for p in bill.provisions if p.kind == "section"] == ["s 1", "s 2", "s 3", "s 4"]
