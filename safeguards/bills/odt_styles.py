"""The styles of an ODT document: what they say of the look and the level of paragraphs, and whether text is seen."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from safeguards.bills import sight
from safeguards.bills.paragraphs import TITLE

TEXT, PARAGRAPH = "style:text-properties", "style:paragraph-properties"
FAMILY = PARAGRAPH.removeprefix("style:").removesuffix("-properties")
POINTS: Mapping[str, float] = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "px": 0.75, "pc": 12.0}
LONGEST_CHAIN = 40  # styles and their parents, perhaps in a circle
CLEAR = "transparent"
TITLE_NAME = "Title"
CONTENTS = ("Contents_20_", "Index_20_", "User_20_Index_20_")
COPIED = ("fo:color", "fo:background-color", "fo:font-size", "text:display", "loext:opacity")


class Styles:
    """The styles of one document, each with its parents; automatic ones shadow nothing, for their names differ."""

    def __init__(self, roots: list[Element]) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._defaults: dict[str, Element] = {}
        self._looks: dict[tuple[str, str], dict[str, str]] = {}
        self._chains: dict[tuple[str, str], list[Element]] = {}
        for root in roots:
            for element in root.iter("style:style"):
                key = (element.get("style:family", ""), element.get("style:name", ""))
                self._styles.setdefault(key, element)
            for element in root.iter("style:default-style"):
                self._defaults.setdefault(element.get("style:family", ""), element)

    def chain(self, family: str, name: str) -> list[Element]:
        """A style and its parents, the nearest first."""
        key = (family, name)
        if key in self._chains:
            return self._chains[key]
        chain = self._chains[key] = []
        while (family, name) in self._styles and len(chain) < LONGEST_CHAIN:
            chain.append(self._styles[family, name])
            name = chain[-1].get("style:parent-style-name", "")
        return chain

    def look(self, family: str, name: str) -> dict[str, str]:
        """How text in a style looks; `ground` is the background of the paragraph itself."""
        key = (family, name)
        if key not in self._looks:
            said: dict[str, str] = {}
            for element in reversed(self.chain(family, name)):
                said = _over(said, element)
            default = self._defaults.get(family)
            self._looks[key] = {**(_over({}, default) if default is not None else {}), **said}
        return self._looks[key]

    def level(self, name: str, outline: str) -> int:
        """The depth of a heading, TITLE for a title, 0 for text."""
        if outline:
            return int(outline) if outline.isdigit() and len(outline) < 3 else 1
        for element in self.chain(FAMILY, name):
            own = element.get("style:name", "")
            if own == TITLE_NAME:
                return TITLE
            given = element.get("style:default-outline-level", "")
            if given.isdigit():
                return int(given)
        return 0

    def is_contents(self, name: str) -> bool:
        """Whether paragraphs of a style list the contents of the document."""
        return any(e.get("style:name", "").startswith(CONTENTS) for e in self.chain(FAMILY, name))

    def hidden_section(self, section: Element) -> str:
        """Why a reader does not see a section; "" where he does."""
        shown = section.get("text:display", "true")
        return "in a hidden range" if shown in ("none", "condition") else ""

    def unseen(self, paragraph: str, spans: tuple[str, ...], ground: str | None) -> str:
        """Why a reader does not see text in a paragraph and the spans around it; "" where he does."""
        said = dict(self.look(FAMILY, paragraph))
        behind = said.pop("ground", "") or ground or ""
        for name in spans:
            own = self.look("text", name)
            said = {**said, **own, "fo:font-size": _size(own.get("fo:font-size", ""), said.get("fo:font-size", ""))}
        if said.get("text:display") in ("none", "condition"):
            return "hidden text"
        if said.get("loext:opacity") in ("0", "0%") and said.get("fo:color"):  # automatic colour is always solid
            return "in no colour"
        own_ground = said.get("fo:background-color", CLEAR)
        behind = behind if own_ground == CLEAR else own_ground
        colour = said.get("fo:color", "")
        return sight.unseen(colour, behind, _points(said.get("fo:font-size", "")))


def _over(said: dict[str, str], element: Element) -> dict[str, str]:
    """The look of a parent with what a style changes."""
    changed = dict(said)
    text, paragraph = element.find(TEXT), element.find(PARAGRAPH)
    if text is not None:
        for name in COPIED:
            if name in text.attrib:
                given = text.attrib[name]
                changed[name] = _size(given, said.get(name, "")) if name == "fo:font-size" else given
        if text.get("style:use-window-font-color") == "true":
            changed["fo:color"] = ""
    if paragraph is not None and "fo:background-color" in paragraph.attrib:
        given = paragraph.attrib["fo:background-color"]
        changed["ground"] = "" if given == CLEAR else given
    return changed


def _size(own: str, outer: str) -> str:
    """A font size, which may be a share of the one around it."""
    points = _points(outer) or 12.0
    if own.endswith("%"):
        share = _number(own[:-1])
        return f"{points * share / 100}pt" if share is not None else outer
    return own or outer


def _points(size: str) -> float | None:
    number = _number(size[:-2])
    return number * POINTS[size[-2:]] if number is not None and size[-2:] in POINTS else None


def _number(text: str) -> float | None:
    return float(text) if text.replace(".", "", 1).isdigit() and text.isascii() else None


def centimetres(size: str) -> float | None:
    """A length in centimetres, None where it is none."""
    points = _points(size)
    return points * 2.54 / 72 if points is not None else None


def fill(styles: Styles, family: str, name: str, kind: str) -> str:
    """The background that a style of tables, cells or frames gives; "" where it gives none."""
    for element in styles.chain(family, name):
        found = element.find(kind)
        given = found.get("fo:background-color", "") if found is not None else ""
        if found is not None and found.get("draw:fill") == "solid":
            given = found.get("draw:fill-color", given)
        if given:
            return "" if given == CLEAR else given
    return ""
