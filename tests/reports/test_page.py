"""What a page decides to show, and in which words."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from safeguards.model.result import Confidence, Findings, Reason, Scorecard, Verdict
from safeguards.reports import wording
from safeguards.reports.answer import MOST_WORDS
from safeguards.reports.page import build, shown_path
from safeguards.reports.shown import Page
from tests.reports import invented

LONG_NAME = "a very long name of a thing that goes on and on for far more words than a title should have"


def test_the_sections_stand_worst_first() -> None:
    standings = [section.standing for section in invented.page().sections]
    assert standings == ["contradicted", "missing", "partly", "deferred", "undetermined", "decide", "met"]


def test_critical_findings_come_first_in_a_section() -> None:
    for section in invented.page().sections:
        places = [["critical", "high", "medium", "low"].index(topic.severity) for topic in section.topics]
        assert places == sorted(places)


def test_no_cell_is_lost_or_told_twice() -> None:
    page = invented.page()
    told = [finding for section in page.sections for topic in section.topics for finding in topic.findings]
    assert sorted(told, key=repr) == sorted(page.cells, key=repr)
    assert len(told) == len(invented.CELLS) == sum(section.cells for section in page.sections)


def test_cells_keep_the_order_in_which_they_were_judged() -> None:
    judged = [(cell.requirement, cell.target) for cell in invented.CELLS]
    assert [(cell.requirement, cell.target) for cell in invented.page().cells] == judged


def test_low_confidence_is_for_a_person_to_decide() -> None:
    unsure = next(cell for cell in invented.page().cells if cell.confidence == "low")
    assert (unsure.standing, unsure.verdict) == ("decide", "missing")
    assert unsure.reason.startswith("For a person to decide")


def test_a_requirement_is_explained_once() -> None:
    topics = [topic for section in invented.page().sections for topic in section.topics]
    explained = [topic.requirement for topic in topics if not topic.told_above]
    assert sorted(explained) == sorted({topic.requirement for topic in topics})


def test_the_matrix_has_a_column_for_every_power_and_the_bill() -> None:
    matrix = invented.page().matrix
    assert matrix.keys == ("A", "B", "bill")
    assert [row.standings for row in matrix.rows[:3]] == [
        ("partly", "contradicted", ""),
        ("", "missing", ""),
        ("missing", "decide", ""),
    ]


def test_a_tripped_gate_comes_with_its_finding() -> None:
    gates = invented.page().gates
    assert [(gate.finding.target, gate.finding.verdict, gate.scores) for gate in gates] == [
        ("interception", "contradicted", "the rights benchmark"),
        ("interception", "missing", "both scores"),
    ]
    assert gates[0].finding.evidence[0].quote == "The Minister may direct the interception of communications."


def test_at_most_six_quotations_are_shown() -> None:
    crowded = replace(invented.CELLS[1], evidence=(invented.DIRECTION,) * 9)
    assert len(invented.page((crowded,)).cells[0].evidence) == 6


def test_characters_add_up() -> None:
    identity = invented.page().identity
    assert (identity.characters, identity.characters_not_assessed) == (len(invented.TEXT), 40)
    assert identity.provisions == 2  # the bill itself is none of its provisions


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("bills/a.md", "bills/a.md"),
        ("/somewhere/else/a.md", "a.md"),
        ("../a.md", "a.md"),
        ("C:\\bills\\a.md", "a.md"),
        ("", ""),
    ],
)
def test_no_path_leads_out_of_the_working_directory(path: str, shown: str) -> None:
    assert shown_path(path) == shown


@pytest.mark.parametrize(("why", "verdict"), list(product(Reason, Verdict)))
def test_every_reason_has_one_plain_sentence(why: Reason, verdict: Verdict) -> None:
    for confidence in Confidence:
        for evidence in ((), (invented.SEARCH_WEAK,)):
            cell = replace(invented.CELLS[0], reason=why, verdict=verdict, confidence=confidence, evidence=evidence)
            sentence = wording.reason(cell)
            assert sentence.endswith(".")
            assert sentence.count(".") == 1
            assert "{" not in sentence


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ([], "the text"),
        (["s 1"], "s 1"),
        (["s 1", "s 1", "s 2"], "s 1 and s 2"),
        (["s 1", "s 2", "s 3", "s 4"], "s 1, s 2, s 3 and s 4"),
        (["s 1", "s 2", "s 3", "s 4", "s 5"], "s 1, s 2, s 3 and 2 more"),
    ],
)
def test_a_list_is_told_in_words(names: list[str], told: str) -> None:
    assert wording.listed(names) == told


def _page_of(findings: Findings, *, long_names: bool = False) -> Page:
    book = invented.book()
    if long_names:
        book = replace(book, requirements=tuple(replace(x, title=LONG_NAME) for x in book.requirements))
    card = invented.scored(findings.cells)
    return build(invented.bill(), book, findings, card, (), "0.1.0")


def test_the_answer_is_short_and_says_what_matters_first() -> None:
    answer = invented.page().answer
    assert len(answer.split()) <= MOST_WORDS
    assert answer.startswith("40 of ")
    assert "2 failures hold the verdict down" in answer
    assert "Of 10 judgements, 2 are met, 2 partly, 2 missing, 1 contradicted." in answer
    assert "3 are open: 1 left to another law, 1 undecided and 1 for a person to decide." in answer


def test_no_name_makes_the_answer_long() -> None:
    gate = invented.CELLS[1]
    findings = invented.findings((gate,) * 30)
    powers = tuple(replace(power, title=LONG_NAME) for power in findings.powers * 6)
    page = _page_of(replace(findings, powers=powers), long_names=True)
    assert len(page.answer.split()) <= MOST_WORDS
    assert page.answer.endswith(".")
    assert "30 failures" in page.answer


def test_where_nothing_was_judged_the_answer_says_so() -> None:
    nothing = _page_of(Findings((), (), (), ()))
    assert nothing.answer.startswith("No provision of this file could be judged")
    assert [score.band for score in nothing.scores] == [None, None]


def test_a_bill_without_gates_is_told_so() -> None:
    assert "No gate is tripped" in invented.page(invented.CELLS[5:6]).answer


def test_the_limits_are_always_told() -> None:
    page = invented.page()
    for words in ("not practice", "not legal advice", "no person has confirmed"):
        assert words in page.limits
    assert "wrong" in page.wrong_verdict


def test_a_scorecard_is_shown_as_it_is() -> None:
    card: Scorecard = invented.scored(invented.CELLS)
    page = invented.page()
    assert [(line.range, line.band, line.stable) for line in page.scores] == [
        (one.range, one.band, one.stable) for one in (card.floor, card.benchmark)
    ]
