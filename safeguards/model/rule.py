"""The compiled rule book: languages, terms, sources, powers and requirements, ready to be asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from safeguards.model.index import Index, Window


BESIDE = -2


@dataclass(frozen=True, slots=True)
class Hit:
    """Words that satisfied a test: positions `first` to `last` (inclusive) of a sentence of the index.

    `norm` is the place of the norm in the sentence where the test asked for one, -1 where it asked for wordings, and
    BESIDE where the words only stand beside those that the line is about.
    """

    sentence: int
    first: int
    last: int
    norm: int = -1


Test = Callable[["Index", "Window"], tuple[Hit, ...]]
"""A compiled line of a rule: the hits that make it hold in a window, or nothing."""

Matcher = Callable[[Sequence[str], Sequence[str]], Mapping[str, tuple[tuple[int, int], ...]]]
"""All phrases of a language: from the surfaces and stems of a sentence to the matches of every term."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """One line of a clause: its test, the words in which the author wrote it, and the line of the file.

    `whole` says that a line of `set aside when` asks the whole granting sentence, not only its action.
    """

    test: Test
    wording: str
    line: int
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """`met when ...`: the alternatives that give a verdict (or `weakened`)."""

    verdict: str
    alternatives: tuple[Alternative, ...]


@dataclass(frozen=True, slots=True)
class ForTargets:
    """A level (of tier or severity) with its targets; no targets means every other one."""

    level: str
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Authority:
    """An article that a requirement rests on; `strength` is SHALL, SHALL-Q, MAY or BEYOND."""

    source: str
    at: str
    strength: str
    verified: bool
    title: str


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement, compiled; `targets` empty means that it is judged once, for the bill.

    `offences` are the kinds of offence of which the worst gives the verdict for the bill; `words` are the terms
    without which none of its clauses holds.
    """

    id: str
    group: str
    title: str
    question: str
    why: str
    prohibition: bool
    status: str
    tiers: tuple[ForTargets, ...]
    severities: tuple[ForTargets, ...]
    gate: tuple[str, ...] | None
    authority: tuple[Authority, ...]
    targets: tuple[str, ...]
    applies_when: Test | None
    for_each_grant: bool
    clauses: tuple[Clause, ...]
    remedy: str
    remedy_readiness: str
    false_alarms: tuple[str, ...]
    path: str
    words: tuple[str, ...] = ()
    offences: tuple[str, ...] = ()

    def level(self, levels: tuple[ForTargets, ...], target: str) -> str:
        """The tier or severity for `target`: the one that names it, else the one for all others."""
        named = [x.level for x in levels if target in x.targets]
        return named[0] if named else next((x.level for x in levels if not x.targets), levels[0].level)

    def is_gate(self, target: str) -> bool:
        """Whether failing this requirement for `target` trips a gate."""
        return self.gate is not None and (not self.gate or target in self.gate)


@dataclass(frozen=True, slots=True)
class Power:
    """A power that a bill may grant; `papers` are the terms of the papers under which it is used.

    `granted` are the lines that always grant it; `fallback` those that do so in sentences that grant no other power.
    """

    id: str
    title: str
    question: str
    granted: tuple[Alternative, ...]
    fallback: tuple[Alternative, ...]
    aside: tuple[Alternative, ...]
    papers: tuple[str, ...]
    tiers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OffenceKind:
    """A kind of offence that a bill may create: the lines that find it, and those that set a finding aside.

    `expression` says that it punishes what somebody says.
    """

    id: str
    title: str
    question: str
    punished: tuple[Alternative, ...]
    aside: tuple[Alternative, ...]
    expression: bool = False


UNKNOWN = "und"
"""The code of a language that is not known, or for which there are no wordings."""


@dataclass(frozen=True, slots=True)
class Language:
    """The words of a language that the engine works with, by the key that the engine asks for."""

    code: str
    title: str
    lists: Mapping[str, tuple[str, ...]]
    numbers: Mapping[str, Mapping[str, int]]
    replacements: Mapping[str, tuple[tuple[str, str], ...]]

    def words(self, key: str) -> tuple[str, ...]:
        """The list under `key`, empty where the language has none."""
        return self.lists.get(key, ())


@dataclass(frozen=True, slots=True)
class RuleBook:
    """Everything that a folder of rules says, compiled.

    `wordings` are the phrases by language; `actors` the terms that rules name as doing something; `verbs` the terms
    that they name as done.
    """

    name: str
    version: str
    sha256: str
    languages: Mapping[str, Language]
    wordings: Mapping[str, Matcher]
    powers: tuple[Power, ...]
    requirements: tuple[Requirement, ...]
    actors: tuple[str, ...]
    verbs: tuple[str, ...]
    offences: tuple[OffenceKind, ...] = ()

    @property
    def papers(self) -> tuple[str, ...]:
        """The terms of every power's papers."""
        return tuple(dict.fromkeys(p for power in self.powers for p in power.papers))
