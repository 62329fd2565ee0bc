"""How often cells are right by how sure the tool says it is, and by how it came to them: counts, never single cells."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from figures import GOLD, LAWS, options, read

from safeguards import pipeline
from safeguards.bills.read import Source
from safeguards.model.result import Cell
from safeguards.resources import folder

SETS = ("dev", "validation")


def cells(labels: Path) -> Iterator[tuple[Cell, bool]]:
    """Every cell of the labelled laws of a folder that a label knows, and whether its verdict is an accepted one."""
    book, problems = pipeline.rules(folder("rules"))
    assert book is not None, problems
    for table in sorted(labels.glob("*.tsv")):
        law = next(iter(sorted(LAWS.glob(f"{table.stem}.*"))))
        checked, _ = pipeline.check(Source(law.name, law.read_bytes()), book)
        with table.open(encoding="utf-8") as lines:
            gold = {(row["requirement"], row["target"]): row for row in csv.DictReader(lines, delimiter="\t")}
        for cell in checked.findings.cells if checked.index else ():
            row = gold.get((cell.requirement, cell.target))
            if row:
                yield cell, cell.verdict.value in (row["verdict"], *row["alt"].split("|"))


def main() -> None:
    """Prints both tables."""
    parser = options("Prints how often cells are right by confidence, and by verdict and reason.", SETS)
    given = read(parser)
    tables: dict[str, dict[str, list[bool]]] = {"confidence": defaultdict(list), "kind": defaultdict(list)}
    for cell, right in cells(GOLD / given.set):
        tables["confidence"][cell.confidence.value].append(right)
        judged = "bill" if cell.target == "bill" else "power"
        tables["kind"][f"{cell.verdict.value}, {cell.reason.value}, {judged}, {cell.confidence.value}"].append(right)
    for title, rows in tables.items():
        print(f"{title:55} right   of  share")
        for name, found in sorted(rows.items()):
            print(f"  {name:53} {sum(found):5} {len(found):4}  {sum(found) / len(found):.3f}")


if __name__ == "__main__":
    main()
