"""`safeguards explain`: how a verdict was reached, and what a code means."""

from __future__ import annotations

from pathlib import Path

import pytest

from safeguards.rule_language.codes import CODES

from .conftest import Runner

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "cybercrime_bill.md"


def flat(text: str) -> str:
    return " ".join(text.split())


def test_each_grant_is_derived(safeguards: Runner) -> None:
    done = safeguards("explain", "bill.md", "prior-judicial-authorisation", "--target", "interception")
    said = flat(done.out)
    assert (done.status, done.err) == (0, "")
    assert "Grant 1 of 1: s 7(1) (line 2)" in said
    assert "searched: s 7" in said
    assert "s 7(1) grants it: “A judge of the High Court may" in said
    assert ">>intercept" in said and "<<" in said
    assert "who decides: “" in said
    assert "met when the grant rests on court (line" in said
    assert "holds: s 7(1) “A judge of the High Court may order" in said
    assert "does not hold" in said
    assert "<- decides" in said
    assert "Verdict: met." in said
    assert "Confidence: " in said


def test_the_lines_are_eighty_columns_wide(safeguards: Runner) -> None:
    done = safeguards("explain", str(EXAMPLE), "prior-judicial-authorisation")
    assert done.status == 0
    assert max(len(line) for line in done.out.split("\n")) <= 80
    assert "\x1b" not in done.out


def test_without_a_target_all_are_shown(safeguards: Runner) -> None:
    said = safeguards("explain", "bill.md", "time-limit").out
    assert "The measure ends after a short fixed time: interception" in said
    assert "traffic-collection\nNot judged: The bill does not grant this power." in said


def test_several_grants_are_combined(safeguards: Runner) -> None:
    Path("two.md").write_text(
        """\
7. Interception by order
(1) A judge of the High Court may order a service provider to intercept the content of communications.
8. Interception by the Minister
(1) The Minister may order a service provider to intercept the content of communications.
""",
        encoding="utf-8",
    )
    said = flat(safeguards("explain", "two.md", "prior-judicial-authorisation", "--target", "interception").out)
    assert "Together: 2 grants are judged (1 met, 1 contradicted)" in said
    assert "Verdict: partly. Not every route to the power has this: s 8(1)" in said


def test_what_is_missing_is_told_with_the_nearest_miss(safeguards: Runner) -> None:
    Path("far.md").write_text(
        """\
7. Interception
(1) A judge may order a service provider to intercept the content of communications.
20. Licences of fishing boats
(1) A warrant of entry into fishing boats has effect for a period not exceeding thirty days.
""",
        encoding="utf-8",
    )
    said = flat(safeguards("explain", "far.md", "time-limit", "--target", "interception").out)
    assert "Verdict: missing." in said
    assert "no line of the rule holds" in said
    assert "Nearest miss: s 20(1) “A warrant of entry into fishing" in said


def test_a_prohibition_is_met_by_absence(safeguards: Runner) -> None:
    said = flat(safeguards("explain", "bill.md", "no-false-information-offence").out)
    assert "this is a prohibition, and no line that would break it holds" in said


@pytest.mark.parametrize("name", ["no-override-clause", "no_override_clause"])
@pytest.mark.parametrize("target", ["", "bill", "the bill"])
def test_the_bill_as_a_target(name: str, target: str, safeguards: Runner) -> None:
    done = safeguards("explain", "bill.md", name, *(["--target", target] if target else []))
    assert done.status == 0
    assert "the bill as a whole" in flat(done.out)


def test_an_unknown_requirement(safeguards: Runner) -> None:
    done = safeguards("explain", "bill.md", "time-limt")
    assert (done.status, done.out) == (2, "")
    assert 'There is no requirement "time-limt". [SG114]' in done.err
    assert 'Did you mean "time-limit"?' in done.err
    assert done.err.count("Did you mean") == 1
    assert "prior-judicial-authorisation" in done.err


def test_an_unknown_target(safeguards: Runner) -> None:
    done = safeguards("explain", "bill.md", "time-limit", "--target", "interceptoin")
    assert done.status == 2
    assert 'Did you mean "interception"?' in done.err
    assert "There are: traffic-collection, interception, remote-access." in done.err


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_explained(code: str, safeguards: Runner) -> None:
    done = safeguards("explain", code)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith(f"{code}: {CODES[code].title}\n")
    assert "\nWrong:\n" in done.out
    assert "\nRight:\n" in done.out
    assert done.out.replace("\n", "").isprintable()
