"""Says what was judged, in words and formats: a page decides what is shown, a writer for each format shows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from safeguards.reports import to_html, to_json, to_markdown, to_terminal
from safeguards.reports.shown import Page


class Writer(Protocol):
    """Turns a page into the text of one format; a format without lines ignores the layout."""

    def __call__(self, page: Page, *, width: int = 80, colour: bool = False, verbose: bool = False) -> str:
        """The report of `page`."""


WRITERS: Mapping[str, Writer] = {
    "terminal": to_terminal.write,
    "json": to_json.write,
    "html": to_html.write,
    "markdown": to_markdown.write,
}
