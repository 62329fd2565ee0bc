"""What the elements of a format of XML are in a law: tables of data, one a format."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from safeguards.bills.markup import Element

FOLDER = Path(__file__).parent / "vocabularies"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One format: how it is told from others, and the kind of each of its elements.

    `where` are kinds that an attribute gives: (element or "", attribute, value, kind); `styles` the words by which
    elements are cited, and under "schedule" what sections are called in schedules; `characters` stand for elements;
    `classes` are kinds that a word in an element's class gives; `unknown` is the kind of all other elements.
    """

    format: str
    name: str
    roots: frozenset[str]
    namespaces: tuple[str, ...]
    kinds: Mapping[str, str]
    where: tuple[tuple[str, str, str, str], ...]
    styles: Mapping[str, str]
    characters: Mapping[str, str]
    classes: Mapping[str, str]
    unknown: str

    def style(self, element: Element) -> str:
        """The word by which a provision is cited."""
        return self.styles.get(element.name, element.name.lower())

    def kind(self, element: Element) -> str:
        """What an element is; "" where the format does not know it."""
        for name, attribute, value, kind in self.where:
            if name in ("", element.name) and element.attributes.get(attribute) == value:
                return kind
        if self.classes and (given := element.attributes.get("class", "").lower()):
            found = next((kind for word, kind in self.classes.items() if word in given), "")
            if found:
                return found
        return self.kinds.get(element.name, "")

    def is_of(self, root: str, head: str) -> bool:
        """Whether a document is in this format, by the name of its root and the start of its text."""
        return root in self.roots and (not self.namespaces or any(n in head for n in self.namespaces))


@cache
def vocabularies() -> tuple[Vocabulary, ...]:
    """All formats of XML that are known, in the order of their files."""
    return tuple(_load(path) for path in sorted(FOLDER.glob("*.toml")))


def _load(path: Path) -> Vocabulary:
    table = tomllib.loads(path.read_text("utf-8"))
    where = tuple((w.get("element", ""), w["attribute"], w["value"], w["kind"]) for w in table.get("where", ()))
    return Vocabulary(
        path.stem.replace("_", "-"),
        table["name"],
        frozenset(table["roots"].split()),
        tuple(table.get("namespaces", ())),
        _by_name(table["kinds"]),
        where,
        table.get("styles", {}),
        table.get("characters", {}),
        _by_name(table.get("classes", {})),
        table.get("unknown", ""),
    )


def _by_name(lists: Mapping[str, str]) -> Mapping[str, str]:
    return {name: kind for kind, names in lists.items() for name in names.split()}
