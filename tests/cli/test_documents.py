"""A bill from a word processor, by the command line: its views, its hidden text, and what is wrong with it."""

from __future__ import annotations

import json
from pathlib import Path

from examples.make_formats import docx, odt, package, run, tracked_docx

from .conftest import Runner

STRICT = "# Bill\n\n### Section 7. Interception\n\n(1) A judge may order the interception of communications."
WEAK = STRICT.replace("A judge", "An officer")


def test_both_views_by_the_command_line(safeguards: Runner) -> None:
    Path("bill.docx").write_bytes(tracked_docx(WEAK, STRICT))
    assert "(1) A judge may" in safeguards("text", "bill.docx").out
    assert "(1) An officer may" in safeguards("text", "bill.docx", "--view", "as-tabled").out
    done = safeguards("check", "bill.docx", "--format", "json", "--view", "as-tabled")
    report = json.loads(done.out)
    assert (done.status, report["bill"]["view"], report["bill"]["format"]) == (0, "as-tabled", "docx")
    told = [(i["kind"], i["quote"], i["effect"]) for i in report["integrity"]]
    assert [(quote, effect) for kind, quote, effect in told if kind == "tracked-changes"] == [
        ("An", "deleted"),
        ("A", "inserted"),
        ("officer", "deleted"),
        ("judge", "inserted"),
    ]
    assert ("views-differ" in {kind for kind, _, _ in told}) and "as-amended" in told[-1][2]
    assert safeguards("check", "bill.docx", "--view", "both").status == 2


def test_the_offsets_of_a_report_point_into_the_text(safeguards: Runner) -> None:
    for name, make in (("bill.docx", docx), ("bill.odt", odt)):
        Path(name).write_bytes(make(STRICT))
        text = safeguards("text", name).out
        report = json.loads(safeguards("check", name, "--format", "json").out)
        found = [e for cell in report["cells"] for e in cell["evidence"]]
        assert found and all(text[e["start"] : e["end"]] == e["quote"] for e in found)
        assert report["bill"]["characters"] == {"total": len(text), "assessed": len(text), "not_assessed": 0}


def test_hidden_text_never_meets_a_requirement(safeguards: Runner) -> None:
    secret = "Interception is used only under a warrant that a judge of the High Court has issued beforehand."
    hidden = f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{secret}</w:t></w:r>"
    head = f"<w:p>{run('7. Interception')}</w:p><w:p>{run('(1) An officer may intercept the content of calls.')}"
    Path("clean.docx").write_bytes(package(head + "</w:p>"))
    Path("dirty.docx").write_bytes(package(f"{head}{hidden}</w:p><w:p>{hidden}</w:p>"))
    clean, dirty = (json.loads(safeguards("check", f"{n}.docx", "--format", "json").out) for n in ("clean", "dirty"))
    assert clean["cells"] and [(c["requirement"], c["verdict"]) for c in clean["cells"]] == [
        (c["requirement"], c["verdict"]) for c in dirty["cells"]
    ]
    assert [(i["kind"], i["quote"]) for i in dirty["integrity"]] == [("hidden-text", secret)] * 2


def test_a_document_that_is_broken_has_a_status_and_no_traceback(safeguards: Runner) -> None:
    Path("bill.docx").write_bytes(docx(STRICT)[:700])
    for command in ("check", "text", "outline"):
        done = safeguards(command, "bill.docx")
        assert (done.status, "[SG121]" in done.err) == (3, True)


def test_a_large_picture_makes_a_report_incomplete(safeguards: Runner) -> None:
    picture = (
        '<w:r><w:drawing><wp:inline><wp:extent cx="6000000" cy="8000000"/><pic:pic xmlns:pic='
        '"http://schemas.openxmlformats.org/drawingml/2006/picture"/></wp:inline></w:drawing></w:r>'
    )
    law = f"<w:p>{run('7. Interception')}</w:p><w:p>{run('(1) A judge may order interception.')}</w:p>"
    Path("bill.docx").write_bytes(package(f"{law}<w:p>{picture}</w:p>"))
    done = safeguards("check", "bill.docx", "--format", "json")
    assert done.status == 3
    assert json.loads(done.out)["not_assessed"][0]["reason"].startswith("a large picture")
