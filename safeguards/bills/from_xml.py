"""XML into elements with offsets; a document type, and with it every entity of a file's own, is refused."""

from __future__ import annotations

from collections.abc import Callable
from xml.parsers import expat

from safeguards.bills.markup import Builder, Marked
from safeguards.bills.opened import Refused


class _Reader:
    """Hears what expat tells of one text. Python's expat gives offsets; it never opens another file by itself."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.raw = text.encode()
        self.builder = Builder(text)
        self.pending: tuple[int, str] | None = None
        self.started: int | None = None
        self.byte = self.offset = 0
        self.parser = expat.ParserCreate("utf-8")
        self.parser.buffer_text = False
        self.parser.ordered_attributes = True
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._words
        self.parser.CommentHandler = self._comment
        self.parser.StartCdataSectionHandler = self._other
        self.parser.EndCdataSectionHandler = self._other
        self.parser.ProcessingInstructionHandler = self._other
        self.parser.XmlDeclHandler = self._other
        self.parser.StartDoctypeDeclHandler = self._doctype

    def read(self) -> Marked:
        try:
            self.parser.Parse(self.raw, True)
        except expat.ExpatError as fault:
            self.byte = self.offset = 0
            told = expat.errors.messages[fault.code]
            at = self._offset_of(self.parser.ErrorByteIndex)
            raise Refused("SG107", f"The XML is broken, so it was not read: {told}.", at) from fault
        self._flush(len(self.text))
        return Marked(self.builder.top.elements[0], self.builder.reading, self.builder.unseen)

    def _place(self) -> int:
        return self._offset_of(self.parser.CurrentByteIndex)

    def _offset_of(self, byte: int) -> int:
        """The offset in characters of an offset in bytes that is not before the last one asked for."""
        self.offset += len(self.raw[self.byte : byte].decode("utf-8", "replace"))
        self.byte = max(byte, self.byte)
        return self.offset

    def _flush(self, place: int) -> None:
        """Ends the text or the start tag that goes on until `place`."""
        if self.started is not None:
            self.builder.open[-1].inside = self._tag_end(self.started)
            self.started = None
        if self.pending:
            start, read = self.pending
            self.pending = None
            self.builder.words(start, place, read)

    def _tag_end(self, start: int) -> int:
        """Where a start tag ends; a sign > may stand in its attributes."""
        at, quote = start, ""
        while at < len(self.text):
            char = self.text[at]
            if quote:
                quote = "" if char == quote else quote
            elif char in "\"'":
                quote = char
            elif char == ">":
                return at + 1
            at += 1
        return at

    def _begin(self, name: str, flat: list[str]) -> None:
        place = self._place()
        self._flush(place)
        attributes = {k.rpartition(":")[2]: v for k, v in zip(flat[::2], flat[1::2], strict=True)}
        self.builder.begin(name, attributes, place, place)
        self.started = place

    def _end(self, _name: str) -> None:
        place = self._place()
        self._flush(place)
        element = self.builder.open[-1]
        closed = place == element.start  # <a/>
        self.builder.finish(element.inside if closed else place, element.inside if closed else self._tag_end(place))

    def _words(self, read: str) -> None:
        place = self._place()
        self._flush(place)
        self.pending = (place, read)

    def _comment(self, read: str) -> None:
        place = self._place()
        self._flush(place)
        self.builder.unseen.append((place, place + len(read) + len("<!---->")))

    def _other(self, *_: object) -> None:
        self._flush(self._place())

    def _doctype(self, *_: object) -> None:
        raise Refused("SG108", "The XML has a document type declaration, so it was not read.", self._place())


def parse(text: str) -> Marked:
    """The elements of an XML text; raises `Refused` where it is broken, declares a document type, or is too deep."""
    read: Callable[[], Marked] = _Reader(text).read
    return read()
