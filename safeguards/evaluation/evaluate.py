"""Rules asked of a bill: a verdict for every requirement and target, with its evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from safeguards.evaluation.quotation import evidence, labels, nearest, unclaimed_norms
from safeguards.model.index import Index, Route, Window
from safeguards.model.offence import Offence
from safeguards.model.result import (
    Cell,
    Confidence,
    Evidence,
    Findings,
    NotApplicable,
    OffenceFound,
    PowerFound,
    Reason,
    RouteFound,
    Verdict,
)
from safeguards.model.rule import Clause, Hit, Requirement, RuleBook

ORDER = (Verdict.CONTRADICTED, Verdict.PARTLY, Verdict.MET, Verdict.DEFERRED)
BETTER = (Verdict.MET, Verdict.PARTLY, Verdict.DEFERRED)
MOST_EVIDENCE = 6
FEW = 2  # terms of a requirement that may stand in a law which is sure to say nothing of it


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one route gives: its verdict, why, and the hits with the clause that each met."""

    verdict: Verdict
    reason: Reason
    hits: tuple[tuple[str, Hit], ...]
    window: Window


def evaluate(book: RuleBook, index: Index) -> Findings:
    """Every cell of the bill.

    A requirement whose condition does not hold, or whose power or offences the bill does not have, is listed as not
    applicable.
    """
    cells: list[Cell] = []
    skipped: list[NotApplicable] = []
    granted = list(dict.fromkeys(r.power for r in index.routes))
    for requirement in book.requirements:
        for target in requirement.targets or ("bill",):
            if requirement.targets and target not in granted:
                skipped.append(NotApplicable(requirement.id, target, "power-not-granted"))
            elif is_without_offence(requirement, index):
                skipped.append(NotApplicable(requirement.id, target, "no-such-offence"))
            elif not windows(requirement, target, index):
                skipped.append(NotApplicable(requirement.id, target, "condition-not-met"))
            else:
                cells.append(judge(requirement, target, index))
    powers, offences = _powers(book, index, granted), _offences(book, index)
    return Findings(powers, tuple(cells), tuple(skipped), unclaimed_norms(index), offences)


def is_without_offence(requirement: Requirement, index: Index) -> bool:
    """Whether a requirement has nothing to be judged on: no offence of its kinds. A prohibition is met by that."""
    kinds = {o.kind for o in index.offences}
    return bool(requirement.offences) and not requirement.prohibition and not kinds & set(requirement.offences)


def _window(offence: Offence) -> Window:
    return Window(offence=offence, of_conduct=True)


def _offences(book: RuleBook, index: Index) -> tuple[OffenceFound, ...]:
    kinds = {kind.id: kind for kind in book.offences}
    found = []
    for offence in index.offences:
        kind, place, window = kinds[offence.kind], index.bill.provisions[offence.section], _window(offence)
        judged = (r for r in book.requirements if offence.kind in r.offences)
        verdicts = tuple((r.id, outcome(r, index, window).verdict) for r in judged)
        found.append(
            OffenceFound(
                kind.id, kind.title, place.label, place.eid, place.line, offence.penalty, kind.expression, verdicts
            )
        )
    return tuple(found)


def _powers(book: RuleBook, index: Index, granted: list[str]) -> tuple[PowerFound, ...]:
    found = []
    for power in book.powers:
        if power.id in granted:
            provisions = dict.fromkeys(s for r in index.routes if r.power == power.id for s in r.sections)
            places = (index.bill.provisions[p] for p in provisions)
            routes = tuple(RouteFound(p.label, p.eid, p.line) for p in places)
            found.append(PowerFound(power.id, power.title, routes, power.tiers))
    return tuple(found)


def judge(requirement: Requirement, target: str, index: Index) -> Cell:
    """The cell of one requirement for one target."""
    outcomes = tuple(outcome(requirement, index, window) for window in windows(requirement, target, index))
    verdict, reason, deciding = combine(requirement, outcomes)
    hits = [pair for o in deciding for pair in o.hits]
    cited = evidence(index, hits, MOST_EVIDENCE)
    routes = [o.window.route for o in outcomes if o.window.route]
    offences = [o.window.offence for o in outcomes if o.window.offence]
    searched = offence_labels(index, offences) if offences else labels(index, routes)
    bad = _bad(index, reason, outcomes, deciding)
    return Cell(
        requirement.id, target, verdict, requirement.level(requirement.tiers, target),
        requirement.level(requirement.severities, target), requirement.is_gate(target),
        confidence(requirement, verdict, reason, deciding, index), reason, requirement.status != "unmeasured",
        cited, searched,
        _nearest(requirement, index, routes, deciding) if verdict is Verdict.MISSING else None, bad,
    )  # fmt: skip


def offence_labels(index: Index, offences: Sequence[Offence]) -> tuple[str, ...]:
    """The sections of offences, each once."""
    return tuple(dict.fromkeys(index.bill.provisions[o.section].label for o in offences))


def _nearest(
    requirement: Requirement, index: Index, routes: Sequence[Route], deciding: Sequence[Outcome]
) -> Evidence | None:
    """What comes nearest to a safeguard that is missing; of an offence its act, which lacks it."""
    acts = [Hit(s, *at) for o in deciding if o.window.offence for s, at in o.window.offence.acts]
    if acts:
        return evidence(index, [("", acts[0])])[0]
    return nearest(requirement, index, routes)


def _bad(index: Index, reason: Reason, outcomes: Sequence[Outcome], deciding: Sequence[Outcome]) -> tuple[str, ...]:
    """The routes or offences that fall short where others do not."""
    if reason is Reason.WORST_OFFENCE:
        return tuple(dict.fromkeys(_label(index, o) for o in deciding))
    short = (o for o in outcomes if reason is Reason.MIXED_ROUTES and o.verdict not in BETTER[:2])
    return tuple(dict.fromkeys(_label(index, o) for o in short))


def _label(index: Index, found: Outcome) -> str:
    grant, offence = found.window.grant, found.window.offence
    if offence:
        return index.bill.provisions[offence.section].label
    provision = grant.provision if grant else found.window.route.sections[0] if found.window.route else 0
    return index.bill.provisions[provision].label


def windows(requirement: Requirement, target: str, index: Index) -> tuple[Window, ...]:
    """What the requirement is judged on: the bill, each offence, each route to the power, or each of its grants.

    Where it applies only under a condition, those for which the condition holds.
    """
    routes = [r for r in index.routes if r.power == target]
    offences = [o for o in index.offences if o.kind in requirement.offences]
    found: tuple[Window, ...]
    if offences:
        found = tuple(map(_window, offences))
    elif not requirement.targets:
        found = (Window(),)
    elif not requirement.for_each_grant:
        found = tuple(Window(route=r) for r in routes)
    else:
        found = tuple(Window(route=r, grant=g) for r in routes for g in r.grants)
    return tuple(w for w in found if requirement.applies_when is None or requirement.applies_when(index, w))


def outcome(requirement: Requirement, index: Index, window: Window) -> Outcome:
    """The verdict of one route: contradicted, partly, met (or partly where weakened), deferred, missing."""
    found = {c.verdict: held for c in requirement.clauses if (held := ask(c, index, window))}
    for verdict in ORDER:
        if verdict not in found:
            continue
        hits = tuple((verdict.value, h) for h in found[verdict])
        if verdict is Verdict.MET and "weakened" in found:
            weak = tuple(("weakened", h) for h in found["weakened"])
            return Outcome(Verdict.PARTLY, Reason.WEAKENED, (*weak, *hits), window)
        return Outcome(verdict, Reason.CLAUSE, hits, window)
    if requirement.prohibition:
        return Outcome(Verdict.MET, Reason.NO_OFFENDING_CLAUSE, (), window)
    return Outcome(Verdict.MISSING, Reason.SILENT, (), window)


def ask(clause: Clause, index: Index, window: Window) -> tuple[Hit, ...]:
    """The hits of the first alternative of a clause that holds."""
    return next((held for a in clause.alternatives if (held := a.test(index, window))), ())


def combine(requirement: Requirement, outcomes: tuple[Outcome, ...]) -> tuple[Verdict, Reason, tuple[Outcome, ...]]:
    """One verdict from all routes: alike gives that verdict, better beside worse partly; of offences the worst."""
    verdicts = {o.verdict for o in outcomes}
    if len(verdicts) == 1:
        return outcomes[0].verdict, outcomes[0].reason, outcomes
    if requirement.offences:
        worst = min(verdicts, key=_badness)
        return worst, Reason.WORST_OFFENCE, tuple(o for o in outcomes if o.verdict is worst)
    if not verdicts & set(BETTER[:2]):
        worst = min(verdicts, key=_badness)
        return worst, Reason.MIXED_ROUTES, tuple(o for o in outcomes if o.verdict is worst)
    ordered = sorted(outcomes, key=lambda o: _badness(o.verdict))
    return Verdict.PARTLY, Reason.MIXED_ROUTES, tuple(_one_of_each(ordered))


def _badness(verdict: Verdict) -> int:
    return (
        Verdict.UNDETERMINED,
        Verdict.CONTRADICTED,
        Verdict.MISSING,
        Verdict.DEFERRED,
        Verdict.PARTLY,
        Verdict.MET,
    ).index(verdict)


def _one_of_each(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """The outcomes with those of each verdict in turn, so that the first quotations show the mixture."""
    groups: dict[Verdict, list[Outcome]] = {}
    for found in outcomes:
        groups.setdefault(found.verdict, []).append(found)
    longest = max((len(g) for g in groups.values()), default=0)
    return [g[n] for n in range(longest) for g in groups.values() if n < len(g)]


def confidence(
    requirement: Requirement, verdict: Verdict, reason: Reason, deciding: tuple[Outcome, ...], index: Index
) -> Confidence:
    """How sure a verdict is, from how it was reached.

    High: operative words inside the granting provision, the same in every route; and what a whole law is silent of
    where hardly a word of the requirement stands anywhere in it. Other absences, mixtures, lesser forms, what a whole
    law does against a duty, and what depends on an actor that no term knows or stands elsewhere are medium at most: on
    labelled laws (benchmarks/reliability.py) those are right less often than nine times in ten.
    """
    if verdict is Verdict.UNDETERMINED:
        return Confidence.LOW
    if reason in (Reason.SILENT, Reason.NO_OFFENDING_CLAUSE) and not requirement.targets:
        spoken = sum(bool(index.holding(w)) for w in requirement.words)
        return Confidence.HIGH if spoken <= FEW else Confidence.MEDIUM
    lesser = verdict in (Verdict.PARTLY, Verdict.DEFERRED) and reason is Reason.CLAUSE
    grant = deciding[0].window.grant
    # That nobody else decides is an absence, too; and what a whole law does against a duty is a matter of judgement.
    whole = not requirement.targets and not requirement.prohibition
    alone = verdict is Verdict.CONTRADICTED and (grant is not None or whole)
    mixed = reason in (Reason.MIXED_ROUTES, Reason.WORST_OFFENCE)
    if lesser or alone or mixed or reason in (Reason.SILENT, Reason.NO_OFFENDING_CLAUSE):
        return Confidence.MEDIUM
    grants = [g for o in deciding for g in o.window.grants]
    if any(d.by != "actor" or d.through != "grant" for g in grants for d in g.deciders):
        return Confidence.MEDIUM
    own = {n for o in deciding if o.window.offence for n in o.window.offence.own}
    if requirement.offences and any(h.sentence not in own for o in deciding for _, h in o.hits):
        return Confidence.MEDIUM
    near = {n for o in deciding if o.window.route for n in o.window.route.near}
    if deciding[0].window.route and any(h.sentence not in near for o in deciding for _, h in o.hits):
        return Confidence.MEDIUM
    return Confidence.HIGH
