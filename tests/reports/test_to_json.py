"""The JSON report: its schema, its order, and quotations that are exactly the bill's."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from importlib.resources import files
from typing import Any

import jsonschema_rs
import pytest

from safeguards.model.result import Findings
from safeguards.reports import WRITERS
from safeguards.reports.page import build
from safeguards.reports.to_json import write
from tests.reports import invented

SCHEMA: dict[str, Any] = json.loads(files("safeguards.reports").joinpath("report_schema.json").read_text("utf-8"))
VALIDATOR = jsonschema_rs.Draft202012Validator(SCHEMA)


@pytest.fixture
def report() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(write(invented.page()))
    return loaded


def test_the_schema_is_a_schema() -> None:
    jsonschema_rs.meta.validate(SCHEMA)


def test_the_report_is_valid(report: dict[str, Any]) -> None:
    VALIDATOR.validate(report)


def test_the_report_on_nothing_is_valid() -> None:
    nothing = Findings((), (), (), ())
    page = build(invented.bill(), invented.book(), nothing, invented.scored(()), (), "0.1.0")
    VALIDATOR.validate(json.loads(write(page)))


def test_the_schema_is_strict(report: dict[str, Any]) -> None:
    def objects(node: object) -> list[dict[str, Any]]:
        if isinstance(node, list):
            return [found for item in node for found in objects(item)]
        if not isinstance(node, dict):
            return []
        return [node, *(found for value in node.values() for found in objects(value))]

    for one in objects(report):
        one["extra"] = 1
        assert not VALIDATOR.is_valid(report)
        del one["extra"]
    assert VALIDATOR.is_valid(report)


@pytest.mark.parametrize("key", ["verdict", "confidence", "severity", "tier", "reason", "evidence", "nearest_miss"])
def test_no_key_of_a_cell_may_be_absent_or_odd(report: dict[str, Any], key: str) -> None:
    report["cells"][0][key] = 7
    assert not VALIDATOR.is_valid(report)
    del report["cells"][0][key]
    assert not VALIDATOR.is_valid(report)


def test_the_keys_stand_in_the_order_of_the_contract(report: dict[str, Any]) -> None:
    assert list(report) == SCHEMA["required"]
    assert " ".join(report) == (
        "schema tool bill not_assessed integrity powers cells offences not_applicable unclaimed gates scores problems"
    )
    assert " ".join(report["cells"][0]) == (
        "requirement target verdict tier severity gate confidence measured authority evidence searched reason "
        "nearest_miss decision"
    )


def test_a_quotation_is_exactly_the_text_at_its_place(report: dict[str, Any]) -> None:
    items = [item for cell in report["cells"] for item in cell["evidence"]]
    items += [cell["nearest_miss"] for cell in report["cells"] if cell["nearest_miss"]]
    assert any("\x1b" in item["quote"] for item in items)
    assert any(len(item["quote"]) > 300 for item in items)
    for item in items:
        assert item["quote"] == invented.TEXT[item["start"] : item["end"]]


def test_characters_add_up(report: dict[str, Any]) -> None:
    characters = report["bill"]["characters"]
    assert characters == {"total": len(invented.TEXT), "assessed": len(invented.TEXT) - 40, "not_assessed": 40}


def test_cells_are_in_the_order_in_which_they_were_judged(report: dict[str, Any]) -> None:
    judged = [(cell.requirement, cell.target, cell.verdict.value) for cell in invented.CELLS]
    assert [(cell["requirement"], cell["target"], cell["verdict"]) for cell in report["cells"]] == judged


def test_no_path_is_absolute() -> None:
    assert "/somewhere" not in write(invented.page())


def test_the_same_page_gives_the_same_bytes() -> None:
    assert write(invented.page()) == write(invented.page())
    assert write(invented.page()).endswith("}\n")
    assert WRITERS["json"](invented.page(), width=10, colour=True, verbose=True) == write(invented.page())


def test_letters_stand_as_they_are_and_what_is_unseen_is_escaped_without_loss() -> None:
    title = "Loi n° 5 المادة 第五条 \u202e\x9b\u2028\U000e0041\ud800"
    page = invented.page()
    written = write(replace(page, identity=replace(page.identity, title=title)))
    assert "Loi n° 5 المادة 第五条" in written
    assert {char for char in written if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"}} == {"\n"}
    assert written.encode("utf-8")
    assert json.loads(written)["bill"]["title"] == title
