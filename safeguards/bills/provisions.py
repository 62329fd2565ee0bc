"""Elements into a tree of provisions, by what their format's vocabulary says that they are."""

from __future__ import annotations

from safeguards.bills.labels import Labels, bare, within
from safeguards.bills.ledger import Ledger
from safeguards.bills.lines import Lines
from safeguards.bills.markup import Element, Marked, Words
from safeguards.bills.numbering import Headings
from safeguards.bills.opened import Reading
from safeguards.bills.structure import QUOTED_TERM
from safeguards.bills.tree import Draft, Tree
from safeguards.bills.vocabulary import Vocabulary
from safeguards.model.bill import FILLER, Role, Span
from safeguards.model.rule import Language

# What holds no provisions, and the role of its text.
FLAT = {
    "metadata": Role.METADATA,
    "title": Role.HEADING,
    "preamble": Role.PREAMBLE,
    "note": Role.NOTE,
    "repealed": Role.REPEALED,
    "label": Role.MARKUP,
}
OWNED = frozenset({Role.PREAMBLE, Role.REPEALED})  # shown with the provision in which it stands
STRUCTURE = frozenset({"part", "schedule", "section", "unit", "loose", "definition"})
WITHIN_LINES = frozenset({"inline", "term", "note"})
OPENING, CLOSING = "“", "”"
QUOTES = OPENING + CLOSING + "\"'‘’«»„"


class Provisions:
    """Walks the elements of one law in document order."""

    def __init__(self, text: str, marked: Marked, vocabulary: Vocabulary, language: Language) -> None:
        self.text, self.marked, self.vocabulary = text, marked, vocabulary
        self.reading = marked.reading
        self.lines = Lines.of(text)
        self.labels = Labels(Headings.of(language))
        self.tree = Tree()
        self.ledger = Ledger(text, self.lines, marked.unseen)
        self.titles: dict[str, str] = {}
        self.holder: Draft | None = None  # the provision that quotes an amendment
        self.soft: Draft | None = None  # a definition that the next paragraph ends
        self.lent: list[Span] = []  # the heading of the next provision, which stands before it
        self.parts: list[tuple[int, Draft]] = []  # parts that stand-alone headings opened, by level

    def read(self) -> Reading:
        """The provisions, the spans, the title, and what is read."""
        for element in _descendants(self.marked.root):
            if element.name in self.vocabulary.characters:
                self.reading[element.start] = self.vocabulary.characters[element.name]
        self._element(self.marked.root, Role.OPERATIVE)
        wanted = [name for name, kind in self.vocabulary.kinds.items() if kind == "title"]
        title = next((self.titles[name] for name in (*wanted, "") if name in self.titles), "")
        return Reading(self.tree.provisions(), self.ledger.all(), title, "".join(self.reading))

    # Elements

    def _element(self, element: Element, role: Role) -> None:
        kind = self.vocabulary.kind(element)
        if kind == "title" and self.tree.section:  # "This Act is called the ..."
            kind = "inline"
        self._tags(element, kind)
        usual = self.vocabulary.kinds.get(element.name, "")
        if kind == "repealed" and usual in STRUCTURE:
            kind, role = usual, Role.REPEALED
        if kind in FLAT:
            self._flat(element, FLAT[kind], kind)
        elif kind == "heading":
            self._heading(element, None)
        elif kind == "titled":
            self._titled(element, role)
        elif kind == "divider":
            self._divider(element, role)
        elif kind == "quoted":
            self._quoted(element, role)
        elif kind in STRUCTURE:
            self._structure(element, kind, role)
        else:
            if kind == "block" and self._begins_with_text(element):
                self._paragraph(element)
            self._children(element, role)
        self._closing_tag(element, kind)

    def _children(self, element: Element, role: Role) -> None:
        for child in element.children:
            if isinstance(child, Words):
                self.ledger.words(child.start, child.end, role, self.tree.newest.spans)
            else:
                self._element(child, role)

    def _tags(self, element: Element, kind: str) -> None:
        """Writes into what is read what a start tag stands for."""
        if kind not in WITHIN_LINES:
            self.ledger.flush()
            self.reading[element.start] = "\n"
        if kind == "note":
            self.ledger.flush()
        opening, closing = element.attributes.get("startQuote", ""), element.attributes.get("endQuote", "")
        if kind == "term" and self._is_bare_term(element):
            opening, closing = OPENING, CLOSING
        if len(opening) == 1 and element.inside - element.start > 1:
            self.reading[element.inside - 1] = opening
        if len(closing) == 1 and element.outside < element.end:
            self.reading[element.outside] = closing

    def _closing_tag(self, element: Element, kind: str) -> None:
        if kind not in WITHIN_LINES:
            self.ledger.flush()
            if element.outside < element.end:
                self.reading[element.end - 1] = "\n"

    def _is_bare_term(self, element: Element) -> bool:
        """Whether a defined term has no quotation marks of its own, and is not the same term in another language."""
        newest = self.tree.newest
        if newest.kind == "definition" and (newest.spans or self.ledger.run):
            return False
        before = "".join(self.reading[max(0, element.start - 3) : element.start]).rstrip(FILLER)
        return before[-1:] not in QUOTES and self.marked.seen(element)[:1] not in QUOTES

    def _flat(self, element: Element, role: Role, kind: str) -> None:
        """Text without provisions; notes inside it stay notes."""
        if kind == "title":
            self.titles.setdefault(element.name, self.marked.seen(element))
        owner = self.tree.newest.spans if role in OWNED else None
        for child in element.children:
            if isinstance(child, Words):
                if role is Role.NOTE:
                    self.reading[child.start : child.end] = FILLER * (child.end - child.start)
                if role is not Role.MARKUP:
                    self.ledger.words(child.start, child.end, role, owner)
                continue
            inner = self.vocabulary.kind(child)
            self._tags(child, inner if role is not Role.NOTE else "note")
            deeper = role if role in (Role.NOTE, Role.METADATA) else FLAT.get(inner, role)
            self._flat(child, Role.PREAMBLE if deeper is Role.MARKUP and role in OWNED else deeper, inner)
            self._closing_tag(child, inner if role is not Role.NOTE else "note")

    def _heading(self, element: Element, owner: list[Span] | None) -> None:
        """A heading, which is its provision's (or nobody's); notes in it are notes."""
        if owner is None and len(self.tree.drafts) == 1:
            self.titles.setdefault("", self.marked.seen(element))
        for child in element.children:
            if isinstance(child, Words):
                self.ledger.words(child.start, child.end, Role.HEADING, owner)
            elif FLAT.get(kind := self.vocabulary.kind(child)) in (Role.NOTE, Role.REPEALED):
                self._element(child, Role.HEADING)
            else:
                self._tags(child, kind)
                self._heading(child, owner)
                self._closing_tag(child, kind)

    def _titled(self, element: Element, role: Role) -> None:
        """A group whose heading is that of the first provision in it."""
        owner: list[Span] = []
        for child in element.children:
            if isinstance(child, Element) and self.vocabulary.kind(child) == "heading":
                self._tags(child, "heading")
                self._heading(child, owner)
                self._closing_tag(child, "heading")
                self.lent = owner
            elif isinstance(child, Element):
                self._element(child, role)
            else:
                self.ledger.words(child.start, child.end, role, self.tree.newest.spans)

    def _divider(self, element: Element, role: Role) -> None:
        """A heading that stands between provisions: one with a number opens a part, which the next one may end."""
        level = int(element.attributes.get("level", "1")) if element.attributes.get("level", "1").isdigit() else 1
        printed = self._label(element)
        if self.holder or role is not Role.OPERATIVE:
            self._heading(element, None)
            return
        base = self.tree.open[: self._schedule_depth()]
        self.parts = [(n, d) for n, d in self.parts if n < level]
        if printed:
            self.tree.open = base
            draft = self.tree.add(
                "part", self.labels.part(printed), self.marked.seen(element), self.lines.at(element.start)
            )
            self.parts.append((level, draft))
            self._heading(element, draft.heading)
        else:
            self.tree.open = [*base, *(d for _, d in self.parts[-1:])]
            self._heading(element, None)

    def _quoted(self, element: Element, role: Role) -> None:
        """What an amendment inserts: law that stands below the provision that inserts it."""
        opened, holder = list(self.tree.open), self.holder
        self.holder = self.tree.newest
        self._children(element, Role.INSERTED if role is Role.OPERATIVE else role)
        self.ledger.flush()
        self.holder, self.tree.open = holder, opened

    # Provisions

    def _structure(self, element: Element, kind: str, role: Role) -> None:
        opened, parts, soft = list(self.tree.open), self.parts, self.soft
        draft: Draft | None
        if kind == "part":
            draft = self._open_part(element)
        elif kind == "schedule":
            draft, role = self._open_schedule(element, role)
            self.parts = []
        elif kind == "section":
            draft = self._open_section(element, self._label(element))
        else:
            draft = self._open_unit(element, kind)
        self.soft = None
        if draft:
            draft.heading.extend(self.lent)
        self.lent = []
        self._contents(element, draft, role)
        self.ledger.flush()
        self.tree.open, self.parts, self.soft = opened, parts, soft

    def _contents(self, element: Element, draft: Draft | None, role: Role) -> None:
        """What stands in a provision: its heading is its own, its printed number is no text."""
        heading = draft.heading if draft else None
        for child in element.children:
            kind = self.vocabulary.kind(child) if isinstance(child, Element) else ""
            if isinstance(child, Words):
                self.ledger.words(child.start, child.end, role, self.tree.newest.spans)
            elif kind == "heading":
                self._tags(child, kind)
                self._heading(child, heading)
                self._closing_tag(child, kind)
            elif kind == "head":
                self._tags(child, kind)
                self._contents(child, draft, role)
                self._closing_tag(child, kind)
            else:
                self._element(child, role)

    def _open_part(self, element: Element) -> Draft | None:
        if self.holder:
            return None
        if self._is_leaf(element):
            return self._open_section(element, self._label(element))
        self.tree.open = self.tree.open[: self._schedule_depth()]
        printed = self._label(element)
        label = " ".join([printed, *self._headings(element)]).strip() or self._place(element)
        return self.tree.add("part", self.labels.part(printed or label), label, self.lines.at(element.start))

    def _is_leaf(self, element: Element) -> bool:
        """Whether a part holds text and no sections, so that it is what others call a section."""
        has_text = any(self.vocabulary.kind(e) in ("body", "block") for e in element.elements)
        return has_text and not self._schedules_open() and not self._has(element, "section")

    def _has(self, element: Element, kind: str) -> bool:
        return any(self.vocabulary.kind(e) == kind or self._has(e, kind) for e in element.elements)

    def _open_schedule(self, element: Element, role: Role) -> tuple[Draft, Role]:
        line = self.lines.at(element.start)
        printed = " ".join([self._label(element), *self._headings(element)]).strip()
        number, label = self.labels.schedule(printed, "schedule")
        if self.holder:
            return self.tree.add("schedule", number, f'{self.holder.label} "{label}"', line), role
        self.tree.open = self.tree.open[:1]
        inside = Role.SCHEDULE if role is Role.OPERATIVE else role
        return self.tree.add("schedule", number, label, line), inside

    def _open_section(self, element: Element, printed: str) -> Draft:
        line = self.lines.at(element.start)
        number, label = self.labels.section(self.vocabulary.style(element), printed)
        label = label if number else self._place(element)
        if self.holder:
            return self.tree.add("section", number, f'{self.holder.label} "{label}"', line)
        schedules, called = self._schedules_open(), self.vocabulary.styles.get("schedule", "")
        if schedules and called and number:
            label = self.labels.paragraph(schedules[-1].label, called, number)
        self.tree.close_to("part", "schedule", "bill")
        return self.tree.add("section", number or str(line), label, line)

    def _open_unit(self, element: Element, kind: str) -> Draft | None:
        """A provision below sections; None where the element is only a paragraph of text."""
        printed, parent, line = self._label(element, bracketed=True), self.tree.newest, self.lines.at(element.start)
        number = bare(printed)
        if kind == "definition" or (not number and (parent.spans or parent.kind != "item")):
            term = self._term(element, kind)
            if term:
                self._end_soft()
                label = f'{self.tree.newest.label} "{term}"'
                return self.tree.add("definition", term, label, line)
        if not number:
            if kind == "loose" or parent.kind in ("bill", "part", "schedule"):
                return None
            return self.tree.add("item", "", parent.label, line)
        if not self.holder and parent.kind in ("bill", "part", "schedule"):
            schedules = self._schedules_open()
            if not schedules:
                return self._open_section(element, printed)
            if number[0].isdigit():
                label = self.labels.paragraph(schedules[-1].label, self.vocabulary.style(element), number)
                return self.tree.add("section", number, label, line)
        top = parent.kind in ("section", "schedule") and number[0].isdigit()
        quoted = self.holder is not None and parent is not self.holder and parent.label.endswith('"')
        label = within(parent.label, number, parent is self.holder, quoted and parent.kind != "definition")
        return self.tree.add("subsection" if top else "item", number, label, line)

    def _term(self, element: Element, kind: str) -> str:
        """The term that an element defines: marked as such in a definition, else in quotation marks at its start."""
        if kind == "definition":
            named = next((self.marked.seen(e) for e in _descendants(element) if self.vocabulary.kind(e) == "term"), "")
            if named:
                return named.strip(QUOTES + " ")
        found = QUOTED_TERM.match(self.marked.within(element))
        return found[1] if found else ""

    def _begins_with_text(self, element: Element) -> bool:
        """Whether the paragraph is this one, rather than one inside it."""
        for child in element.children:
            if isinstance(child, Element):
                return self.vocabulary.kind(child) in WITHIN_LINES
            if self.text[child.start : child.end].strip():
                return True
        return False

    def _paragraph(self, element: Element) -> None:
        """A paragraph of text ends a definition that a paragraph began, and may begin one."""
        self._end_soft()
        parent = self.tree.newest
        opens = parent.kind in ("section", "schedule") or (parent.kind == "subsection" and parent.spans)
        found = QUOTED_TERM.match(self.marked.within(element)) if opens else None
        if found:
            label = f'{parent.label} "{found[1]}"'
            self.soft = self.tree.add("definition", found[1], label, self.lines.at(element.start))

    def _end_soft(self) -> None:
        if self.soft and self.soft in self.tree.open:
            del self.tree.open[self.tree.open.index(self.soft) :]
        self.soft = None

    # Where a provision stands, and what is printed of it

    def _schedules_open(self) -> list[Draft]:
        return [d for d in self.tree.open if d.kind == "schedule"]

    def _schedule_depth(self) -> int:
        return 2 if self._schedules_open() else 1

    def _place(self, element: Element) -> str:
        return f"n {self.lines.at(element.start)}"

    def _label(self, element: Element, bracketed: bool = False) -> str:
        """The printed number of a provision without notes; one below sections is read with its brackets."""
        for child in element.elements:
            kind = self.vocabulary.kind(child)
            if kind == "head" and (found := self._label(child, bracketed)):
                return found
            if kind == "label":
                printed = self._without_notes(child).strip()
                if bracketed and printed and "(" not in printed and child.end > child.outside > child.inside:
                    self.reading[child.inside - 1], self.reading[child.outside] = "(", ")"
                return printed
        return ""

    def _without_notes(self, element: Element) -> str:
        said = ""
        for child in element.children:
            if isinstance(child, Words):
                said += "".join(self.reading[child.start : child.end]).replace(FILLER, "")
            elif FLAT.get(self.vocabulary.kind(child)) not in (Role.NOTE, Role.REPEALED):
                said += self._without_notes(child)
        return " ".join(said.split())

    def _headings(self, element: Element) -> list[str]:
        found: list[str] = []
        for child in element.elements:
            kind = self.vocabulary.kind(child)
            found += self._headings(child) if kind == "head" else [self._without_notes(child)] * (kind == "heading")
        return found


def _descendants(element: Element) -> list[Element]:
    found: list[Element] = []
    for child in element.elements:
        found += [child, *_descendants(child)]
    return found
