"""The automatic numbers of an ODT document, as LibreOffice prints them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from safeguards.bills.extraction import Piece
from safeguards.bills.list_numbers import Counter, written
from safeguards.model.bill import Role

STYLES: Mapping[str, str] = {"1": "digits", "a": "letters", "A": "letters+", "i": "roman", "I": "roman+", "": ""}
SPREAD: Mapping[str, str] = {"a": "spread-letters", "A": "spread-letters+"}
PLACE = re.compile(r"%(\d{1,2})%")
LEVELS = tuple(str(n) for n in range(1, 11))
LONGEST = 100  # characters of the text of a number
OUTLINE = "\0outline"  # the list of headings, which has no name
NUMBER, BULLET = ("text:list-level-style-number", "text:outline-level-style"), "text:list-level-style-bullet"


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list style; `format` is a style of numbers, None where it is not known."""

    start: int
    format: str | None
    prefix: str
    suffix: str
    shown: int  # how many levels its number shows
    pattern: str
    bullet: str


class Lists:
    """The list styles of one document and the numbers at which its lists stand."""

    def __init__(self, roots: list[Element]) -> None:
        self.unknown: list[str] = []
        self._styles: dict[str, dict[int, Level]] = {}
        self._counters: dict[str, Counter] = {}
        for root in roots:
            for element in root.iter("text:list-style"):
                self._styles.setdefault(element.get("style:name", ""), self._levels(element))
            for element in root.iter("text:outline-style"):
                self._styles.setdefault(OUTLINE, self._levels(element))

    def _levels(self, style: Element) -> dict[int, Level]:
        return {
            int(element.get("text:level", "")) - 1: self._level(element)
            for element in style
            if element.tag in (*NUMBER, BULLET) and element.get("text:level", "") in LEVELS
        }

    def _level(self, element: Element) -> Level:
        form = element.get("style:num-format", "")
        spread = element.get("style:num-letter-sync", "false") != "true"
        style = SPREAD.get(form, "") if spread and form in SPREAD else STYLES.get(form)
        if style is None and form not in self.unknown:
            self.unknown.append(form)
        shown, start = element.get("text:display-levels", "1"), element.get("text:start-value", "1")
        return Level(
            int(start) if start.isdigit() else 1,
            "digits" if style is None else style,
            element.get("style:num-prefix", "")[:LONGEST],
            element.get("style:num-suffix", "")[:LONGEST],
            int(shown) if shown.isdigit() else 1,
            element.get("loext:num-list-format", "")[:LONGEST],
            element.get("text:bullet-char", "")[:LONGEST] if element.tag == BULLET else "",
        )

    def is_known(self, style: str, place: int) -> bool:
        """Whether a list style says how a level is numbered."""
        return place in self._styles.get(style, {})

    def label(self, key: str, style: str, place: int, begin: int | None) -> Piece | None:
        """The number of the next paragraph of a list; `key` tells the lists that go on with one another."""
        levels = self._styles.get(style, {})
        level = levels.get(place)
        if level is None:
            return None
        counter = self._counters.setdefault(key, Counter())
        starts = {n: known.start for n, known in levels.items()}
        counter.next(place, starts, {}, begin)
        if level.bullet:
            return Piece(level.bullet + " ", Role.MARKUP)
        said = self._written(level, place, levels, counter, starts)
        return Piece(said + " ") if said.strip() else None

    def _written(
        self, level: Level, place: int, levels: Mapping[int, Level], counter: Counter, starts: Mapping[int, int]
    ) -> str:
        def digit(at: int) -> str:
            known = levels.get(at)
            return written(counter.value(at, starts), known.format or "") if known and not known.bullet else ""

        if level.pattern:
            return PLACE.sub(lambda found: digit(int(found[1]) - 1), level.pattern)
        if not level.format:
            return level.prefix + level.suffix
        shown = [digit(at) for at in range(max(0, place - level.shown + 1), place + 1)]
        return level.prefix + ".".join(x for x in shown if x) + level.suffix
