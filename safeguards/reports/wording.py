"""Every word that a report says to its reader, in plain English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from safeguards.model.result import Cell, Confidence, Range, Reason, Verdict

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

SHAPES: Mapping[str, str] = {
    "met": "✓",
    "partly": "◐",
    "missing": "✗",
    "contradicted": "‼",
    "deferred": "→",
    "undetermined": "?",
    DECIDE: "◇",
    "": "·",
}

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

# The paper: what the HTML and the Markdown report say besides.

PAPER_TITLE = "Human-rights safeguards in the {title}"
PAPER_KIND = "Safeguards report"
LANGUAGE = "en"
IDENTITY = "What was read"
SKIP = "Skip to the answer"
CONTENTS = "Contents"
PARAGRAPH, PARAGRAPHS = "paragraph", "paragraphs"
SPAN = "{first} to {last}"
GLANCE_TABLE = "Table of safeguards by power"
FACTS: Mapping[str, str] = {
    "title": "Text read",
    "file": "File",
    "sha256": "SHA-256 of the file",
    "extent": "Extent",
    "rules": "Rules",
    "rules_sha256": "SHA-256 of the rules",
    "tool": "Tool",
    "confirmed": "Confirmed by",
}
FACT_FILE = "{path} ({format}, language {language}, {view})"
FACT_EXTENT = "{provisions} provisions, {characters} characters, {unread} of them not assessed"
FACT_VERSION = "{name} {version}"
FACT_CONFIRMED = "nobody yet: every verdict is a machine's reading"
GATES_HEADING = "What holds the verdict down"
GATES_NOTE = "Each of these alone holds a verdict at serious concerns or below."
GLANCE_HEADING = "Safeguards by power"
GLANCE_NOTE = (
    "Requirements by theme, powers that the bill grants across. A verdict leads to the paragraph that tells it; an "
    "empty cell was not judged."
)
GLANCE_EMPTY = "No requirement was judged."
SHORT_BILL = "Whole bill"
LETTERS: Mapping[str, str] = {
    "contradicted": "C",
    "missing": "X",
    "partly": "P",
    "deferred": "D",
    "undetermined": "U",
    DECIDE: "?",
    "met": "M",
}
SHORT: Mapping[str, str] = {**STANDINGS, DECIDE: "decide"}
LIKELIER = "{word} (likelier: {verdict})"
PROVISION_TEXT = "Text of the provision"
QUOTED_IN = "quoted in paragraph"
WITHOUT_TEXT = "Elsewhere in the bill"

BLOCKS: Mapping[str, str] = {
    "recommendations": "Key recommendations",
    "well": "What the bill does well",
    "scorecard": "Scores and powers",
    "findings": "Findings by provision",
    "missing": "Missing safeguards and open questions",
    "amendments": "Suggested amendments",
    "decisions": "Human decisions",
    "integrity": "Document integrity",
    "comparison": "Comparison",
    "limits": "Not assessed, and limits",
    "method": "Method and authorities",
    "reproduce": "How to reproduce this report",
}

RECOMMEND = "To meet the standards that this report applies, the bill should be amended in these respects first."
RECOMMEND_NOTHING = "No recommendation follows: nothing was found missing, contradicted, weakened or deferred."
ACTIONS: Mapping[str, str] = {
    "contradicted": "Amend {where}, where the bill does the opposite.",
    "missing": "Add this safeguard: the bill is silent.",
    "partly": "Complete {where}: what stands there is weakened or only a lesser form.",
    "deferred": "Say it in the bill itself: {where} leaves it to another law or to regulations.",
}
CONCERNS = "This concerns {targets}."
WELL_NOTHING = "No safeguard was found met."
WELL = "Met for {targets}."
FOUND_NOTHING = "No finding rests on a provision of the bill."
MISSING_NOTHING = "No safeguard was found missing without any text to quote."
AMENDMENTS_NOTHING = "No wording is suggested."
AMENDMENT = "Not met for {targets}."
SCORE_TEXT = "{band}, {range}: {note}. {stable}"
POWERS_TEXT = "The bill grants these powers."
POWERS_HEADS = ("Power", "Granted in", "Data reached")
DATA_UNKNOWN = "-"

TOLD = "{reason} {searched}Confidence {confidence}; {tier}{gate}{unmeasured}."
TOLD_SEARCHED = "Searched: {places}. "
TOLD_GATE = "; holds a verdict down alone"
PLACE = "{label}, line {line}"
GATE_TARGETS = "{targets}. This holds down {scores}."
LABELS: Mapping[str, str] = {
    "nearest": "Nearest text",
    "routes": "Falls short",
    "change": "What would change this",
    "why": "Why it matters",
    "authority": "Rests on (* not yet verified)",
    "doubt": "Known to mislead",
    "explained": "Reason and sources",
    "mend": "Suggested wording",
    "found": "Found in",
    "readiness": "Readiness",
    "wording": "Wording",
    "amend": "Amendment",
    "severity": "Severity",
}
SOURCE = "{source} {at}{unverified}{title}"
SOURCE_LONG = "{source} {at}{unverified}{title} ({strength})"
UNVERIFIED = "*"
READINESS: Mapping[str, str] = {
    "ready": "can stand as it is, once numbered",
    "check": "to be checked against the bill's own terms",
    "blanks": "has blanks, in brackets, to be filled",
    "illustration": "an illustration, not a text to table",
}
CHANGES: Mapping[str, str] = {
    "met": "An exception, or another route to the power that lacks this.",
    "met-by-silence": "A clause anywhere in the bill that does what this rules out.",
    "missing": "Operative words that supply this, in the provisions searched or in one that governs them.",
    "contradicted": "An amendment of these words, so that nothing in the bill does the opposite.",
    "partly": "The whole safeguard instead of the lesser form.",
    "partly-weakened": "The removal of what weakens it in {where}.",
    "partly-routes": "The same safeguard in every route to the power: {where} falls short.",
    "deferred": "The safeguard in this bill itself, or the other law read together with it.",
    "undetermined": "A person's reading of the text that was not read or not understood.",
    DECIDE: "A person's reading of the passages found here.",
}

DECISIONS = "No person has confirmed or overridden a verdict of this report."
INTEGRITY_NONE = "Nothing was found that a reader would not see, or would see otherwise than the tool does."
COMPARISON = "This report compares the bill with no other version and no other law."
UNREAD = "{reason} ({characters} characters)"
ALL_ASSESSED = "All {total} characters of the file were assessed."
UNCLAIMED_NONE = "Every norm by which something is ordered, searched or taken belongs to a power that was judged."
METHOD: Sequence[str] = (
    "The unit of this report is one requirement for one power that the bill grants, or for the bill as a whole. Only "
    "operative text and schedules count; preambles, headings, notes and repealed text satisfy nothing.",
    "Six verdicts are given: met, partly, missing, contradicted, deferred to another law, and undetermined. Where "
    "routes to a power differ, the weaker one is named. What could not be read is never shown as fine.",
    "Two scores are never merged. The treaty floor counts only what the UN Convention against Cybercrime obliges; the "
    "rights benchmark counts all that applies. A score is a range, because what is open may turn out either way, and "
    "a failure of a safeguard that bears the others holds the verdict down whatever the sum.",
    "Confidence follows from how a verdict was reached: high where operative words inside the granting provision "
    "decide it, lower where it rests on a citation, on silence or on mixed routes. Where it is low, the report leaves "
    "the verdict for a person to decide.",
)
AUTHORITIES = (
    "These requirements were judged, on these authorities. Nobody has yet checked the pinpoint of a citation that is "
    "marked with an asterisk."
)
AUTHORITIES_HEADS = ("Requirement", "Question asked of the bill", "Authorities")
REPRODUCE = "This command gives the same report, byte for byte, of the same file with the same rules and tool."
COMMAND = "safeguards check {path} --as {format} --language {language} --format html -o report.html"
COMMAND_LABEL, RULES_LABEL, TOOL_LABEL = "Command", "Rules", "Tool"

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


def sentence(text: str) -> str:
    """`text` as it begins a sentence."""
    return text[:1].upper() + text[1:]


def inside(text: str) -> str:
    """`text` as it stands inside a sentence: its first letter small, unless its first word is written in capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def percent(rated: Range | None) -> str:
    """A range in words; where nothing was judged it says so."""
    if rated is None:
        return NO_CELL
    return f"{rated.low} %" if rated.low == rated.high else f"{rated.low} to {rated.high} %"


def span(first: int, last: int) -> str:
    """The paragraphs of a block, for the table of contents."""
    return f"{PARAGRAPH} {first}" if first == last else f"{PARAGRAPHS} {SPAN.format(first=first, last=last)}"
