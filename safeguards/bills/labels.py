"""How provisions whose numbers stand in markup are cited: the same labels that a text without markup gets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from safeguards.bills.numbering import Headings

AROUND_NUMBER = " \t\n()[]{}.:;,°ºª*—–-"
NUMERAL = re.compile(r"\d+(?:[./-]\d+)*[A-Za-z]{0,3}\b")


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of one law, by the headings of its language."""

    headings: Headings

    def section(self, element: str, printed: str) -> tuple[str, str]:
        """The number and label of a section whose element and printed number these are: s 5, art 5."""
        found = self.headings.section.match(printed)
        style = self.headings.style(found["word"] or element if found else element)
        number = found["number"] if found else numeral(printed)
        return number, f"{style} {number}"

    def schedule(self, printed: str, element: str) -> tuple[str, str]:
        """The number and label of a schedule: sch 2, annex II."""
        found = self.headings.schedule.match(printed)
        if found:
            number = found["number"] or found["before"] or ""
            return number, f"{self.headings.style(found['word'])} {number}".strip()
        last = printed.split()[-1].strip(AROUND_NUMBER) if printed.split() else ""
        number = last if re.fullmatch(r"\d+[A-Z]?|[IVXLC]+|[A-Z]", last) else ""
        return number, f"{self.headings.style(element)} {number}".strip()

    def paragraph(self, schedule: str, element: str, number: str) -> str:
        """The label of a numbered paragraph of a schedule: sch 2 para 3; sch 2(3) where the language has no word."""
        style = dict(self.headings.styles).get(element)
        return f"{schedule} {style} {number}" if style else f"{schedule}({number})"

    def part(self, printed: str) -> str:
        """The number of a part."""
        found = self.headings.part.match(printed)
        return found["number"] if found else (printed.split() or [""])[-1].strip(AROUND_NUMBER)


def numeral(printed: str) -> str:
    """A number without the words and signs around it; all of it where it has no figures."""
    found = NUMERAL.search(printed)
    return found.group() if found else printed.strip(AROUND_NUMBER)


def bare(printed: str) -> str:
    """The label of a provision below sections without its brackets: (a.1), 1), a and 5. are a.1, 1, a and 5."""
    return (printed.split() or [""])[-1].strip(AROUND_NUMBER)


def within(parent: str, number: str, quotes: bool, quoted: bool) -> str:
    """The label of a provision below `parent`, which quotes an amendment or is quoted in one: s 4(2) "(2A)(b)"."""
    if quotes:
        return f'{parent} "({number})"'
    return f'{parent[:-1]}({number})"' if quoted else f"{parent}({number})"
