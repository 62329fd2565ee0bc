"""`safeguards rules check` and `safeguards rules test`, as lawyers use them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from .conftest import Runner

RULES = Path(__file__).resolve().parents[2] / "rules"
BILL = """    Given the bill
      \"\"\"
      7. Interception
      (1) A judge of the High Court may order a service provider to intercept the content of communications.
      \"\"\"
"""


def feature(*scenarios: str) -> str:
    return "Feature: A court decides\n" + "".join(f"  Scenario: {n}\n{s}" for n, s in enumerate(scenarios, 1))


def came_of(safeguards: Runner, text: str) -> tuple[int, str, str]:
    Path("a.feature").write_text(text, encoding="utf-8")
    done = safeguards("rules", "test", "a.feature", "--rules", str(RULES))
    return done.status, done.out, done.err


def test_our_rules_have_no_mistake(safeguards: Runner) -> None:
    done = safeguards("rules", "check")
    assert done.status == 0
    assert ": no mistakes, no warnings\n" in done.out
    assert " requirements, " in done.out


def test_a_warning_is_no_mistake(safeguards: Runner) -> None:
    shutil.copytree(RULES, "mine")
    Path("mine/terms/unused.terms").write_text('terms unused\n  meaning "x"\n  en "unused"\n', encoding="utf-8")
    done = safeguards("rules", "check", "mine")
    assert done.status == 0
    assert ": no mistakes, 1 warning\n" in done.out
    assert 'terms/unused.terms:1:7: warning: No rule uses the term "unused". [RL111]' in done.err
    assert "\n    terms unused\n          ^^^^^^\n" in done.err


def test_all_mistakes_are_told_at_once(safeguards: Runner) -> None:
    shutil.copytree(RULES, "mine")
    for rule in sorted(Path("mine/authorisation").glob("*.rule")):
        rule.write_text(rule.read_text("utf-8").replace("  status    draft", "  status    drafted"), encoding="utf-8")
    done = safeguards("rules", "check", "mine")
    assert done.status == 2
    assert done.err.count("[RL019]") == len(list(Path("mine/authorisation").glob("*.rule")))
    assert " mistakes, " in done.out


IS_MET = '    Then "prior-judicial-authorisation" for interception is met'


def test_what_passes(safeguards: Runner) -> None:
    steps = [
        f"{IS_MET}\n",
        f"{IS_MET} by s 7(1)\n",
        f"{IS_MET} by s 7\n    And the bill grants interception\n    But the bill does not grant production\n",
        '    Then "no-override-clause" for the bill is met\n',
        '    Then "time-limit" for interception is missing\n',
    ]
    status, out, err = came_of(safeguards, feature(*(BILL + step for step in steps)))
    assert (status, out, err) == (0, "a.feature: 5 pass\n", "")


FAILING = {
    f"{IS_MET} by s 7(2)": "met by s 7(1)",
    f"{IS_MET} by s 70": "met by s 7(1)",
    f"{IS_MET.replace('met', 'contradicted')}": "met by s 7(1)",
    '    Then "time-limit" for interception is met': "missing, with no provision as evidence",
    "    Then the bill does not grant interception": "the bill grants interception in s 7",
    "    Then the bill grants production": "the bill does not grant production; it grants interception",
    '    Then "time-limit" for traffic-collection is met': "not judged: the bill does not grant traffic-collection",
}


@pytest.mark.parametrize("step", FAILING)
def test_what_fails(step: str, safeguards: Runner) -> None:
    status, out, err = came_of(safeguards, feature(f"{BILL}{step}\n", f"{BILL}{IS_MET}\n"))
    assert (status, err) == (1, "")
    assert out.startswith(
        f"a.feature: 1 passes, 1 fails\n  a.feature:2: 1\n    expected (line 8): {step.strip()[5:]}\n"
    )
    assert f"the tool says: {FAILING[step]}" in out


def test_a_bill_that_is_not_assessed_fails_every_step(safeguards: Runner) -> None:
    bill = BILL.replace("7. Interception", "Interception").replace("(1)", "")
    status, out, _ = came_of(safeguards, feature(f"{bill}{IS_MET}\n    And the bill does not grant production\n"))
    assert status == 1
    assert out.count("the tool says: the bill was not assessed: ") == 2


def test_an_unknown_step_names_the_known_ones(safeguards: Runner) -> None:
    status, out, err = came_of(safeguards, feature(f"{BILL}    Then the bill is fine\n", f"{BILL}{IS_MET}\n"))
    assert status == 2
    assert out == "a.feature: 1 passes, 1 mistake\n"
    assert 'a.feature:8:5: error: No step reads "the bill is fine". [SC101]' in err
    for form in ("Given the bill", '"<requirement>" for', "the bill grants <power>", "does not grant <power>"):
        assert form in err


def test_no_scenario_is_no_success(safeguards: Runner) -> None:
    assert came_of(safeguards, "")[0] == 2
    assert came_of(safeguards, "Feature: a\n")[0] == 2
    Path("empty").mkdir()
    shutil.copytree(RULES, "mine", ignore=shutil.ignore_patterns("*.feature"))
    for arguments in (["mine"], ["empty", "--rules", str(RULES)]):
        done = safeguards("rules", "test", *arguments)
        assert done.status == 2
        assert "There is no .feature file here" in done.err


def test_outlines_backgrounds_and_rules(safeguards: Runner) -> None:
    text = f"""Feature: a
  Background:
{BILL}  Rule: r
    Scenario Outline: o
      Then "prior-judicial-authorisation" for <power> is <verdict>
      Examples:
        | power        | verdict |
        | interception | met     |
        | interception | partly  |
"""
    status, out, err = came_of(safeguards, text)
    assert (status, err) == (1, "")
    assert out.startswith("a.feature: 1 passes, 1 fails\n")


@pytest.mark.parametrize(
    "text", ["Scenario: x\n", "Feature: a\n  Scenaro: b\n    Then x\n", 'Feature: a\n  Scenario: b\n    """\n', "\x00"]
)
def test_a_file_that_is_no_feature(text: str, safeguards: Runner) -> None:
    status, _, err = came_of(safeguards, text)
    assert status == 2
    assert "[SC10" in err
    assert "#EOF" not in err and "expected" not in err


def test_a_folder_is_tested_by_its_own_rules(safeguards: Runner) -> None:
    shutil.copytree(RULES, "mine")
    for mine in Path("mine").rglob("*.feature"):
        mine.unlink()
    for rule in Path("mine").rglob("no_override_clause.rule"):
        rule.rename(rule.with_name("renamed.rule"))
    Path("mine/framing/renamed.feature").write_text(
        feature(f'{BILL}    Then "renamed" for the bill is met\n'), encoding="utf-8"
    )
    for path in ("mine", "mine/framing", "mine/framing/renamed.feature"):
        done = safeguards("rules", "test", path)
        assert (done.status, done.out, done.err) == (0, "renamed.feature: 1 passes\n", "")


def test_a_file_outside_any_rules_is_tested_by_ours(safeguards: Runner) -> None:
    Path("a.feature").write_text(feature(f"{BILL}{IS_MET}\n"), encoding="utf-8")
    Path("theme").mkdir()
    Path("theme/broken.rule").write_text("requirement", encoding="utf-8")
    assert safeguards("rules", "test", "a.feature").status == 0


@pytest.mark.parametrize("before", [0, 10, 500])
def test_of_a_long_line_the_place_of_the_mistake_is_shown(before: int, safeguards: Runner) -> None:
    shutil.copytree(RULES, "mine")
    words = " ".join(f'"word{n} [x]"' for n in range(before))
    text = f'terms court\n  meaning "x"\n  en {words} "(broken" {words}\n'
    Path("mine/terms/bad.terms").write_text(text, encoding="utf-8")
    lines = safeguards("rules", "check", "mine").err.split("\n")
    at = next(n for n, line in enumerate(lines) if "^" in line)
    start, length = lines[at].index("^"), lines[at].count("^")
    assert lines[at - 1][start : start + length] == "("
    assert len(lines[at - 1]) <= 106
