"""The blocks that close the paper: decisions, integrity, comparison, limits, method, and how to reproduce it."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from itertools import count

from safeguards.model.rule import Requirement
from safeguards.reports import wording
from safeguards.reports.paper import Block, Cited, Detail, Group, Paragraph, Table
from safeguards.reports.shown import Identity, Page
from safeguards.reports.telling import authority


def facts(identity: Identity) -> tuple[tuple[str, str], ...]:
    """Which text was read, by which tool, under which rules."""
    told = {
        "title": identity.title,
        "file": wording.FACT_FILE.format(
            path=identity.path, format=identity.format, language=identity.language, view=identity.view
        ),
        "sha256": identity.sha256,
        "extent": wording.FACT_EXTENT.format(
            provisions=f"{identity.provisions:,}",
            characters=f"{identity.characters:,}",
            unread=f"{identity.characters_not_assessed:,}",
        ),
        "rules": wording.FACT_VERSION.format(name=identity.rules, version=identity.rules_version),
        "rules_sha256": identity.rules_sha256,
        "tool": wording.FACT_VERSION.format(name="safeguards", version=identity.version),
        "confirmed": wording.FACT_CONFIRMED,
    }
    return tuple((wording.FACTS[key], value) for key, value in told.items())


def blocks(page: Page, known: Mapping[str, Requirement], first: int) -> tuple[Block, ...]:
    """The closing blocks; `first` is the number of their first paragraph."""
    numbers = count(first)
    return (
        _block("decisions", Paragraph(next(numbers), wording.DECISIONS)),
        _block("integrity", _integrity(page, numbers)),
        _block("comparison", Paragraph(next(numbers), wording.COMPARISON)),
        _block("limits", *_limits(page, numbers)),
        _block("method", *_method(page, known, numbers)),
        _block("reproduce", _reproduce(page.identity, numbers)),
    )


def _block(name: str, *paragraphs: Paragraph) -> Block:
    return Block(name, wording.BLOCKS[name], (Group("", paragraphs),))


def _integrity(page: Page, numbers: Iterator[int]) -> Paragraph:
    if not page.integrity:
        return Paragraph(next(numbers), wording.INTEGRITY_NONE)
    details = tuple(
        Detail(x.kind, x.effect, cited=(Cited(wording.PLACE.format(label=x.label, line=x.line), x.quote),))
        for x in page.integrity
    )
    return Paragraph(next(numbers), wording.INTEGRITY.format(count=len(details)), details=details)


def _limits(page: Page, numbers: Iterator[int]) -> Iterator[Paragraph]:
    identity = page.identity
    yield Paragraph(next(numbers), page.limits)
    total, unread = f"{identity.characters:,}", f"{identity.characters_not_assessed:,}"
    if page.not_assessed:
        details = tuple(
            Detail(x.where, wording.UNREAD.format(reason=x.reason, characters=f"{x.characters:,}"))
            for x in page.not_assessed
        )
        yield Paragraph(next(numbers), wording.NOT_ASSESSED.format(count=unread, total=total), details=details)
    else:
        yield Paragraph(next(numbers), wording.ALL_ASSESSED.format(total=total))
    yield _unclaimed(page, next(numbers))
    if page.not_applicable:
        yield _not_applicable(page, next(numbers))
    if page.problems:
        details = tuple(
            Detail(
                f"{x.code}, {x.severity.value}",
                f"{x.message} {x.advice}".strip(),
                cited=(Cited(_line(x.path, x.line)),),
            )
            for x in page.problems
        )
        yield Paragraph(next(numbers), wording.PROBLEMS.format(count=len(details)), details=details)


def _line(path: str, line: int) -> str:
    return wording.PLACE.format(label=path, line=line) if line else path


def _unclaimed(page: Page, number: int) -> Paragraph:
    if not page.unclaimed:
        return Paragraph(number, wording.UNCLAIMED_NONE)
    details = tuple(
        Detail(x.label, cited=(Cited(wording.PLACE.format(label=x.label, line=x.line), x.quote),))
        for x in page.unclaimed
    )
    return Paragraph(number, wording.UNCLAIMED.format(count=len(details)), details=details)


def _not_applicable(page: Page, number: int) -> Paragraph:
    """By reason, each subject once: most are requirements for powers that the bill does not grant."""
    details = []
    for reason in dict.fromkeys(x.reason for x in page.not_applicable):
        subjects = dict.fromkeys(
            x.target_title if x.source.reason == "power-not-granted" else f"{x.title} ({x.target_title})"
            for x in page.not_applicable
            if x.reason == reason
        )
        details.append(Detail(reason, "; ".join(subjects)))
    return Paragraph(number, wording.RULED_OUT.format(count=len(page.not_applicable)), details=tuple(details))


def _method(page: Page, known: Mapping[str, Requirement], numbers: Iterator[int]) -> Iterator[Paragraph]:
    for text in wording.METHOD:
        yield Paragraph(next(numbers), text)
    yield Paragraph(next(numbers), page.wrong_verdict)
    judged = {cell.requirement for cell in page.cells}
    rows = tuple(
        (
            requirement.title,
            requirement.question,
            "; ".join(authority(x, wording.SOURCE_LONG) for x in requirement.authority),
        )
        for requirement in known.values()
        if requirement.id in judged
    )
    if rows:
        yield Paragraph(next(numbers), wording.AUTHORITIES, table=Table(wording.AUTHORITIES_HEADS, rows))


def _reproduce(identity: Identity, numbers: Iterator[int]) -> Paragraph:
    command = wording.COMMAND.format(
        path=shlex.quote(identity.path), format=identity.format, language=identity.language
    )
    rules = wording.FACT_VERSION.format(name=identity.rules, version=identity.rules_version)
    tool = wording.FACT_VERSION.format(name="safeguards", version=identity.version)
    details = (
        Detail(wording.COMMAND_LABEL, command),
        Detail(wording.FACTS["sha256"], identity.sha256),
        Detail(wording.RULES_LABEL, rules),
        Detail(wording.FACTS["rules_sha256"], identity.rules_sha256),
        Detail(wording.TOOL_LABEL, tool),
    )
    return Paragraph(next(numbers), wording.REPRODUCE, details=details)
