"""Where a test looks: the scopes of the rule language as groups of sentences."""

from __future__ import annotations

from dataclasses import dataclass

from safeguards.model.bill import LAW
from safeguards.model.index import Index, Window
from safeguards.rule_language.syntax import ScopeKind

Groups = tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Where:
    """A scope: the groups of sentences in which a test is asked, each group by itself."""

    kind: ScopeKind
    powers: tuple[str, ...] = ()

    def groups(self, index: Index, window: Window) -> Groups:
        """The groups for a window; only operative text is in any of them."""
        return tuple(
            kept
            for group in self._groups(index, window)
            if (kept := tuple(s for s in group if index.sentences[s].role in LAW))
        )

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
                return (tuple(range(len(index.sentences))),)
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
        sections = window.route.sections if window.route else ()
        parts = {index.bill.part_of(s) for s in ((window.offence.section,) if window.offence else sections)}
        return (tuple(s.id for s in index.sentences if index.bill.part_of(s.provision) in parts),)
