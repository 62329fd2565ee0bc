"""What stands on a page and is no law: hidden text, running heads, numbers of lines and pages, notes in margins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from safeguards.bills.pdf.columns import Note
from safeguards.bills.pdf.leaf import Page, Word, said
from safeguards.bills.pdf.rows import Row, rows
from safeguards.model.bill import Role

CLOSE = 3.0  # times the size of letters: rows of hidden text that belong together
AT_THE_END = float("inf")


@dataclass(slots=True)
class Aside:
    """A text beside the law: the page and the base line where it stands, its role, and why nobody sees it ("")."""

    page: int
    base: float
    text: str
    role: Role
    hidden: str = ""


def of_running(taken: Iterable[tuple[Page, Word]]) -> list[Aside]:
    """Running heads and feet, row by row."""
    return [
        Aside(number, row.base, said(row.words), Role.METADATA)
        for number, words in _by_page(taken).items()
        for row in rows(words)
    ]


def of_line_numbers(taken: Iterable[tuple[Page, Word]]) -> list[Aside]:
    """The line numbers of each page, together behind it."""
    return [
        Aside(number, AT_THE_END, " ".join(w.text for w in words), Role.METADATA)
        for number, words in _by_page(taken).items()
    ]


def of_notes(notes: Iterable[tuple[int, Note]]) -> list[Aside]:
    """Notes in margins that are no headings."""
    return [Aside(page, note.base, said(note.words), Role.NOTE) for page, note in notes]


def of_hidden(page: Page, hidden: Iterable[Word]) -> list[Aside]:
    """Hidden text, in stretches of rows that stand together and are hidden for the same reason."""
    groups: dict[str, list[Word]] = defaultdict(list)
    for word in hidden:
        groups[word.hidden].append(word)
    found = []
    for reason, words in groups.items():
        for stretch in _stretches(rows(words)):
            text = " ".join(said(r.words) for r in stretch)
            found.append(Aside(page.number, stretch[0].base, text, Role.METADATA, f"page {page.number}, {reason}"))
    return found


def of_turned(page: Page, turned: Iterable[Word]) -> list[Aside]:
    """Text that does not run from left to right, such as what is printed across a page."""
    text = " ".join(w.text for w in turned)
    return [Aside(page.number, AT_THE_END, text, Role.METADATA)] if text else []


def _by_page(taken: Iterable[tuple[Page, Word]]) -> dict[int, list[Word]]:
    found: dict[int, list[Word]] = defaultdict(list)
    for page, word in taken:
        found[page.number].append(word)
    return found


def _stretches(found: list[Row]) -> list[list[Row]]:
    stretches: list[list[Row]] = []
    for row in found:
        last = stretches[-1][-1] if stretches else None
        if last is not None and row.base - last.base <= CLOSE * max(row.size, 6.0):
            stretches[-1].append(row)
        else:
            stretches.append([row])
    return stretches
