"""Where a test looks: the scopes of the rule language as groups of sentences."""

from __future__ import annotations

from dataclasses import dataclass

from safeguards.model.bill import LAW
from safeguards.model.index import Index, Window
from safeguards.rule_language.syntax import ScopeKind

Groups = tuple[tuple[int, ...], ...]
EVERYWHERE = frozenset(
    {ScopeKind.BILL, ScopeKind.PROVISION, ScopeKind.OFFENCE, ScopeKind.DEFINITION, ScopeKind.SOME_POWER}
)
"""The scopes that are the same in every window."""


@dataclass(frozen=True, slots=True)
class Where:
    """A scope: the groups of sentences in which a test is asked, each group by itself."""

    kind: ScopeKind
    powers: tuple[str, ...] = ()

    def groups(self, index: Index, window: Window) -> Groups:
        """The groups for a window; only operative text is in any of them."""
        if self.kind in EVERYWHERE:
            return index.once(self, lambda: _operative(index, self._groups(index, window)))
        return _operative(index, self._groups(index, window))

    def _groups(self, index: Index, window: Window) -> Groups:
        match self.kind:
            case ScopeKind.IT:
                return (window.it,)
            case ScopeKind.GRANT:
                if window.route is None:
                    return (window.it,)
                clauses = dict.fromkeys(index.sentences[g.sentence].clause for g in window.grants)
                return (tuple(s for c in clauses for s in index.by_clause[c]),)
            case ScopeKind.POWER:
                return (window.route.home,) if window.route else ()
            case ScopeKind.SECTION:
                if window.offence:
                    return (index.by_section[window.offence.section],)
                if window.route is None:
                    return tuple(
                        index.by_section[n] for n in dict.fromkeys(index.sentences[s].section for s in window.it)
                    )
                return (window.route.near,)
            case ScopeKind.PART:
                return self._part(index, window)
            case ScopeKind.BILL:
                return (index.whole,)
            case ScopeKind.PROVISION:
                return tuple(index.by_section.values())
            case ScopeKind.OFFENCE:
                return tuple(g for section, g in index.by_section.items() if self._is_punished(index, section))
            case ScopeKind.THE_OFFENCE:
                return (window.offence.own if window.offence else window.it,)
            case ScopeKind.BESIDE_OFFENCE:
                return (window.offence.beside,) if window.offence else ()
            case ScopeKind.DEFINITION:
                return tuple((s.id,) for s in index.sentences if s.defines)
            case ScopeKind.SOME_POWER:
                return tuple(r.home for r in index.routes if r.power in self.powers)

    def _is_punished(self, index: Index, section: int) -> bool:
        return section in index.punished or any(index.sentences[s].punishes for s in index.by_section[section])

    def _part(self, index: Index, window: Window) -> Groups:
        if not window.sections:
            return ()
        parts = frozenset(index.bill.part_of(section) for section in window.sections)
        return (index.once(("part", parts), lambda: _in_parts(index, parts)),)


def _in_parts(index: Index, parts: frozenset[int]) -> tuple[int, ...]:
    """The sentences of parts."""
    part_of = index.once("part", lambda: tuple(index.bill.part_of(s.provision) for s in index.sentences))
    return tuple(s for s, part in enumerate(part_of) if part in parts)


def _operative(index: Index, groups: Groups) -> Groups:
    """The groups without sentences that are no law, and those that are not empty; the very groups where all are law."""
    aside = index.once("aside", lambda: frozenset(s.id for s in index.sentences if s.role not in LAW))
    if aside:
        groups = tuple(tuple(s for s in group if s not in aside) for group in groups)
    return tuple(group for group in groups if group)
