"""Puts scenarios to the tool: which pass, and what the tool says where they fail."""

from __future__ import annotations

from dataclasses import dataclass

from safeguards.model.rule import RuleBook
from safeguards.scenarios.claims import judged
from safeguards.scenarios.features import Expected, Feature, Scenario


@dataclass(frozen=True, slots=True)
class Denied:
    """A claim that does not hold, with what the tool says instead."""

    expected: Expected
    said: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """A scenario with the claims that do not hold; it passes where there are none."""

    scenario: Scenario
    denied: tuple[Denied, ...]

    @property
    def passes(self) -> bool:
        """Whether every claim holds."""
        return not self.denied


def run(feature: Feature, book: RuleBook) -> tuple[Outcome, ...]:
    """The outcome of every scenario of a feature."""
    return tuple(_outcome(feature, scenario, book) for scenario in feature.scenarios)


def _outcome(feature: Feature, scenario: Scenario, book: RuleBook) -> Outcome:
    bill = judged(f"{feature.path}:{scenario.line}", scenario.bill, book)
    said = [Denied(e, e.claim.denied(bill)) for e in scenario.expected]
    return Outcome(scenario, tuple(d for d in said if d.said))
