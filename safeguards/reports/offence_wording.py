"""The words in which a report tells of offences and their penalties."""

from __future__ import annotations

from collections.abc import Mapping

from safeguards.model.offence import Penalty
from safeguards.model.result import OffenceFound

OFFENCES = "Offences that the bill creates"
OFFENCE = "{label} (line {line}): {title}; {penalty}{marks}"
PENALTIES: Mapping[str, str] = {
    "life": "imprisonment for life",
    "no-maximum": "imprisonment without a maximum",
    "years": "up to {years}",
    "no-imprisonment": "no imprisonment",
    "not-found": "no penalty was found",
}
YEARS, MONTHS = "{count} years", "{count} months"
OPENS_SHARING = " *"
SHARING_NOTE = (
    "* four years or more: a serious crime (UNCC 2(h)), for which evidence may be shared with other States (35(1)(c))"
)
SAYING = "; punishes expression"
NO_OFFENCES = "None of the offences that the rules know."
OFFENCES_TEXT = (
    "The bill creates these offences. One of four years or more is a serious crime of the Convention (UNCC 2(h)), for "
    "which evidence may be shared with other States (35(1)(c))."
)
HEADS = ("Offence", "Created in", "Gravest penalty", "Opens evidence sharing", "Punishes expression")
SHARES: Mapping[bool | None, str] = {True: "yes", False: "no", None: "not known"}
PUNISHES: Mapping[bool, str] = {True: "yes", False: "no"}


def offence(found: OffenceFound) -> str:
    """One offence in a line."""
    saying = SAYING if found.expression else ""
    marks = saying + (OPENS_SHARING if found.opens_evidence_sharing else "")
    return OFFENCE.format(
        label=found.label, line=found.line, title=found.title, penalty=penalty(found.penalty), marks=marks
    )


def penalty(found: Penalty) -> str:
    """The gravest punishment of an offence in words."""
    whole = found.years >= 1 and float(found.years).is_integer()
    count = f"{found.years:g}" if whole or found.years > 2 else f"{found.years * 12:.0f}"
    years = (YEARS if whole or found.years > 2 else MONTHS).format(count=count)
    return PENALTIES[found.gravest.value].format(years=years).replace(" 1 years", " 1 year")
