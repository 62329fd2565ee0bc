"""DOCX into text: what stands on the page, what is hidden, and what the numbers say."""

from __future__ import annotations

import pytest

from examples.make_formats import W, package, run
from safeguards.bills.from_docx import extract
from safeguards.bills.opened import Extract
from safeguards.model.bill import Role, Visibility

AMENDED = "as-amended"
HIDDEN = "never without a warrant"


def paragraph(inside: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def styled(text: str, properties: str) -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def seen(found: Extract) -> list[str]:
    """The paragraphs that a reader sees, without notes, headers and marks."""
    skipped = (Role.NOTE, Role.METADATA)
    said = (
        "".join(found.text[s.start : s.end] for s in b.pieces if s.visibility is Visibility.VISIBLE)
        for b in found.blocks
        if not any(s.role in skipped for s in b.pieces)
    )
    return [text for text in said if text]


def hidden(found: Extract) -> dict[str, str]:
    """What a reader does not see, with the reason."""
    spans = [s for b in found.blocks for s in b.pieces if s.visibility is Visibility.HIDDEN]
    return {found.text[s.start : s.end]: found.reasons[s.start] for s in spans}


def style(name: str, properties: str, based: str = "", kind: str = "character") -> str:
    on = f'<w:basedOn w:val="{based}"/>' if based else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/>{on}<w:rPr>{properties}</w:rPr></w:style>'
    )


STYLES = (
    f"<w:styles {W}>"
    + style("Secret", "<w:vanish/>")
    + style("Deep", '<w:sz w:val="20"/>', "Secret")
    + style("Gone", '<w:color w:val="FFFFFF"/>', kind="paragraph")
    + style("Off", "<w:vanish/>", kind="paragraph")
    + "</w:styles>"
)
WAYS = {
    "vanish": ("<w:vanish/>", "", "hidden text"),
    "vanish by a style": ('<w:rStyle w:val="Secret"/>', "", "hidden text"),
    "vanish by the style of a style": ('<w:rStyle w:val="Deep"/>', "", "hidden text"),
    "web layout": ("<w:webHidden/>", "", "hidden in web layout"),
    "white": ('<w:color w:val="FFFFFF"/>', "", "in its background's colour"),
    "nearly white": ('<w:color w:val="F8F8F8"/>', "", "in its background's colour"),
    "white by theme": ('<w:color w:themeColor="background1"/>', "", "in its background's colour"),
    "white by the paragraph's style": ("", '<w:pStyle w:val="Gone"/>', "in its background's colour"),
    "black on black": ('<w:color w:val="000000"/><w:highlight w:val="black"/>', "", "in its background's colour"),
    "grey on a grey paragraph": (
        '<w:color w:val="808080"/>',
        '<w:shd w:val="clear" w:color="auto" w:fill="808080"/>',
        "in its background's colour",
    ),
    "three points": ('<w:sz w:val="6"/>', "", "smaller than 4 points"),
    "no fill": ("<w14:textFill><w14:noFill/></w14:textFill>", "", "in no colour"),
}


@pytest.mark.parametrize("way", WAYS)
def test_hidden_text_is_told_and_is_not_what_a_reader_sees(way: str) -> None:
    properties, of_paragraph, reason = WAYS[way]
    inside = ("" if of_paragraph.startswith("<w:pStyle") else run("A judge may ")) + styled(HIDDEN, properties)
    found = extract(package(paragraph(inside, of_paragraph) + paragraph(run("search.")), styles=STYLES), AMENDED)
    assert hidden(found) == {HIDDEN: reason}
    assert HIDDEN not in "".join(seen(found))
    assert seen(found)[-1] == "search."


SHOWN = {
    "automatic colour": '<w:color w:val="auto"/>',
    "dark blue": '<w:color w:val="1F3864"/>',
    "light grey": '<w:color w:val="A6A6A6"/>',
    "white on black": '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000000"/>',
    "five points": '<w:sz w:val="10"/>',
    "vanish switched off": '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>',
    "vanish": "<w:b/>",
}


@pytest.mark.parametrize("way", SHOWN)
def test_text_that_can_be_read_is_not_called_hidden(way: str) -> None:
    found = extract(package(paragraph(styled("A judge may search.", SHOWN[way])), styles=STYLES), AMENDED)
    assert (seen(found), hidden(found)) == (["A judge may search."], {})


def test_white_text_in_a_dark_cell_is_seen_and_in_a_white_one_is_not() -> None:
    def cell(fill: str) -> str:
        shade = f'<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{fill}"/></w:tcPr>'
        white = styled("Offence" + fill, '<w:color w:val="FFFFFF"/>')
        return f"<w:tc>{shade}{paragraph(white)}</w:tc>"

    found = extract(package(f"<w:tbl><w:tr>{cell('1F3864')}{cell('FFFFFF')}</w:tr></w:tbl>"), AMENDED)
    assert seen(found) == ["Offence1F3864"]
    assert list(hidden(found)) == ["OffenceFFFFFF"]


def box(text: str, extent: str = 'cx="900000" cy="900000"', properties: str = "") -> str:
    inside = f"<w:txbxContent>{paragraph(run(text))}</w:txbxContent>"
    return (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:inline><wp:extent {extent}/><wp:docPr {properties}/>"
        f"<wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp></wp:inline></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def test_a_text_box_is_read_once_behind_its_paragraph() -> None:
    found = extract(package(paragraph(run("Before. ") + box("(1) A judge may search.") + run("After."))), AMENDED)
    assert seen(found) == ["Before. After.", "(1) A judge may search."]
    assert (found.integrity, found.not_assessed) == ((), ())


@pytest.mark.parametrize(
    ("extent", "properties", "reason"),
    [
        ('cx="0" cy="0"', "", "in a box of no size"),
        ('cx="9" cy="900000"', "", "in a box of no size"),
        ('cx="900000" cy="900000"', 'hidden="1"', "in a hidden box"),
    ],
)
def test_a_text_box_that_is_not_seen_is_hidden(extent: str, properties: str, reason: str) -> None:
    found = extract(package(paragraph(box("A judge may search.", extent, properties))), AMENDED)
    assert (seen(found), hidden(found)) == ([], {"A judge may search.": reason})


def test_other_words_for_other_programs_are_told() -> None:
    choice = f"<mc:AlternateContent><mc:Choice>{run('A judge')}</mc:Choice><mc:Fallback>{run('An officer')}"
    found = extract(package(paragraph(choice + "</mc:Fallback></mc:AlternateContent>")), AMENDED)
    assert seen(found) == ["A judge"]
    assert [(i.kind, i.quote) for i in found.integrity] == [("alternate-content", "An officer")]


def field(instruction: str, result: str) -> str:
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{marks[0]}<w:r><w:instrText>{instruction}</w:instrText></w:r>{run('hint')}{marks[1]}{result}{marks[2]}"


def test_only_the_result_of_a_field_is_text() -> None:
    nested = field("REF x", run("section 4") + field("PAGE", run("7")))
    assert seen(extract(package(paragraph(run("under ") + nested)), AMENDED)) == ["under section 47"]


def test_a_list_of_contents_is_no_law() -> None:
    found = extract(package(paragraph(field("TOC \\o", run("1. Search 3"))) + paragraph(run("1. Search"))), AMENDED)
    assert seen(found) == ["1. Search"]
    assert found.blocks[0].pieces[0].role is Role.METADATA


def test_characters_that_are_elements() -> None:
    inside = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>"
    signs = '<w:t>e</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Curious" w:char="F041"/></w:r>'
    found = extract(package(paragraph(inside + signs)), AMENDED)
    assert seen(found) == ["a\tb\nc-de≥\ufffd"]
    assert [i.kind for i in found.integrity] == ["symbol"]


def test_blanks_at_the_ends_are_kept_only_where_word_keeps_them() -> None:
    words = "<w:r><w:t> a </w:t></w:r><w:r><w:t> b\n c</w:t></w:r>" + run(" d ") + run("e")
    assert seen(extract(package(paragraph(words)), AMENDED)) == ["ab  c d e"]


def test_notes_comments_headers_and_footers_are_no_law() -> None:
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = paragraph(run("A judge") + reference + run(" may search.")) + paragraph(run("It ends."))
    notes = f'<w:footnotes {W}><w:footnote w:id="2">{paragraph(run("See the Act."))}</w:footnote></w:footnotes>'
    comments = f'<w:comments {W}><w:comment w:id="1">{paragraph(run("Too wide?"))}</w:comment></w:comments>'
    header = f"<w:hdr {W}>{paragraph(run('DRAFT'))}</w:hdr>"
    parts = {"footnotes": notes, "comments": comments, "header1": header, "header2": header}
    found = extract(package(body, **parts), AMENDED)
    assert seen(found) == ["A judge may search.", "It ends."]
    others = [(b.pieces[0].role, found.text[b.pieces[0].start : b.pieces[0].end]) for b in found.blocks]
    assert [o for o in others if o[0] in (Role.NOTE, Role.METADATA)] == [
        (Role.NOTE, "See the Act."),
        (Role.NOTE, "Too wide?"),
        (Role.METADATA, "DRAFT"),
    ]
    assert [(i.kind, i.quote) for i in found.integrity] == [("comment", "Too wide?")]


def test_a_label_in_a_cell_goes_with_its_text_and_a_row_without_labels_is_one_paragraph() -> None:
    def table(*cells: str) -> str:
        inside = "".join(f"<w:tc>{''.join(paragraph(run(t)) for t in cell.split('|'))}</w:tc>" for cell in cells)
        return f"<w:tbl><w:tr>{inside}</w:tr></w:tbl>"

    body = table("(a)", "a judge may search;|and seize;") + table("Offence", "Five years") + table("Note", "7. Search")
    assert seen(extract(package(body), AMENDED)) == [
        "(a)\ta judge may search;",
        "and seize;",
        "Offence\tFive years",
        "Note",
        "7. Search",
    ]


def test_text_in_unknown_elements_is_not_assessed() -> None:
    found = extract(
        package(paragraph(run("Seen.")) + "<w:sdtPr><w:p><w:r><w:t>lost</w:t></w:r></w:p></w:sdtPr>"), AMENDED
    )
    assert [(u.reason, u.characters) for u in found.not_assessed] == [("text in elements that are not known", 4)]


def test_a_large_picture_is_not_assessed_and_a_crest_is_nothing() -> None:
    def picture(size: int) -> str:
        pic = '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/>'
        return f'<w:r><w:drawing><wp:inline><wp:extent cx="{size}" cy="{size}"/>{pic}</wp:inline></w:drawing></w:r>'

    found = extract(package(paragraph(picture(700_000) + run("Seen."))), AMENDED)
    assert found.not_assessed == ()
    found = extract(package(paragraph(picture(5_000_000) + run("Seen."))), AMENDED)
    assert [u.reason for u in found.not_assessed] == ["a large picture: its text is not read"]


# Numbers


def numbering(*levels: str, nums: str = "") -> str:
    inside = "".join(f'<w:lvl w:ilvl="{n}">{level}</w:lvl>' for n, level in enumerate(levels))
    one = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    return f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">{inside}</w:abstractNum>{one}{nums}</w:numbering>'


def level(form: str, text: str, more: str = "") -> str:
    return f'<w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/>'


def item(text: str, place: int, number: int = 1, mark: str = "") -> str:
    properties = f'<w:numPr><w:ilvl w:val="{place}"/><w:numId w:val="{number}"/></w:numPr><w:rPr>{mark}</w:rPr>'
    return paragraph(run(text), properties)


def numbers(numbering: str, *items: str) -> list[str]:
    return seen(extract(package("".join(items), numbering=numbering), AMENDED))


LAW = numbering(level("decimal", "%1."), level("lowerLetter", "(%2)"), level("upperRoman", "%1.%2.%3"))


def test_levels_begin_anew_behind_the_outer_one() -> None:
    places = (0, 1, 1, 2, 0, 1, 2)
    assert numbers(LAW, *(item("x", place) for place in places)) == [
        "1. x",
        "(a) x",
        "(b) x",
        "1.b.I x",
        "2. x",
        "(a) x",
        "2.a.I x",
    ]


def test_a_level_that_never_begins_anew_and_numbers_in_digits() -> None:
    law = numbering(level("upperRoman", "PART %1"), level("decimal", "%1.%2", '<w:lvlRestart w:val="0"/><w:isLgl/>'))
    assert numbers(law, *(item("x", place) for place in (0, 1, 0, 1))) == ["PART I x", "1.1 x", "PART II x", "2.2 x"]


def test_another_list_goes_on_and_one_with_a_start_begins_anew() -> None:
    nums = '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/>'
    law = numbering(
        level("decimal", "%1."),
        nums=nums + '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>',
    )
    assert numbers(law, item("x", 0), item("x", 0, 2), item("x", 0, 3), item("x", 0, 3), item("x", 0)) == [
        "1. x",
        "2. x",
        "7. x",
        "8. x",
        "9. x",
    ]


def test_a_number_that_is_hidden_with_its_paragraph_is_not_counted() -> None:
    unseen = paragraph(
        styled("secret", "<w:vanish/>"),
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>',
    )
    assert numbers(LAW, item("x", 0), unseen, item("y", 0)) == ["1. x", "2. y"]


def test_a_bullet_is_no_label_and_unknown_numbers_are_told() -> None:
    law = numbering(level("bullet", "•"), level("ordinalText", "%2"))
    found = extract(package(item("x", 0) + item("y", 1), numbering=law), AMENDED)
    assert found.blocks[0].pieces[0].role is Role.MARKUP
    assert seen(found) == ["• x", "1 y"]
    assert [(i.kind, i.quote) for i in found.integrity] == [("numbering", "ordinalText")]


def test_a_style_brings_its_list_level_and_heading() -> None:
    styles = (
        f'<w:styles {W}><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
    )
    law = numbering(level("decimal", "x"), level("decimal", "Section %2.", '<w:pStyle w:val="H"/>'))
    body = "".join(
        paragraph(run(text), '<w:pStyle w:val="H"/>') for text in ("Search", "A judge may, on application, search.")
    )
    found = extract(package(body, numbering=law, styles=styles), AMENDED)
    assert seen(found) == ["Section 1. Search", "Section 2. A judge may, on application, search."]
    assert [b.level for b in found.blocks] == [3, 0]  # a sentence is no heading, whatever its style
