"""What phrases come to, word by word: phrases that begin alike are followed together.

A phrase is a chain: its first element and the chain behind it, or the term that it is a wording of. A node holds the
chains that may go on at one place; where a word leads from it is worked out when a text first has that word there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

INFLECTED, EXACT, PREFIX, REFERENCE = "~=*{"
"""The marks of words by stem, by surface, by beginning, and of terms."""

Form = str | int | list[Any]
"""An element: a marked word or term, the words of a gap, or the alternatives of a choice, which are lists of forms."""

Chain = Any  # str | tuple[Form, Chain]
UNTRIED: Any = object()


def chain(sequence: Sequence[Form], rest: Chain) -> Chain:
    """A sequence before what is behind it."""
    for element in reversed(sequence):
        rest = (element, rest)
    return rest


class Node:
    """A place within phrases: the terms that are complete here, and what may follow.

    `ends` are the complete terms; `is_last` says that nothing may follow. `refs` are the chains behind a term, `gaps`
    the nodes behind at most so many words; `steps` are the words met here, with where they lead (None: nowhere).
    """

    __slots__ = ("by_norm", "by_stem", "ends", "gaps", "is_last", "prefixes", "refs", "refs_met", "steps")

    def __init__(self, chains: Sequence[Chain]) -> None:
        ends, seen, gaps = dict[str, None](), dict[int, Chain](), dict[int, list[Chain]]()
        self.by_stem: dict[str, list[Chain]] = {}
        self.by_norm: dict[str, list[Chain]] = {}
        self.prefixes: list[tuple[str, Chain]] = []
        self.refs: dict[str, list[Chain]] = {}
        tables = {INFLECTED: self.by_stem, EXACT: self.by_norm, REFERENCE: self.refs}
        waiting = list(chains)
        while waiting:
            link = waiting.pop()
            if id(link) in seen:
                continue
            seen[id(link)] = link  # which also keeps it alive as long as its id is remembered
            if isinstance(link, str):
                ends[link] = None
                continue
            element, rest = link
            if isinstance(element, list):
                waiting.extend(chain(option, rest) for option in element)
            elif isinstance(element, int):
                gaps.setdefault(element, []).append(rest)
            elif element[0] == PREFIX:
                self.prefixes.append((element[1:], rest))
            else:
                tables[element[0]].setdefault(element[1:], []).append(rest)
        self.ends = tuple(ends)
        self.gaps = [(width, Node(found)) for width, found in gaps.items()]
        self.refs_met: dict[str, Node] = {}
        self.steps: dict[int, Node | None] = {}
        self.is_last = not (self.by_stem or self.by_norm or self.prefixes or self.refs or gaps)

    def step(self, number: int, norm: str, stem: str) -> Node | None:
        """The node behind a word, None where no phrase goes on with it; `number` stands for the word."""
        chains = [*self.by_stem.get(stem, ()), *self.by_norm.get(norm, ())]
        if self.prefixes:
            chains += [rest for prefix, rest in self.prefixes if norm.startswith(prefix)]
        node = self.steps[number] = Node(chains) if chains else None
        return node

    def behind(self, term: str) -> Node:
        """The node behind a term that may stand here."""
        if term not in self.refs_met:
            self.refs_met[term] = Node(self.refs[term])
        return self.refs_met[term]


class Trail:
    """One sentence in which phrases are followed: its words by number, and the terms matched so far by place.

    `known` are the words by number; `ends` gives for each place the terms that begin there, with the positions behind
    them, `begins` the places by term; `found` gets, for each term, what is complete by the place where it begins.
    """

    def __init__(self, words: Sequence[int], known: Sequence[tuple[str, str]]) -> None:
        self.words, self.known, self.size = words, known, len(words)
        self.ends: list[dict[str, tuple[int, ...]]] = [{} for _ in range(len(words) + 1)]
        self.begins: dict[str, Sequence[int]] = {}
        self.found: dict[str, dict[int, list[int]]] = {}
        self.places: tuple[dict[str, list[int]], dict[str, list[int]]] = ({}, {})
        self.entries: dict[Node, Sequence[int]] = {}

    def walk(self, node: Node, at: int, start: int) -> None:
        """Follows phrases that began at `start` from a node on, which stands before the word at `at`."""
        words, size, found = self.words, self.size, self.found
        waiting, seen = [(node, at)], set[tuple[Node, int]]()
        while waiting:
            here, at = waiting.pop()
            while True:
                for term in here.ends:
                    found.setdefault(term, {}).setdefault(start, []).append(at)
                if here.is_last:
                    break
                if here.refs or here.gaps:
                    further = [f for f in self._further(here, at) if f not in seen]
                    seen.update(further)
                    waiting += further
                if at >= size:
                    break
                after = here.steps.get(words[at], UNTRIED)
                if after is UNTRIED:
                    after = here.step(words[at], *self.known[words[at]])
                if after is None:
                    break
                here, at = after, at + 1

    def _further(self, node: Node, at: int) -> list[tuple[Node, int]]:
        """Where terms and gaps lead from a node."""
        found = []
        if node.refs:
            for term, ends in self.ends[at].items():
                if term in node.refs:
                    found += [(node.behind(term), end) for end in ends]
        for width, behind in node.gaps:
            if behind not in self.entries:
                self.entries[behind] = self._entries(behind)
            found += [(behind, place) for place in self.entries[behind] if at <= place <= at + width]
        return found

    def _entries(self, node: Node) -> Sequence[int]:
        """The places where something may follow from a node behind a gap."""
        if node.gaps or node.ends:
            return range(self.size + 1)
        if not self.places[0]:
            for at, (norm, stem) in enumerate(self.known[w] for w in self.words):
                self.places[0].setdefault(norm, []).append(at)
                self.places[1].setdefault(stem, []).append(at)
        by_norm, by_stem = self.places
        found = [at for norm in by_norm.keys() & node.by_norm.keys() for at in by_norm[norm]]
        found += [at for stem in by_stem.keys() & node.by_stem.keys() for at in by_stem[stem]]
        for prefix, _ in node.prefixes:
            found += [at for norm in by_norm if norm.startswith(prefix) for at in by_norm[norm]]
        found += [at for term in self.begins.keys() & node.refs.keys() for at in self.begins[term]]
        return found if len(found) < 2 else sorted(set(found))
