"""What no change of a kind may do to a verdict, tried on the example bill and on laws as they are published."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from safeguards.model.result import Verdict
from safeguards.pipeline import Checked
from tests.acceptance import changes
from tests.indexing.readings import rule_book

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "cybercrime_bill.md"
DECIDED = "prior-judicial-authorisation"
BANKS = ("provisions.jsonl", "adversarial.jsonl")
ENOUGH = 60
ROUNDS = (
    4  # that evidence is taken away before nothing is left to rest on  # cells at least that the addition is tried on
)
READY = 0.95  # share of suggested wordings, ready to table, that supply what was missing


@cache
def example() -> Checked:
    return changes.judged(EXAMPLE.read_text("utf-8"), rule_book())


@pytest.mark.parametrize("change", [changes.renumbered, changes.with_parts_turned, changes.reflowed, changes.respelled])
def test_form_changes_no_verdict(change: Callable[[str], str]) -> None:
    before = {key: c.verdict for key, c in changes.cells(example()).items()}
    text = change(example().bill.text)
    assert text != example().bill.text
    after = {key: c.verdict for key, c in changes.cells(changes.judged(text, rule_book())).items()}
    assert {k: (v, after.get(k)) for k, v in before.items() if after.get(k) != v} == {}
    assert after.keys() == before.keys()


def test_what_is_met_rests_on_its_evidence() -> None:
    """Without the quoted words the cell is met no longer, or by others, which are taken away in turn."""
    for key, cell in changes.cells(example()).items():
        checked, found = example(), cell
        rounds = 0
        while found.verdict is Verdict.MET and found.evidence:
            checked = changes.judged(changes.without(checked, found), rule_book())
            now, rounds = changes.cells(checked).get(key), rounds + 1
            assert rounds <= ROUNDS, key
            if now is None:  # the power went with its grant
                break
            found = now


def decided_bills() -> list[str]:
    """Provisions and bills that were drafted without a look at the rules."""
    lines = [line for name in BANKS for line in (ROOT / "tests" / "blind" / name).read_text("utf-8").splitlines()]
    return [f"1. {b.get('heading', '')}\n{b['text']}" if "section" in b else b["text"] for b in map(json.loads, lines)]


@pytest.mark.parametrize("addition", ["or the Minister", "or any police officer"])
def test_who_else_may_allow_it_is_never_overlooked(addition: str) -> None:
    """An alternative to the judge never leaves the cell met."""
    tried = 0
    for bill in decided_bills():
        checked = changes.judged(bill, rule_book())
        for key, cell in changes.cells(checked).items():
            if key[0] == DECIDED and cell.verdict is Verdict.MET:
                text = changes.beside_every_decider(checked, key[1], addition)
                found = changes.cells(changes.judged(text, rule_book())).get(key)
                assert found is None or found.verdict is not Verdict.MET, text
                tried += 1
    assert tried >= ENOUGH


def test_what_is_suggested_supplies_what_is_missing() -> None:
    """The suggested wording turns the cell to met and makes no other cell worse."""
    shares = changes.remedies(example(), rule_book())
    worse = {r.key: r.worse for r in shares if r.worse}
    assert worse == {}
    ready = [r for r in shares if r.readiness == "ready"]
    assert sum(r.cures for r in ready) >= READY * len(ready), [r.key for r in ready if not r.cures]
