"""Fields of a DOCX document: only their results are text, and lists of contents are no law."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

CONTENTS = ("TOC", "TOA", "INDEX")
LONGEST = 1000  # characters of an instruction that are kept
COUNTS = ("AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM")  # Word prints their numbers and does not store them


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    in_result: bool = False
    contents: bool = False


class Fields:
    """The fields that are open where a walk through the document stands."""

    def __init__(self) -> None:
        self._open: list[_Field] = []
        self._asking = self._listing = 0  # open fields whose instruction goes on, and that list contents
        self.counts = False  # whether the element that was met last ended the instruction of a number
        self.instruction = ""

    def meet(self, element: Element) -> None:
        """A mark of a field, or a piece of its instruction."""
        self.counts = False
        field = self._open[-1] if self._open else None
        kind = element.get("w:fldCharType")
        if element.tag != "w:fldChar":
            if field and not field.in_result and len(field.instruction) < LONGEST:
                field.instruction += element.text or ""
        elif kind == "begin":
            self._open.append(_Field())
            self._asking += 1
        elif field and kind == "separate" and not field.in_result:
            field.in_result = True
            field.contents = self.is_contents(field.instruction)
            self._asking -= 1
            self._listing += field.contents
        elif field and kind == "end":
            self._open.pop()
            self._asking -= not field.in_result
            self._listing -= field.contents
            self.instruction = field.instruction.strip()
            self.counts = _name(field.instruction) in COUNTS

    @property
    def is_result(self) -> bool:
        """Whether text that stands here is shown."""
        return not self._asking

    @property
    def in_contents(self) -> bool:
        """Whether text that stands here lists the contents of the document."""
        return self._listing > 0

    def is_contents(self, instruction: str) -> bool:
        """Whether a field lists the contents of the document."""
        return _name(instruction) in CONTENTS


def _name(instruction: str) -> str:
    return (instruction.split() or [""])[0].upper()
