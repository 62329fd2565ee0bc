"""The styles of a DOCX document: what they say of the look, the number and the level of their paragraphs."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from safeguards.bills import sight
from safeguards.bills.namespaces import at_path
from safeguards.bills.paragraphs import AMENDED, TITLE

Look = Mapping[str, str]
OFF = ("0", "false", "off", "none")
HEADING_NAMES = "heading "
CONTENTS = ("toc ", "table of figures", "index ")
BODY_LEVEL = 9  # the outline level of text
OTHER_TYPES = ("character", "table", "numbering")  # of styles: all others are of paragraphs
AUTO = "auto"
LONGEST_CHAIN = 40  # styles that are based on one another, perhaps in a circle
TRANSPARENT = "100000"  # thousandths of a percent


def is_on(element: Element | None) -> bool:
    """Whether a switch such as `<w:vanish/>` is there and on."""
    return element is not None and element.get("w:val", "1").lower() not in OFF


def properties(parent: Element | None, name: str, view: str) -> Element | None:
    """The `w:rPr` or `w:pPr` of an element, in the view as tabled that of before the change of its format."""
    found = parent.find(name) if parent is not None else None
    if found is None or view == AMENDED:
        return found
    changed = found.find(f"{name}Change")
    old = changed.find(name) if changed is not None else None
    return found if changed is None else old


def look(rpr: Element | None) -> dict[str, str]:
    """What run properties say of how text looks, and nothing of what they leave open."""
    said: dict[str, str] = {}
    for element in rpr if rpr is not None else ():
        tag, value = element.tag, element.get("w:val", "")
        if tag in ("w:vanish", "w:webHidden"):
            said[tag] = "on" if is_on(element) else ""
        elif tag == "w:color":
            said[tag] = sight.WHITE if not value and element.get("w:themeColor", "") == "background1" else value
        elif tag == "w:sz":
            said[tag] = value
        elif tag == "w:highlight":
            said["ground"] = HIGHLIGHTS.get(value, "")
        elif tag == "w:shd":
            said["ground"] = shade(element) or said.get("ground", "")
        elif tag == "w14:textFill":
            said["blank"] = "on" if _is_blank(element) else ""
    return said


def shade(element: Element | None) -> str:
    """The colour with which `w:shd` fills a background; "" where it fills none."""
    if element is None or element.get("w:val") == "nil":
        return ""
    colour = element.get("w:color" if element.get("w:val") == "solid" else "w:fill", "")
    return "" if colour == AUTO else colour


def _is_blank(fill: Element) -> bool:
    if fill.find("w14:noFill") is not None:
        return True
    return any(e.get("w14:val", "") == TRANSPARENT for e in fill.iter("w14:alpha"))


class Styles:
    """The styles of one document, each with those that it is based on."""

    def __init__(self, root: Element | None, view: str) -> None:
        self.view = view
        self._styles: dict[str, Element] = {}
        self._looks: dict[str, dict[str, str]] = {}
        self._chains: dict[str, list[Element]] = {}
        self.default = ""
        self.defaults: dict[str, str] = {}
        for element in root if root is not None else ():
            if element.tag == "w:style" and element.get("w:styleId"):
                self._styles.setdefault(element.get("w:styleId", ""), element)
                if element.get("w:type") not in OTHER_TYPES and element.get("w:default", "0") not in OFF:
                    self.default = element.get("w:styleId", "")
            elif element.tag == "w:docDefaults":
                self.defaults = look(at_path(element, "w:rPrDefault/w:rPr"))

    def chain(self, style: str) -> list[Element]:
        """A style and those that it is based on, the nearest first."""
        if style in self._chains:
            return self._chains[style]
        chain = self._chains[style] = []
        while style in self._styles and len(chain) < LONGEST_CHAIN:
            chain.append(self._styles[style])
            based = chain[-1].find("w:basedOn")
            style = based.get("w:val", "") if based is not None else ""
        return chain

    def look(self, style: str) -> dict[str, str]:
        """How text in a style looks."""
        if style not in self._looks:
            said: dict[str, str] = {}
            for element in reversed(self.chain(style)):
                said |= look(element.find("w:rPr"))
            self._looks[style] = said
        return self._looks[style]

    def first(self, style: str, path: str) -> Element | None:
        """What the nearest style says at a path such as `w:pPr/w:shd`."""
        return next((found for e in self.chain(style) if (found := at_path(e, path)) is not None), None)

    def level(self, style: str, ppr: Element | None) -> int:
        """The depth of a heading, TITLE for a title, 0 for text."""
        own = ppr.find("w:outlineLvl") if ppr is not None else None
        given = own if own is not None else self.first(style, "w:pPr/w:outlineLvl")
        if given is not None and given.get("w:val", "").isdigit():
            outline = int(given.get("w:val", ""))
            return outline + 1 if outline < BODY_LEVEL else 0
        for name in self.names(style):
            if name == "title":
                return TITLE
            if name.startswith(HEADING_NAMES) and name.removeprefix(HEADING_NAMES).isdigit():
                return min(int(name.removeprefix(HEADING_NAMES)), BODY_LEVEL)
        return 0

    def names(self, style: str) -> list[str]:
        """The names of a style and those that it is based on; those built in are English in every language."""
        found = (e.find("w:name") for e in self.chain(style))
        return [e.get("w:val", "").casefold() for e in found if e is not None]

    def shades_rows(self, style: str) -> bool:
        """Whether a table's style fills some of its rows or columns."""
        parts = (part for element in self.chain(style) for part in element.findall("w:tblStylePr"))
        return any(part.find("w:shd") is not None or at_path(part, "w:tcPr/w:shd") is not None for part in parts)

    def is_contents(self, style: str) -> bool:
        """Whether paragraphs of a style list the contents of the document."""
        return any(name.startswith(CONTENTS) for name in self.names(style)[:1])

    def unseen(self, rpr: Element | None, paragraph: str, table: str, ground: str | None) -> str:
        """Why a reader does not see a run; "" where he does. `ground` is the background, None where it is not known."""
        own = look(rpr)
        given = rpr.find("w:rStyle") if rpr is not None else None
        character = self.look(given.get("w:val", "") if given is not None else "")
        layers = (self.defaults, self.look(table), self.look(paragraph), character, own)
        said = {key: value for layer in layers for key, value in layer.items()}
        switched = sum(bool(layer.get("w:vanish")) for layer in layers[1:4]) % 2 == 1 or self.defaults.get("w:vanish")
        if own.get("w:vanish", "on" if switched else ""):
            return "hidden text"
        if said.get("w:webHidden"):
            return "hidden in web layout"
        if said.get("blank"):
            return "in no colour"
        size = said.get("w:sz", "")
        points = int(size) / 2 if size.isdigit() else None
        behind = said.get("ground") or ground
        return sight.unseen(said.get("w:color", AUTO), behind or "", points)


HIGHLIGHTS: Mapping[str, str] = {
    "black": "000000",
    "blue": "0000ff",
    "cyan": "00ffff",
    "green": "00ff00",
    "magenta": "ff00ff",
    "red": "ff0000",
    "yellow": "ffff00",
    "white": "ffffff",
    "darkBlue": "000080",
    "darkCyan": "008080",
    "darkGreen": "008000",
    "darkMagenta": "800080",
    "darkRed": "800000",
    "darkYellow": "808000",
    "darkGray": "808080",
    "lightGray": "c0c0c0",
}
