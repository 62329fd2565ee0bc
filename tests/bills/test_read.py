"""From bytes to a bill: what can be read, what is refused, and what holds of whatever is read."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safeguards.bills.detect import detect
from safeguards.bills.read import Source, decode, guess, read
from safeguards.model.bill import LAW, Bill, Role, Span, Visibility
from safeguards.model.problem import Severity
from safeguards.model.rule import Language
from tests.bills.conftest import Reading

Languages = Mapping[str, Language]
UNREAD = ("SG101", "SG102", "SG103", "SG104")
TEXT = "1. Search\nThe officer may search the house of the person.\n"


@pytest.mark.parametrize(
    "raw",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.encode("utf-16"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
    ],
    ids=["plain", "byte-order mark", "utf-16", "CRLF", "CR"],
)
def test_the_text_is_the_same_however_the_file_was_saved(raw: bytes) -> None:
    assert decode(Source("a.txt", raw)) == (TEXT, None)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "SG102"),
        (b" \n\t ", "SG102"),
        (b"\xff\x00\x9c", "SG101"),
        (b"PK\x03\x04\0\0", "SG101"),
        (b"\xe9t\xe9", "SG101"),
    ],
)
def test_a_file_that_is_no_text_is_refused(raw: bytes, code: str, languages: Languages) -> None:
    bill, problems = read(Source("a.txt", raw), languages)
    assert len(bill.provisions) == 1 and not bill.spans
    assert [(p.code, p.severity) for p in problems] == [(code, Severity.ERROR)]


def test_an_unknown_format_is_refused_with_the_known_ones(languages: Languages) -> None:
    bill, problems = read(Source("a", TEXT.encode(), "rtf"), languages)
    assert len(bill.provisions) == 1 and not bill.spans
    assert [p.code for p in problems] == ["SG103"]
    assert all(name in problems[0].message for name in ("rtf", "pdf", "markdown", "text"))


@pytest.mark.parametrize(
    ("path", "text", "format"),
    [
        ("a.md", "plain", "markdown"),
        ("a.TXT", "# heading", "text"),
        ("x.y/law", "### Section 1\n", "markdown"),
        ("law", "1. Search\n", "text"),
        ("-", "---\na: b\n---\n", "markdown"),
    ],
)
def test_a_format_is_told_by_the_suffix_and_else_by_the_text(path: str, text: str, format: str) -> None:
    assert detect(path, text) == format


def test_a_language_is_told_by_its_commonest_words(languages: Languages) -> None:
    assert guess("The officer shall report to the court in the form of a letter.", languages) == "en"
    assert guess("Le juge peut ordonner que les données soient conservées.", languages) == "und"


def test_a_law_in_an_unknown_language_is_read_but_told(languages: Languages) -> None:
    text = "1. Conservation\nLe juge peut ordonner que les données soient conservées.\n"
    bill, problems = read(Source("a.txt", text.encode()), languages)
    assert bill.language == "und"
    assert [p.code for p in problems] == ["SG105"]


def test_a_text_without_sections_is_told(languages: Languages) -> None:
    _, problems = read(Source("a.txt", b"The officer may search the house of a person."), languages)
    assert [p.code for p in problems] == ["SG106"]


def _is_accounted_for(bill: Bill) -> None:
    spans = bill.spans
    assert all(0 <= s.start < s.end <= len(bill.text) for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    inside = {i for s in spans for i in range(s.start, s.end)}
    assert not "".join(c for i, c in enumerate(bill.text) if i not in inside).strip()
    assert all(s.line == bill.text.count("\n", 0, s.start) + 1 for s in spans)
    own = [s for p in bill.provisions for s in (*p.spans, *p.heading)]
    assert len(own) == len(set(own)) and set(own) <= set(spans)
    assert all(s.role in (Role.MARKUP, Role.NOTE, Role.METADATA) for s in set(spans) - set(own) if _is_seen_law(s))


def _is_seen_law(span: Span) -> bool:
    return span.role in LAW and span.visibility is Visibility.VISIBLE


def _is_a_tree(bill: Bill) -> None:
    assert all(p.id == n and (p.parent < n or n == 0) for n, p in enumerate(bill.provisions))
    eids = [p.eid for p in bill.provisions]
    assert len(eids) == len(set(eids))


PIECES = st.sampled_from(
    """(a) (b) (i) (ii) (1) (2) (1A) (aa) (A) **1**. 1. 2. 2A. 12. # ## ### ##### Section Article Part I Schedule First
    --- <!-- --> “data” "court" means includes ; , : . — [ ] F12[ ^1 [^1]: * ** _ ` \\ <b> and or of section may search
    Provided that The officer""".split()
)
DRAFTS = st.lists(st.tuples(PIECES, st.sampled_from(["", " ", " ", "\n", "\n\n"])), max_size=40).map(
    lambda found: "".join(piece + gap for piece, gap in found)
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(DRAFTS, st.text(max_size=120)), st.sampled_from(["markdown", "text"]))
def test_every_character_is_accounted_for_whatever_is_read(languages: Languages, text: str, format: str) -> None:
    raw = text.encode("utf-8", "surrogatepass")
    bill, problems = read(Source("a", raw, format, "en"), languages)
    if any(p.code in UNREAD for p in problems):
        assert not bill.spans
        return
    _is_accounted_for(bill)
    _is_a_tree(bill)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60))
def test_reading_never_raises_whatever_the_bytes(languages: Languages, raw: bytes) -> None:
    bill, problems = read(Source("a", raw), languages)
    assert bill.spans or problems


@pytest.mark.parametrize(
    "text",
    [
        "1. " + "(a)" * 2000,
        "1. " + "(a) x; " * 2000,
        "1. " + "(i) x; " * 2000,
        "### Section 1. A\n\n" + "\n\n".join("(" + "abcdefgh"[n % 8] + ") x" for n in range(2000)),
        "<!--" * 5000,
        "[" * 20000,
        "1. " + "(" * 20000,
        "\n".join(f"{n}. Title\nText." for n in range(1, 1500)),
    ],
    ids=["labels alone", "items", "Roman items", "paragraphs", "comments", "square", "round", "sections"],
)
def test_a_hostile_text_is_read_quickly(text: str, reading: Reading) -> None:
    begun = process_time()
    bill = reading(text)
    assert process_time() - begun < 3
    _is_a_tree(bill)


@pytest.mark.parametrize("mark", "*_")
def test_a_run_of_emphasis_marks_is_read_quickly(mark: str, reading: Reading) -> None:
    begun = process_time()
    reading("### 1. x\n" + mark * 10000)
    assert process_time() - begun < 0.2


def test_a_label_that_is_repeated_has_an_eid_of_its_own(reading: Reading) -> None:
    bill = reading("### Section 1. A\n\n(a) x;\n\n### Section 1. B\n\n(a) y;\n")
    assert [p.eid for p in bill.provisions] == ["bill", "sec_1", "sec_1__para_a", "sec_1-2", "sec_1-2__para_a"]
