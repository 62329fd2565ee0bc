"""The report on a terminal: the golden file, the width, and text that tries to command the terminal."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

from safeguards.model.result import Evidence
from safeguards.reports.plain_text import CUT, shortened, visible
from safeguards.reports.sheet import Sheet
from safeguards.reports.terminal_findings import SHAPES, STYLES
from safeguards.reports.to_terminal import write
from safeguards.reports.wording import STANDINGS
from tests.reports import invented

GOLDEN = Path(__file__).with_name("terminal.golden.txt")
ESCAPE = "\x1b"


def test_the_report_is_the_golden_one() -> None:
    """After an intended change: read the new text, then write it to the golden file."""
    assert write(invented.page(), width=80, colour=False) == GOLDEN.read_text("utf-8")


@pytest.mark.parametrize("verbose", [False, True])
@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_sheet(width: int, verbose: bool) -> None:
    lines = write(invented.page(), width=width, verbose=verbose).split("\n")
    assert max(cell_len(line) for line in lines) <= width


def test_without_colour_nothing_but_text_is_written() -> None:
    written = write(invented.page(), colour=False)
    unseen = {char for char in written if unicodedata.category(char) in {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}}
    assert unseen == {"\n"}


def test_colour_adds_escapes_and_changes_no_word() -> None:
    plain, coloured = write(invented.page()), write(invented.page(), colour=True)
    assert ESCAPE in coloured
    assert set(re.findall(r"\x1b[^m]*m", coloured)) <= {
        f"{ESCAPE}[{code}m" for code in ("0", "1", "2", "31", "32", "33", "34", "35", "36", *_bold_codes())
    }
    stripped = re.sub(r"\x1b\[[\d;]*m", "", coloured)
    assert [line.rstrip() for line in stripped.split("\n")] == plain.split("\n")


def _bold_codes() -> list[str]:
    return [f"1;{code}" for code in (31, 32, 33, 34, 35, 36)]


@pytest.mark.parametrize(
    ("name", "value"), [("NO_COLOR", "1"), ("FORCE_COLOR", "1"), ("TERM", "dumb"), ("COLUMNS", "10")]
)
def test_the_caller_decides_and_not_the_environment(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    usual = [write(invented.page(), colour=colour) for colour in (False, True)]
    monkeypatch.setenv(name, value)
    assert [write(invented.page(), colour=colour) for colour in (False, True)] == usual


def test_control_characters_of_the_bill_are_spelt_out() -> None:
    written = write(invented.page())
    assert r"record\x1b[31m" in written
    assert r"\u202e" in written
    assert r"\U000e0041assist" in written


def test_markup_and_emoji_names_of_the_bill_stand_as_they_are() -> None:
    assert "[bold]as prescribed[/bold] :smile:" in write(invented.page(), width=200)


def test_every_text_of_others_is_spelt_out() -> None:
    """Titles, labels, messages and rules are written by others too, and none can forge a line or a colour."""
    poison = "\x1b]8;;x\x07y\u202e\x9b31m\u2028\nSafeguards report: forged"
    page = invented.page()
    poisoned = replace(
        page,
        identity=replace(page.identity, title=poison, path=poison, language=poison),
        powers=tuple(replace(x, title=poison, routes=(replace(x.routes[0], label=poison),)) for x in page.powers),
        matrix=replace(page.matrix, rows=tuple(replace(row, title=poison) for row in page.matrix.rows)),
        bars=tuple(replace(bar, title=poison) for bar in page.bars),
        problems=tuple(replace(x, message=poison, advice=poison, path=poison) for x in page.problems),
        integrity=tuple(replace(x, label=poison, effect=poison) for x in page.integrity),
        unclaimed=tuple(replace(x, label=poison, quote=poison) for x in page.unclaimed),
        not_assessed=tuple(replace(x, where=poison, reason=poison) for x in page.not_assessed),
    )
    written = write(poisoned, width=200)
    assert {char for char in written if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"}} == {"\n"}
    assert sum(line.startswith("Safeguards report:") for line in written.split("\n")) == 1


def test_cells_that_are_met_are_short_unless_all_is_asked_for() -> None:
    short, full = write(invented.page()), write(invented.page(), verbose=True)
    assert "Particular target: Search and seizure (s 4(3))" in short
    assert "The judge shall state" not in short
    assert "The judge shall state" in full
    assert len(full) > len(short)


def test_what_was_searched_and_the_nearest_text_are_told_for_what_is_missing() -> None:
    written = write(invented.page())
    assert "Searched: s 5, s 6" in written
    assert "Nearest text: s 5(2), line 10" in written


def test_a_label_is_not_torn_from_its_number() -> None:
    for width in range(40, 100):
        lines = write(invented.page(), width=width).split("\n")
        assert not [line for line in lines if re.search(r"(?<!\S)\(?(s|line)$", line)]


def test_every_standing_has_a_shape_and_a_style_of_its_own() -> None:
    shown = {*STANDINGS, ""}
    assert set(SHAPES) == set(STYLES) == shown
    assert len(set(SHAPES.values())) == len(set(STYLES.values())) == len(shown)


def test_every_verdict_is_told_by_word_and_shape() -> None:
    written = write(invented.page())
    for standing, word in STANDINGS.items():
        assert f"{SHAPES[standing]} {word}" in written.replace("\n", " ")


def test_a_long_quotation_is_cut_in_the_middle_and_shown_to_be() -> None:
    long = invented.LONG_MET.quote
    short = shortened(long)
    assert len(long) > 300 >= len(short)
    head, tail = short.split(CUT)
    assert long.startswith(head + " ")
    assert long.endswith(" " + tail)
    assert shortened("x" * 300) == "x" * 300
    assert len(shortened("x" * 5000)) <= 300


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb\t c", "a b c"),
        ("\x00\x1b\x7f\x9b", r"\x00\x1b\x7f\x9b"),
        ("\u202e\u200b\ufeff\u2028", r"\u202e\u200b\ufeff\u2028"),
        ("\ud800\ue000\U000e0001", r"\ud800\ue000\U000e0001"),
        ("a\rb", r"a\x0db"),
        ("Ünïcode ‘quotes’ المادة 第五条", "Ünïcode ‘quotes’ المادة 第五条"),
    ],
)
def test_text_is_made_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_wide_letters_and_endless_words_are_wrapped() -> None:
    sheet = Sheet(40, colour=False)
    sheet.line("第五条" * 40, indent=4, hang=2)
    sheet.line("x" * 500)
    assert max(cell_len(line) for line in sheet.text().split("\n")) <= 40


def test_a_matrix_with_many_powers_is_written_in_parts() -> None:
    page = invented.page()
    keys = tuple(f"{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    rows = tuple(replace(row, standings=("met",) * len(keys)) for row in page.matrix.rows)
    written = write(replace(page, matrix=replace(page.matrix, keys=keys, titles=keys, rows=rows)))
    heads = [line.split()[1:] for line in written.split("\n") if line.startswith("Requirement ")]
    assert [key for head in heads for key in head] == list(keys)
    assert len(heads) > 1


def test_evidence_with_an_unknown_clause_is_still_told() -> None:
    odd: Evidence = replace(invented.DIRECTION, clause="new-clause")
    page = invented.page((replace(invented.CELLS[1], evidence=(odd,)),))
    assert "(new-clause)" in write(page)
