"""A document that is an archive: only members that are asked for are read, within limits, and as trees of elements."""

from __future__ import annotations

import posixpath
import zipfile
from io import BytesIO
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from safeguards.bills.namespaces import short
from safeguards.bills.opened import Refused

MOST_BYTES = 200_000_000  # of all members, unpacked
MOST_MEMBERS = 2_000
RATIO = 100  # unpacked to packed
DEEPEST = 200  # elements within elements
MOST_NODES = 2_000_000  # elements and attributes, in all parts that are read
CHUNK = 1 << 16
PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
LINK = 0o120000
FILE_TYPE = 0o170000


class Archive:
    """The members of a document; raises `Refused` where they cannot be read, or should not be."""

    def __init__(self, raw: bytes) -> None:
        self.nodes = 0
        try:
            self._zip = zipfile.ZipFile(BytesIO(raw))
            members = self._zip.infolist()
        except Exception as fault:  # zipfile raises a dozen kinds of exception on broken archives
            raise Refused("SG121", "The document is broken, or cut off, so it was not read.") from fault
        self._check(members, len(raw))
        self._members = {m.filename: m for m in members}

    def _check(self, members: list[zipfile.ZipInfo], size: int) -> None:
        if len(members) > MOST_MEMBERS:
            raise Refused("SG123", f"The document has more than {MOST_MEMBERS:,} parts, so it was not read.")
        total = sum(m.file_size for m in members)
        if total > MOST_BYTES or total > RATIO * max(size, 1):
            raise Refused("SG123", "The document unpacks to more than a law can hold, so it was not read.")
        if len({m.filename for m in members}) < len(members):
            raise Refused("SG121", "The document has two parts of one name, so it was not read.")
        for member in members:
            if _is_unsafe(member.orig_filename) or (member.external_attr >> 16) & FILE_TYPE == LINK:
                raise Refused("SG124", "The document has a part whose name leads out of it, so it was not read.")
            if member.flag_bits & 1:
                raise Refused("SG122", "The document is locked with a password, so it was not read.")

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes:
        """The bytes of a member, "" where there is none; no more than its header and the limit allow."""
        member = self._members.get(name)
        if member is None:
            return b""
        if member.compress_type not in PACKED:
            raise Refused("SG121", f"The part {name} is packed in an unknown way, so the document was not read.")
        parts, left = list[bytes](), min(member.file_size, MOST_BYTES) + 1
        try:
            with self._zip.open(member) as file:
                while left > 0 and (chunk := file.read(min(CHUNK, left))):
                    parts.append(chunk)
                    left -= len(chunk)
        except Exception as fault:
            raise Refused("SG121", f"The part {name} is broken, so the document was not read.") from fault
        if left <= 0:
            raise Refused("SG121", f"The part {name} is larger than it says, so the document was not read.")
        return b"".join(parts)

    def tree(self, name: str) -> Element | None:
        """The elements of a member, with short names such as `w:p`; None where there is none."""
        raw = self.read(name)
        if not raw:
            return None
        target = _Counted(self, name)
        parser = ElementTree.XMLParser(target=target)
        try:
            for at in range(0, len(raw), CHUNK):
                parser.feed(raw[at : at + CHUNK])
            parser.close()
        except (ElementTree.ParseError, LookupError, ValueError) as fault:
            raise Refused("SG107", f"The XML of the part {name} is broken, so it was not read.") from fault
        return target.root


class _Counted:
    """Builds the tree of one part while it is parsed; refuses a document type, and more than the limits allow."""

    def __init__(self, archive: Archive, name: str) -> None:
        self.archive, self.name = archive, name
        self.builder = ElementTree.TreeBuilder()
        self.depth = 0
        self.names: dict[str, str] = {}
        self.root: Element | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> Element:
        """An element begins."""
        self.depth += 1
        self.archive.nodes += 1 + len(attributes)
        if self.depth > DEEPEST:
            raise Refused("SG109", f"Elements stand more than {DEEPEST} deep within one another in {self.name}.")
        if self.archive.nodes > MOST_NODES:
            raise Refused("SG109", f"The document has more than {MOST_NODES:,} elements and attributes.")
        return self.builder.start(self._short(tag), {self._short(k): v for k, v in attributes.items()})

    def end(self, tag: str) -> Element:
        """An element ends."""
        self.depth -= 1
        return self.builder.end(self._short(tag))

    def data(self, text: str) -> None:
        """Text between tags."""
        self.builder.data(text)

    def doctype(self, *_: object) -> None:
        """A document type, of which no office document has one."""
        raise Refused("SG108", f"The part {self.name} has a document type declaration, so it was not read.")

    def close(self) -> None:
        """The part has ended."""
        self.root = self.builder.close()

    def _short(self, name: str) -> str:
        known = self.names.get(name)
        if known is None:
            known = self.names[name] = short(name)
        return known


def _is_unsafe(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return ".." in parts or name.startswith(("/", "\\")) or "\0" in name or ":" in parts[0]


def resolved(part: str, target: str) -> str:
    """The member that a relation of `part` points to; "" where it leads out of the archive."""
    path = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target))
    return path.lstrip("/") if not target.startswith("\\") else ""
