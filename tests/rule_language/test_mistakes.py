"""Typical mistakes of an author: each is one plain sentence with the author's own words, at the right place."""

from __future__ import annotations

from pathlib import Path

import pytest

from safeguards.model.problem import Problem
from safeguards.rule_language.codes_of_files import HEAD, MET, REMEDY, RULE
from safeguards.rule_language.load import load

from .test_codes import SCAFFOLD, put

NAMES_OF_OURS = ("Token", "Tree", "NAME", "STRING", "VERDICT", "LPAR", "RPAR", "$END", "Unexpected", "lark", "None")


def told(folder: Path, text: str, name: str = "authorisation/a_court_decides.rule") -> tuple[Problem, ...]:
    return load(put(folder, {**SCAFFOLD, name: text}))[1]


def clause(*lines: str) -> str:
    return HEAD + "".join(f"  {line}\n" for line in lines) + REMEDY


# What is written, and: the line, the words that the marker covers, what the message says, what is suggested.
MISTAKES = {
    "a misspelt keyword": (RULE.replace("severity", "severty"), 4, "severty", '"severty"', '"severity"'),
    "a misspelt first word": (
        RULE.replace("requirement", "requirment"),
        1, "requirment", '"requirment"', '"requirement"',
    ),
    "a misspelt field before the clause": (
        RULE.replace("  met", "  judgd for each grant\n  met"), 9, "judgd", '"judgd"', '"judged"',
    ),
    "an unknown verdict": (
        clause("fulfilled when the grant rests on court"),
        9, "fulfilled", '"fulfilled" is no verdict', "",
    ),
    "a misspelt verdict": (clause("contradictd when the grant rests on court"), 9, "contradictd", "", '"contradicted"'),
    "a missing quotation mark": (RULE.replace('police."', "police."), 7, '"', '"Without a judge nobody"', ""),
    "three quotation marks": (RULE.replace('"Without', '"""Without'), 7, '"""', "no three quotation marks", ""),
    "and with unless": (
        clause("met when the grant rests on court and it says warrant unless it says court"),
        9, "unless", "put brackets around", "",
    ),
    "unless with and": (
        clause("met when the grant rests on court unless it says warrant and it says court"),
        9, "and", "put brackets around", "",
    ),
    "a missing comma": (clause("met when the power says court warrant"), 9, "warrant", "A comma is missing", ""),
    "a comma too many": (RULE.replace("in interception", "in interception,"), 9, "met", '"met"', ""),
    "an unknown term": (clause("met when the grant rests on cuort"), 9, "cuort", 'no term "cuort"', '"court"'),
    "an unknown power": (
        RULE.replace("in interception", "in interceptoin"),
        8,
        "interceptoin",
        'no power "interceptoin"',
        '"interception"',
    ),
    "an unknown instrument": (RULE.replace("UNCC", "UNC"), 6, "UNC", 'no instrument "UNC"', '"UNCC"'),
    "an article that does not exist": (
        RULE.replace("24(2)", "24(9)"), 6, "24(9)", 'no article of UNCC "24(9)"', '"24(2)"',
    ),
    "a clause twice": (clause(*[MET.strip()] * 2), 10, "met when", '"met when" stands twice', ""),
    "a field twice": (RULE.replace("  met", '  question "Why?"\n  met'), 9, "question", '"question" stands twice', ""),
    "a missing field": (RULE.replace("  status    draft\n", ""), 1, "requirement", 'no "status"', ""),
    "a missing when": (clause("met the grant rests on court"), 9, "the", '"when"', ""),
    "a missing scope": (clause("met when grant rests on court"), 9, "grant", "", '"the grant"'),
    "another name without brackets": (
        clause("met when the grant rests on court", "or warrant"), 10, "warrant", '"warrant" begins no test', "",
    ),
    "a number in words": (
        clause("met when the power sets a period of at most ninety days"),
        9, "ninety", "figures", "",
    ),
    "a capital letter": (clause("met when the grant rests on Court"), 9, "Court", '"Court"', '"court"'),
    "an underscore": (clause("met when the power says listen_in"), 9, "listen_in", '"listen_in"', '"listen-in"'),
    "a negation": (clause("met when the grant says not court"), 9, "not", 'There is no "not"', ""),
    "an or inside a line": (clause("met when the grant says court or the grant says warrant"), 9, "or", '"or"', ""),
    "an open bracket": (clause("met when the grant rests on (court | warrant"), 10, "remedy", '"remedy"', ""),
    "a severity that is none": (RULE.replace("high", "hgih"), 4, "hgih", '"hgih"', '"high"'),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told(mistake: str, tmp_path: Path) -> None:
    text, line, marked, message, suggestion = MISTAKES[mistake]
    (found,) = told(tmp_path, text)
    assert found.line == line
    assert found.excerpt == text.split("\n")[line - 1]
    assert found.excerpt[found.column - 1 : found.column - 1 + found.length] == marked
    assert message in found.message
    assert suggestion in found.advice
    assert bool(suggestion) == ("did you mean" in found.advice)
    assert found.advice.count("did you mean") <= 1
    assert not any(name in found.message for name in NAMES_OF_OURS)
    assert found.message[-1] in ".:"


@pytest.mark.parametrize(
    "mistake", [m for m, (*_, suggestion) in MISTAKES.items() if suggestion not in ("", '"listen-in"')]
)
def test_what_is_suggested_compiles(mistake: str, tmp_path: Path) -> None:
    text, _, marked, _, suggestion = MISTAKES[mistake]
    mended = text.replace(marked, suggestion.strip('"'), 1)
    assert told(tmp_path, mended) == ()


TYPED = {
    "curly quotes": RULE.replace('"Does', "“Does").replace('used?"', "used?”"),
    "guillemets": RULE.replace('"Without', "« Without").replace('police."', "police. »"),
    "an ellipsis": RULE.replace("judge.", "judge…"),
    "non-breaking spaces": RULE.replace("  tier", "\u00a0 tier").replace("rests on", "rests\u00a0on"),
    "CRLF": RULE.replace("\n", "\r\n"),
    "CR": RULE.replace("\n", "\r"),
    "a byte-order mark": "\ufeff" + RULE,
    "tabs": RULE.replace("  met", "\tmet"),
    "comments": RULE.replace("  tier", '  # why "so\n  tier'),
    "no line end": RULE.rstrip(),
}


@pytest.mark.parametrize("way", TYPED)
def test_typing_from_a_word_processor_is_accepted(way: str, tmp_path: Path) -> None:
    assert told(tmp_path, TYPED[way]) == ()


def test_dashes_in_names_are_hyphens(tmp_path: Path) -> None:
    terms = 'terms live–tap\n  meaning "x"\n  en "tap"\n'
    files = {**SCAFFOLD, "terms/tap.terms": terms, "a/b.rule": clause("met when the grant says live\u2010tap")}
    assert load(put(tmp_path, files))[1] == ()


def test_all_mistakes_of_a_run_are_told(tmp_path: Path) -> None:
    text = clause("met when the grant rests on cuort", "partly when the grant says waarant").replace("UNCC", "UNC")
    found = told(tmp_path, text.replace("in interception", "in interceptoin"))
    assert [p.code for p in found] == ["RL103", "RL102", "RL101", "RL101"]
    assert [p.line for p in found] == sorted(p.line for p in found)
