"""The Markdown paper: the same paragraphs as the HTML, and nothing in it but text, headings, lists and tables."""

from __future__ import annotations

import json
import re

import pytest
from lxml import html
from markdown_it import MarkdownIt
from markdown_it.token import Token

from safeguards.reports import WRITERS, wording
from safeguards.reports.shown import Page
from safeguards.reports.to_markdown import text
from tests.reports import hostile, invented

OURS = frozenset(
    """heading_open heading_close paragraph_open paragraph_close inline bullet_list_open bullet_list_close
    list_item_open list_item_close blockquote_open blockquote_close table_open table_close thead_open thead_close
    tbody_open tbody_close tr_open tr_close th_open th_close td_open td_close
    text text_special softbreak strong_open strong_close""".split()
)


def tokens(written: str) -> list[Token]:
    parsed = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(written)
    return [x for token in parsed for x in (token, *(token.children or ()))]


def rows(page: Page) -> list[list[str]]:
    lines = [line for line in WRITERS["markdown"](page).split("\n") if line.startswith("|")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


def test_every_verdict_is_that_of_the_json() -> None:
    page = invented.page()
    verdicts = {(x["requirement"], x["target"]): x["verdict"] for x in json.loads(WRITERS["json"](page))["cells"]}
    titles = {text(x.title): x.id for x in invented.REQUIREMENTS}
    targets = ["bill", *(power.id for power in page.powers)]
    matrix = [row for row in rows(page) if row[0] in titles and len(row) == len(targets) + 1]
    told = {
        (titles[row[0]], target): cell for row in matrix for target, cell in zip(targets, row[1:], strict=True) if cell
    }
    assert told.keys() == verdicts.keys()
    assert all(verdict in told[key] for key, verdict in verdicts.items())


@pytest.mark.parametrize("page", [invented.page(), hostile.page("harmless"), hostile.crowded(12, 4)])
def test_paragraphs_have_the_same_numbers_and_leads_as_in_the_html(page: Page) -> None:
    shown = html.document_fromstring(WRITERS["html"](page))
    told = {
        x.get("id")[1:]: " ".join(lead[0].text_content().split()) if (lead := x.xpath("p/strong")) else ""
        for x in shown.xpath("//*[@class='para']")
    }
    found = re.findall(
        r"^\*\*(\d+)\.\*\* (?:\S+ [^:*\n]+: )?(?:\*\*(.*?)\*\*)?", WRITERS["markdown"](page), re.MULTILINE
    )
    assert {number: lead.replace("\\", "") for number, lead in found} == told
    assert len(told) == page.paper.blocks[-1].last


def test_both_formats_have_the_same_blocks() -> None:
    page = invented.page()
    shown = html.document_fromstring(WRITERS["html"](page))
    blocks = [x.text_content() for x in shown.xpath("//main//section/h2")]
    headings = re.findall(r"^## (.*)$", WRITERS["markdown"](page), re.MULTILINE)
    assert [x for x in blocks if x in wording.BLOCKS.values()] == [*wording.BLOCKS.values()]
    assert [x for x in headings if x in wording.BLOCKS.values()] == [*wording.BLOCKS.values()]


def test_what_the_bill_says_stays_text() -> None:
    plain, poisoned = hostile.page("harmless"), hostile.page(hostile.POISON)
    written = WRITERS["markdown"](poisoned)
    kinds = [x.type for x in tokens(written)]
    assert set(kinds) <= OURS
    layout = [x.type for x in tokens(WRITERS["markdown"](plain)) if x.block]
    assert [x.type for x in tokens(written) if x.block] == layout
    assert hostile.POISON_SHOWN in "".join(x.content for x in tokens(written) if x.type in ("text", "text_special"))
    assert not re.search(r"https?://|www\.|(?<!\\)[<\[@]", written)
    assert not [x for x in written if x != "\n" and hostile.unseen(x)]


@pytest.mark.parametrize(
    "written",
    ["# head", "- item", "+ item", "1. one", "1) one", "> quote", "===", "---", "    code", "```", "| a | b |",
     "[a]: /b", "&amp;", "a\\", "*a*", "__a__", "<b>", "Title #", "~~a~~", "![a](b)", "a  \nb", "\\<b>"],
)  # fmt: skip
def test_text_is_shown_as_it_was_written(written: str) -> None:
    for frame in ("{}", "- {}", "> {}", "# {}", "**1.** {}"):
        found = tokens(frame.format(text(written)))
        shown = "".join(x.content for x in found if x.type in ("text", "text_special"))
        assert " ".join(written.split()) in shown
        assert {x.type for x in found} <= OURS
