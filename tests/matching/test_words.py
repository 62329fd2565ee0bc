"""What a word is: the one definition that rules and bills share."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeguards.matching.words import CLAUSE, COMMA, STOP, Words, normalise, speller, split
from safeguards.model.rule import Language

PLAIN = speller(Language("xx", "Plain", {}, {}, {}))
ENGLISH = speller(
    Language(
        "en",
        "English",
        {"stemmer": ("english",)},
        {},
        {"spelling": (("ised", "ized"), ("ise", "ize")), "irregular": (("authority", "authority"), ("taken", "take"))},
    )
)


def words_of(text: str) -> Words:
    return split(text, [(0, len(text))], PLAIN)


def sources(text: str) -> list[str]:
    words = words_of(text)
    return [text[a:b] for a, b in zip(words.starts, words.ends, strict=True)]


def break_before(text: str) -> int:
    """How the second word of a text of two words is parted from the first."""
    words = words_of(text)
    assert len(words.norms) == 2
    return words.breaks[1]


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("WARRANT", "warrant"),
        ("oﬃcer", "officer"),  # a ligature
        ("Ｊｕｄｇｅ", "judge"),  # full-width letters
        ("cafe\u0301", "café"),
        ("pre\u0301somption", "présomption"),
        ("न्यायालय", "न्यायालय"),
        ("Straße", "strasse"),
        ("judge's", "judge"),
        ("judge’s", "judge"),
        ("JUDGE’S", "judge"),
        ("judges’", "judges"),
        ("d’instruction", "dinstruction"),
        ("war\u00adrant", "warrant"),
        ("war\u200brant", "warrant"),
        ("war\u2060rant", "warrant"),
    ],
)
def test_a_word_is_the_same_however_it_is_encoded(written: str, word: str) -> None:
    assert words_of(written).norms == (word,)


@pytest.mark.parametrize("apostrophe", "'’‘ʼ")
def test_every_apostrophe_holds_a_word_together(apostrophe: str) -> None:
    assert words_of(f"l{apostrophe}ordre écrit").norms == ("lordre", "écrit")


def test_offsets_are_those_of_the_source_where_invisible_characters_stand() -> None:
    text = "a war\u00adrant\u200b of the ju\u200bdge’s cou\u2060rt"
    assert sources(text) == ["a", "war\u00adrant", "of", "the", "ju\u200bdge’s", "cou\u2060rt"]


def test_offsets_are_those_of_the_source_where_characters_fold_into_several() -> None:
    text = "Straße oﬃcer ½ İstanbul end"
    words = words_of(text)
    assert text[words.starts[-1] : words.ends[-1]] == "end"
    assert words.norms[:2] == ("strasse", "officer")


def test_a_hyphen_an_underscore_and_a_slash_part_words() -> None:
    assert words_of("ex-parte and_or he/she").norms == ("ex", "parte", "and", "or", "he", "she")


@pytest.mark.parametrize(
    ("between", "strength"),
    [
        (" ", 0),
        ("-", 0),
        ("\n", 0),
        (", ", COMMA),
        (" (", COMMA),
        ("; ", CLAUSE),
        (": ", CLAUSE),
        ("—", CLAUSE),
        (" – ", CLAUSE),
        (" - ", CLAUSE),
        (" -- ", CLAUSE),
        (". ", STOP),
        ("? ", STOP),
        (".—", STOP),
        (",; ", CLAUSE),
        ("، ", COMMA),
        ("؛ ", CLAUSE),
        ("؟ ", STOP),
        ("。", STOP),
    ],
)
def test_the_mark_between_two_words_says_how_they_are_parted(between: str, strength: int) -> None:
    assert break_before(f"search{between}seize") == strength


def test_marks_between_two_stretches_part_their_words() -> None:
    text = "search, *then* seize"
    words = split(text, [(0, 8), (9, 13), (14, len(text))], PLAIN)
    assert words.norms == ("search", "then", "seize")
    assert words.breaks == (0, COMMA, 0)


def test_only_the_given_stretches_are_read() -> None:
    text = "keep drop keep"
    assert split(text, [(0, 4), (10, 14)], PLAIN).starts == (0, 10)


@pytest.mark.parametrize("opening", ['"', "“", "„", "«", "‘", "**“", "“*", "“**"])
def test_a_word_behind_an_opening_quotation_mark_is_quoted(opening: str) -> None:
    text = f"the word {opening}court”"
    words = words_of(text)
    assert dict(zip(words.norms, words.quoted, strict=True)) == {"the": False, "word": False, "court": True}


@pytest.mark.parametrize("text", ["“data” means", '"data" means', "«data» means"])
def test_a_word_behind_a_closing_quotation_mark_is_not_quoted(text: str) -> None:
    assert words_of(text).quoted == (True, False)


def test_a_stem_joins_inflections_and_spellings() -> None:
    one = {ENGLISH.fold(w) for w in ("authorise", "authorised", "authorized", "authorizes", "authorize")}
    assert len(one) == 1


def test_an_irregular_word_keeps_its_own_stem() -> None:
    assert ENGLISH.fold("authority") not in {ENGLISH.fold("authorise"), ENGLISH.fold("authorities")}
    assert ENGLISH.fold("taken") == "take"


def test_a_short_word_keeps_its_spelling() -> None:
    assert ENGLISH.fold("wise") != ENGLISH.fold("wize")


@given(st.text(max_size=80))
def test_words_are_in_order_and_inside_the_text_whatever_it_is(text: str) -> None:
    words = words_of(text)
    ends = (0, *words.ends)
    for before, start, end in zip(ends, words.starts, words.ends, strict=False):
        assert before <= start < end <= len(text)


@given(st.text(max_size=80))
def test_every_letter_and_digit_stands_in_a_word(text: str) -> None:
    words = words_of(text)
    inside = {i for a, b in zip(words.starts, words.ends, strict=True) for i in range(a, b)}
    assert {i for i, c in enumerate(text) if unicodedata.category(c) in ("Lu", "Ll", "Lo", "Nd")} <= inside


@given(st.text(alphabet="abcé'’ ÀŒﬁ\u00ad\u200b", max_size=20))
def test_normalising_twice_changes_nothing(word: str) -> None:
    assert normalise(normalise(word)) == normalise(word)
