"""How the tests of the command line run it, and what they give it."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from safeguards.cli.main import main

LAW = """\
7. Interception of communications
(1) A judge of the High Court may order a service provider to intercept the content of communications, if there are
reasonable grounds to suspect a person of an offence under this Act.
(2) An order has effect for the period stated in it, which may not exceed thirty days.
8. Overriding effect
(1) This Act applies notwithstanding any other law on privacy or data protection.
"""


@dataclass(frozen=True)
class Run:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str


Runner = Callable[..., Run]


@pytest.fixture
def safeguards(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Runner:
    """Runs `safeguards` with arguments, in an empty folder that holds bill.md."""
    (tmp_path / "bill.md").write_text(LAW, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def run(*arguments: str, stdin: bytes = b"") -> Run:
        monkeypatch.setattr(sys, "argv", ["safeguards", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        with pytest.raises(SystemExit) as left:
            main()
        printed = capsys.readouterr()
        assert "Traceback" not in printed.out + printed.err
        assert isinstance(left.value.code, int)
        return Run(left.value.code, printed.out, printed.err)

    return run
