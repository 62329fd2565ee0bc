"""How many cells of the labelled laws the tool gets right, beside answering the commonest verdict."""

from __future__ import annotations

from figures import GOLD, LAWS, ROOT, options, read, record, score, show

REQUIREMENTS = (
    "prior-judicial-authorisation,reasonable-suspicion-grounds,time-limit,"
    "no-false-information-offence,no-override-clause"
)
POWERS = "search-seizure,production,preservation,traffic-collection,interception"
STEMS = {
    "dev": (
        "gh-cybersecurity-2020,ie-communications-retention-2011,th-computer-crime-2007-partial,tz-cybercrimes-2015"
    ),
    "validation": (
        "gh-security-intelligence-2020,ie-information-systems-2017,ie-surveillance-2009,in-telecommunications-2023,"
        "pk-investigation-fair-trial-2013"
    ),
}
RECORDED = (
    "cells exact macro_f1 false_comfort overstated silent false_alarm high_share high_exact high_comfort "
    "undetermined invented power_p power_r pinpoint pin_prec laws_failed"
).split()


def main() -> None:
    """Scores the laws, prints both columns and keeps them where asked."""
    parser = options("Scores whole laws against gold labels.", list(STEMS))
    parser.add_argument("--only", default=REQUIREMENTS, help="requirements, joined by commas")
    parser.add_argument("--targets", default=POWERS, help="powers, joined by commas")
    parser.add_argument("--stems", help="laws, joined by commas")
    given = read(parser)
    stems = given.stems or STEMS[given.set]
    chosen = [str(GOLD / given.set), str(LAWS), "--only", given.only, "--targets", given.targets, "--stems", stems]
    scorer = GOLD / "score.py"
    tool = score(scorer, *chosen, verbose=given.verbose)
    commonest = score(scorer, *chosen, "--baseline", str(GOLD / "dev"))
    show(given.set, {"tool": tool, "baseline": commonest})
    if given.record:
        row = {"label": given.record, "set": given.set, "laws": str(len(stems.split(",")))}
        row |= {name: tool[name] for name in RECORDED[:2]} | {"baseline_exact": commonest["exact"]}
        record(ROOT / "benchmarks" / "first-runs.tsv", row | {name: tool[name] for name in RECORDED[2:]})


if __name__ == "__main__":
    main()
