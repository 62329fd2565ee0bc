"""Fields of a DOCX document: only their results are text, and lists of contents are no law."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

CONTENTS = ("TOC", "TOA", "INDEX")
COUNTS = ("AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM")  # Word prints their numbers and does not store them


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    in_result: bool = False


class Fields:
    """The fields that are open where a walk through the document stands."""

    def __init__(self) -> None:
        self._open: list[_Field] = []
        self.counts = False  # whether the element that was met last ended the instruction of a number
        self.instruction = ""

    def meet(self, element: Element) -> None:
        """A mark of a field, or a piece of its instruction."""
        self.counts = False
        if element.tag != "w:fldChar":
            if self._open and not self._open[-1].in_result:
                self._open[-1].instruction += element.text or ""
            return
        kind = element.get("w:fldCharType")
        if kind == "begin":
            self._open.append(_Field())
        elif kind == "separate" and self._open:
            self._open[-1].in_result = True
        elif kind == "end" and self._open:
            field = self._open.pop()
            self.instruction = field.instruction.strip()
            self.counts = _name(field.instruction) in COUNTS

    @property
    def is_result(self) -> bool:
        """Whether text that stands here is shown."""
        return all(field.in_result for field in self._open)

    @property
    def in_contents(self) -> bool:
        """Whether text that stands here lists the contents of the document."""
        return any(self.is_contents(field.instruction) for field in self._open)

    def is_contents(self, instruction: str) -> bool:
        """Whether a field lists the contents of the document."""
        return _name(instruction) in CONTENTS


def _name(instruction: str) -> str:
    return (instruction.split() or [""])[0].upper()
