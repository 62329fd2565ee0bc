"""The built wheel, installed by itself, checks a bill from another folder with the rules that it carries."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CARRIED = ("grammars", "rules")


@dataclass(frozen=True)
class Installed:
    """A wheel and the environment in which it is installed."""

    wheel: Path
    environment: Path

    def run(self, name: str, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Runs a command of the environment in a folder that is not the checkout."""
        command = self.environment / "bin" / name
        assert command.is_file(), f"the wheel installs no command {name}"
        return subprocess.run(
            [command, *arguments],
            cwd=cwd,
            env={"XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"]},
            capture_output=True,
            text=True,
            timeout=120,
        )


def python(*arguments: str) -> None:
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, f"python {' '.join(arguments)}:\n{done.stdout}{done.stderr}"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel in a fresh environment; its dependencies come from the running one, so no network is needed.

    The folder of the running environment is added as a plain path: its own .pth files, and with them the editable
    install of the checkout, are not read.
    """
    folder = tmp_path_factory.mktemp("wheel")
    python("-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder))
    (wheel,) = folder.glob("*.whl")
    environment = folder / "environment"
    python("-m", "venv", "--without-pip", str(environment))
    here = str(environment / "bin" / "python")
    python("-m", "pip", "--python", here, "install", "--quiet", "--no-index", "--no-deps", str(wheel))
    (packages,) = environment.glob("lib/python*/site-packages")
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return Installed(wheel, environment)


@pytest.mark.parametrize("name", CARRIED)
def test_wheel_carries_all_grammars_and_rules(installed: Installed, name: str) -> None:
    ours = [path.relative_to(ROOT).as_posix() for path in (ROOT / name).rglob("*") if path.is_file()]
    assert ours, f"{name}/ is empty"
    carried = zipfile.ZipFile(installed.wheel).namelist()
    missing = sorted(path for path in ours if f"safeguards/_data/{path}" not in carried)
    assert not missing, f"the wheel lacks {', '.join(missing)}"


@pytest.mark.parametrize("name", CARRIED)
def test_installed_package_takes_its_resources_from_the_wheel(installed: Installed, name: str, tmp_path: Path) -> None:
    ask = f"from safeguards import resources; print(resources.folder({name!r}))"
    done = installed.run("python", "-c", ask, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    folder = Path(done.stdout.strip())
    assert folder.is_relative_to(installed.environment.resolve()), f"{name} come from {folder}"
    assert folder.parts[-3:] == ("safeguards", "_data", name)


def test_installed_command_checks_a_bill_from_another_folder(installed: Installed, tmp_path: Path) -> None:
    shutil.copy(ROOT / "examples" / "cybercrime_bill.md", tmp_path)
    done = installed.run("safeguards", "check", "cybercrime_bill.md", "--format", "json", cwd=tmp_path)
    assert done.returncode in (0, 1, 3), f"exit status {done.returncode}\n{done.stderr}"
    report = json.loads(done.stdout)
    assert report["schema"] == "safeguards-report/1"
    assert report["bill"]["path"] == "cybercrime_bill.md"
    assert report["powers"], "no power was found in the example bill"
    assert report["cells"], "no requirement was judged"
