"""Where the verdicts on the two views of a bill with tracked changes differ."""

from __future__ import annotations

from collections.abc import Iterator

from safeguards.model.bill import Integrity
from safeguards.model.result import Cell

ABSENT = "unjudged"


def differing(cells: tuple[Cell, ...], others: tuple[Cell, ...], view: str, other: str) -> Iterator[Integrity]:
    """A finding for each requirement and target whose verdict is another one in the other view."""
    one = {(c.requirement, c.target): c for c in cells}
    two = {(c.requirement, c.target): c for c in others}
    for key in dict.fromkeys((*one, *two)):
        said, heard = one.get(key), two.get(key)
        verdicts = [c.verdict.value if c else ABSENT for c in (said, heard)]
        if verdicts[0] != verdicts[1]:
            evidence = next((e for c in (said, heard) if c for e in c.evidence), None)
            place = (evidence.label, evidence.line) if evidence and said and evidence in said.evidence else ("", 1)
            effect = f"{' for '.join(key)}: {verdicts[0]} {view}, {verdicts[1]} {other}"
            yield Integrity("views-differ", *place, evidence.quote if evidence else "", effect)
