"""ODT into text: the parts of the document, and what its body, comments, headers and footers say."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from safeguards.bills.archive import Archive
from safeguards.bills.extraction import Extraction
from safeguards.bills.namespaces import at_path
from safeguards.bills.odt_lists import Lists
from safeguards.bills.odt_story import Story, Surroundings
from safeguards.bills.odt_styles import Styles
from safeguards.bills.opened import Extract, Refused
from safeguards.bills.paragraphs import Paragraph, settle, write, write_beside
from safeguards.model.bill import Role

PAGE_ENDS = ("style:header", "style:footer")
LOCK = "manifest:encryption-data"


def extract(raw: bytes, view: str) -> Extract:
    """The text of an ODT file in a view of its tracked changes; raises `Refused` where it cannot be read."""
    archive = Archive(raw)
    manifest = archive.tree("META-INF/manifest.xml")
    if manifest is not None and next(manifest.iter(LOCK), None) is not None:
        raise Refused("SG122", "The document is locked with a password, so it was not read.")
    root = archive.tree("content.xml")
    body = at_path(root, "office:body/office:text")
    if root is None or body is None:
        raise Refused("SG121", "The document has no text part, so it was not read.")
    common = archive.tree("styles.xml")
    roots = [root, *([common] if common is not None else [])]
    styles, lists = Styles(roots), Lists(roots)
    regions = dict(_regions(body))
    out = Extraction()
    story = Story(styles, lists, view, regions)
    story.blocks(body, Surroundings())
    story.finish()
    settle(story.paragraphs.ended)
    write(story.paragraphs.ended, out)
    for reason in dict.fromkeys(story.unread):
        out.unread(f"{reason}: its text is not read", f"{story.unread.count(reason)} of them in the document")
    for format in lists.unknown:
        out.told("numbering", format, "numbers of this kind are written in digits")
    _beside(story, common, styles, view, out)
    return out.extract()


def _regions(body: Element) -> Iterator[tuple[str, Element]]:
    """The tracked changes by their identifiers, which older documents keep under another name."""
    for region in body.iter("text:changed-region"):
        for name in ("text:id", "xml:id"):
            if region.get(name):
                yield region.get(name, ""), region


def _beside(story: Story, common: Element | None, styles: Styles, view: str, out: Extraction) -> None:
    """Comments, headers and footers, which are no law, behind the text."""
    ends = (e for tag in PAGE_ENDS for e in (common.iter(tag) if common is not None else ()))
    comments = (_said(comment, Role.NOTE, styles, view) for comment in story.comments)
    write_beside(comments, (_said(e, Role.METADATA, styles, view) for e in ends), out)


def _said(element: Element, role: Role, styles: Styles, view: str) -> list[Paragraph]:
    story = Story(styles, Lists([]), view, {})
    kept = Element(element.tag)
    kept.extend(e for e in element if e.tag.startswith(("text:", "table:")))
    story.blocks(kept, Surroundings(role=role))
    story.finish()
    return story.paragraphs.ended
