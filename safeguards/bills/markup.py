"""A text with tags as a tree of elements, and what is read of it, both by offsets in the source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from safeguards.bills.opened import Refused
from safeguards.model.bill import FILLER

DEEPEST = 200  # elements within elements
MOST_NODES = 2_000_000  # elements, attributes and pieces of text


@dataclass(slots=True)
class Words:
    """A piece of text between two tags."""

    start: int
    end: int


@dataclass(slots=True)
class Element:
    """An element: its local name, its attributes, and the offsets of its tags: `start` to `inside`, `outside` to `end`.

    `hidden` is set where a browser does not show it; `unseen` holds what is no element, such as comments.
    """

    name: str
    attributes: Mapping[str, str]
    start: int
    inside: int = 0
    outside: int = 0
    end: int = 0
    children: list[Element | Words] = field(default_factory=list)
    hidden: bool = False

    @property
    def elements(self) -> list[Element]:
        """The elements right inside."""
        return [c for c in self.children if isinstance(c, Element)]

    def pieces(self) -> Iterator[Words]:
        """All text inside, in order."""
        for child in self.children:
            if isinstance(child, Words):
                yield child
            else:
                yield from child.pieces()


@dataclass(slots=True)
class Marked:
    """A parsed text: its root, the characters read of it, and the comments (start, end) in it."""

    root: Element
    reading: list[str]
    unseen: list[tuple[int, int]]

    def seen(self, element: Element) -> str:
        """What is read of an element, in one line."""
        said = "".join("".join(self.reading[w.start : w.end]) + " " for w in element.pieces())
        return " ".join(said.replace(FILLER, "").split())

    def within(self, element: Element) -> str:
        """What is read between the tags of an element, in one line, with the characters that elements stand for."""
        return " ".join("".join(self.reading[element.inside : element.outside]).replace(FILLER, "").split())

    def said(self) -> str:
        """All that is read, without fillers."""
        return "".join(self.reading).replace(FILLER, "")


class Builder:
    """Grows the tree of elements in document order; a reader tells it where tags, texts and comments stand."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.reading = [FILLER] * len(text)
        self.unseen: list[tuple[int, int]] = []
        self.top = Element("", {}, 0)
        self.open = [self.top]
        self.nodes = 0

    def begin(self, name: str, attributes: Mapping[str, str], start: int, inside: int) -> Element:
        """An element begins with a tag from `start` to `inside`."""
        self.nodes += 1 + len(attributes)
        if len(self.open) > DEEPEST:
            raise Refused("SG109", f"Elements stand more than {DEEPEST} deep within one another.", start)
        if self.nodes > MOST_NODES:
            raise Refused("SG109", f"The file has more than {MOST_NODES:,} elements and attributes.", start)
        element = Element(name.rpartition(":")[2], attributes, start, inside)
        self.open[-1].children.append(element)
        self.open.append(element)
        return element

    def finish(self, outside: int, end: int) -> None:
        """The newest open element ends with a tag from `outside` to `end`."""
        element = self.open.pop()
        element.outside, element.end = outside, end

    def words(self, start: int, end: int, read: str) -> None:
        """Text from `start` to `end` that is read as `read`, which is no longer."""
        self.reading[start : start + len(read)] = read
        siblings = self.open[-1].children
        last = siblings[-1] if siblings else None
        if isinstance(last, Words) and last.end == start:
            last.end = end
        else:
            self.nodes += 1
            siblings.append(Words(start, end))
