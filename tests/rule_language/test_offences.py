"""The words of the rule language that are about offences: what is read, where they look, and what is a mistake."""

from __future__ import annotations

from pathlib import Path

import pytest

from safeguards.bills.read import Source, read
from safeguards.indexing.build import build
from safeguards.model.index import Index, Window
from safeguards.model.rule import Requirement, RuleBook
from safeguards.rule_language.load import load
from safeguards.rule_language.parse import parse_offence, parse_requirement
from tests.rule_language.test_codes import put

LANGUAGE = (Path(__file__).resolve().parents[2] / "rules" / "languages" / "en.language").read_text("utf-8")
FILES: dict[str, str | bytes] = {
    "languages/en.language": LANGUAGE,
    "terms/base.terms": """
terms enter-it
  meaning "to get in"
  en "=access" "=accesses"
terms machine
  meaning "a computer"
  en "computer"
terms intent
  meaning "intent"
  en "intentionally"
terms without-right
  meaning "no right"
  en "without right"
terms excuse
  meaning "an exemption"
  en "researcher"
terms officer
  meaning "an officer"
  en "officer"
terms official
  meaning "an official"
  en "official"
""",
    "offences/illegal_access.rule": """
offence illegal-access "Illegal access"
  question      "Is it a crime to get in?"
  punished when some offence punishes enter-it machine
  set aside when the offence says officer
""",
}
RULE = """
requirement "Only with intent"
  question "Is there intent?"
  tier floor
  severity low
  status draft
  why "Because."
  applies to each offence in illegal-access
  {lines}
  remedy ready "Add intent."
"""


def a_book(folder: Path, lines: str) -> RuleBook:
    book, problems = load(put(folder, {**FILES, "framing/only_with_intent.rule": RULE.format(lines=lines)}))
    assert book is not None, problems
    return book


def asked(folder: Path, lines: str, law: str) -> list[bool]:
    """Whether the first clause holds, for each offence of a law."""
    book = a_book(folder, lines)
    index, rule = indexed(book, law), book.requirements[0]
    return [holds(rule, index, Window(offence=o, of_conduct=True)) for o in index.offences]


def indexed(book: RuleBook, law: str) -> Index:
    bill, problems = read(Source("bill", law.encode(), "text", "en"), book.languages)
    assert not problems, problems
    return build(bill, book)


def holds(rule: Requirement, index: Index, window: Window) -> bool:
    return bool(rule.clauses[0].alternatives[0].test(index, window))


LISTED = """3. A person who—
(a) intentionally accesses a computer; or
(b) accesses a computer of the State,
commits an offence."""


def test_every_limb_is_every_way_to_commit_it(tmp_path: Path) -> None:
    assert asked(tmp_path / "a", "met when the offence says intent", LISTED) == [True]
    assert asked(tmp_path / "b", "met when the offence says intent in every limb", LISTED) == [False]
    both = LISTED.replace("accesses a computer of", "intentionally accesses a computer of")
    assert asked(tmp_path / "c", "met when the offence says intent in every limb", both) == [True]


@pytest.mark.parametrize(
    ("law", "said"),
    [
        ("3. No person shall intentionally and without right access a computer.\n4. Whoever breaches section 3 commits "
         "an offence.", True),
        ("3. (1) A person shall not, without right, intentionally access a computer.\n(2) Whoever breaches subsection "
         "(1) commits an offence.", True),
        ("3. A person who accesses a computer, not intentionally but by chance, commits an offence.", False),
    ],
)  # fmt: skip
def test_what_forbids_the_conduct_negates_nothing_of_it(law: str, said: bool, tmp_path: Path) -> None:
    assert asked(tmp_path, "met when the offence says intent in every limb", law) == [said]


def test_beside_the_offence_is_not_the_offence(tmp_path: Path) -> None:
    law = "3. A person who accesses a computer commits an offence.\n4. No offence under section 3 is committed by a "
    law += "researcher."
    assert asked(tmp_path / "a", "met when the offence says excuse", law) == [False]
    assert asked(tmp_path / "b", "met when beside the offence says excuse", law) == [True]


def test_its_section_of_an_offence_is_all_of_it(tmp_path: Path) -> None:
    law = (
        "3. (1) A person who accesses a computer commits an offence.\n(2) Subsection (1) does not apply to researchers."
    )
    assert asked(tmp_path, "met when its section says excuse", law) == [True]


def test_an_offence_is_set_aside_by_its_file(tmp_path: Path) -> None:
    book = a_book(tmp_path, "met when the offence says intent")
    assert indexed(book, "3. A person who accesses a computer of an officer commits an offence.").offences == ()


@pytest.mark.parametrize(("kind", "created"), [("accesses a computer", True), ("sells drugs", False)])
def test_a_rule_can_ask_whether_the_bill_creates_an_offence(kind: str, created: bool, tmp_path: Path) -> None:
    book = a_book(tmp_path, "met when the bill creates illegal-access")
    assert (
        holds(book.requirements[0], indexed(book, f"3. A person who {kind} commits an offence."), Window()) is created
    )


def test_an_offence_is_read_as_it_is_written() -> None:
    text = 'offence insult "Insult"\n  question "Q?"\n  expression\n  punished when the bill says a\n'
    found, problems = parse_offence(text, "offences/insult.rule")
    assert problems == ()
    assert found is not None
    assert (found.name.text, found.title, found.expression, len(found.punished)) == ("insult", "Insult", True, 1)


def test_a_rule_names_offences_or_powers() -> None:
    found, _ = parse_requirement(RULE.format(lines="met when the offence says a"), "framing/a.rule")
    assert found is not None
    assert ([n.text for n in found.applies.offences], found.applies.powers) == (["illegal-access"], ())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('offence insult "Insult"\n  question "Q?"\n', "RL010"),
        ('offence insult "Insult"\n  question "Q?"\n  granted when the bill says a\n', "RL001"),
        ('power insult "Insult"\n  question "Q?"\n  granted when the bill says a\n', "RL014"),
    ],
)
def test_a_mistake_in_an_offence_is_told(text: str, code: str) -> None:
    assert code in {p.code for p in parse_offence(text, "offences/insult.rule")[1]}


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("illegal-access", "ilegal-access", "RL114"),
        ("the offence says intent", "the grant says intent", "RL115"),
        ("the offence says intent", "the bill creates ilegal-access", "RL114"),
        ("each offence in illegal-access", "the bill", "RL115"),
    ],
)
def test_a_mistake_in_a_rule_about_offences_is_told(old: str, new: str, code: str, tmp_path: Path) -> None:
    text = RULE.format(lines="met when the offence says intent").replace(old, new)
    _, problems = load(put(tmp_path, {**FILES, "framing/only_with_intent.rule": text}))
    assert code in {p.code for p in problems}
