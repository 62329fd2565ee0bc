"""Every mistake has its code, its place and one plain sentence; no text makes the parser raise."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lark.lexer import PatternStr

from safeguards.model.problem import Problem
from safeguards.rule_language import parse
from safeguards.rule_language.codes import CODES
from safeguards.rule_language.parse_tree import GRAMMARS, RESERVED, grammar
from safeguards.rule_language.syntax import At

RULE = """requirement "A court authorises the power"
  question  "Must a court allow the power before it is used?"
  tier      benchmark
  severity  high
  status    draft
  why       "Surveillance needs an independent judge."
  applies to each power in interception, production
  met when the grant rests on court
  remedy ready "No officer shall exercise this power except under a warrant."
"""
POWER = """power interception "Interception"
  question "May someone listen?"
  granted when some provision lets court intercept-it
"""


def whole_phrase(text: str) -> tuple[object, tuple[Problem, ...]]:
    return parse.parse_phrase(text, At("a.terms", 1, 1, len(text)))


def file(parser: Callable[[str, str], tuple[object, tuple[Problem, ...]]]) -> Callable[[str], tuple[Problem, ...]]:
    return lambda text: parser(text, "a.rule")[1]


PARSERS: dict[str, Callable[[str], tuple[Problem, ...]]] = {
    "requirement": file(parse.parse_requirement),
    "power": file(parse.parse_power),
    "terms": file(parse.parse_terms),
    "language": file(parse.parse_language),
    "sources": file(parse.parse_sources),
    "phrase": lambda text: whole_phrase(text)[1],
}


def told(text: str, kind: str = "requirement") -> list[tuple[str, int]]:
    return [(p.code, p.line) for p in PARSERS[kind](text)]


def with_line(line: str) -> str:
    return RULE.replace("the grant rests on court", line)


def test_all_mistakes_of_a_file_are_told_at_once() -> None:
    text = RULE.replace("benchmark", "bench").replace("status    draft", "status").replace("rests on", "rests")
    assert told(text) == [("RL019", 3), ("RL015", 6), ("RL001", 8)]


def test_every_missing_field_is_told() -> None:
    fields = [p.message for p in PARSERS["requirement"]('requirement "T"')]
    wanted = ["question", "tier", "severity", "status", "why", "applies to", "met when ...", "remedy"]
    assert [re.findall('"(.*)"', f)[0] for f in fields] == sorted(wanted, key=wanted.index)
    assert len(PARSERS["requirement"]('requirement "T" prohibition')) == 7


def test_a_misspelt_field_is_one_mistake() -> None:
    (problem,) = PARSERS["requirement"](RULE.replace("  tier  ", "  teir  "))
    assert (problem.code, problem.advice) == ("RL001", 'did you mean "tier"?')


def test_a_whole_word_is_read() -> None:
    for line in ("the grant saysx", "the grantsays x", "the grant says x inone sentence"):
        assert [p[1] for p in told(with_line(line))] == [8]
    assert PARSERS["requirement"](RULE.replace("met when", "met whenever"))[0].message.startswith('"whenever"')


@pytest.mark.parametrize(
    "line",
    [
        "the grant says x unless it says y unless it says z",
        "the grant says x unless it says y and it says z",
        "(the grant says x and it says y unless it says z) and it says v",
    ],
)
def test_and_and_unless_never_mix(line: str) -> None:
    assert told(with_line(line)) == [("RL012", 8)]


def test_each_clause_stands_once() -> None:
    text = RULE + "partly when the grant says x\nmet when the grant says y\npartly when it says z\n"
    assert told(text) == [("RL011", 11), ("RL011", 12)]


def test_a_file_of_the_other_kind_is_one_mistake() -> None:
    assert told(RULE, "power") == told(RULE, "terms") == told(POWER) == [("RL014", 1)]


def test_nothing_that_steers_a_screen_is_told() -> None:
    for kind in PARSERS:
        for problem in PARSERS[kind]("requirement \x1b[31m \u202e"):
            assert problem.message.isprintable()
            assert problem.excerpt.isprintable()


def test_brackets_nest_to_the_cap_and_not_beyond() -> None:
    assert told(with_line("(" * 64 + "the grant says x" + ")" * 64)) == []
    assert told(with_line("(" * 65 + "the grant says x" + ")" * 65)) == [("RL005", 8)]
    assert told("(" * 64 + "x" + ")" * 64, "phrase") == []
    assert told("(" * 65 + "x" + ")" * 65, "phrase") == [("RL005", 1)]
    assert told(RULE.replace("independent judge", "(" * 100)) == []


HOSTILE = {
    "brackets": "(" * 200_000,
    "square brackets": "[" * 200_000,
    "quotation marks": '"' * 200_000,
    "curly marks": "\u201c" * 200_000,
    "low marks": "\u201e" * 200_000,
    "words": "a " * 100_000,
    "one word": "a" * 200_000,
    "hyphens": "a-" * 100_000,
    "long texts": '"""a"' * 40_000,
    "lines": "\n" * 200_000,
    "alternatives": with_line("the grant says x" + "\nor it says x" * 10_000),
    "conjunctions": with_line("the grant says x" + " and it says x" * 10_000),
    "mistakes": RULE + "source x\n" * 20_000,
    "terms": "".join(f'terms t{n}\n meaning "m"\n' for n in range(5_000)),
    "digits": with_line("the grant says x within " + "9" * 100_000 + " words"),
    "surrogates": "requirement \udc80",
}


@pytest.mark.parametrize("kind", PARSERS)
@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_file_gets_a_message_soon(kind: str, text: str) -> None:
    start = time.monotonic()
    PARSERS[kind](HOSTILE[text])
    assert time.monotonic() - start < 10


@pytest.mark.parametrize("seed", range(20))
def test_random_bytes_are_no_rules(seed: int) -> None:
    text = random.Random(seed).randbytes(2_000).decode("latin-1")
    for kind in ("requirement", "power", "language", "phrase"):
        assert PARSERS[kind](text)


WORDS = sorted({w for words in RESERVED.values() for w in words})
SIGNS = [*"()|,;=[]*", '"t"', '"""', '"', "\n", "\u2026", "...", "12", "UNCC", "24(2)", "{x}", "grant", "power", "x"]
PIECES = st.one_of(
    st.sampled_from(WORDS + SIGNS),
    st.text(max_size=5),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_no_text_makes_a_parser_raise(text: str) -> None:
    for kind in PARSERS:
        for problem in PARSERS[kind](text):
            assert problem.code in CODES
            assert problem.line >= 1
            assert problem.column >= 1


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(RULE)), st.integers(0, 20), PIECES)
def test_no_change_of_a_rule_makes_the_parser_raise(start: int, cut: int, piece: str) -> None:
    for problem in PARSERS["requirement"](RULE[:start] + piece + RULE[start + cut :]):
        assert problem.code in CODES
        assert problem.message


@pytest.mark.parametrize("name", GRAMMARS)
def test_a_grammar_can_be_read_in_one_way_only(name: str) -> None:
    pytest.importorskip("interegular")
    assert grammar(name, strict=True)


@pytest.mark.parametrize("name", [n for n in GRAMMARS if RESERVED[n]])
def test_no_word_is_a_name_and_a_word_of_the_language_in_one_place(name: str) -> None:
    lark = grammar(name)
    table = lark.parser.parser._parse_table
    for actions in table.states.values():
        if "NAME" in actions:
            for terminal in (a for a in actions if a.isupper() and a != "$END"):
                pattern = lark.get_terminal(terminal).pattern
                if isinstance(pattern, PatternStr) and pattern.value.isalpha():
                    assert pattern.value in RESERVED[name]
