"""The powers that a bill grants, and the provisions that are each one's home."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from safeguards.indexing.authority import Authorities
from safeguards.indexing.clauses import starts
from safeguards.indexing.papers import Issued
from safeguards.model.bill import LAW
from safeguards.model.index import Grant, Index, Norm, Route, Sentence, Window
from safeguards.model.rule import BESIDE, Alternative, Hit, Power

BARE = 3  # words in which a noun and its participle stand alone: "the communications intercepted"


@dataclass(frozen=True, slots=True)
class Homes:
    """Finds grants, groups their sections into routes, and gathers what regulates them."""

    index: Index
    powers: Sequence[Power]
    authorities: Authorities
    issued: Sequence[Issued]

    def find(self) -> tuple[Route, ...]:
        """The routes to every power, in the order of the rule book."""
        sure = {power.id: list(self._grants(power, power.granted)) for power in self.powers}
        self._add_defined(sure)
        granting: dict[str, dict[int, list[Grant]]] = {}
        for power in self.powers:
            others = {g.sentence for name, found in sure.items() if name != power.id for g in found}
            unsure = [g for g in self._grants(power, power.fallback) if g.sentence not in others]
            by_section: dict[int, list[Grant]] = defaultdict(list)
            for grant in dict.fromkeys((*sure[power.id], *unsure)):
                by_section[self.index.sentences[grant.sentence].section].append(grant)
            granting[power.id] = {s: self._settled(found) for s, found in by_section.items()}
        return tuple(route for power in self.powers for route in self._routes(power, granting))

    def _add_defined(self, sure: dict[str, list[Grant]]) -> None:
        """Adds what is granted by papers that the law defines by what they allow."""
        for paper in self.issued:
            for power in (p for p in self.powers if p.id in paper.powers):
                known = any(g.sentence == paper.hit.sentence for g in sure[power.id])
                if not known and not self._is_set_aside(power, paper.hit):
                    sure[power.id].append(self._grant(power, paper.hit))

    def _grant(self, power: Power, hit: Hit) -> Grant:
        deciders = self.authorities.of(hit, self._norm(hit))
        provision = self.index.sentences[hit.sentence].provision
        return Grant(power.id, hit.sentence, provision, (hit.first, hit.last), deciders)

    def _grants(self, power: Power, lines: Sequence[Alternative]) -> Iterator[Grant]:
        seen: set[tuple[int, int]] = set()
        for alternative in lines:
            for hit in map(self._in_norm, alternative.test(self.index, Window())):
                sentence = self.index.sentences[hit.sentence]
                if hit.norm < 0 or sentence.role not in LAW or (hit.sentence, hit.norm) in seen:
                    continue
                if self._only_mentions(hit) or self._is_set_aside(power, hit):
                    continue
                seen.add((hit.sentence, hit.norm))
                yield self._grant(power, hit)

    def _settled(self, grants: Sequence[Grant]) -> list[Grant]:
        """The grants of a section; those under a paper that no one is said to issue rest on who grants it there."""
        named = dict.fromkeys(d for g in grants for d in g.deciders if d.by == "actor" and d.through == "grant")
        through = tuple(replace(d, through="section") for d in named)
        return [replace(g, deciders=through) if through and self._is_under_a_paper(g) else g for g in grants]

    def _is_under_a_paper(self, grant: Grant) -> bool:
        """Whether all that is said of who decides is a paper, or a sentence without an actor speaks of one."""
        sentence = self.index.sentences[grant.sentence]
        kinds = {d.by for d in grant.deciders}
        papers = [m for t in self.authorities.papers for m in sentence.positive(t)]
        if kinds == {"other"}:  # "the application shall state the computer to be searched"
            keys = (*self.authorities.papers, "@applies", "@orders")
            starts_of = {a for k in keys for a, _ in sentence.matches.get(k, ())}
            return any(d.at[0] <= a <= d.at[1] for d in grant.deciders for a in starts_of)
        return kinds == {"paper"} or (kinds == {"nobody"} and bool(papers))

    def _in_norm(self, hit: Hit) -> Hit:
        """The hit of a wording with the norm in whose bearer or action it stands, as it was where it stands in none.

        What only an aside or an offence speaks of is not granted.
        """
        sentence = self.index.sentences[hit.sentence]
        if hit.norm >= 0 or hit.norm == BESIDE or sentence.aside_at(hit.first) or "@offends" in sentence.matches:
            return hit
        bare = hit.last - hit.first <= BARE
        if bare and (sentence.tells_of_a_noun(hit.first) or sentence.tells_of_a_noun(hit.last)):
            return hit
        if hit.last + 1 in starts(dict(sentence.matches), "@titles"):  # "the Extradition Act"
            return hit
        if all(n.form == "nominal" for n in sentence.norms):
            # "the Bureau freezes the assets by its decision", but not "a person who freezes ..."
            named = self.authorities.names_actor(sentence) and 1 not in starts(dict(sentence.matches), "@private")
            # "the Schedule is amended by adding ..." does with its own words what it says
            named = named or (not sentence.norms and "@performs" in sentence.matches)
            return replace(hit, norm=len(sentence.norms)) if named else hit
        for place, norm in enumerate(sentence.norms):
            frames = (*norm.action, *((norm.bearer,) if norm.bearer else ()))
            if norm.modality == "forbids" or self.authorities.is_right_of_a_person(sentence, norm):
                continue
            if any(a <= hit.last and hit.first <= b for a, b in frames):
                return replace(hit, norm=place)
        return hit

    def _norm(self, hit: Hit) -> Norm:
        """The norm of a hit; in a sentence that only names papers or has no norm, one whose bearer is not named."""
        norms = self.index.sentences[hit.sentence].norms
        action = ((hit.first, hit.last),)
        if hit.norm < len(norms):
            return norms[hit.norm]
        return Norm("lets", "passive", None, hit.first, action, False)

    def _only_mentions(self, hit: Hit) -> bool:
        """Whether the words only name a paper and its issuer, or stand in a definition."""
        sentence = self.index.sentences[hit.sentence]
        norm = self._norm(hit)
        nouns = {j for a, b in sentence.matches.get("@no-means", ()) for j in range(a, b + 1)}  # "by means of"
        says_what_it_means = any(norm.head <= a and a not in nouns for a, _ in sentence.matches.get("@means", ()))
        return norm.form == "nominal" or sentence.defines is not None or says_what_it_means

    def _is_set_aside(self, power: Power, hit: Hit) -> bool:
        """Whether a line of `set aside when` holds: `the grant says` of the whole sentence, `it says` from the head of
        the norm to its object.
        """
        norm = self._norm(hit)
        first, last = min(norm.head, hit.first), hit.last + 1
        for line in power.aside:
            found = line.test(self.index, Window(it=(hit.sentence,)))
            if any(line.whole or (h.first <= last and first <= h.last) for h in found):
                return True
        return False

    def _routes(self, power: Power, granting: dict[str, dict[int, list[Grant]]]) -> Iterator[Route]:
        """The routes to a power; sentences that grant only other powers are walled off: they lend it no words."""
        sections = granting[power.id]
        others = {s for name, found in granting.items() if name != power.id for s in found} - set(sections)
        own = {g.sentence for found in sections.values() for g in found}
        walled = {g.sentence for by in granting.values() for found in by.values() for g in found} - own
        for cluster in self._clusters(sections):
            grants = tuple(g for s in cluster for g in sections[s])
            near = tuple(n for s in cluster for n in self.index.by_section[s] if n not in walled)
            around = self._around(power, cluster, others | (set(sections) - set(cluster)))
            lent = [n for s in around for n in self.index.by_section[s]]
            known = {*cluster, *around}
            general = self.index.once("general", lambda: self._speaking("@general-act", "@general-part"))
            lent += [n for s in general if s not in known for n in self._general(s, cluster)]
            home = (*near, *(n for n in sorted(lent) if n not in walled))
            yield Route(power.id, cluster, grants, near, home)

    def _clusters(self, sections: dict[int, list[Grant]]) -> list[tuple[int, ...]]:
        """Granting sections, together where one cites the other and the same kind of actor decides on both."""
        kinds = {s: self._kinds(found) for s, found in sections.items()}
        clusters: list[list[int]] = []
        for section in sorted(sections):
            tied = self._cited((section,)) | self._citing((section,))
            joined = [c for c in clusters if not tied.isdisjoint(c) and kinds[c[0]] == kinds[section]]
            merged = sorted({section, *(s for c in joined for s in c)})
            clusters = [c for c in clusters if c not in joined] + [merged]
        return [tuple(c) for c in sorted(clusters)]

    def _kinds(self, grants: Sequence[Grant]) -> frozenset[str]:
        """The terms of the actors who decide on the grants of a section."""
        deciders = (d for g in grants for d in g.deciders)
        return frozenset(
            t
            for d in deciders
            for t in self.authorities.actors
            if any(d.at[0] <= a <= d.at[1] for a, _ in self.index.sentences[d.sentence].matches.get(t, ()))
        )

    def _cites(self) -> dict[int, set[int]]:
        """The sections of this law that each section cites."""
        numbers, sentences = self.authorities.section_numbers, self.index.sentences
        return {
            section: {
                numbers[n]
                for s in inside
                for c in sentences[s].citations
                if c.this_law
                for n in c.sections
                if n in numbers and numbers[n] != section
            }
            for section, inside in self.index.by_section.items()
        }

    def _cited(self, sections: Sequence[int]) -> set[int]:
        """The sections of this law that these sections cite."""
        cites = self.index.once("cites", self._cites)
        return set().union(*(cites[s] for s in sections)).difference(sections)

    def _citing(self, sections: Sequence[int]) -> set[int]:
        """The sections that cite these sections."""
        return set().union(*(self.index.once("cited by", self._cited_by).get(s, ()) for s in sections))

    def _cited_by(self) -> dict[int, set[int]]:
        found: dict[int, set[int]] = defaultdict(set)
        for section, cited in self.index.once("cites", self._cites).items():
            for other in cited:
                found[other].add(section)
        return found

    def _around(self, power: Power, cluster: tuple[int, ...], others: set[int]) -> list[int]:
        """Sections that regulate the power: those it cites, that cite it, speak of its paper or follow it."""
        paper = self._speaking(*power.papers[:1])
        offences = self.index.once("offences", lambda: {s for s in self.index.by_section if self._is_offence(s)})
        near = (self._cited(cluster) | self._citing(cluster) | paper) - others - offences
        return sorted((near | self._behind(cluster, others)) - set(cluster))

    def _behind(self, cluster: tuple[int, ...], others: set[int]) -> set[int]:
        """Sections right behind a granting one that go on about its paper, uncited ("the notice lapses ...")."""
        order, part_of = self.index.once("order", lambda: tuple(self.index.by_section)), self.index.bill.part_of
        place_of = self.index.once("place", lambda: {s: place for place, s in enumerate(order)})
        found: set[int] = set()
        for section in cluster:
            papers = self._papers_of(section)
            for after in (order[place] for place in range(place_of[section] + 1, len(order))):
                named = self._papers_of(after, known=True)
                alike = any(a.startswith(b) or b.startswith(a) for a in papers for b in named)
                if not alike or after in others or part_of(after) != part_of(section) or self._is_offence(after):
                    break
                found.add(after)
        return found

    def _papers_of(self, section: int, known: bool = False) -> set[str]:
        """The words for papers in a section; where `known`, those with a determiner at most two words before them."""
        found: set[str] = set()
        for sentence in (self.index.sentences[n] for n in self.index.by_section[section]):
            before = starts(dict(sentence.matches), "@determiners", "@back-references")
            for at, _ in sentence.matches.get("@instruments", ()):
                if not known or before & {at - 1, at - 2}:
                    start, end = self.index.source(sentence.id, at, at)
                    found.add(self.index.bill.text[start:end].lower())
        return found

    def _speaking(self, *terms: str) -> set[int]:
        """The sections in which a term stands."""
        return {self.index.sentences[n].section for n in self.index.holding(*terms)}

    def _is_offence(self, section: int) -> bool:
        numbers = self.index.by_section[section]
        return bool(numbers) and all(self.index.sentences[n].punishes for n in numbers)

    def _general(self, section: int, cluster: tuple[int, ...]) -> list[int]:
        """The sentences of those subsections that speak of all powers of the law, or of this one's Part."""
        part_of = self.index.bill.part_of
        clauses = set()
        for number in self.index.by_section[section]:
            sentence = self.index.sentences[number]
            in_part = "@general-part" in sentence.matches and part_of(section) in {part_of(s) for s in cluster}
            if "@general-act" in sentence.matches or in_part:
                clauses.add(sentence.clause)
        return [n for n in self.index.by_section[section] if self.index.sentences[n].clause in clauses]


def unclaimed(index: Index, actors: Sequence[str]) -> tuple[int, ...]:
    """Sentences that let an actor do something with the words of powers, in sections that no power claims."""
    claimed = {index.sentences[n].section for route in index.routes for n in route.home}
    return tuple(
        s.id
        for s in index.sentences
        if s.section not in claimed
        and s.role in LAW
        and not s.punishes
        and any(_is_telling(s, n, actors) for n in s.norms)
    )


def _is_telling(sentence: Sentence, norm: Norm, actors: Sequence[str]) -> bool:
    words = [a for a, _ in sentence.matches.get("@power-words", ())]
    borne = norm.bearer and any(
        norm.bearer[0] <= a <= norm.bearer[1] for t in actors for a, _ in sentence.matches.get(t, ())
    )
    in_action = any(first <= w <= last for w in words for first, last in norm.action)
    return norm.modality == "lets" and norm.form in ("active", "passive") and bool(borne) and in_action


def settle(index: Index, powers: Sequence[Power], authorities: Authorities, papers: Sequence[Issued]) -> Index:
    """The index with its routes and with the norms that no power claims; `papers` are those that the law defines."""
    settled = replace(index, routes=Homes(index, powers, authorities, papers).find())
    return replace(settled, unclaimed=unclaimed(settled, authorities.actors))
