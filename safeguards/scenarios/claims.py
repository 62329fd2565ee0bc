"""What a step of a scenario claims about its bill, and whether the tool says the same."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection
from dataclasses import dataclass

from safeguards import pipeline
from safeguards.bills.read import Source
from safeguards.model.result import Cell, Findings, Verdict
from safeguards.model.rule import RuleBook

BILL = "the bill"
VERDICT_FORM = '"<requirement>" for <power or the bill> is <verdict> by <provision>'
FORMS = (
    "Given the bill (its text follows between two lines of three quotation marks)",
    f"Then {VERDICT_FORM}   (the last two words may be left out)",
    'Then "<requirement>" for <power or the bill> does not apply',
    "Then the bill grants <power>",
    "Then the bill does not grant <power>",
)
GIVEN = "the bill"
IS_JUDGED = re.compile(
    r'["“«](?P<requirement>[^"“”«»]*)["”»] for (?P<target>.+?) is (?P<verdict>\S+)(?: by (?P<provision>.+))?'
)
APPLIES_NOT = re.compile(r'["“«](?P<requirement>[^"“”«»]*)["”»] for (?P<target>.+?) does not apply')
GRANTS = re.compile(r"the bill grants (?P<power>\S+)")
GRANTS_NOT = re.compile(r"the bill does not grant (?P<power>\S+)")


@dataclass(frozen=True, slots=True)
class Judged:
    """The bill of a scenario: what was found in it, or why it was not assessed."""

    findings: Findings | None
    unassessed: str = ""

    def cell(self, requirement: str, target: str) -> Cell | None:
        """The cell, or None where it does not apply."""
        cells = self.findings.cells if self.findings else ()
        return next((c for c in cells if (c.requirement, c.target) == (requirement, target)), None)


@dataclass(frozen=True, slots=True)
class Mistake:
    """A claim that names what the rules do not have: `code` and one plain sentence, perhaps with advice."""

    code: str
    message: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class VerdictClaim:
    """`"<requirement>" for <target> is <verdict> by <provision>`; the provision may be empty."""

    requirement: str
    target: str
    verdict: str
    provision: str = ""

    def mistake(self, book: RuleBook) -> Mistake | None:
        """What is wrong with the claim itself, whatever the bill says."""
        if self.verdict not in list(Verdict):
            return unknown("SC108", "verdict", self.verdict, list(Verdict))
        return _mistaken_cell(self.requirement, self.target, book)

    def denied(self, judged: Judged) -> str:
        """What the tool says instead of the claim; "" where it says the same."""
        if judged.unassessed:
            return judged.unassessed
        cell = judged.cell(self.requirement, "bill" if self.target == BILL else self.target)
        if cell is None:
            return _not_judged(judged, self.requirement, self.target)
        labels = list(dict.fromkeys(e.label for e in cell.evidence))
        placed = not self.provision or any(lies_in(label, self.provision) for label in labels)
        if cell.verdict == self.verdict and placed:
            return ""
        return f"{cell.verdict} by {', '.join(labels)}" if labels else f"{cell.verdict}, with no provision as evidence"


@dataclass(frozen=True, slots=True)
class NoCellClaim:
    """`"<requirement>" for <target> does not apply`."""

    requirement: str
    target: str

    def mistake(self, book: RuleBook) -> Mistake | None:
        """What is wrong with the claim itself, whatever the bill says."""
        return _mistaken_cell(self.requirement, self.target, book)

    def denied(self, judged: Judged) -> str:
        """What the tool says instead of the claim; "" where it says the same."""
        if judged.unassessed:
            return judged.unassessed
        cell = judged.cell(self.requirement, "bill" if self.target == BILL else self.target)
        return f"it applies: {cell.verdict}" if cell else ""


@dataclass(frozen=True, slots=True)
class GrantClaim:
    """`the bill grants <power>` or `the bill does not grant <power>`."""

    power: str
    granted: bool

    def mistake(self, book: RuleBook) -> Mistake | None:
        """What is wrong with the claim itself, whatever the bill says."""
        known = [p.id for p in book.powers]
        return None if self.power in known else unknown("SC107", "power", self.power, known)

    def denied(self, judged: Judged) -> str:
        """What the tool says instead of the claim; "" where it says the same."""
        if judged.unassessed or judged.findings is None:
            return judged.unassessed
        found = next((p for p in judged.findings.powers if p.id == self.power), None)
        if (found is not None) == self.granted:
            return ""
        if found is None:
            granted = [p.id for p in judged.findings.powers]
            return f"the bill does not grant {self.power}; it grants {', '.join(granted) or 'no power'}"
        return f"the bill grants {self.power} in {', '.join(r.label for r in found.routes)}"


Claim = VerdictClaim | NoCellClaim | GrantClaim


def claim(words: str) -> Claim | None:
    """The claim that a `Then` step makes; None where it has none of the known forms."""
    words = " ".join(words.split())
    if found := IS_JUDGED.fullmatch(words):
        return VerdictClaim(**{name: text or "" for name, text in found.groupdict().items()})
    if found := APPLIES_NOT.fullmatch(words):
        return NoCellClaim(found["requirement"], found["target"])
    if found := GRANTS_NOT.fullmatch(words):
        return GrantClaim(found["power"], granted=False)
    if found := GRANTS.fullmatch(words):
        return GrantClaim(found["power"], granted=True)
    return None


def judged(name: str, text: str, book: RuleBook) -> Judged:
    """The bill of a scenario, read as plain text and judged by the rule book."""
    checked, problems = pipeline.check(Source(name, text.encode("utf-8"), "text"), book)
    if checked.index is None:
        reasons = " ".join(p.message for p in problems)
        return Judged(None, f"the bill was not assessed: {reasons}")
    return Judged(checked.findings)


def lies_in(label: str, provision: str) -> bool:
    """Whether the provision that `label` names is `provision` or lies inside it: s 7(1)(a) lies in s 7(1)."""
    at, inside = " ".join(provision.split()), " ".join(label.split())
    return inside == at or inside.startswith((f"{at}(", f"{at} "))


def unknown(code: str, kind: str, name: str, known: Collection[str]) -> Mistake:
    """A name that the rules do not have, with the nearest one that they have, or with all of them."""
    near = difflib.get_close_matches(name, sorted(known), 1, 0.75)
    advice = f'Did you mean "{near[0]}"?' if near else f"There are: {', '.join(known)}."
    return Mistake(code, f'There is no {kind} "{name}".', advice)


def _mistaken_cell(name: str, target: str, book: RuleBook) -> Mistake | None:
    requirement = next((r for r in book.requirements if r.id == name), None)
    if requirement is None:
        return unknown("SC106", "requirement", name, [r.id for r in book.requirements])
    judged = requirement.targets or (BILL,)
    if target in judged:
        return None
    if target != BILL and target not in [p.id for p in book.powers]:
        return unknown("SC107", "power", target, [p.id for p in book.powers])
    message = f'The requirement "{name}" is not judged for {target}.'
    return Mistake("SC109", message, f"It is judged for {', '.join(judged)}.")


def _not_judged(judged: Judged, requirement: str, target: str) -> str:
    granted = [p.id for p in judged.findings.powers] if judged.findings else []
    if target != BILL and target not in granted:
        return f"not judged: the bill does not grant {target}; it grants {', '.join(granted) or 'no power'}"
    return f"not judged: the condition under which {requirement} applies does not hold in this bill"
