"""Rules that were read before: what is kept gives the same reports, and what cannot be trusted is not used."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from safeguards import pipeline
from safeguards.bills.read import Source
from safeguards.reports import to_json
from safeguards.rule_language import compiled, parse

ROOT = Path(__file__).resolve().parents[2]
BILLS = sorted((ROOT / "examples").glob("*.md"))


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("SAFEGUARDS_CACHE", raising=False)
    return tmp_path / "cache" / "safeguards-checker"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A copy of the rules that may be changed."""
    folder = tmp_path / "rules"
    shutil.copytree(ROOT / "rules", folder)
    return folder


@pytest.fixture
def parses(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """Says how many files of terms have been parsed."""
    counted: list[str] = []
    parse_terms = parse.parse_terms

    def counting(text: str, path: str) -> object:
        counted.append(path)
        return parse_terms(text, path)

    monkeypatch.setattr(parse, "parse_terms", counting)
    return lambda: len(counted)


def reports(folder: Path) -> list[str]:
    """The reports on the example bills under the rules of a folder, which have no mistake."""
    book, problems = pipeline.rules(folder)
    assert book is not None
    assert not problems
    checked = (pipeline.check(Source(bill.name, bill.read_bytes()), book)[0] for bill in BILLS)
    return [to_json.write(c.page) for c in checked]


def test_kept_rules_give_the_same_reports_and_nothing_is_parsed_again(
    cache: Path, rules: Path, parses: Callable[[], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = reports(rules)
    read = parses()
    assert read
    assert reports(rules) == first
    assert parses() == read
    monkeypatch.setenv("SAFEGUARDS_CACHE", "off")
    assert reports(rules) == first
    assert parses() == 2 * read


def test_a_changed_file_is_read_anew(cache: Path, rules: Path, parses: Callable[[], int]) -> None:
    before, read = reports(rules), parses()
    changed = next(p for p in sorted(rules.rglob("*.rule")) if p.parent.name == "authorisation")
    changed.write_text(changed.read_text("utf-8") + "\n# a remark\n", encoding="utf-8")
    after = reports(rules)
    assert parses() == 2 * read
    assert after != before, "the digest of the rules stands in the report"
    assert len(list(cache.glob("*.json"))) == 2


def _cut(raw: bytes) -> bytes:
    return raw[: len(raw) // 2]


def _changed(raw: bytes) -> bytes:
    return raw.replace(b'"~court"', b'"~clerk"', 1)


def _foreign(raw: bytes) -> bytes:
    return b'{"files": {}, "written": {}}'


def _empty(raw: bytes) -> bytes:
    return b""


@pytest.mark.parametrize("damage", [_cut, _changed, _foreign, _empty])
def test_a_damaged_file_is_ignored_and_replaced(
    cache: Path, parses: Callable[[], int], damage: Callable[[bytes], bytes]
) -> None:
    folder = ROOT / "rules"
    pipeline.rules(folder)
    (kept,) = cache.glob("*.json")
    whole, read = kept.read_bytes(), parses()
    kept.write_bytes(damage(whole))
    assert kept.read_bytes() != whole
    book, problems = pipeline.rules(folder)
    assert book is not None
    assert not problems
    assert parses() == 2 * read
    assert kept.read_bytes() == whole


def test_what_is_marked_rightly_and_holds_something_else_is_ignored(cache: Path) -> None:
    name = compiled.key("digest")
    cache.mkdir(parents=True)
    for body in (b"{}", b'{"files": {"terms": [{"is": "Name", "of": []}]}, "written": {}}', b'{"files": 1}'):
        (cache / f"{name}.json").write_bytes(compiled._mark(name, body) + b"\n" + body)
        assert compiled.recall(name) is None


@pytest.mark.parametrize(
    "text", ['terms unused\n  meaning "x"\n  en "unused"\n', 'terms\n  meaning "x"\n'], ids=["a warning", "an error"]
)
def test_rules_with_a_problem_are_not_kept(cache: Path, rules: Path, text: str) -> None:
    (rules / "terms" / "unused.terms").write_text(text, encoding="utf-8")
    problems = pipeline.rules(rules)[1]
    assert problems
    assert not cache.exists()
    assert pipeline.rules(rules)[1] == problems


def test_a_cache_that_cannot_be_written_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert pipeline.rules(ROOT / "rules")[0] is not None


def test_only_the_newest_files_are_kept(cache: Path) -> None:
    for number in range(compiled.MOST_KEPT + 3):
        compiled.keep(compiled.key(str(number)), {}, {})
    assert len(list(cache.iterdir())) == compiled.MOST_KEPT
