"""The five kinds of files, and phrases, from text into syntax; every mistake becomes a problem."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from safeguards.model.problem import Problem, Severity
from safeguards.resources import folder
from safeguards.rule_language import from_tree, syntax
from safeguards.rule_language.slips import Fault, slip
from safeguards.rule_language.syntax import At

if TYPE_CHECKING:
    from lark import Lark, Tree

DEEPEST = 64  # brackets within brackets
Problems = tuple[Problem, ...]

@cache
def grammar(name: str) -> Lark:
    """The parser for one kind of text: rule, terms, language, sources or phrase."""
    from lark import Lark

    text = (folder("grammars") / f"{name}.lark").read_text("utf-8")
    return Lark(text, parser="lalr", lexer="contextual", propagate_positions=True, maybe_placeholders=False)


def _tree(name: str, text: str, path: str) -> tuple[Tree[Any] | None, Problems]:
    from lark.exceptions import UnexpectedInput

    deep = _too_deep(text)
    if deep:
        line = text.count("\n", 0, deep) + 1
        column = deep - (text.rfind("\n", 0, deep) + 1) + 1
        message = f"The brackets here are nested more than {DEEPEST} deep."
        return None, (Problem("RL004", Severity.ERROR, message, path, line, column, 1, _line(text, line)),)
    try:
        return grammar(name).parse(text), ()
    except UnexpectedInput:
        return None, (_unexpected(name, text, path),)


def _too_deep(text: str) -> int:
    depth = 0
    for at, char in enumerate(text):
        if char in "([":
            depth += 1
            if depth > DEEPEST:
                return at
        elif char in ")]":
            depth = max(0, depth - 1)
    return 0


def _line(text: str, line: int) -> str:
    lines = text.split("\n")
    return lines[line - 1] if 0 < line <= len(lines) else ""


def _unexpected(name: str, text: str, path: str) -> Problem:
    """The fault of a text that cannot be parsed, in the author's words."""
    from lark.exceptions import UnexpectedInput

    reading = grammar(name).parse_interactive(text)
    at = len(text.rstrip())
    try:
        for _ in reading.iter_parse():
            pass
    except UnexpectedInput as fault:
        at = fault.pos_in_stream if fault.pos_in_stream is not None else at
    found = slip(Fault(text, at, frozenset(reading.accepts())))
    line = text.count("\n", 0, found.at) + 1
    column = found.at - (text.rfind("\n", 0, found.at) + 1) + 1
    return Problem("RL001", Severity.ERROR, found.message, path, line, column, found.length, _line(text, line), found.advice)


def parse_requirement(text: str, path: str) -> tuple[syntax.RequirementFile | None, Problems]:
    """A requirement file; None where its text cannot be read or a field that it must have is missing."""
    tree, problems = _tree("rule", text, path)
    if tree is None:
        return None, problems
    return from_tree.requirement(tree, text, path)


def parse_power(text: str, path: str) -> tuple[syntax.PowerFile | None, Problems]:
    """A power file; None where it cannot be read."""
    tree, problems = _tree("rule", text, path)
    if tree is None:
        return None, problems
    return from_tree.power(tree, text, path)


def parse_terms(text: str, path: str) -> tuple[tuple[syntax.TermEntry, ...], Problems]:
    """The terms of a terms file, none where it cannot be read."""
    tree, problems = _tree("terms", text, path)
    return (from_tree.terms(tree, path), ()) if tree is not None else ((), problems)


def parse_language(text: str, path: str) -> tuple[syntax.LanguageFile | None, Problems]:
    """A language file; None where it cannot be read."""
    tree, problems = _tree("language", text, path)
    return (from_tree.language(tree, path), ()) if tree is not None else (None, problems)


def parse_sources(text: str, path: str) -> tuple[tuple[syntax.InstrumentEntry, ...], Problems]:
    """The instruments of a sources file, none where it cannot be read."""
    tree, problems = _tree("sources", text, path)
    return (from_tree.instruments(tree, path), ()) if tree is not None else ((), problems)


def parse_phrase(text: str, at: At) -> tuple[tuple[tuple[syntax.PhraseElement, ...], ...], Problems]:
    """The alternatives of one wording; its problems stand at the wording's place in its file."""
    tree, problems = _tree("phrase", text, at.path)
    if tree is None:
        here = tuple(
            Problem(p.code, p.severity, f'In the wording "{text}": {p.message[0].lower()}{p.message[1:]}', at.path, at.line,
                    at.column, at.length) for p in problems
        )  # fmt: skip
        return (), here
    alternatives = from_tree.phrase(tree)
    if any(not option or isinstance(option[0], syntax.PhraseGap) or isinstance(option[-1], syntax.PhraseGap) for option in alternatives):
        message = f'The wording "{text}" is empty, or begins or ends with a gap, so it would match anything.'
        return (), (Problem("RL005", Severity.ERROR, message, at.path, at.line, at.column, at.length),)
    return alternatives, ()
