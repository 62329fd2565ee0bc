"""Writes the paper as one HTML file: no script, no network, every text of the bill inert and quoted exactly."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from safeguards.reports import wording
from safeguards.reports.plain_text import glued, inline
from safeguards.reports.shown import Page

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).parent / "templates"


def write(page: Page, **_layout: object) -> str:
    """The paper of `page`; width, colour and the like have no meaning here."""
    style = (FOLDER / "report.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    template = _environment().get_template("report.html.j2")
    return template.render(page=page, paper=page.paper, say=wording, style=style, style_hash=f"sha256-{digest}") + "\n"


@cache
def _environment() -> Environment:
    """Templates that escape everything, know no undefined name, and spell out what a browser would not show."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # slow to import, and no other format needs it

    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_spelt,
    )
    environment.filters["sentence"] = wording.sentence
    environment.filters["glued"] = glued
    return environment


def _spelt(value: object) -> object:
    """Plain text with its invisible characters spelt out; what is marked as safe (our own style) as it is."""
    return inline(value) if type(value) is str else value
