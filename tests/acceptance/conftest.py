"""The scenarios that are known to fail: `rules/known_failures.txt` says which, and why."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd.parser import Feature, Scenario

RULES = Path(__file__).resolve().parents[2] / "rules"
LIST = RULES / "known_failures.txt"


def known_failures(text: str) -> dict[tuple[str, str], str]:
    """The reason for each feature and title; a line that does not have the three parts is a mistake."""
    found = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = [part.strip() for part in line.split(" | ")]
        if len(parts) != 3 or not all(parts):
            raise pytest.UsageError(f"{LIST.name}:{number}: a line reads: feature | title of the scenario | why")
        found[parts[0], parts[1]] = parts[2]
    return found


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
    """Marks a known failure; being strict, the mark makes one that passes a failure."""
    path = Path(feature.filename).resolve()
    name = path.relative_to(RULES).as_posix() if path.is_relative_to(RULES) else ""
    if reason := known_failures(LIST.read_text("utf-8")).get((name, scenario.name)):
        request.applymarker(pytest.mark.xfail(reason=reason, strict=True))
