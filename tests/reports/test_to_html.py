"""The HTML paper: one file that obeys nobody, says what the JSON says, and can be read by machine and by ear."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement

from safeguards.model.bill import Role, Span
from safeguards.model.result import Cell, Evidence, Findings
from safeguards.reports import WRITERS, wording
from safeguards.reports.page import build
from safeguards.reports.shown import Page
from tests.reports import hostile, invented

MOST_BYTES = 500_000
WRITTEN_BY_US = frozenset({"html", "markdown"})


def parsed(page: Page) -> HtmlElement:
    return html.document_fromstring(WRITERS["html"](page))


def words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


@pytest.fixture(scope="module")
def paper() -> HtmlElement:
    return parsed(invented.page())


def test_every_verdict_is_that_of_the_json(paper: HtmlElement) -> None:
    page = invented.page()
    report = json.loads(WRITERS["json"](page))
    verdicts = {(x["requirement"], x["target"]): x["verdict"] for x in report["cells"]}
    titles = {x.title: x.id for x in invented.REQUIREMENTS}
    heads = [words(x) for x in paper.xpath("//table[@class='matrix']/thead/tr/th")][1:]
    targets = dict(zip(heads, ["bill", *(power.id for power in page.powers)], strict=True))
    told = {}
    for row in paper.xpath("//table[@class='matrix']/tbody/tr[not(@class)]"):
        name = titles[words(row.xpath("th")[0])]
        assert sum(int(cell.get("colspan", "1")) for cell in row.xpath("td")) == len(heads)
        for head, cell in zip(heads, row.xpath("td"), strict=False):  # empty cells at the end are one
            if words(cell):
                told[name, targets[head]] = words(cell)
    assert told.keys() == verdicts.keys()
    assert all(verdict in told[key] for key, verdict in verdicts.items())


OFFENCES = [
    ["Insult", "s 6(1) (line 14)", "up to 5 years", "yes", "yes"],
    ["Access", "s 6 (line 13)", "up to 18 months", "no", "no"],
    ["Devices", "s 6 (line 13)", "no penalty was found", "not known", "no"],
]


def test_every_offence_is_told_with_its_penalty_and_what_it_opens(paper: HtmlElement) -> None:
    rows = [[words(cell) for cell in row] for row in paper.xpath("//table[@class='plain']/tbody/tr")]
    assert [row for row in rows if row[0] in {"Insult", "Access", "Devices"}] == OFFENCES


def test_no_row_of_the_matrix_ends_in_single_empty_cells(paper: HtmlElement) -> None:
    last = [row.xpath("td")[-1] for row in paper.xpath("//table[@class='matrix']/tbody/tr[not(@class)]")]
    assert any(cell.get("colspan") for cell in last)
    assert all(words(cell) or cell.get("colspan") for cell in last)


def test_a_verdict_leads_to_the_paragraph_that_tells_it(paper: HtmlElement) -> None:
    page = invented.page()
    titles = {x.title for x in invented.REQUIREMENTS}
    rows = paper.xpath("//table[@class='matrix']/tbody/tr[not(@class)]")
    assert {words(row.xpath("th")[0]) for row in rows} <= titles
    for row in rows:
        for link in row.xpath("td/a"):
            told = words(paper.get_element_by_id(link.get("href")[1:]))
            assert words(row.xpath("th")[0]) in told
            assert wording.sentence(wording.STANDINGS[link.getparent().get("class")]) in told
    assert len(paper.xpath("//table[@class='matrix']//td/a")) == len(page.cells)


def test_verdicts_differ_by_shape_word_and_letter(paper: HtmlElement) -> None:
    standings = set(wording.STANDINGS)
    assert len({*wording.LETTERS.values()}) == len(standings) == len(wording.LETTERS)
    style = paper.xpath("//style")[0].text
    for standing, letter in wording.LETTERS.items():
        assert f'.{standing} a::after {{ content: "{letter}" / ""; }}' in style
        assert paper.xpath(f"//*[local-name()='symbol'][@id='s-{standing}']")


def test_the_matrix_is_a_table_with_headers(paper: HtmlElement) -> None:
    (matrix,) = paper.xpath("//table[@class='matrix']")
    assert all(x.get("scope") == "col" for x in matrix.xpath("thead//th"))
    assert all(len(row.xpath("th[@scope='row']")) == 1 for row in matrix.xpath("tbody/tr[not(@class)]"))
    assert [words(x) for x in matrix.xpath("tbody/tr/th[@scope='rowgroup']")] == [
        "Authorisation",
        "Transparency",
        "Expression",
    ]


def test_links_lead_inside_the_file(paper: HtmlElement) -> None:
    names = [x.get("id") for x in paper.xpath("//*[@id]")]
    assert len(names) == len(set(names))
    links = [x.get("href") for x in paper.xpath("//*[@href]")]
    assert links
    assert [link for link in links if link[0] != "#" or link[1:] not in names] == []
    assert not paper.xpath("//*[@src] | //link | //script | //img | //iframe | //form | //*[@style] | //base")


def test_headings_and_numbers_are_in_order(paper: HtmlElement) -> None:
    levels = [int(x.tag[1]) for x in paper.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    numbers = [int(x.text) for x in paper.xpath("//a[@class='n']")]
    assert numbers == list(range(1, len(numbers) + 1))


def test_the_style_is_the_one_that_is_allowed(paper: HtmlElement) -> None:
    (policy,) = paper.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    (style,) = re.findall(r"<style>(.*?)</style>", WRITERS["html"](invented.page()), re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:"
    assert "url(" not in style
    assert "@import" not in style


def divided(cells: tuple[Cell, ...]) -> Page:
    """The invented page of a bill in which s 4 has text of its own and s 5 has none."""
    bill = invented.bill()
    start, end = invented.TEXT.index("(1)"), invented.TEXT.index("## 5")
    own = tuple(Span(*place, 4, Role.OPERATIVE) for place in _paragraphs(start, end))
    sections = (bill.provisions[0], replace(bill.provisions[1], spans=own), bill.provisions[2])
    bill = replace(bill, provisions=sections)
    return build(bill, invented.book(), invented.findings(cells), invented.scored(cells), (), "0.1.0")


def _paragraphs(start: int, end: int) -> Iterator[tuple[int, int]]:
    for found in re.finditer(r"^\(\d\) (.*)$", invented.TEXT, re.MULTILINE):
        if start <= found.start() < end:
            yield found.span(1)


def test_quotations_are_exact_and_what_matched_is_marked() -> None:
    """The words of the bill stand in the paper as they stand in the bill, cut nowhere inside a quotation."""
    matched = ("a warrant of a judge", "may search without one", "may direct", "as prescribed")
    cells = tuple(replace(x, evidence=tuple(_deciding(e, matched) for e in x.evidence)) for x in invented.CELLS)
    paper = parsed(divided(cells))
    quoted = {words(x) for x in paper.xpath("//*[@class='quoted']")}
    assert quoted == {" ".join(x.quote.split()) for x in (invented.SEARCH_MET, invented.SEARCH_WEAK, invented.LONG_MET)}
    told = [words(x) for x in paper.xpath("//mark")]
    assert set(told) == {"a warrant of a judge", "may search without one"}


def _deciding(item: Evidence, matched: tuple[str, ...]) -> Evidence:
    places = [(item.quote.index(x) + item.start, len(x)) for x in matched if x in item.quote]
    return replace(item, words=tuple((start, start + length) for start, length in places))


def test_a_quotation_stands_beside_its_provision_or_is_quoted() -> None:
    """s 5 has no text of its own in this bill, so what is quoted from it is quoted in the paragraph."""
    paper = parsed(divided(invented.CELLS))
    assert [words(x) for x in paper.xpath("//*[@class='law']/p/b")] == ["s 4"] * 3
    quoted = {words(x) for x in paper.xpath("//section[@id='findings']//blockquote")}
    assert invented.DIRECTION.quote in quoted
    assert invented.SEARCH_MET.quote not in quoted


@pytest.mark.parametrize("form", sorted(WRITTEN_BY_US))
def test_the_same_page_gives_the_same_bytes(form: str) -> None:
    assert WRITERS[form](invented.page()) == WRITERS[form](invented.page())


def test_nothing_judged_is_said_and_no_block_is_lost() -> None:
    nothing = Findings((), (), (), ())
    page = build(invented.bill(), invented.book(), nothing, invented.scored(()), (), "0.1.0")
    paper = parsed(page)
    assert "No provision of this file could be judged" in words(paper.get_element_by_id("p1"))
    assert wording.GLANCE_EMPTY in words(paper.get_element_by_id("glance"))
    assert [paper.get_element_by_id(name) is not None for name in wording.BLOCKS] == [True] * len(wording.BLOCKS)
    assert not paper.xpath("//table[@class='matrix']")


def test_what_the_bill_says_stays_text() -> None:
    """No tag, link, handler, entity or colour of a bill takes effect, wherever in the report its words stand."""
    plain, poisoned = parsed(hostile.page("harmless")), parsed(hostile.page(hostile.POISON))
    shape = [(x.tag, sorted(x.keys())) for x in plain.iter() if isinstance(x.tag, str)]
    assert [(x.tag, sorted(x.keys())) for x in poisoned.iter() if isinstance(x.tag, str)] == shape
    assert hostile.POISON_SHOWN in words(poisoned)
    assert not [x for x in WRITERS["html"](hostile.page(hostile.POISON)) if x != "\n" and hostile.unseen(x)]


def test_a_crowded_report_stays_small() -> None:
    """Seventy-three requirements for twelve powers, a third of them with text to quote."""
    page = hostile.crowded(73, 12)
    written = WRITERS["html"](page)
    assert len(page.cells) > 300
    assert len(written.encode("utf-8")) <= MOST_BYTES


def test_no_string_for_the_reader_stands_in_the_template() -> None:
    template = Path(wording.__file__).parent / "templates" / "report.html.j2"
    bare = re.sub(r"\{[%{].*?[%}]\}", "", template.read_text("utf-8"))
    tree = html.document_fromstring(bare)
    for hidden in tree.xpath("//style"):
        hidden.getparent().remove(hidden)
    assert re.findall(r"[A-Za-z]{2,}", tree.text_content()) == []


def test_every_cell_is_told_in_one_paragraph_only() -> None:
    page = invented.page()
    marks = [x for theme in page.paper.glance.themes for row in theme.rows for x in row.marks if x.standing]
    assert len(marks) == len(page.cells)
    assert all(mark.paragraph for mark in marks)


def test_recommendations_are_at_most_seven_and_point_to_paragraphs() -> None:
    for page in (invented.page(), hostile.crowded(73, 12)):
        (recommendation,) = page.paper.blocks[0].groups[0].paragraphs
        last = page.paper.blocks[-1].last
        assert 1 <= len(recommendation.details) <= 7
        assert [x.label for x in recommendation.details] == [f"({x})" for x in "abcdefg"[: len(recommendation.details)]]
        assert all(x.refs and max(x.refs) <= last for x in recommendation.details)


def _unsure(cells: tuple[Cell, ...]) -> list[Cell]:
    return [cell for cell in cells if cell.confidence.value == "low"]


def test_what_a_person_has_to_decide_is_no_verdict(paper: HtmlElement) -> None:
    assert len(_unsure(invented.CELLS)) == len(paper.xpath("//table[@class='matrix']//td[@class='decide']")) == 1
    assert words(paper.xpath("//td[@class='decide']")[0]) == "decide (likelier: missing)"
