"""Writes the report as JSON, schema `safeguards-report/1`: nothing shortened, nothing sorted, no time stamp."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

from safeguards.model.problem import Problem
from safeguards.model.result import Evidence, OffenceFound, Range
from safeguards.reports.plain_text import UNSEEN
from safeguards.reports.shown import Bar, Finding, Identity, Page, ScoreLine

SCHEMA = "safeguards-report/1"


def write(page: Page, **_layout: object) -> str:
    """The report of `page` as JSON text that ends in a newline; width, colour and the like have no meaning here."""
    report = {
        "schema": SCHEMA,
        "tool": _tool(page.identity),
        "bill": _bill(page.identity),
        "not_assessed": [{"reason": x.reason, "where": x.where, "characters": x.characters} for x in page.not_assessed],
        "integrity": [
            {"kind": x.kind, "label": x.label, "line": x.line, "quote": x.quote, "effect": x.effect}
            for x in page.integrity
        ],
        "powers": [
            {
                "id": power.id,
                "routes": [{"label": x.label, "eid": x.eid, "line": x.line} for x in power.routes],
                "tiers": list(power.tiers),
            }
            for power in page.powers
        ],
        "cells": [_cell(cell) for cell in page.cells],
        "offences": [_offence(offence) for offence in page.offences],
        "not_applicable": [
            {"requirement": x.source.requirement, "target": x.source.target, "reason": x.reason}
            for x in page.not_applicable
        ],
        "unclaimed": [{"label": x.label, "line": x.line, "quote": x.quote} for x in page.unclaimed],
        "gates": [_gate(gate.finding) for gate in page.gates],
        "scores": _scores(page),
        "problems": [_problem(problem) for problem in page.problems],
    }
    return _visible(json.dumps(report, ensure_ascii=False, indent=2)) + "\n"


def _tool(identity: Identity) -> dict[str, Any]:
    rules = {"name": identity.rules, "version": identity.rules_version, "sha256": identity.rules_sha256}
    return {"name": "safeguards", "version": identity.version, "rules": rules}


def _bill(identity: Identity) -> dict[str, Any]:
    return {
        "path": identity.path,
        "title": identity.title,
        "language": identity.language,
        "format": identity.format,
        "view": identity.view,
        "sha256": identity.sha256,
        "characters": {
            "total": identity.characters,
            "assessed": identity.characters - identity.characters_not_assessed,
            "not_assessed": identity.characters_not_assessed,
        },
        "provisions": identity.provisions,
    }


def _cell(cell: Finding) -> dict[str, Any]:
    return {
        "requirement": cell.requirement,
        "target": cell.target,
        "verdict": cell.verdict,
        "tier": cell.tier,
        "severity": cell.severity,
        "gate": cell.gate,
        "confidence": cell.confidence,
        "measured": cell.measured,
        "authority": [
            {"source": x.source, "at": x.at, "strength": x.strength, "verified": x.verified} for x in cell.authority
        ],
        "evidence": [_evidence(item) for item in cell.evidence],
        "searched": list(cell.searched),
        "reason": cell.reason,
        "nearest_miss": _evidence(cell.nearest_miss) if cell.nearest_miss else None,
        "decision": None,
    }


def _evidence(item: Evidence) -> dict[str, Any]:
    return {
        "label": item.label,
        "eid": item.eid,
        "line": item.line,
        "start": item.start,
        "end": item.end,
        "quote": item.quote,
        "clause": item.clause,
    }


def _offence(offence: OffenceFound) -> dict[str, Any]:
    return {
        "id": offence.id,
        "label": offence.label,
        "eid": offence.eid,
        "line": offence.line,
        "max_penalty_years": offence.penalty.limit,
        "penalty": offence.penalty.gravest.value,
        "opens_evidence_sharing": offence.opens_evidence_sharing,
        "expression": offence.expression,
        "verdicts": {requirement: verdict.value for requirement, verdict in offence.verdicts},
    }


def _gate(cell: Finding) -> dict[str, Any]:
    return {"requirement": cell.requirement, "target": cell.target, "verdict": cell.verdict}


def _scores(page: Page) -> dict[str, Any]:
    scores: dict[str, Any] = {line.id: _score(line) for line in page.scores}
    return scores | {"groups": [_group(bar) for bar in page.bars]}


def _score(line: ScoreLine) -> dict[str, Any]:
    return {"low": line.range.low, "high": line.range.high, "band": line.band, "stable": line.stable}


def _group(bar: Bar) -> dict[str, Any]:
    return {"id": bar.id, "floor": _range(bar.floor), "benchmark": _range(bar.benchmark)}


def _range(range_: Range | None) -> dict[str, int] | None:
    return {"low": range_.low, "high": range_.high} if range_ else None


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "message": problem.message,
        "path": problem.path,
        "line": problem.line,
    }


def _visible(text: str) -> str:
    r"""`text` with invisible characters as JSON escapes (`\u202e`), which a parser undoes and a terminal cannot run.

    Inside JSON text such characters can only stand in strings: the layout is made of line feeds and spaces.
    """
    unseen = {ord(char): _escape(char) for char in set(text) - {"\n"} if unicodedata.category(char) in UNSEEN}
    return text.translate(unseen) if unseen else text


def _escape(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[place : place + 2].hex()}" for place in range(0, len(units), 2))
