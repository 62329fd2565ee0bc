"""How many cells of the labelled laws the tool gets right, beside answering the commonest verdict."""

from __future__ import annotations

import sys

from figures import GOLD, LAWS, ROOT, options, read, record, score, show

from safeguards import pipeline
from safeguards.resources import folder

SETS = ("dev", "validation")
RECORDED = (
    "cells exact macro_f1 false_comfort overstated silent false_alarm high_share high_exact high_comfort "
    "undetermined invented power_p power_r pinpoint pin_prec laws_failed"
).split()


def requirements() -> list[str]:
    """The requirements of the rule book."""
    book, problems = pipeline.rules(folder("rules"))
    if book is None:
        sys.exit("\n".join(p.message for p in problems))
    return [r.id for r in book.requirements]


def main() -> None:
    """Scores the laws, prints both columns and keeps them where asked."""
    parser = options("Scores whole laws against gold labels.", SETS)
    parser.add_argument("--only", help="requirements, joined by commas; else all of the rule book")
    parser.add_argument("--targets", help="powers, joined by commas; else all")
    parser.add_argument("--stems", help="laws, joined by commas; else all of the set")
    given = read(parser)
    chosen = [str(GOLD / given.set), str(LAWS), "--only", given.only or ",".join(requirements())]
    for name in ("targets", "stems"):
        chosen += [f"--{name}", getattr(given, name)] if getattr(given, name) else []
    scorer = GOLD / "score.py"
    tool = score(scorer, *chosen, verbose=given.verbose)
    commonest = score(scorer, *chosen, "--baseline", str(GOLD / "dev"))
    show(given.set, {"tool": tool, "baseline": commonest})
    if given.record:
        laws = given.stems.split(",") if given.stems else list((GOLD / given.set).glob("*.tsv"))
        row = {"label": given.record, "set": given.set, "laws": str(len(laws))}
        row |= {name: tool[name] for name in RECORDED[:2]} | {"baseline_exact": commonest["exact"]}
        record(ROOT / "benchmarks" / "first-runs.tsv", row | {name: tool[name] for name in RECORDED[2:]})


if __name__ == "__main__":
    main()
