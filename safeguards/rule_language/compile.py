"""Syntax into predicates: names become terms that exist, lines become callables."""

from __future__ import annotations

import difflib
from collections.abc import Collection
from dataclasses import dataclass, field

from safeguards.model.problem import Problem, Severity
from safeguards.model.rule import Alternative, Authority, Clause, ForTargets, OffenceKind, Power, Requirement, Test
from safeguards.rule_language import offences as punish
from safeguards.rule_language import predicates as say
from safeguards.rule_language import syntax
from safeguards.rule_language.kept import kept
from safeguards.rule_language.scopes import Where
from safeguards.rule_language.syntax import At, Name

OFFENCE_SCOPES = (syntax.ScopeKind.THE_OFFENCE, syntax.ScopeKind.BESIDE_OFFENCE)
POWER_SCOPES = (syntax.ScopeKind.GRANT, syntax.ScopeKind.POWER)
HOURS = {"hour": 1, "day": 24, "week": 168, "month": 720, "year": 8760}


@dataclass(frozen=True, slots=True)
class Known:
    """The names that may be used, by kind; `articles` are those of each instrument with strength and title."""

    terms: Collection[str]
    powers: Collection[str]
    requirements: Collection[str]
    articles: dict[str, dict[str, tuple[str, str]]]
    actors: tuple[str, ...]
    papers: tuple[str, ...] = ()
    offences: Collection[str] = ()


@dataclass(slots=True)
class Compiler:
    """Compiles one file; collects its problems and the terms that it uses."""

    known: Known
    lines: tuple[str, ...]
    problems: list[Problem] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    # Names

    def _unknown(self, code: str, kind: str, name: Name, known: Collection[str]) -> None:
        near = difflib.get_close_matches(name.text, sorted(known), 1, 0.75)
        advice = f'did you mean "{near[0]}"?' if near else ""
        self.problems.append(problem(code, f'There is no {kind} "{name.text}".', name.at, self.lines, advice))

    def term(self, name: Name) -> str:
        """The term's name, reported where no terms file has it."""
        self.used.add(name.text)
        if name.text not in self.known.terms and name.text not in say.RESERVED:
            self._unknown("RL101", "term", name, self.known.terms)
        return name.text

    def terms(self, names: tuple[Name, ...]) -> tuple[str, ...]:
        """Each term's name."""
        return tuple(self.term(n) for n in names)

    def powers(self, names: tuple[Name, ...]) -> tuple[str, ...]:
        """Each power's name, reported where the book has no such power."""
        for name in names:
            if name.text not in self.known.powers:
                self._unknown("RL102", "power", name, self.known.powers)
        return tuple(n.text for n in names)

    def offences(self, names: tuple[Name, ...]) -> tuple[str, ...]:
        """Each offence's name, reported where the book has no such offence."""
        for name in names:
            if name.text not in self.known.offences:
                self._unknown("RL114", "offence", name, self.known.offences)
        return tuple(n.text for n in names)

    # Lines

    def where(self, scope: syntax.Scope) -> Where:
        """A scope."""
        return Where(scope.kind, self.powers(scope.powers))

    def line(self, line: syntax.Line) -> Test:
        """The callable of a line."""
        return kept(self._line(line))

    def _line(self, line: syntax.Line) -> Test:
        match line:
            case syntax.And(parts):
                return say.All(tuple(self.line(p) for p in parts))
            case syntax.Unless(holds, bars):
                return say.Barred(self.line(holds), self.line(bars))
            case syntax.NormTest():
                excepted = self.term(line.except_under) if line.except_under else ""
                who, do, what = self.terms(line.who), self.terms(line.do), self.terms(line.what)
                acting = tuple(a for a in self.known.actors if a not in self.known.papers or a in who)
                return say.Lets(self.where(line.scope), line.modality, who, do, what, excepted, acting, line.ordered)
            case syntax.RestsOn():
                return say.RestsOn(self.terms(line.who), self.known.actors)
            case syntax.Says():
                return say.Says(self.where(line.scope), self.terms(line.terms), line.nearness, line.words or 0)
            case syntax.SaysAtLeast():
                return say.SaysAtLeast(self.where(line.scope), line.count, self.terms(line.terms))
            case syntax.Sets():
                return self._sets(line)
            case syntax.Punishes():
                where = self.where(line.scope)
                it = Where(syntax.ScopeKind.IT)
                penalty = self._bound(it, "penalty", line.penalty, "") if line.penalty else None
                return punish.Punishes(where, self.terms(line.do), self.terms(line.what), penalty)
            case syntax.Grants():
                return say.GrantsPower(self.powers(line.powers))
            case syntax.Creates():
                return punish.CreatesOffence(self.offences(line.offences))
            case syntax.RequirementIs():
                return self._requirement_is(line)

    def _requirement_is(self, line: syntax.RequirementIs) -> Test:
        message = f'A rule cannot ask yet whether "{line.requirement.text}" is {line.state}.'
        self.problems.append(problem("RL106", message, line.at, self.lines, ""))
        return say.Says(Where(syntax.ScopeKind.IT), (), syntax.Nearness.ANYWHERE)

    def _sets(self, line: syntax.Sets) -> say.Sets:
        term = self.term(line.term) if line.term else ""
        if line.quantity not in ("period", "deadline", "renewal", "penalty"):
            message = f'No "{line.quantity}" is read from bills; a period, a deadline, a renewal and a penalty are.'
            self.problems.append(problem("RL107", message, line.at, self.lines, ""))
        return self._bound(self.where(line.scope), line.quantity, line.bound, term)

    def _bound(self, where: Where, quantity: str, bound: syntax.Bound | None, term: str) -> say.Sets:
        if bound is None:
            return say.Sets(where, quantity, "", 0, term)
        unit = (bound.unit or "").removesuffix("s")
        if unit and unit not in HOURS:
            message = f'"{bound.unit}" is no unit of time: hours, days, weeks, months and years are.'
            self.problems.append(problem("RL108", message, bound.at, self.lines, ""))
        return say.Sets(where, quantity, bound.direction, (bound.amount or 0) * HOURS.get(unit, 0), term)

    def alternative(self, line: syntax.Line) -> Alternative:
        """A line with its wording, for `explain`."""
        at = first_at(line)
        return Alternative(
            self.line(line),
            self.lines[at.line - 1].strip() if at.line <= len(self.lines) else "",
            at.line,
            asks_the_grant(line),
        )

    # Files

    def requirement(self, file: syntax.RequirementFile, id: str, group: str, path: str) -> Requirement:
        """A requirement from its file; `id` and `group` come from its path."""
        clauses = tuple(Clause(c.verdict, tuple(self.alternative(x) for x in c.lines)) for c in file.clauses)
        if any(c.verdict == "weakened" for c in file.clauses) and not any(c.verdict == "met" for c in file.clauses):
            at = next(c.at for c in file.clauses if c.verdict == "weakened")
            self.problems.append(
                problem(
                    "RL105", '"weakened" acts on "met" only, and this rule has no "met" clause.', at, self.lines, ""
                )
            )
        for scope in (
            s for x in (*(x for c in file.clauses for x in c.lines), *file.applies.when) for s in scopes_of(x)
        ):
            self._judged_there(scope, file.applies)
        strong = [c for c in file.clauses if c.verdict != "weakened"]
        return Requirement(
            id=id, group=group, title=file.title, question=file.question, why=file.why, prohibition=file.prohibition,
            status=file.status, tiers=self._levels(file.tiers), severities=self._levels(file.severities),
            gate=self.powers(file.gate) if file.gate is not None else None,
            authority=tuple(self._authority(s) for s in file.sources),
            targets=self.powers(file.applies.powers),
            applies_when=kept(say.AnyOf(tuple(self.line(x) for x in file.applies.when))) if file.applies.when else None,
            for_each_grant=file.judged_for_each_grant, clauses=clauses, remedy=file.remedy,
            remedy_readiness=file.remedy_readiness, false_alarms=file.false_alarms, path=path,
            words=tuple(sorted({w for c in strong for x in c.lines for w in words_of(x)})),
            offences=self.offences(file.applies.offences),
        )  # fmt: skip

    def _judged_there(self, scope: syntax.Scope, applies: syntax.Applies) -> None:
        """Reports a scope that looks at what the rule does not judge."""
        of_offence, of_power = scope.kind in OFFENCE_SCOPES, scope.kind in POWER_SCOPES
        if (of_offence and not applies.offences) or (of_power and applies.offences):
            kind = "offence" if of_offence else "power"
            message = f'"{scope.kind}" stands in a rule that does not apply to each {kind}, so it holds of nothing.'
            self.problems.append(problem("RL115", message, scope.at, self.lines, ""))

    def power(self, file: syntax.PowerFile) -> Power:
        """A power from its file."""
        granted, fallback, aside = (
            tuple(self.alternative(x) for x in lines) for lines in (file.granted, file.fallback, file.aside)
        )
        papers = self.terms(file.papers)
        return Power(file.name.text, file.title, file.question, granted, fallback, aside, papers, file.tiers)

    def offence(self, file: syntax.OffenceFile) -> OffenceKind:
        """A kind of offence from its file."""
        punished, aside = (tuple(self.alternative(x) for x in lines) for lines in (file.punished, file.aside))
        return OffenceKind(file.name.text, file.title, file.question, punished, aside, file.expression)

    def _levels(self, levels: tuple[syntax.ForTargets, ...]) -> tuple[ForTargets, ...]:
        return tuple(ForTargets(x.level, self.powers(x.targets)) for x in levels)

    def _authority(self, source: syntax.SourceLine) -> Authority:
        instrument = self.known.articles.get(source.instrument.text)
        if instrument is None:
            self._unknown("RL103", "instrument", source.instrument, self.known.articles)
            instrument = {}
        elif source.article.text not in instrument:
            self._unknown("RL104", f"article of {source.instrument.text}", source.article, instrument)
        strength, title = instrument.get(source.article.text, ("", ""))
        return Authority(source.instrument.text, source.article.text, strength, source.verified, title)


def first_at(line: syntax.Line) -> At:
    """Where a line begins."""
    while isinstance(line, syntax.And | syntax.Unless):
        line = line.parts[0] if isinstance(line, syntax.And) else line.holds
    return line.at


def asks_the_grant(line: syntax.Line) -> bool:
    """Whether a line's first test is asked of the whole sentence or section, and not of the action alone."""
    while isinstance(line, syntax.And | syntax.Unless):
        line = line.parts[0] if isinstance(line, syntax.And) else line.holds
    wide = (syntax.ScopeKind.GRANT, syntax.ScopeKind.SECTION, syntax.ScopeKind.THE_OFFENCE)
    return not isinstance(line, syntax.Grants | syntax.Creates | syntax.RequirementIs) and line.scope.kind in wide


def scopes_of(line: syntax.Line) -> tuple[syntax.Scope, ...]:
    """The scopes of a line's tests."""
    match line:
        case syntax.And(parts):
            return tuple(s for p in parts for s in scopes_of(p))
        case syntax.Unless(holds, bars):
            return (*scopes_of(holds), *scopes_of(bars))
        case syntax.Grants() | syntax.Creates() | syntax.RequirementIs():
            return ()
        case _:
            return (line.scope,)


def problem(code: str, message: str, at: At, lines: tuple[str, ...], advice: str) -> Problem:
    """A problem at a place of a file of which `lines` are the lines."""
    excerpt = lines[at.line - 1] if 0 < at.line <= len(lines) else ""
    return Problem(code, Severity.ERROR, message, at.path, at.line, at.column, at.length, excerpt, advice)


def words_of(line: syntax.Line) -> tuple[str, ...]:
    """The terms that must stand in a law for a line to hold, without actors and without what bars it."""
    match line:
        case syntax.And(parts):
            return tuple(w for p in parts for w in words_of(p))
        case syntax.Unless(holds, _):
            return words_of(holds)
        case syntax.NormTest():
            return tuple(n.text for n in (*line.do, *line.what))
        case syntax.Says() | syntax.SaysAtLeast():
            return tuple(n.text for n in line.terms)
        case _:
            return ()


def names_of(line: syntax.Line) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The terms that a line names as actors and as actions."""
    match line:
        case syntax.And(parts):
            pairs = [names_of(p) for p in parts]
        case syntax.Unless(holds, bars):
            pairs = [names_of(holds), names_of(bars)]
        case syntax.NormTest():
            pairs = [(tuple(n.text for n in line.who), tuple(n.text for n in line.do))]
        case syntax.RestsOn():
            pairs = [(tuple(n.text for n in line.who), ())]
        case _:
            pairs = []
    actors = tuple(a for p in pairs for a in p[0] if a not in say.RESERVED)
    return actors, tuple(d for p in pairs for d in p[1])
