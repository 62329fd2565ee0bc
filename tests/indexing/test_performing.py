"""Sentences without a norm that do with their own words what they say: "the Schedule is amended by adding ..."."""

from __future__ import annotations

import pytest

from tests.indexing.readings import law

ADDED = """9. Extradition
(1) The Schedule to the Extradition Act is amended by adding "Offences under the Cybercrime Act".
"""
DEEMED = """9. Extradition
(1) An offence under this Act shall be deemed to be an extraditable offence.
"""
NAMED = """9. Extradition
(1) The Extradition Act, in its Schedule, names offences of fraud.
"""
PUNISHED = """9. Offences
(1) A person who falsifies a request for extradition is guilty of an offence.
"""


@pytest.mark.parametrize(("bill", "granted"), [(ADDED, True), (DEEMED, True), (NAMED, False), (PUNISHED, False)])
def test_a_sentence_that_performs_grants_and_one_that_tells_does_not(bill: str, granted: bool) -> None:
    powers = {route.power for route in law(bill).index.routes}
    assert ("extradition" in powers) is granted
