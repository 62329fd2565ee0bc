"""A code of the catalogue as `safeguards explain CODE` prints it."""

from __future__ import annotations

from textwrap import indent, wrap

from safeguards.rule_language.code import Code

WIDTH = 80


def explained(name: str, code: Code) -> str:
    """The code's title and explanation, and its two samples."""
    lines = [f"{name}: {code.title}", "", *wrap(code.explanation, WIDTH), ""]
    lines += ["Wrong:", _shown(code.bad), "", "Right:", _shown(code.good)]
    return "\n".join(lines) + "\n"


def _shown(sample: str) -> str:
    return indent(sample.strip("\n"), "    ") if sample.strip() else "    (an empty file)"
