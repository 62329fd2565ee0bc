"""`safeguards rules check` and `safeguards rules test`: what lawyers who write rules need."""

from __future__ import annotations

import click


@click.group(epilog="Example: safeguards rules check")
def rules() -> None:
    """Check and test files of rules."""
