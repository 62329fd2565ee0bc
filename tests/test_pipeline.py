"""A bill from bytes to report: the same each time, quoted to the letter, and blind to what no reader sees."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safeguards import pipeline, resources
from safeguards.bills.read import Source
from safeguards.model.result import Cell
from safeguards.model.rule import RuleBook
from safeguards.pipeline import Checked
from safeguards.reports import WRITERS

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "cybercrime_bill.md"
MOST_EVIDENCE = 6
BETTER = ("contradicted", "undetermined", "missing", "deferred", "partly", "met")

GRANTS = {
    "interception": "An officer may intercept the content of any communication of a person.",
    "search": "An officer may enter any premises and search any computer.",
    "production": "An officer may by notice require a provider to hand over stored data.",
}
SAVING = "under a warrant issued by a judge"


@pytest.fixture(scope="module")
def book() -> RuleBook:
    found, problems = pipeline.rules(resources.folder("rules"))
    assert found is not None, problems
    return found


def checked(book: RuleBook, text: str | bytes, name: str = "bill.md") -> Checked:
    return pipeline.check(Source(name, text if isinstance(text, bytes) else text.encode(), "", "en"), book)[0]


def report(found: Checked) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(WRITERS["json"](found.page))
    return said


def test_the_same_bill_gives_the_same_report(book: RuleBook) -> None:
    other, _ = pipeline.rules(resources.folder("rules"))
    assert other is not None
    raw = EXAMPLE.read_bytes()
    assert WRITERS["json"](checked(book, raw).page) == WRITERS["json"](checked(other, raw).page)


def test_the_report_is_the_same_from_any_folder_and_in_any_process(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from safeguards import pipeline, resources;"
        "from safeguards.bills.read import Source; from safeguards.reports import WRITERS;"
        "book = pipeline.rules(resources.folder('rules'))[0];"
        "raw = Path(sys.argv[1]).read_bytes();"
        "sys.stdout.write(WRITERS['json'](pipeline.check(Source('bill.md', raw), book)[0].page))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program, str(EXAMPLE)],
            cwd=folder,
            env={
                "PYTHONHASHSEED": seed,
                "PYTHONPATH": str(ROOT),
                "PYTHONIOENCODING": "utf-8",
                "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"],
            },
            check=True,
            capture_output=True,
        ).stdout
        for folder, seed in ((ROOT, "1"), (tmp_path, "2"))
    }
    assert len(said) == 1
    assert b'"cells"' in said.pop()


def quotations(cell: Cell) -> Iterator[tuple[int, int, int, str]]:
    for e in (*cell.evidence, *([cell.nearest_miss] if cell.nearest_miss else [])):
        yield e.start, e.end, e.line, e.quote


def test_a_quotation_is_the_text_between_its_offsets(book: RuleBook) -> None:
    found = checked(book, EXAMPLE.read_bytes())
    said = [q for cell in found.findings.cells for q in quotations(cell)]
    assert len(said) > 10
    for start, end, line, quote in said:
        assert found.bill.text[start:end] == quote != ""
        assert found.bill.text.count("\n", 0, start) + 1 == line


def test_a_quotation_stands_in_the_provision_that_it_names(book: RuleBook) -> None:
    found = checked(book, EXAMPLE.read_bytes())
    by_eid = {p.eid: p for p in found.bill.provisions}
    for e in (e for cell in found.findings.cells for e in cell.evidence):
        provision = by_eid[e.eid]
        assert provision.label == e.label
        assert any(s.start <= e.start < s.end for s in provision.spans)


def test_there_is_one_answer_for_each_requirement_and_target(book: RuleBook) -> None:
    found = checked(book, EXAMPLE.read_bytes()).findings
    answers = [(c.requirement, c.target) for c in found.cells] + [
        (n.requirement, n.target) for n in found.not_applicable
    ]
    assert sorted(answers) == sorted((r.id, t) for r in book.requirements for t in r.targets or ("bill",))


def test_a_cell_has_at_most_six_quotations(book: RuleBook) -> None:
    text = "".join(f"{n}. An officer may intercept the content of any communication.\n\n" for n in range(1, 30))
    found = checked(book, text, "bill.txt").findings
    assert max(len(c.evidence) for c in found.cells) == MOST_EVIDENCE
    assert len(found.powers) == 1 and len(found.powers[0].routes) == 29


def test_a_cell_that_is_neither_silent_nor_absent_quotes_something(book: RuleBook) -> None:
    for cell in checked(book, EXAMPLE.read_bytes()).findings.cells:
        silent = cell.verdict.value == "missing" or cell.reason.value in ("no-offending-clause", "unread")
        assert bool(cell.evidence) == (not silent)


def verdicts(book: RuleBook, text: str) -> dict[tuple[str, str], str]:
    return {(c.requirement, c.target): c.verdict.value for c in checked(book, text).findings.cells}


HIDDEN = {
    "a comment in the sentence": "### Section 1. A\n\n{grant} <!-- {saving} -->\n",
    "a comment of its own": "### Section 1. A\n\n{grant}\n\n<!-- {sentence} -->\n",
    "a comment with a label": "### Section 1. A\n\n(1) {grant}\n\n<!--\n(2) {sentence}\n-->\n",
    "a comment with a heading": "### Section 1. A\n\n{grant}\n\n<!--\n\n### Section 2. Warrants\n\n{sentence}\n-->\n",
    "an open comment": "### Section 1. A\n\n{grant}\n\n<!-- {sentence}\n",
    "front matter": "---\nsafeguard: {sentence}\n---\n### Section 1. A\n\n{grant}\n",
    "a footnote": "### Section 1. A\n\n{grant}\n\n[^1]: {sentence}\n",
    "a heading": "### Section 1. A {saving}\n\n{grant}\n",
    "a preamble": "# Act\n\nWhereas {sentence}\n\n### Section 1. A\n\n{grant}\n",
    "a link definition": '### Section 1. A\n\n{grant}\n\n[//]: # "{sentence}"\n',
    "the title of a link": '### Section 1. A\n\n{grant} See [here](x "{sentence}").\n',
    "a second paragraph of a footnote": "### Section 1. A\n\n{grant}\n\n[^1]: Note.\n\n    {sentence}\n",
    "a hidden element": "### Section 1. A\n\n{grant} <span hidden>{sentence}</span>\n",
}
SENTENCE = (
    "No officer shall exercise a power under this Act unless a judge has issued a warrant. The officer may act only "
    "under a warrant issued by a judge on reasonable grounds to suspect that a specified offence has been committed, "
    "and a warrant is valid for a period not exceeding thirty days."
)


@pytest.mark.parametrize("place", HIDDEN)
@pytest.mark.parametrize("power", GRANTS)
def test_what_is_no_law_never_improves_a_verdict(power: str, place: str, book: RuleBook) -> None:
    plain = verdicts(book, f"### Section 1. A\n\n{GRANTS[power]}\n")
    seeded = verdicts(book, HIDDEN[place].format(grant=GRANTS[power], saving=SAVING, sentence=SENTENCE))
    assert set(seeded) == set(plain)
    for cell, verdict in seeded.items():
        assert BETTER.index(verdict) <= BETTER.index(plain[cell]), cell


@pytest.mark.parametrize("power", GRANTS)
def test_the_same_words_in_sight_do_improve_a_verdict(power: str, book: RuleBook) -> None:
    plain = verdicts(book, f"### Section 1. A\n\n{GRANTS[power]}\n")
    seen = verdicts(book, f"### Section 1. A\n\n{GRANTS[power]} {SENTENCE}\n")
    assert any(BETTER.index(seen[c]) > BETTER.index(plain[c]) for c in plain)


def test_hidden_text_is_told(book: RuleBook) -> None:
    said = report(checked(book, f"### Section 1. A\n\n{GRANTS['search']} <!-- {SAVING} -->\n"))
    assert [(x["kind"], SAVING in x["quote"]) for x in said["integrity"]] == [("hidden-text", True)]


def test_a_bill_in_no_known_language_is_not_judged(book: RuleBook) -> None:
    text = "1. Conservation\nLe juge peut ordonner que les données soient conservées.\n"
    found, problems = pipeline.check(Source("a.txt", text.encode()), book)
    assert [p.code for p in problems] == ["SG105"]
    assert found.index is None and found.findings.cells == () and found.bill.not_assessed


DRAFT = st.lists(
    st.sampled_from(
        """An officer|may|shall|not|search|any computer|intercept|the content of communications|under a warrant|order|
        issued by|a judge|without|unless|except|where|(a)|(b)|(1)|;|,|.|\n\n### Section 2. B\n\n|means|“court”|who|
        ninety days|provided that|under section 1|of this Act|the Minister|and|or|to|apply|commits an offence""".split(
            "|"
        )
    ),
    max_size=40,
).map(" ".join)


@settings(max_examples=120, deadline=None)
@given(DRAFT)
def test_any_draft_is_judged_and_quoted_to_the_letter(book: RuleBook, draft: str) -> None:
    found = checked(book, f"### Section 1. A\n\n{draft}\n")
    for cell in found.findings.cells:
        for start, end, _, quote in quotations(cell):
            assert found.bill.text[start:end] == quote
