"""How many of the blind example bills come out as their author expected, by requirement.

Whoever wrote a scenario tagged `@blind` had read the requirement, and none of the rules and wordings.
"""

from __future__ import annotations

import argparse
import sys

from figures import ROOT, record

from safeguards import pipeline
from safeguards.resources import folder
from safeguards.scenarios import features, run

BLIND = "blind"


def main() -> None:
    """Runs them, prints the passing share of every requirement, and keeps the whole where asked."""
    parser = argparse.ArgumentParser(description="Runs the blind example bills of the rule book.")
    parser.add_argument("--record", metavar="LABEL", help="keep the figures as the first run of this version")
    given = parser.parse_args()
    book, problems = pipeline.rules(folder("rules"))
    if book is None:
        sys.exit("\n".join(p.message for p in problems))
    root, passing, total = folder("rules"), 0, 0
    for path in features.files(root):
        feature, _ = features.read(path, path.relative_to(root).as_posix(), book)
        outcomes = [o for o in run.run(feature, book) if BLIND in o.scenario.tags]
        if outcomes:
            passes = sum(o.passes for o in outcomes)
            passing, total = passing + passes, total + len(outcomes)
            print(f"{passes:3} of {len(outcomes):3}  {feature.path.removesuffix('.feature')}")
    print(f"{passing} of {total} ({passing / total:.3f})" if total else "no scenario is tagged @blind")
    if given.record and total:
        row = {"label": given.record, "set": BLIND, "scenarios": str(total), "passing": f"{passing / total:.3f}"}
        record(ROOT / "benchmarks" / "first-runs-scenarios.tsv", row)


if __name__ == "__main__":
    main()
