"""The example bills, the rule book, and PDFs read in this process."""

from __future__ import annotations

from pathlib import Path

import pytest

from safeguards import pipeline, resources
from safeguards.model.rule import RuleBook

EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.fixture(scope="session")
def book() -> RuleBook:
    found, problems = pipeline.rules(resources.folder("rules"))
    assert found is not None, problems
    return found


@pytest.fixture(scope="session")
def examples() -> dict[str, str]:
    return {path.stem: path.read_text("utf-8") for path in sorted(EXAMPLES.glob("*.md"))}
