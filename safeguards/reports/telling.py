"""What a paragraph on findings says: reasons, quotations, what would change the verdict, why it matters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from safeguards.model.result import Evidence
from safeguards.model.rule import Authority, Requirement
from safeguards.reports import wording
from safeguards.reports.paper import Cited, Detail, Paragraph
from safeguards.reports.passages import Passages, anchor
from safeguards.reports.plain_text import shortened
from safeguards.reports.shown import Finding, TrippedGate
from safeguards.reports.topics import Draft


def told(draft: Draft, number: int, *, passages: Passages, explained: int, mend: int) -> Paragraph:
    """The paragraph of `draft`; `explained` and `mend` are other paragraphs that explain and mend it, 0 for none."""
    standing = draft.standing
    details = [
        *_reasons(draft.findings),
        *_quotations(draft, passages),
        *_nearest(draft.findings),
        Detail(wording.LABELS["change"], "; ".join(dict.fromkeys(map(change, draft.findings)))),
        *explanation(draft.requirement, why=standing != "met", explained=explained),
    ]
    if mend and standing != "met":
        details.append(Detail(wording.LABELS["mend"], refs=(mend,)))
    return Paragraph(
        number,
        lead=draft.requirement.title,
        standing=standing,
        word=wording.STANDINGS[standing],
        details=tuple(details),
    )


def explanation(requirement: Requirement, *, why: bool, explained: int) -> Iterable[Detail]:
    """What a requirement rests on, told once in the paper; afterwards the paragraph where that is."""
    if explained:
        yield Detail(wording.LABELS["explained"], refs=(explained,))
        return
    if why and requirement.why:
        yield Detail(wording.LABELS["why"], requirement.why)
    if requirement.authority:
        yield Detail(wording.LABELS["authority"], "; ".join(map(authority, requirement.authority)))
    if requirement.false_alarms:
        yield Detail(wording.LABELS["doubt"], " ".join(requirement.false_alarms))


def authority(source: Authority, template: str = wording.SOURCE) -> str:
    """An article with its title, and whether somebody has looked it up."""
    return template.format(
        source=source.source,
        at=source.at,
        title=f" {source.title}" if source.title else "",
        strength=wording.STRENGTHS.get(source.strength, source.strength),
        unverified="" if source.verified else wording.UNVERIFIED,
    )


def place(item: Evidence) -> str:
    """Where a quotation stands."""
    return wording.PLACE.format(label=item.label, line=item.line)


def gate(number: int, members: Sequence[TrippedGate], paragraphs: Sequence[int]) -> Paragraph:
    """The gate of one requirement: for each way in which it is tripped the targets and the words, or the nearest."""
    alike: dict[tuple[str, str, Evidence | None], list[tuple[TrippedGate, int]]] = {}
    for member, paragraph in zip(members, paragraphs, strict=True):
        finding = member.finding
        best = finding.evidence[0] if finding.evidence else finding.nearest_miss
        alike.setdefault((finding.standing, member.scores, best), []).append((member, paragraph))
    details = []
    for (standing, scores, best), same in alike.items():
        targets = "; ".join(wording.inside(member.finding.target_title) for member, _ in same)
        text = wording.sentence(wording.GATE_TARGETS.format(targets=targets, scores=scores))
        refs = tuple(dict.fromkeys(paragraph for _, paragraph in same))
        words = wording.sentence(wording.STANDINGS[standing])
        if best is None:
            details.append(Detail(words, text, standing=standing, refs=refs))
            continue
        where = place(best) if same[0][0].finding.evidence else f"{wording.LABELS['nearest']}: {place(best)}"
        cited = (Cited(where, shortened(best.shown)),)
        details.append(Detail(words, text, standing=standing, cited=cited, refs=refs))
    return Paragraph(number, lead=members[0].finding.title, details=tuple(details))


def change(finding: Finding) -> str:
    """What in the bill, or in its reading, would change the verdict."""
    standing = finding.standing
    weak = [item.label for item in finding.evidence if item.clause == "weakened"]
    if standing == "met" and not finding.evidence:
        return wording.CHANGES["met-by-silence"]
    if standing == "partly" and finding.bad_routes:
        return wording.CHANGES["partly-routes"].format(where=wording.listed(finding.bad_routes))
    if standing == "partly" and weak:
        return wording.CHANGES["partly-weakened"].format(where=wording.listed(weak))
    return wording.CHANGES[standing]


def _reasons(findings: Sequence[Finding]) -> Iterable[Detail]:
    """One line for all targets of which the same is said."""
    alike: dict[str, list[str]] = {}
    for finding in findings:
        alike.setdefault(reason(finding), []).append(wording.inside(finding.target_title))
    return (Detail(wording.sentence("; ".join(targets)), text) for text, targets in alike.items())


def reason(finding: Finding) -> str:
    """Why a finding has its verdict, where the tool looked, how sure it is and what the verdict weighs."""
    searched = wording.TOLD_SEARCHED.format(places=", ".join(finding.searched)) if finding.searched else ""
    return wording.TOLD.format(
        reason=finding.reason,
        searched="" if finding.evidence else searched,
        confidence=finding.confidence,
        tier=wording.TIERS.get(finding.tier, finding.tier),
        gate=wording.TOLD_GATE if finding.gate and finding.standing in ("contradicted", "missing") else "",
        unmeasured="" if finding.measured else wording.UNMEASURED,
    )


def _quotations(draft: Draft, passages: Passages) -> Iterable[Detail]:
    """What is quoted, by what it does to the safeguard."""
    alike: dict[str, list[Cited]] = {}
    for item in draft.evidence:
        section = passages.section(item)
        beside = section is not None and section == draft.section
        cited = Cited(place(item), item.shown, anchor(item.start) if beside else "")
        alike.setdefault(wording.sentence(wording.CLAUSES.get(item.clause, item.clause)), []).append(cited)
    return (Detail(clause, cited=tuple(items)) for clause, items in alike.items())


def _nearest(findings: Sequence[Finding]) -> Iterable[Detail]:
    """The text that came nearest, each once; what rests on a quotation needs none."""
    near = dict.fromkeys(x.nearest_miss for x in findings if x.nearest_miss and not x.evidence)
    cited = tuple(Cited(place(item), shortened(item.shown)) for item in near if item)
    if cited:
        yield Detail(wording.LABELS["nearest"], cited=cited)
