"""Parse trees into the dataclasses of syntax; brackets are capped before parsing, so recursion here is bounded."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from textwrap import dedent
from typing import Any

from lark import Token, Tree

from safeguards.model.problem import Problem, Severity
from safeguards.rule_language import syntax
from safeguards.rule_language.syntax import At, Name, ScopeKind

Node = Tree[Any]
DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013", "-"))
OBLIGATORY = ("question", "tier", "severity", "status", "why", "applies", "clause")
# What the fields may say whose words are few.
FEW_WORDS = {
    "tier": ("floor", "benchmark"),
    "severity": ("critical", "high", "medium", "low"),
    "status": ("draft", "reviewed", "unmeasured"),
    "source": ("yes", "no"),
}
ONCE = ("question", "tier", "severity", "gate", "status", "why", "applies", "judged", "remedy")


def _at(item: Node | Token, path: str) -> At:
    if isinstance(item, Token):
        return At(path, item.line or 0, item.column or 0, len(item))
    meta = item.meta
    if meta.empty:
        return At(path, 1, 1, 1)
    same_line = meta.line == meta.end_line
    return At(path, meta.line, meta.column, meta.end_column - meta.column if same_line else 1)


def _name(token: Token, path: str) -> Name:
    return Name(str(token).translate(DASHES), _at(token, path))


def _tokens(tree: Node, kind: str) -> list[Token]:
    return [c for c in tree.children if isinstance(c, Token) and c.type == kind]


def _names(tree: Node, path: str) -> tuple[Name, ...]:
    return tuple(_name(t, path) for t in _tokens(tree, "NAME"))


def _trees(tree: Node, kind: str) -> list[Node]:
    return [c for c in tree.children if isinstance(c, Tree) and c.data == kind]


def _string(token: Token) -> str:
    text = str(token)
    if not text.startswith('"""'):
        return text[1:-1]
    paragraphs = dedent(text[3:-3]).strip().split("\n\n")
    return "\n\n".join(" ".join(p.split()) for p in paragraphs)


def _text(tree: Node, kind: str) -> str:
    found = [t for f in _trees(tree, kind) for x in _trees(f, "text") for t in x.children if isinstance(t, Token)]
    return _string(found[0]) if found else ""


# Lines


def line(tree: Node, path: str) -> syntax.Line:
    """One line of a rule."""
    match tree.data:
        case "all":
            return syntax.And(tuple(line(c, path) for c in tree.children if isinstance(c, Tree)))
        case "unless":
            holds, bars = (line(c, path) for c in tree.children if isinstance(c, Tree))
            return syntax.Unless(holds, bars)
        case "grants":
            return syntax.Grants(_names(_trees(tree, "names")[0], path), _at(tree, path))
        case "is_state":
            state = str(_tokens(tree, "STATE")[0])
            return syntax.RequirementIs(_names(tree, path)[0], state, _at(tree, path))
        case _:
            return _scoped(tree, path)


def _scoped(tree: Node, path: str) -> syntax.Line:
    at, scope = _at(tree, path), _scope(_trees(tree, "scope")[0], path)
    choices = tuple(_names(c, path) for c in _trees(tree, "choice"))
    lists = [_names(c, path) for c in _trees(tree, "names")]
    match tree.data:
        case "norm":
            excepted = [_names(c, path)[0] for c in _trees(tree, "except_under")]
            modal = str(_tokens(tree, "MODAL")[0])
            what = choices[2] if len(choices) > 2 else ()
            return syntax.NormTest(scope, modal, choices[0], choices[1], what, excepted[0] if excepted else None, at)
        case "rests":
            return syntax.RestsOn(scope, choices[0], at)
        case "punishes":
            what = choices[1] if len(choices) > 1 else ()
            return syntax.Punishes(scope, choices[0], what, _bound(tree, path), at)
        case "counts":
            return syntax.SaysAtLeast(scope, int(_tokens(tree, "INT")[0]), lists[0], at)
        case "sets":
            named = _names(tree, path)
            return syntax.Sets(scope, str(_tokens(tree, "QUANTITY")[0]), _bound(tree, path), named[0] if named else None, at)
        case _:
            nearness, words = _nearness(tree)
            return syntax.Says(scope, lists[0], nearness, words, at)


def _nearness(tree: Node) -> tuple[syntax.Nearness, int | None]:
    if _trees(tree, "sentence"):
        return syntax.Nearness.SENTENCE, None
    if _trees(tree, "provision"):
        return syntax.Nearness.PROVISION, None
    for words in _trees(tree, "words"):
        ordered = bool(_trees(words, "order"))
        return syntax.Nearness.WORDS_IN_ORDER if ordered else syntax.Nearness.WORDS, int(_tokens(words, "INT")[0])
    return syntax.Nearness.ANYWHERE, None


def _bound(tree: Node, path: str) -> syntax.Bound | None:
    for bound in _trees(tree, "bound"):
        if _trees(bound, "unlimited"):
            return syntax.Bound("without limit", None, None, _at(bound, path))
        extent, amount, unit = bound.children
        return syntax.Bound(f"at {extent}", int(str(amount)), str(unit), _at(bound, path))
    return None


def _scope(tree: Node, path: str) -> syntax.Scope:
    child = tree.children[0]
    assert isinstance(child, Tree)
    wording = {"some_power": ScopeKind.SOME_POWER}.get(child.data) or ScopeKind(str(child.data).replace("_", " "))
    powers = tuple(n for names in _trees(child, "names") for n in _names(names, path))
    return syntax.Scope(wording, powers, _at(tree, path))


# Files


def requirement(tree: Node, text: str, path: str) -> tuple[syntax.RequirementFile | None, tuple[Problem, ...]]:
    """A requirement, or None with what is missing or said twice."""
    found = next(iter(_trees(tree, "requirement")), None)
    if found is None:
        return None, (_elsewhere("This file holds a power; powers stand in the folder powers.", tree, text, path),)
    problems = tuple(_mistakes(found, text, path))
    if problems:
        return None, problems
    applies = _trees(found, "applies")[0]
    alarms = tuple(_string(t) for a in _trees(found, "alarms") for x in _trees(a, "text") for t in x.children if isinstance(t, Token))
    gates = _trees(found, "gate")
    remedy = _trees(found, "remedy")
    return syntax.RequirementFile(
        title=_string(_tokens(found, "STRING")[0]), at=_at(found, path), prohibition=bool(_trees(found, "prohibition")),
        question=_text(found, "question"), tiers=_levels(found, "tier", path), severities=_levels(found, "severity", path),
        gate=tuple(n for g in gates for x in _trees(g, "names") for n in _names(x, path)) if gates else None,
        status=str(_tokens(_trees(found, "status")[0], "NAME")[0]),
        sources=tuple(_source(s, path) for s in _trees(found, "source")), why=_text(found, "why"),
        applies=_applies(applies, path), judged_for_each_grant=bool(_trees(found, "judged")),
        clauses=tuple(_clause(c, path) for c in _trees(found, "clause")), remedy=_text(found, "remedy"),
        remedy_readiness=str(_tokens(remedy[0], "NAME")[0]) if remedy else "", false_alarms=alarms,
        replaces=tuple(n for r in _trees(found, "replaces") for x in _trees(r, "names") for n in _names(x, path)),
    ), ()  # fmt: skip


def _elsewhere(message: str, tree: Node, text: str, path: str) -> Problem:
    return Problem("RL006", Severity.ERROR, message, *_head(_at(tree, path), text.split("\n")))


def _mistakes(tree: Node, text: str, path: str) -> Iterator[Problem]:
    lines = text.split("\n")
    first = _at(tree, path)
    for field in OBLIGATORY:
        if not _trees(tree, field):
            spoken = {"clause": "a clause such as `met when ...`", "applies": '"applies to"'}.get(field, f'"{field}"')
            yield Problem("RL002", Severity.ERROR, f"This requirement lacks {spoken}.", *_head(first, lines))
    twice = [f for name in ONCE for f in _trees(tree, name)[1:]]
    verdicts = [str(_tokens(c, "VERDICT")[0]) for c in _trees(tree, "clause")]
    twice += [c for n, c in enumerate(_trees(tree, "clause")) if verdicts[n] in verdicts[:n]]
    for again in twice:
        at = _at(again, path)
        word = lines[at.line - 1].split()[0]
        message = f'"{word}" is said twice in this requirement.'
        yield Problem("RL003", Severity.ERROR, message, path, at.line, at.column, len(word), lines[at.line - 1])
    yield from _wrong_words(tree, lines, path)


def _head(at: At, lines: list[str]) -> tuple[str, int, int, int, str]:
    """The place of the word with which a file's only entry begins, as a problem tells it."""
    line = lines[at.line - 1]
    return at.path, at.line, at.column, len(line[at.column - 1 :].split()[0]), line


def _wrong_words(tree: Node, lines: list[str], path: str) -> Iterator[Problem]:
    """Words of a field that has few words of its own: a tier, a severity, a status, yes or no."""
    for kind, known in FEW_WORDS.items():
        for field in _trees(tree, kind):
            for token in [t for x in (field, *_trees(field, "level")) for t in _tokens(x, "NAME")]:
                if token in known:
                    continue
                at = _at(token, path)
                near = get_close_matches(token, known, 1, 0.6)
                message = f'"{token}" cannot stand here: {", ".join(known[:-1])} and {known[-1]} can.'
                advice = f'Did you mean "{near[0]}"?' if near else ""
                yield Problem("RL008", Severity.ERROR, message, path, at.line, at.column, at.length, lines[at.line - 1], advice)


def _levels(tree: Node, kind: str, path: str) -> tuple[syntax.ForTargets, ...]:
    return tuple(
        syntax.ForTargets(str(_tokens(level, "NAME")[0]), tuple(n for x in _trees(level, "names") for n in _names(x, path)))
        for field in _trees(tree, kind)
        for level in _trees(field, "level")
    )


def _source(tree: Node, path: str) -> syntax.SourceLine:
    notes = [_string(t) for x in _trees(tree, "text") for t in x.children if isinstance(t, Token)]
    verified = str(_tokens(tree, "NAME")[0]) == "yes"
    instrument, article = _tokens(tree, "INSTRUMENT")[0], _tokens(tree, "ARTICLE")[0]
    return syntax.SourceLine(_name(instrument, path), _name(article, path), verified, notes[0] if notes else "")


def _applies(tree: Node, path: str) -> syntax.Applies:
    powers = tuple(n for e in _trees(tree, "every") for x in _trees(e, "names") for n in _names(x, path))
    conditions = [c for c in tree.children if isinstance(c, Tree) and c.data != "every"]
    return syntax.Applies(powers, line(conditions[0], path) if conditions else None, _at(tree, path))


def _clause(tree: Node, path: str) -> syntax.Clause:
    verdict = str(_tokens(tree, "VERDICT")[0])
    return syntax.Clause(verdict, _lines(tree, path), _at(tree, path))


def _lines(tree: Node, path: str) -> tuple[syntax.Line, ...]:
    return tuple(line(c, path) for c in tree.children if isinstance(c, Tree))


def power(tree: Node, text: str, path: str) -> tuple[syntax.PowerFile | None, tuple[Problem, ...]]:
    """A power, or None where the file holds a requirement or grants nothing."""
    found = next(iter(_trees(tree, "power")), None)
    if found is None:
        return None, (_elsewhere("This file holds a requirement; only powers stand here.", tree, text, path),)
    granted = tuple(x for g in _trees(found, "granted") for x in _lines(g, path))
    if not granted:
        head = _head(_at(found, path), text.split("\n"))
        return None, (Problem("RL002", Severity.ERROR, 'This power lacks "granted when".', *head),)
    papers = tuple(n for p in _trees(found, "paper") for x in _trees(p, "names") for n in _names(x, path))
    tiers = tuple(n.text for p in _trees(found, "tiers") for x in _trees(p, "names") for n in _names(x, path))
    aside = tuple(x for a in _trees(found, "aside") for x in _lines(a, path))
    name = _names(found, path)[0]
    title = _string(_tokens(found, "STRING")[0])
    return syntax.PowerFile(name, title, _text(found, "question"), granted, papers, tiers, aside), ()


def terms(tree: Node, path: str) -> tuple[syntax.TermEntry, ...]:
    """The entries of a terms file."""
    return tuple(
        syntax.TermEntry(
            _names(entry, path)[0],
            _string(_tokens(entry, "STRING")[0]),
            tuple((str(_tokens(w, "NAME")[0]), _wordings(w, path)) for w in _trees(entry, "wordings")),
        )
        for entry in _trees(tree, "term")
    )


def _wording(token: Token, path: str) -> syntax.Wording:
    return syntax.Wording(str(token)[1:-1], _at(token, path))


def _wordings(tree: Node, path: str) -> tuple[syntax.Wording, ...]:
    return tuple(_wording(t, path) for t in _tokens(tree, "STRING"))


def language(tree: Node, path: str) -> syntax.LanguageFile:
    """A language with its lists and tables."""
    lists, numbers, replacements = [], [], []
    for entry in _trees(tree, "list"):
        key = _names(entry, path)[0]
        counted = tuple((_wordings(n, path)[0], int(_tokens(n, "INT")[0])) for n in _trees(entry, "number"))
        replaced = tuple((w[0], w[1]) for w in (_wordings(r, path) for r in _trees(entry, "replacement")))
        lists.append((key, tuple(_wordings(w, path)[0] for w in _trees(entry, "word"))))
        numbers.extend([(key, counted)] if counted else [])
        replacements.extend([(key, replaced)] if replaced else [])
    title = _string(_tokens(tree, "STRING")[0])
    return syntax.LanguageFile(_names(tree, path)[0], title, tuple(lists), tuple(numbers), tuple(replacements))


def instruments(tree: Node, path: str) -> tuple[syntax.InstrumentEntry, ...]:
    """The instruments of a sources file."""
    return tuple(
        syntax.InstrumentEntry(
            _name(_tokens(entry, "INSTRUMENT")[0], path),
            _string(_tokens(entry, "STRING")[0]),
            tuple(
                syntax.ArticleEntry(
                    str(_tokens(a, "ARTICLE")[0]), str(_tokens(a, "STRENGTH")[0]), _string(_tokens(a, "STRING")[0]), _at(a, path)
                )
                for a in _trees(entry, "article")
            ),
        )
        for entry in _trees(tree, "instrument")
    )


def phrase(tree: Node) -> tuple[tuple[syntax.PhraseElement, ...], ...]:
    """The alternatives of a wording."""
    return tuple(_sequence(s) for s in _trees(tree, "sequence"))


def _sequence(tree: Node) -> tuple[syntax.PhraseElement, ...]:
    return tuple(_element(c) for c in tree.children)


def _element(item: Node | Token) -> syntax.PhraseElement:
    if isinstance(item, Token):
        text = str(item)
        match item.type:
            case "TERM":
                return syntax.PhraseTerm(text[1:-1].translate(DASHES))
            case "GAP":
                return syntax.PhraseGap(int(text.split("(")[1][:-1]) if "(" in text else 25)
            case "EXACT":
                return syntax.PhraseWord(text[1:], "exact")
            case "PREFIX":
                return syntax.PhraseWord(text[:-1], "prefix")
            case _:
                return syntax.PhraseWord(text, "inflected")
    options = tuple(_sequence(s) for s in _trees(item, "sequence"))
    return syntax.PhraseChoice((*options, ()) if item.data == "option" else options)
