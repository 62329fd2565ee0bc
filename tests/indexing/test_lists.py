"""The lists of a language that the engine asks for by name are there to be asked for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import safeguards
from safeguards.rule_language.wordings import PHRASE_LISTS
from tests.indexing.readings import rule_book

ASKED = re.compile(r'"@([a-z-]+)"')
MODULES = sorted(p for p in Path(safeguards.__file__).parent.rglob("*.py") if "rule_language" not in p.parts)
LISTS = sorted({key for module in MODULES for key in ASKED.findall(module.read_text("utf-8"))})


@pytest.mark.parametrize("key", LISTS)
def test_a_list_that_the_engine_asks_for_is_compiled(key: str) -> None:
    assert key in PHRASE_LISTS
    assert rule_book().languages["en"].words(key)


def test_the_engine_asks_for_lists_at_all() -> None:
    assert len(LISTS) > 30
