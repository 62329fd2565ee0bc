"""Columns are read one behind the other, notes in margins are kept apart, and labels stay with their items."""

from __future__ import annotations

from safeguards.bills.pdf.columns import lines_and_notes
from safeguards.bills.pdf.leaf import Page, said
from tests.bills.pdf.test_furniture import Placed, page

LONG = "the quick brown fox jumps over it"  # 180 points


def texts(found: Page) -> list[str]:
    ((lines, _),) = lines_and_notes([found])
    return [line.text for line in lines]


def notes(found: Page) -> list[str]:
    ((_, margin),) = lines_and_notes([found])
    return [said(n.words) for n in margin]


def test_two_columns_are_read_one_behind_the_other() -> None:
    left: list[Placed] = [(60, 100.0 + 14 * n, f"{LONG} l{n}") for n in range(12)]
    right: list[Placed] = [(310, 100.0 + 14 * n, f"{LONG} r{n}") for n in range(12)]
    read = texts(page(1, [*left, *right]))
    assert [t.split()[-1] for t in read] == [f"l{n}" for n in range(12)] + [f"r{n}" for n in range(12)]


def test_a_heading_over_both_columns_parts_what_stands_above_it() -> None:
    rows: list[Placed] = []
    for n in range(16):
        base = 100.0 + 14 * n + (30 if n >= 8 else 0)
        rows += [(60, base, f"{LONG} l{n}"), (310, base, f"{LONG} r{n}")]
    rows.append((150, 224.0, "PART TWO - THE POWERS OF THE OFFICERS IN FULL"))
    read = [t.split()[-1] for t in texts(page(1, rows))]
    assert read == [
        *(f"{side}{n}" for side in "lr" for n in range(8)),
        "FULL",
        *(f"{side}{n}" for side in "lr" for n in range(8, 16)),
    ]


def test_notes_in_a_margin_are_no_part_of_lines() -> None:
    rows: list[Placed] = [(150, 100.0 + 14 * n, f"{LONG} {LONG}") for n in range(12)]
    for x in (520.0, 90.0):
        printed = page(1, rows)
        printed.words += page(1, [(x, 100.0, "Search"), (x, 108.0, "warrants"), (x, 198.0, "Seizure")], 7.0).words
        assert texts(printed) == [f"{LONG} {LONG}"] * 12
        assert notes(printed) == ["Search warrants", "Seizure"]


def test_labels_beside_a_text_stay_with_it() -> None:
    rows: list[Placed] = [(100, 100.0 + 42 * n, f"({'abcdef'[n]})") for n in range(6)]
    rows += [(130, 100.0 + 14 * n, f"{LONG} {LONG}") for n in range(18)]
    printed = page(1, rows)
    assert notes(printed) == []
    assert [t.split()[0] for t in texts(printed)[::3]] == [f"({c})" for c in "abcdef"]


def test_lines_of_items_are_no_columns() -> None:
    rows: list[Placed] = [(60, 100.0 + 14 * n, "Minister") for n in range(12)]
    rows += [(310, 100.0 + 14 * n, f"no {n}") for n in range(12)]
    assert texts(page(1, rows))[:2] == ["Minister no 0", "Minister no 1"]
