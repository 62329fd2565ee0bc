"""Norms of a sentence: who may, shall or shall not do what, however the drafter has put it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from safeguards.indexing.clauses import Clauses, denied_lists, starts
from safeguards.matching.phrases import Spans
from safeguards.matching.words import CLAUSE, COMMA, JOINT
from safeguards.model.index import Aside, Norm, Stretch

NEAR = 8  # words between a modal and its verb when an adverbial without commas stands between
ADDRESSEE = 30  # words between "apply" and "to the court"
ISSUER = 4  # words between "issued by" and the actor
POSTPOSED = 6  # words between a paper and "issued by"


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the norms of one sentence; `actors` and `papers` are terms of the rule book."""

    clauses: Clauses
    asides: tuple[Aside, ...]
    actors: tuple[str, ...]
    papers: tuple[str, ...]

    @property
    def matches(self) -> Spans:
        """The term matches of the sentence."""
        return self.clauses.matches

    def read(self) -> tuple[Norm, ...]:
        """All norms: those with a modal first, then applications and nominal ones."""
        modal = self._modal_norms() or self._indicative()
        return (*modal, *self._applications(modal), *self._nominal())

    # Norms with a modal

    def _modal_norms(self) -> tuple[Norm, ...]:
        modals = self._modals()
        bearers = self._bearers([m for m, _ in modals])
        norms = []
        for place, ((first, last), modality) in enumerate(modals):
            limit = len(self.clauses.breaks)
            if place + 1 < len(modals):
                following = bearers[place + 1]
                same = following == bearers[place]
                limit = modals[place + 1][0][0] if same or following is None else max(following[0], last + 1)
            bearer, at = bearers[place], last + 1
            if (first, last) in self.matches.get("@permits-for", ()):  # "it shall be lawful for an officer to ..."
                at = self.clauses.next_infinitive(last, limit)
                bearer = (last + 1, at - 1)
            elif (first, last) in self.matches.get("@has-powers", ()):  # "... the following powers: (a) to enter ..."
                at = next((j for j in range(at, limit) if self.clauses.breaks[j] == JOINT), at)
            norm = self._norm(modality, self._named(bearer), at, limit)
            further = modals[place + 1][0][0] if place + 1 < len(modals) else len(self.clauses.breaks)
            norms.append(norm and self._continued(norm, further))
        return tuple(n for n in norms if n)

    def _continued(self, norm: Norm, further: int) -> Norm:
        """The norm with the verbs that go on from its head up to the next modal.

        A verb joined behind a comma or "and" has the modal of the first one, whatever stands between them; "to" and
        a verb belong to what is ordered, even where a condition seems to have swallowed them.
        """
        joining, infinitives = starts(self.matches, "@joining"), starts(self.matches, "@infinitive")
        purposes = frozenset(b for _, b in self.matches.get("@no-infinitive", ()))
        determined = {b for a, b in self.matches.get("@determiners", ())}
        verbs = [j for j in sorted(self.clauses.acts) if norm.head < j < further]
        joined = [j for j in verbs if (self.clauses.breaks[j] or j - 1 in joining) and not self._aside(j)]
        joined = [j for j in joined if j - 1 not in determined]
        ordered = [j for j in verbs if norm.orders and j - 1 in infinitives and j - 2 not in purposes]
        ends = {j: min(self.clauses.next_break(j, CLAUSE), further) - 1 for j in (*joined, *ordered)}
        lost = [(j, ends[j]) for j in ends if not any(a <= j <= b for a, b in norm.action)]
        return replace(norm, action=(*norm.action, *sorted(lost)), joined=tuple(joined))

    def _modals(self) -> list[tuple[Stretch, str]]:
        """The modals of the main clause with their modality, the longest where they overlap."""
        kinds = (("lets", "@permits"), ("lets", "@permits-for"), ("obliges", "@duties"), ("forbids", "@forbids"))
        found = {m: kind for kind, key in kinds for m in self.matches.get(key, ()) if not self._aside(m[0])}
        found = {m: kind for m, kind in found.items() if not self._is_parted(m)}  # "shall, not later than ..."
        denied = denied_lists(self.clauses.breaks, self.matches).values()
        found = {m: "forbids" if m[0] in denied else kind for m, kind in found.items()}
        return sorted(
            (m, k) for m, k in found.items() if not any(o[0] <= m[0] and m[1] <= o[1] and o != m for o in found)
        )

    def _is_parted(self, stretch: Stretch) -> bool:
        return any(self.clauses.breaks[j] > 0 for j in range(stretch[0] + 1, stretch[1] + 1))

    def _bearers(self, modals: list[Stretch]) -> list[Stretch | None]:
        """The words that name the bearer of each modal; joined modals ("may enter and may search") share one."""
        adverbials, joining = starts(self.matches, "@adverbials"), starts(self.matches, "@joining")
        bearers: list[Stretch | None] = []
        previous = -1
        for first, last in modals:
            begin = self._bearer_start(first, previous + 1)
            if bearers and begin == previous + 1 < first - 1:
                begin = self._last_named(begin, first)
            bare = begin >= first or first - 1 in joining  # "... and shall" has no bearer of its own
            if bearers and (bare or (begin <= previous + 1 and (begin in adverbials or first - begin == 1))):
                bearers.append(bearers[-1])
            else:
                bearers.append((begin, first - 1) if begin < first else None)
            previous = last
        return bearers

    def _bearer_start(self, modal: int, floor: int) -> int:
        """Where the words that name the bearer begin: behind the last boundary, across adverbials in commas.

        A relative clause belongs to the bearer that it follows ("an officer who believes that ... may").
        """
        adverbials, joining = starts(self.matches, "@adverbials"), starts(self.matches, "@joining")
        begin = modal
        while begin > floor:
            further = self._chunk_start(begin - 1, floor)
            if further >= begin:
                return begin
            last, begin = begin, further
            if floor and begin in joining and self._names_actor(begin, last):
                return begin + 1  # "..., and the Director may": a norm of its own
            parted = self.clauses.breaks[begin] >= CLAUSE or begin == floor
            named = self._names_actor(begin, modal)
            if parted or (named and not (begin in adverbials or self._aside(begin))):
                before = self._chunk_start(begin - 1, floor) if begin > floor else begin
                ends = {before, before - 1, self._before_asides(begin - 1)}
                if parted or before >= begin or not ends & joining:
                    return begin
                begin = before  # "the Magistrate, and, in a town, the Commissioner may"; "a judge or, if urgent, X may"
        return begin

    def _before_asides(self, at: int) -> int:
        """The position itself, or, where it stands in an aside, the one before that aside."""
        return next((a.at[0] - 1 for a in self.asides if a.at[0] <= at <= a.at[1]), at)

    def _named(self, bearer: Stretch | None) -> Stretch | None:
        """The bearer, or, where it is a pronoun, the first actor that the sentence names before it."""
        if bearer is None or bearer[1] not in starts(self.matches, "@pronouns"):
            return bearer
        requests = self.matches.get("@on-request", ())
        before = [(a, -b) for t in self.actors for a, b in self.matches.get(t, ()) if b < bearer[0]]
        before = [m for m in before if not any(a <= m[0] <= b for a, b in requests)]
        return (min(before)[0], -min(before)[1]) if before else bearer

    def _last_named(self, first: int, modal: int) -> int:
        """The last actor before a modal that follows another one without a comma; the modal itself where none is."""
        named = [
            a for t in (*self.actors, *self.papers, "@private", "@back-references") for a, _ in self.matches.get(t, ())
        ]
        return max((a for a in named if first < a < modal), default=modal)

    def _names_actor(self, first: int, last: int) -> bool:
        return any(first <= a < last for t in (*self.actors, "@private") for a, _ in self.matches.get(t, ()))

    def _chunk_start(self, at: int, floor: int) -> int:
        """The beginning of the stretch between commas that holds `at`; relative clauses are crossed whole."""
        while at > floor:
            aside = next((a for a in self.asides if a.at[0] <= at <= a.at[1]), None)
            if aside and (aside.at[0] <= floor or self.clauses.breaks[aside.at[0]] >= CLAUSE):
                return aside.at[1] + 1
            if aside:
                at = aside.at[0] - 1
                continue
            if self.clauses.breaks[at] >= COMMA:
                return at
            at -= 1
        return max(at, floor)

    def _norm(self, modality: str, bearer: Stretch | None, at: int, limit: int) -> Norm | None:
        if modality != "forbids" and bearer and self._is_denied(bearer):
            modality = "forbids"
        passive = starts(self.matches, "@passive")
        head = self._head(at, limit)
        if head is None:
            return None
        form = "active"
        if head in passive:
            form, head = "passive", min(head + 1, limit - 1)
            skipped = dict(self.matches.get("@skipped", ()))
            while head in skipped and skipped[head] + 1 < limit:
                head = skipped[head] + 1
        if head in starts(self.matches, "@happens"):  # "the search may take place"
            form = "passive"
        orders = head in starts(self.matches, "@orders", "@happens")
        return Norm(modality, form, bearer, head, self._main(head, limit), orders)

    def _is_denied(self, bearer: Stretch) -> bool:
        return any(bearer[0] <= a <= bearer[0] + 1 for a, _ in self.matches.get("@negators", ()))

    def _head(self, at: int, limit: int) -> int | None:
        """The first verb of the action, across adverbials and asides between it and the modal."""
        skipped = dict(self.matches.get("@skipped", ()))
        adverbials = starts(self.matches, "@adverbials")
        passive = starts(self.matches, "@passive")
        while at < limit:
            aside = next((a for a in self.asides if a.at[0] <= at <= a.at[1]), None)
            if at in self.clauses.acts or at in passive:
                return at
            if aside:
                at = aside.at[1] + 1
                if at < limit and at not in self.clauses.acts and at not in passive and not self.clauses.breaks[at]:
                    at = self._behind_adverbial(at, limit)  # "on application of the Director of Public Prosecutions"
            elif at in skipped:
                at = skipped[at] + 1
            elif at in adverbials:
                at = self._behind_adverbial(at, limit)
            else:
                return at
        return None

    def _behind_adverbial(self, at: int, limit: int) -> int:
        """Behind an adverbial: at the comma that ends it, or, where no comma began it, at the next verb."""
        comma = self.clauses.next_break(at, COMMA)
        if self.clauses.breaks[at] >= COMMA:
            joints = (j for j in range(at + 1, comma) if self.clauses.breaks[j] == JOINT)
            return next(joints, comma)
        nouns, determiners = starts(self.matches, "@noun-marks"), starts(self.matches, "@determiners")
        fixed = {j for a, b in self.matches.get("@skipped", ()) for j in range(a, b + 1)}  # "without delay"
        verbs = (j for j in range(at + 1, min(at + NEAR, limit, comma + 1)) if j in self.clauses.acts - fixed)
        return next((j for j in verbs if j - 1 not in determiners and j + 1 not in nouns), comma)

    def _main(self, first: int, limit: int) -> tuple[Stretch, ...]:
        """The stretches from `first` to `limit` outside asides."""
        stretches: list[Stretch] = []
        begin = first
        for aside in self.asides:
            if begin <= aside.at[0] < limit:
                if begin < aside.at[0]:
                    stretches.append((begin, aside.at[0] - 1))
                begin = aside.at[1] + 1
        if begin < limit:
            stretches.append((begin, limit - 1))
        return tuple(stretches)

    def _aside(self, position: int) -> bool:
        return any(a.at[0] <= position <= a.at[1] for a in self.asides)

    # Norms without a modal of their own

    def _indicative(self) -> tuple[Norm, ...]:
        """Civil-law codes say what is done: "the judge orders ...", "the search is carried out by ..."."""
        passive = starts(self.matches, "@passive")
        limit = len(self.clauses.breaks)
        verbs = [j for j in range(1, limit) if j in passive and j + 1 in self.clauses.acts and not self._aside(j)]
        if verbs:
            bearer = (self._bearer_start(verbs[0], 0), verbs[0] - 1)
            norm = self._norm("lets", bearer, verbs[0], limit)
            return (norm,) if norm else ()
        bearers = (*self.actors, *self.papers)
        for _, last in sorted(m for term in bearers for m in self.matches.get(term, ())):
            if last + 1 in self.clauses.acts and last + 1 < limit and not self._aside(last):
                begin = self._bearer_start(last + 1, 0)
                norm = self._norm("lets", (begin, last), last + 1, limit)
                return (norm,) if norm else ()
        return ()

    def _applications(self, modal: tuple[Norm, ...]) -> tuple[Norm, ...]:
        """To apply to somebody for a paper says that he or she issues it, where an official applies."""
        asking = [(m, starts(self.matches, "@infinitive")) for m in self.matches.get("@applies", ())]
        asking += [(m, starts(self.matches, "@addressed")) for m in self.matches.get("@obtains", ())]
        idle = self.matches.get("@no-verbs", ())  # "this section applies to the request"
        asking = [(m, ties) for m, ties in asking if not any(a <= m[0] <= b for a, b in idle)]
        found = []
        for (first, last), ties in asking:
            actors = (self._actor_at(j + 1, 2) for j in range(last + 1, last + ADDRESSEE) if j in ties)
            actor = next((a for a in actors if a), None)
            if actor and not any(self._is_by_private(n) for n in modal):
                action = self._main(first, len(self.clauses.breaks))
                found.append(Norm("lets", "application", actor, first, action, True))
        return tuple(found)

    def _is_by_private(self, norm: Norm) -> bool:
        """Whether the norm's bearer is somebody in private, and no actor that a rule knows."""
        if norm.bearer is None:
            return False
        first, last = norm.bearer
        known = [a for t in self.actors for a, _ in self.matches.get(t, ()) if first <= a <= last]
        private = [a for a, _ in self.matches.get("@private", ()) if first <= a <= last]
        return bool(private) and min(private) < min(known, default=last + 1)

    def _nominal(self) -> tuple[Norm, ...]:
        """A warrant issued by X, an order of X, X's approval: X issues the paper."""
        found = []
        for paper in sorted({m for term in self.papers for m in self.matches.get(term, ())}):
            issuer = self._issuer(paper)
            if issuer:
                last = max(paper[1], issuer[1])
                action = ((paper[0], last),)
                found.append(Norm("lets", "nominal", issuer, paper[0], action, True))
        return tuple(found)

    def _issuer(self, paper: Stretch) -> Stretch | None:
        for actor in self.actors:
            for a, b in self.matches.get(actor, ()):
                if b + 1 == paper[0] and not any(self.clauses.breaks[j] for j in range(a + 1, paper[0] + 1)):
                    return (a, b)
                if a <= paper[0] <= b <= paper[1]:  # "a court order", "judicial authorisation"
                    return (a, b)
        for first, last in self.matches.get("@has-issued", ()):
            if last < paper[0] <= last + 3:
                return next((m for t in self.actors for m in self.matches.get(t, ()) if m[1] + 1 == first), None)
        for first, last in self.matches.get("@issued-by", ()):
            if paper[1] < first <= paper[1] + (1 if first == last else POSTPOSED) and not self._crosses(
                paper[1], first
            ):
                actor_at = self._actor_at(last + 1, 2 if first == last else ISSUER)
                if actor_at:
                    return actor_at
        return None

    def _crosses(self, first: int, last: int) -> bool:
        return any(self.clauses.breaks[j] >= CLAUSE for j in range(first + 1, last + 1))

    def _actor_at(self, first: int, reach: int) -> Stretch | None:
        """The actor that begins at `first` or at most `reach` words behind, the earliest and longest one."""
        ends = [(a, -b) for actor in self.actors for a, b in self.matches.get(actor, ()) if first <= a <= first + reach]
        if not ends:
            return None
        a, b = min(ends)
        return (a, -b)
