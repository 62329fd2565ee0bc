"""Codes of files of rules that cannot be read: what a mistake in their writing is called."""

from __future__ import annotations

from collections.abc import Mapping

from safeguards.rule_language.code import Code

HEAD = """\
requirement "A court decides"
  question  "Does a court decide before the power is used?"
  tier      floor
  severity  high
  status    draft
  source    UNCC 24(2)  verified no
  why       "Without a judge nobody checks the police."
  applies to each power in interception
"""
REMEDY = """\
  remedy ready "An officer acts only under a warrant of a judge."
"""
MET = "  met when the grant rests on court\n"
RULE = HEAD + MET + REMEDY
OFFENCES = HEAD.replace("each power in interception", "each offence in illegal-access")
DEEP = "(" * 65 + "the grant rests on court" + ")" * 65


def wording(text: str) -> str:
    """A terms file with this wording."""
    return f'terms court\n  meaning "a court"\n  en  {text}\n'


CODES: Mapping[str, Code] = {
    "RL001": Code(
        "A word stands where it cannot stand",
        "The words of the rule language stand in a fixed order. The message says what comes at this place, and "
        "suggests the word that was probably meant.",
        HEAD.replace("severity", "severty") + MET + REMEDY,
        RULE,
        "rule",
    ),
    "RL002": Code(
        "The file ends too early",
        "The last field of the file is not complete.",
        HEAD + REMEDY + "  met when the grant rests on\n",
        HEAD + REMEDY + MET,
        "rule",
    ),
    "RL003": Code(
        "A quotation mark is not closed",
        "A text in quotation marks ends on its line. A longer one stands between three quotation marks on each side.",
        RULE.replace('police."', "police."),
        RULE,
        "rule",
    ),
    "RL004": Code(
        "Three quotation marks are not closed",
        "A text that begins with three quotation marks ends with three.",
        RULE.replace('"Without', '"""Without'),
        RULE.replace('"Without', '"""Without').replace('police."', 'police."""'),
        "rule",
    ),
    "RL005": Code(
        "Too many brackets within brackets",
        "Brackets may stand 64 deep within one another; a rule needs two or three.",
        HEAD + f"  met when {DEEP}\n" + REMEDY,
        HEAD + "  met when (the grant rests on court)\n" + REMEDY,
        "rule",
    ),
    "RL006": Code(
        "A file is too large",
        "A file of rules has at most a million characters.",
        "my-rules/terms/acts.terms       4,000,000 bytes\n",
        "my-rules/terms/acts.terms          12,000 bytes\n",
        "folder",
    ),
    "RL007": Code(
        "A hidden character stands in the file",
        "A character that cannot be seen, such as one that turns the direction of writing, would let a file read "
        "otherwise than it works.",
        RULE.replace("nobody", "\u202enobody"),
        RULE,
        "rule",
    ),
    "RL010": Code(
        "A field is missing",
        "A requirement has a question, tier, severity, status, why, what it applies to, at least one clause and, "
        "unless it is a prohibition, a remedy. A power has a question and says when it is granted.",
        RULE.replace("  tier      floor\n", ""),
        RULE,
        "rule",
    ),
    "RL011": Code(
        "A field stands twice",
        "All lines of a clause stand in one place and begin with `or`; the other fields are said once.",
        HEAD + MET + "  met when the bill grants interception\n" + REMEDY,
        HEAD + MET + "         or the bill grants interception\n" + REMEDY,
        "rule",
    ),
    "RL012": Code(
        "A line can be read in two ways",
        "`and` and `unless` never stand in one line without brackets, because `A and B unless C` could exclude only B "
        "or both.",
        HEAD + "  met when the grant rests on court and it says warrant unless it says court\n" + REMEDY,
        HEAD + "  met when (the grant rests on court and it says warrant) unless it says court\n" + REMEDY,
        "rule",
    ),
    "RL013": Code(
        "An alternative stands inside a line",
        "Each alternative of a clause begins a line of its own with `or`, so that a reader sees them all at once.",
        HEAD + "  met when the grant rests on court or the grant says warrant\n" + REMEDY,
        HEAD + "  met when the grant rests on court\n         or the grant says warrant\n" + REMEDY,
        "rule",
    ),
    "RL014": Code(
        "A file holds something else, or more than one",
        "A file holds one requirement, one power or one offence: powers stand in the folder powers, offences in the "
        "folder offences, requirements in a folder of their theme.",
        RULE + "\n" + RULE,
        RULE,
        "rule",
    ),
    "RL015": Code(
        "A word of the rule language stands for a name",
        "Words such as `met`, `when` and `unless` are reserved. Often a comma too many makes the next field look like "
        "a name.",
        RULE.replace("in interception", "in interception,"),
        RULE,
        "rule",
    ),
    "RL016": Code(
        "A name has capital letters or underscores",
        "Names have small letters, digits and hyphens.",
        HEAD + "  met when the grant rests on Court\n" + REMEDY,
        RULE,
        "rule",
    ),
    "RL017": Code(
        "There is no `not`",
        "A rule says what it looks for. `unless` says where a line does not hold, and the verdicts say what it means "
        "that something stands there.",
        HEAD + "  met when the grant says warrant and not court\n" + REMEDY,
        HEAD + "  met when the grant says warrant unless it says court\n" + REMEDY,
        "rule",
    ),
    "RL018": Code(
        "A level does not say for which powers it is",
        "Where a tier or severity has several levels, each names its powers, and the last may say `otherwise`.",
        RULE.replace("severity  high", "severity  critical; high otherwise"),
        RULE.replace("severity  high", "severity  critical for interception; high otherwise"),
        "rule",
    ),
    "RL019": Code(
        "A field does not know this word",
        "The fields tier, severity, status, remedy and tiers take few words; the message lists them.",
        RULE.replace("severity  high", "severity  hgih"),
        RULE,
        "rule",
    ),
    "RL020": Code(
        "A number fits nothing",
        "`at least N of` goes from 1 to the number of terms behind it, and `within N words` begins at 1.",
        HEAD + "  met when the power says at least 3 of court, warrant\n" + REMEDY,
        HEAD + "  met when the power says at least 2 of court, warrant\n" + REMEDY,
        "rule",
    ),
    "RL021": Code(
        "A period has no unit",
        "A period is measured in hours, days, weeks, months or years.",
        HEAD + "  met when the power sets a period of at most 90\n" + REMEDY,
        HEAD + "  met when the power sets a period of at most 90 days\n" + REMEDY,
        "rule",
    ),
    "RL022": Code(
        "Nothing stands between quotation marks",
        "A text or a wording that is empty says nothing.",
        RULE.replace("Without a judge nobody checks the police.", ""),
        RULE,
        "rule",
    ),
    "RL023": Code(
        "There is no such verdict",
        "A clause says which verdict its lines give: met, weakened, partly, contradicted or deferred.",
        HEAD + "  fulfilled when the grant rests on court\n" + REMEDY,
        RULE,
        "rule",
    ),
    "RL024": Code(
        "A comma is missing",
        "The names of a list are parted by commas.",
        HEAD + "  met when the power says court warrant\n" + REMEDY,
        HEAD + "  met when the power says court, warrant\n" + REMEDY,
        "rule",
    ),
    "RL025": Code(
        "A test does not say where it looks",
        "Every test begins with the place where it looks: the grant, the power, its part, the bill, some provision, or "
        "it, which is where the first test of the line held. Several names of one kind stand in brackets.",
        HEAD + "  met when grant rests on court\n" + REMEDY,
        RULE,
        "rule",
    ),
    "RL030": Code(
        "A term has no meaning",
        "The meaning says in one sentence which wordings belong to the term, for those who add a language.",
        'terms court\n  en  "judge"\n',
        'terms court\n  meaning "an independent judge or court"\n  en  "judge"\n',
        "terms",
    ),
    "RL031": Code(
        "A term has no wording",
        "A term without a wording in any language never matches.",
        'terms court\n  meaning "an independent judge or court"\n',
        'terms court\n  meaning "an independent judge or court"\n  en  "judge"\n',
        "terms",
    ),
    "RL041": Code(
        "A list mixes rows of different kinds",
        "A list of a language holds words, or words with numbers, or words that become others.",
        'language en "English"\n  units  "day" = 24  "week"\n',
        'language en "English"\n  units  "day" = 24  "week" = 168\n',
        "language",
    ),
    "RL050": Code(
        "A sign cannot stand in a wording",
        "A wording has words, ( | ) for alternatives, [ ] for what may be left out, ... for a gap, and {terms}.",
        wording('"judge + magistrate"'),
        wording('"judge" "magistrate"'),
        "terms",
    ),
    "RL051": Code(
        "One side of a bar, or a bracket, is empty",
        "Every alternative has words. What may be left out stands in square brackets.",
        wording('"(high | ) court"'),
        wording('"[high] court"'),
        "terms",
    ),
    "RL052": Code(
        "A wording would match anywhere",
        "A wording has at least one word that must be there, and a gap stands between two of them.",
        wording('"judge ..."'),
        wording('"judge ... court"'),
        "terms",
    ),
    "RL053": Code(
        "A gap has the wrong width",
        "A gap holds at least one word: ... is 25 words at most, ...(5) is 5.",
        wording('"judge ...(0) court"'),
        wording('"judge ...(5) court"'),
        "terms",
    ),
    "RL054": Code(
        "A bracket has no partner",
        "Every bracket that opens in a wording is closed in it.",
        wording('"(high | district court"'),
        wording('"(high | district) court"'),
        "terms",
    ),
    "RL055": Code(
        "Braces hold no name of a term",
        "Between { and } stands the name of one term, as it is written in its terms file.",
        'terms court\n  meaning "a court"\n  en  "{Warrant} of a judge"\n',
        'terms court\n  meaning "a court"\n  en  "{warrant} of a judge"\n',
        "terms",
    ),
    "RL056": Code(
        "= or * stands apart from its word",
        "=word matches this form only, and word* every word that begins so; both never stand together.",
        wording('"= judge"'),
        wording('"=judge"'),
        "terms",
    ),
}
"""By code."""
