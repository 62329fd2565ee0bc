"""PDF into text: read in a process of its own, so that a poisoned file ends in a message and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec

from safeguards.bills.extraction import Extraction, Piece
from safeguards.bills.opened import Extract, Refused
from safeguards.bills.pdf.printed import RECOGNISED, Sheets
from safeguards.model.bill import Integrity

WORKER = "safeguards.bills.pdf.worker"
SECONDS = 60  # of processor time
MEMORY = 1 << 30  # bytes of address space
PATIENCE = 2.5  # times the processor time: how long to wait for a process on a busy machine


def extract(raw: bytes, view: str) -> Extract:
    """The text of a PDF; a PDF has no tracked changes, so that `view` says nothing. Raises `Refused`."""
    return _extract(_in_a_process(raw))


def extract_recognised(raw: bytes, view: str) -> Extract:
    """The same with the text that a program has recognised in a scan, which stands unseen behind its pages."""
    return _extract(_in_a_process(raw, RECOGNISED))


def _extract(found: Sheets) -> Extract:
    if found.refusal is not None:
        raise Refused(*found.refusal)
    extraction = Extraction()
    page = 1
    for number in found.recognised:
        extraction.integrity.append(integrity(number))
    for paragraph in found.printed:
        if paragraph.page > page:
            extraction.pages(paragraph.page - page)
            page = paragraph.page
        extraction.block((Piece(p.text, p.role, p.hidden) for p in paragraph.parts), paragraph.level)
    for gap in found.gaps:
        extraction.unread(gap.reason, gap.where, gap.characters)
    return extraction.extract()


def integrity(page: int) -> Integrity:
    """The finding for a page that is a picture."""
    return Integrity("recognised-text", "", 1, f"page {page}", "read as asked, though nobody sees this text")


def _in_a_process(raw: bytes, *asked: str) -> Sheets:
    root = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])])
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", WORKER, str(SECONDS), str(MEMORY), *asked],
            input=raw,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE * SECONDS,
            env={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"},
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Refused("SG126", "The PDF took too long to read, so it was not read.") from None
    if done.returncode == 0:
        return msgspec.json.decode(done.stdout, type=Sheets)
    raise Refused("SG126", "Reading the PDF takes too much time or memory, so it was not read.")
