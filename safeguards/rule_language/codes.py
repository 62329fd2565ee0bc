"""x"""
from dataclasses import dataclass
@dataclass
class Code:
    """x"""
    title: str
    explanation: str
    bad: str
    good: str
    kind: str
CODES: dict[str, Code] = {}
