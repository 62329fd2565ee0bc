"""The languages of the rule book, read once, and bills read in English."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from safeguards import pipeline, resources
from safeguards.bills.read import Source, read
from safeguards.model.bill import Bill
from safeguards.model.rule import Language

Reading = Callable[..., Bill]


@pytest.fixture(scope="session")
def languages() -> Mapping[str, Language]:
    book, problems = pipeline.rules(resources.folder("rules"))
    assert book is not None, problems
    return book.languages


@pytest.fixture(scope="session")
def reading(languages: Mapping[str, Language]) -> Reading:
    """A text as a bill in English, in Markdown unless another format is named."""

    def bill(text: str | bytes, format: str = "markdown") -> Bill:
        raw = text if isinstance(text, bytes) else text.encode()
        found, problems = read(Source(f"bill.{format}", raw, format, "en"), languages)
        assert found.spans, problems
        return found

    return bill
