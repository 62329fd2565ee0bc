"""The process that reads a PDF: bytes on standard input, JSON on standard output, under limits of time and memory."""

from __future__ import annotations

import sys
from contextlib import suppress

import msgspec

from safeguards.bills.pdf.printed import Sheets

MEMORY = 1 << 30  # bytes of address space
SECONDS = 60  # of processor time


def limit() -> None:
    """Sets the limits of this process, where the system has them."""
    try:
        import resource
    except ImportError:  # not on Windows, where the time that the caller waits is the only limit
        return
    wanted = {
        resource.RLIMIT_AS: MEMORY,
        resource.RLIMIT_CPU: SECONDS,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in wanted.items():
        _, hard = resource.getrlimit(kind)
        if hard != resource.RLIM_INFINITY:
            most = min(most, hard)
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


def main() -> None:
    """Reads, and writes what was read; a document that uses up its memory is refused."""
    raw = sys.stdin.buffer.read()
    limit()
    try:
        from safeguards.bills.pdf.pages import sheets

        found = sheets(raw)
    except MemoryError:
        found = Sheets(refusal=("SG125", "The PDF needs more memory than 1 GB, so it was not read."))
    sys.stdout.buffer.write(msgspec.json.encode(found))


if __name__ == "__main__":
    main()
