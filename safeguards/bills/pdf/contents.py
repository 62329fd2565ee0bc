"""The list of contents of a document, which names its provisions and is none of them."""

from __future__ import annotations

from safeguards.bills.pdf.headings import first_number, heading_words, number_words
from safeguards.bills.pdf.leaf import Paragraph, said
from safeguards.model.bill import Role

FEWEST = 3  # entries
LONGEST_ENTRY = 200  # characters
LONGEST_BESIDE = 120  # characters of what else stands in the list
SAME = 0.4  # of the entries: how many name a provision behind the list


def set_aside_contents(paragraphs: list[Paragraph]) -> None:
    """Marks the list of contents, if there is one, as metadata."""
    numbered = [n for n, p in enumerate(paragraphs) if first_number(p)]
    if not numbered:
        return
    first = first_number(paragraphs[numbered[0]])
    restart = next((n for n in numbered[1:] if first_number(paragraphs[n]) <= first), None)
    if restart is None:
        return
    entries = [n for n in numbered if n < restart]
    between = paragraphs[entries[0] : entries[-1] + 1]
    if len(entries) < FEWEST or any(len(said(p.words)) > LONGEST_ENTRY for p in between):
        return
    named = {_plain(_named(paragraphs[n])) for n in entries}
    behind = {_plain(said(heading_words(paragraphs[n]))) for n in numbered if n >= restart}
    if len(named & behind) < SAME * len(named):
        return
    start, end = _stretch(paragraphs, entries[0], entries[-1], restart)
    for paragraph in paragraphs[start : end + 1]:
        paragraph.role = Role.METADATA


def _named(paragraph: Paragraph) -> str:
    """What an entry names, without its number, its leader of dots and its page."""
    return said(paragraph.words[number_words(paragraph) :]).rstrip("0123456789 .…_-")


def _plain(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _stretch(paragraphs: list[Paragraph], first: int, last: int, restart: int) -> tuple[int, int]:
    """The list with the short lines around it on its pages."""
    start, end = first, last
    while start and _is_beside(paragraphs[start - 1], paragraphs[first].page):
        start -= 1
    while end + 1 < restart and _is_beside(paragraphs[end + 1], paragraphs[last].page):
        end += 1
    return start, end


def _is_beside(paragraph: Paragraph, page: int) -> bool:
    return paragraph.page == page and len(said(paragraph.words)) <= LONGEST_BESIDE
