"""Both views of tracked changes are what LibreOffice makes of the document: all changes accepted, or all rejected."""

from __future__ import annotations

from pathlib import Path
from random import Random

from examples.make_formats import WHO, numbering, package, run, styles
from safeguards.bills import from_docx, from_odt
from tests.bills.libreoffice import settled

OTHER = WHO.replace("A drafter", "Another drafter")  # LibreOffice forgets what an author deletes of his own insertion
DOCUMENTS = 40
SIDES = {"Accept": "as-amended", "Reject": "as-tabled"}


def _runs(draw: Random, name: str, kinds: list[str]) -> str:
    said = ""
    for n in range(draw.randint(1, 4)):
        text = f"{name}{n} "
        kind = draw.choice(kinds)
        if kind == "plain":
            said += run(text)
        elif kind in ("ins", "del"):
            said += f"<w:{kind} {WHO}>{run(text, 'delText' if kind == 'del' else 't')}</w:{kind}>"
        elif kind == "move":
            side = draw.choice(["moveFrom", "moveTo"])
            name_ = f'w:id="{draw.randint(1, 10**6)}" w:name="{name}{n}"'
            said += (
                f'<w:{side}RangeStart {name_} w:author="A" w:date="2024-12-24T00:00:00Z"/><w:{side} {WHO}>{run(text)}'
                f"</w:{side}><w:{side}RangeEnd {name_.split()[0]}/>"
            )
        else:
            said += f"<w:ins {WHO}><w:del {OTHER}>{run(text, 'delText')}</w:del></w:ins>"
    return said


def _paragraph(draw: Random, name: str, joined: bool) -> str:
    """A paragraph with changes, or one that was changed as a whole.

    Its mark is changed only where no change stands in another: LibreOffice mixes such up. It begins with plain text:
    LibreOffice drops paragraphs of which nothing is left, and Word keeps them.
    """
    number = draw.choice(["", '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'])
    kinds = ["plain", "plain", "ins", "del", "move", *([] if joined else ["del in ins"])]
    mark = draw.choice(["", "", "ins", "del"]) if joined else ""
    inside = run(name) + _runs(draw, name, kinds)
    if joined and draw.random() < 0.3:
        mark = draw.choice(["ins", "del"])
        inside = f"<w:{mark} {WHO}>{run(name, 'delText' if mark == 'del' else 't')}</w:{mark}>"
    change = f"<w:{mark} {WHO}/>" if mark else ""
    return f"<w:p><w:pPr>{number}<w:rPr>{change}</w:rPr></w:pPr>{inside}</w:p>"


def _document(seed: int) -> bytes:
    draw = Random(seed)
    count = draw.randint(2, 6)
    body = "".join(_paragraph(draw, f"p{n}r", seed % 2 == 1) for n in range(count)) + f"<w:p>{run('end')}</w:p>"
    return package(body, styles=styles(), numbering=numbering([]))


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.split()]


def test_the_views_are_those_of_libreoffice(tmp_path: Path) -> None:
    documents = {f"{seed}.docx": _document(seed) for seed in range(DOCUMENTS)}
    texts, saved = settled(documents, tmp_path)
    for (name, side), text in texts.items():
        view = SIDES[side]
        assert _lines(from_docx.extract(documents[name], view).text) == _lines(text), (name, view)
        assert _lines(from_odt.extract(saved[name], view).text) == _lines(text), (name, view, "as ODT")
