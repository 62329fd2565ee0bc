"""Tests whose answers are kept: rules ask the same of one home, or of the whole bill, again and again."""

from __future__ import annotations

from dataclasses import dataclass

from safeguards.model.index import Index, Same, Window
from safeguards.model.rule import Hit, Test
from safeguards.rule_language import predicates as say
from safeguards.rule_language.offences import CreatesOffence, Punishes
from safeguards.rule_language.scopes import EVERYWHERE
from safeguards.rule_language.syntax import Nearness, ScopeKind

HOME, PART, IT, GRANT = "home", "part", "it", "grant"
NEEDS = dict.fromkeys(EVERYWHERE, frozenset[str]()) | {
    ScopeKind.POWER: frozenset({HOME}),
    ScopeKind.PART: frozenset({PART}),
    ScopeKind.IT: frozenset({IT}),
    ScopeKind.GRANT: frozenset({GRANT, IT}),
    ScopeKind.SECTION: frozenset({GRANT, IT}),
    ScopeKind.THE_OFFENCE: frozenset({GRANT, IT}),
    ScopeKind.BESIDE_OFFENCE: frozenset({GRANT, IT}),
}
"""What of a window the sentences of a scope depend on."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A test that is asked once for the bill, or once for each home or Part, as far as its answer depends on them."""

    test: Test
    needs: frozenset[str]

    def __call__(self, index: Index, window: Window) -> tuple[Hit, ...]:
        """The hits of the test."""
        route = window.route
        home = Same(route.home) if route and HOME in self.needs else None
        sections = window.sections if PART in self.needs else ()
        key = (Same(self.test), home, sections, window.of_conduct)
        return index.once(key, lambda: self.test(index, window))


def kept(test: Test) -> Test:
    """The test, its answers kept where they do not depend on a single grant or on what stood before it."""
    needs = _needs(test)
    return test if needs & {IT, GRANT} else Kept(test, needs)


def _needs(test: Test) -> frozenset[str]:
    match test:
        case Kept(needs=needs):
            return needs
        case say.All(parts):
            return _needs(parts[0]).union(*(_needs(p) - {IT} for p in parts[1:]))
        case say.Barred(holds, bars):
            return _needs(holds) | (_needs(bars) - {IT})
        case say.AnyOf(parts):
            return frozenset[str]().union(*map(_needs, parts))
        case say.Says(nearness=Nearness.LIMB) | say.RestsOn():
            return frozenset({GRANT})
        case say.Lets() | say.Says() | say.SaysAtLeast() | say.Sets() | Punishes():
            return NEEDS[test.where.kind]
        case say.GrantsPower() | CreatesOffence():
            return frozenset()
        case _:
            return frozenset({IT, GRANT})
