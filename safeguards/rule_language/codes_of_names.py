"""Codes of rules that can be read and name what is not there, and of folders of rules."""

from __future__ import annotations

from collections.abc import Mapping

from safeguards.rule_language.code import Code
from safeguards.rule_language.codes_of_files import HEAD, MET, OFFENCES, REMEDY, RULE, wording

CODES: Mapping[str, Code] = {
    "RL101": Code(
        "There is no such term",
        "A rule uses only terms that a file in the folder terms has. `anyone` and `nobody` are there without a file.",
        HEAD + "  met when the grant rests on cuort\n" + REMEDY,
        RULE,
        "rule",
    ),
    "RL102": Code(
        "There is no such power",
        "A power is what a file in the folder powers says it is.",
        RULE.replace("in interception", "in interceptoin"),
        RULE,
        "rule",
    ),
    "RL103": Code(
        "There is no such instrument",
        "An instrument can be cited once a file in the folder sources has it.",
        RULE.replace("UNCC 24(2)", "UNCAC 24(2)"),
        RULE,
        "rule",
    ),
    "RL104": Code(
        "The instrument has no such article",
        "A citation of an article that does not exist would mislead; the articles stand in the folder sources.",
        RULE.replace("UNCC 24(2)", "UNCC 240(2)"),
        RULE,
        "rule",
    ),
    "RL105": Code(
        "`weakened` has nothing to weaken",
        "`weakened` turns `met` into `partly`. Without a clause `met` it does nothing.",
        HEAD + "  weakened when the grant says warrant\n" + REMEDY,
        HEAD + MET + "  weakened when the grant says warrant\n" + REMEDY,
        "rule",
    ),
    "RL106": Code(
        "A rule cannot ask for another's verdict yet",
        "`<requirement> is met` is kept for a later version of the rule language.",
        HEAD + "  met when a-court-decides is met\n" + REMEDY,
        RULE,
        "rule",
    ),
    "RL107": Code(
        "No such quantity is read from bills yet",
        "A rule can ask for a period, a deadline, a renewal or a penalty.",
        HEAD + "  met when the power sets an age of at least 18\n" + REMEDY,
        HEAD + "  met when the power sets a period of at most 90 days\n" + REMEDY,
        "rule",
    ),
    "RL108": Code(
        "This is no unit of time",
        "The units are hours, days, weeks, months and years.",
        HEAD + "  met when the power sets a period of at most 3 moons\n" + REMEDY,
        HEAD + "  met when the power sets a period of at most 3 months\n" + REMEDY,
        "rule",
    ),
    "RL109": Code(
        "A wording names a term that is not there",
        "A {term} in a wording must have wordings in the same language.",
        wording('"{judge} of the court"'),
        wording('"{warrant} of the court"'),
        "terms",
    ),
    "RL110": Code(
        "Terms refer to one another in a circle",
        "A term that needs itself never matches.",
        'terms court\n  meaning "a court"\n  en  "{warrant} judge"\n'
        'terms warrant\n  meaning "a warrant"\n  en  "{court} warrant"\n',
        'terms court\n  meaning "a court"\n  en  "{warrant} judge"\n'
        'terms warrant\n  meaning "a warrant"\n  en  "court warrant"\n',
        "terms",
    ),
    "RL111": Code(
        "No rule uses a term",
        "A term that neither a rule nor another term uses finds nothing; perhaps its name is misspelt in the rule.",
        'terms tribunal\n  meaning "a tribunal"\n  en  "tribunal"\n',
        'terms court\n  meaning "a court"\n  en  "tribunal"\n',
        "terms",
    ),
    "RL112": Code(
        "Two files have the same name",
        "The name of a requirement is the name of its file, whatever its folder; a power, an offence "
        "and a language are named in their first line. A name means one thing.",
        "my-rules/authorisation/time_limit.rule\nmy-rules/oversight/time_limit.rule\n",
        "my-rules/authorisation/time_limit.rule\nmy-rules/oversight/review_interval.rule\n",
        "folder",
    ),
    "RL113": Code(
        "There is no such stemmer",
        "A stemmer makes words match whatever their ending; the message lists those that exist. A language without one "
        "leaves the list out.",
        'language en "English"\n  stemmer  "englisch"\n',
        'language en "English"\n  stemmer  "english"\n',
        "language",
    ),
    "RL114": Code(
        "There is no such offence",
        "A kind of offence is what a file in the folder offences says it is.",
        OFFENCES.replace("illegal-access", "ilegal-access") + "  met when the offence says warrant\n" + REMEDY,
        OFFENCES + "  met when the offence says warrant\n" + REMEDY,
        "rule",
    ),
    "RL115": Code(
        "A line looks where the rule judges nothing",
        "`the offence` and `beside the offence` look at an offence, so they stand in rules that apply to each offence; "
        "`the grant` and `the power` look at a power, in rules that apply to each power. Elsewhere such a line "
        "would never hold, and nobody would notice.",
        OFFENCES + "  met when the grant says warrant\n" + REMEDY,
        OFFENCES + "  met when the offence says warrant\n" + REMEDY,
        "rule",
    ),
    "RL120": Code(
        "There are no rules",
        "A folder of rules has at least one requirement. With none, every bill would look fine.",
        "my-rules/terms/actors.terms\n",
        "my-rules/terms/actors.terms\nmy-rules/authorisation/time_limit.rule\n",
        "folder",
    ),
    "RL121": Code(
        "A file is larger than 1 MB",
        "A file of rules has at most a million bytes. A larger one is something else.",
        "my-rules/terms/acts.terms       4,000,000 bytes\n",
        "my-rules/terms/acts.terms          12,000 bytes\n",
        "folder",
    ),
    "RL122": Code(
        "A file is not written in UTF-8",
        "Save the file as UTF-8, which every editor offers.",
        "my-rules/terms/acts.terms       Windows-1252\n",
        "my-rules/terms/acts.terms       UTF-8\n",
        "folder",
    ),
    "RL123": Code(
        "The file pack.toml cannot be read",
        "The file pack.toml, which may be left out, names the rules and their version.",
        "my-rules/pack.toml\n    name = my rules\n",
        'my-rules/pack.toml\n    name = "my-rules"\n    version = "0.1.0"\n',
        "folder",
    ),
}
"""By code."""
