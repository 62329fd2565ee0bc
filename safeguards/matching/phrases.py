"""Phrases over words: every wording of every term, matched in one pass over a sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from safeguards.matching.paths import EXACT, INFLECTED, PREFIX, REFERENCE, Form, Node, Trail, chain

Spans = dict[str, tuple[tuple[int, int], ...]]
"""Matches by term: (first, last) word positions, inclusive, leftmost-longest, in order."""

MARKS = {"inflected": INFLECTED, "exact": EXACT, "prefix": PREFIX}


@dataclass(frozen=True, slots=True)
class Literal:
    """A word, by its stem ("inflected"), its surface ("exact") or the beginning of its surface ("prefix")."""

    text: str
    mode: str  # "inflected" | "exact" | "prefix"


@dataclass(frozen=True, slots=True)
class TermRef:
    """`{term}`: any match of another term."""

    term: str


@dataclass(frozen=True, slots=True)
class Gap:
    """At most `words` words of any kind."""

    words: int


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives; an empty one makes it optional."""

    alternatives: tuple[tuple[Element, ...], ...]


Element = Literal | TermRef | Gap | Choice


@dataclass(frozen=True, slots=True)
class Phrase:
    """One wording of a term."""

    term: str
    elements: tuple[Element, ...]


def form(elements: Iterable[Element]) -> list[Form]:
    """A sequence in the short form that is matched and kept: marked words, numbers for gaps, lists for choices."""
    return [_form(element) for element in elements]


def _form(element: Element) -> Form:
    match element:
        case Literal(text, mode):
            return MARKS[mode] + text
        case TermRef(term):
            return REFERENCE + term
        case Gap(words):
            return words
        case Choice(alternatives):
            return [form(option) for option in alternatives]


def openers(sequence: Sequence[Form]) -> Iterator[str]:
    """The marked words and terms that a sequence may begin with."""
    for element in sequence:
        if isinstance(element, str):
            yield element
            return
        if isinstance(element, list):
            for option in element:
                yield from openers(option)
            if all(element):
                return


@dataclass(frozen=True, slots=True)
class Written:
    """The phrases of one language in plain form, as they may be kept in a file.

    `depth` is 0 for terms without references, else above those they use; `phrases` are (term, form); `opened` gives the
    numbers of the phrases that may begin with a marked word or term.
    """

    depth: dict[str, int]
    phrases: list[tuple[str, list[Form]]]
    opened: dict[str, list[int]]


def gather(phrases: Iterable[Phrase], depth: Mapping[str, int]) -> Wordings:
    """Phrases by what they begin with."""
    written = Written(dict(depth), [(p.term, form(p.elements)) for p in phrases], {})
    for number, (_, sequence) in enumerate(written.phrases):
        for opener in dict.fromkeys(openers(sequence)):
            written.opened.setdefault(opener, []).append(number)
    return Wordings(written)


Begun = tuple[tuple[int, Node], ...]
"""What may stand behind a word that begins phrases, by the level of their terms."""


@dataclass(slots=True)
class Wordings:
    """All phrases of one language, ready to be matched.

    A phrase is looked at only where a word that it may begin with stands, together with all that begin alike; what
    they come to behind each word is worked out once, when a text first has these words in a row.
    """

    written: Written
    levels: int = field(init=False)
    prefixes: tuple[str, ...] = field(init=False)
    by_term: tuple[Node, ...] = field(init=False)
    numbers: dict[tuple[str, str], int] = field(init=False, default_factory=dict)
    words: list[tuple[str, str]] = field(init=False, default_factory=list)
    begun: list[Begun] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        """Notes how deep terms refer to one another, and which terms begin phrases."""
        self.levels = max(self.written.depth.values(), default=-1) + 1
        self.prefixes = tuple(o for o in self.written.opened if o[0] == PREFIX)
        nodes = self._nodes({n for o, found in self.written.opened.items() if o[0] == REFERENCE for n in found})
        self.by_term = tuple(nodes.get(level) or Node(()) for level in range(self.levels))

    def __call__(self, norms: Sequence[str], stems: Sequence[str]) -> Spans:
        """The matches of every term in a sentence of these surfaces and stems."""
        return match(self, [self._number(word) for word in zip(norms, stems, strict=True)])

    def _number(self, word: tuple[str, str]) -> int:
        """The number of a word, given when it is met first, with what it begins."""
        number = self.numbers.get(word, -1)
        if number < 0:
            number = self.numbers[word] = len(self.words)
            self.words.append(word)
            self.begun.append(self._begun(number, *word))
        return number

    def _begun(self, number: int, norm: str, stem: str) -> Begun:
        keys = [INFLECTED + stem, EXACT + norm, *(p for p in self.prefixes if norm.startswith(p[1:]))]
        opened = dict.fromkeys(n for key in keys for n in self.written.opened.get(key, ()))
        nodes = {level: node.step(number, norm, stem) for level, node in self._nodes(opened).items()}
        return tuple((level, node) for level, node in sorted(nodes.items(), key=lambda n: n[0]) if node)

    def _nodes(self, numbers: Iterable[int]) -> dict[int, Node]:
        """The beginning of these phrases, for each level of their terms."""
        chains = defaultdict(list)
        for term, sequence in (self.written.phrases[n] for n in numbers):
            chains[self.written.depth[term]].append(chain(sequence, term))
        return {level: Node(found) for level, found in chains.items()}


def match(wordings: Wordings, words: Sequence[int]) -> Spans:
    """Every term's matches in a sentence of these words, leftmost-longest for each term."""
    starts: list[list[tuple[int, Node]]] = [[] for _ in range(wordings.levels)]
    for at, word in enumerate(words):
        for level, node in wordings.begun[word]:
            starts[level].append((at, node))
    trail = Trail(words, wordings.words)
    result: Spans = {}
    for begun, begins in zip(starts, wordings.by_term, strict=True):
        for at, node in begun:
            trail.walk(node, at + 1, at)
        for term in [t for t in trail.begins if t in begins.refs]:
            for at in trail.begins[term]:
                for end in trail.ends[at][term]:
                    trail.walk(begins.behind(term), end, at)
        for term, by_start in trail.found.items():
            result[term] = _leftmost_longest(by_start)
            trail.begins[term] = tuple(by_start)
            for at, ends_here in by_start.items():
                trail.ends[at][term] = tuple(set(ends_here))
        trail.found.clear()
        trail.entries.clear()
    return result


def _leftmost_longest(places: Mapping[int, Sequence[int]]) -> tuple[tuple[int, int], ...]:
    """The longest match at each place that no earlier one covers."""
    kept: list[tuple[int, int]] = []
    last = -1
    for at in sorted(places):
        if at > last:
            last = max(places[at]) - 1
            kept.append((at, last))
    return tuple(kept)
