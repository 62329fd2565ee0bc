"""Running heads, page numbers and line numbers are taken for what they are by how they recur, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from safeguards.bills.pdf.furniture import take_line_numbers, take_running
from safeguards.bills.pdf.leaf import Page, Word

Placed = tuple[float, float, str]  # from the left, from the top, and what stands there


def page(number: int, placed: list[Placed], size: float = 10.0) -> Page:
    words = []
    for x, base, text in placed:
        at = x
        for word in text.split():
            words.append(Word(word, at, at + 5 * len(word), base - 8, base + 2, base, size))
            at += 5 * len(word) + 3
    return Page(number, 595, 842, words)


def body(number: int, rows: int = 20, left: float = 100.0) -> list[Placed]:
    return [(left, 100.0 + 14 * n, f"words of page {number} in row {n} {'abcdefgh'[number % 8]}") for n in range(rows)]


def taken(found: list[tuple[Page, Word]]) -> list[str]:
    return [w.text for _, w in found]


HEADS: dict[str, tuple[Callable[[int], str], int]] = {
    "a title": (lambda n: "Cybercrime Bill", 2),
    "a title and the number of the page": (lambda n: f"Cybercrime Bill {n}", 3),
    "a number alone": (lambda n: str(n + 40), 1),
    "a number between dashes": (lambda n: f"- {n} -", 3),
    "a Roman number": (lambda n: ["i", "ii", "iii", "iv", "v", "vi"][n - 1], 1),
    "one of all pages": (lambda n: f"Page {n} of 6", 4),
}


@pytest.mark.parametrize("top", [60.0, 790.0], ids=["head", "foot"])
@pytest.mark.parametrize("what", HEADS)
def test_what_recurs_at_the_edge_of_pages_is_taken(what: str, top: float) -> None:
    text, words = HEADS[what]
    pages = [page(n, [(250, top, text(n)), *body(n)]) for n in range(1, 7)]
    found = take_running(pages)
    assert len(found) == 6 * words
    assert {w.base for _, w in found} == {top}
    assert all(w.base != top for p in pages for w in p.words)


STAY: dict[str, Callable[[int], str]] = {
    "headings of articles": lambda n: f"Article {n * n + 3}",
    "numbers that count no pages": lambda n: str(1900 + n * n),
    "the first words of a provision": lambda n: "(1) A judge may order the search of a place.",
    "a section": lambda n: "12. Search",
    "rows of text": lambda n: f"and {'abcdefgh'[n]} goes on from the page before",
}


@pytest.mark.parametrize("what", STAY)
def test_what_does_not_recur_stays(what: str) -> None:
    pages = [page(n, [(100, 86.0, STAY[what](n)), *body(n)]) for n in range(1, 7)]
    assert take_running(pages) == []


def test_a_title_in_larger_letters_stays_below_its_running_head() -> None:
    pages = [page(n, [(250, 60.0, "Cybercrime Bill"), *body(n)]) for n in range(1, 7)]
    pages[0].words[2:2] = page(1, [(220, 84.0, "Cybercrime Bill")], 16.0).words
    found = take_running(pages)
    assert len(found) == 12
    assert [w.text for w in pages[0].words[:2]] == ["Cybercrime", "Bill"]


@pytest.mark.parametrize("every", [1, 2, 5])
@pytest.mark.parametrize("x", [80.0, 480.0], ids=["left", "right"])
def test_numbers_that_count_the_lines_are_taken(every: int, x: float) -> None:
    def numbered(number: int) -> Page:
        counts = [(x, 100.0 + 14 * (n - 1), str(n)) for n in range(every, 21, every)]
        words = page(number, [*body(number), *counts]).words
        for word in words:  # numbers end at one place
            if word.text.isdigit() and word.x0 == x and x < 100:
                word.x0, word.x1 = 90.0 - 5 * len(word.text), 90.0
        return Page(number, 595, 842, words)

    pages = [numbered(n) for n in (1, 2, 3)]
    assert taken(take_line_numbers(pages)) == [str(n) for n in range(every, 21, every)] * 3
    assert all(w.x0 >= 100 for p in pages for w in p.words) or x > 100


def test_numbers_of_sections_are_no_line_numbers() -> None:
    pages = [
        page(n, [*body(n), *((80.0, 100.0 + 14 * row, str(5 * n + k)) for k, row in enumerate((0, 3, 9, 11, 17)))])
        for n in (1, 2, 3)
    ]
    assert take_line_numbers(pages) == []


def test_numbers_in_a_text_are_no_line_numbers() -> None:
    pages = [page(n, [(100, 100.0 + 14 * k, f"not {5 * k} days later than it") for k in range(20)]) for n in (1, 2, 3)]
    assert take_line_numbers(pages) == []
