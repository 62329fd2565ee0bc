"""How long a law takes, and how that grows with its length; in CPU time, beside a fixed piece of work of the same run.

python benchmarks/speed.py [LAW] [--times 1 2 4 8]
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import TypeVar

from safeguards import pipeline, resources
from safeguards.bills.read import Source, read
from safeguards.evaluation.evaluate import evaluate
from safeguards.evaluation.score import score
from safeguards.indexing.build import build
from safeguards.model.rule import RuleBook
from safeguards.reports import page, to_json

T = TypeVar("T")
EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "cybercrime_bill.md"
SECTION = re.compile(r"^(#+ |)(\d+)(\.? )", re.MULTILINE)
SPLITS = 200  # how often the text is split into words for the fixed piece of work


def repeated(text: str, times: int) -> str:
    """The law so many times over, its sections numbered through."""
    highest = max((int(m[2]) for m in SECTION.finditer(text)), default=0)
    renumbered = (
        SECTION.sub(lambda m, shift=highest * n: f"{m[1]}{int(m[2]) + shift}{m[3]}", text) for n in range(times)
    )
    return "\n\n".join(renumbered)


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """The CPU seconds that some work takes, and what it gives."""
    begun = process_time()
    given = work()
    return process_time() - begun, given


def stages(source: Source, book: RuleBook) -> dict[str, float]:
    """The CPU seconds of each stage for one law."""
    reading, (bill, problems) = timed(lambda: read(source, book.languages))
    if problems:
        raise SystemExit(problems[0].message)
    indexing, index = timed(lambda: build(bill, book))
    judging, findings = timed(lambda: evaluate(book, index))
    groups = {r.id: r.group for r in book.requirements}
    scoring, card = timed(lambda: score(findings.cells, groups))
    writing, _ = timed(lambda: to_json.write(page.build(bill, book, findings, card, (), "")))
    return {"read": reading, "index": indexing, "evaluate": judging, "report": scoring + writing}


def main() -> None:
    """Prints the table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("law", nargs="?", type=Path, default=EXAMPLE)
    asked.add_argument("--times", nargs="+", type=int, default=[1, 2, 4, 8])
    given = asked.parse_args()
    text = given.law.read_text("utf-8")
    loading, (book, _) = timed(lambda: pipeline.rules(resources.folder("rules")))
    if book is None:
        raise SystemExit("the rules have mistakes")
    stages(Source(given.law.name, text.encode()), book)  # what is worked out once is not part of the growth
    print(f"load {loading:.2f} s\n{'times':>5} {'seconds':>8} {'growth':>7} {'x fixed':>8}  share of each stage")
    before = 0.0
    for times in given.times:
        law = repeated(text, times)
        fixed, _ = timed(lambda law=law: [law.split() for _ in range(SPLITS)])
        took = stages(Source(given.law.name, law.encode()), book)
        total = sum(took.values())
        shares = "  ".join(f"{name} {100 * part / total:.0f} %" for name, part in took.items())
        growth = f"{total / before:.2f}" if before else "-"
        print(f"{times:>5} {total:>8.2f} {growth:>7} {total / max(fixed, 1e-9):>8.1f}  {shares}")
        before = total


if __name__ == "__main__":
    main()
