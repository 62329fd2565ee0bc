"""Drawings of a DOCX document: whether their text boxes are seen, on what background, and how large pictures are."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from safeguards.bills import sight
from safeguards.bills.docx_styles import OFF

EMU = 360_000  # English metric units in a centimetre
LENGTH = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*([\d.]+)\s*(pt|in|cm|mm|px)?", re.IGNORECASE)
CENTIMETRES = {"pt": 2.54 / 72, "in": 2.54, "cm": 1.0, "mm": 0.1, "px": 2.54 / 96}
SMALLEST = 0.1  # centimetres; a box that is smaller shows nothing
UNSEEN = re.compile(r"visibility\s*:\s*hidden|display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)


def _size(drawing: Element) -> tuple[float, float] | None:
    """Width and height in centimetres; None where they are not given."""
    for element in drawing.iter():
        if element.tag in ("wp:extent", "wp:ext") and element.get("cx", "").isdigit():
            height = element.get("cy", "0")
            return int(element.get("cx", "0")) / EMU, int(height if height.isdigit() else 0) / EMU
        found = {name.lower(): (value, unit) for name, value, unit in LENGTH.findall(element.get("style", ""))}
        if {"width", "height"} <= found.keys():
            width, height_ = (_centimetres(*found[side]) for side in ("width", "height"))
            return width, height_
    return None


def _centimetres(value: str, unit: str) -> float:
    number = float(value) if value.count(".") <= 1 and value != "." else 0.0
    return number * CENTIMETRES.get(unit.lower(), CENTIMETRES["pt"])


def box_hidden(drawing: Element) -> str:
    """Why a reader does not see what stands in a drawing; "" where he does."""
    size = _size(drawing)
    if size and min(size) < SMALLEST:
        return "in a box of no size"
    for element in drawing.iter():
        if element.tag == "wp:docPr" and element.get("hidden", "0").lower() not in OFF:
            return "in a hidden box"
        if element.tag.startswith("v:") and UNSEEN.search(element.get("style", "")):
            return "in a hidden box"
    return ""


def box_ground(drawing: Element) -> str | None:
    """The background of a drawing's text; None where it is not a plain colour."""
    for element in drawing.iter():
        if element.tag == "wps:spPr":
            fill = element.find("a:solidFill")
            if fill is not None:
                colour = fill.find("a:srgbClr")
                return colour.get("val") if colour is not None else None
            if element.find("a:noFill") is None and any(e.tag in FILLS for e in element):
                return None
        if element.tag == "wps:style" and not any(e.find("a:noFill") is not None for e in drawing.iter("wps:spPr")):
            return None
        if element.get("fillcolor") and element.tag.startswith("v:"):
            return element.get("fillcolor", "").split(" ")[0]
    return sight.WHITE


FILLS = ("a:gradFill", "a:blipFill", "a:pattFill", "a:grpFill")


def picture_size(drawing: Element) -> float:
    """The area in square centimetres of a picture; 0 where there is none."""
    shown = any(e.tag in ("pic:pic", "v:imagedata") for e in drawing.iter())
    size = _size(drawing) if shown else None
    return size[0] * size[1] if size else 0.0
