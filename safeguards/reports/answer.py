"""The answer at the head of a report: what the bill does with rights, in at most 120 plain words."""

from __future__ import annotations

from collections.abc import Sequence

from safeguards.model.result import Gate, Score, Scorecard
from safeguards.reports.shown import Finding
from safeguards.reports.wording import STANDINGS, listed

MOST_WORDS = 120
WORDS_OF_A_NAME = 9

NOTHING = "No provision of this file could be judged, so there is no answer. See what was not assessed below."
NOT_READ = "{count} of {total} characters were not read, so the ranges below are wider than they need be."
BANDS = "By what the Convention itself obliges: {floor}. By the wider human-rights benchmark: {benchmark}."
NO_BAND = "too few requirements apply for a verdict"
GATES_NONE = "No gate is tripped: no safeguard that holds a verdict down alone was found missing or contradicted."
GATES_ONE = "One failure holds the verdict down alone: {names}."
GATES_MANY = "{count} failures hold the verdict down, each alone: {names}."
COUNTS = "Of {cells} judgements, {met} are met, {partly} partly, {missing} missing, {contradicted} contradicted."
OPEN_ONE = "One is open: {kind}."
OPEN_MANY = "{count} are open: {kinds}."
KINDS = {"deferred": "left to another law", "undetermined": "undecided", "decide": "for a person to decide"}
FOR_ONE, FOR_MANY = "{title} ({target})", "{title} ({count} powers)"
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
    """The failures that are gates, one name for each requirement, with its power or the number of its powers."""
    by_id = {(cell.requirement, cell.target): cell for cell in cells}
    alike: dict[str, list[Finding]] = {}
    for gate in gates:
        alike.setdefault(gate.requirement, []).append(by_id[gate.requirement, gate.target])
    names = _named([_gate(members) for members in alike.values()], 3)
    if not gates:
        return GATES_NONE
    return GATES_ONE.format(names=names) if len(gates) == 1 else GATES_MANY.format(count=len(gates), names=names)


def _gate(members: Sequence[Finding]) -> str:
    title = _cut(members[0].title)
    if len(members) > 1:
        return FOR_MANY.format(title=title, count=len(members))
    return FOR_ONE.format(title=title, target=_cut(members[0].target_title))


def _counts(cells: Sequence[Finding]) -> list[str]:
    tally = {standing: sum(cell.standing == standing for cell in cells) for standing in STANDINGS}
    counts = [COUNTS.format(cells=len(cells), **tally)]
    kinds = {words: tally[kind] for kind, words in KINDS.items() if tally[kind]}
    if sum(kinds.values()) == 1:
        return [*counts, OPEN_ONE.format(kind=next(iter(kinds)))]
    if kinds:
        told = listed([f"{count} {words}" for words, count in kinds.items()])
        counts.append(OPEN_MANY.format(count=sum(kinds.values()), kinds=told))
    return counts


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
