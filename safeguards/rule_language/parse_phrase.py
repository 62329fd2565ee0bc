"""One wording of a term: words, alternatives, options, gaps and other terms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from safeguards.model.problem import Problem, Severity
from safeguards.rule_language import syntax
from safeguards.rule_language.mistakes import short
from safeguards.rule_language.parse_lines import span
from safeguards.rule_language.parse_text import DEEPEST, WORDING, hidden, printable, too_deep
from safeguards.rule_language.parse_tree import chunk_at, fault_at, grammar, trees, unexpected_input
from safeguards.rule_language.syntax import At

if TYPE_CHECKING:
    from lark import Token

    from safeguards.rule_language.parse_tree import Node

WIDEST = 99
"""Words of a gap, at most."""

USUAL = 25
"""Words of a gap that gives no number."""

LONGEST = 10_000
"""Characters of a wording, at most."""

# Most wordings are words and nothing else; the grammar would make the same of them, only later.
_WORDS_ONLY = re.compile(r"[a-z][a-z'-]*(?: [a-z][a-z'-]*)*", re.IGNORECASE | re.ASCII)

Sequence = tuple[syntax.PhraseElement, ...]
_Found = tuple[str, str, int, int]  # code, message, start and end in the wording


def phrase(text: str, at: At) -> tuple[tuple[Sequence, ...], tuple[Problem, ...]]:
    """The alternatives of a wording whose first character stands at `at`; none where it holds a mistake."""
    plain = text.translate(WORDING)
    if len(plain) <= LONGEST and _WORDS_ONLY.fullmatch(plain):
        return (tuple(syntax.PhraseWord(word, "inflected") for word in plain.split(" ")),), ()
    found = _before_parsing(plain)
    tree = None
    if found is None:
        try:
            tree = grammar("phrase").parse(plain)
        except unexpected_input() as fault:
            found = _unexpected(plain, fault_at(fault, plain))
    if tree is not None:
        found = _in_tree(tree, plain)
    if found is not None or tree is None:
        return (), (_problem(text, at, *(found or ("RL050", "This wording cannot be read.", 0, len(text)))),)
    return tuple(_sequence(s) for s in trees(tree, "sequence")), ()


def _problem(text: str, at: At, code: str, message: str, start: int, end: int) -> Problem:
    column = at.column + start
    return Problem(
        code, Severity.ERROR, f'In "{short(text)}": {message}', at.path, at.line, column, max(1, end - start)
    )


def _before_parsing(text: str) -> _Found | None:
    if len(text) > LONGEST:
        return "RL006", f"a wording has at most {LONGEST:,} characters.", 0, 1
    if (seen := hidden(text)) is not None:
        return "RL007", f"a hidden character ({seen[1]}) stands here; delete it.", seen[0], seen[0] + 1
    if (deep := too_deep(text)) is not None:
        return "RL005", f"the brackets stand more than {DEEPEST} deep within one another.", deep, deep + 1
    return None


def _unexpected(text: str, position: int) -> _Found:
    """What is wrong where the grammar stops."""
    start, end = chunk_at(text, position)
    if start == len(text):
        opened = _unclosed(text)
        return "RL054", f'"{text[opened]}" is not closed.', opened, opened + 1
    char = text[start]
    if char in ")]}":
        return "RL054", f'"{char}" closes no bracket that was opened.', start, start + 1
    if char == "{":
        return "RL055", "between { and } stands the name of one term, in small letters with hyphens.", start, start + 1
    if char in "=*" or "*" in text[start:end]:
        return "RL056", '"=" stands right before one word, "*" right behind one; a word has one of them.', start, end
    shown = printable(text[start:end][:40])
    return "RL050", f'"{shown}" cannot stand in a wording, which has words, brackets, bars and gaps only.', start, end


def _unclosed(text: str) -> int:
    opened: list[int] = []
    for position, char in enumerate(text):
        if char in "([":
            opened.append(position)
        elif char in ")]" and opened:
            opened.pop()
    return opened[-1] if opened else len(text) - 1


# What the grammar lets pass


def _in_tree(tree: Node, text: str) -> _Found | None:
    for token in tree.scan_values(lambda t: isinstance(t, str) and t.type == "GAP"):
        start, end = span(token)
        if not 1 <= _width(token) <= WIDEST:
            return "RL053", f'a gap "{token}" holds 1 to {WIDEST} words.', start, end
    for node in tree.iter_subtrees():
        if node.data in ("choice", "option", "start") and any(not s.children for s in trees(node, "sequence")):
            start, end = span(node) if node.data != "start" else (0, len(text))
            return "RL051", "nothing stands on one side of a bar, or between brackets or quotation marks.", start, end
    for sequence in trees(tree, "sequence"):
        start, end = span(sequence)
        if _may_be_empty(sequence):
            return "RL052", "all of this may be left out, so that it would match anywhere.", start, end
    return _gap_at_end(tree)


def _gap_at_end(tree: Node) -> _Found | None:
    for sequence in trees(tree, "sequence"):
        for backwards in (False, True):
            gap = _gap_first(sequence, backwards)
            if gap is not None:
                message = (
                    f'a gap "{gap}" stands between words, never at the beginning or the end of what must be there.'
                )
                return "RL052", message, *span(gap)
    return None


def _gap_first(sequence: Node, backwards: bool) -> Token | None:
    """The gap with which a sequence may begin (or end), when what may be left out is left out."""
    for element in reversed(sequence.children) if backwards else sequence.children:
        if isinstance(element, str):
            return element if element.type == "GAP" else None
        for inner in trees(element, "sequence"):
            gap = _gap_first(inner, backwards)
            if gap is not None:
                return gap
        if not _is_optional(element):
            return None
    return None


def _may_be_empty(sequence: Node) -> bool:
    return all(not isinstance(c, str) and _is_optional(c) for c in sequence.children)


def _is_optional(element: Node) -> bool:
    return element.data == "option" or any(_may_be_empty(s) for s in trees(element, "sequence"))


# Into elements


def _width(token: Token) -> int:
    return int(token.split("(")[1][:-1]) if "(" in token else USUAL


def _sequence(tree: Node) -> Sequence:
    return tuple(_token(c) if isinstance(c, str) else _choice(c) for c in tree.children)


def _choice(tree: Node) -> syntax.PhraseChoice:
    alternatives = tuple(_sequence(s) for s in trees(tree, "sequence"))
    return syntax.PhraseChoice((*alternatives, ()) if tree.data == "option" else alternatives)


def _token(token: Token) -> syntax.PhraseElement:
    match token.type:
        case "TERM":
            return syntax.PhraseTerm(token[1:-1].strip())
        case "GAP":
            return syntax.PhraseGap(_width(token))
        case "EXACT":
            return syntax.PhraseWord(token[1:], "exact")
        case "PREFIX":
            return syntax.PhraseWord(token[:-1], "prefix")
        case _:
            return syntax.PhraseWord(str(token), "inflected")
