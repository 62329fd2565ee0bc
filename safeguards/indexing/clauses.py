"""The clauses of a sentence: what only qualifies its norm, and where a negator governs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from safeguards.matching.phrases import Spans
from safeguards.matching.words import CLAUSE, COMMA, JOINT
from safeguards.model.index import Aside, Stretch

LISTED = 4  # most words of one item in a list of bare words
BY_PAPER = 4  # words from "by" to the paper, and from the paper to the verb
OWN_SUBJECT = 6  # words from "in respect of" to the modal of the clause, its own subject among them


def starts(matches: Spans, *keys: str) -> frozenset[int]:
    """The positions where matches of the keys begin."""
    return frozenset(a for key in keys for a, _ in matches.get(key, ()))


@dataclass(frozen=True, slots=True)
class Clauses:
    """A sentence with the places of its modals, of its verbs of action and of the words that open asides."""

    breaks: tuple[int, ...]
    matches: Spans
    modals: frozenset[int]
    acts: frozenset[int]
    order_ends: frozenset[int]

    @classmethod
    def of(cls, breaks: tuple[int, ...], matches: Spans, verbs: Iterable[str], papers: Iterable[str] = ()) -> Clauses:
        """`verbs` are the terms whose matches are verbs of action, besides those of the language.

        `papers` are the terms of papers, which may say what is to be done ("a notice that the data be kept").
        """
        keys = ("@orders", "@light-verbs", *verbs)
        ends = frozenset(b for key in ("@orders", *papers) for _, b in matches.get(key, ()))
        modals = starts(matches, "@permits", "@permits-for", "@duties", "@forbids")
        nouns = {j for a, b in matches.get("@no-verbs", ()) for j in range(a, b + 1)}
        return cls(breaks, matches, modals, starts(matches, *keys) - nouns, ends)

    def next_break(self, at: int, strength: int) -> int:
        """The first position behind `at` that is parted by at least `strength`, else the end."""
        return next((j for j in range(at + 1, len(self.breaks)) if self.breaks[j] >= strength), len(self.breaks))

    def next_infinitive(self, at: int, limit: int) -> int:
        """The first "to" behind `at` that a verb follows, else the position behind `at`."""
        infinitives = starts(self.matches, "@infinitive")
        return next((j for j in range(at + 1, limit - 1) if j in infinitives and j + 1 in self.acts), at + 1)

    def asides(self) -> tuple[Aside, ...]:
        """The conditions, exceptions and relative clauses, none inside another."""
        requests, fixed = dict(self.matches.get("@on-request", ())), dict(self.matches.get("@skipped", ()))
        pointing = {b for _, b in self.matches.get("@no-relatives", ())}  # "of that State"
        openers = {
            a: (kind, b)
            for kind, key in (("relative", "@relatives"), ("condition", "@conditions"), ("exception", "@exceptions"))
            for a, b in self.matches.get(key, ())
            if not (kind == "relative" and a in pointing)
        }
        found: list[Aside] = []
        agents = starts(self.matches, "@agents")  # but "if required by an officer"
        provisos = [b for a, b in self.matches.get("@provisos", ()) if a == 0]
        at, modal_seen = (provisos[0] + 1 if provisos else 0), False
        while at < len(self.breaks):
            if at in requests:
                found.append(Aside("condition", (at, requests[at])))
                at = requests[at] + 1
                continue
            if at in openers and fixed.get(at, -1) >= openers[at][1] and fixed[at] + 1 not in agents:  # "if necessary"
                found.append(Aside("condition", (at, fixed[at])))
                at = fixed[at] + 1
                continue
            if at in openers and not (openers[at][0] == "relative" and self._says_what_is_ordered(at)):
                kind, opener_end = openers[at]
                end = self._relative_end(at, opener_end) if kind == "relative" else self._condition_end(at, modal_seen)
                found.append(Aside(kind, (at, end - 1)))
                at = max(end, opener_end + 1)
                continue
            modal_seen = modal_seen or at in self.modals
            at += 1
        return tuple(found)

    def _says_what_is_ordered(self, at: int) -> bool:
        """Whether "that" follows an order and opens what is ordered, and does not tell about the order itself."""
        auxiliary = at + 1 in self.modals or at + 1 in starts(self.matches, "@passive", "@perfect")
        return at - 1 in self.order_ends and not auxiliary

    def _relative_end(self, at: int, opener_end: int) -> int:
        infinitives = starts(self.matches, "@infinitive")
        determined = opener_end + 1 in starts(self.matches, "@determiners")
        own = opener_end + 4 if determined else opener_end + 1
        relatives = starts(self.matches, "@relatives")
        if opener_end + 1 in relatives:  # "in respect of which communications may be intercepted"
            modal = next((m for m in sorted(self.modals) if m > opener_end), own)
            auxiliaries = starts(self.matches, "@passive", "@perfect")
            if modal <= opener_end + OWN_SUBJECT and not any(opener_end < a < modal for a in auxiliaries):
                own = max(own, modal)
        if at in starts(self.matches, "@thinks"):  # "which he or she believes on reasonable grounds may be ..."
            own = next((m for m in sorted(self.modals) if m > at), own)
        for j in range(opener_end + 1, len(self.breaks)):
            if j in relatives:  # a clause inside the clause keeps its own modal
                own = max(own, j + (4 if j + 1 in starts(self.matches, "@determiners") else 1))
            if self.breaks[j] >= COMMA or self._is_infinitive(j, infinitives):
                return j
            if self._is_item_of_main_clause(j):
                return j
            if j in self.modals and j > own:
                return j
        return len(self.breaks)

    def _is_item_of_main_clause(self, at: int) -> bool:
        """Whether an item begins here that an aside before it does not lead in, as "... that (a)" does."""
        keys = ("@relatives", "@conditions", "@exceptions", "@infinitive", "@agents", "@passive", "@perfect")
        return self.breaks[at] == JOINT and not any(b == at - 1 for key in keys for _, b in self.matches.get(key, ()))

    def _is_infinitive(self, at: int, infinitives: frozenset[int]) -> bool:
        """Whether "to" and a verb of action stand here, other than in "is to be ..."."""
        auxiliary = at - 1 in starts(self.matches, "@passive")
        return at in infinitives and not auxiliary and (at + 1 in self.acts or at + 2 in self.acts)

    def _condition_end(self, at: int, modal_seen: bool) -> int:
        if not modal_seen:
            return self._leading_end(at)
        limit, passive = self.next_break(at, CLAUSE), starts(self.matches, "@passive-infinitive")
        infinitives = starts(self.matches, "@infinitive")
        for j in range(at + 1, limit):
            if self.breaks[j] >= COMMA and (j in self.acts or j in self.modals or j in passive):
                return j
            if self.breaks[j] >= COMMA and (self._is_infinitive(j, infinitives) or self._is_by_paper(j)):
                return j
            if self._is_item_of_main_clause(j):
                return j
        return limit

    def _is_by_paper(self, at: int) -> bool:
        """Whether the paper by which the main clause acts stands here: "may, if ..., by order in writing direct"."""
        named = [e for e in self.order_ends if at < e <= at + BY_PAPER and not any(self.breaks[at + 1 : e + 1])]
        return at in starts(self.matches, "@agents") and any(e < j <= e + BY_PAPER for e in named for j in self.acts)

    def _has_subject(self, at: int) -> bool:
        """Whether words before an aside name the bearer: in "the judge, if ..., may" it stands inside the clause."""
        begin = next((j for j in range(at, -1, -1) if j == 0 or self.breaks[j] >= CLAUSE), 0)
        return begin < at and begin not in starts(self.matches, "@adverbials", "@conditions", "@exceptions")

    def _leading_end(self, at: int) -> int:
        """Behind a condition that stands first: at the comma that begins the clause with the main modal."""
        adverbials = starts(self.matches, "@adverbials")
        relatives = starts(self.matches, "@relatives")
        openers = starts(self.matches, "@conditions", "@exceptions")
        chunks = [j for j in range(at + 1, len(self.breaks)) if self.breaks[j] >= COMMA]
        for place, begin in enumerate(chunks):
            end = chunks[place + 1] if place + 1 < len(chunks) else len(self.breaks)
            inner = [(o, self._relative_end(o, o)) for o in range(begin, end) if o in relatives]
            modals = (m for m in range(begin, end) if m in self.modals and not any(a < m < b for a, b in inner))
            modal = next(modals, None)
            if modal is None or any(o in openers for o in range(begin, modal)):
                continue
            back = place
            if self._has_subject(at):
                return begin
            if back >= 2 and chunks[back - 1] in openers and chunks[back - 1] - 1 in starts(self.matches, "@joining"):
                back -= 2  # "where ..., a judge or, if the matter is urgent, the Director may"
            while back and (chunks[back] in self.modals or chunks[back] in adverbials):
                back -= 1
            return chunks[back]
        return self._unparted_end(at)

    def _unparted_end(self, at: int) -> int:
        """Behind a condition that no comma ends: at the determiner of the words before the modal."""
        relatives = starts(self.matches, "@relatives", "@conditions", "@exceptions")
        modal = next((m for m in sorted(self.modals) if m > at), None)
        if modal is None or any(at < o < modal for o in relatives):
            return len(self.breaks)
        determiners = [d for d in starts(self.matches, "@determiners") if at + 2 < d < modal]
        return max(determiners, default=len(self.breaks))


def denied_lists(breaks: tuple[int, ...], matches: Spans) -> dict[int, int]:
    """The modal that each "no" at the head of a list of subjects governs: "no officer, constable or agent may"."""
    joining = starts(matches, "@joining")
    others = starts(matches, "@determiners", "@adverbials", "@conditions", "@exceptions", "@relatives") - joining
    modals = sorted(starts(matches, "@permits", "@permits-for", "@duties", "@forbids"))
    found = {}
    for first, last in matches.get("@subject-negators", ()):
        own = next((m for m in modals if m > last), None)
        if own is None or (first and breaks[first] < CLAUSE):
            continue
        parted = [j for j in range(last + 1, own) if breaks[j]]
        plain = all(breaks[j] == COMMA and j not in others for j in parted)
        if parted and plain and any(parted[-1] <= j < own for j in joining):
            found[first] = own
    return found


def negated(breaks: tuple[int, ...], matches: Spans) -> tuple[Stretch, ...]:
    """The stretches that an odd number of negators govern.

    A negator governs to the end of its clause or list item and is lifted by a lifter; comparators never negate.
    Two negators together, as in "shall not ... without", say that the thing is needed.
    """
    comparing = [range(a, b + 1) for a, b in matches.get("@comparators", ())]
    modals = starts(matches, "@permits", "@permits-for", "@duties", "@forbids")
    of_subjects = starts(matches, "@subject-negators")  # "no officer shall" governs its modal, "not needed shall" none
    lifters = starts(matches, "@lifters", "@conditions")
    listed = denied_lists(breaks, matches)
    flips = [0] * (len(breaks) + 1)
    found = False
    for first, last in matches.get("@negators", ()):
        if any(first in span for span in comparing):
            continue
        end = last + 1
        subject = first in of_subjects and first - 1 not in starts(matches, "@perfect")  # "data that have no use shall"
        own = next((m for m in sorted(modals) if m > last), -1) if subject else -1
        while end < len(breaks) and breaks[end] < CLAUSE and end not in lifters and (end == own or end not in modals):
            in_list = end < listed.get(first, 0)
            parted = breaks[end] >= COMMA and end not in starts(matches, "@negators") and end - last > 1 and not in_list
            if parted and (first in of_subjects or not _goes_on(breaks, matches, end, modals)):
                break
            end += 1
        flips[last + 1] ^= 1
        flips[end] ^= 1
        found = True
    return _stretches(flips) if found else ()


def denied(breaks: tuple[int, ...], matches: Spans) -> tuple[Stretch, ...]:
    """The stretches that negators govern other than those of "shall not", "no person", "without right" and the like."""
    keys = ("@forbids", "@subject-negators", "@lacking", "@frees")
    idle = {j for key in keys for a, b in matches.get(key, ()) for j in range(a, b + 1)}
    kept = tuple(m for m in matches.get("@negators", ()) if m[0] not in idle)
    return negated(breaks, {**matches, "@negators": kept}) if kept else ()


def _goes_on(breaks: tuple[int, ...], matches: Spans, at: int, modals: frozenset[int]) -> bool:
    """Whether a list of bare words goes on behind a comma up to its "or": "not be challenged, reviewed or annulled".

    What begins with a determiner, or has a modal behind it, is a new clause rather than the next words of such a list.
    """
    new = starts(matches, "@determiners", "@conditions", "@exceptions", "@relatives", "@infinitive") | modals
    alternative = starts(matches, "@joining") - starts(matches, "@cumulative")
    begin = at
    for j in range(at, len(breaks)):
        if j in alternative:
            end = next((k for k in range(j + 1, len(breaks)) if breaks[k] >= COMMA), len(breaks))
            return j > begin and not any(j < m < end for m in modals)
        if breaks[j] >= CLAUSE or j in new or j - begin >= LISTED:
            return False
        if breaks[j] >= COMMA:
            begin = j
    return False


def _stretches(flips: list[int]) -> tuple[Stretch, ...]:
    result: list[Stretch] = []
    state, begin = 0, 0
    for at, flip in enumerate(flips):
        if flip:
            if state:
                result.append((begin, at - 1))
            state ^= 1
            begin = at
    return tuple(result)
