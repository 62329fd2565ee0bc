"""Which paragraphs begin a numbered provision, and what its heading is: beside it, above it, or within it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from safeguards.bills.pdf.columns import Note
from safeguards.bills.pdf.leaf import Paragraph, Word, said
from safeguards.bills.pdf.rows import size_of
from safeguards.model.bill import Role

NUMBERED = re.compile(r"\d{1,4}(?:\.\d{1,3})*[A-Z]{0,3}(?:(?P<dot>[.:])|(?=\()|\Z)")
CAPITALISED = re.compile(r"[^\W\d_a-z][^\W\d_]{1,11}\.?\Z")
OFTEN = 0.6  # of the sections: how many have a heading above them where that is the custom
FEWEST = 3
LONGEST_RUN_IN = 25  # words of a heading within a paragraph
NEAR = 0.9  # times the size of letters: how far a note may stand from the base line that it belongs to


def number_words(paragraph: Paragraph) -> int:
    """How many words at its beginning are the number of a provision: 0 where there is none."""
    words = paragraph.words
    found = NUMBERED.match(words[0].text)
    if found and (found["dot"] or found.end() < len(words[0].text) or words[0].bold or paragraph.note):
        return 1
    if len(words) > 1 and CAPITALISED.match(words[0].text) and (found := NUMBERED.match(words[1].text)):
        return 2 if found["dot"] or paragraph.styled or len(words) == 2 else 0
    return 0


def attach(notes: Iterable[tuple[int, Note]], paragraphs: list[Paragraph]) -> list[tuple[int, Note]]:
    """Gives the notes in margins, by page, to the numbered paragraphs that begin beside them; returns the others."""
    others: list[tuple[int, Note]] = []
    for page, note in notes:
        beside = [
            p for p in paragraphs if p.page == page and abs(p.lines[0].base - note.base) <= NEAR * p.lines[0].size
        ]
        place = next((p for p in beside if not p.note and _may_be_numbered(p)), None)
        if place is None:
            others.append((page, note))
        else:
            place.note = note.words
    return others


def _is_near(paragraph: Paragraph, note: Note) -> bool:
    first = paragraph.lines[0]
    return abs(first.base - note.base) <= NEAR * first.size


def _may_be_numbered(paragraph: Paragraph) -> bool:
    words = paragraph.words
    return bool(NUMBERED.match(words[0].text)) or (
        len(words) > 1 and bool(CAPITALISED.match(words[0].text) and NUMBERED.match(words[1].text))
    )


def move_down(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Makes headings that stand above numbered paragraphs theirs, where that is the custom of the document."""
    bare = [n for n, p in enumerate(paragraphs) if number_words(p) and not p.note and not _has_own_heading(p)]
    pairs = {n for n in bare if n and _is_heading(paragraphs[n - 1])}
    if len(pairs) < max(FEWEST, OFTEN * len(bare)):
        return paragraphs
    for place in pairs:
        paragraphs[place].note = paragraphs[place - 1].words
    gone = {n - 1 for n in pairs}
    return [p for n, p in enumerate(paragraphs) if n not in gone]


def join_numbers(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Joins a number that stands alone above a heading with it."""
    found: list[Paragraph] = []
    for paragraph in paragraphs:
        last = found[-1] if found else None
        alone = last is not None and last.styled and number_words(last) == len(last.words)
        if last is not None and alone and _is_heading(paragraph):
            last.lines += paragraph.lines
        else:
            found.append(paragraph)
    return found


def _is_heading(paragraph: Paragraph) -> bool:
    if not paragraph.styled or paragraph.role is not Role.OPERATIVE or number_words(paragraph):
        return False
    return not paragraph.words[-1].text.endswith(".")


def _has_own_heading(paragraph: Paragraph) -> bool:
    count = number_words(paragraph)
    return (paragraph.styled and len(paragraph.words) > count) or run_in(paragraph) > 0


def run_in(paragraph: Paragraph) -> int:
    """How many words behind its number are a heading in bold letters, with other letters behind them."""
    words = paragraph.words[number_words(paragraph) :]
    heading = 0
    while heading < len(words) and words[heading].bold and not words[heading].text.startswith("("):
        heading += 1
    letters = any(c.isalpha() for w in words[:heading] for c in w.text)
    return heading if letters and heading <= LONGEST_RUN_IN and heading < len(words) else 0


def stand_between(paragraphs: list[Paragraph]) -> None:
    """Marks headings that stand before a numbered paragraph or another heading, or that can be nothing else.

    A line in bold letters elsewhere may be text.
    """
    before_number = False
    for paragraph in reversed(paragraphs):
        if number_words(paragraph):
            before_number = True
        elif _is_heading(paragraph) and (before_number or paragraph.strong):
            paragraph.role = Role.HEADING
            before_number = True
        elif paragraph.role is Role.OPERATIVE:
            before_number = False
    for upper, lower in pairwise(paragraphs):
        if lower.role is Role.OPERATIVE and _is_heading(lower) and upper.styled and not number_words(upper):
            lower.role = Role.HEADING


def find_title(paragraphs: list[Paragraph], running: Iterable[str]) -> None:
    """Marks the title: a heading before the first number that runs over the pages too, else the largest one."""
    law = (n for n, p in enumerate(paragraphs) if number_words(p) and p.role is Role.OPERATIVE)
    first = next(law, len(paragraphs))
    front = [p for p in paragraphs[:first] if p.styled and p.role is Role.OPERATIVE and len(p.words) > 1]
    heads = {"".join(r.split()).casefold() for r in running}
    best = next((p for p in front if "".join(said(p.words).split()).casefold() in heads), None)
    if best is None and front:
        best = max(front, key=lambda p: size_of(p.words))
    if best is not None:
        best.title = True


def first_number(paragraph: Paragraph) -> int:
    """The number of a numbered paragraph, without letters; 0 where it has none."""
    count = number_words(paragraph)
    found = re.match(r"\d+", paragraph.words[count - 1].text) if count else None
    return int(found.group()) if found else 0


def heading_words(paragraph: Paragraph) -> list[Word]:
    """The words of the heading of a numbered paragraph, [] where it has none."""
    if paragraph.note:
        return paragraph.note
    count = number_words(paragraph)
    if paragraph.styled:
        return paragraph.words[count:]
    return paragraph.words[count : count + run_in(paragraph)]
