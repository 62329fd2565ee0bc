"""The process that reads a PDF: bytes on standard input, JSON on standard output.

Its arguments are the seconds of processor time and the bytes of address space that it may use, and
whether text behind pictures of pages is read.
"""

from __future__ import annotations

import sys
from contextlib import suppress

import msgspec

from safeguards.bills.opened import Refused
from safeguards.bills.pdf.printed import RECOGNISED, Sheets


def limit(seconds: int, memory: int) -> None:
    """Sets the limits of this process, where the system has them."""
    try:
        import resource
    except ImportError:  # not on Windows, where the time that the caller waits is the only limit
        return
    wanted = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CPU: seconds,
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
    """Reads, and writes what was read or why it was not; the caller tells what ends this process."""
    raw = sys.stdin.buffer.read()
    limit(int(sys.argv[1]), int(sys.argv[2]))
    from safeguards.bills.pdf.pages import sheets

    try:
        found = sheets(raw, recognised=sys.argv[3:] == [RECOGNISED])
    except Refused as refused:
        found = Sheets(refusal=(refused.code, refused.message))
    sys.stdout.buffer.write(msgspec.json.encode(found))


if __name__ == "__main__":
    main()
