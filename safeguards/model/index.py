"""A bill made ready for questions: unfolded sentences, norms, matches, citations, values, and powers' homes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from safeguards.model.bill import Bill, Role
from safeguards.model.offence import Offence

T = TypeVar("T")

Stretch = tuple[int, int]
"""First and last word position in a sentence, both inclusive."""


AUXILIARY = 5  # words between "be" and its participle, adverbs among them


@dataclass(frozen=True, slots=True)
class Norm:
    """One reading of a sentence as a norm of deontic logic: who may, shall or shall not do what.

    `modality` is lets, obliges or forbids; `form` says how it stands in the text: active, passive, application
    ("may apply to X for an order": X lets), nominal ("under a warrant issued by X": X lets). `bearer` is the actor;
    `head` the first word of the action; `joined` the verbs joined to it ("may stop, and with a warrant search");
    `action` the stretches of the action outside conditions and exceptions;
    `orders` whether the head only makes somebody else act (order, authorise, issue, require).
    """

    modality: str
    form: str
    bearer: Stretch | None
    head: int
    action: tuple[Stretch, ...]
    orders: bool
    joined: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Value:
    """A quantity of time: `kind` is period, deadline, renewal or penalty; `direction` at most, at least or exactly."""

    kind: str
    hours: int
    direction: str
    at: Stretch


@dataclass(frozen=True, slots=True)
class Citation:
    """Sections that a sentence cites; `this_law` is False where they belong to another law."""

    sections: tuple[str, ...]
    this_law: bool
    at: Stretch


@dataclass(frozen=True, slots=True)
class Aside:
    """A stretch that qualifies the norm: `kind` is condition, exception or relative."""

    kind: str
    at: Stretch


@dataclass(frozen=True, slots=True)
class Sentence:
    """An unfolded sentence: lead-in, item and closing words in one.

    `words` are positions in the index's word table; `breaks` how each word is parted from the one before it;
    `provision` is the innermost provision; `clause` the subsection (or section) and `section` the section that hold
    it; `matches` the stretches of every term; `negated` the stretches in which a negator governs; `denied` those in
    which one does that neither forbids the conduct, nor says that it is without right, nor frees from punishment.
    """

    id: int
    provision: int
    clause: int
    section: int
    role: Role
    words: tuple[int, ...]
    breaks: tuple[int, ...]
    matches: Mapping[str, tuple[Stretch, ...]]
    negated: tuple[Stretch, ...]
    asides: tuple[Aside, ...]
    norms: tuple[Norm, ...]
    citations: tuple[Citation, ...]
    values: tuple[Value, ...]
    defines: Stretch | None
    punishes: Stretch | None
    denied: tuple[Stretch, ...] = ()

    def is_negated(self, first: int, last: int) -> bool:
        """Whether a negator outside the stretch governs it."""
        return any(a <= first and last <= b for a, b in self.negated)

    def tells_of_a_noun(self, at: int) -> bool:
        """Whether a participle stands at the position that no auxiliary makes a verb: "any thing seized"."""
        if not any(a == at for a, _ in self.matches.get("@participles", ())):
            return False
        if at and (self.breaks[at] or any(b == at - 1 for _, b in self.matches.get("@joining", ()))):
            return False
        auxiliaries = {b for key in ("@passive", "@perfect") for _, b in self.matches.get(key, ())}
        return not any(at - AUXILIARY <= b < at for b in auxiliaries)

    def positive(self, term: str) -> tuple[Stretch, ...]:
        """The matches of a term that no negator governs."""
        found = self.matches.get(term, ())
        return tuple(m for m in found if not self.is_negated(*m)) if self.negated else found

    def said(self, term: str, of_conduct: bool) -> tuple[Stretch, ...]:
        """The matches of a term that nothing negates; where conduct is judged, what forbids it negates nothing."""
        if not of_conduct:
            return self.positive(term)
        found = self.matches.get(term, ())
        return tuple(m for m in found if not any(a <= m[0] and m[1] <= b for a, b in self.denied))

    def aside_at(self, position: int) -> str:
        """The kind of aside at a position, "" in the main clause."""
        return next((a.kind for a in self.asides if a.at[0] <= position <= a.at[1]), "")


@dataclass(frozen=True, slots=True)
class Decider:
    """Who allows a grant before it is used: a stretch of a sentence.

    `by` is actor, other (an actor that no term knows), paper (its issuer is not named) or nobody;
    `through` says how it was found: grant (in the granting sentence), section, citation or definition.
    """

    sentence: int
    at: Stretch
    by: str
    through: str


@dataclass(frozen=True, slots=True)
class Grant:
    """A norm that grants a power: its sentence, the words that name the power, and who decides on its use."""

    power: str
    sentence: int
    provision: int
    at: Stretch
    deciders: tuple[Decider, ...]


@dataclass(frozen=True, slots=True)
class Route:
    """One way to a power: its grants and the sentences of its home, those of the granting sections first.

    `sections` are the granting ones; `near` the sentences inside them; `home` all sentences that regulate the power.
    """

    power: str
    sections: tuple[int, ...]
    grants: tuple[Grant, ...]
    near: tuple[int, ...]
    home: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """What a test looks at: the route and grant, or the offence, it is judged for, and the sentences of `it`.

    `of_conduct`: what forbids the conduct negates nothing of what is said of it.
    """

    route: Route | None = None
    grant: Grant | None = None
    it: tuple[int, ...] = ()
    offence: Offence | None = None
    of_conduct: bool = False

    @property
    def sections(self) -> tuple[int, ...]:
        """The sections of the offence or of the route that is judged."""
        if self.offence:
            return (self.offence.section,)
        return self.route.sections if self.route else ()

    @property
    def grants(self) -> tuple[Grant, ...]:
        """The grant that is judged, or all those of the route."""
        if self.grant:
            return (self.grant,)
        return self.route.grants if self.route else ()


@dataclass(frozen=True, slots=True)
class Same:
    """A key that is the very object it holds: a home of thousands of sentences is never compared word by word."""

    of: object

    def __hash__(self) -> int:
        return id(self.of)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.of is other.of


@dataclass(frozen=True, slots=True)
class Index:
    """The bill, its word table (source offsets), its sentences, the routes to each power, and its offences.

    `punished` are the sections whose breach is punished, there or elsewhere. `known` keeps what was asked before: rules
    ask the same of one home again and again.
    """

    bill: Bill
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentences: tuple[Sentence, ...]
    by_section: Mapping[int, tuple[int, ...]]
    by_clause: Mapping[int, tuple[int, ...]]
    routes: tuple[Route, ...] = ()
    unclaimed: tuple[int, ...] = ()
    offences: tuple[Offence, ...] = ()
    punished: frozenset[int] = frozenset()
    known: dict[object, Any] = field(default_factory=dict, init=False, compare=False, repr=False)

    def once(self, key: object, find: Callable[[], T]) -> T:
        """What `find` gives, found once for each key; it must depend on the key and on this index alone."""
        if key not in self.known:
            self.known[key] = find()
        found: T = self.known[key]
        return found

    @property
    def whole(self) -> tuple[int, ...]:
        """All sentences: the same tuple each time."""
        return self.once("whole", lambda: tuple(range(len(self.sentences))))

    def holding(self, *terms: str) -> frozenset[int]:
        """The sentences in which one of the terms matches."""
        by_term = self.once("holding", self._by_term)
        return self.once(terms, lambda: frozenset().union(*(by_term.get(t, ()) for t in terms)))

    def _by_term(self) -> dict[str, frozenset[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for sentence in self.sentences:
            for term in sentence.matches:
                found[term].append(sentence.id)
        return {term: frozenset(numbers) for term, numbers in found.items()}

    def source(self, sentence: int, first: int, last: int) -> Stretch:
        """The source offsets of words `first` to `last` of a sentence that stand in one piece."""
        words = self.sentences[sentence].words
        return self.starts[words[first]], self.ends[words[last]]
