"""Who allows a power before it is used: the decider of each granting norm, and the issuers of papers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from safeguards.indexing.clauses import starts
from safeguards.model.index import Decider, Norm, Sentence, Stretch
from safeguards.model.rule import Hit

TIED = 7  # words between "under" and the paper, or "or" and who gives what may stand in its place
OPENS = 2  # words between "if" and the actor
GIVER = 4  # words between "issued by", "required by" or "by" and the actor


@dataclass(frozen=True, slots=True)
class Authorities:
    """The sentences of a bill with its rule book's actors and papers; answers who decides on a granting norm.

    `issuers` keeps who issues papers in the sections asked for so far, `defined` the same of all definitions.
    """

    sentences: Sequence[Sentence]
    by_section: Mapping[int, tuple[int, ...]]
    section_numbers: Mapping[str, int]
    actors: tuple[str, ...]
    papers: tuple[str, ...]
    issuers: dict[int, tuple[tuple[int, Stretch, str], ...]] = field(default_factory=dict, init=False, compare=False)
    defined: list[tuple[int, tuple[Decider, ...]]] = field(default_factory=list, init=False, compare=False)

    def __post_init__(self) -> None:
        """Notes the definitions."""
        self.defined.extend(self._definitions())

    def of(self, hit: Hit, norm: Norm) -> tuple[Decider, ...]:
        """The deciders of a grant: the issuer of the paper that it needs, else the one who orders or acts."""
        sentence = self.sentences[hit.sentence]
        if norm.form in ("application", "nominal") and norm.bearer:
            return (Decider(hit.sentence, norm.bearer, "actor", "grant"),)
        asked = next((n.bearer for n in sentence.norms if self._is_asked(n, norm, hit)), None)
        if asked:
            return (Decider(hit.sentence, asked, "actor", "grant"),)
        bearer = self._actor(sentence, norm.bearer)
        agents = self._agents(sentence, norm) if norm.form == "passive" else ()
        agent = agents[0].at if agents else None
        paper = None if self._is_own_paper(sentence, norm) else self._paper(sentence, norm)
        if paper and not sentence.is_negated(*paper):
            return (*self._issuers(sentence, norm, paper), *self._alternative(sentence, paper))
        if paper is None and norm.form == "active" and bearer and not norm.orders and self._refers_back(sentence, norm):
            earlier = self._section_issuers(sentence, before=hit.sentence)
            if earlier:
                return earlier
        if bearer and agent is None and paper is None and self._decides(norm):
            return tuple(
                Decider(hit.sentence, a, "actor", "grant") for a in (bearer, *self._joined(sentence, norm, bearer))
            )
        permitting = (
            self._permitting(sentence, norm) if agent is None and (bearer is None or norm.form == "passive") else None
        )
        if agents and not permitting:
            return agents
        actor = permitting or (self._demanding(sentence) if norm.modality == "obliges" else None) or bearer
        if actor:
            return (Decider(hit.sentence, actor, "actor", "grant"),)
        if norm.form == "passive" or norm.bearer is None:
            return self._section_issuers(sentence) or (
                Decider(hit.sentence, (norm.head, norm.head), "nobody", "grant"),
            )
        known = any(norm.bearer[0] <= a <= norm.bearer[1] for a, _ in sentence.matches.get("@private", ()))
        served = self._actor_in(sentence, norm) if norm.modality == "obliges" and known else None
        if served:  # "the occupier must give the officer all reasonable help"
            return (Decider(hit.sentence, served, "actor", "grant"),)
        return (Decider(hit.sentence, norm.bearer, "nobody" if known else "other", "grant"),)

    def _is_asked(self, other: Norm, norm: Norm, hit: Hit) -> bool:
        """Whether the norm only applies for the power, or lets somebody apply: "the Minister may authorise an officer
        to apply to a judge for a production order".
        """
        lets_apply = norm.orders and norm.head < other.head < hit.first and norm.modality == "lets"
        return other.form == "application" and (other.head == norm.head or lets_apply)

    def is_right_of_a_person(self, sentence: Sentence, norm: Norm) -> bool:
        """Whether the norm lets somebody in private do something ("a user may delete ..."): no power of the State."""
        if norm.modality != "lets" or norm.form == "passive" or norm.bearer is None or norm.orders:
            return False
        first, last = norm.bearer
        known = [a for t in self.actors for a, _ in sentence.matches.get(t, ()) if first <= a <= last]
        private = [a for a, _ in sentence.matches.get("@private", ()) if first <= a <= last]
        return bool(private) and min(private) < min(known, default=last + 1)

    def names_actor(self, sentence: Sentence) -> bool:
        """Whether the main clause names an actor, other than as the issuer of a paper."""
        nominal = [n for n in sentence.norms if n.form == "nominal"]
        papers = [at for n in nominal for at in (*n.action, n.bearer) if at]
        named = (a for t in self.actors for a, _ in sentence.matches.get(t, ()) if not sentence.aside_at(a))
        return any(not any(first <= a <= last for first, last in papers) for a in named)

    # The actor of a norm

    def _actor(self, sentence: Sentence, stretch: Stretch | None) -> Stretch | None:
        """The first and longest actor named in a stretch."""
        if stretch is None:
            return None
        inside = [
            (a, -b) for t in self.actors for a, b in sentence.matches.get(t, ()) if stretch[0] <= a and b <= stretch[1]
        ]
        inside = [m for m in inside if sentence.aside_at(m[0]) != "relative"] or inside
        if not inside:
            return None
        nearest = max(inside)
        determiners = starts(dict(sentence.matches), "@determiners", "@back-references")
        begin = nearest[0] - (nearest[0] - 1 in determiners)
        if -nearest[1] == stretch[1] and sentence.breaks[begin] > 0 and begin > stretch[0]:
            joined = starts(dict(sentence.matches), "@joining") & {begin, begin - 1}
            if not joined and not self._is_list(sentence, inside):
                return (nearest[0], -nearest[1])  # "where the officer shows that ..., the magistrate may"
        return (min(inside)[0], -min(inside)[1])

    def _is_list(self, sentence: Sentence, actors: Sequence[tuple[int, int]]) -> bool:
        """Whether "and" or "or" stands between the first and the last of several actors."""
        joining = starts(dict(sentence.matches), "@joining")
        return any(min(actors)[0] < j < max(actors)[0] for j in joining)

    def _actor_in(self, sentence: Sentence, norm: Norm) -> Stretch | None:
        """The first actor named in the action of a norm."""
        return next((a for a in (self._actor(sentence, s) for s in norm.action) if a), None)

    def _joined(self, sentence: Sentence, norm: Norm, first: Stretch) -> list[Stretch]:
        """Other actors of the bearer, joined to the first by "or", "and" or a comma: "a judge, or the Director"."""
        assert norm.bearer is not None
        joining = starts(dict(sentence.matches), "@joining")
        found = sorted(
            {
                (a, -b)
                for t in self.actors
                for a, b in sentence.matches.get(t, ())
                if first[1] < a and b <= norm.bearer[1]
            }
        )
        return [(a, -b) for a, b in found if self._is_other(sentence, norm, joining, (a, -b))]

    def _is_other(self, sentence: Sentence, norm: Norm, joining: frozenset[int], actor: Stretch) -> bool:
        """Whether an actor stands beside another, if need be behind "or, in urgent cases," right before the modal."""
        assert norm.bearer is not None
        last = actor[1] == norm.bearer[1]
        aside = next((a for a in sentence.asides if a.at[0] <= actor[0] <= a.at[1]), None)
        if aside is None:
            behind_or = any(norm.bearer[0] < j < actor[0] for j in joining)
            return self._is_joined(sentence, joining, actor[0]) or (last and behind_or)
        begun = bool(joining & {aside.at[0], aside.at[0] - 1})
        return last and begun and aside.kind == "condition"

    def _is_joined(self, sentence: Sentence, joining: frozenset[int], at: int) -> bool:
        determiners = starts(dict(sentence.matches), "@determiners")
        begin = at - 1 if at - 1 in determiners else at
        return begin - 1 in joining or sentence.breaks[begin] > 0

    def _permitting(self, sentence: Sentence, norm: Norm) -> Stretch | None:
        """Who allows it in a condition: "may, if a judge so orders, be carried out"; not who ends it or forbids it."""
        orders = starts(dict(sentence.matches), "@orders")
        adverbs = dict(sentence.matches.get("@so", ()))
        for actor in sorted({m for t in self.actors for m in sentence.matches.get(t, ())}):
            verb = adverbs.get(actor[1] + 1, actor[1]) + 1
            kind = sentence.aside_at(actor[0])
            opens = kind == "condition" or (kind == "exception" and norm.modality == "forbids")
            allows = verb in orders or (norm.form == "passive" and norm.orders and self._is_satisfied(sentence, actor))
            if opens and allows and not self._is_postponed(sentence, actor[0]):
                return actor
        return None

    def _is_satisfied(self, sentence: Sentence, actor: Stretch) -> bool:
        """Whether an actor opens a condition of being satisfied: "may be given if the judge is satisfied"."""
        for aside in sentence.asides:
            if aside.kind == "condition" and aside.at[0] < actor[0] <= aside.at[0] + OPENS:
                return any(actor[1] < a <= aside.at[1] for a, _ in sentence.matches.get("@satisfied", ()))
        return False

    def _is_postponed(self, sentence: Sentence, at: int) -> bool:
        """Whether what stands there only comes later: "until a judge orders otherwise", "pending the order of"."""
        later = starts(dict(sentence.matches), "@postpones")
        return any(a.at[0] in later and a.at[0] <= at <= a.at[1] for a in sentence.asides)

    def _ends(self, sentence: Sentence, norm: Norm) -> bool:
        """Whether an order only ends or excepts what may be done without it: "may ... unless a judge orders"."""
        aside = sentence.aside_at(norm.head) == "exception" or self._is_postponed(sentence, norm.head)
        return aside and norm.form == "nominal" and all(n.modality != "forbids" for n in sentence.norms)

    def _demanding(self, sentence: Sentence) -> Stretch | None:
        """Who asks for what somebody has to do: "when required by X", "at the request of X"."""
        for first, last in sentence.matches.get("@demanded-by", ()):
            if sentence.is_negated(first, last) or self._is_postponed(sentence, first):
                continue  # "without an order of the court", "pending the order of the magistrate"
            found = [(a, -b) for t in self.actors for a, b in sentence.matches.get(t, ()) if last < a <= last + GIVER]
            if found:
                return (min(found)[0], -min(found)[1])
        return None

    def _decides(self, norm: Norm) -> bool:
        """Whether the bearer of an active norm is the one who decides, and not only carries out what others ask."""
        return norm.modality == "lets" or (norm.modality == "obliges" and norm.orders)

    def _agents(self, sentence: Sentence, norm: Norm) -> tuple[Decider, ...]:
        """By whom a passive norm is done: "by a judge", and everybody that "or by" adds to the first one."""
        joining, found = starts(dict(sentence.matches), "@joining"), list[Decider]()
        for at, _ in sentence.matches.get("@agents", ()):
            if at <= norm.head or (found and at - 1 not in joining):
                continue
            named = [(a, -b) for t in self.actors for a, b in sentence.matches.get(t, ()) if at < a <= at + GIVER]
            if named:
                found.append(Decider(sentence.id, (min(named)[0], -min(named)[1]), "actor", "grant"))
            elif found and at + 2 in starts(dict(sentence.matches), "@private"):  # "or by a person of the rank of ..."
                found.append(Decider(sentence.id, (at + 1, at + 2), "other", "grant"))
        return tuple(found)

    # Papers

    def _is_own_paper(self, sentence: Sentence, norm: Norm) -> bool:
        """Whether the actor orders by a paper of his or her own: "may by notice require", "may issue an order"."""
        if not norm.orders:
            return False
        for paper in self._all_papers(sentence):
            if norm.head < paper[0] <= norm.head + 5 and paper[0] - 1 not in self._tie_ends(sentence):
                return True
        return False

    def _issues(self, sentence: Sentence, norm: Norm) -> bool:
        """Whether the actor makes a paper that others act under, and does not only demand something by notice."""
        return norm.head in starts(dict(sentence.matches), "@issues") and self._is_own_paper(sentence, norm)

    def _all_papers(self, sentence: Sentence) -> list[Stretch]:
        false = {j for a, b in sentence.matches.get("@no-papers", ()) for j in range(a, b + 1)}
        return sorted({m for t in self.papers for m in sentence.matches.get(t, ()) if m[1] not in false})

    def _tie_ends(self, sentence: Sentence) -> frozenset[int]:
        return frozenset(b for _, b in sentence.matches.get("@paper-ties", ()))

    def _paper(self, sentence: Sentence, norm: Norm) -> Stretch | None:
        """The paper under which the norm is used, tied to it by a word such as "under" or standing in its bearer."""
        ties = sorted(sentence.matches.get("@paper-ties", ()))
        own = starts(dict(sentence.matches), "@own-instruments")
        for paper in self._all_papers(sentence):
            if norm.orders and paper[0] >= norm.head and not self._issuer_in(sentence, paper):
                continue  # the paper that this norm makes
            if self._is_gate(sentence, norm, paper):
                return paper
            in_bearer = norm.bearer is not None and norm.bearer[0] <= paper[0] <= norm.bearer[1]
            by_own = any(first in own and last < paper[0] <= last + TIED for first, last in ties if first == last)
            for first, last in ties:
                near = last < paper[0] <= last + TIED and not any(
                    sentence.breaks[j] for j in range(last + 1, paper[0] + 1)
                )
                if near and not (first in own and first == last and not self._issuer_in(sentence, paper)):
                    return paper
            if in_bearer and norm.form == "active" and not by_own:  # "the judge, by a reasoned decision, may"
                return paper
        return None

    def _is_gate(self, sentence: Sentence, norm: Norm, paper: Stretch) -> bool:
        """Whether the norm holds only with the paper: "not ... unless a warrant is issued", "where an order of ..."."""
        aside = next((a for a in sentence.asides if a.at[0] <= paper[0] <= a.at[1]), None)
        if aside is None or norm.orders:
            return False
        postponed = self._is_postponed(sentence, paper[0])
        if aside.kind == "exception" or postponed:
            return norm.modality == "forbids"  # "may ... unless a judge orders otherwise" needs no order
        gates = starts(dict(sentence.matches), "@gates")
        only = bool(gates & {aside.at[0], aside.at[0] - 1})
        return only or (aside.kind == "condition" and self._issuer_in(sentence, paper) is not None)

    def _issuer_in(self, sentence: Sentence, paper: Stretch) -> Stretch | None:
        return next((n.bearer for n in sentence.norms if n.form == "nominal" and n.head == paper[0]), None)

    def _issuers(self, sentence: Sentence, norm: Norm, paper: Stretch) -> tuple[Decider, ...]:
        issuer = self._issuer_in(sentence, paper)
        if issuer:
            return (Decider(sentence.id, issuer, "actor", "grant"),)
        addressee = next((n.bearer for n in sentence.norms if n.form == "application"), None)
        if addressee:
            return (Decider(sentence.id, addressee, "actor", "grant"),)
        inside = self._section_issuers(sentence)
        cited = inside or self._cited_issuers(sentence)
        return cited or self._defined_issuers(paper) or (Decider(sentence.id, paper, "paper", "grant"),)

    def _alternative(self, sentence: Sentence, paper: Stretch) -> tuple[Decider, ...]:
        """Who gives what may stand in place of the paper: "a court order, or a certificate signed by the Director"."""
        join = paper[1] + 1
        if join not in starts(dict(sentence.matches), "@joining") - starts(dict(sentence.matches), "@cumulative"):
            return ()
        given = [(a, b) for a, b in sorted(sentence.matches.get("@issued-by", ())) if join < a <= join + TIED]
        actors = {m for t in self.actors for m in sentence.matches.get(t, ())}
        found = [m for _, last in given[:1] for m in sorted(actors) if last < m[0] <= last + GIVER]
        return tuple(Decider(sentence.id, m, "actor", "grant") for m in found[:1])

    def _section_issuers(self, sentence: Sentence, before: int | None = None) -> tuple[Decider, ...]:
        found = self._issuing(sentence.section, "section")
        return found if before is None else tuple(d for d in found if d.sentence < before)

    def _cited_issuers(self, sentence: Sentence) -> tuple[Decider, ...]:
        cited = [
            self.section_numbers[n]
            for c in sentence.citations
            if c.this_law
            for n in c.sections
            if n in self.section_numbers
        ]
        found = (self._issuing(s, "citation") for s in cited if s != sentence.section)
        return next((f for f in found if f), ())

    def _defined_issuers(self, paper: Stretch) -> tuple[Decider, ...]:
        """Who issues the paper of the first definition whose words are no more than those of the paper and one."""
        length = paper[1] - paper[0] + 1
        return next((found for words, found in self.defined if words <= length), ())

    def _definitions(self) -> Iterator[tuple[int, tuple[Decider, ...]]]:
        """The papers that definitions name: the words of each name but one, and who issues it."""
        for other in self.sentences:
            if other.defines is None or len(other.words) <= other.defines[1]:
                continue
            first, last = other.defines
            if any(first <= m[0] <= last for t in self.papers for m in other.matches.get(t, ())):
                found = tuple(Decider(other.id, a, by, "definition") for a, by in self._issuers_in(other))
                if found:
                    yield last - first, found

    def _issuing(self, section: int, through: str) -> tuple[Decider, ...]:
        """Everybody who issues a paper in a section, one decider for each place."""
        if section not in self.issuers:
            sentences = (self.sentences[n] for n in self.by_section.get(section, ()))
            self.issuers[section] = tuple((s.id, *issuer) for s in sentences for issuer in self._issuers_in(s))
        return tuple(Decider(number, actor, by, through) for number, actor, by in self.issuers[section])

    def _issuers_in(self, sentence: Sentence) -> tuple[tuple[Stretch, str], ...]:
        """Everybody who issues a paper in a sentence, each place once, with what a decider says of him or her."""
        found: dict[Stretch, str] = {}
        for norm in sentence.norms:
            if norm.modality == "forbids" or not norm.orders or norm.bearer is None or self._ends(sentence, norm):
                continue
            if norm.form == "active" and not self._issues(sentence, norm):
                continue
            if norm.form == "passive":
                named = [(a.at, a.by) for a in self._agents(sentence, norm)]
            else:
                bearer = self._actor(sentence, norm.bearer)
                named = [(bearer, "actor")] if bearer else []
            for at, by in named:
                if not sentence.is_negated(*at):
                    found.setdefault(at, by)
        return tuple(found.items())

    def _refers_back(self, sentence: Sentence, norm: Norm) -> bool:
        """Whether the bearer is somebody spoken of before ("the officer"), and the power is not a further one."""
        if norm.bearer is None or norm.bearer[0] not in starts(dict(sentence.matches), "@back-references"):
            return False
        return not any(norm.bearer[1] < a <= norm.head for a in starts(dict(sentence.matches), "@besides"))
