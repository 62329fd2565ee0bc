"""What the catalogue says of one code."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """One code; `kind` says what its samples are: rule, power, offence, terms, language, sources (complete files of
    rules), feature (scenarios), bill (a law), folder (a listing) or command (what was typed).
    """

    title: str
    explanation: str
    bad: str
    good: str
    kind: str
