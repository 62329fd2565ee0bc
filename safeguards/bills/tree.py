"""The tree of provisions while it is being built."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from safeguards.bills.numbering import Ordinal, readings
from safeguards.model.bill import Provision, Role, Span

DEEPEST = 12  # lists within lists; a label deeper down is read as a sibling
LIST_KINDS = ("subsection", "item")
EID_NAMES = {"section": "sec", "part": "part", "schedule": "sched", "definition": "def", "subsection": "subsec"}


@dataclass(slots=True)
class Draft:
    """A provision in the making; `ordinals` are the readings of its number that still fit its list."""

    id: int
    parent: int
    kind: str
    number: str
    label: str
    eid: str
    line: int
    ordinals: tuple[Ordinal, ...] = ()
    heading: list[Span] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)


class Tree:
    """Grows the tree in document order; the path from the root to the newest provision is open."""

    def __init__(self) -> None:
        self.drafts = [Draft(0, 0, "bill", "", "", "bill", 1)]
        self.open = [self.drafts[0]]
        self.role = Role.PREAMBLE
        self._eids: dict[str, int] = {}

    @property
    def newest(self) -> Draft:
        """The provision that text goes to."""
        return self.open[-1]

    @property
    def section(self) -> Draft | None:
        """The open section or schedule, if any."""
        return next((d for d in self.open if d.kind in ("section", "schedule")), None)

    def add(self, kind: str, number: str, label: str, line: int, ordinals: tuple[Ordinal, ...] = ()) -> Draft:
        """A new provision inside the newest open one, which becomes the newest."""
        parent = self.newest
        eid = self._unique(self._eid(parent, kind, number))
        draft = Draft(len(self.drafts), parent.id, kind, number, label, eid, line, ordinals)
        self.drafts.append(draft)
        self.open.append(draft)
        return draft

    def close_to(self, *kinds: str) -> Draft:
        """Closes provisions until the newest is one of `kinds` (the root is never closed)."""
        while len(self.open) > 1 and self.newest.kind not in kinds:
            self.open.pop()
        return self.newest

    def start_section(self, number: str, label: str, line: int) -> Draft:
        """A new section in the open part or schedule."""
        self.close_to("part", "schedule")
        self.role = Role.SCHEDULE if self.newest.kind == "schedule" else Role.OPERATIVE
        return self.add("section", number, label, line)

    def place_of(self, label: str) -> tuple[int, tuple[Ordinal, ...]]:
        """Where a bracketed label continues a list: the depth in `open` of its elder sibling, else 0."""
        for test in (Ordinal.follows, Ordinal.comes_later):
            if test is Ordinal.comes_later and self.is_first(label):
                break  # (i) behind (b) opens a list of its own
            for depth in range(len(self.open) - 1, 0, -1):
                elder = self.open[depth]
                if elder.kind not in LIST_KINDS:
                    continue
                fitting = tuple(n for n in readings(label) if any(test(n, o) for o in elder.ordinals))
                if fitting:
                    return depth, fitting
        return 0, ()

    def is_first(self, label: str) -> bool:
        """Whether a label can open a list."""
        return any(n.value == 1 and not n.inserted for n in readings(label))

    def add_item(self, label: str, line: int) -> Draft:
        """A bracketed provision: a sibling where it continues an open list, else the first of a new list inside."""
        depth, fitting = self.place_of(label)
        if depth:
            del self.open[depth:]
        else:
            firsts = tuple(n for n in readings(label) if n.value == 1 and not n.inserted)
            fitting = firsts or readings(label)
        while len(self.open) > DEEPEST:
            self.open.pop()
        parent = self.newest
        top = parent.kind in ("section", "schedule") and label[0].isdigit()
        kind = "subsection" if top else "item"
        return self.add(kind, label, f"{parent.label}({label})", line, fitting)

    def text(self, span: Span) -> None:
        """Own text of the newest provision, with the role that the place gives it."""
        role = self.role if span.role is Role.OPERATIVE else span.role
        self.newest.spans.append(replace(span, role=role))

    def provisions(self) -> tuple[Provision, ...]:
        """The finished tree."""
        return tuple(
            Provision(d.id, d.parent, d.kind, d.number, d.label, d.eid, tuple(d.heading), tuple(d.spans), d.line)
            for d in self.drafts
        )

    def _eid(self, parent: Draft, kind: str, number: str) -> str:
        name = EID_NAMES.get(kind) or ("para" if parent.kind != "item" else "subpara")
        clean = "-".join("".join(c if c.isalnum() else " " for c in number).split()) or "1"
        above = parent.eid + "__"
        if kind in ("section", "part") and parent.kind == "part":  # sections are numbered through
            above = parent.eid[: parent.eid.rfind("part_")]
        return f"{above}{name}_{clean}" if above != "bill__" else f"{name}_{clean}"

    def _unique(self, eid: str) -> str:
        seen = self._eids[eid] = self._eids.get(eid, 0) + 1
        return eid if seen == 1 else f"{eid}-{seen}"
