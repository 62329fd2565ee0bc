"""Two invented bills, a protective and a repressive one, with answers by their drafter, who had not seen the rules."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from safeguards.pipeline import Source, check
from tests.indexing.readings import rule_book

ROOT = Path(__file__).resolve().parents[2]
UNPROTECTED = ("missing", "contradicted")
RIGHT = {"protective_bill": 0.45, "repressive_bill": 0.65}  # shares that were reached; they may only rise


@pytest.mark.parametrize("name", sorted(RIGHT))
def test_the_bill_is_judged_as_its_drafter_judges_it(name: str) -> None:
    path = ROOT / "examples" / f"{name}.md"
    checked, problems = check(Source(path.name, path.read_bytes()), rule_book())
    assert not problems
    said = {(c.requirement, c.target): c.verdict.value for c in checked.findings.cells}
    table = (ROOT / "tests" / "blind" / f"{name}.tsv").read_text("utf-8").splitlines()
    answers = {(r["requirement"], r["target"]): r["verdict"] for r in csv.DictReader(table, delimiter="\t")}
    wrongly_met = {key for key, v in answers.items() if v in UNPROTECTED and said.get(key) == "met"}
    assert wrongly_met == set()
    assert sum(said.get(key) == v for key, v in answers.items()) >= RIGHT[name] * len(answers)
