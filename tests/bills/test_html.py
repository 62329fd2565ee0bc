"""HTML as a browser reads it: what is hidden, what ends what, and what a hostile page cannot do."""

from __future__ import annotations

from collections.abc import Mapping
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safeguards.bills.detect import detect
from safeguards.bills.read import Source, read
from safeguards.model.bill import Bill, Role, Visibility
from safeguards.model.rule import Language
from tests.bills.test_read import _is_a_tree, _is_accounted_for

Languages = Mapping[str, Language]
LAW = "<h3>Section 1. Search</h3><p>The judge may order the search of the house of a person.</p>"


def opened(text: str, languages: Languages, code: str = "en") -> Bill:
    bill, problems = read(Source("law.html", text.encode(), "html", code), languages)
    assert bill.spans or problems
    return bill


def own(bill: Bill) -> dict[str, str]:
    return {
        p.label: " ".join(" ".join(bill.seen(s.start, s.end) for s in p.spans).split()) for p in bill.provisions[1:]
    }


HIDING = [
    "<{t} hidden>secret</{t}>",
    '<{t} hidden="">secret</{t}>',
    '<{t} style="display:none">secret</{t}>',
    '<{t} style="color: red; DISPLAY :\tNone !important">secret</{t}>',
    '<{t} style="visibility:hidden">secret</{t}>',
    '<{t} style="opacity:0">secret</{t}>',
    '<{t} style="font-size: 0px">secret</{t}>',
    '<{t} style="font-size:.0em">secret</{t}>',
    '<{t} class="a no-show b">secret</{t}>',
    '<{t} id="gone">secret</{t}>',
    "<{t} hidden><b>sec</b>ret</{t}>",
    "<script>secret</script>",
    "<template><{t}>secret</{t}></template>",
    "<noscript>secret</noscript>",
    "<!-- secret -->",
    "<!-- secret",
    "<![CDATA[ secret ]]>",
]
SHEET = "<style>/* .shown{display:none} */ p.no-show, #gone{display:none}</style>"


@pytest.mark.parametrize("tag", ["p", "span", "div"])
@pytest.mark.parametrize("way", HIDING)
def test_what_is_hidden_is_no_law_and_is_told(way: str, tag: str, languages: Languages) -> None:
    bill = opened(SHEET + LAW.replace(".</p>", f" {way.format(t=tag)}"), languages)
    assert "secret" not in " ".join(own(bill).values())
    assert any("sec" in i.quote for i in bill.integrity)
    _is_accounted_for(bill)


SHOWN = [
    '<span style="opacity:0.5">said</span>',
    '<span style="font-size:10px">said</span>',
    '<span style="font-size: 0.8em">said</span>',
    '<span class="shown">said</span>',
    '<span style="display:inline">said</span>',
    "<b>s</b><i>aid</i>",
    "s<b>ai</b>d",
    "&#115;aid",
    "<unknown-element>said</unknown-element>",
    "<p>said</p>",
    "<br>said",
    "<table><tr><td>said</table>",
]


@pytest.mark.parametrize("way", SHOWN)
def test_what_is_shown_is_read(way: str, languages: Languages) -> None:
    bill = opened(SHEET + LAW.replace(".</p>", f" {way}"), languages)
    assert own(bill)["s 1"].endswith("of a person said")
    assert {s.visibility for p in bill.provisions for s in p.spans} == {Visibility.VISIBLE}


def test_struck_out_words_are_repealed(languages: Languages) -> None:
    bill = opened(LAW.replace("order", "<del>never</del> order"), languages)
    assert [bill.seen(s.start, s.end).strip() for s in bill.spans if s.role is Role.REPEALED] == ["never"]


def test_a_printed_number_belongs_to_the_text_in_the_next_cell(languages: Languages) -> None:
    rows = "<tr><td>(a)</td><td><p>a judge; or</p></td></tr><tr><td><p>(b)</p></td><td>a court.</td></tr>"
    assert own(opened(f"<h3>Section 1. Who</h3><p>These are—</p><table>{rows}</table>", languages)) == {
        "s 1": "These are—",
        "s 1(a)": "a judge; or",
        "s 1(b)": "a court.",
    }


def test_an_empty_element_ends_where_it_begins_in_xml_only(languages: Languages) -> None:
    text = "<html><body><h2/><h3>Section 1. Who</h3><p/><div hidden=''/><p>A judge.</p></body></html>"
    assert own(opened("<?xml version='1.0'?>" + text, languages)) == {"s 1": "A judge."}
    assert own(opened(text, languages)) == {"s 1": ""}


def test_headings_without_numbers_only_divide_numbered_paragraphs(languages: Languages) -> None:
    text = "<h2>Who may act</h2>" + "".join(f"<p>{n}. The judge may act.</p>" for n in range(1, 6))
    assert list(own(opened(text, languages))) == ["s 1", "s 2", "s 3", "s 4", "s 5"]


def test_articles_are_found_in_a_language_without_wordings(languages: Languages) -> None:
    text = "".join(f"<p>Artikolo {n}. La juĝisto rajtas agi.</p>" for n in range(1, 7))
    bill, problems = read(Source("law.html", text.encode(), "html"), languages)
    assert [p.code for p in problems] == ["SG105"]
    assert [p.number for p in bill.provisions if p.kind == "section"] == ["1", "2", "3", "4", "5", "6"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("law", "<!doctype html><p>x"),
        ("law.txt", "<html><body>x</body></html>"),
        ("law.md", '<?xml version="1.0"?>\n<html><body/></html>'),
        ("law.htm", "<p>x"),
        ("law.html", "just words"),
    ],
)
def test_a_page_is_told_from_other_texts(name: str, text: str) -> None:
    assert detect(name, text) == "html"


@pytest.mark.parametrize(
    "text",
    [
        "<p>" * 30_000,
        "<li>" * 20_000,
        "<tr><td>" * 20_000,
        "</p>" * 50_000,
        "<!--" * 20_000,
        "<" * 50_000,
        "<a " * 20_000,
        "&" * 50_000,
        "<p " + "a='" * 20_000,
        "<style>" + ".a{" * 20_000,
        "<style>" + "@media print{" * 5_000,
        "<style>" + "/*" * 20_000,
        "<![CDATA[" * 10_000,
        "<sup>" * 150 + "1" * 50_000,
    ],
    ids=lambda text: text[:12],
)
def test_a_hostile_page_is_read_quickly(text: str, languages: Languages) -> None:
    begun = process_time()
    opened(LAW + text, languages)
    assert process_time() - begun < 4


def test_elements_too_deep_are_refused(languages: Languages) -> None:
    _, problems = read(Source("law.html", ("<div>" * 300).encode(), "html", "en"), languages)
    assert [p.code for p in problems] == ["SG109"]


PIECES = st.sampled_from(
    """<p> </p> <div> </div> <b> </b> <h1> <h2> </h2> <h3> <ul> <li> <td> <tr> <table> </table> <br> <br/> <hr> <span>
    </span> <span~hidden> <del> </del> <sup> </sup> <script> </script> <style> </style> <!-- --> <!DOCTYPE~html> <?x?>
    <![CDATA[ ]]> <title> <head> <nav> <p~class="footnote"> &amp; &nbsp; &#8220; &bogus; & < > (1) (a) 1. 2.
    Section~1. “data” means judge é 𝒜""".split()
)
PAGES = st.lists(st.tuples(PIECES, st.sampled_from(["", " ", "\n"])), max_size=40).map(
    lambda found: "".join(piece.replace("~", " ") + gap for piece, gap in found)
)


@settings(max_examples=400, deadline=None)
@given(PAGES)
def test_every_character_is_accounted_for_whatever_the_page(languages: Languages, text: str) -> None:
    bill, problems = read(Source("law.html", text.encode(), "html", "en"), languages)
    if [p.code for p in problems] == ["SG102"]:
        return
    _is_accounted_for(bill)
    _is_a_tree(bill)
    assert len(bill.unmarked) == len(bill.text)
