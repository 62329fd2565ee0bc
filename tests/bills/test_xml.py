"""XML that is broken, hostile or odd: told, never guessed at, and never slow."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safeguards.bills.read import Source, decode, read
from safeguards.bills.vocabulary import vocabularies
from safeguards.model.bill import Bill, Role
from safeguards.model.problem import Problem
from safeguards.model.rule import Language
from tests.bills.test_read import _is_a_tree, _is_accounted_for

Languages = Mapping[str, Language]
SECTION = (
    "<section><num>1</num><content><p>The judge may order the search of the house of a person.</p></content></section>"
)


def akn(body: str, before: str = "") -> str:
    return f"{before}<akomaNtoso><act><body>{body}</body></act></akomaNtoso>"


def opened(text: str | bytes, languages: Languages, format: str = "") -> tuple[Bill, tuple[Problem, ...]]:
    raw = text if isinstance(text, bytes) else text.encode()
    return read(Source("law.xml", raw, format, "en"), languages)


def own(bill: Bill) -> dict[str, str]:
    return {
        p.label: " ".join(" ".join(bill.seen(s.start, s.end) for s in p.spans).split()) for p in bill.provisions[1:]
    }


REFUSED = {
    "an end tag too few": (akn("<section><num>1</num>"), "SG107", 1),
    "cut off": (akn(SECTION)[:90], "SG107", 1),
    "two roots": (akn(SECTION) + "\n<b/>", "SG107", 2),
    "an entity of nobody": (akn("<p>&nbsp;</p>"), "SG107", 1),
    "the same attribute twice": (akn('<p a="1" a="2"/>'), "SG107", 1),
    "an external document type": (akn(SECTION, '<!DOCTYPE akomaNtoso SYSTEM "akn.dtd">\n'), "SG108", 1),
    "a file of the machine": (
        akn("<p>&x;</p>", '<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'),
        "SG108",
        1,
    ),
    "a billion laughs": (
        akn("<p>&b;</p>", '<!DOCTYPE akomaNtoso [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'),
        "SG108",
        1,
    ),
    "elements too deep": ("<akomaNtoso>" + "\n<p>" * 250 + "</p>" * 250 + "</akomaNtoso>", "SG109", 201),
    "elements too deep and never closed": ("<akomaNtoso>" + "<p>" * 100_000, "SG109", 1),
}


@pytest.mark.parametrize("case", REFUSED)
def test_xml_that_is_refused(case: str, languages: Languages) -> None:
    text, code, line = REFUSED[case]
    begun = process_time()
    bill, problems = opened(text, languages)
    assert process_time() - begun < 1
    assert [(p.code, p.line) for p in problems] == [(code, line)]
    assert not bill.spans


def test_a_file_of_too_many_elements_is_refused(languages: Languages, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("safeguards.bills.markup.MOST_NODES", 1000)
    many = "".join(f' a{n}="1"' for n in range(1000))
    for text in (akn("<p>x</p>" * 1000), akn(f"<p{many}/>")):
        _, problems = opened(text, languages)
        assert [p.code for p in problems] == ["SG109"]


def test_nothing_is_opened(languages: Languages, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a file was opened")

    vocabularies()
    monkeypatch.setattr("builtins.open", refuse)
    monkeypatch.setattr("socket.socket", refuse)
    xinclude = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>'
    style = '<?xml-stylesheet href="http://127.0.0.1/a.xsl"?>'
    bill, problems = opened(style + akn(SECTION + xinclude), languages)
    assert problems == ()
    assert "root" not in bill.reading


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_the_encoding_that_xml_declares_is_followed(encoding: str, languages: Languages) -> None:
    declared = {"utf-8-sig": "utf-8"}.get(encoding, encoding)
    text = f'<?xml version="1.0" encoding="{declared}"?>\n' + akn(SECTION.replace("house", "café"))
    decoded, problem = decode(Source("law.xml", text.encode(encoding)))
    assert (decoded, problem) == (text, None)
    bill, problems = opened(text.encode(encoding), languages)
    assert problems == ()
    assert "café" in own(bill)["s 1"]


@pytest.mark.parametrize("encoding", ["utf-7", "no-such", "base64", "rot13", "idna"])
def test_an_encoding_that_hides_text_is_not_followed(encoding: str, languages: Languages) -> None:
    raw = f'<?xml version="1.0" encoding="{encoding}"?>\n'.encode() + b"<a>\xe9</a>"
    _, problems = opened(raw, languages)
    assert [p.code for p in problems] == ["SG101"]


def test_tags_and_comments_inside_a_word_do_not_hide_it(languages: Languages) -> None:
    text = akn("<section><num>1</num><content><p>A <b>w</b>arrant of a <i>ju</i><u>dge</u>.</p></content></section>")
    bill, _ = opened(text, languages)
    assert own(bill) == {"s 1": "A warrant of a judge."}


def test_references_are_read_as_their_characters(languages: Languages) -> None:
    said = "A judge &amp; an officer&#x2019;s &#233;tude &lt;b&gt; <![CDATA[<i>not</i> &amp;]]> 𝒜 end."
    bill, problems = opened(akn(f"<section><num>1</num><content><p>{said}</p></content></section>"), languages)
    assert problems == ()
    assert own(bill) == {"s 1": "A judge & an officer’s étude <b> <i>not</i> &amp; 𝒜 end."}
    _is_accounted_for(bill)


def test_what_an_amendment_quotes_is_inserted_law_under_its_section(languages: Languages) -> None:
    new = "<num>1</num><content><p>A judge may act.</p></content>"
    new = f"<section><num>11A</num><subsection>{new}</subsection></section>"
    quoted = f'<mod><quotedStructure startQuote="“" endQuote="”">{new}</quotedStructure></mod>'
    content = f"<content><p>After section 11 insert—</p><p>{quoted}</p></content>"
    text = akn(f"<section><num>4</num><subsection><num>2</num>{content}</subsection></section>")
    bill, _ = opened(text, languages)
    assert own(bill) == {
        "s 4": "",
        "s 4(2)": "After section 11 insert—",
        's 4(2) "s 11A"': "",
        's 4(2) "s 11A(1)"': "A judge may act.",
    }
    assert [p.eid for p in bill.provisions][-1] == "sec_4__subsec_2__sec_11A__subsec_1"
    assert {s.role for s in bill.provisions[-1].spans} == {Role.INSERTED}


def test_repealed_provisions_stand_in_the_tree_and_are_no_law(languages: Languages) -> None:
    gone = SECTION.replace("<section>", '<section status="removed">').replace(">1<", ">2<")
    bill, _ = opened(akn(SECTION + gone), languages)
    assert [(p.label, {s.role for s in p.spans}) for p in bill.provisions[1:]] == [
        ("s 1", {Role.OPERATIVE}),
        ("s 2", {Role.REPEALED}),
    ]


def test_articles_are_cited_as_articles(languages: Languages) -> None:
    text = akn(
        "<article><num>Article 5</num><paragraph><num>1.</num><content><p>A judge.</p></content></paragraph></article>"
    )
    bill, _ = opened(text, languages)
    assert [p.label for p in bill.provisions[1:]] == ["art 5", "art 5(1)"]


NAMES = sorted({name for v in vocabularies() for name in v.kinds} | {"unknown", "b"})
SAID = st.sampled_from(
    ["a judge may", "“data” means", "1", "(a)", "Part I", "é&#233;&amp;", "<![CDATA[<]]>", "<!-- x -->", "\n ", ""]
)
TREES = st.recursive(
    SAID,
    lambda inner: st.tuples(st.sampled_from(NAMES), st.lists(inner, max_size=4)).map(
        lambda pair: f"<{pair[0]}>{''.join(pair[1])}</{pair[0]}>"
    ),
    max_leaves=25,
)


@settings(max_examples=300, deadline=None)
@given(TREES, st.sampled_from(["akomaNtoso", "Statute", "other"]), st.sampled_from([v.format for v in vocabularies()]))
def test_every_character_is_accounted_for_whatever_the_elements(
    languages: Languages, body: str, root: str, format: str
) -> None:
    bill, problems = opened(f"<{root}>{body}</{root}>", languages, format)
    assert {p.code for p in problems} <= {"SG106"}
    _is_accounted_for(bill)
    _is_a_tree(bill)
    assert len(bill.unmarked) == len(bill.text)
    assert all(p.label for p in bill.provisions[1:])


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet='<>/abp&;"=!-[]?x ', max_size=60))
def test_reading_never_raises_whatever_the_text(languages: Languages, text: str) -> None:
    bill, problems = opened(f"<akomaNtoso>{text}</akomaNtoso>", languages)
    assert bill.spans or problems


def test_a_long_law_is_read_in_linear_time(languages: Languages) -> None:
    """Calls are counted, since a clock tells of the machine as well."""

    def calls(sections: int) -> int:
        text = akn("".join(SECTION.replace(">1<", f">{n}<").replace("house", "café") for n in range(1, sections)))
        counted = Counter[str]()
        sys.setprofile(lambda _frame, event, _argument: counted.update((event,)))
        try:
            opened(text, languages)
        finally:
            sys.setprofile(None)
        return counted["call"] + counted["c_call"]

    assert calls(1500) < 4 * calls(500)
