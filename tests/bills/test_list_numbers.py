"""Numbers as a word processor writes them, and how they count on."""

from __future__ import annotations

import pytest

from safeguards.bills.list_numbers import Counter, written


@pytest.mark.parametrize(
    ("value", "style", "text"),
    [
        (7, "digits", "7"),
        (7, "padded", "07"),
        (4, "roman", "iv"),
        (1999, "roman+", "MCMXCIX"),
        (3, "letters", "c"),
        (28, "letters", "bb"),
        (28, "spread-letters", "ab"),
        (27, "letters+", "AA"),
        (0, "letters", "0"),
        (0, "roman", "0"),
        (10**9, "letters", "1000000000"),
        (4001, "roman", "4001"),
        (5, "", ""),
    ],
)
def test_a_number_is_written_in_its_style(value: int, style: str, text: str) -> None:
    assert written(value, style) == text


def test_inner_levels_begin_anew_unless_they_are_kept() -> None:
    counter = Counter()
    said = []
    for level in (0, 1, 1, 2, 0, 1, 2):
        counter.next(level, {1: 5}, {2: -1})
        said.append((level, counter.value(level, {1: 5})))
    assert said == [(0, 1), (1, 5), (1, 6), (2, 1), (0, 2), (1, 5), (2, 2)]


def test_a_list_goes_on_from_the_number_it_is_given() -> None:
    counter = Counter()
    counter.next(0, {}, {}, 9)
    counter.next(0, {}, {})
    assert (counter.value(0, {}), counter.value(3, {3: 4})) == (10, 4)
