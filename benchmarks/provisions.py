"""Which powers the tool sees in single provisions, and who it thinks authorises them."""

from __future__ import annotations

from figures import GOLD, ROOT, options, read, record, score, show

BANKS = {
    "dev": GOLD / "provisions" / "dev",
    "validation": GOLD / "provisions" / "validation",
    "bank": ROOT / "tests" / "blind" / "provisions",
    "twelve-powers": ROOT / "tests" / "blind" / "twelve_powers",
    "second-draw": ROOT / "tests" / "blind" / "second_draw",
    "third-draw": ROOT / "tests" / "blind" / "third_draw",
}
# A linear bag-of-words model made on dev, on provisions that it had not seen.
BAG_OF_WORDS = {"precision": "0.87", "recall": "0.55", "quiet_on_negatives": "0.93", "authoriser": "0.59"}


def main() -> None:
    """Scores the provisions, prints the figures and keeps them where asked."""
    parser = options("Scores single provisions against labels.", list(BANKS))
    given = read(parser)
    labels, texts = BANKS[given.set].with_suffix(".tsv"), BANKS[given.set].with_suffix(".jsonl")
    if not (labels.is_file() and texts.is_file()):
        parser.error(f"{labels.name} and {texts.name} are not in {labels.parent.name}/")
    tool = score(GOLD / "provisions" / "score.py", str(labels), str(texts), verbose=given.verbose)
    show(given.set, {"tool": tool} | ({"bag of words": BAG_OF_WORDS} if given.set == "validation" else {}))
    if given.record:
        record(ROOT / "benchmarks" / "first-runs-provisions.tsv", {"label": given.record, "set": given.set, **tool})


if __name__ == "__main__":
    main()
