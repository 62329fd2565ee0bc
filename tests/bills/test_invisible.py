"""Characters that a reader does not see are told where they can mislead, and nowhere else."""

from __future__ import annotations

import pytest

from examples.make_formats import package, run
from tests.bills.conftest import Reading

TOLD = {
    "an override": ("A judge \u202emay not\u202c search.", "bidi-control"),
    "an isolate": ("A \u2066judge\u2069 may search.", "bidi-control"),
    "an embedding": ("A \u202bjudge\u202c may search.", "bidi-control"),
    "a space of no width in a word": ("With a war\u200brant only.", "invisible-character"),
    "a joiner between Latin letters": ("With a war\u200drant only.", "invisible-character"),
    "a word joiner": ("With a war\u2060rant only.", "invisible-character"),
    "tags": ("A judge\U000e0061\U000e0062 may search.", "invisible-character"),
    "in Arabic": ("لا يجوز \u202eالتفتيش\u202c إلا بإذن", "bidi-control"),
}
SILENT = {
    "Persian": "می\u200cتواند جست\u200cوجو کند",
    "Hindi": "न्यायाधीश क्\u200dष तलाशी",
    "marks of direction": "المادة \u200f7\u200e من القانون",
    "a soft hyphen": "With a war\u00adrant only.",
    "between words": "With a\u200b warrant only.",
    "plain": "With a warrant only.",
}


@pytest.mark.parametrize("case", TOLD)
@pytest.mark.parametrize("format", ["text", "markdown", "docx"])
def test_what_can_mislead_is_told(case: str, format: str, reading: Reading) -> None:
    said, kind = TOLD[case]
    raw: str | bytes = f"1. Search\n\n(1) {said}\n"
    if format == "docx":
        raw = package(f"<w:p>{run('1. Search')}</w:p><w:p>{run(f'(1) {said}')}</w:p>")
    bill = reading(raw, format)
    assert [(i.kind, i.label, i.line) for i in bill.integrity] == [(kind, "s 1(1)", 3)]
    assert bill.integrity[0].quote in said


@pytest.mark.parametrize("case", SILENT)
def test_what_is_ordinary_in_a_script_is_not_told(case: str, reading: Reading) -> None:
    assert reading(f"1. Search\n\n(1) {SILENT[case]}\n", "text").integrity == ()
