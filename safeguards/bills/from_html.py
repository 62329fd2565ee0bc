"""HTML into elements with offsets, read as a browser reads it: end tags may be missing, and parts may be hidden."""

from __future__ import annotations

import html
import re

from safeguards.bills.markup import Builder, Element, Marked
from safeguards.bills.vocabulary import Vocabulary

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
RAW = frozenset("script style xmp iframe noembed noframes noscript".split())  # their text has no tags
TEXT_ONLY = frozenset({"title", "textarea"})  # theirs has references and no tags
# A start tag ends these open elements, unless one of the others stands between.
ENDED = {
    "li": ({"li"}, {"ol", "ul", "menu"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
    "td": ({"td", "th"}, {"table", "tr"}),
    "th": ({"td", "th"}, {"table", "tr"}),
    "tr": ({"tr"}, {"table"}),
    "tbody": ({"thead", "tbody"}, {"table"}),
    "tfoot": ({"thead", "tbody"}, {"table"}),
    "option": ({"option"}, {"select"}),
}
NAME = re.compile(r"[^\s/>]+")
ATTRIBUTE = re.compile(
    r"[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"'][^\s>]*)|(?=[\"'])(?P<open>)))?"
)
REFERENCE = re.compile(r"&#?\w+;?")

NOTHING = r"(?:0+(?:\.0*)?|\.0+)(?![.\d])"
UNSEEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*" + NOTHING, re.IGNORECASE
)
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
SIMPLE = re.compile(r"\s*(?:[a-z][a-z0-9]*)?([.#][\w-]+)\s*\Z", re.IGNORECASE)
PRINTED = re.compile(r"@media[^{}]*print[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*(?:\}|\Z)", re.IGNORECASE)


class _Reader:
    """Cuts a text into tags, comments and text, after the rules that browsers follow; in one pass."""

    def __init__(self, text: str, blocks: frozenset[str]) -> None:
        self.text, self.blocks = text, blocks
        self.is_xml = text.lstrip().startswith("<?xml")  # there <p/> is an empty element
        self.builder = Builder(text)

    def read(self) -> Marked:
        at, size = 0, len(self.text)
        while at < size:
            tag = self.text.find("<", at)
            tag = size if tag < 0 else tag
            self._words(at, tag)
            at = self._tag(tag) if tag < size else size
        while len(self.builder.open) > 1:
            self.builder.finish(size, size)
        self.builder.top.end = self.builder.top.outside = size
        _hide(self.builder.top, self.text)
        return Marked(self.builder.top, self.builder.reading, self.builder.unseen)

    def _words(self, start: int, end: int) -> None:
        at = start
        for found in REFERENCE.finditer(self.text, start, end):
            read = html.unescape(found.group())
            if read != found.group():
                self._plain(at, found.start())
                self.builder.words(found.start(), found.end(), read[: len(found.group())])
                at = found.end()
        self._plain(at, end)

    def _plain(self, start: int, end: int) -> None:
        if start < end:
            self.builder.words(start, end, self.text[start:end])

    def _tag(self, start: int) -> int:
        """What begins with <; the offset behind it."""
        following = self.text[start + 1 : start + 3]
        if following[:1].isalpha() and following.isascii():
            return self._start_tag(start)
        if following[:1] == "/" and following[1:].isalpha() and following.isascii():
            return self._end_tag(start)
        if following[:1] in ("!", "?") or (following[:1] == "/" and len(following) > 1):
            return self._unseen(start)
        self._plain(start, start + 1)
        return start + 1

    def _unseen(self, start: int) -> int:
        """A comment, which goes on to the end of the file where nothing ends it; a declaration is none."""
        if self.text.startswith("<!--", start):
            ends = re.compile(r"--!?>").search(self.text, start + 2)
            end = ends.end() if ends else len(self.text)
        else:
            end = self.text.find(">", start) + 1 or len(self.text)
        told = self.text[start : start + 9].lower()
        if not told.startswith(("<!doctype", "<?")) or "<" in self.text[start + 1 : end]:
            self.builder.unseen.append((start, end))
        return end

    def _start_tag(self, start: int) -> int:
        found = NAME.match(self.text, start + 1)
        assert found is not None
        name = found.group().lower()
        attributes, end = self._attributes(found.end())
        if not end:  # the file ends inside a tag: nothing of it is shown
            self.builder.unseen.append((start, len(self.text)))
            return len(self.text)
        self._end_implied(name, start)
        self.builder.begin(name, attributes, start, end)
        if name in VOID or (self.is_xml and self.text[end - 2] == "/"):
            self.builder.finish(end, end)
        elif name in RAW or name in TEXT_ONLY:
            ends = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(self.text, end)
            stop = ends.start() if ends else len(self.text)
            (self._words if name in TEXT_ONLY else self._plain)(end, stop)
            return stop
        return end

    def _attributes(self, at: int) -> tuple[dict[str, str], int]:
        """The attributes from `at` on, and the offset behind the tag (0 where nothing ends it)."""
        attributes: dict[str, str] = {}
        while found := ATTRIBUTE.match(self.text, at):
            if found["open"] is not None:
                return attributes, 0
            value = next((v for v in found.groups()[1:4] if v is not None), "")
            attributes.setdefault(found[1].lower(), html.unescape(value))
            at = found.end()
        return attributes, self.text.find(">", at) + 1

    def _end_implied(self, name: str, place: int) -> None:
        names, walls = ENDED.get(name, (set(), set()))
        if name in self.blocks:
            names, walls = names | {"p"}, walls | {"table", "td", "th", "button"}
        for depth in range(len(self.builder.open) - 1, 0, -1):
            if self.builder.open[depth].name in walls or self.builder.open[depth].name == "template":
                return
            if self.builder.open[depth].name in names:
                while len(self.builder.open) > depth:
                    self.builder.finish(place, place)
                return

    def _end_tag(self, start: int) -> int:
        found = NAME.match(self.text, start + 2)
        assert found is not None
        _, end = self._attributes(found.end())
        if not end:
            self.builder.unseen.append((start, len(self.text)))
            return len(self.text)
        names = [e.name for e in self.builder.open]
        name = found.group().lower()
        if name in names[1:]:
            depth = len(names) - 1 - names[::-1].index(name)
            while len(self.builder.open) > depth + 1:
                self.builder.finish(start, start)
            self.builder.finish(start, end)
        return end


def _hide(top: Element, text: str) -> None:
    """Marks what a browser does not show: by attribute, by style, or by a simple rule of the page's own style sheet."""
    hidden: set[str] = set()
    waiting = [top]
    elements: list[Element] = []
    while waiting:
        element = waiting.pop()
        elements.append(element)
        if element.name == "style" and "print" not in element.attributes.get("media", ""):
            hidden |= _hiding(text[element.inside : element.outside])
        waiting.extend(element.elements)
    for element in elements:
        given = element.attributes
        named = {f".{name}" for name in given.get("class", "").split()} | {f"#{given.get('id', '')}"}
        element.hidden = "hidden" in given or bool(UNSEEN_STYLE.search(given.get("style", ""))) or bool(named & hidden)


def _hiding(sheet: str) -> set[str]:
    """The classes and identifiers that a style sheet hides on a screen."""
    kept = [part.partition("*/")[2] if n else part for n, part in enumerate(sheet.split("/*"))]
    return {
        found[1]
        for selectors, rule in RULE.findall(PRINTED.sub("", "".join(kept)))
        if UNSEEN_STYLE.search(rule)
        for selector in selectors.split(",")
        if (found := SIMPLE.match(selector))
    }


def parse(text: str, vocabulary: Vocabulary) -> Marked:
    """The elements of an HTML text; raises `Refused` where they are too deep or too many.

    A paragraph without an end tag ends where one of the vocabulary's blocks or headings begins.
    """
    blocks = {name for name, kind in vocabulary.kinds.items() if kind == "block" or kind.startswith("level")}
    return _Reader(text, frozenset(blocks)).read()
