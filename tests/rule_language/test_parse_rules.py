"""Requirement and power files parse into the trees that they say, however they are typed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from safeguards.rule_language.parse import parse_power, parse_requirement
from safeguards.rule_language.syntax import (
    And,
    Applies,
    At,
    Bound,
    Clause,
    ForTargets,
    Grants,
    Line,
    Name,
    Nearness,
    NormTest,
    PowerFile,
    Punishes,
    RequirementFile,
    RequirementIs,
    RestsOn,
    Says,
    SaysAtLeast,
    Scope,
    ScopeKind,
    Sets,
    SourceLine,
    Unless,
)

JUDGE = '''# Comments begin with a hash sign and run to the end of the line.
requirement "A court authorises the power before it is used"
  question  "Can the power be used only once a court has allowed it?"
  tier      benchmark
  severity  critical for interception, search-seizure, traffic-collection; medium for preservation; high otherwise
  gate      for interception, search-seizure, traffic-collection
  status    draft
  source    UNCC 24(2)         verified no   note "asks for judicial or other independent review"
  source    A/HRC/39/29 39     verified yes
  why       """Surveillance that no independent judge has allowed is the commonest way
               in which cybercrime powers are turned on critics.

               A second paragraph."""
  applies to each power in search-seizure, production, preservation,
                           traffic-collection, interception
  judged for each grant

  met when          the grant rests on court
                    or the grant lets court order-it and the power says reasonable-grounds, offence in one sentence
  weakened when     the power says urgent-use-without-order
                    or the grant rests on (court-or-official | joint-authoriser)
  contradicted when the grant rests on official unless it says court-order
                    or the bill forbids official use-power except under court-order
                    or (the power says a-term and the bill says b-term) unless its part says at least 2 of x, y, z
  deferred when     the grant says as-other-law-provides within 12 words in order

  remedy ready      """No officer shall exercise a power under this Part except under a warrant
                       issued by a judge of the [High Court] ..."""
  false alarms      "A 'judge advocate' of a court martial is read as a judge."
  replaces          judicial-warrant
'''

FALSE_NEWS = """requirement "False information is no crime as such"
  prohibition
  question "Is it free of punishment to say something false?"   tier benchmark   severity critical   gate   # bare
  why "Laws against false news make the government the judge of truth."   status draft
  applies to the bill when the bill grants interception
  contradicted when some offence punishes publishing false-content unless it says real-harm-intended
  partly when       some offence punishes publishing false-content with penalty of at least 4 years
"""

INTERCEPTION = """power interception "Interception of content"
  question      "May someone intercept, listen to or record what people say to one another?"
  granted when  some provision lets (court | official | provider) intercept content
                or some definition says interception-by-warrant
  otherwise when some provision says listening
  paper         interception-warrant, order
  tiers         content
  set aside when the grant says fallback-opening, extension-only
"""

SMALL = """requirement "T"
  question "Q?"
  tier benchmark
  severity high
  status draft
  why "W."
  applies to each power in interception
  met when {}
  remedy ready "R."
"""

NOWHERE = At("", 0, 0, 0)


def names(text: str) -> tuple[Name, ...]:
    return tuple(Name(word, NOWHERE) for word in text.split())


def scope(kind: ScopeKind, powers: str = "") -> Scope:
    return Scope(kind, names(powers), NOWHERE)


def placeless(item: object) -> object:
    """A tree with every place set to nowhere."""
    if isinstance(item, At):
        return NOWHERE
    if isinstance(item, tuple):
        return tuple(placeless(x) for x in item)
    fields = getattr(item, "__dataclass_fields__", None)
    return replace(item, **{f: placeless(getattr(item, f)) for f in fields}) if fields else item  # type: ignore[type-var]


def requirement(text: str) -> RequirementFile:
    found, problems = parse_requirement(text, "a.rule")
    assert problems == ()
    assert found is not None
    return found


def power(text: str) -> PowerFile:
    found, problems = parse_power(text, "powers/a.rule")
    assert problems == ()
    assert found is not None
    return found


def says(kind: ScopeKind, terms: str, nearness: Nearness = Nearness.ANYWHERE, words: int | None = None) -> Says:
    return Says(scope(kind), names(terms), nearness, words, NOWHERE)


GRANT, POWER, BILL, IT = ScopeKind.GRANT, ScopeKind.POWER, ScopeKind.BILL, ScopeKind.IT
DATA = {
    "the grant rests on court": RestsOn(scope(GRANT), names("court"), NOWHERE),
    "the grant rests on (a | b)": RestsOn(scope(GRANT), names("a b"), NOWHERE),
    "the grant lets court order-it": NormTest(
        scope(GRANT), "lets", names("court"), names("order-it"), (), None, NOWHERE
    ),
    "some provision obliges (court | official) intercept (a | b)": NormTest(
        scope(ScopeKind.PROVISION), "obliges", names("court official"), names("intercept"), names("a b"), None, NOWHERE
    ),
    "the bill forbids official use-power except under court-order": NormTest(
        scope(BILL), "forbids", names("official"), names("use-power"), (), names("court-order")[0], NOWHERE
    ),
    "some offence punishes publishing": Punishes(scope(ScopeKind.OFFENCE), names("publishing"), (), None, NOWHERE),
    "some offence punishes publishing false-content with penalty of at least 4 years": Punishes(
        scope(ScopeKind.OFFENCE), names("publishing"), names("false-content"),
        Bound("at least", 4, "years", NOWHERE), NOWHERE,
    ),
    "the power says offence, order": says(POWER, "offence order"),
    "the power says reasonable-grounds, offence in one sentence": says(
        POWER, "reasonable-grounds offence", Nearness.SENTENCE
    ),
    "its part says a, b in one provision": says(ScopeKind.PART, "a b", Nearness.PROVISION),
    "its section says a, b in every limb": says(ScopeKind.SECTION, "a b", Nearness.LIMB),
    "the grant says a, b within 12 words": says(GRANT, "a b", Nearness.WORDS, 12),
    "the grant says a, b within 12 words in order": says(GRANT, "a b", Nearness.WORDS_IN_ORDER, 12),
    "its part says at least 2 of x, y, z": SaysAtLeast(scope(ScopeKind.PART), 2, names("x y z"), NOWHERE),
    "the power sets a period of at most 90 days for warrant-validity": Sets(
        scope(POWER), "period", Bound("at most", 90, "days", NOWHERE), names("warrant-validity")[0], NOWHERE
    ),
    "the power sets a renewal without limit": Sets(
        scope(POWER), "renewal", Bound("without limit", None, None, NOWHERE), None, NOWHERE
    ),
    "the power sets a period": Sets(scope(POWER), "period", None, None, NOWHERE),
    "the power sets an age of at least 18 for child": Sets(
        scope(POWER), "age", Bound("at least", 18, None, NOWHERE), names("child")[0], NOWHERE
    ),
    "the bill grants interception, production": Grants(names("interception production"), NOWHERE),
    "no-override-clause is met": RequirementIs(names("no-override-clause")[0], "met", NOWHERE),
    "no-override-clause is missing": RequirementIs(names("no-override-clause")[0], "missing", NOWHERE),
    "some power in interception, production says x": Says(
        scope(ScopeKind.SOME_POWER, "interception production"), names("x"), Nearness.ANYWHERE, None, NOWHERE
    ),
    "some definition says when-it-is-met": says(ScopeKind.DEFINITION, "when-it-is-met"),
    "the grant says a and it says b and the bill says c": And((says(GRANT, "a"), says(IT, "b"), says(BILL, "c"))),
    "the grant says a unless it says b": Unless(says(GRANT, "a"), says(IT, "b")),
    "(the grant says a and it says b) unless (it says c unless it says d)": Unless(
        And((says(GRANT, "a"), says(IT, "b"))), Unless(says(IT, "c"), says(IT, "d"))
    ),
    "(the grant says a)": says(GRANT, "a"),
}  # fmt: skip


@pytest.mark.parametrize("text", DATA)
def test_each_form_of_a_line_parses(text: str) -> None:
    (clause,) = requirement(SMALL.format(text)).clauses
    assert placeless(clause.lines) == (DATA[text],)


@pytest.mark.parametrize("text", DATA)
def test_layout_changes_nothing(text: str) -> None:
    one_word_a_line = SMALL.format("\n".join(text.split()))
    assert placeless(requirement(one_word_a_line)) == placeless(requirement(SMALL.format(text)))


def test_the_judge_requirement_parses() -> None:
    found = requirement(JUDGE)
    assert found.title == "A court authorises the power before it is used"
    assert not found.prohibition
    assert placeless(found.severities) == (
        ForTargets("critical", names("interception search-seizure traffic-collection")),
        ForTargets("medium", names("preservation")),
        ForTargets("high", ()),
    )
    assert placeless(found.gate) == names("interception search-seizure traffic-collection")
    assert placeless(found.sources) == (
        SourceLine(
            Name("UNCC", NOWHERE), Name("24(2)", NOWHERE), False, "asks for judicial or other independent review"
        ),
        SourceLine(Name("A/HRC/39/29", NOWHERE), Name("39", NOWHERE), True, ""),
    )
    assert found.why == (
        "Surveillance that no independent judge has allowed is the commonest way in which cybercrime powers are turned "
        "on critics.\n\nA second paragraph."
    )
    powers = names("search-seizure production preservation traffic-collection interception")
    assert placeless(found.applies) == Applies(powers, (), NOWHERE)
    assert found.judged_for_each_grant
    assert [(c.verdict, len(c.lines)) for c in found.clauses] == [
        ("met", 2), ("weakened", 2), ("contradicted", 3), ("deferred", 1)
    ]  # fmt: skip
    assert found.remedy.endswith("issued by a judge of the [High Court] ...")
    assert found.remedy_readiness == "ready"
    assert found.false_alarms == ("A 'judge advocate' of a court martial is read as a judge.",)
    assert placeless(found.replaces) == names("judicial-warrant")


def test_the_prohibition_parses() -> None:
    found = requirement(FALSE_NEWS)
    assert found.prohibition
    assert found.gate == ()
    assert found.remedy == found.remedy_readiness == ""
    assert placeless(found.applies) == Applies((), (Grants(names("interception"), NOWHERE),), NOWHERE)
    offence, publishing = scope(ScopeKind.OFFENCE), names("publishing")
    first: Line = Punishes(offence, publishing, names("false-content"), None, NOWHERE)
    second = Punishes(offence, publishing, names("false-content"), Bound("at least", 4, "years", NOWHERE), NOWHERE)
    assert placeless(found.clauses) == (
        Clause("contradicted", (Unless(first, says(IT, "real-harm-intended")),), NOWHERE),
        Clause("partly", (second,), NOWHERE),
    )


def test_a_condition_may_have_alternatives() -> None:
    text = FALSE_NEWS.replace("grants interception", "grants interception\n    or the bill says false-content")
    conditions = requirement(text).applies.when
    assert placeless(conditions) == (
        Grants(names("interception"), NOWHERE), says(ScopeKind.BILL, "false-content")
    )  # fmt: skip


def test_the_power_parses() -> None:
    who, do, what = names("court official provider"), names("intercept"), names("content")
    assert placeless(power(INTERCEPTION)) == PowerFile(
        names("interception")[0],
        "Interception of content",
        "May someone intercept, listen to or record what people say to one another?",
        (
            NormTest(scope(ScopeKind.PROVISION), "lets", who, do, what, None, NOWHERE),
            says(ScopeKind.DEFINITION, "interception-by-warrant"),
        ),
        (says(ScopeKind.PROVISION, "listening"),),
        names("interception-warrant order"),
        ("content",),
        (says(GRANT, "fallback-opening extension-only"),),
    )


def typed_in_a_word_processor(text: str) -> str:
    """Curly quotes, dashes for hyphens, non-breaking spaces, CRLF and a byte order mark."""
    curly, is_open = [], False
    for char in text.replace('"""', "\0"):
        if char == '"':
            char, is_open = "\u201d" if is_open else "\u201c", not is_open
        curly.append(char)
    typed = "".join(curly).replace("\0", "\u201c\u201d\u201d")
    typed = typed.replace("-", "\u2013").replace("  ", "\u00a0 ").replace(" verified", "\u202fverified")
    return "\ufeff" + typed.replace("\n", "\r\n")


@pytest.mark.parametrize("text", [JUDGE, FALSE_NEWS])
def test_a_requirement_may_come_from_a_word_processor(text: str) -> None:
    assert requirement(typed_in_a_word_processor(text)) == requirement(text)


def test_a_power_may_come_from_a_word_processor() -> None:
    assert power(typed_in_a_word_processor(INTERCEPTION)) == power(INTERCEPTION)


MARKS = ["\u00ab {} \u00bb", "\u00bb{}\u00ab", "\u201e{}\u201c", "\u201d{}\u201d", "\u201c{}\u201d"]


@pytest.mark.parametrize("marks", MARKS)
def test_quotation_marks_of_many_countries_are_read(marks: str) -> None:
    text = SMALL.format("the grant says x").replace('"Q?"', marks.format('A "Q"?'))
    assert requirement(text).question == 'A "Q"?'


def test_places_are_those_of_the_file_as_it_is_seen() -> None:
    text = typed_in_a_word_processor(JUDGE)
    found = requirement(text)
    shown = text.removeprefix("\ufeff").split("\r\n")
    (first, second, third) = found.clauses[2].lines
    assert isinstance(first, Unless)
    assert isinstance(second, NormTest)
    assert isinstance(third, Unless)
    assert second.except_under is not None
    for at, wording in {
        found.at: 'requirement "A court',
        first.holds.at: "the grant rests on official",  # type: ignore[union-attr]
        second.except_under.at: "court-order",
        third.bars.at: "its part says at least 2 of x, y, z",  # type: ignore[union-attr]
        found.sources[1].instrument.at: "A/HRC/39/29",
        found.sources[0].article.at: "24(2)",
    }.items():
        marked = shown[at.line - 1][at.column - 1 : at.column - 1 + at.length]
        assert marked.replace("\u2013", "-").replace("\u201c", '"').startswith(wording)
        assert len(marked) == at.length


def test_a_place_of_several_lines_ends_with_the_first() -> None:
    at = requirement(JUDGE).clauses[0].at
    assert (at.line, at.column, at.length) == (18, 3, len("met when          the grant rests on court"))
