"""ODT into text: what stands on the page, what is hidden, tracked changes, and what the numbers say."""

from __future__ import annotations

import pytest

from examples.make_formats import odt_package
from safeguards.bills.from_odt import extract
from safeguards.model.bill import Role
from tests.bills.test_docx import hidden, seen

AMENDED, TABLED = "as-amended", "as-tabled"
HIDDEN = "never without a warrant"


def paragraph(inside: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{inside}</text:p>'


def style(name: str, properties: str, family: str = "text", more: str = "") -> str:
    return (
        f'<style:style style:name="{name}" style:family="{family}" {more}><style:text-properties {properties}/>'
        "</style:style>"
    )


WAYS = {
    "not displayed": ('text:display="none"', "hidden text"),
    "white": ('fo:color="#ffffff"', "in its background's colour"),
    "on its own colour": ('fo:color="#333333" fo:background-color="#333333"', "in its background's colour"),
    "three points": ('fo:font-size="3pt"', "smaller than 4 points"),
    "a tenth": ('fo:font-size="10%"', "smaller than 4 points"),
    "a millimetre": ('fo:font-size="1mm"', "smaller than 4 points"),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("where", ["span", "parent", "paragraph"])
def test_hidden_text_is_told_and_is_not_what_a_reader_sees(way: str, where: str) -> None:
    properties, reason = WAYS[way]
    styles = {
        "span": style("T1", properties),
        "parent": style("T0", properties) + style("T1", "", more='style:parent-style-name="T0"'),
        "paragraph": style("P1", properties, "paragraph"),
    }[where]
    span = f'<text:span text:style-name="T1">{HIDDEN}</text:span>'
    body = paragraph(HIDDEN, "P1") if where == "paragraph" else paragraph(f"A judge may {span}search.")
    found = extract(odt_package(body, styles), AMENDED)
    assert hidden(found) == {HIDDEN: reason}
    assert seen(found) == ([] if where == "paragraph" else ["A judge may search."])


def test_text_that_can_be_read_is_not_called_hidden() -> None:
    styles = style("A", 'fo:color="#1f3864"') + style("B", 'style:use-window-font-color="true"')
    styles += style("C", 'fo:color="#ffffff" fo:background-color="#000000"') + style("D", 'fo:font-size="80%"')
    body = "".join(paragraph(f'<text:span text:style-name="{name}">Seen.</text:span>') for name in "ABCD")
    found = extract(odt_package(body, styles), AMENDED)
    assert (seen(found), hidden(found)) == (["Seen."] * 4, {})


def test_sections_fields_and_boxes_that_are_not_seen() -> None:
    section = f'<text:section text:name="S" text:display="none">{paragraph("in a section")}</text:section>'
    whole = paragraph('<text:hidden-paragraph text:is-hidden="true"/>in a paragraph')
    some = paragraph('A <text:hidden-text text:string-value="in a field"/>judge.')
    frame = '<draw:frame svg:width="0in" svg:height="2in"><draw:text-box>{}</draw:text-box></draw:frame>'
    box = paragraph("It ends." + frame.format(paragraph("in a box")))
    found = extract(odt_package(section + whole + some + box), AMENDED)
    assert hidden(found) == {
        "in a section": "in a hidden range",
        "in a paragraph": "hidden text",
        "in a field": "hidden text",
        "in a box": "in a box of no size",
    }
    assert seen(found) == ["A judge.", "It ends."]


def test_blanks_tabs_and_lines() -> None:
    inside = "a  \n b<text:s text:c='2'/>c<text:tab/>d<text:line-break/>e<text:soft-page-break/>f"
    assert seen(extract(odt_package(paragraph(inside)), AMENDED)) == ["a b  c\td\nef"]


def test_notes_comments_contents_and_rubies_are_no_law() -> None:
    note = f"<text:note><text:note-citation>1</text:note-citation><text:note-body>{paragraph('See.')}</text:note-body>"
    comment = f"<office:annotation><dc:creator>A</dc:creator>{paragraph('Too wide?')}</office:annotation>"
    contents = f"<text:table-of-content><text:index-body>{paragraph('1. Search 3')}</text:index-body>"
    ruby = "<text:ruby><text:ruby-base>judge</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>"
    body = f"{contents}</text:table-of-content>{paragraph(f'A {ruby}{note}</text:note> may{comment} search.')}"
    found = extract(odt_package(body), AMENDED)
    assert seen(found) == ["A judge may search."]
    assert [b.pieces[0].role for b in found.blocks] == [Role.METADATA, Role.OPERATIVE, Role.NOTE, Role.NOTE]
    assert [(i.kind, i.quote) for i in found.integrity] == [("comment", "Too wide?")]


# Tracked changes


def region(name: str, inside: str) -> str:
    return f'<text:changed-region text:id="{name}">{inside}</text:changed-region>'


INFO = "<office:change-info><dc:creator>A</dc:creator></office:change-info>"


def tracked(*regions: str) -> str:
    return f"<text:tracked-changes>{''.join(regions)}</text:tracked-changes>"


def insertion(name: str) -> str:
    return region(name, f"<text:insertion>{INFO}</text:insertion>")


def deletion(name: str, *paragraphs: str) -> str:
    return region(name, f"<text:deletion>{INFO}{''.join(map(paragraph, paragraphs))}</text:deletion>")


def mark(kind: str, name: str) -> str:
    return f'<text:change{kind} text:change-id="{name}"/>'


CHANGED = {
    "words": (
        tracked(insertion("a"), deletion("b", "an officer"))
        + paragraph(f"With {mark('-start', 'a')}a judge{mark('-end', 'a')}{mark('', 'b')} only."),
        ["With a judge only."],
        ["With an officer only."],
        [("inserted", "a judge"), ("deleted", "an officer")],
    ),
    "an inserted paragraph": (
        tracked(insertion("a")) + paragraph(f"One.{mark('-start', 'a')}") + paragraph(f"Two.{mark('-end', 'a')}"),
        ["One.", "Two."],
        ["One."],
        [("inserted", "¶"), ("inserted", "Two.")],
    ),
    "a deleted paragraph": (
        tracked(deletion("a", "Two.", "")) + paragraph("One.") + paragraph(f"{mark('', 'a')}Three."),
        ["One.", "Three."],
        ["One.", "Two.", "Three."],
        [("deleted", "Two.")],
    ),
    "a deletion in an insertion": (
        tracked(insertion("a"), deletion("b", "never "))
        + paragraph(f"It {mark('-start', 'a')}must {mark('', 'b')}end{mark('-end', 'a')}."),
        ["It must end."],
        ["It ."],
        [("inserted", "must "), ("deleted", "never "), ("inserted", "end")],
    ),
}


@pytest.mark.parametrize("case", CHANGED)
def test_both_views_of_tracked_changes(case: str) -> None:
    body, amended, tabled, quotes = CHANGED[case]
    found = extract(odt_package(body), AMENDED)
    assert seen(found) == amended
    assert [(i.effect, i.quote) for i in found.integrity if i.kind == "tracked-changes"] == quotes
    assert seen(extract(odt_package(body), TABLED)) == tabled


# Numbers


def items(*inside: str, more: str = "") -> str:
    return f'<text:list text:style-name="L" {more}>{"".join(inside)}</text:list>'


def item(inside: str, more: str = "") -> str:
    return f"<text:list-item {more}>{inside}</text:list-item>"


LEVELS = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" '
    'style:num-suffix=")" text:start-value="2"/><text:list-level-style-number text:level="3" style:num-format="I" '
    'text:display-levels="3"/></text:list-style>'
)


def numbers(body: str) -> list[str]:
    return seen(extract(odt_package(body, common=LEVELS), AMENDED))


def test_levels_begin_anew_and_show_those_above() -> None:
    deep = "<text:list>" + item("<text:list>" + item(paragraph("x")) + "</text:list>") + "</text:list>"
    one = item(paragraph("x") + paragraph("more") + "<text:list>" + item(paragraph("x")) * 2 + "</text:list>")
    assert numbers(items(one, one, item(deep))) == [
        *("1. x", "more", "(b) x", "(c) x"),
        *("2. x", "more", "(b) x", "(c) x", "2.c.I x"),
    ]


def test_lists_that_go_on_and_lists_that_do_not() -> None:
    one = item(paragraph("x"))
    body = items(one, more='xml:id="a"') + items(one) + items(one, more='text:continue-numbering="true"')
    body += items(one, more='text:continue-list="a"') + items(item(paragraph("x"), 'text:start-value="9"'), one)
    assert numbers(body) == ["1. x", "1. x", "2. x", "2. x", "9. x", "10. x"]


def test_headings_are_numbered_by_the_outline() -> None:
    outline = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format=""/>'
        '<text:outline-level-style text:level="2" style:num-format="1" style:num-prefix="Section " '
        'style:num-suffix="."/></text:outline-style>'
    )
    body = "".join(f'<text:h text:outline-level="{n}">x</text:h>' for n in (1, 2, 2))
    found = extract(odt_package(body, common=outline), AMENDED)
    assert seen(found) == ["x", "Section 1. x", "Section 2. x"]
    assert [b.level for b in found.blocks] == [1, 2, 2]
