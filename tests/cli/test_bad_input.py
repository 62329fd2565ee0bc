"""What is wrong with the input is told in one plain sentence, with its own exit status and never a traceback."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .conftest import LAW, Runner

POLISH = "7. Przechwytywanie\n(1) Sędzia może nakazać dostawcy usług przechwytywanie treści komunikacji.\n"
BAD_LAWS = {
    "empty": (b"", 3, "SG102"),
    "blank": (b" \n\t\n", 3, "SG102"),
    "a mark only": (b"\xef\xbb\xbf", 3, "SG102"),
    "binary": (b"PK\x03\x04\x00\x00", 3, "SG101"),
    "not utf-8": ("7. Liberté\n(1) Un juge peut.".encode("cp1252"), 3, "SG101"),
    "no sections": (b"A judge may order the interception of communications.", 3, "SG106"),
    "no wordings": (POLISH.encode(), 3, "SG105"),
}


@pytest.mark.parametrize("case", BAD_LAWS)
def test_a_law_that_cannot_be_judged(case: str, safeguards: Runner) -> None:
    raw, status, code = BAD_LAWS[case]
    Path("law.md").write_bytes(raw)
    for command in ("check", "explain"):
        done = safeguards(command, "law.md", *(["time-limit"] if command == "explain" else []))
        assert done.status == status
        assert f"[{code}]" in done.err


@pytest.mark.parametrize("command", ["text", "outline"])
def test_a_law_without_sections_can_be_looked_at(command: str, safeguards: Runner) -> None:
    Path("law.md").write_bytes(b"A judge may.")
    assert safeguards(command, "law.md").status == 0


@pytest.mark.parametrize("command", ["check", "text", "outline", "explain"])
@pytest.mark.parametrize(
    ("law", "message"), [("none.md", "There is no such file. [SG110]"), (".", "This is a folder"), ("", "SG11")]
)
def test_a_law_that_is_not_there(command: str, law: str, message: str, safeguards: Runner) -> None:
    done = safeguards(command, law, *(["time-limit"] if command == "explain" else []))
    assert done.status == 2
    assert message in done.err
    assert done.out == ""


def test_a_law_that_may_not_be_read(safeguards: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Path.open

    def refuse(path: Path, *arguments: Any, **options: Any) -> Any:
        if path.name == "bill.md":
            raise PermissionError(13, "Permission denied")
        return opened(path, *arguments, **options)

    monkeypatch.setattr(Path, "open", refuse)
    done = safeguards("check", "bill.md")
    assert (done.status, "cannot be read: Permission denied" in done.err) == (2, True)


def test_a_law_in_an_unknown_language_still_has_a_report(safeguards: Runner) -> None:
    Path("law.md").write_text(POLISH, encoding="utf-8")
    done = safeguards("check", "law.md", "--format", "json")
    assert done.status == 3
    report = json.loads(done.out)
    assert report["bill"]["characters"]["not_assessed"] == len(POLISH)
    assert report["cells"] == []
    assert [p["code"] for p in report["problems"]] == ["SG105"]


@pytest.mark.parametrize("arguments", [["--as", "word"], ["--as", "rtf"]])
def test_an_unknown_format_of_the_law(arguments: list[str], safeguards: Runner) -> None:
    done = safeguards("check", "bill.md", *arguments)
    assert done.status == 2
    assert "markdown, text" in done.err


def test_an_unknown_language_of_the_law(safeguards: Runner) -> None:
    done = safeguards("check", "bill.md", "--language", "tlh")
    assert done.status == 3
    assert "English (en)" in done.err


def test_a_law_that_is_too_large(safeguards: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("safeguards.bills.read.TOO_LARGE", 10)
    monkeypatch.setattr("safeguards.cli.inputs.TOO_LARGE", 10)
    done = safeguards("check", "bill.md")
    assert (done.status, "[SG104]" in done.err) == (3, True)


@pytest.mark.parametrize("command", [["check", "bill.md"], ["rules", "check"], ["rules", "test"], ["text", "bill.md"]])
def test_rules_that_are_not_there(command: list[str], safeguards: Runner) -> None:
    option = [] if command == ["rules", "check"] else ["--rules"]
    done = safeguards(*command, *option, "none")
    assert done.status == 2
    assert "none: error: There is no such" in done.err
    Path("empty").mkdir()
    done = safeguards(*command, *option, "empty")
    assert done.status == 2
    assert "There are no rules in empty. [RL120]" in done.err


@pytest.mark.parametrize("command", [["check", "bill.md"], ["rules", "check"], ["rules", "test"]])
def test_rules_with_a_mistake(command: list[str], safeguards: Runner) -> None:
    Path("rules/theme").mkdir(parents=True)
    Path("rules/theme/a.rule").write_text('requirement "A"\n  qestion "B?"\n', encoding="utf-8")
    option = [] if command == ["rules", "check"] else ["--rules"]
    done = safeguards(*command, *option, "rules")
    assert done.status == 2
    assert 'theme/a.rule:2:3: error: "qestion"' in done.err
    assert '\n      qestion "B?"\n      ^^^^^^^\n    did you mean "question"?\n' in done.err


def test_hostile_names_do_not_drive_the_terminal(safeguards: Runner) -> None:
    name = "a\x1b[31m\u202e.md"
    done = safeguards("check", name)
    assert done.status == 2
    assert "\x1b" not in done.err
    assert "\\u001b" in done.err
    Path(name).write_text(LAW, encoding="utf-8")
    done = safeguards("check", name)
    assert "\x1b" not in done.out


WRONG_USE = [
    ["chek", "bill.md"],
    ["check"],
    ["check", "bill.md", "more.md"],
    ["check", "bill.md", "--format", "word"],
    ["check", "bill.md", "--fail-on", "everything"],
    ["check", "bill.md", "-o", "no-such-folder/report.txt"],
    ["check", "bill.md", "-o", "."],
    ["--nothing"],
    ["rules", "nothing"],
    ["explain"],
    ["explain", "bill.md"],
    ["explain", "RL999"],
]


@pytest.mark.parametrize("arguments", WRONG_USE, ids=" ".join)
def test_wrong_use(arguments: list[str], safeguards: Runner) -> None:
    done = safeguards(*arguments)
    assert done.status == 2
    assert done.out == ""
    assert done.err
