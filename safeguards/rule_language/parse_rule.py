"""Requirement, power and offence files from trees, and what a grammar cannot see: fields missing or said twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from safeguards.rule_language import mistakes, syntax
from safeguards.rule_language.parse_lines import lines, name, names, place, span
from safeguards.rule_language.parse_text import content, flowing
from safeguards.rule_language.parse_tree import Kind, Reading, child, tokens, trees, word

if TYPE_CHECKING:
    from lark import Token

    from safeguards.rule_language.parse_tree import Node

REQUIREMENT = Kind(
    "rule", "requirement", ("requirement",),
    tuple("""prohibition question tier severity gate status source why applies judged met weakened partly contradicted
    deferred remedy false replaces""".split()),
)  # fmt: skip
POWER = Kind("rule", "power", ("power",), ("question", "granted", "otherwise", "paper", "tiers", "set"))
OFFENCE = Kind("rule", "offence", ("offence",), ("question", "punished", "set", "expression"))

TIERS = ("floor", "benchmark")
SEVERITIES = ("critical", "high", "medium", "low")
STATUSES = ("draft", "reviewed", "unmeasured")
READINESS = ("ready", "check", "blanks", "illustration")
DATA_TIERS = ("subscriber", "traffic", "content")

# How a field is called in a message, where its name in the grammar is another.
_CALLED = {
    "applies": "applies to", "judged": "judged for each grant", "alarms": "false alarms", "granted": "granted when",
    "aside": "set aside when", "fallback": "otherwise when", "punished": "punished when",
}  # fmt: skip
_MAY_STAND_AGAIN = ("source", "alarms", "clause")


def requirement(reading: Reading) -> syntax.RequirementFile | None:
    """The requirement of a reading, which gets the mistakes found; None where there are any."""
    tree = reading.tree
    if tree is None:
        return None
    wanted = ["question", "tier", "severity", "status", "why", "applies", "clause"]
    wanted += [] if child(tree, "prohibition") else ["remedy"]
    _check_fields(reading, tree, wanted)
    applies, replaces, status = child(tree, "applies"), child(tree, "replaces"), child(tree, "status")
    found = syntax.RequirementFile(
        title=text(reading, tree),
        at=place(reading, tree),
        prohibition=child(tree, "prohibition") is not None,
        question=text(reading, child(tree, "question")),
        tiers=_levels(reading, child(tree, "tier"), "tier", TIERS),
        severities=_levels(reading, child(tree, "severity"), "severity", SEVERITIES),
        gate=names(reading, child(tree, "gate")) if child(tree, "gate") else None,
        status=_one_of(reading, status, "status", STATUSES),
        sources=tuple(_source(reading, s) for s in trees(tree, "source")),
        why=text(reading, child(tree, "why")),
        applies=_applies(reading, applies) if applies else syntax.Applies((), (), place(reading, tree)),
        judged_for_each_grant=child(tree, "judged") is not None,
        clauses=tuple(_clause(reading, c) for c in trees(tree, "clause")),
        remedy=text(reading, child(tree, "remedy")),
        remedy_readiness=_one_of(reading, child(tree, "remedy"), "remedy", READINESS),
        false_alarms=tuple(t for a in trees(tree, "alarms") for t in texts(reading, a)),
        replaces=names(reading, replaces),
    )
    return None if reading.problems else found


def power(reading: Reading) -> syntax.PowerFile | None:
    """The power of a reading, which gets the mistakes found; None where there are any."""
    tree = reading.tree
    if tree is None:
        return None
    _check_fields(reading, tree, ["question", "granted"])
    for token in (t for tiers in trees(tree, "tiers") for t in tokens(tiers, "NAME")):
        _check_value(reading, token, "tiers", DATA_TIERS)
    found = syntax.PowerFile(
        name=name(reading, tokens(tree, "NAME")[0]),
        title=text(reading, tree),
        question=text(reading, child(tree, "question")),
        granted=tuple(x for g in trees(tree, "granted") for x in lines(reading, g)),
        fallback=tuple(x for g in trees(tree, "fallback") for x in lines(reading, g)),
        papers=names(reading, child(tree, "paper")),
        tiers=tuple(n.text for n in names(reading, child(tree, "tiers"))),
        aside=tuple(x for a in trees(tree, "aside") for x in lines(reading, a)),
    )
    return None if reading.problems else found


def offence(reading: Reading) -> syntax.OffenceFile | None:
    """The kind of offence of a reading, which gets the mistakes found; None where there are any."""
    tree = reading.tree
    if tree is None:
        return None
    _check_fields(reading, tree, ["question", "punished"])
    found = syntax.OffenceFile(
        name=name(reading, tokens(tree, "NAME")[0]),
        title=text(reading, tree),
        question=text(reading, child(tree, "question")),
        punished=tuple(x for p in trees(tree, "punished") for x in lines(reading, p)),
        aside=tuple(x for a in trees(tree, "aside") for x in lines(reading, a)),
        expression=child(tree, "expression") is not None,
    )
    return None if reading.problems else found


def texts(reading: Reading, tree: Node) -> tuple[str, ...]:
    """The quoted texts right under a node, as typed; an empty one is a mistake."""
    found = []
    for token in tree.children:
        if isinstance(token, str) and token.type in ("STRING", "LONG"):
            start, end = span(token)
            _, inner = content(reading.source.text[start:end])
            found.append(flowing(inner))
            if not inner:
                message = "Nothing stands between these quotation marks."
                reading.problems.append(mistakes.mistake("RL022", message, reading.source, start, end))
    return tuple(found)


def text(reading: Reading, tree: Node | None) -> str:
    """The first quoted text right under a node, empty where there is none."""
    return next(iter(texts(reading, tree)), "") if tree is not None else ""


# Fields


def _check_fields(reading: Reading, tree: Node, wanted: list[str]) -> None:
    for missing in wanted:
        if not trees(tree, missing) and not _was_left_out(reading, missing):
            called = 'clause such as "met when ..."' if missing == "clause" else f'"{_CALLED.get(missing, missing)}"'
            message = f"This {tree.data} has no {called}."
            start, _ = span(tree)
            reading.problems.append(mistakes.mistake("RL010", message, reading.source, start, start + len(tree.data)))
    seen: set[str] = set()
    for field, called in _openings(tree):
        if called in seen:
            start, _ = span(field)
            message = f'"{called}" stands twice in this {tree.data}; put all of it in one place.'
            reading.problems.append(mistakes.mistake("RL011", message, reading.source, start, start + len(called)))
        seen.add(called)


def _was_left_out(reading: Reading, field: str) -> bool:
    verdicts = {"met", "weakened", "partly", "contradicted", "deferred"}
    return bool(reading.lost & (verdicts if field == "clause" else {field}))


def _openings(tree: Node) -> Iterator[tuple[Node, str]]:
    """The fields that may stand once, each with what it is called."""
    for field in trees(tree):
        if field.data == "clause":
            yield field, f"{word(field, 'verdict')} when"
        elif field.data not in _MAY_STAND_AGAIN:
            yield field, _CALLED.get(field.data, field.data)


def _one_of(reading: Reading, tree: Node | None, field: str, known: tuple[str, ...]) -> str:
    if tree is None:
        return ""
    token = tokens(tree, "NAME")[0]
    _check_value(reading, token, field, known)
    return str(token)


def _check_value(reading: Reading, token: Token, field: str, known: tuple[str, ...]) -> None:
    if token not in known:
        told = mistakes.listing(f'"{k}"' for k in known)
        message = f'"{token}" is no word for "{field}"; it takes {told}.'
        advice = mistakes.nearest(str(token), known)
        reading.problems.append(mistakes.mistake("RL019", message, reading.source, *span(token), advice))


def _levels(reading: Reading, tree: Node | None, field: str, known: tuple[str, ...]) -> tuple[syntax.ForTargets, ...]:
    """The levels of a tier or severity: with several, each names its powers, and the last may be for all others."""
    levels = trees(tree, "level") if tree is not None else []
    found = []
    for number, level in enumerate(levels, 1):
        first, *targets = tokens(level, "NAME")
        _check_value(reading, first, field, known)
        found.append(syntax.ForTargets(str(first), tuple(name(reading, t) for t in targets)))
        if not targets and (number < len(levels) or (number > 1 and child(level, "otherwise") is None)):
            message = f'"{first}" needs "for" and powers behind it; only the last of several says "otherwise".'
            reading.problems.append(mistakes.mistake("RL018", message, reading.source, *span(level)))
    return tuple(found)


def _source(reading: Reading, tree: Node) -> syntax.SourceLine:
    instrument, article = tokens(tree, "INSTRUMENT")[0], tokens(tree, "ARTICLE")[0]
    verified = word(tree, "verified") == "yes"
    return syntax.SourceLine(name(reading, instrument), name(reading, article), verified, text(reading, tree))


def _applies(reading: Reading, tree: Node) -> syntax.Applies:
    to = trees(tree)[0]
    named = names(reading, to)
    powers, offences = ((), named) if to.data == "each_offence" else (named, ())
    return syntax.Applies(powers, lines(reading, tree), place(reading, tree), offences)


def _clause(reading: Reading, tree: Node) -> syntax.Clause:
    return syntax.Clause(word(tree, "verdict"), lines(reading, tree), place(reading, tree))
