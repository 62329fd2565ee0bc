"""A derivation in plain words, eighty columns wide: what `safeguards explain LAW REQUIREMENT` prints."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from safeguards.evaluation.derive import Asked, Deciding, Derivation, Granted, Read
from safeguards.model.result import Cell, Evidence, Reason
from safeguards.model.rule import Requirement
from safeguards.reports.plain_text import quotation, visible
from safeguards.reports.wording import reason

WIDTH = 80
MOST_QUOTED = 3  # passages shown for one line of a rule
MODALITIES = {"lets": "may", "obliges": "shall", "forbids": "shall not"}
THROUGH = {
    "grant": "named in the granting sentence",
    "section": "found in the same section",
    "citation": "found in a provision that is cited",
    "definition": "found by a definition",
}
CONFIDENCE = {
    "high": "the words stand in the granting provision itself and every route says the same, or hardly a word of the "
    "requirement stands anywhere in the bill.",
    "medium": "it rests on silence, on a mixture, or on words outside the granting provision.",
    "low": "it is for a person to decide.",
}


def told(requirement: Requirement, cell: Cell, derivations: Sequence[Derivation]) -> str:
    """The derivation of one cell."""
    target = "the bill as a whole" if cell.target == "bill" else cell.target
    lines = [*_wrapped(f"{requirement.title}: {target}"), *_wrapped(f"Asked: {requirement.question}"), ""]
    for number, derivation in enumerate(derivations, 1):
        lines += [*_derivation(number, len(derivations), derivation), ""]
    return "\n".join([*lines, *_conclusion(requirement, cell, derivations)]) + "\n"


def _derivation(number: int, count: int, derivation: Derivation) -> Iterator[str]:
    kind = "grant" if derivation.result.window.grant else "route"
    if derivation.grants:
        places = ", ".join(dict.fromkeys(f"{g.label} (line {g.line})" for g in derivation.grants))
        yield from _wrapped(f"{kind.capitalize()} {number} of {count}: {places}")
    if derivation.punished:
        first = derivation.punished[0]
        yield from _wrapped(f"Offence {number} of {count}: {first.kind}, {first.label} (line {first.line})")
    yield from _wrapped(f"searched: {', '.join(derivation.searched) or 'nothing'}", 2)
    for grant in derivation.grants:
        yield from _grant(grant)
    for act in derivation.punished:
        yield from _wrapped(f"{act.label} punishes it: {_marked(act.words)}", 2)
    yield from _wrapped("The lines of the rule:", 2)
    decisive = _decisive(derivation)
    for asked in derivation.asked:
        yield from _asked(asked, asked in decisive)
    yield from _wrapped(f"so this is {derivation.result.verdict}: {_decided(derivation, decisive)}", 2)


def _grant(grant: Granted) -> Iterator[str]:
    yield from _wrapped(f"{grant.label} grants it: {_marked(grant.words)}", 2)
    for norm in grant.norms:
        yield from _wrapped(f"read as: {_norm(norm)}", 4)
    for decider in grant.deciders:
        yield from _wrapped(f"who decides: {_decider(decider)}", 4)
    if not grant.deciders:
        yield from _wrapped("who decides: nothing was found that says so", 4)


def _marked(words: tuple[str, str, str]) -> str:
    """A sentence with the words that name the power or the offence marked."""
    before, marked, after = (visible(part) for part in words)
    return f"“{before} >>{marked}<< {after}”".replace("“ ", "“").replace(" ”", "”")


def _norm(norm: Read) -> str:
    bearer = visible(norm.bearer) or "somebody who is not named"
    return f"{bearer} | {MODALITIES.get(norm.modality, norm.modality)} | {visible(norm.action)}  ({norm.form})"


def _decider(decider: Deciding) -> str:
    found = THROUGH.get(decider.through, f"found through {decider.through}")
    words = visible(decider.words)
    if decider.by == "nobody":
        return f"nobody whom the text names (at “{words}” in {decider.label})"
    if decider.by == "paper":
        return f"whoever issues the paper “{words}” in {decider.label}, whom the text does not name"
    return f"“{words}” in {decider.label}, {found}"


def _asked(asked: Asked, decides: bool) -> Iterator[str]:
    mark = "  <- decides" if decides else ""
    wording = asked.wording.removeprefix("or ") if asked.wording.startswith("or ") else asked.wording
    said = wording if wording.startswith(asked.verdict) else f"{asked.verdict} when {wording}"
    yield from _wrapped(f"{' '.join(said.split())}  (line {asked.line})", 4)
    if not asked.found:
        yield from _wrapped("does not hold", 6)
    for evidence in asked.found[:MOST_QUOTED]:
        yield from _wrapped(f"holds: {_quoted(evidence)}", 6)
    if len(asked.found) > MOST_QUOTED:
        yield from _wrapped(f"and {len(asked.found) - MOST_QUOTED} more", 6)
    if mark:
        yield f"      {mark.strip()}"


def _decisive(derivation: Derivation) -> tuple[Asked, ...]:
    """The lines that gave the verdict: the first that holds of each clause that the outcome rests on."""
    clauses = dict.fromkeys(clause for clause, _ in derivation.result.hits)
    found = (next((a for a in derivation.asked if a.verdict == c and a.found), None) for c in clauses)
    return tuple(a for a in found if a is not None)


def _decided(derivation: Derivation, decisive: Sequence[Asked]) -> str:
    match derivation.result.reason:
        case Reason.NO_OFFENDING_CLAUSE:
            return "this is a prohibition, and no line that would break it holds."
        case Reason.SILENT:
            return "no line of the rule holds."
        case Reason.WEAKENED:
            return "a line of `met` holds, and one of `weakened` takes from it."
        case _:
            clause = decisive[0].verdict if decisive else str(derivation.result.verdict)
            return f"the clause `{clause}` is the first that holds, of contradicted, partly, met, deferred."


def _conclusion(requirement: Requirement, cell: Cell, derivations: Sequence[Derivation]) -> Iterator[str]:
    if len(derivations) > 1:
        verdicts = [str(d.result.verdict) for d in derivations]
        tally = ", ".join(f"{verdicts.count(v)} {v}" for v in dict.fromkeys(verdicts))
        one = "offences" if requirement.offences else "grants" if requirement.for_each_grant else "routes"
        rule = (
            "all alike"
            if len(set(verdicts)) == 1
            else "they differ: the worst decides"
            if requirement.offences
            else "they differ: better beside worse gives partly, else the worst decides"
        )
        yield from _wrapped(f"Together: {len(verdicts)} {one} are judged ({tally}); {rule}.")
    yield from _wrapped(f"Verdict: {cell.verdict}. {visible(reason(cell))}")
    yield from _wrapped(f"Confidence: {cell.confidence}; {CONFIDENCE[cell.confidence]}")
    if cell.nearest_miss:
        yield from _wrapped(f"Nearest miss: {_quoted(cell.nearest_miss)}")
    if any(a.verdict == "weakened" for d in derivations for a in d.asked) and not _has_met(derivations):
        yield from _wrapped("The clause `weakened` acts on `met` only, so alone it does nothing.")


def _has_met(derivations: Sequence[Derivation]) -> bool:
    return any(a.verdict == "met" for d in derivations for a in d.asked)


def _quoted(evidence: Evidence) -> str:
    return f"{evidence.label} {quotation(visible(evidence.shown))}"


def _wrapped(text: str, indent: int = 0) -> list[str]:
    """The text in lines of at most eighty columns, the later ones set in."""
    first, rest = " " * indent, " " * (indent + 2)
    return wrap(text, WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False) or [""]
