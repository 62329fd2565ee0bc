"""Small laws and the index of each, read back in the words of the law."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from safeguards import pipeline, resources
from safeguards.bills.read import Source, read
from safeguards.indexing.build import build
from safeguards.model.index import Index, Norm, Sentence, Stretch
from safeguards.model.rule import RuleBook


@cache
def rule_book() -> RuleBook:
    """The real rule book, read once."""
    book, problems = pipeline.rules(resources.folder("rules"))
    assert book is not None, problems
    return book


@dataclass(frozen=True, slots=True)
class Law:
    """A law with its index; everything it gives back is in the law's own words."""

    index: Index

    def words(self, sentence: Sentence, stretch: Stretch | None) -> str:
        if stretch is None:
            return ""
        index = self.index
        places = sentence.words[stretch[0] : stretch[1] + 1]
        return " ".join(index.bill.text[index.starts[w] : index.ends[w]] for w in places)

    def said(self, sentence: Sentence) -> str:
        return self.words(sentence, (0, len(sentence.words) - 1))

    def label(self, sentence: Sentence) -> str:
        return self.index.bill.provisions[sentence.provision].label

    def sentences(self) -> list[tuple[str, str]]:
        return [(self.label(s), self.said(s)) for s in self.index.sentences]

    def norms(self) -> list[tuple[str, str, str, str]]:
        """Modality, form, bearer and action of each norm."""
        return [
            (n.modality, n.form, self.words(s, n.bearer), self.action(s, n))
            for s in self.index.sentences
            for n in s.norms
        ]

    def action(self, sentence: Sentence, norm: Norm) -> str:
        return " … ".join(self.words(sentence, a) for a in norm.action)

    def asides(self) -> list[tuple[str, str]]:
        return [(a.kind, self.words(s, a.at)) for s in self.index.sentences for a in s.asides]

    def named(self, term: str) -> list[str]:
        return [self.words(s, m) for s in self.index.sentences for m in s.matches.get(term, ())]

    def positive(self, term: str) -> list[str]:
        return [self.words(s, m) for s in self.index.sentences for m in s.positive(term)]

    def deciders(self) -> list[tuple[str, str, str]]:
        """By, through and words of everybody who decides on a grant."""
        return list(dict.fromkeys(self._deciders()))

    def _deciders(self) -> Iterator[tuple[str, str, str]]:
        for route in self.index.routes:
            for grant in route.grants:
                for d in grant.deciders:
                    yield d.by, d.through, self.words(self.index.sentences[d.sentence], d.at)

    def powers(self) -> set[str]:
        return {r.power for r in self.index.routes}


def law(text: str, format: str = "text") -> Law:
    """The law that a text is; a text without a number is section 1."""
    text = text if format == "markdown" or text.lstrip()[0].isdigit() else f"1. {text}"
    bill, problems = read(Source("bill", text.encode(), format, "en"), rule_book().languages)
    assert not problems, problems
    return Law(build(bill, rule_book()))
