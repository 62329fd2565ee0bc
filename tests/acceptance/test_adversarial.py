"""Bills drafted, without a look at the rules, to get a wrong "met" out of the tool."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from safeguards import pipeline, resources
from safeguards.model.result import Verdict
from safeguards.model.rule import RuleBook

BANK = Path(__file__).parent.parent / "blind"
LABELS = list(csv.DictReader((BANK / "adversarial.tsv").read_text("utf-8").splitlines(), delimiter="\t"))
TEXTS = {b["id"]: b["text"] for b in map(json.loads, (BANK / "adversarial.jsonl").read_text("utf-8").splitlines())}
# What the tool still gets wrong, each with the reason; a mended one has to be taken off.
KNOWN = {
    "f08_misleading_nolabel": "an offence that looks like forgery and names no harm",
    "a36_amending": "amendments are not applied to the text that they amend",
    "a42_mixed_one_sentence": "one sentence holds two norms, and the grounds of the first are read into the second",
    "r15_interpretation_at_end": "'references to the court are references to ...' is not read as a definition",
    "r26_deemed_granted": "'does not decide within a day' is read as negating the presumption behind it",
}


@pytest.fixture(scope="module")
def book() -> RuleBook:
    found, _ = pipeline.rules(resources.folder("rules"))
    assert found is not None
    return found


def wrongly_met(book: RuleBook, bill: str) -> list[str]:
    """The cells of a bill that the tool says are met and its drafter says are not."""
    checked, _ = pipeline.check(pipeline.Source(f"{bill}.txt", TEXTS[bill].encode()), book)
    said = {(c.requirement, c.target): c.verdict for c in checked.findings.cells}
    return [
        f"{row['requirement']} for {row['target']}"
        for row in LABELS
        if row["id"] == bill
        and said.get((row["requirement"], row["target"])) is Verdict.MET
        and "met" not in {row["verdict"], *row["alt"].split("|")}
    ]


@pytest.mark.parametrize("bill", sorted(TEXTS))
def test_no_one_is_told_that_people_are_protected_when_they_are_not(book: RuleBook, bill: str) -> None:
    wrong = wrongly_met(book, bill)
    assert bool(wrong) == (bill in KNOWN), wrong or "mended: take it off the list"


def test_the_bank_is_judged_at_all(book: RuleBook) -> None:
    right = 0
    for bill in TEXTS:
        checked, _ = pipeline.check(pipeline.Source(f"{bill}.txt", TEXTS[bill].encode()), book)
        said = {(c.requirement, c.target): c.verdict.value for c in checked.findings.cells}
        rows = [row for row in LABELS if row["id"] == bill]
        right += sum(said.get((r["requirement"], r["target"])) in {r["verdict"], *r["alt"].split("|")} for r in rows)
    assert right >= 0.9 * len(LABELS)
