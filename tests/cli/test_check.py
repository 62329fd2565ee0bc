"""`safeguards check`: its report, its options and its exit statuses."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema_rs
import pytest

from safeguards.cli.status import use_colour

from .conftest import LAW, Runner

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "safeguards" / "reports" / "report_schema.json").read_text("utf-8"))
EXAMPLE = ROOT / "examples" / "cybercrime_bill.md"


GOOD = """\
7. Human rights
(1) This Act shall be interpreted, and every power under it exercised, in conformity with the Bill of Rights and the
International Covenant on Civil and Political Rights.
(2) Nothing in this Act authorises the investigation, prosecution or surveillance of any person on account of the
peaceful exercise of the freedoms of expression, opinion, conscience, religion or belief, assembly or association.
"""


def test_the_report_is_alone_on_standard_output(safeguards: Runner) -> None:
    done = safeguards("check", "bill.md", "--format", "json")
    assert done.status == 0
    assert done.err == ""
    report = json.loads(done.out)
    jsonschema_rs.validator_for(SCHEMA).validate(report)
    assert report["bill"]["path"] == "bill.md"


def test_every_quotation_is_a_slice_of_the_text(safeguards: Runner) -> None:
    text = safeguards("text", str(EXAMPLE)).out
    report = json.loads(safeguards("check", str(EXAMPLE), "--format", "json").out)
    quoted = [e for cell in report["cells"] for e in cell["evidence"]]
    assert quoted
    assert all(text[e["start"] : e["end"]] == e["quote"] for e in quoted)


def test_no_absolute_path_is_told(safeguards: Runner) -> None:
    report = json.loads(safeguards("check", str(EXAMPLE), "--format", "json").out)
    assert report["bill"]["path"] == EXAMPLE.name


@pytest.mark.parametrize("form", ["json", "terminal", "html", "markdown"])
def test_the_same_law_gives_the_same_bytes(form: str) -> None:
    command = [sys.executable, "-c", "from safeguards.cli.main import main; main()"]
    arguments = ["check", str(EXAMPLE), "--format", form]
    seeds = ({**os.environ, "PYTHONHASHSEED": seed, "NO_COLOR": "1"} for seed in ("1", "2"))
    first, second = (
        subprocess.run([*command, *arguments], env=seed, capture_output=True, check=False) for seed in seeds
    )
    assert first.stdout
    assert (first.stdout, first.stderr, first.returncode) == (second.stdout, second.stderr, second.returncode)


def test_standard_input(safeguards: Runner) -> None:
    done = safeguards("check", "-", "--format", "json", stdin=LAW.encode())
    assert done.status == 0
    assert json.loads(done.out)["bill"]["path"] == "standard input"
    done = safeguards("check", "-")
    assert (done.status, "[SG102]" in done.err) == (3, True)
    assert (
        safeguards("text", "-", stdin=b"\xef\xbb\xbf7. A\r\n(1) The judge may.\r\n").out == "7. A\n(1) The judge may.\n"
    )


def test_the_report_goes_to_a_file(safeguards: Runner) -> None:
    printed = safeguards("check", "bill.md").out
    done = safeguards("check", "bill.md", "-o", "report.txt")
    assert (done.status, done.out, done.err) == (0, "", "")
    assert Path("report.txt").read_bytes().decode("utf-8") == printed


@pytest.mark.parametrize(("form", "start"), [("html", "<!DOCTYPE html>"), ("markdown", "# ")])
def test_a_paper_goes_to_a_file_or_to_standard_output(safeguards: Runner, form: str, start: str) -> None:
    printed = safeguards("check", "bill.md", "--format", form).out
    assert printed.lstrip().startswith(start)
    assert safeguards("check", "bill.md", "--format", form, "-o", "paper").status == 0
    assert Path("paper").read_text("utf-8") == printed


def test_a_bill_cannot_command_its_paper(safeguards: Runner) -> None:
    """Title, heading, text and name of the file hold markup; the paper shows it and obeys none of it."""
    name = "<img src=x onerror=alert(1)>.txt"
    evil = "<script>alert(2)</script> [x](javascript:alert(3)) **b** \x1b[31m"
    law = LAW.replace("Interception", f"{evil} Interception").replace("for the period", f"for {evil} the period")
    Path(name).write_text(f"{evil} Act\n\n{law}", encoding="utf-8")
    told = {form: safeguards("check", name, "--format", form) for form in ("html", "markdown")}
    assert all(done.status in (0, 3) and "\x1b" not in done.out for done in told.values())
    assert "&lt;script&gt;" in told["html"].out
    assert not re.search(r"<script|<img|href=.(?!#)", told["html"].out)
    assert not re.search(r"(?<!\\)<|(?<!\\)\]\(", told["markdown"].out)


def test_a_report_that_cannot_be_written(safeguards: Runner) -> None:
    done = safeguards("check", "bill.md", "-o", "none/report.txt")
    assert (done.status, "[SG116]" in done.err) == (2, True)


def test_findings_at_the_threshold(safeguards: Runner) -> None:
    Path("good.md").write_text(GOOD, encoding="utf-8")
    assert safeguards("check", "good.md", "--fail-on", "contradicted").status == 0
    assert safeguards("check", "good.md", "--fail-on", "missing").status == 1
    for threshold in ("contradicted", "missing", "partly"):
        assert safeguards("check", "bill.md", "--fail-on", threshold).status == 1
    assert safeguards("check", "bill.md", "--fail-on", "never").status == 0
    assert safeguards("check", str(EXAMPLE), "--fail-on", "gate").status == 1


def test_what_was_not_assessed_wins(safeguards: Runner) -> None:
    Path("law.md").write_bytes(b"A judge may order the interception of communications.")
    assert safeguards("check", "law.md", "--fail-on", "partly").status == 3
    assert safeguards("check", "law.md", "--allow-unassessed").status == 0


def test_quiet_leaves_errors(safeguards: Runner) -> None:
    Path("law.md").write_bytes(b"A judge may order the interception of communications.")
    assert "[SG106]" in safeguards("check", "law.md", "--quiet").err
    assert safeguards("check", "bill.md", "--quiet").err == ""


def test_colour_only_on_a_terminal(safeguards: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in safeguards("check", "bill.md").out

    class Terminal:
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    assert use_colour(Terminal())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not use_colour(Terminal())
    assert not use_colour(object())


def test_a_terminal_without_unicode() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "NO_COLOR": "1"}
    command = [sys.executable, "-c", "from safeguards.cli.main import main; main()", "check", str(EXAMPLE)]
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stdout.decode("ascii")


def test_a_fault_of_ours(safeguards: Runner, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("nobody expected this")

    monkeypatch.setattr("safeguards.pipeline.check", fail)
    done = safeguards("check", "bill.md")
    assert done.status == 4
    assert done.out == ""
    assert done.err.startswith("A fault of ours stopped this, not of your file.")
    written = list(tmp_path.glob("safeguards-*.txt"))
    assert len(written) == 1
    assert "nobody expected this" in written[0].read_text("utf-8")
    assert str(written[0]) in done.err


def test_a_fault_of_ours_that_cannot_be_written(safeguards: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr("safeguards.pipeline.check", fail)
    monkeypatch.setattr("tempfile.NamedTemporaryFile", fail)
    done = safeguards("check", "bill.md")
    assert (done.status, "could not be written to a file: OSError" in done.err) == (4, True)


@pytest.mark.parametrize(("fault", "status"), [(KeyboardInterrupt(), 130), (BrokenPipeError(), 0)])
def test_the_user_stops_it(fault: BaseException, status: int) -> None:
    program = f"""
import safeguards.pipeline
from safeguards.cli.main import main
def stop(*_): raise {type(fault).__name__}
safeguards.pipeline.check = stop
main()
"""
    command = [sys.executable, "-c", program, "check", str(EXAMPLE)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == status
    assert "Traceback" not in done.stderr
