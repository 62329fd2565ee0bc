"""Every scenario beside a rule is a test."""

from __future__ import annotations

import pytest
from gherkin.parser import Parser
from pytest_bdd import scenarios

from .conftest import LIST, RULES, known_failures

pytest_plugins = ["safeguards.scenarios.pytest_steps"]

scenarios(str(RULES))


def titles() -> set[tuple[str, str]]:
    found = set()
    for path in RULES.rglob("*.feature"):
        children = Parser().parse(path.read_text("utf-8"))["feature"]["children"]
        children += [c for child in children for c in child.get("rule", {}).get("children", [])]
        names = (child["scenario"]["name"] for child in children if "scenario" in child)
        found |= {(path.relative_to(RULES).as_posix(), name) for name in names}
    return found


def test_the_known_failures_are_scenarios() -> None:
    assert set(known_failures(LIST.read_text("utf-8"))) <= titles()


@pytest.mark.parametrize("line", ["a.feature", "a.feature | b", "a.feature | b | ", "a | b | c | d"])
def test_a_known_failure_has_a_reason(line: str) -> None:
    with pytest.raises(pytest.UsageError):
        known_failures(f"# heading\n\n{line}\n")
    assert known_failures("a.feature | b: c | why\n") == {("a.feature", "b: c"): "why"}
