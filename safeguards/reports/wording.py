"""Every word that a report says to its reader, in plain English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from safeguards.model.offence import Penalty
from safeguards.model.result import Cell, Confidence, OffenceFound, Reason, Verdict

VIEW = "as-amended"
DECIDE = "decide"
BILL_TITLE = "the bill as a whole"
BILL_KEY = "bill"

STANDINGS: Mapping[str, str] = {
    "contradicted": "contradicted",
    "missing": "missing",
    "partly": "partly",
    "deferred": "deferred",
    "undetermined": "undetermined",
    DECIDE: "for a person to decide",
    "met": "met",
}
"""The standings in the order in which a report lists them, and their words."""

HEADINGS: Mapping[str, str] = {
    "contradicted": "Contradicted: the bill does the opposite",
    "missing": "Missing: the safeguard applies and the bill is silent",
    "partly": "Partly: there, but weakened or only in a lesser form",
    "deferred": "Deferred: left to another law or to regulations",
    "undetermined": "Undetermined: could not be read or decided",
    DECIDE: "For a person to decide: the tool is not sure enough",
    "met": "Met: the bill supplies it",
}

SCORES: Mapping[str, str] = {"floor": "Treaty floor", "benchmark": "Rights benchmark"}
SCORE_NOTES: Mapping[str, str] = {
    "floor": "only what the Convention itself obliges",
    "benchmark": "all human-rights requirements that apply",
}
TIERS: Mapping[str, str] = {"floor": "treaty floor", "benchmark": "beyond the treaty floor"}
GATE_SCORES: Mapping[str, str] = {"floor": "both scores", "benchmark": "the rights benchmark"}
NO_BAND = "no band"

STRENGTHS: Mapping[str, str] = {
    "SHALL": "an obligation of the Convention",
    "SHALL-Q": "a qualified obligation of the Convention",
    "MAY": "an option of the Convention",
    "BEYOND": "beyond the Convention",
}
VERIFIED: Mapping[bool, str] = {True: "citation verified", False: "citation not yet verified"}

CLAUSES: Mapping[str, str] = {
    "met": "supplies it",
    "partly": "a lesser form",
    "weakened": "weakens it",
    "contradicted": "does the opposite",
    "deferred": "leaves it to another law",
    "undetermined": "could not be decided",
}

NOT_APPLICABLE: Mapping[str, str] = {
    "power-not-granted": "The bill does not grant this power.",
    "no-such-offence": "The bill creates no offence of this kind.",
    "condition-not-met": "The condition under which this is judged does not hold in the bill.",
}

LIMITS = (
    "This reads the text, not practice. It is not legal advice. It is a machine reading that no person has confirmed."
)
WRONG_VERDICT = (
    "If a verdict is wrong, open an issue in the project's repository and name the bill, the requirement, the target "
    "and the provision that shows it; that provision becomes a test."
)

TITLE = "Safeguards report: {title}"
FILE = "{path}, {language}, {format}, sha256 {sha256}"
RULES = "Rules {rules} {rules_version}, sha256 {rules_sha256}; safeguards {version}"
ANSWER = "Answer"
GATES = "Gates tripped: each holds a band at serious concerns or below"
GATE = "{title}: {target} ({standing}; binds {scores})"
THEMES = "Themes: solid is certain, shaded is open"
THEME = "Theme"
SCORE = "{title}: {band}, {range} ({note})"
STABLE = "{share} % of other weightings give the same band."
POWERS = "Powers that the bill grants"
POWER = "{key}: {title}"
NO_POWERS = "None of the powers that the rules know."
ROUTES = "Granted in {routes}"
DATA = "Data: {tiers}"
AT_LINE = "{label} (line {line})"
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
MATRIX = "Safeguards by power"
REQUIREMENT = "Requirement"
NO_CELL = "not judged"
SECTION = "{heading} ({cells})"
TOPIC = "{title} [{severity}{gate}]"
GATE_MARK = ", gate"
FINDING = "{target}: {reason}"
BASIS = "Confidence {confidence}; {tier}{unmeasured}"
UNMEASURED = "; unmeasured: no labelled law tests this requirement"
QUOTE = "{label}, line {line} ({clause}): {quote}"
NEAREST = "Nearest text: {label}, line {line}: {quote}"
SEARCHED = "Searched: {places}"
BAD_ROUTES = "Route that falls short: {routes}"
AUTHORITY = "Rests on: {authority}"
WHY = "Why it matters: {why}"
REMEDY = "Suggested wording ({readiness}): {remedy}"
TOLD_ABOVE = "Sources, reason and wording: as above."
QUESTION = "Asked: {question}"
MET = "{title}: {places}"
MET_AT = "{target} ({where})"
UNCLAIMED = "Unclaimed: seen and not understood ({count})"
UNCLAIMED_LINE = "{label}, line {line}: {quote}"
INTEGRITY = "Document integrity ({count})"
INTEGRITY_LINE = "{kind}, {label}, line {line}: {quote}"
NOT_ASSESSED = "Not assessed: {count} of {total} characters"
NOT_ASSESSED_LINE = "{where}: {reason} ({characters} characters)"
RULED_OUT = "Not applicable ({count})"
RULED_OUT_LINE = "{title}: {target}. {reason}"
RULED_OUT_SHORT = "{reason}: {subjects}."
PROBLEMS = "Problems ({count})"
PROBLEM = "{code} ({severity}) {place}: {message}"
LIMITS_HEADING = "Limits"

REASONS: Mapping[tuple[Reason, Verdict], str] = {
    (Reason.CLAUSE, Verdict.MET): "The bill supplies this in {where}.",
    (Reason.CLAUSE, Verdict.PARTLY): "The bill supplies only a lesser form of this, in {where}.",
    (Reason.CLAUSE, Verdict.CONTRADICTED): "The bill does the opposite in {where}.",
    (Reason.CLAUSE, Verdict.DEFERRED): "The bill leaves this to another law or to regulations in {where}.",
    (Reason.CLAUSE, Verdict.UNDETERMINED): "What {where} says bears on this but could not be decided.",
    (Reason.WEAKENED, Verdict.MET): "The bill supplies this, and what {weak} takes away leaves it standing.",
    (Reason.WEAKENED, Verdict.PARTLY): "The bill supplies this, but {weak} weakens it.",
    (Reason.WEAKENED, Verdict.CONTRADICTED): "The bill does the opposite, which {weak} only softens.",
    (Reason.MIXED_ROUTES, Verdict.MET): "Every route to the power has this, though not in the same way.",
    (Reason.MIXED_ROUTES, Verdict.PARTLY): "Not every route to the power has this: {bad} falls short.",
    (Reason.MIXED_ROUTES, Verdict.MISSING): "No route to the power has this, and {bad} is the worst.",
    (Reason.MIXED_ROUTES, Verdict.CONTRADICTED): "The routes to the power differ, and {bad} does the opposite.",
    (Reason.MIXED_ROUTES, Verdict.DEFERRED): "The routes to the power differ, and {bad} leaves this to another law.",
    (Reason.MIXED_ROUTES, Verdict.UNDETERMINED): "The routes to the power differ, and {bad} could not be decided.",
    (Reason.WORST_OFFENCE, Verdict.PARTLY): "Not every offence has all of this, and {bad} falls short.",
    (Reason.WORST_OFFENCE, Verdict.MISSING): "Not every offence has this: {bad} is silent, and the worst decides.",
    (Reason.WORST_OFFENCE, Verdict.CONTRADICTED): "The offences differ, and {bad} does the opposite.",
    (Reason.WORST_OFFENCE, Verdict.DEFERRED): "The offences differ, and {bad} leaves this to another law.",
    (Reason.SILENT, Verdict.MISSING): "Nothing in the places searched supplies this.",
    (Reason.SILENT, Verdict.UNDETERMINED): "Nothing was found, but the text could not all be searched.",
    (Reason.NO_OFFENDING_CLAUSE, Verdict.MET): "No clause was found that does what this rules out.",
    (Reason.UNREAD, Verdict.MISSING): "Nothing was found in what could be read, and part of the text was not read.",
    (Reason.UNREAD, Verdict.UNDETERMINED): "Part of the text was not read or not understood, so this is open.",
}
"""One sentence for each way in which a verdict is reached."""

OTHERWISE: Mapping[Verdict, str] = {
    Verdict.MET: "The bill supplies this.",
    Verdict.PARTLY: "The bill supplies this in part.",
    Verdict.MISSING: "This applies, and the bill is silent on it.",
    Verdict.CONTRADICTED: "The bill does the opposite.",
    Verdict.DEFERRED: "The bill leaves this to another law or to regulations.",
    Verdict.UNDETERMINED: "This could not be read or decided.",
}
"""For a pair that no rule reaches today, so that a new one is still told truly."""

UNSURE = "For a person to decide; the likelier reading is: {sentence}"
SOMEWHERE = "the text"
NAMED_AT_MOST = 4


def reason(cell: Cell) -> str:
    """Why `cell` has its verdict, in one sentence."""
    template = REASONS.get((cell.reason, cell.verdict), OTHERWISE[cell.verdict])
    sentence = template.format(
        where=listed([item.label for item in cell.evidence]),
        weak=listed([item.label for item in cell.evidence if item.clause == "weakened"]),
        bad=listed(cell.bad_routes),
    )
    return UNSURE.format(sentence=sentence) if cell.confidence is Confidence.LOW else sentence


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


def listed(names: Sequence[str]) -> str:
    """Names as a list in a sentence, each once, the later ones counted; `the text` where there is none."""
    once = [name for name in dict.fromkeys(names) if name]
    if not once:
        return SOMEWHERE
    rest = once[NAMED_AT_MOST - 1 :]
    shown = once if len(once) <= NAMED_AT_MOST else [*once[: NAMED_AT_MOST - 1], f"{len(rest)} more"]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def theme(group: str) -> str:
    """The title of a theme from its id."""
    words = group.replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:]
