"""`safeguards explain`: how a verdict was reached, and what a code means."""

from __future__ import annotations

import click


@click.command()
def explain() -> None:
    """Later."""
