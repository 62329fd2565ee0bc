"""Codes of bills, of what is typed on the command line, and of scenarios."""

from __future__ import annotations

from collections.abc import Mapping

from safeguards.rule_language.code import Code

LAW = """\
7. Interception of communications
(1) A judge may order a service provider to intercept the content of a communication.
"""


def feature(*steps: str, bill: bool = True) -> str:
    """A feature of one scenario with these steps."""
    given = ["    Given the bill", '      """', *(f"      {line}" for line in LAW.splitlines()), '      """']
    lines = ["Feature: A court decides", "  Scenario: a judge orders interception", *(given if bill else [])]
    return "\n".join([*lines, *(f"    {step}" for step in steps)]) + "\n"


IS_MET = 'Then "prior-judicial-authorisation" for interception is met by s 7(1)'

SECTION = (
    "<section><num>7</num><heading>Interception</heading><content><p>A judge may order the interception of "
    "communications.</p></content></section>"
)

CODES: Mapping[str, Code] = {
    "SG101": Code(
        "The file is not text",
        "A law is read from PDF, DOCX, ODT, Markdown, plain text, HTML or XML, text being in UTF-8 or the encoding "
        "that it declares. Save the document so, and check what was saved.",
        "MZ\0\0\0\n",
        LAW,
        "bill",
    ),
    "SG102": Code("The file is empty", "There is nothing to judge.", "\n", LAW, "bill"),
    "SG103": Code(
        "There is no such format",
        "`--as` takes the formats that the message lists.",
        "safeguards check bill.md --as word",
        "safeguards check bill.md --as markdown",
        "command",
    ),
    "SG104": Code(
        "The file is too large",
        "A law of more than 50 MB is not read: it would hold pictures, or many laws.",
        "safeguards check all-laws.txt      (80 MB)",
        "safeguards check one-law.txt       (300 kB)",
        "command",
    ),
    "SG105": Code(
        "There are no wordings for the language of the law",
        "Without wordings nothing can be found, so nothing is judged. If the language was not recognised, name it "
        "with --language.",
        "7. Przechwytywanie\n(1) Sędzia może nakazać dostawcy usług przechwytywanie treści komunikacji.\n",
        LAW,
        "bill",
    ),
    "SG106": Code(
        "No sections or articles were found",
        "A verdict cites the provision that it rests on, so the provisions must be numbered.",
        "A judge may order a service provider to intercept the content of a communication.\n",
        LAW,
        "bill",
    ),
    "SG107": Code(
        "The XML is broken",
        "A file of XML whose tags do not match, or that is cut off, may hold another law than it seems to. The line is "
        "where reading stopped; save the file anew from where it came from.",
        f"<akomaNtoso><act><body>{SECTION}</act></akomaNtoso>",
        f"<akomaNtoso><act><body>{SECTION}</body></act></akomaNtoso>",
        "bill",
    ),
    "SG108": Code(
        "The XML declares a document type",
        "A document type can make a file read otherwise than it looks, or fetch other files. It is never needed to "
        "read a law: delete the declaration, and write entities of its own as characters.",
        f"<!DOCTYPE akomaNtoso [<!ENTITY who 'a judge'>]><akomaNtoso><act><body>{SECTION}</body></act></akomaNtoso>",
        f"<akomaNtoso><act><body>{SECTION}</body></act></akomaNtoso>",
        "bill",
    ),
    "SG109": Code(
        "The file has too many elements",
        "Elements may stand 200 deep within one another, and a file may have two million elements and attributes. No "
        "law needs more.",
        f"<akomaNtoso>{'<act>' * 200}{SECTION}{'</act>' * 200}</akomaNtoso>",
        f"<akomaNtoso><act><body>{SECTION}</body></act></akomaNtoso>",
        "bill",
    ),
    "SG110": Code(
        "There is no such file",
        "The path is read from the folder in which the command is run. A file that may not be opened gets this too.",
        "safeguards check bil.md",
        "safeguards check bill.md",
        "command",
    ),
    "SG111": Code(
        "This is a folder",
        "A command judges one law at a time.",
        "safeguards check laws",
        "safeguards check laws/bill.md",
        "command",
    ),
    "SG112": Code(
        "There is no such folder of rules",
        "Without --rules the rules of the tool itself are used.",
        "safeguards check bill.md --rules my-ruls",
        "safeguards check bill.md --rules my-rules",
        "command",
    ),
    "SG113": Code(
        "There is no such code",
        "A code has two capital letters and three digits, and stands at the end of a message.",
        "safeguards explain AB123",
        "safeguards explain RL101",
        "command",
    ),
    "SG114": Code(
        "There is no such requirement",
        "The name of a requirement is the name of its file, with hyphens; the message lists all.",
        "safeguards explain bill.md time-limt",
        "safeguards explain bill.md time-limit",
        "command",
    ),
    "SG115": Code(
        "The requirement is not judged for this power",
        "A requirement applies to the powers that its rule names, or to the bill as a whole.",
        "safeguards explain bill.md time-limit --target production",
        "safeguards explain bill.md time-limit --target interception",
        "command",
    ),
    "SG116": Code(
        "The report cannot be written",
        "The folder must be there, and the file must be one that may be written.",
        "safeguards check bill.md -o no-such-folder/report.txt",
        "safeguards check bill.md -o report.txt",
        "command",
    ),
    "SC101": Code(
        "No step reads so",
        "A scenario is made of four forms of steps, which the message lists.",
        feature('Then "prior-judicial-authorisation" should be met'),
        feature(IS_MET),
        "feature",
    ),
    "SC102": Code(
        "A .feature file cannot be read",
        "The file begins with Feature:, its scenarios with Scenario:, and the text of a bill stands between two lines "
        "of three quotation marks.",
        feature(IS_MET).replace('      """\n    Then', "    Then"),
        feature(IS_MET),
        "feature",
    ),
    "SC103": Code(
        "The text of the bill is missing",
        "`Given the bill` is followed by the bill, between two lines of three quotation marks.",
        feature("Given the bill", IS_MET, bill=False),
        feature(IS_MET),
        "feature",
    ),
    "SC104": Code(
        "There is no scenario",
        "A test of nothing would look like success.",
        "Feature: A court decides\n",
        feature(IS_MET),
        "feature",
    ),
    "SC105": Code(
        "A scenario tests nothing",
        "A scenario has one bill and claims something of it.",
        feature(),
        feature(IS_MET),
        "feature",
    ),
    "SC106": Code(
        "A scenario names a requirement that is not there",
        "The name of a requirement is the name of its file, with hyphens.",
        feature('Then "prior-judicial-autorisation" for interception is met'),
        feature(IS_MET),
        "feature",
    ),
    "SC107": Code(
        "A scenario names a power that is not there",
        "A power is what a file in the folder powers says it is.",
        feature("Then the bill grants interceptoin"),
        feature("Then the bill grants interception"),
        "feature",
    ),
    "SC108": Code(
        "A scenario names a verdict that is not there",
        "The verdicts are met, partly, missing, contradicted, deferred and undetermined.",
        feature('Then "prior-judicial-authorisation" for interception is fulfilled'),
        feature(IS_MET),
        "feature",
    ),
    "SC109": Code(
        "The requirement is not judged for this power",
        "A requirement applies to the powers that its rule names, or to the bill as a whole.",
        feature('Then "prior-judicial-authorisation" for the bill is met'),
        feature(IS_MET),
        "feature",
    ),
}
"""By code."""
