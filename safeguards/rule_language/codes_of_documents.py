"""Codes of documents that are no text: DOCX, ODT and PDF."""

from __future__ import annotations

from collections.abc import Mapping

from safeguards.rule_language.code import Code
from safeguards.rule_language.codes_of_use import LAW

WHOLE = "bill.docx      (as the word processor saved it)"

CODES: Mapping[str, Code] = {
    "SG121": Code(
        "The document is broken",
        "A DOCX or ODT file is an archive of parts. Where it is cut off, a part is missing or damaged, or two parts "
        "have one name, it could hold another law than it seems to. Open it in a word processor and save it anew.",
        "bill.docx      (the first half of a download)",
        WHOLE,
        "document",
    ),
    "SG122": Code(
        "The document is locked",
        "What is locked with a password cannot be read. Save a copy without a password.",
        "bill.docx      (locked with a password)",
        WHOLE,
        "document",
    ),
    "SG123": Code(
        "The document is too large inside",
        "A document may have 2,000 parts, and may unpack to 200 MB and to a hundred times its size. No law needs more, "
        "and a file made to harm a reader does.",
        "bill.docx      (42 kB that unpack to 4 GB)",
        WHOLE,
        "document",
    ),
    "SG124": Code(
        "A part of the document leads out of it",
        "No word processor names a part with .. or from the root of a disk. Such a file was made to write elsewhere "
        "when it is unpacked; nothing is ever unpacked here.",
        "bill.docx      (with a part ../../autostart)",
        WHOLE,
        "document",
    ),
    "SG125": Code(
        "An older format of word processors",
        "RTF and the DOC of before 2007 are not read. Save the document as DOCX or ODT.",
        "{\\rtf1\\ansi 7. Interception of communications\\par}\n",
        LAW,
        "bill",
    ),
    "SG126": Code(
        "Reading the document took too much time or memory",
        "A PDF is read in a process of its own that may use 60 seconds of processor time and 1 GB of memory. A law "
        "needs much less; print it anew to PDF from where it came from.",
        "bill.pdf       (made to harm a reader)",
        "bill.pdf       (printed anew)",
        "document",
    ),
    "SG127": Code(
        "The PDF has no text that a reader sees",
        "Its pages are pictures, as a scanner makes them. Text that lies hidden behind a picture is not read, since it "
        "may say something else; where you have compared it with the pages, `--as scanned-pdf` reads it. Where there "
        "is none, recognise the text first (OCR).",
        "bill.pdf       (from a scanner)",
        "bill.pdf       (from a word processor)",
        "document",
    ),
}
"""By code."""
