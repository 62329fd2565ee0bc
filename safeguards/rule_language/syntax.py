"""What a rule, terms, language, sources or power file says, word for word, with the place of every name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class At:
    """A place in a file of the rule book: `line` and `column` count from 1, `length` in characters."""

    path: str
    line: int
    column: int
    length: int


@dataclass(frozen=True, slots=True)
class Name:
    """A name as the author wrote it (a term, a power, a requirement, an instrument)."""

    text: str
    at: At


class ScopeKind(StrEnum):
    """Where a test looks; the value is the wording of the rule language."""

    GRANT = "the grant"
    POWER = "the power"
    SECTION = "its section"
    PART = "its part"
    BILL = "the bill"
    PROVISION = "some provision"
    OFFENCE = "some offence"
    DEFINITION = "some definition"
    SOME_POWER = "some power in"
    THE_OFFENCE = "the offence"
    BESIDE_OFFENCE = "beside the offence"
    IT = "it"


@dataclass(frozen=True, slots=True)
class Scope:
    """A scope; `powers` is filled for `some power in ...` only."""

    kind: ScopeKind
    powers: tuple[Name, ...]
    at: At


@dataclass(frozen=True, slots=True)
class Bound:
    """`of at most 90 days`, `of at least 4 years`, `without limit` (amount and unit are then None)."""

    direction: str  # "at most" | "at least" | "without limit"
    amount: int | None
    unit: str | None
    at: At


@dataclass(frozen=True, slots=True)
class NormTest:
    """`the grant lets court order-it`, `the bill forbids official use-power except under court-order`.

    `ordered` is the word `require` before the action: the bearer makes somebody else do it.
    """

    scope: Scope
    modality: str  # "lets" | "obliges" | "forbids"
    who: tuple[Name, ...]
    do: tuple[Name, ...]
    what: tuple[Name, ...]
    except_under: Name | None
    at: At
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class RestsOn:
    """`the grant rests on court`: who decides, before it is used, that the power may be used."""

    scope: Scope
    who: tuple[Name, ...]
    at: At


@dataclass(frozen=True, slots=True)
class Punishes:
    """`some offence punishes publishing false-content with penalty of at least 4 years`."""

    scope: Scope
    do: tuple[Name, ...]
    what: tuple[Name, ...]
    penalty: Bound | None
    at: At


class Nearness(StrEnum):
    """How near the terms of one `says` must stand to one another."""

    ANYWHERE = "anywhere"
    SENTENCE = "in one sentence"
    PROVISION = "in one provision"
    LIMB = "in every limb"
    WORDS = "within words"
    WORDS_IN_ORDER = "within words in order"


@dataclass(frozen=True, slots=True)
class Says:
    """`the power says reasonable-grounds, offence in one sentence`; `words` is N of `within N words`."""

    scope: Scope
    terms: tuple[Name, ...]
    nearness: Nearness
    words: int | None
    at: At


@dataclass(frozen=True, slots=True)
class SaysAtLeast:
    """`the power says at least 2 of inventory, copy-left, presence`."""

    scope: Scope
    count: int
    terms: tuple[Name, ...]
    at: At


@dataclass(frozen=True, slots=True)
class Sets:
    """`the power sets a period of at most 90 days for warrant-validity`; `bound` None means any value at all."""

    scope: Scope
    quantity: str  # "period" | "deadline" | "renewal" | "penalty" | "rank" | "age"
    bound: Bound | None
    term: Name | None
    at: At


@dataclass(frozen=True, slots=True)
class Grants:
    """`the bill grants interception, production` (any of them)."""

    powers: tuple[Name, ...]
    at: At


@dataclass(frozen=True, slots=True)
class Creates:
    """`the bill creates grooming, child-material` (any of them)."""

    offences: tuple[Name, ...]
    at: At


@dataclass(frozen=True, slots=True)
class RequirementIs:
    """`no-override-clause is met`, judged for the same target."""

    requirement: Name
    state: str  # "met" | "missing"
    at: At


@dataclass(frozen=True, slots=True)
class And:
    """`A and B and C`: all hold."""

    parts: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Unless:
    """`A unless B`: A holds where B does not."""

    holds: Line
    bars: Line


Line = NormTest | RestsOn | Punishes | Says | SaysAtLeast | Sets | Grants | Creates | RequirementIs | And | Unless


@dataclass(frozen=True, slots=True)
class Clause:
    """`met when LINE or LINE ...`; `lines` are the alternatives."""

    verdict: str  # "met" | "weakened" | "partly" | "contradicted" | "deferred"
    lines: tuple[Line, ...]
    at: At


@dataclass(frozen=True, slots=True)
class ForTargets:
    """A level with the targets that it holds for; `targets` empty means `otherwise` (or always)."""

    level: str
    targets: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class SourceLine:
    """`source UNCC 24(2) verified no note "..."`."""

    instrument: Name
    article: Name
    verified: bool
    note: str


@dataclass(frozen=True, slots=True)
class Applies:
    """`applies to each power in a`, `each offence in b`, or `the bill` (both empty), perhaps `when LINE or LINE`."""

    powers: tuple[Name, ...]
    when: tuple[Line, ...]
    at: At
    offences: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True)
class RequirementFile:
    """One requirement as written."""

    title: str
    at: At
    prohibition: bool
    question: str
    tiers: tuple[ForTargets, ...]
    severities: tuple[ForTargets, ...]
    gate: tuple[Name, ...] | None  # None: no gate; empty: for every target
    status: str
    sources: tuple[SourceLine, ...]
    why: str
    applies: Applies
    judged_for_each_grant: bool
    clauses: tuple[Clause, ...]
    remedy: str
    remedy_readiness: str
    false_alarms: tuple[str, ...]
    replaces: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class PowerFile:
    """One power as written; `fallback` are the lines after `otherwise when`, `aside` those after `set aside when`."""

    name: Name
    title: str
    question: str
    granted: tuple[Line, ...]
    fallback: tuple[Line, ...]
    papers: tuple[Name, ...]
    tiers: tuple[str, ...]
    aside: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class OffenceFile:
    """One kind of offence as written; `expression` says that it punishes what somebody says."""

    name: Name
    title: str
    question: str
    punished: tuple[Line, ...]
    aside: tuple[Line, ...]
    expression: bool


@dataclass(frozen=True, slots=True)
class Wording:
    """One quoted phrase of a terms or language file, without its quotation marks."""

    text: str
    at: At


@dataclass(frozen=True, slots=True)
class TermEntry:
    """`terms court` with its meaning and its wordings by language code, in the order written."""

    name: Name
    meaning: str
    wordings: tuple[tuple[str, tuple[Wording, ...]], ...]


@dataclass(frozen=True, slots=True)
class LanguageFile:
    """A language: its lists of words by key, and its tables of words with a number or with a replacement."""

    code: Name
    title: str
    lists: tuple[tuple[Name, tuple[Wording, ...]], ...]
    numbers: tuple[tuple[Name, tuple[tuple[Wording, int], ...]], ...]
    replacements: tuple[tuple[Name, tuple[tuple[Wording, Wording], ...]], ...]


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """An article that may be cited: `article 24(2) SHALL-Q "Conditions and safeguards"`."""

    number: str
    strength: str
    title: str
    at: At


@dataclass(frozen=True, slots=True)
class InstrumentEntry:
    """An instrument of a sources file with the articles that exist in it."""

    name: Name
    title: str
    articles: tuple[ArticleEntry, ...]


# The elements of one phrase (the text between quotation marks).


@dataclass(frozen=True, slots=True)
class PhraseWord:
    """A word; `mode` is "inflected", "exact" (`=word`) or "prefix" (`word*`)."""

    text: str
    mode: str


@dataclass(frozen=True, slots=True)
class PhraseTerm:
    """`{court}`: another term of the same language."""

    name: str


@dataclass(frozen=True, slots=True)
class PhraseGap:
    """`...` (25 words at most) or `...(5)`."""

    words: int


@dataclass(frozen=True, slots=True)
class PhraseChoice:
    """`(a b | c)`; an optional `[x | y]` is a choice with an empty alternative last."""

    alternatives: tuple[tuple[PhraseElement, ...], ...]


PhraseElement = PhraseWord | PhraseTerm | PhraseGap | PhraseChoice
