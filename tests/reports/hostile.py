"""Pages that try a report: text that wants to be obeyed, and more cells than any law has had."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from safeguards.model.problem import Problem, Severity
from safeguards.model.result import Evidence, Findings, PowerFound, Reason, RouteFound, Verdict
from safeguards.reports.page import build
from safeguards.reports.plain_text import UNSEEN
from safeguards.reports.shown import Page
from tests.reports import invented

POISON = (
    '</style></title><script>alert(1)</script><img src=x onerror=alert(2)> [x](javascript:alert(3)) '
    '![y](https://example.org/z.png) <https://example.org> www.example.org &lt;b&gt; {{ 7*7 }} {% raw %} '
    '**bold** `code` | cell | # head ~~gone~~ $x$ "quote\' \x1b[31mred\x1b]8;;x\x07 \u202e\ufeff @team #1'
)  # fmt: skip
POISON_SHOWN = "</style></title><script>alert(1)</script><img src=x onerror=alert(2)> [x](javascript:alert(3))"


def unseen(char: str) -> bool:
    """Whether a reader would not see `char`."""
    return unicodedata.category(char) in UNSEEN


def page(words: str) -> Page:
    """The invented page with `words` in every text that others wrote: bill, rules, labels, file name, problems."""
    item = replace(invented.DIRECTION, label=words, quote=words)
    weak = replace(invented.SEARCH_MET, label=words, quote=words, clause=words)
    cells = tuple(
        replace(
            x,
            evidence=tuple(weak if e.clause == "weakened" else item for e in x.evidence),
            searched=tuple(words for _ in x.searched),
            nearest_miss=replace(x.nearest_miss, label=words, quote=words) if x.nearest_miss else None,
            bad_routes=tuple(words for _ in x.bad_routes),
        )
        for x in invented.CELLS
    )
    bill = invented.bill()
    text = f"# {words}\n\n{words}\n"
    bill = replace(
        bill,
        title=words,
        path=words.replace("/", "-"),
        integrity=tuple(replace(x, kind=words, label=words, quote=words, effect=words) for x in bill.integrity),
        not_assessed=tuple(replace(x, reason=words, where=words) for x in bill.not_assessed),
        text=text + bill.text[len(text) :] if len(text) < len(bill.text) else bill.text,
    )
    book = invented.book()
    book = replace(
        book,
        name=words,
        version=words,
        powers=tuple(replace(x, title=words) for x in book.powers),
        requirements=tuple(
            replace(x, title=f"{words} {n}", why=words, question=words, remedy=words, false_alarms=(words,))
            for n, x in enumerate(book.requirements)
        ),
    )
    found = invented.findings(cells)
    found = replace(
        found,
        powers=tuple(replace(x, title=words, routes=(RouteFound(words, words, 1),)) for x in found.powers),
        unclaimed=tuple(replace(x, label=words, quote=words) for x in found.unclaimed),
    )
    problems = (Problem("X9", Severity.WARNING, words, words.replace("/", "-"), 3, advice=words),)
    return build(bill, book, found, invented.scored(cells), problems, words)


def crowded(requirements: int, powers: int) -> Page:
    """A page of so many requirements, a third judged for all of so many powers, the others for the bill."""
    book = invented.book()
    known = tuple(
        replace(book.requirements[n % 6], id=f"requirement-{n}", title=f"The safeguard number {n} binds the officer")
        for n in range(requirements)
    )
    granted = tuple(
        PowerFound(f"power-{n}", f"The power number {n} over computers", (RouteFound(f"s {n}", f"sec_{n}", n),), ())
        for n in range(powers)
    )
    cells = []
    for n, rule in enumerate(known):
        for target in [power.id for power in granted] if n % 3 == 0 else ["bill"]:
            found = (n + len(cells)) % 3 == 0
            cells.append(
                replace(
                    invented.CELLS[0],
                    requirement=rule.id,
                    target=target,
                    verdict=Verdict.PARTLY if found else Verdict.MISSING,
                    reason=Reason.CLAUSE if found else Reason.SILENT,
                    evidence=(_somewhere(len(cells)),) if found else (),
                    searched=tuple(f"s {x}" for x in range(12)),
                )
            )
    judged = Findings(granted, tuple(cells), (), ())
    card = replace(invented.scored(()), gates=())
    return build(invented.bill(), replace(book, requirements=known), judged, card, (), "0.1.0")


def _somewhere(place: int) -> Evidence:
    """One of the two quotations of s 4."""
    return (invented.SEARCH_MET, invented.SEARCH_WEAK)[place % 2]
