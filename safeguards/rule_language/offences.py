"""What a line of a rule asks of offences: the conduct that a bill punishes, and whether it has an offence of a kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from safeguards.model.index import Index, Sentence, Window
from safeguards.model.rule import Hit
from safeguards.rule_language.predicates import OBJECT, Sets
from safeguards.rule_language.scopes import Where


@dataclass(frozen=True, slots=True)
class Punishes:
    """An offence with this conduct and object; negators are part of how prohibitions are written, so they count."""

    where: Where
    do: tuple[str, ...]
    what: tuple[str, ...]
    penalty: Sets | None

    def __call__(self, index: Index, window: Window) -> tuple[Hit, ...]:
        """The hits in every sentence that describes the conduct."""
        hits: list[Hit] = []
        named = index.holding(*self.do)
        for group in self.where.groups(index, window):
            found = [h for n in group if n in named for h in self._in_sentence(index.sentences[n])]
            if found and (self.penalty is None or self.penalty(index, replace(window, it=group))):
                hits.extend(found)
        return tuple(hits)

    def _in_sentence(self, sentence: Sentence) -> Iterator[Hit]:
        forbids = any(n.modality == "forbids" for n in sentence.norms)
        if sentence.defines or not (sentence.punishes or forbids or not sentence.norms):
            return
        for done in (m for t in self.do for m in sentence.matches.get(t, ())):
            if not self.what:
                yield Hit(sentence.id, *done)
                continue
            near = [m for t in self.what for m in sentence.matches.get(t, ()) if -OBJECT < m[0] - done[0] <= OBJECT]
            if near:
                first, last = min(near, key=lambda m: (m[1] < done[0], abs(m[0] - done[0])))
                yield Hit(sentence.id, min(done[0], first), max(done[1], last))


@dataclass(frozen=True, slots=True)
class CreatesOffence:
    """The bill creates an offence of one of the kinds."""

    kinds: tuple[str, ...]

    def __call__(self, index: Index, window: Window) -> tuple[Hit, ...]:
        """The words that describe the conduct."""
        return tuple(Hit(s, *at) for o in index.offences if o.kind in self.kinds for s, at in o.acts)
