"""Help fits a screen and ends in an example; the shell completes commands."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from .conftest import Runner

COMMANDS = ["", "check", "text", "outline", "explain", "rules", "rules check", "rules test"]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_fits_a_screen_and_ends_in_an_example(command: str, safeguards: Runner) -> None:
    done = safeguards(*command.split(), "--help")
    lines = done.out.rstrip().split("\n")
    assert done.status == 0
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80
    assert lines[-1].strip().startswith(f"Example: safeguards {command}".rstrip())
    assert safeguards(*command.split(), "-h").out == done.out
    assert "..." not in done.out.split("Commands:")[-1].replace("[ARGS]...", "")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_gets_a_script(shell: str) -> None:
    if shell == "bash" and subprocess.run(["bash", "--version"], capture_output=True, check=False).returncode:
        pytest.skip("there is no bash")
    program = "import sys; sys.argv[0] = 'safeguards'; from safeguards.cli.main import main; main()"
    environment = {**os.environ, "_SAFEGUARDS_COMPLETE": f"{shell}_source"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "_SAFEGUARDS_COMPLETE" in done.stdout


def test_the_version(safeguards: Runner) -> None:
    assert safeguards("--version").out.startswith("safeguards, version ")
