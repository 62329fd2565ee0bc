"""DOCX into text: the parts of the document, and what its body, notes, comments, headers and footers say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from safeguards.bills import sight
from safeguards.bills.archive import Archive, resolved
from safeguards.bills.docx_numbering import Numbering
from safeguards.bills.docx_story import TEXT, Story, Surroundings
from safeguards.bills.docx_styles import AUTO, Styles, is_on
from safeguards.bills.extraction import Extraction
from safeguards.bills.opened import Extract, Refused
from safeguards.bills.paragraphs import Paragraph, settle, write, write_beside
from safeguards.model.bill import Role

OLE = b"\xd0\xcf\x11\xe0"  # how Word wraps a document that is locked with a password
NOTE_KINDS = ("footnotes", "endnotes")
SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")


@dataclass(frozen=True, slots=True)
class _Part:
    """A part that another one points to: the last word of the relation's type, and the member."""

    kind: str
    name: str


def extract(raw: bytes, view: str) -> Extract:
    """The text of a DOCX file in a view of its tracked changes; raises `Refused` where it cannot be read."""
    if raw.startswith(OLE):
        raise Refused("SG122", "The document is locked with a password, so it was not read.")
    archive = Archive(raw)
    main = next((p.name for p in _parts(archive, "") if p.kind == "officeDocument"), "word/document.xml")
    root = archive.tree(main)
    body = root.find("w:body") if root is not None else None
    if root is None or body is None:
        raise Refused("SG121", "The document has no text part, so it was not read.")
    parts = list(_parts(archive, main))
    styles = Styles(_tree(archive, parts, "styles"), view)
    numbering = Numbering(_tree(archive, parts, "numbering"), styles)
    notes = {(kind, key): note for kind in NOTE_KINDS for key, note in _notes(_tree(archive, parts, kind))}
    out = Extraction()
    story = Story(styles, numbering, view, notes)
    story.blocks(body, Surroundings(ground=_page(root, _tree(archive, parts, "settings"))))
    missed = sum(len(t.text or "") for t in body.iter() if t.tag in TEXT) - story.read
    settle(story.paragraphs.ended)
    write(story.paragraphs.ended, out)
    _unread(story, numbering, parts, missed, out)
    _beside(archive, parts, styles, view, out)
    return out.extract()


def _parts(archive: Archive, part: str) -> Iterator[_Part]:
    """What a part (the whole document where it is "") points to inside the archive."""
    folder, _, name = part.rpartition("/")
    relations = archive.tree(f"{folder}/_rels/{name}.rels".lstrip("/") if part else "_rels/.rels")
    for relation in relations if relations is not None else ():
        if relation.get("TargetMode", "Internal") != "External":
            kind = relation.get("Type", "").rpartition("/")[2]
            yield _Part(kind, resolved(part, relation.get("Target", "")))


def _tree(archive: Archive, parts: list[_Part], kind: str) -> Element | None:
    return next((archive.tree(p.name) for p in parts if p.kind == kind), None)


def _notes(root: Element | None) -> Iterator[tuple[str, Element]]:
    for note in root if root is not None else ():
        if note.get("w:type", "normal") not in SEPARATORS:
            yield note.get("w:id", ""), note


def _page(root: Element, settings: Element | None) -> str:
    """The colour of the page, which programs show only where the settings say so."""
    background = root.find("w:background")
    shown = settings is not None and is_on(settings.find("w:displayBackgroundShape"))
    colour = background.get("w:color", AUTO) if background is not None and shown else AUTO
    return sight.WHITE if colour == AUTO else colour


def _unread(story: Story, numbering: Numbering, parts: list[_Part], missed: int, out: Extraction) -> None:
    """What the document shows and the text does not hold, or holds in another form."""
    embedded = ["an embedded document" for p in parts if p.kind == "aFChunk"]
    told = [t for t in story.unread if t not in embedded] + embedded
    for reason in dict.fromkeys(told):
        out.unread(f"{reason}: its text is not read", f"{told.count(reason)} of them in the document")
    if missed > 0:
        out.unread("text in elements that are not known", "the document", missed)
    for format in numbering.unknown:
        out.told("numbering", format, "numbers of this kind are written in digits")


def _beside(archive: Archive, parts: list[_Part], styles: Styles, view: str, out: Extraction) -> None:
    """Comments, headers and footers, which are no law, behind the text."""
    noted = _tree(archive, parts, "comments")
    ends = (archive.tree(p.name) for p in parts if p.kind in ("header", "footer"))
    comments = (_said(note, Role.NOTE, styles, view) for note in (noted if noted is not None else ()))
    pages = (_said(root, Role.METADATA, styles, view) for root in ends if root is not None)
    write_beside(comments, pages, out)


def _said(root: Element, role: Role, styles: Styles, view: str) -> list[Paragraph]:
    story = Story(styles, Numbering(None, styles), view)
    story.blocks(root, Surroundings(role=role))
    return story.paragraphs.ended
