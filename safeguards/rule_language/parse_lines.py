"""Lines of a rule from their trees; brackets are counted before parsing, so that the recursion here is bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from safeguards.rule_language import mistakes, syntax
from safeguards.rule_language.parse_tree import Reading, child, tokens, trees, word
from safeguards.rule_language.syntax import At, Name, Nearness, ScopeKind

if TYPE_CHECKING:
    from lark import Token

    from safeguards.rule_language.parse_tree import Node

_SCOPES = {
    "the_grant": ScopeKind.GRANT, "the_power": ScopeKind.POWER, "its_section": ScopeKind.SECTION,
    "its_part": ScopeKind.PART,
    "the_bill": ScopeKind.BILL,
    "some_provision": ScopeKind.PROVISION, "some_offence": ScopeKind.OFFENCE,
    "some_definition": ScopeKind.DEFINITION, "some_power": ScopeKind.SOME_POWER,
    "the_offence": ScopeKind.THE_OFFENCE, "beside_offence": ScopeKind.BESIDE_OFFENCE, "it": ScopeKind.IT,
}  # fmt: skip
_NO_LINES = ("verdict", "each_power", "each_offence", "whole_bill")
_TIMES = ("period", "deadline", "renewal", "penalty")


def place(reading: Reading, item: Node | Token) -> At:
    """Where a node or a token stands."""
    start, end = span(item)
    return reading.source.at(start, end)


def span(item: Node | Token) -> tuple[int, int]:
    """Start and end of a node or a token; both 0 for a node of an empty text."""
    if isinstance(item, str):
        return item.start_pos or 0, item.end_pos or 0
    return (0, 0) if item.meta.empty else (item.meta.start_pos, item.meta.end_pos)


def name(reading: Reading, token: Token) -> Name:
    """A name with its place."""
    return Name(str(token), place(reading, token))


def names(reading: Reading, tree: Node | None, kind: str = "NAME") -> tuple[Name, ...]:
    """The names right under a node, in their order; none where there is no node."""
    return tuple(name(reading, t) for t in tokens(tree, kind)) if tree is not None else ()


def lines(reading: Reading, tree: Node) -> tuple[syntax.Line, ...]:
    """The alternatives of a clause or a condition; an `or` inside a line is a mistake."""
    for token in tokens(tree, "OR"):
        start, end = span(token)
        if not reading.source.begins_line(start):
            message = 'This "or" stands inside a line; an alternative begins a line of its own with "or".'
            reading.problems.append(mistakes.mistake("RL013", message, reading.source, start, end))
    return tuple(line(reading, c) for c in trees(tree) if c.data not in _NO_LINES)


def line(reading: Reading, tree: Node) -> syntax.Line:
    """One line, or one test of it."""
    if tree.data == "all":
        return syntax.And(tuple(line(reading, c) for c in trees(tree)))
    if tree.data == "unless":
        holds, bars = trees(tree)
        return syntax.Unless(line(reading, holds), line(reading, bars))
    at = place(reading, tree)
    if tree.data == "grants":
        return syntax.Grants(names(reading, tree), at)
    if tree.data == "creates":
        return syntax.Creates(names(reading, tree), at)
    if tree.data == "judged_as":
        return syntax.RequirementIs(names(reading, tree)[0], word(tree, "state"), at)
    return _scoped(reading, tree, at)


def _scoped(reading: Reading, tree: Node, at: At) -> syntax.Line:
    """A test that begins with a scope."""
    scope = _scope(reading, trees(tree, "scope")[0])
    chosen = [names(reading, c) for c in trees(tree, "choice")] + [(), ()]
    match tree.data:
        case "norm":
            excepted = (*names(reading, child(tree, "exception")), None)[0]
            who, do, what = chosen[:3]
            ordered = child(tree, "ordered") is not None
            return syntax.NormTest(scope, word(tree, "modal"), who, do, what, excepted, at, ordered)
        case "rests":
            return syntax.RestsOn(scope, chosen[0], at)
        case "punishes":
            return syntax.Punishes(scope, chosen[0], chosen[1], _bound(reading, tree, "penalty"), at)
        case "sets":
            quantity, terms = word(tree, "quantity"), names(reading, tree)
            return syntax.Sets(scope, quantity, _bound(reading, tree, quantity), terms[0] if terms else None, at)
        case "counts":
            return _counts(reading, tree, scope, at)
        case _:
            nearness, words = _nearness(reading, tree)
            return syntax.Says(scope, names(reading, tree), nearness, words, at)


def _scope(reading: Reading, tree: Node) -> syntax.Scope:
    only = trees(tree)[0]
    return syntax.Scope(_SCOPES[only.data], names(reading, only), place(reading, tree))


def _counts(reading: Reading, tree: Node, scope: syntax.Scope, at: At) -> syntax.SaysAtLeast:
    number, terms = tokens(tree, "INT")[0], names(reading, tree)
    count = int(number)
    if not 1 <= count <= len(terms):
        listed = f"{len(terms)} term{'s' if len(terms) > 1 else ''}"
        message = f'"at least {number} of" stands before {listed}; the number goes from 1 to the number of terms.'
        reading.problems.append(mistakes.mistake("RL020", message, reading.source, *span(number)))
    return syntax.SaysAtLeast(scope, count, terms, at)


def _nearness(reading: Reading, tree: Node) -> tuple[Nearness, int | None]:
    if child(tree, "sentence"):
        return Nearness.SENTENCE, None
    if child(tree, "provision"):
        return Nearness.PROVISION, None
    if child(tree, "limb"):
        return Nearness.LIMB, None
    near = child(tree, "near")
    if near is None:
        return Nearness.ANYWHERE, None
    number = tokens(near, "INT")[0]
    if not int(number):
        message = f'"within {number} words" holds of nothing; the number is at least 1.'
        reading.problems.append(mistakes.mistake("RL020", message, reading.source, *span(number)))
    return Nearness.WORDS_IN_ORDER if child(near, "in_order") else Nearness.WORDS, int(number)


def _bound(reading: Reading, tree: Node, quantity: str) -> syntax.Bound | None:
    bound = child(tree, "bound")
    if bound is None:
        return None
    at = place(reading, bound)
    if child(bound, "unlimited"):
        return syntax.Bound("without limit", None, None, at)
    number, unit = tokens(bound, "INT")[0], tokens(bound, "NAME")
    if not unit and quantity in _TIMES:
        message = f'"{number}" needs a unit behind it, such as days, months or years.'
        reading.problems.append(mistakes.mistake("RL021", message, reading.source, *span(number)))
    return syntax.Bound(f"at {word(bound, 'extent')}", int(number), str(unit[0]) if unit else None, at)
