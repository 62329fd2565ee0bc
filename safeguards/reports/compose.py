"""Composes the paper: which blocks it has, in which order, and what each of them tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from safeguards.model.bill import Bill
from safeguards.model.result import Evidence
from safeguards.model.rule import Requirement, RuleBook
from safeguards.reports import closing, offence_wording, telling, wording
from safeguards.reports.glance import glance
from safeguards.reports.paper import Block, Cited, Detail, Group, Paper, Paragraph, Table
from safeguards.reports.passages import Passages
from safeguards.reports.shown import Page
from safeguards.reports.topics import Draft, Topics, topics

MOST_RECOMMENDATIONS = 7
LETTERS = "abcdefg"


def compose(page: Page, bill: Bill, book: RuleBook) -> Paper:
    """The paper of `page`: nothing is judged or left out here that the page does not hold."""
    known = {requirement.id: requirement for requirement in book.requirements}
    passages = Passages(bill)
    told = topics(page.cells, page.gates, known, passages)
    return Paper(
        title=wording.PAPER_TITLE.format(title=page.identity.title),
        language=page.identity.language,
        facts=closing.facts(page.identity),
        caution=page.limits,
        answer=Paragraph(1, page.answer),
        gates=_gates(told),
        glance=glance(page, book, told.paragraph),
        blocks=(
            _block("recommendations", _recommendations(told)),
            _block("well", *_well(told)),
            _block("scorecard", *_scorecard(page, told.numbers.scorecard)),
            Block("findings", wording.BLOCKS["findings"], _findings(told, passages)),
            _block("missing", *_absent(told, passages)),
            _block("amendments", *_amendments(told)),
            *closing.blocks(page, known, told.numbers.closing),
        ),
    )


def _block(name: str, *paragraphs: Paragraph) -> Block:
    return Block(name, wording.BLOCKS[name], (Group("", paragraphs),))


def _gates(told: Topics) -> tuple[Paragraph, ...]:
    return tuple(
        telling.gate(number, members, [told.paragraph[x.finding.requirement, x.finding.target] for x in members])
        for number, members in zip(told.numbers.gates, told.gates, strict=True)
    )


def _recommendations(told: Topics) -> Paragraph:
    first = told.mends[:MOST_RECOMMENDATIONS]
    details = tuple(
        Detail(
            f"({letter})",
            f"{_action(draft)} {wording.CONCERNS.format(targets=draft.inside)}",
            lead=draft.requirement.title,
            refs=tuple(dict.fromkeys([_first(draft, told), told.mend[draft.requirement.id]])),
        )
        for letter, draft in zip(LETTERS, first, strict=False)
    )
    return Paragraph(
        told.numbers.recommendations, wording.RECOMMEND if first else wording.RECOMMEND_NOTHING, details=details
    )


def _action(draft: Draft) -> str:
    """What is to be done about the worst standing, where the bill stands so."""
    worst = [x for x in draft.findings if x.standing == draft.standing]
    places = [item.label for x in worst for item in x.evidence if item.clause not in ("met",)]
    return wording.ACTIONS[draft.standing].format(where=wording.listed(places or _labels(worst)))


def _labels(findings: Sequence[object]) -> list[str]:
    return [item.label for x in findings for item in getattr(x, "evidence", ())]


def _first(draft: Draft, told: Topics) -> int:
    """The paragraph that tells the worst standing of a requirement."""
    worst = next(x for x in draft.findings if x.standing == draft.standing)
    return told.paragraph[worst.requirement, worst.target]


def _well(told: Topics) -> tuple[Paragraph, ...]:
    if not told.well:
        return (Paragraph(told.numbers.well[0], wording.WELL_NOTHING),)
    return tuple(_met(draft, number, told) for draft, number in zip(told.well, told.numbers.well, strict=True))


def _met(draft: Draft, number: int, told: Topics) -> Paragraph:
    """Met by words: where these stand beside their provision. Met because nothing does the opposite: told here."""
    silent = tuple(x for x in draft.findings if not x.evidence)
    details: list[Detail] = []
    for finding in silent:
        details += [
            Detail(wording.sentence(finding.target_title), telling.reason(finding)),
            Detail(wording.LABELS["change"], telling.change(finding)),
        ]
    elsewhere = dict.fromkeys(told.paragraph[x.requirement, x.target] for x in draft.findings if x.evidence)
    return Paragraph(
        number,
        wording.WELL.format(targets=draft.inside),
        lead=draft.requirement.title,
        standing="met",
        word=wording.STANDINGS["met"],
        details=tuple(details),
        refs=tuple(elsewhere),
    )


def _scorecard(page: Page, first: int) -> tuple[Paragraph, ...]:
    scores = [
        Paragraph(
            first + place,
            wording.SCORE_TEXT.format(
                band=wording.sentence(score.band or wording.NO_BAND),
                range=wording.percent(score.range),
                note=score.note,
                stable=wording.STABLE.format(share=f"{100 * score.stable:g}") if score.band else "",
            ).strip(),
            lead=score.title,
        )
        for place, score in enumerate(page.scores)
    ]
    rows = tuple(
        (
            power.title,
            ", ".join(wording.AT_LINE.format(label=x.label, line=x.line) for x in power.routes),
            ", ".join(power.tiers) or wording.DATA_UNKNOWN,
        )
        for power in page.powers
    )
    powers = (
        Paragraph(first + 2, wording.POWERS_TEXT, table=Table(wording.POWERS_HEADS, rows))
        if rows
        else Paragraph(first + 2, wording.NO_POWERS)
    )
    return (*scores, powers, _offences(page, first + 3))


def _offences(page: Page, number: int) -> Paragraph:
    """The offences with their gravest penalties, and which of them open evidence sharing or punish expression."""
    rows = tuple(
        (
            offence.title,
            wording.AT_LINE.format(label=offence.label, line=offence.line),
            offence_wording.penalty(offence.penalty),
            offence_wording.SHARES[offence.opens_evidence_sharing],
            offence_wording.PUNISHES[offence.expression],
        )
        for offence in page.offences
    )
    if not rows:
        return Paragraph(number, offence_wording.NO_OFFENCES)
    return Paragraph(number, offence_wording.OFFENCES_TEXT, table=Table(offence_wording.HEADS, rows))


def _findings(told: Topics, passages: Passages) -> tuple[Group, ...]:
    """One group for each section of the bill on which a finding rests, its text with every quotation marked."""
    if not told.found:
        return (Group("", (Paragraph(told.numbers.found[0], wording.FOUND_NOTHING),)),)
    quoted: dict[Evidence, list[int]] = {}
    alike: dict[int | None, list[Paragraph]] = {}
    explained = _explained(told)
    for draft, number in zip(told.found, told.numbers.found, strict=True):
        for item in draft.evidence:
            quoted.setdefault(item, []).append(number)
        alike.setdefault(draft.section, []).append(_told(draft, number, told, passages, explained))
    return tuple(
        Group(wording.WITHOUT_TEXT, tuple(members))
        if section is None
        else Group(passages.title(section), tuple(members), passages.lines(section, quoted))
        for section, members in alike.items()
    )


def _absent(told: Topics, passages: Passages) -> tuple[Paragraph, ...]:
    if not told.absent:
        return (Paragraph(told.numbers.absent[0], wording.MISSING_NOTHING),)
    explained = _explained(told)
    return tuple(
        _told(draft, number, told, passages, explained)
        for draft, number in zip(told.absent, told.numbers.absent, strict=True)
    )


def _told(draft: Draft, number: int, told: Topics, passages: Passages, explained: Mapping[str, int]) -> Paragraph:
    where = explained[draft.requirement.id]
    return telling.told(
        draft,
        number,
        passages=passages,
        explained=0 if where == number else where,
        mend=told.mend.get(draft.requirement.id, 0),
    )


def _explained(told: Topics) -> dict[str, int]:
    """The paragraph that explains each requirement: the first that is not met, where there is one."""
    drafts = [*zip(told.found, told.numbers.found, strict=False), *zip(told.absent, told.numbers.absent, strict=False)]
    first: dict[str, int] = {}
    for met in (False, True):
        for draft, number in drafts:
            if (draft.standing == "met") is met:
                first.setdefault(draft.requirement.id, number)
    return first


def _amendments(told: Topics) -> tuple[Paragraph, ...]:
    if not told.mends:
        return (Paragraph(told.numbers.mends[0], wording.AMENDMENTS_NOTHING),)
    return tuple(_amendment(draft, number, told) for draft, number in zip(told.mends, told.numbers.mends, strict=True))


def _amendment(draft: Draft, number: int, told: Topics) -> Paragraph:
    requirement: Requirement = draft.requirement
    details = [Detail(wording.LABELS["amend"], _action(draft))]
    if requirement.remedy:
        readiness = wording.READINESS.get(requirement.remedy_readiness, requirement.remedy_readiness)
        details += [
            Detail(wording.LABELS["wording"], cited=(Cited("", " ".join(requirement.remedy.split())),)),
            Detail(wording.LABELS["readiness"], readiness),
        ]
    if requirement.why:
        details.append(Detail(wording.LABELS["why"], requirement.why))
    refs = tuple(sorted({told.paragraph[x.requirement, x.target] for x in draft.findings}))
    text = wording.AMENDMENT.format(targets=draft.inside)
    return Paragraph(number, text, lead=requirement.title, details=tuple(details), refs=refs)
