"""How well the tool finds the provisions that regulate a power: its homes beside the sections that labels point to."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from figures import GOLD, LAWS, options, read

from safeguards import pipeline
from safeguards.bills.read import Source
from safeguards.model.index import Index
from safeguards.resources import folder

SETS = ("dev", "validation")
PINPOINT = re.compile(
    r"(?i)^\W*(?:ss?|sections?|arts?|articles?|§+|cl)?\.?\s*(\d+[A-Z]{0,3})(?:\([^)]*\))*(?:\s*[-–]\s*(\d+))?"
)
ABSENT = "missing"


def pointed_to(labels: Path) -> dict[str, set[str]]:
    """By power, the sections that support a verdict on it; a missing safeguard has none."""
    found: dict[str, set[str]] = defaultdict(set)
    with labels.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            if row["target"] != "bill" and row["verdict"] != ABSENT:
                found[row["target"]].update(s for part in re.split(r"[;,]", row["pinpoints"]) for s in _sections(part))
    return found


def _sections(pinpoint: str) -> Iterator[str]:
    if match := PINPOINT.match(pinpoint):
        yield match[1].lower()
        if match[2] and match[1].isdigit():
            yield from (str(n) for n in range(int(match[1]) + 1, int(match[2]) + 1))


def homes(index: Index) -> dict[str, tuple[set[str], set[str]]]:
    """By power, the numbers of its granting sections and of all sections of its homes."""
    numbers = [p.number.lower() for p in index.bill.provisions]
    found: dict[str, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for route in index.routes:
        granting, home = found[route.power]
        granting.update(numbers[s] for s in route.sections)
        home.update(numbers[index.sentences[n].section] for n in route.home)
    return found


def main() -> None:
    """Prints precision and recall of granting sections, and of whole homes, over all powers that both sides see."""
    given = read(options("Compares the homes of powers with labelled sections.", SETS))
    book, problems = pipeline.rules(folder("rules"))
    assert book is not None, problems
    counts = [[0, 0, 0], [0, 0, 0]]
    for table in sorted((GOLD / given.set).glob("*.tsv")):
        law = next(iter(sorted(LAWS.glob(f"{table.stem}.*"))))
        checked, _ = pipeline.check(Source(law.name, law.read_bytes()), book)
        found = homes(checked.index) if checked.index else {}
        for power, labelled in pointed_to(table).items():
            for count, sections in zip(counts, found.get(power, ()), strict=False):
                for n, size in enumerate((len(labelled & sections), len(sections), len(labelled))):
                    count[n] += size
            if given.verbose and power in found:
                print(table.stem, power, "missed", sorted(labelled - found[power][1]))
    for name, (both, said, labelled_all) in zip(("granting sections", "whole homes"), counts, strict=True):
        print(f"{name:18} precision {both / max(1, said):.3f}  recall {both / max(1, labelled_all):.3f}")


if __name__ == "__main__":
    main()
