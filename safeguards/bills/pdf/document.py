"""A whole document: from the pages of a file to its paragraphs, with all that is no law set aside."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from safeguards.bills.pdf import asides, furniture, headings
from safeguards.bills.pdf.asides import Aside
from safeguards.bills.pdf.columns import Note, lines_and_notes
from safeguards.bills.pdf.contents import set_aside_contents
from safeguards.bills.pdf.leaf import Line, Page, Paragraph, Word
from safeguards.bills.pdf.paragraphs import Flow, Words, texts
from safeguards.bills.pdf.printed import Part, Printed
from safeguards.model.bill import Role


def printed(pages: list[Page]) -> list[Printed]:
    """The paragraphs of all pages, in the order in which they are read."""
    beside = [a for page in pages for a in _unseen(page)]
    beside += asides.of_line_numbers(furniture.take_line_numbers(pages))
    running = furniture.take_running(pages)
    beside += asides.of_running(running)
    lines: list[Line] = []
    notes: list[tuple[int, Note]] = []
    for page, (found, margin) in zip(pages, lines_and_notes(pages), strict=True):
        lines += found
        notes += [(page.number, note) for note in margin]
    known = Words(lines)
    paragraphs = Flow(lines).read()
    beside += asides.of_notes(headings.attach(notes, paragraphs))
    paragraphs = headings.join_numbers(paragraphs)
    set_aside_contents(paragraphs)
    headings.find_title(paragraphs, _heads(running))
    paragraphs = headings.move_down(paragraphs)
    headings.stand_between(paragraphs)
    return list(_in_order(paragraphs, beside, known))


def _unseen(page: Page) -> list[Aside]:
    """Takes out what a reader does not see, and what runs across the page."""
    hidden = [w for w in page.words if w.hidden]
    turned = [w for w in page.words if not w.hidden and not w.upright]
    page.words = [w for w in page.words if not w.hidden and w.upright]
    return asides.of_hidden(page, hidden) + asides.of_turned(page, turned)


def _heads(running: list[tuple[Page, Word]]) -> set[str]:
    """What running heads say, without the numbers of pages."""
    return {" ".join(t for t in a.text.split() if not t.isdigit()) for a in asides.of_running(running)}


def _in_order(paragraphs: list[Paragraph], beside: list[Aside], known: Words) -> Iterator[Printed]:
    """The paragraphs, each with what stands beside it right behind it."""
    waiting = sorted(beside, key=lambda a: (a.page, a.base))
    for paragraph in paragraphs:
        place = (paragraph.page, paragraph.lines[0].base)
        while waiting and (waiting[0].page, waiting[0].base) < place:
            yield _aside(waiting.pop(0))
        yield Printed(_parts(paragraph, known), paragraph.page, 1 if paragraph.title else 0)
    yield from map(_aside, waiting)


def _aside(found: Aside) -> Printed:
    return Printed([Part(found.text, found.role, found.hidden)], found.page)


def _parts(paragraph: Paragraph, known: Words) -> list[Part]:
    """The text of a paragraph: its number, its heading (which may stand in the margin), and the rest."""
    ends = {id(line.words[-1]) for line in paragraph.lines}
    said = texts(paragraph.words, known, ends)
    if paragraph.role is not Role.OPERATIVE or paragraph.title:
        return [Part("".join(t for t, _ in said), paragraph.role)]
    count = headings.number_words(paragraph)
    if not count:
        return [Part("".join(t for t, _ in said))]
    number, rest = _split("".join(t for t, _ in said[:count]), said[count - 1][1])
    if paragraph.note:
        heading = "".join(t for t, _ in texts(paragraph.note, known, _row_ends(paragraph.note)))
        rest += "".join(t for t, _ in said[count:])
        return [Part(number + " "), Part(heading, Role.HEADING), Part("\n" + rest.lstrip())]
    styled = len(said) - count if paragraph.styled else headings.run_in(paragraph)
    heading = rest + "".join(t for t, _ in said[count : count + styled]) if styled else ""
    rest = "".join(t for t, _ in said[count + styled :]) if styled else rest + "".join(t for t, _ in said[count:])
    return [Part(number), Part(heading, Role.HEADING), Part(rest)]


def _split(text: str, word: Word) -> tuple[str, str]:
    """A number, and what is printed right behind it without a space."""
    found = headings.NUMBERED.match(word.text)
    behind = len(word.text) - found.end() if found else 0
    return (text[: len(text) - behind], text[len(text) - behind :]) if behind else (text, "")


def _row_ends(words: list[Word]) -> set[int]:
    return {id(a) for a, b in pairwise(words) if b.base > a.base + 0.3 * a.size}
