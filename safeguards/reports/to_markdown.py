"""Writes the paper as Markdown without a link or a tag in it: what a bill says stays text, wherever it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from safeguards.reports import wording
from safeguards.reports.paper import Block, Cited, Detail, Glance, Paper, Paragraph, Table
from safeguards.reports.plain_text import visible
from safeguards.reports.shown import Bar, Page
from safeguards.reports.wording import SHAPES, percent

MARKS = re.compile(r"[\\`*_\[\]<>|~&$@#]")
ADDRESS = re.compile(r":(?=//)|(?<=www)\.|(?<=mailto):|(?<=xmpp):", re.IGNORECASE)
BLANKS = re.compile(r"\n{3,}")
AT_START = re.compile(r"^(\d*)([-+=:.)])")


def write(page: Page, **_layout: object) -> str:
    """The paper of `page`; width, colour and the like have no meaning here."""
    return BLANKS.sub("\n\n", "\n\n".join(_parts(page, page.paper))).rstrip("\n") + "\n"


def text(written: str) -> str:
    r"""`written` so that Markdown shows it and obeys nothing in it: no emphasis, tag, link, list, heading or address.

    Source: the escapes of CommonMark, and the bare addresses (`www.`, `https:`) of GitHub's dialect.
    """
    escaped = MARKS.sub(r"\\\g<0>", visible(written))
    return AT_START.sub(r"\1\\\2", ADDRESS.sub(r"\\\g<0>", escaped))


def _parts(page: Page, paper: Paper) -> Iterator[str]:
    yield f"# {text(paper.title)}"
    yield "\n".join(f"- {text(name)}: {text(value)}" for name, value in paper.facts)
    yield text(paper.caution)
    yield f"## {wording.ANSWER}"
    yield _paragraph(paper.answer)
    if paper.gates:
        yield f"## {wording.GATES_HEADING}"
        yield text(wording.GATES_NOTE)
        yield from map(_paragraph, paper.gates)
    yield f"## {wording.GLANCE_HEADING}"
    yield from _glance(paper.glance)
    yield f"## {wording.CONTENTS}"
    yield "\n".join(f"- {text(x.title)} ({wording.span(x.first, x.last)})" for x in paper.blocks)
    for block in paper.blocks:
        yield from _block(block, page.bars if block.id == "scorecard" else ())


def _glance(glance: Glance) -> Iterator[str]:
    if not glance.themes:
        yield wording.GLANCE_EMPTY
        return
    for theme in glance.themes:
        rows = [
            (row.title, *(f"{SHAPES[x.standing]} {x.told} ({x.paragraph})" if x.standing else "" for x in row.marks))
            for row in theme.rows
        ]
        yield _table(Table((theme.title, *(head.short for head in glance.heads)), tuple(rows)))
    yield text(", ".join(f"{SHAPES[standing]} {word}" for standing, word in glance.key))


def _block(block: Block, bars: tuple[Bar, ...]) -> Iterator[str]:
    yield f"## {text(block.title)}"
    if bars:
        rows = tuple((bar.title, percent(bar.floor), percent(bar.benchmark)) for bar in bars)
        yield _table(Table((wording.THEME, wording.SCORES["floor"], wording.SCORES["benchmark"]), rows))
    for group in block.groups:
        if group.title:
            yield f"### {text(group.title)}"
        yield from map(_paragraph, group.paragraphs)


def _paragraph(paragraph: Paragraph) -> str:
    shape = f"{SHAPES[paragraph.standing]} {text(wording.sentence(paragraph.word))}: " if paragraph.standing else ""
    lead = f"**{text(paragraph.lead)}.** " if paragraph.lead else ""
    first = f"**{paragraph.number}.** {shape}{lead}{text(paragraph.text)}{_refs(paragraph.refs)}".rstrip()
    parts = [first, *("\n".join(map(_detail, paragraph.details)) for _ in paragraph.details[:1])]
    return "\n\n".join([*parts, *([_table(paragraph.table)] if paragraph.table else [])])


def _detail(detail: Detail) -> str:
    lead = [f"**{text(detail.lead)}.**"] if detail.lead else []
    told = [*lead, *([text(detail.text)] if detail.text else [])]
    shape = f"{SHAPES[detail.standing]} " if detail.standing else ""
    line = f"- {shape}{text(detail.label)}: {' '.join(told)}{_refs(detail.refs)}".rstrip()
    return "\n".join([line, *(_cited(cited) for cited in detail.cited)])


def _cited(cited: Cited) -> str:
    """A place and its quotation: a list and a block quotation within the line that they belong to."""
    place = f"  - {text(cited.place)}" if cited.place else ""
    indent = "    " if place else "  "
    quote = f"\n{indent}> {text(cited.quote)}\n" if cited.quote else ""
    return f"{place}\n{quote}" if place and quote else place or quote


def _refs(refs: tuple[int, ...]) -> str:
    if not refs:
        return ""
    word = wording.PARAGRAPH if len(refs) == 1 else wording.PARAGRAPHS
    return f" ({word} {', '.join(map(str, refs))})"


def _table(table: Table) -> str:
    lines = [table.heads, ("---",) * len(table.heads)]
    shown = [f"| {' | '.join(map(text, table.heads))} |", f"|{'|'.join(lines[1])}|"]
    return "\n".join([*shown, *(f"| {' | '.join(map(text, row))} |" for row in table.rows)])
