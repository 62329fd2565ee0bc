"""Every sample of the catalogue is what it says: the bad one gets its code, the good one gets nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from safeguards import pipeline
from safeguards.bills.read import Source
from safeguards.model.rule import RuleBook
from safeguards.rule_language.codes import CODES
from safeguards.rule_language.load import load
from safeguards.scenarios import features

ROOT = Path(__file__).resolve().parents[2]
CODE = re.compile(r'"((?:RL|SG|SC)\d{3})"')
KINDS = {"rule", "power", "offence", "terms", "language", "sources", "feature", "bill", "document", "folder", "command"}
SUFFIXES = {
    "rule": "rule",
    "power": "rule",
    "offence": "rule",
    "terms": "terms",
    "language": "language",
    "sources": "sources",
}
FOLDERS = {
    "rule": "authorisation",
    "power": "powers",
    "offence": "offences",
    "terms": "terms",
    "language": "languages",
    "sources": "sources",
}

# The smallest folder of rules without a mistake, into which a sample is put.
SCAFFOLD = {
    "languages/en.language": 'language en "English"\n  stemmer  "english"\n',
    "sources/unece.sources": 'instrument UNCC "Convention"\n  article 24(2) SHALL-Q "Safeguards"\n',
    "terms/base.terms": """
terms court
  meaning "a court"
  en "judge"
terms warrant
  meaning "a warrant"
  en "warrant"
terms listen
  meaning "to intercept"
  en "intercept"
""",
    "powers/interception.rule": """
power interception "Interception"
  question "May someone listen?"
  granted when some provision lets anyone listen
""",
    "offences/illegal_access.rule": """
offence illegal-access "Illegal access"
  question "Is it a crime to get in?"
  punished when some offence punishes listen
""",
    "framing/base.rule": """
requirement "A warrant of a court"
  question "Is there one?"
  tier floor
  severity low
  status draft
  why "Because."
  applies to the bill
  met when the bill says warrant, court
  remedy ready "Ask a court."
""",
}


def put(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return folder


def codes(folder: Path) -> set[str]:
    return {p.code for p in load(folder)[1]}


def sample(kind: str, text: str) -> dict[str, str | bytes]:
    name = "en" if kind == "language" else "a_court_decides"
    return {**SCAFFOLD, f"{FOLDERS[kind]}/{name}.{SUFFIXES[kind]}": text}


@pytest.fixture(scope="module")
def book() -> RuleBook:
    book, _ = pipeline.rules(ROOT / "rules")
    assert book is not None
    return book


def test_the_scaffold_has_no_mistake(tmp_path: Path) -> None:
    assert load(put(tmp_path, dict(SCAFFOLD)))[1] == ()


def of_kind(*kinds: str) -> list[str]:
    return [code for code, entry in CODES.items() if entry.kind in kinds]


@pytest.mark.parametrize("code", of_kind(*SUFFIXES))
def test_a_bad_file_gets_its_code_and_the_good_one_nothing(code: str, tmp_path: Path) -> None:
    entry = CODES[code]
    assert code in codes(put(tmp_path / "bad", sample(entry.kind, entry.bad)))
    assert load(put(tmp_path / "good", sample(entry.kind, entry.good)))[1] == ()


@pytest.mark.parametrize("code", of_kind(*SUFFIXES))
def test_a_bad_file_has_one_mistake_only(code: str, tmp_path: Path) -> None:
    entry = CODES[code]
    told = load(put(tmp_path, sample(entry.kind, entry.bad)))[1]
    assert [p.code for p in told] == [code]
    assert told[0].line and told[0].column and told[0].length and told[0].excerpt


@pytest.mark.parametrize("code", of_kind("feature"))
def test_a_bad_scenario_gets_its_code_and_the_good_one_nothing(code: str, book: RuleBook) -> None:
    entry = CODES[code]
    assert {p.code for p in features.parse(entry.bad, "a.feature", book)[1]} == {code}
    assert features.parse(entry.good, "a.feature", book)[1] == ()


@pytest.mark.parametrize("code", of_kind("bill"))
def test_a_bad_bill_gets_its_code_and_the_good_one_nothing(code: str, book: RuleBook) -> None:
    entry = CODES[code]
    _, told = pipeline.check(Source("bill.txt", entry.bad.encode("utf-8")), book)
    assert {p.code for p in told} == {code}
    checked, told = pipeline.check(Source("bill.txt", entry.good.encode("utf-8")), book)
    assert checked is not None
    assert told == ()


BROKEN_FOLDERS: dict[str, dict[str, str | bytes]] = {
    "RL006": {**SCAFFOLD, "terms/large.terms": "# " + "x" * 1_000_000},
    "RL112": {**SCAFFOLD, "oversight/base.rule": SCAFFOLD["framing/base.rule"]},
    "RL120": {"terms/base.terms": SCAFFOLD["terms/base.terms"]},
    "RL121": {**SCAFFOLD, "terms/large.terms": "# " + "x" * 1_000_000},
    "RL122": {**SCAFFOLD, "terms/latin.terms": "# libert\u00e9".encode("cp1252")},
    "RL123": {**SCAFFOLD, "pack.toml": "name = my rules"},
}


def test_every_code_of_a_folder_is_tried() -> None:
    assert sorted(BROKEN_FOLDERS) == sorted(of_kind("folder"))


@pytest.mark.parametrize("code", BROKEN_FOLDERS)
def test_a_broken_folder_gets_its_code(code: str, tmp_path: Path) -> None:
    told = codes(put(tmp_path, BROKEN_FOLDERS[code]))
    assert code in told or (code, told) == ("RL006", {"RL121"})


def test_every_code_of_a_document_is_tried() -> None:
    folder = Path(__file__).parents[1] / "bills"
    tried = "".join(p.read_text("utf-8") for p in (folder / "test_archive.py", folder / "pdf" / "test_unread.py"))
    assert set(of_kind("document")) <= set(CODE.findall(tried))


def test_every_code_is_in_the_catalogue_and_every_entry_is_used() -> None:
    used = {
        code
        for path in (ROOT / "safeguards").rglob("*.py")
        if not path.name.startswith("codes")
        for code in CODE.findall(path.read_text("utf-8"))
    }
    assert used == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_an_entry_is_complete(code: str) -> None:
    entry = CODES[code]
    assert entry.kind in KINDS
    assert entry.title[0].isupper() or entry.title[0] in "=`"
    assert not entry.title.endswith(".")
    assert entry.explanation.endswith(".")
    assert entry.bad != entry.good
