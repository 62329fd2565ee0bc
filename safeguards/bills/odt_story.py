"""Walks the elements of an ODT document and reads its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from safeguards.bills import sight
from safeguards.bills.extraction import Piece
from safeguards.bills.odt_lists import OUTLINE, Lists
from safeguards.bills.odt_styles import Styles, centimetres, fill
from safeguards.bills.paragraphs import Change, Paragraph, Paragraphs, as_notes
from safeguards.model.bill import Role

UNCHANGED, LARGE, SMALLEST = Change(), 100.0, 0.1
INDEXES = (
    "text:table-of-content",
    "text:alphabetical-index",
    "text:illustration-index",
    "text:table-index",
    "text:object-index",
    "text:user-index",
    "text:bibliography",
)
# Read by themselves, or never shown.
PASSED = (
    "text:tracked-changes",
    "office:forms",
    "text:sequence-decls",
    "text:variable-decls",
    "text:user-field-decls",
    "text:note-citation",
    "text:ruby-text",
    "svg:title",
    "svg:desc",
    "office:event-listeners",
    "text:script",
    "office:script",
)
PARAGRAPHS = ("text:p", "text:h", "text:list", "table:table", "text:section")
BLANK = re.compile(r"[ \t\r\n]+")
UNDRAWN: Mapping[str, str] = {
    "draw:object": "an embedded object",
    "draw:object-ole": "an embedded object",
    "draw:plugin": "an embedded object",
}
MOST_BLANKS = 20
PROPERTIES = {"table": "style:table-properties", "table-cell": "style:table-cell-properties"}
ROW_GROUPS = ("table:table-rows", "table:table-header-rows", "table:table-row-group")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What holds of an element because of where it stands; `ground` is the background, None where it is not known."""

    role: Role = Role.OPERATIVE
    hidden: str = ""
    ground: str | None = sight.WHITE
    style: str = ""
    spans: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Item:
    """The list that stands open: its key for counting, its style, its level, and a number to begin with."""

    key: str
    style: str
    level: int
    begin: int | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    """A paragraph's own properties: style, depth as a heading, surroundings, and the list item that it begins."""

    style: str
    outline: str
    around: Surroundings
    item: _Item | None


class Story:
    """Reads elements into paragraphs; `regions` are the tracked changes by their identifiers."""

    def __init__(self, styles: Styles, lists: Lists, view: str, regions: Mapping[str, Element]) -> None:
        self.styles, self.lists, self.view, self.regions = styles, lists, view, regions
        self.paragraphs = Paragraphs(view)
        self.unread: list[str] = []
        self.comments: list[Element] = []
        self.inserted: list[str] = []  # changes that are open where the walk stands
        self.item: _Item | None = None
        self._keys: dict[str, str] = {}  # from a list, or the last list of a style, to its key
        self._restored: set[str] = set()
        self._settled = Change()  # that of deleted text while it is put back
        self._here = self._first = _Place("", "", Surroundings(), None)

    @property
    def change(self) -> Change:
        """The tracked change in which the walk stands."""
        return self._settled | Change(inserted=bool(self.inserted))

    # Paragraphs, lists and tables

    def blocks(self, parent: Iterable[Element], around: Surroundings) -> None:
        """All paragraphs, lists and tables inside an element."""
        for element in parent:
            tag = element.tag
            if tag in ("text:p", "text:h"):
                self._paragraph(element, around)
            elif tag == "text:list":
                self._list(element, around)
            elif tag == "text:numbered-paragraph":
                self._numbered(element, around)
            elif tag == "table:table":
                self._finish()
                self._table(element, around)
            elif tag in INDEXES:
                self.blocks(element, replace(around, role=Role.METADATA))
            elif tag == "text:section":
                hidden = around.hidden or self.styles.hidden_section(element)
                self.blocks(element, replace(around, hidden=hidden))
            elif tag in READERS or tag in UNDRAWN or tag == "office:annotation":
                self._element(element, around)
            elif tag not in PASSED and not tag.endswith("-source"):
                self.blocks(element, around)

    def finish(self) -> None:
        """Ends the document: a paragraph whose end is not in the view has none behind it."""
        self._finish()

    def _finish(self) -> None:
        if self.paragraphs.open.pieces:
            self._end()
        self.paragraphs.end()

    def _paragraph(self, element: Element, around: Surroundings) -> None:
        style = element.get("text:style-name", "")
        inside = replace(around, style=style, spans=())
        if self.styles.is_contents(style):
            inside = replace(inside, role=Role.METADATA)
        if any(e.get("text:is-hidden") == "true" for e in element.iter("text:hidden-paragraph")):
            inside = replace(inside, hidden="hidden text")
        outline = element.get("text:outline-level", "1") if element.tag == "text:h" else ""
        outer, self._here = self._here, _Place(style, outline, inside, self.item)
        self.item = None
        self._begin(self._here)
        self._inline(element, inside)
        if self.paragraphs.mark(self.change):
            self._end()
        self._here = outer

    def _begin(self, place: _Place) -> None:
        """A paragraph begins, or a part of one; where two are joined, the properties of the first one stay."""
        if not self.paragraphs.open.pieces:
            self._first = place

    def _end(self) -> None:
        style, outline, around = self._first.style, self._first.outline, self._first.around
        seen = any(not p.hidden for p in self.paragraphs.open.pieces)
        if around.role is not Role.OPERATIVE or (self.paragraphs.open.pieces and not seen):
            self.paragraphs.end()
            return
        level = self.styles.level(style, outline)
        self.paragraphs.end(level, self._label(level if outline else 0))

    def _label(self, heading: int) -> Piece | None:
        item = self._first.item
        if item is not None:
            return self.lists.label(item.key, item.style, item.level, item.begin)
        if heading > 0 and self.lists.is_known(OUTLINE, heading - 1):
            return self.lists.label(OUTLINE, OUTLINE, heading - 1, None)
        return None

    def _list(self, element: Element, around: Surroundings, outer: _Item | None = None) -> None:
        style = element.get("text:style-name", "") or (outer.style if outer else "")
        level = outer.level + 1 if outer else 0
        key = outer.key if outer else self._key(element, style)
        for child in element:
            if child.tag in ("text:list-item", "text:list-header"):
                item = _Item(key, style, level, _whole(child.get("text:start-value", "")))
                self._list_item(child, around, item)

    def _list_item(self, element: Element, around: Surroundings, item: _Item) -> None:
        """An item, of which the first paragraph is numbered; a header of a list is not."""
        numbered = element.tag == "text:list-item"
        for inside in element:
            if inside.tag == "text:list":
                self._list(inside, around, item)
                continue
            is_paragraph = inside.tag in ("text:p", "text:h")
            self.item = item if is_paragraph and numbered else None
            numbered = numbered and not is_paragraph
            self.blocks([inside], around)
            self.item = None

    def _key(self, element: Element, style: str) -> str:
        """What a list counts on with: the list that it names, the last one of its style, or none."""
        own = element.get("xml:id", "") or f"{len(self._keys)}"
        named = self._keys.get("id " + element.get("text:continue-list", ""))
        last = self._keys.get("style " + style) if element.get("text:continue-numbering") == "true" else None
        # The first list of a style goes on with what was deleted before it.
        deleted = self._keys.get("deleted " + style) if "style " + style not in self._keys else None
        key = named or last or deleted or own
        self._keys["id " + own] = self._keys["style " + style] = key
        return key

    def _numbered(self, element: Element, around: Surroundings) -> None:
        style, key = element.get("text:style-name", ""), "numbered " + element.get("text:list-id", "")
        place = (_whole(element.get("text:level", "")) or 1) - 1
        self.item = _Item(key, style, place, _whole(element.get("text:start-value", "")))
        self.blocks(element, around)
        self.item = None

    def _table(self, table: Element, around: Surroundings) -> None:
        ground = fill(self.styles, "table", table.get("table:style-name", ""), PROPERTIES["table"])
        self._rows(table, replace(around, ground=ground or around.ground))

    def _rows(self, parent: Element, around: Surroundings) -> None:
        for row in parent:
            if row.tag in ROW_GROUPS:
                self._rows(row, around)
            elif row.tag == "table:table-row":
                hidden = "hidden text" if row.get("table:visibility", "visible") != "visible" else around.hidden
                cells: list[list[Paragraph]] = []
                for cell in row:
                    if cell.tag in ("table:table-cell", "table:covered-table-cell"):
                        cells.append(self._cell(cell, replace(around, hidden=hidden)))
                self.paragraphs.row(cells)

    def _cell(self, cell: Element, around: Surroundings) -> list[Paragraph]:
        name = cell.get("table:style-name", "")
        ground = fill(self.styles, "table-cell", name, PROPERTIES["table-cell"])
        hidden = around.hidden or ("covered by a cell" if cell.tag == "table:covered-table-cell" else "")
        with self._beside() as beside:
            self.blocks(cell, replace(around, ground=ground or around.ground, hidden=hidden))
        return beside

    @contextmanager
    def _beside(self) -> Iterator[list[Paragraph]]:
        """Collects what is read inside, apart from the paragraph and the list item that are open."""
        item, first, here, self.item = self.item, self._first, self._here, None
        with self.paragraphs.aside() as beside:
            yield beside
            self._finish()
        self.item, self._first, self._here = item, first, here

    # Inside a paragraph

    def _inline(self, element: Element, around: Surroundings) -> None:
        self._say(element.text, around)
        for child in element:
            self._element(child, around)
            self._say(child.tail, around)

    def _element(self, element: Element, around: Surroundings) -> None:
        tag = element.tag
        reader = READERS.get(tag)
        if reader is not None:
            reader(self, element, around)
        elif tag == "text:span":
            self._inline(element, replace(around, spans=(*around.spans, element.get("text:style-name", ""))))
        elif tag == "text:hidden-text":
            said = element.get("text:string-value", "") or element.text
            self._say(said, replace(around, hidden=around.hidden or "hidden text"))
        elif tag in PARAGRAPHS:  # a paragraph in a paragraph, in an element that is not known
            with self._beside() as beside:
                self.blocks([element], replace(around, style="", spans=()))
            self.paragraphs.open.behind += beside
        elif tag in UNDRAWN:
            self.unread.append(UNDRAWN[tag])
        elif tag == "office:annotation":
            self.comments.append(element)
        elif tag not in PASSED:
            switched = element.get("text:display") == "none"
            self._inline(element, replace(around, hidden="hidden text") if switched else around)

    def _say(self, text: str | None, around: Surroundings) -> None:
        """Text, in which all white space is one blank, as the format has it."""
        if not text:
            return
        said = BLANK.sub(" ", text)
        before = self.paragraphs.open.pieces[-1].text if self.paragraphs.open.pieces else ""
        self._exactly(said[1:] if before.endswith(" ") and said[0] == " " else said, around)

    def _exactly(self, text: str, around: Surroundings) -> None:
        hidden = around.hidden or self.styles.unseen(around.style, around.spans, around.ground)
        self.paragraphs.say(text, self.change, around.role, hidden)

    # What stands in or beside the text

    def change_mark(self, element: Element, around: Surroundings) -> None:
        """The start or the end of an insertion, or the place of a deletion."""
        name = element.get("text:change-id", "")
        region = self.regions.get(name)
        if element.tag == "text:change-end":
            self.inserted = [known for known in self.inserted if known != name]
        elif region is None:
            return
        elif element.tag == "text:change-start":
            self.inserted += [name] if region.find("text:insertion") is not None else []
        elif name not in self._restored:  # each stands in one place
            self._restored.add(name)
            self._deletion(region, around)

    def _deletion(self, region: Element, around: Surroundings) -> None:
        """Puts back what was deleted: its first paragraph goes on with the open one, and the open one with its last."""
        outer, here = self._settled, self._here
        self._settled = outer | Change(region.find("text:insertion") is not None, True)
        contents = [e for deletion in region.findall("text:deletion") for e in deletion if e.tag in PARAGRAPHS]
        paragraphs = list(self._flat(contents, None))
        for place, (element, item) in enumerate(paragraphs):
            if element.tag not in ("text:p", "text:h"):
                self.blocks([element], replace(around, spans=()))
                continue
            style = element.get("text:style-name", "")
            outline = element.get("text:outline-level", "1") if element.tag == "text:h" else ""
            inside = replace(around, style=style, spans=())
            self._begin(_Place(style, outline, inside, item) if len(paragraphs) > 1 else here)
            self._inline(element, inside)
            if place < len(paragraphs) - 1 and self.paragraphs.mark(self.change):
                self._end()
        if not self.change.is_in(self.view):
            self._begin(here)
        self._settled = outer

    def _flat(self, elements: Iterable[Element], outer: _Item | None) -> Iterator[tuple[Element, _Item | None]]:
        """The paragraphs and tables of what was deleted, each with the list item that it begins."""
        for element in elements:
            if element.tag != "text:list":
                yield element, outer
                continue
            style = element.get("text:style-name", "") or (outer.style if outer else "")
            key = outer.key if outer else self._keys.get("style " + style, "")
            key = key or self._keys.setdefault("deleted " + style, "deleted " + style)
            for child in element:
                item = _Item(key, style, outer.level + 1 if outer else 0, _whole(child.get("text:start-value", "")))
                yield from self._flat(child, item)

    def note(self, element: Element, around: Surroundings) -> None:
        """A footnote or endnote, which stands behind its paragraph."""
        body = element.find("text:note-body")
        if body is not None:
            with self._beside() as beside:
                self.blocks(body, Surroundings(role=Role.NOTE, hidden=around.hidden))
            self.paragraphs.open.behind += beside

    def frame(self, element: Element, around: Surroundings) -> None:
        """A frame or shape: its text stands behind the paragraph; a large picture in it is told."""
        sides = [centimetres(element.get(name, "")) for name in ("svg:width", "svg:height")]
        known = [side for side in sides if side is not None]
        hidden = around.hidden or ("in a box of no size" if any(side < SMALLEST for side in known) else "")
        if element.find("draw:image") is not None and len(known) == len(sides) and known[0] * known[1] >= LARGE:
            self.unread.append("a large picture")
        self.unread += [told for tag, told in UNDRAWN.items() if element.find(tag) is not None]
        ground = fill(self.styles, "graphic", element.get("draw:style-name", ""), "style:graphic-properties")
        with self._beside() as beside:
            self.blocks(element, Surroundings(around.role, hidden, ground or sight.WHITE))
        self.paragraphs.open.behind += as_notes(beside)

    def blanks(self, element: Element, around: Surroundings) -> None:
        """Blanks that are not to be taken for one."""
        self._exactly(" " * min(_whole(element.get("text:c", "")) or 1, MOST_BLANKS), around)

    def character(self, element: Element, around: Surroundings) -> None:
        """A tab or the end of a line."""
        self._exactly("\t" if element.tag == "text:tab" else "\n", around)


READERS: Mapping[str, Callable[[Story, Element, Surroundings], None]] = {
    "text:change": Story.change_mark,
    "text:change-start": Story.change_mark,
    "text:change-end": Story.change_mark,
    "text:note": Story.note,
    "text:s": Story.blanks,
    "text:tab": Story.character,
    "text:line-break": Story.character,
    **dict.fromkeys(
        ("draw:frame", "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:polygon", "draw:caption"), Story.frame
    ),
}


def _whole(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else None
