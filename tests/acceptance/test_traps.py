"""What misleads a machine that reads laws: one or more bills for each trap, with the verdicts that are no mistake."""

from __future__ import annotations

import pytest

from safeguards.pipeline import Source, check
from tests.indexing.readings import rule_book

JUDGE, REVIEW, GROUNDS = "prior-judicial-authorisation", "independent-review-floor", "reasonable-suspicion-grounds"
TIME = "time-limit"
INTERCEPT = "intercept the content of communications"
NO = "contradicted missing partly deferred undetermined"  # judged, and anything but met
PROTECTS = "met"

TRAPS = [
    # An order of a court is enough only where nobody gets the power without one.
    ("residual route", f"""1. (1) An officer may apply to the High Court for an order to {INTERCEPT}.
(2) In any other case the Director of Security may {INTERCEPT}.""", JUDGE, "interception", NO),
    # Officials who sound like courts.
    *((f"approver: {who}", f"1. {who} may order a service provider to {INTERCEPT}.", JUDGE, "interception", NO)
      for who in ("The Attorney-General", "The Director of Public Prosecutions", "The Registrar of the High Court",
                  "The Judicial Commissioner of Police", "A competent authority", "The Inspector-General")),
    # Definitions that turn a word round.
    ("definition of court", f"""1. In this Act, "court" means a tribunal appointed by the Minister.
2. A court may order a service provider to {INTERCEPT}.""", JUDGE, "interception", NO),
    ("definition of judge", f"""1. In this Act, "judge" includes a police officer of the rank of superintendent.
2. A judge may order a service provider to {INTERCEPT}.""", JUDGE, "interception", NO),
    # A safeguard of another power, or of another limb.
    ("wrong limb", """1. (1) An officer may enter premises under a warrant issued by a judge.
(2) An officer may search and copy any computer data found in any computer system.""", JUDGE, "search-seizure", NO),
    ("wrong power", f"""1. (1) A judge may order a service provider to {INTERCEPT}.
(2) An officer may require a service provider to collect traffic data in real time.""",
     JUDGE, "traffic-collection", NO),
    ("period of another power", f"""1. A judge may order a service provider to {INTERCEPT}.
2. An officer may order a person to preserve computer data for not more than thirty days.""", TIME, "interception", NO),
    # The weakest of several decides.
    ("or", f"1. A judge or a superintendent may order a service provider to {INTERCEPT}.", JUDGE, "interception", NO),
    ("and/or", f"1. A judge and/or the Minister may authorise an officer to {INTERCEPT}.", JUDGE, "interception", NO),
    # Exceptions behind the rule.
    ("notwithstanding", f"""1. (1) A judge may order a service provider to {INTERCEPT}.
(2) Notwithstanding subsection (1), an officer may {INTERCEPT} where the officer considers it expedient.""",
     JUDGE, "interception", NO),
    ("proviso", f"""1. An officer may {INTERCEPT} under a warrant issued by a judge:

Provided that the officer may in urgent cases do so without a warrant.""", JUDGE, "interception", NO),
    # Which way a notwithstanding looks.
    ("override", "1. Notwithstanding any other law, an officer may search any computer.",
     "no-override-clause", "bill", NO),
    ("override that protects", """1. An officer may search a computer under a warrant issued by a judge.
2. Notwithstanding anything in this Act, legal professional privilege is preserved.""",
     "no-override-clause", "bill", PROTECTS),
    # Negated safeguards.
    ("need not", f"1. An officer may {INTERCEPT} and need not obtain a warrant of a judge.", JUDGE, "interception", NO),
    ("nothing requires", f"""1. (1) An officer may {INTERCEPT}.
(2) Nothing in this section requires a warrant of a judge.""", JUDGE, "interception", NO),
    ("dispense", f"""1. (1) A judge may order a service provider to {INTERCEPT}.
(2) An officer may dispense with the order of the judge and {INTERCEPT}.""", JUDGE, "interception", NO),
    # What is not operative.
    ("heading", f"1. Warrant of a judge required\nAn officer may {INTERCEPT}.", JUDGE, "interception", NO),
    # Left to other law.
    ("deferral", f"1. An officer may {INTERCEPT} in accordance with the Criminal Procedure Act.",
     JUDGE, "interception", NO),
    # A court that has no choice.
    ("rubber stamp", f"""1. On application by an officer, a judge shall issue a warrant to {INTERCEPT}.""",
     GROUNDS, "interception", NO),
    # Grounds of opinion.
    ("officer considers", f"1. An officer may {INTERCEPT} where the officer considers that it concerns an offence.",
     GROUNDS, "interception", NO),
    ("may be relevant", f"""1. A judge may order a service provider to {INTERCEPT} if satisfied that there are
reasonable grounds to suspect that they may be relevant to any matter.""", GROUNDS, "interception", NO),
    # Retention is no preservation, and the other way round.
    ("retention", "1. A service provider shall retain the traffic data of all its users for two years.",
     "preservation-order-limits", "preservation", "none"),
    # The words of the treaty create no safeguard.
    ("copied treaty", f"""1. (1) An officer may {INTERCEPT}.
(2) Conditions and safeguards shall include, as appropriate, judicial or other independent review, grounds justifying
application, and limitation of the scope and the duration of the power.""", JUDGE, "interception", NO),
    ("copied treaty, period", f"""1. (1) An officer may {INTERCEPT}.
(2) Conditions and safeguards shall include, as appropriate, limitation of the scope and the duration of the power.""",
     TIME, "interception", NO),
    ("copied treaty, grounds", f"""1. (1) An officer may {INTERCEPT}.
(2) Conditions and safeguards shall include, as appropriate, grounds justifying application.""",
     GROUNDS, "interception", NO),
    # Nothing obliges the State to refuse, so nobody has a right.
    ("no obligation", f"""1. A judge may order a service provider to {INTERCEPT}.
2. Nothing in this Act obliges the Minister to refuse a request that permits the suppression of human rights.""",
     "no-suppression-interpretation-clause", "bill", NO),
    # Periods without an end.
    ("renewed at will", f"""1. (1) A judge may issue a warrant to {INTERCEPT}.
(2) A warrant has effect for thirty days and may be renewed any number of times.""", TIME, "interception", NO),
    ("forthwith", f"""1. (1) A judge may issue a warrant to {INTERCEPT}.
(2) The warrant shall be returned to the court forthwith.""", TIME, "interception", NO),
    # A requirement of a power that is not granted is not asked.
    ("not granted", "1. An officer may order a person to preserve computer data.", TIME, "interception", "none"),
    # Names that sound like safeguards.
    ("independent by name", """1. An officer may search a computer under a warrant issued by a judge.
2. There is an Independent Cyber Authority, whose chairperson is the Minister.""", "independent-oversight", "bill", NO),
]  # fmt: skip


@pytest.mark.parametrize(
    ("bill", "requirement", "target", "expected"), [t[1:] for t in TRAPS], ids=[t[0] for t in TRAPS]
)
def test_the_trap_is_seen(bill: str, requirement: str, target: str, expected: str) -> None:
    checked, problems = check(Source("bill", bill.encode(), "text", "en"), rule_book())
    assert not problems
    said = {(c.requirement, c.target): c for c in checked.findings.cells}.get((requirement, target))
    assert (said.verdict.value if said else "none") in expected.split(), said
