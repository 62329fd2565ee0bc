"""A mistake of the user's, as a value: permanent code, place, one plain sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem stops: an error stops its file, a warning is told, a note explains."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake; `line` and `column` count from 1, `length` is the number of characters to mark."""

    code: str
    severity: Severity
    message: str
    path: str = ""
    line: int = 0
    column: int = 0
    length: int = 0
    excerpt: str = ""
    advice: str = ""
