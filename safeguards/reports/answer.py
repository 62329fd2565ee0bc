"""The answer at the head of a report: what the bill does with rights, in at most 120 plain words."""

from __future__ import annotations

from collections.abc import Sequence

from safeguards.model.result import Gate, Score, Scorecard
from safeguards.reports.shown import Finding
from safeguards.reports.wording import STANDINGS, listed

MOST_WORDS = 120
WORDS_OF_A_NAME = 8

NOTHING = "No provision of this file could be judged, so there is no answer. See what was not assessed below."
NOT_READ = "{count} of {total} characters were not read, so the ranges below are wider than they need be."
BANDS = "By what the Convention itself obliges: {floor}. By the wider human-rights benchmark: {benchmark}."
NO_BAND = "too few requirements apply for a verdict"
GATES_NONE = "No gate is tripped: no safeguard that holds a verdict down alone was found missing or contradicted."
GATES_ONE = "One failure holds the verdict down alone: {names}."
GATES_MANY = "{count} failures hold the verdict down, each alone: {names}."
COUNTS = "Of {cells} judgements, {met} are met, {partly} partly, {missing} missing, {contradicted} contradicted."
OPEN = "{open} are open: {deferred} left to another law, {undetermined} undecided, {decide} for a person to decide."
POWERS_NONE = "The bill grants none of the powers that the rules know."
POWERS_ONE = "The bill grants one of the powers that the rules know: {names}."
POWERS_MANY = "The bill grants {count} of the powers that the rules know: {names}."


def answer(
    scorecard: Scorecard, cells: Sequence[Finding], powers: Sequence[str], *, total: int, not_assessed: int
) -> str:
    """The answer, its most important sentences first, cut after a whole sentence at 120 words."""
    sentences = [NOT_READ.format(count=f"{not_assessed:,}", total=f"{total:,}")] if not_assessed else []
    if not cells:
        return " ".join([NOTHING, *sentences])
    sentences += [
        BANDS.format(floor=_band(scorecard.floor), benchmark=_band(scorecard.benchmark)),
        _gates(scorecard.gates, cells),
        *_counts(cells),
        _powers(powers),
    ]
    return _fit(sentences)


def _band(score: Score) -> str:
    return score.band or NO_BAND


def _gates(gates: Sequence[Gate], cells: Sequence[Finding]) -> str:
    titles = {(cell.requirement, cell.target): f"{_cut(cell.title)} ({_cut(cell.target_title)})" for cell in cells}
    names = _named([titles[gate.requirement, gate.target] for gate in gates], 2)
    if not gates:
        return GATES_NONE
    return GATES_ONE.format(names=names) if len(gates) == 1 else GATES_MANY.format(count=len(gates), names=names)


def _counts(cells: Sequence[Finding]) -> list[str]:
    tally = {standing: sum(cell.standing == standing for cell in cells) for standing in STANDINGS}
    still_open = tally["deferred"] + tally["undetermined"] + tally["decide"]
    counts = [COUNTS.format(cells=len(cells), **tally)]
    return [*counts, OPEN.format(open=still_open, **tally)] if still_open else counts


def _powers(titles: Sequence[str]) -> str:
    names = _named([_cut(title) for title in titles], 3)
    if not titles:
        return POWERS_NONE
    return POWERS_ONE.format(names=names) if len(titles) == 1 else POWERS_MANY.format(count=len(titles), names=names)


def _named(names: Sequence[str], most: int) -> str:
    rest = len(names) - most
    return listed([*names[:most], f"{rest} more"] if rest > 0 else names)


def _cut(name: str) -> str:
    words = name.split()
    return name if len(words) <= WORDS_OF_A_NAME else " ".join(words[:WORDS_OF_A_NAME]) + " ..."


def _fit(sentences: Sequence[str]) -> str:
    kept: list[str] = []
    for sentence in sentences:
        if len(" ".join([*kept, sentence]).split()) > MOST_WORDS:
            break
        kept.append(sentence)
    return " ".join(kept)
