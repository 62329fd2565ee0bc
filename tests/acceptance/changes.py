"""Changes to a bill in Markdown whose effect on its verdicts is known beforehand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from safeguards.model.index import Index
from safeguards.model.result import Cell, Verdict
from safeguards.model.rule import Requirement, RuleBook
from safeguards.pipeline import Checked, Source, check

Cells = Mapping[tuple[str, str], Cell]
BETTER = (Verdict.UNDETERMINED, Verdict.CONTRADICTED, Verdict.MISSING, Verdict.DEFERRED, Verdict.PARTLY, Verdict.MET)
NUMBER = 900  # of a provision that is inserted: no law has as many
STEP = 40  # by which sections are renumbered
CITED = re.compile(r"\b(sections?) (\d+)((?:\([a-z0-9]+\))*(?:(?:,| and| or| to|, and|, or) \d+)*)", re.IGNORECASE)
SPELLED = re.compile(
    r"(?i)\b((?:un)?(?:author|organ|minim|recogn|anonym|special|legal|final|jeopard|util)i)(s)(?=[eia])"
)


def judged(text: str, book: RuleBook) -> Checked:
    """The bill checked."""
    checked, problems = check(Source("bill", text.encode(), "", "en"), book)
    assert not problems, problems
    return checked


def cells(checked: Checked) -> Cells:
    """Its cells by requirement and target."""
    return {(c.requirement, c.target): c for c in checked.findings.cells}


def with_remedy(checked: Checked, requirement: Requirement, target: str) -> str:
    """The bill with the suggested wording: in each section that grants the power, or as a last section."""
    bill = checked.bill
    if target == "bill":
        return f"{bill.text.rstrip()}\n\n### Section {NUMBER}. Safeguard\n\n{requirement.remedy}\n"
    assert checked.index is not None
    sections = {s for r in checked.index.routes if r.power == target for s in r.sections}
    text = bill.text
    for at in sorted((_end(checked, section) for section in sections), reverse=True):
        text = f"{text[:at].rstrip()}\n\n({NUMBER}) {requirement.remedy}\n\n{text[at:].lstrip()}"
    return text


def _end(checked: Checked, section: int) -> int:
    """Where a section ends in the source."""
    provisions = checked.bill.provisions
    inside = [p for p in provisions if p.id == section or checked.bill.section_of(p.id) == section]
    return max(s.end for p in inside for s in (*p.heading, *p.spans))


def without(checked: Checked, cell: Cell) -> str:
    """The bill without the words that a cell quotes."""
    text = checked.bill.text
    for start, end in sorted({(e.start, e.end) for e in cell.evidence}, reverse=True):
        text = text[:start] + text[end:]
    return text


def beside_every_decider(checked: Checked, target: str, addition: str) -> str:
    """The bill with an addition behind everybody who decides on the power."""
    assert checked.index is not None
    return _insert(checked.index, addition, _deciders(checked.index, target))


def _deciders(index: Index, target: str) -> Iterable[int]:
    for route in index.routes:
        if route.power == target:
            for decider in (d for g in route.grants for d in g.deciders if d.by == "actor"):
                yield index.source(decider.sentence, *decider.at)[1]


def _insert(index: Index, addition: str, places: Iterable[int]) -> str:
    text = index.bill.text
    for at in sorted(set(places), reverse=True):
        text = f"{text[:at]} {addition}{text[at:]}"
    return text


def renumbered(text: str) -> str:
    """The bill with higher numbers of its sections, and of those that it cites of itself."""

    def higher(match: re.Match[str]) -> str:
        rest = re.sub(r" (\d+)", lambda m: f" {int(m[1]) + STEP}", match[3])
        return f"{match[1]} {int(match[2]) + STEP}{rest}"

    return CITED.sub(higher, text)


def with_parts_turned(text: str) -> str:
    """The bill with its second half of Parts before the first, after Part I; citations keep their numbers."""
    head, first, *parts = re.split(r"(?m)^(?=## Part )", text)
    *middle, last = parts
    half = len(middle) // 2
    return "".join([head, first, *middle[half:], *middle[:half], last])


def reflowed(text: str, width: int = 60) -> str:
    """The bill with its paragraphs broken into lines; headings stay."""
    return "\n".join(line if line.startswith("#") else _broken(line, width) for line in text.split("\n"))


def _broken(line: str, width: int) -> str:
    lines: list[str] = [""]
    for word in line.split(" "):
        if lines[-1] and len(lines[-1]) + len(word) > width and not word.startswith(("(", "-", "*")):
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def respelled(text: str) -> str:
    """The bill with "authorize" for "authorise", and the like."""
    return SPELLED.sub(lambda m: f"{m[1]}z", text)


@dataclass(frozen=True, slots=True)
class Remedied:
    """What a suggested wording did to a cell that was missing, and to the others."""

    key: tuple[str, str]
    readiness: str
    now: Verdict | None
    worse: tuple[tuple[str, str], ...]

    @property
    def cures(self) -> bool:
        """Whether the cell is met now."""
        return self.now is Verdict.MET


def remedies(checked: Checked, book: RuleBook) -> list[Remedied]:
    """The suggested wording of every missing cell, each tried alone."""
    before, found = cells(checked), []
    asked = {r.id: r for r in book.requirements}
    for key, cell in before.items():
        if cell.verdict is Verdict.MISSING and asked[key[0]].remedy:
            after = cells(judged(with_remedy(checked, asked[key[0]], key[1]), book))
            worse = (
                k for k in before if k in after and BETTER.index(after[k].verdict) < BETTER.index(before[k].verdict)
            )
            now = after[key].verdict if key in after else None
            found.append(Remedied(key, asked[key[0]].remedy_readiness, now, tuple(worse)))
    return found
