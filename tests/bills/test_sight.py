"""Whether text can be seen, by its colour, its background and its size."""

from __future__ import annotations

import pytest

from safeguards.bills.sight import contrast, unseen


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("767676", "ffffff") == pytest.approx(4.54, abs=0.01)
    assert contrast("auto", "ffffff") is None


@pytest.mark.parametrize(
    ("colour", "ground", "points", "seen"),
    [
        ("000000", "ffffff", 11.0, True),
        ("000000", "ffffff", 4.0, True),
        ("000000", "ffffff", 3.5, False),
        ("ffffff", "ffffff", 11.0, False),
        ("f0f0f0", "ffffff", None, False),
        ("d9d9d9", "ffffff", None, True),
        ("ffffff", "1f3864", None, True),
        ("ffffff", "", None, True),
        ("auto", "000000", None, True),
    ],
)
def test_text_is_seen_or_not(colour: str, ground: str, points: float | None, seen: bool) -> None:
    assert (unseen(colour, ground, points) == "") is seen
