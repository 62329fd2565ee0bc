"""From a text to its tree by a grammar; after a mistake reading goes on behind the field that holds it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from safeguards.model.problem import Problem
from safeguards.resources import folder
from safeguards.rule_language import mistakes
from safeguards.rule_language.parse_text import LARGEST, PLAIN, Source, hidden, tidy, too_deep

if TYPE_CHECKING:
    from lark import Lark, Token, Tree
    from lark.exceptions import UnexpectedInput
    from lark.parsers.lalr_interactive_parser import InteractiveParser

    Node = Tree[Token]

GRAMMARS = ("rule", "terms", "language", "sources", "phrase")

# Words that may follow a name, begin a test or begin a field, in each grammar: none of them can be a name. Nouns of
# the language ("offence", "order", "period") stand where no name can, so they are free.
RESERVED = {
    "rule": frozenset(
        """and applies at beside contradicted creates deferred except expression false for forbids gate grants
        granted in is it its judged lets met missing not note obliges of on or otherwise paper partly prohibition
        punished punishes question remedy replaces require requirement rests says set sets severity some source
        status the tier tiers to under unless weakened when why with within without""".split()
    ),
    "terms": frozenset(("terms", "meaning")),
    "language": frozenset(("language", "becomes")),
    "sources": frozenset[str](),
    "phrase": frozenset[str](),
}  # fmt: skip

_MARK = re.compile('["\u201c\u201d\u201e\u00ab\u00bb]')
# What a reader takes for one word, whatever the grammar makes of its parts.
_WORD = re.compile(r'[^\s,;()|={}\[\]"\u201c\u201d\u201e\u00ab\u00bb]+')

MOST_MISTAKES = 20  # of one file; a file that has more is no rule file
LONG_FILE = 100_000  # one that has mistakes is not read again and again


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: its grammar and start, the words that open an entry, and those that open a field of it.

    Where `fields` is empty any word that begins a line opens a field. Where `many` entries may stand in the file, one
    that cannot be read is left out; else it is the file that cannot be read.
    """

    grammar: str
    start: str
    entries: tuple[str, ...]
    fields: tuple[str, ...] = ()
    many: bool = False


@dataclass(slots=True)
class Reading:
    """What came of a text: its tree, its mistakes, and the words of the fields that had to be left out."""

    source: Source
    tree: Node | None = None
    problems: list[Problem] = field(default_factory=list)
    lost: set[str] = field(default_factory=set)


class _WholeWords:
    """Has the lexer read a whole word at every place, so that "whenever" is not "when" and a rest."""

    always_accept = ("NAME",)

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        """The tokens as they are."""
        return stream


@cache
def grammar(name: str, strict: bool = False) -> Lark:
    """The parser of one kind of text; `strict` refuses a grammar that can be read in two ways."""
    from lark import Lark

    def reserve(token: Token) -> Token:
        return token.update(type="RESERVED") if token in RESERVED[name] else token

    text = (folder("grammars") / f"{name}.lark").read_text("utf-8")
    starts = ["requirement", "power", "offence"] if name == "rule" else ["start"]
    has_names = bool(RESERVED[name])
    return Lark(
        text, parser="lalr", lexer="contextual", start=starts, propagate_positions=True, maybe_placeholders=False,
        lexer_callbacks={"NAME": reserve} if has_names else {}, postlex=_WholeWords() if has_names else None,
        strict=strict,
    )  # fmt: skip


def read(kind: Kind, text: str, path: str) -> Reading:
    """The tree of a file and its mistakes; a field that holds one is left out of the tree."""
    reading = Reading(Source(tidy(text), path))
    if len(text) > LARGEST:
        reading.problems.append(mistakes.too_large(reading.source))
        return reading
    if found := hidden(reading.source.text):
        reading.problems.append(mistakes.hidden_character(reading.source, *found))
        return reading
    _Reader(kind, reading, reading.source.text.translate(PLAIN)).run()
    return reading


@dataclass(frozen=True, slots=True)
class _Fault:
    """A mistake, the position of the word where it shows, and whether all before that word is complete."""

    position: int
    problem: Problem
    complete: bool = False


@dataclass(slots=True)
class _Reader:
    """Reads a text again and again, each time without the field in which the last mistake was."""

    kind: Kind
    reading: Reading
    text: str

    def run(self) -> None:
        """Fills the reading."""
        for _ in range(MOST_MISTAKES):
            fault = self._fault()
            if fault is None:
                return
            self.reading.problems.append(fault.problem)
            if fault.problem.code == "RL014":
                return  # a file of another kind has no fields to go on with
            if len(self.text) > LONG_FILE or not self._leave_out(fault):
                return

    def _fault(self) -> _Fault | None:
        """The first mistake; None where the text is fine and its tree is there."""
        source, lark = self.reading.source, grammar(self.kind.grammar)
        bare = _without_texts(lark, self.text)
        if (quote := _MARK.search(bare)) is not None:
            return _Fault(quote.start(), mistakes.unclosed_text(source, quote.start()))
        if (deep := too_deep(bare)) is not None:
            return _Fault(deep, mistakes.nested_too_deep(source, deep))
        try:
            self.reading.tree = lark.parse(self.text, start=self.kind.start)
        except unexpected_input() as fault:
            return self._unexpected(fault)
        return None

    def _unexpected(self, fault: UnexpectedInput) -> _Fault:
        read = chunk_at(self.text, fault_at(fault, self.text))
        lark = grammar(self.kind.grammar)
        expected = expectation(lark, self.kind.start, self.text[: read[0]])
        problem = mistakes.unexpected(self.reading.source, read, expected, RESERVED[self.kind.grammar])
        # A misspelt opener is one mistake, not that and a missing field.
        self.reading.lost.update(re.findall(r'"([a-z]+)"', problem.advice))
        if problem.code == "RL023":
            self.reading.lost.update(mistakes.VERDICTS)
        complete = any(w in expected.words for w in (*self.kind.entries, *self.kind.fields))
        return _Fault(read[0], problem, complete)

    def _leave_out(self, fault: _Fault) -> bool:
        """Blanks the field around a mistake; False where nothing can be read without it."""
        bare = _without_texts(grammar(self.kind.grammar), self.text)
        openers = [(o.start(1), o[1]) for o in self._openers(bare)]
        before = [o for o in openers if o[0] <= fault.position]
        if before and before[-1][0] == fault.position and not fault.complete:
            before.pop()  # the word opens a field; what is unfinished is the one before
        if not before:
            return False
        first, opener = before[-1]
        is_entry = opener in self.kind.entries
        if fault.complete and self.reading.source.begins_line(fault.position) and fault.position < len(self.text):
            first, is_entry = fault.position, bare.startswith(self.kind.entries, fault.position)
        if is_entry and not self.kind.many:
            return False
        ends = (p for p, word in openers if p > first and (not is_entry or word in self.kind.entries))
        last = next((p for p in ends if p >= fault.position), len(self.text))
        self.reading.lost.update(re.findall(r"(?<![\w-])[a-z]+(?![\w-])", bare[first:last]))
        self.text = self.text[:first] + re.sub(r"[^\n]", " ", self.text[first:last]) + self.text[last:]
        return True

    def _openers(self, bare: str) -> Iterator[re.Match[str]]:
        words = "|".join((*self.kind.entries, *self.kind.fields)) if self.kind.fields else r"[^\W\d_][\w-]*"
        return re.finditer(rf"^[^\S\n]*({words})(?![\w-])", bare, re.MULTILINE)


def unexpected_input() -> type[UnexpectedInput]:
    """What the parser raises for a text that its grammar does not take; asked for so that it is imported late."""
    from lark.exceptions import UnexpectedInput

    return UnexpectedInput


def fault_at(fault: UnexpectedInput, text: str) -> int:
    """Position in the text of what the parser did not take."""
    token = getattr(fault, "token", None)
    at_end = token is not None and token.type == "$END"
    return len(text) if at_end or fault.pos_in_stream is None else fault.pos_in_stream


@cache
def _texts(lark: Lark) -> re.Pattern[str]:
    names = [t.name for t in lark.terminals]
    shapes = {n: lark.get_terminal(n).pattern.to_regexp() for n in ("COMMENT", "LONG", "STRING") if n in names}
    # Three marks that no other three close are no empty text with a mark behind it.
    shapes["STRING"] = rf"(?!{_MARK.pattern}{{3}})(?:{shapes['STRING']})"
    return re.compile("|".join(shapes.values()))


def _without_texts(lark: Lark, text: str) -> str:
    """The text with spaces for quoted texts and comments, so that what is left is the language's own."""
    return _texts(lark).sub(lambda found: re.sub(r"[^\n]", "\x00", found[0]), text)


def chunk_at(text: str, position: int) -> tuple[int, int]:
    """Start and end of the word that a reader sees at a position; both the end of the text where nothing follows."""
    while position < len(text) and text[position].isspace():
        position += 1
    if position >= len(text) or position < 0:
        return len(text), len(text)
    start = position
    while start and _WORD.match(text[start - 1]) and _WORD.match(text[position]):
        start -= 1
    found = _WORD.match(text, start)
    return start, found.end() if found else position + 1


def expectation(lark: Lark, start: str, text: str) -> mistakes.Expectation:
    """What may stand behind a text that is right so far."""
    parser: InteractiveParser = lark.parse_interactive(text, start=start)
    last = ""
    try:
        for token in parser.iter_parse():
            last = str(token)
    except unexpected_input():
        return mistakes.Expectation((), frozenset(), last)
    words, kinds = [], []
    accepted: set[str] = parser.accepts()  # type: ignore[no-untyped-call]
    for name in accepted:
        pattern = None if name == "$END" else lark.get_terminal(name).pattern
        if pattern is not None and pattern.type == "str":
            words.append(pattern.value)
        else:
            kinds.append(name)
    return mistakes.Expectation(tuple(sorted(words)), frozenset(kinds), last)


# Walking a tree


def tokens(tree: Node, kind: str) -> list[Token]:
    """The tokens of a kind right under a node."""
    return [c for c in tree.children if isinstance(c, str) and c.type == kind]


def trees(tree: Node, kind: str = "") -> list[Node]:
    """The nodes right under a node, all or those of one kind."""
    return [c for c in tree.children if not isinstance(c, str) and kind in ("", c.data)]


def child(tree: Node, kind: str) -> Node | None:
    """The first node of a kind right under a node."""
    return next(iter(trees(tree, kind)), None)


def word(tree: Node, kind: str) -> str:
    """The words of the language that the first node of a kind consists of."""
    found = child(tree, kind)
    return " ".join(str(c) for c in found.children) if found else ""
