"""Walks the elements of one part of a DOCX document (its body, a note, a header) and reads its paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from safeguards.bills import sight
from safeguards.bills.docx_boxes import box_ground, box_hidden, picture_size
from safeguards.bills.docx_fields import Fields
from safeguards.bills.docx_numbering import Numbering
from safeguards.bills.docx_styles import Styles, is_on, properties, shade
from safeguards.bills.docx_symbols import symbol
from safeguards.bills.namespaces import at_path
from safeguards.bills.paragraphs import Change, Paragraph, Paragraphs, as_notes
from safeguards.model.bill import Role

CHANGES: Mapping[str, Change] = {
    "w:ins": Change(inserted=True),
    "w:moveTo": Change(inserted=True),
    "w:cellIns": Change(inserted=True),
    "w:del": Change(deleted=True),
    "w:moveFrom": Change(deleted=True),
    "w:cellDel": Change(deleted=True),
}
TEXT = ("w:t", "w:delText", "m:t")
CHARACTERS: Mapping[str, str] = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:br": "\n",
    "w:cr": "\n",
    "w:noBreakHyphen": "-",
}
# Read by themselves, read with their paragraph, or never shown.
PASSED = ("w:pPr", "w:rPr", "w:sectPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "w:sdtPr", "w:sdtEndPr", "w:rt")
NOTES: Mapping[str, str] = {"w:footnoteReference": "footnotes", "w:endnoteReference": "endnotes"}
UNCHANGED = Change()
LARGE = 100.0  # square centimetres: a picture that may be a page of text
UNDRAWN: Mapping[str, str] = {
    "c:chart": "a chart",
    "dgm:relIds": "a diagram",
    "o:OLEObject": "an embedded object",
    "w:altChunk": "an embedded document",
    "w:subDoc": "a subdocument",
}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What holds of an element because of where it stands; `ground` is the background, None where it is not known."""

    change: Change = UNCHANGED
    role: Role = Role.OPERATIVE
    hidden: str = ""
    ground: str | None = sight.WHITE
    style: str = ""
    table: str = ""


Walk = Callable[[Element, Surroundings], None]


class Story:
    """Reads elements into paragraphs; `notes` are the footnotes and endnotes by (kind, id)."""

    def __init__(
        self, styles: Styles, numbering: Numbering, view: str, notes: Mapping[tuple[str, str], Element] | None = None
    ) -> None:
        self.styles, self.numbering, self.view = styles, numbering, view
        self.notes = dict(notes or {})
        self.paragraphs = Paragraphs(view)
        self.fields = Fields()
        self.read = 0  # characters that were met, whatever became of them
        self.unread: list[str] = []
        self._last: tuple[str, Element | None] = ("", None)

    # Paragraphs and tables

    def blocks(self, parent: Element, around: Surroundings) -> None:
        """All paragraphs and tables inside an element."""
        for element in parent:
            if element.tag == "w:p":
                self._paragraph(element, around)
            elif element.tag == "w:tbl":
                self._finish()
                self._table(element, around)
            elif element.tag in UNDRAWN:
                self.unread.append(UNDRAWN[element.tag])
            elif element.tag == "mc:AlternateContent":
                self._alternatives(element, around, self.blocks)
            elif element.tag not in PASSED:
                changed = CHANGES.get(element.tag)
                self.blocks(element, replace(around, change=around.change | changed) if changed else around)
        self._finish()

    def _finish(self) -> None:
        """Ends a paragraph whose mark is not in the view and behind which none follows."""
        if self.paragraphs.open.pieces:
            self._end(*self._last, Surroundings())
        self.paragraphs.end()

    def _paragraph(self, element: Element, around: Surroundings) -> None:
        ppr = properties(element, "w:pPr", self.view)
        style = self._style(ppr)
        fill = shade(ppr.find("w:shd") if ppr is not None else None) or shade(self.styles.first(style, "w:pPr/w:shd"))
        inside = replace(around, style=style, ground=fill or around.ground)
        if self.styles.is_contents(style):
            inside = replace(inside, role=Role.METADATA)
        framed = ppr is not None and ppr.find("w:framePr") is not None
        mark = _mark(element) | around.change
        if not self.paragraphs.open.pieces:  # else two paragraphs are joined, and the first one's properties stay
            self._last = (style, ppr)
        if framed and self.paragraphs.open.is_blank:
            with self.paragraphs.aside() as beside:
                self._inline(element, inside)
            self.paragraphs.ended += as_notes(beside)
            return
        self._inline(element, inside)
        rpr = ppr.find("w:rPr") if ppr is not None else None
        unseen = self.styles.unseen(rpr, style, "", None) == "hidden text"
        if self.paragraphs.mark(mark) and not unseen:
            self._end(*self._last, inside)
        elif unseen and not any(not p.hidden for p in self.paragraphs.open.pieces):
            self.paragraphs.end()  # nothing of it is seen, so that its number is not printed either

    def _style(self, ppr: Element | None) -> str:
        given = ppr.find("w:pStyle") if ppr is not None else None
        return given.get("w:val", "") if given is not None else self.styles.default

    def _end(self, style: str, ppr: Element | None, around: Surroundings) -> None:
        if around.hidden or around.role is not Role.OPERATIVE:
            self.paragraphs.end()
            return
        label = self.numbering.label(*self.numbering.place(style, ppr))
        self.paragraphs.end(self.styles.level(style, ppr), label)

    def _table(self, table: Element, around: Surroundings) -> None:
        given = at_path(table, "w:tblPr/w:tblStyle")
        style = given.get("w:val", "") if given is not None else ""
        fill = shade(at_path(table, "w:tblPr/w:shd")) or shade(self.styles.first(style, "w:tcPr/w:shd"))
        inside = replace(around, table=style, ground=fill or around.ground)
        if self.styles.shades_rows(style):
            inside = replace(inside, ground=fill or None)  # it depends on the row, and is not worked out
        self._rows(table, inside)

    def _rows(self, parent: Element, around: Surroundings) -> None:
        for row in parent:
            if row.tag in ("w:sdt", "w:sdtContent", "w:customXml", *CHANGES):
                self._rows(row, replace(around, change=around.change | CHANGES.get(row.tag, Change())))
            elif row.tag == "w:tr":
                hidden = "hidden text" if is_on(at_path(row, "w:trPr/w:hidden")) else around.hidden
                inside = replace(around, change=around.change | _changed(row.find("w:trPr")), hidden=hidden)
                cells: list[list[Paragraph]] = []
                self._cells(row, inside, cells)
                self.paragraphs.row(cells)

    def _cells(self, parent: Element, around: Surroundings, cells: list[list[Paragraph]]) -> None:
        for cell in parent:
            if cell.tag in ("w:sdt", "w:sdtContent", "w:customXml"):
                self._cells(cell, around, cells)
            elif cell.tag == "w:tc":
                fill = shade(at_path(cell, "w:tcPr/w:shd"))
                change = around.change | _changed(cell.find("w:tcPr"))
                with self.paragraphs.aside() as beside:
                    self.blocks(cell, replace(around, ground=fill or around.ground, change=change))
                cells.append(beside)

    # Inside a paragraph

    def _inline(self, parent: Element, around: Surroundings) -> None:
        for element in parent:
            tag = element.tag
            if tag == "w:r":
                self._run(element, around)
            elif tag == "m:r":
                self._run_of(element, around, around.hidden)
            elif tag == "mc:AlternateContent":
                self._alternatives(element, around, self._inline)
            elif tag == "w:fldSimple":
                contents = self.fields.is_contents(element.get("w:instr", ""))
                self._inline(element, replace(around, role=Role.METADATA) if contents else around)
            elif tag not in PASSED:
                if tag == "w:bdo":
                    quote = "".join(t.text or "" for t in element.iter() if t.tag in TEXT)
                    self.paragraphs.tell("bidi-override", quote, "shown in an order other than that of its characters")
                changed = CHANGES.get(tag)
                self._inline(element, replace(around, change=around.change | changed) if changed else around)

    def _run(self, run: Element, around: Surroundings) -> None:
        rpr = properties(run, "w:rPr", self.view)
        contents = around.role is Role.METADATA
        hidden = around.hidden or self.styles.unseen(rpr, around.style, around.table, around.ground)
        if contents and hidden == "hidden in web layout":
            hidden = ""  # page numbers in a list of contents
        self._run_of(run, around, hidden)

    def _run_of(self, run: Element, around: Surroundings, hidden: str) -> None:
        for element in run:
            tag = element.tag
            if tag in TEXT:
                self.read += len(element.text or "")
                self._say(_text(element), around, hidden)
            elif tag in CHARACTERS:
                self._say(CHARACTERS[tag], around, hidden)
            elif tag in ("w:fldChar", "w:instrText", "w:delInstrText"):
                self.fields.meet(element)
                if self.fields.counts:
                    self.paragraphs.tell("numbering", self.fields.instruction, "a number that is missing here")
            elif tag == "w:sym":
                self._symbol(element, around, hidden)
            elif tag in NOTES:
                self._note(element, around)
            elif tag == "mc:AlternateContent":
                self._alternatives(element, around, lambda e, a: self._run_of(e, a, hidden))
            elif tag in ("w:drawing", "w:pict", "w:object"):
                self._drawing(element, replace(around, hidden=hidden))
            elif tag == "w:ruby":
                self.read += sum(_length(e) for e in element.iter("w:rt"))
                self._inline(element, around)

    def _say(self, text: str, around: Surroundings, hidden: str) -> None:
        if self.fields.is_result:
            role = Role.METADATA if self.fields.in_contents else around.role
            self.paragraphs.say(text, around.change, role, hidden)

    def _symbol(self, element: Element, around: Surroundings, hidden: str) -> None:
        said = symbol(element.get("w:font", ""), element.get("w:char", ""))
        if not said:
            told = f"{element.get('w:font', '')} {element.get('w:char', '')}"
            self.paragraphs.tell("symbol", told, "an unknown sign of a symbol font")
        self._say(said or "\ufffd", around, hidden)

    def _note(self, reference: Element, around: Surroundings) -> None:
        note = self.notes.pop((NOTES[reference.tag], reference.get("w:id", "")), None)  # each is read once
        if note is None or around.role is Role.NOTE:
            return
        fields, self.fields, last, read = self.fields, Fields(), self._last, self.read
        with self.paragraphs.aside() as beside:
            self.blocks(note, replace(around, role=Role.NOTE, hidden="", style="", ground=sight.WHITE))
        self.paragraphs.open.behind += beside
        self.fields, self._last, self.read = fields, last, read

    # Boxes, pictures and alternatives

    def _drawing(self, drawing: Element, around: Surroundings) -> None:
        """The text boxes of a drawing, each read once; pictures and the like that may hold text are told."""
        hidden = around.hidden or box_hidden(drawing)
        ground = box_ground(drawing)
        if around.role is Role.OPERATIVE and around.change.is_in(self.view):
            self.unread += [told for tag, told in UNDRAWN.items() if next(drawing.iter(tag), None) is not None]
            if picture_size(drawing) >= LARGE:
                self.unread.append("a large picture")
        fields, self.fields, last = self.fields, Fields(), self._last
        self.read += _length(drawing) - sum(map(_length, _boxes(drawing)))
        for box in _boxes(drawing):
            with self.paragraphs.aside() as beside:
                self.blocks(box, replace(around, hidden=hidden, ground=ground, style=""))
            self.paragraphs.open.behind += as_notes(beside)
        self.fields, self._last = fields, last

    def _alternatives(self, element: Element, around: Surroundings, walk: Walk) -> None:
        """What new programs show; a finding tells where old ones show other words."""
        shown, other = element.find("mc:Choice"), element.find("mc:Fallback")
        first = shown if shown is not None else other
        if first is None:
            return
        words, others = _words(first), _words(other if other is not None else first)
        if words != others and others:
            self.paragraphs.tell("alternate-content", others, "shown by other programs instead")
        if first is shown and other is not None:
            self.read += _length(other)
        walk(first, around)


def _length(element: Element) -> int:
    return sum(len(t.text or "") for t in element.iter() if t.tag in TEXT)


def _boxes(drawing: Element) -> list[Element]:
    """The contents of text boxes, and of those alone that stand in no other."""
    found: list[Element] = []
    for element in drawing:
        if element.tag == "w:txbxContent":
            found.append(element)
        elif element.tag == "mc:AlternateContent":
            chosen = element.find("mc:Choice")
            found += _boxes(chosen if chosen is not None else element)
        else:
            found += _boxes(element)
    return found


def _words(element: Element) -> str:
    return " ".join("".join(t.text or "" for t in element.iter() if t.tag in TEXT).split())


def _text(element: Element) -> str:
    """The text of a `w:t`, of which Word keeps the blanks at the ends only where it is told to."""
    text = (element.text or "").translate(BLANKS)
    return text if element.get("xml:space") == "preserve" else text.strip(" ")


BLANKS = {ord("\n"): " ", ord("\r"): " ", ord("\t"): " "}


def _mark(paragraph: Element) -> Change:
    """The tracked change of a paragraph's end."""
    return _changed(at_path(paragraph, "w:pPr/w:rPr"))


def _changed(element: Element | None) -> Change:
    change = Change()
    for child in element if element is not None else ():
        change = change | CHANGES.get(child.tag, Change())
    return change
