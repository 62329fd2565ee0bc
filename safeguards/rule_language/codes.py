"""Every code that the tool tells: what it means, a sample that gets it, and the same sample mended.

A code is permanent: its meaning never changes, and the number of one that is no longer told is not used again.
"""

from __future__ import annotations

from collections.abc import Mapping

from safeguards.rule_language import codes_of_documents, codes_of_files, codes_of_names, codes_of_use
from safeguards.rule_language.code import Code

CODES: Mapping[str, Code] = {
    **codes_of_files.CODES,
    **codes_of_names.CODES,
    **codes_of_use.CODES,
    **codes_of_documents.CODES,
}
"""The catalogue, by code."""
