"""Documents that are made to take long are read in time that grows with their size, not faster."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

import pytest

from examples.make_formats import WHO, W, odt_package, package, run
from safeguards.bills import archive, from_docx, from_odt
from safeguards.bills.opened import Extract

SMALL, LARGE = 1_500, 6_000
SLOWEST = 9  # times as long for four times the size: linear with much noise, and far from quadratic (16)
P = "<w:p>{}</w:p>"


def _styles(count: int) -> str:
    chain = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{n}"><w:basedOn w:val="s{(n + 1) % count}"/></w:style>'
        for n in range(count)
    )
    return f"<w:styles {W}>{chain}</w:styles>"


def _numbering(count: int) -> str:
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:numStyleLink w:val="x{n + 1}"/><w:styleLink w:val="x{n}"/>'
        f'<w:lvl w:ilvl="0"><w:lvlText w:val="{"9" * 500}"/></w:lvl></w:abstractNum>'
        for n in range(count)
    )
    nums = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(count))
    return f"<w:numbering {W}>{lists}{nums}</w:numbering>"


def _styled(count: int) -> str:
    return "".join(f'<w:p><w:pPr><w:pStyle w:val="s{n}"/></w:pPr>{run("x")}</w:p>' for n in range(count))


def _numbered(count: int) -> str:
    numbers = (f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{n}"/></w:numPr>' for n in range(count))
    return "".join(f"<w:p><w:pPr>{number}</w:pPr>{run('x')}</w:p>" for number in numbers)


BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
DEL = f"<w:del {WHO}>{run('x', 'delText')}</w:del>"
NOTES = f'<w:footnotes {W}><w:footnote w:id="2">{P.format(run("See."))}</w:footnote></w:footnotes>'
NOTED = '<w:r><w:footnoteReference w:id="2"/></w:r>'
GONE = f"<w:p><w:pPr><w:rPr><w:del {WHO}/></w:rPr></w:pPr>{run('x')}</w:p>"
VANISHED = "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>"

DOCX: dict[str, Callable[[int], bytes]] = {
    "runs": lambda n: package(P.format(run("x ") * n)),
    "paragraphs": lambda n: package(P.format(run("1. x")) * n),
    "fields that never end": lambda n: package(P.format((BEGIN + run("x")) * n)),
    "an instruction in pieces": lambda n: package(P.format(BEGIN + "<w:r><w:instrText>x</w:instrText></w:r>" * n)),
    "one deletion in pieces": lambda n: package(P.format(DEL * n + run("x"))),
    "many deletions": lambda n: package(P.format(run("1. x") + DEL) * n),
    "paragraphs that never end": lambda n: package(GONE * n),
    "hidden paragraphs": lambda n: package(VANISHED * n),
    "styles in a circle": lambda n: package(_styled(n), styles=_styles(n)),
    "lists that link lists": lambda n: package(_numbered(n), numbering=_numbering(n)),
    "one note for all": lambda n: package(P.format(run("x") + NOTED) * n, footnotes=NOTES),
    "symbols": lambda n: package(P.format('<w:r><w:sym w:font="x" w:char="F000"/></w:r>' * n)),
}

REGION = '<text:changed-region text:id="a"><text:deletion><text:p>{}</text:p></text:deletion></text:changed-region>'
TRACKED = f"<text:tracked-changes>{REGION.format('x' * 500)}</text:tracked-changes>"
LIST = "<text:list><text:list-item><text:p>x</text:p></text:list-item></text:list>"
ODT: dict[str, Callable[[int], bytes]] = {
    "spans": lambda n: odt_package("<text:p>" + '<text:span text:style-name="a">x </text:span>' * n + "</text:p>"),
    "one deletion everywhere": lambda n: odt_package(
        TRACKED + '<text:p><text:change text:change-id="a"/>x</text:p>' * n
    ),
    "lists": lambda n: odt_package(LIST * n),
    "blanks": lambda n: odt_package("<text:p>" + '<text:s text:c="99999"/>' * n + "x</text:p>"),
}


@pytest.fixture(autouse=True)
def _packed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What repeats itself packs so well that the limit of the ratio would end these tests before they begin."""
    monkeypatch.setattr(archive, "RATIO", 100_000)


def _seconds(extract: Callable[[bytes, str], Extract], raw: bytes) -> float:
    begun = process_time()
    for view in ("as-amended", "as-tabled"):
        extract(raw, view)
    return process_time() - begun


def _is_linear(extract: Callable[[bytes, str], Extract], make: Callable[[int], bytes]) -> bool:
    # A busy machine disturbs one measurement in hundreds; what is quadratic fails each of them.
    return any(_seconds(extract, make(LARGE)) < max(SLOWEST * _seconds(extract, make(SMALL)), 0.5) for _ in range(4))


@pytest.mark.parametrize("name", DOCX)
def test_a_hostile_docx_is_read_in_linear_time(name: str) -> None:
    assert _is_linear(from_docx.extract, DOCX[name])


@pytest.mark.parametrize("name", ODT)
def test_a_hostile_odt_is_read_in_linear_time(name: str) -> None:
    assert _is_linear(from_odt.extract, ODT[name])
