"""Terms, language and sources files, and wordings, parse into what they say."""

from __future__ import annotations

import pytest

from safeguards.rule_language.parse import parse_language, parse_phrase, parse_sources, parse_terms
from safeguards.rule_language.parse_tree import grammar
from safeguards.rule_language.syntax import (
    At,
    PhraseChoice,
    PhraseElement,
    PhraseGap,
    PhraseTerm,
    PhraseWord,
    TermEntry,
    Wording,
)

TERMS = """terms court
  meaning  "an independent judge or court"
  en  "[high | district | supreme] court [of competent jurisdiction]"   "judge"
      "magistrate"   "justice of the peace"
  fr  "juge [d'instruction]"   "tribunal [de grande instance]"

terms official   # another
  meaning  "someone who acts for the state"
  en  "officer"
"""

LANGUAGE = """language en "English"
  section-words  "section" "article"
  permits        "may" "is empowered to"
  numbers        "one" = 1   "ninety" = 90
  units          "day" = 1   "month" = 30
  spelling       "isation" becomes "ization"   "our" becomes "or"
"""

SOURCES = """instrument UNCC "United Nations Convention against Cybercrime (A/RES/79/243)"
  article 24(1) SHALL    "Conditions and safeguards"
  article 24(2) SHALL-Q  "Judicial or other independent review, grounds, limits"
  article 14(3)(g) MAY   "Another"
instrument A/HRC/39/29 "OHCHR, The right to privacy in the digital age (2018)"
  article 39 BEYOND "Prior judicial authorisation"
"""

Alternatives = tuple[tuple[PhraseElement, ...], ...]


def words(text: str) -> tuple[PhraseElement, ...]:
    return tuple(PhraseWord(word, "inflected") for word in text.split())


def phrase(text: str) -> Alternatives:
    found, problems = parse_phrase(text, At("a.terms", 1, 1, len(text)))
    assert problems == ()
    return found


def terms(text: str) -> tuple[TermEntry, ...]:
    found, problems = parse_terms(text, "a.terms")
    assert problems == ()
    return found


def texts(wordings: tuple[Wording, ...]) -> list[str]:
    return [w.text for w in wordings]


def test_terms_parse() -> None:
    court, official = terms(TERMS)
    assert (court.name.text, court.meaning) == ("court", "an independent judge or court")
    assert [(code, texts(found)) for code, found in court.wordings] == [
        ("en", ["[high | district | supreme] court [of competent jurisdiction]", "judge", "magistrate",
                "justice of the peace"]),
        ("fr", ["juge [d'instruction]", "tribunal [de grande instance]"]),
    ]  # fmt: skip
    assert official.name.at == At("a.terms", 7, 7, 8)


def test_commas_may_stand_between_wordings() -> None:
    assert terms(TERMS.replace('"   "', '", "')) == terms(TERMS.replace('"   "', '"  "'))


@pytest.mark.parametrize("quoted", ['"tribunal"', "\u00ab\u00a0tribunal\u00a0\u00bb", "\u201ctribunal\u201d"])
def test_a_wording_stands_where_its_words_are(quoted: str) -> None:
    text = f'terms court\r\n  meaning "m"\r\n  fr {quoted}'
    (wording,) = terms(text)[0].wordings[0][1]
    assert wording.text == "tribunal"
    assert wording.at == At("a.terms", 3, text.split("\r\n")[2].index("tribunal") + 1, 8)


def test_a_term_with_a_mistake_in_it_is_still_known() -> None:
    found, problems = parse_terms(TERMS.replace('"magistrate"', "magistrate"), "a.terms")
    assert [t.name.text for t in found] == ["court", "official"]
    assert [(p.code, p.line) for p in problems] == [("RL001", 4)]


def test_a_language_parses() -> None:
    found, problems = parse_language(LANGUAGE, "en.language")
    assert problems == ()
    assert found is not None
    assert (found.code.text, found.title) == ("en", "English")
    assert [(k.text, texts(w)) for k, w in found.lists] == [
        ("section-words", ["section", "article"]), ("permits", ["may", "is empowered to"])
    ]  # fmt: skip
    assert [(k.text, [(w.text, n) for w, n in rows]) for k, rows in found.numbers] == [
        ("numbers", [("one", 1), ("ninety", 90)]), ("units", [("day", 1), ("month", 30)])
    ]  # fmt: skip
    assert [(k.text, [(a.text, b.text) for a, b in rows]) for k, rows in found.replacements] == [
        ("spelling", [("isation", "ization"), ("our", "or")])
    ]


def test_dashes_in_the_lists_of_a_language_stay_as_typed() -> None:
    found, problems = parse_language('language en "English"\n list\u2013marks "\u2013" "\u2014"', "en.language")
    assert problems == ()
    assert found is not None
    assert [(k.text, texts(w)) for k, w in found.lists] == [("list-marks", ["\u2013", "\u2014"])]


@pytest.mark.parametrize("text", [SOURCES, SOURCES.replace("-", "\u2013").replace("\n", "\r\n")])
def test_sources_parse(text: str) -> None:
    found, problems = parse_sources(text, "a.sources")
    assert problems == ()
    assert [i.name.text for i in found] == ["UNCC", "A/HRC/39/29"]
    assert [(a.number, a.strength) for a in found[0].articles] == [
        ("24(1)", "SHALL"), ("24(2)", "SHALL-Q"), ("14(3)(g)", "MAY")
    ]  # fmt: skip
    assert found[1].articles[0].title == "Prior judicial authorisation"


PHRASES: dict[str, Alternatives] = {
    "justice of the peace": (words("justice of the peace"),),
    "=court": ((PhraseWord("court", "exact"),),),
    "intercept*": ((PhraseWord("intercept", "prefix"),),),
    "police ...(5) officer": ((*words("police"), PhraseGap(5), *words("officer")),),
    "police ... officer": ((*words("police"), PhraseGap(25), *words("officer")),),
    "police\u2026officer": ((*words("police"), PhraseGap(25), *words("officer")),),
    "police \u2026(5) officer": ((*words("police"), PhraseGap(5), *words("officer")),),
    "(a | an | the) {court} [of law]": (
        (
            PhraseChoice((words("a"), words("an"), words("the"))),
            PhraseTerm("court"),
            PhraseChoice((words("of law"), ())),
        ),
    ),
    "[high | district court] judge": ((PhraseChoice((words("high"), words("district court"), ())), *words("judge")),),
    "a b | c": (words("a b"), words("c")),
    "ex\u2013parte": (words("ex-parte"),),
    "juge d\u2019instruction": (words("juge d'instruction"),),
    "e.g. this\u00a0one": (words("e.g. this one"),),
    "{ prior\u2010notice }": ((PhraseTerm("prior-notice"),),),
    "a (b ...(3) [c] d | e) f": (
        (
            *words("a"),
            PhraseChoice(((*words("b"), PhraseGap(3), PhraseChoice((words("c"), ())), *words("d")), words("e"))),
            *words("f"),
        ),
    ),
}


@pytest.mark.parametrize("text", PHRASES)
def test_wordings_parse(text: str) -> None:
    assert phrase(text) == PHRASES[text]


@pytest.mark.parametrize("text", ["judge", "justice of the peace", "ex-parte", "officer's own motion", "High Court"])
def test_words_alone_are_what_the_grammar_makes_of_them(text: str) -> None:
    tree = grammar("phrase").parse(text)
    assert phrase(text) == (tuple(PhraseWord(str(t), "inflected") for t in tree.children[0].children),)


@pytest.mark.parametrize("text", ["[x] ...(5) y", "a ...", "(a ... | b)", "b [...] c", "a (b | c ...)", "... | a"])
def test_a_gap_is_never_first_or_last(text: str) -> None:
    found, problems = parse_phrase(text, At("a.terms", 3, 10, len(text)))
    if text == "b [...] c":
        assert problems == ()
        return
    assert found == ()
    assert [p.code for p in problems] == ["RL052"]
    gap = text[problems[0].column - 10 :][: problems[0].length]
    assert gap.startswith("...")


def test_a_mistake_in_a_wording_stands_at_its_place_in_the_file() -> None:
    (problem,) = parse_phrase("high court, judge", At("a.terms", 3, 8, 17))[1]
    assert (problem.path, problem.line, problem.column, problem.length) == ("a.terms", 3, 18, 1)
