"""What both benchmarks share: running a scorer of the corpus, showing its figures, and keeping first runs."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT.parent / "shared" / "gold"
LAWS = ROOT.parent / "shared" / "corpus" / "laws"

Figures = Mapping[str, str]


def options(description: str, sets: Sequence[str]) -> argparse.ArgumentParser:
    """The options that every benchmark takes."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--set", choices=sets, default=sets[0], help="the labels to compare with")
    parser.add_argument("--verbose", action="store_true", help="each wrong answer and its label (not of validation)")
    parser.add_argument("--record", metavar="LABEL", help="keep the figures as the first run of this version")
    return parser


def read(parser: argparse.ArgumentParser) -> argparse.Namespace:
    """The options given, where they are allowed and the corpus is here."""
    given = parser.parse_args()
    if given.verbose and given.set == "validation":
        parser.error("validation is known by its figures only: its labels are not shown")
    if not GOLD.is_dir():
        parser.error("the corpus is not here: ../shared")
    return given


def score(scorer: Path, *arguments: str, verbose: bool = False) -> Figures:
    """The figures in the last line of a scorer, which runs the `safeguards` of this Python's environment."""
    commands = Path(sys.executable).parent
    if not any((commands / name).is_file() for name in ("safeguards", "safeguards.exe")):
        sys.exit(f"there is no command safeguards beside {sys.executable}: run make demo first")
    command = [sys.executable, str(scorer), *arguments, *(["--verbose"] if verbose else [])]
    path = os.pathsep.join([str(commands), os.environ.get("PATH", "")])
    done = subprocess.run(command, env={**os.environ, "PATH": path}, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{scorer.name} failed:\n{done.stderr}")
    *lines, last = done.stdout.rstrip().splitlines()
    for line in lines:
        if verbose or line.startswith("FAIL"):
            print(line)
    return dict(pair.split("=", 1) for pair in last.split())


def show(title: str, columns: Mapping[str, Figures]) -> None:
    """Rows of figures, one column for each answer to compare; what a column lacks is a dash."""
    rows = list(dict.fromkeys(name for figures in columns.values() for name in figures))
    print(title.ljust(20) + "".join(name.rjust(14) for name in columns))
    for row in rows:
        print(row.ljust(20) + "".join(figures.get(row, "-").rjust(14) for figures in columns.values()))


def record(table: Path, row: Figures) -> None:
    """Adds a row to a table of first runs; a label is recorded once for each set."""
    lines = table.read_text("utf-8").splitlines() if table.is_file() else ["\t".join(row)]
    first_cells = [line.split("\t")[:2] for line in lines]
    if [row["label"], row["set"]] in first_cells:
        sys.exit(f"{table.name} has a first run of {row['label']} on {row['set']} already")
    table.write_text("\n".join([*lines, "\t".join(row.values())]) + "\n", "utf-8")
