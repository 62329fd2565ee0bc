"""The automatic numbers of a DOCX document, as Word prints them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from safeguards.bills.docx_styles import Styles, is_on
from safeguards.bills.extraction import Piece
from safeguards.bills.list_numbers import Counter, written
from safeguards.bills.namespaces import at_path
from safeguards.model.bill import Role

FORMATS: Mapping[str, str] = {
    "decimal": "digits",
    "decimalZero": "padded",
    "lowerLetter": "letters",
    "upperLetter": "letters+",
    "lowerRoman": "roman",
    "upperRoman": "roman+",
    "none": "",
}
BULLET = "bullet"
PLACE = re.compile(r"%([1-9])")
LEVELS = range(9)
LONGEST = 100  # characters of the text of a number


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list; `format` is Word's name for the style of its numbers, `text` has %1 for that of level 0."""

    start: int
    format: str
    text: str
    restart: int | None  # the level at or above which it begins anew, -1 for never, None for the usual
    legal: bool
    hidden: bool
    gap: str


@dataclass(frozen=True, slots=True)
class _List:
    """One `w:num`: the list whose numbers it goes on with, its levels, and numbers that it begins with."""

    abstract: str
    levels: Mapping[int, Level]
    begins: Mapping[int, int]


class Numbering:
    """Counts the paragraphs of one document and gives each its number."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self.styles = styles
        self.unknown: list[str] = []  # formats of numbers that are written in digits instead
        self._abstract: dict[str, Element] = {}
        self._linked: dict[str, Element] = {}  # by the style that makes the list
        self._lists: dict[str, _List] = {}
        self._fixed: dict[tuple[str, str], str] = {}
        self._counters: dict[str, Counter] = {}
        self._begun: set[tuple[str, int]] = set()
        for element in root.iter("w:abstractNum") if root is not None else ():
            self._abstract[element.get("w:abstractNumId", "")] = element
            if _value(element, "w:styleLink"):
                self._linked.setdefault(_value(element, "w:styleLink"), element)
        for element in root.iter("w:num") if root is not None else ():
            self._lists.setdefault(element.get("w:numId", ""), self._list(element))

    def _list(self, num: Element) -> _List:
        abstract = _value(num, "w:abstractNumId")
        levels = self._levels(abstract)
        begins: dict[int, int] = {}
        for override in num.iter("w:lvlOverride"):
            place = _number(override.get("w:ilvl", ""), 0)
            own, start = override.find("w:lvl"), override.find("w:startOverride")
            if own is not None and place in LEVELS:
                levels[place] = _level(own)
            if start is not None:
                begins[place] = _number(start.get("w:val", ""), 1)
        return _List(abstract, levels, begins)

    def _levels(self, abstract: str) -> dict[int, Level]:
        """The levels of an abstract list, which may be those of the list that a style names."""
        element = self._abstract.get(abstract)
        element = self._linked.get(_value(element, "w:numStyleLink"), element)
        found = (
            (_number(x.get("w:ilvl", ""), 0), x) for x in (element.findall("w:lvl") if element is not None else ())
        )
        return {place: _level(x) for place, x in found if place in LEVELS}

    def place(self, style: str, ppr: Element | None) -> tuple[str, int]:
        """The list and the level of a paragraph, by its own properties or its style's; ("", 0) where there is none."""
        own = ppr.find("w:numPr") if ppr is not None else None
        number, level = _value(own, "w:numId"), _value(own, "w:ilvl")
        for element in self.styles.chain(style):
            styled = at_path(element, "w:pPr/w:numPr")
            if styled is not None and not (number and level):
                fixed = self._level_of(_value(styled, "w:numId"), element.get("w:styleId", ""))
                level = level or (fixed if not number else "") or _value(styled, "w:ilvl")
                number = number or _value(styled, "w:numId")
        known = self._lists.get(number)
        place = _number(level, 0)
        return (number, place) if known and place in known.levels else ("", 0)

    def _level_of(self, number: str, style: str) -> str:
        """The level of a list that a style is bound to; "" where none is."""
        if (number, style) not in self._fixed:
            known = self._lists.get(number)
            element = self._abstract.get(known.abstract) if known else None
            levels = element.findall("w:lvl") if element is not None else []
            bound = (x.get("w:ilvl", "") for x in levels if _value(x, "w:pStyle") == style)
            self._fixed[number, style] = next(bound, "")
        return self._fixed[number, style]

    def label(self, number: str, place: int) -> Piece | None:
        """The number of the next paragraph of a list, with the gap behind it; None where none is printed."""
        if not number:
            return None
        of = self._lists[number]
        counter = self._counters.setdefault(of.abstract, Counter())
        begin = of.begins.get(place) if (number, place) not in self._begun else None
        self._begun.add((number, place))
        starts = {n: level.start for n, level in of.levels.items()}
        kept = {n: level.restart for n, level in of.levels.items() if level.restart is not None}
        counter.next(place, starts, kept, begin)
        level = of.levels[place]
        if level.hidden:
            return None
        if level.format == BULLET:
            return Piece(level.text + level.gap, Role.MARKUP)
        said = PLACE.sub(lambda found: self._digit(of, int(found[1]) - 1, counter, starts, level.legal), level.text)
        return Piece(said + level.gap) if said.strip() else None

    def _digit(self, of: _List, place: int, counter: Counter, starts: Mapping[int, int], legal: bool) -> str:
        known = of.levels.get(place)
        if known is None:
            return ""
        style = FORMATS.get(known.format)
        if style is None and known.format not in self.unknown:
            self.unknown.append(known.format)
        style = "digits" if legal or style is None else style
        return written(counter.value(place, starts), style)


def _value(parent: Element | None, name: str) -> str:
    found = parent.find(name) if parent is not None else None
    return found.get("w:val", "") if found is not None else ""


def _number(text: str, other: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else other


def _level(element: Element) -> Level:
    form = element.find("w:numFmt")
    if form is None:
        form = at_path(element, "mc:AlternateContent/mc:Fallback/w:numFmt")
    restart = _value(element, "w:lvlRestart")
    gap = {"nothing": "", "space": " "}.get(_value(element, "w:suff"), " ")
    return Level(
        _number(_value(element, "w:start"), 1 if element.find("w:start") is None else 0),
        form.get("w:val", "decimal") if form is not None else "decimal",
        _value(element, "w:lvlText")[:LONGEST],
        _number(restart, 0) - 1 if restart else None,
        is_on(element.find("w:isLgl")),
        is_on(at_path(element, "w:rPr/w:vanish")),
        gap,
    )
