"""A bill as the sample trees show it: one line a provision, its label and its own text, indented by depth."""

from __future__ import annotations

from safeguards.model.bill import Bill, Provision, Span


def tree_text(bill: Bill) -> str:
    """Every provision with `# heading` and own text; the stretches of own text between others are parted by " / "."""
    lines = []
    for provision in bill.provisions:
        heading = _words(bill, provision.heading)
        own = _words(bill, provision.spans)
        said = [provision.label or provision.kind, f"# {heading}" if heading else "", own]
        lines.append("  " * _depth(bill, provision) + "  ".join(part for part in said if part))
    return "\n".join(lines) + "\n"


def _words(bill: Bill, spans: tuple[Span, ...]) -> str:
    return " ".join("".join(bill.seen(s.start, s.end) + (" " if s.role else "") for s in spans).split())


def _depth(bill: Bill, provision: Provision) -> int:
    depth, at = 0, provision
    while at.id:
        depth, at = depth + 1, bill.provisions[at.parent]
    return depth
