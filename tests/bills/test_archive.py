"""Documents that are broken, locked or made to do harm are told with a code, and nothing raises."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Mapping
from io import BytesIO
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from examples.make_formats import DECLARATION, W, odt_package, package, packed, run
from safeguards.bills import archive
from safeguards.bills.archive import resolved
from safeguards.bills.read import Source, read
from safeguards.model.rule import Language

GOOD = package(f"<w:p>{run('1. Search')}</w:p><w:p>{run('(1) A judge may search.')}</w:p>")
GOOD_ODT = odt_package("<text:p>1. Search</text:p><text:p>(1) A judge may search.</text:p>")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500


def members(raw: bytes) -> dict[str, str]:
    with zipfile.ZipFile(BytesIO(raw)) as found:
        return {name: found.read(name).decode() for name in found.namelist()}


def changed(raw: bytes = GOOD, **contents: str) -> bytes:
    """A document with other parts; in their names, __ stands for a stroke."""
    return packed({**members(raw), **{k.replace("__", "/"): v for k, v in contents.items()}}.items())


def with_body(inside: str, before: str = "") -> bytes:
    document = f"{DECLARATION}{before}<w:document {W}><w:body>{inside}</w:body></w:document>"
    return packed({**members(GOOD), "word/document.xml": document}.items())


def doubled() -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as found, pytest.warns(UserWarning):
        for name, content in members(GOOD).items():
            found.writestr(name, content)
        found.writestr("word/document.xml", "<again/>")
    return target.getvalue()


def link() -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as found:
        for name, content in members(GOOD).items():
            found.writestr(name, content)
        info = zipfile.ZipInfo("word/media/link")
        info.external_attr = 0o120777 << 16
        found.writestr(info, "/etc/passwd")
    return target.getvalue()


def locked() -> bytes:
    """The bit that says a member is locked, in both of its headers."""
    raw = bytearray(GOOD)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = raw.find(mark)
        while at >= 0:
            raw[at + place] |= 1
            at = raw.find(mark, at + 4)
    return bytes(raw)


def flipped() -> bytes:
    """One byte of the text is another than its checksum says."""
    raw = bytearray(changed(word__document="x"))
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as found:
        for name, content in members(GOOD).items():
            found.writestr(name, content)
    raw = bytearray(target.getvalue())
    raw[raw.find(b"A judge")] ^= 1
    return bytes(raw)


def understated() -> bytes:
    """The directory says that the text is short, so that limits would not hold."""
    raw = bytearray(GOOD)
    at = raw.find(b"PK\x01\x02")
    while raw[at + 46 : at + 46 + 17] != b"word/document.xml":
        at = raw.find(b"PK\x01\x02", at + 4)
    raw[at + 24 : at + 28] = struct.pack("<I", 10)
    return bytes(raw)


BAD = {
    "cut off": (GOOD[: len(GOOD) // 2], "SG121"),
    "the end is missing": (GOOD[:-30], "SG121"),
    "no text part": (packed((n, t) for n, t in members(GOOD).items() if n != "word/document.xml"), "SG121"),
    "an empty text part": (changed(**{"word__document.xml": ""}), "SG121"),
    "no body": (changed(**{"word__document.xml": f"<w:document {W}/>"}), "SG121"),
    "two of one name": (doubled(), "SG121"),
    "a wrong checksum": (flipped(), "SG121"),
    "a wrong size": (understated(), "SG121"),
    "a locked member": (locked(), "SG122"),
    "locked by Word": (OLE + "EncryptedPackage".encode("utf-16-le"), "SG122"),
    "an older Word": (OLE, "SG125"),
    "RTF": (b"{\\rtf1\\ansi 1. Search\\par}", "SG125"),
    "many members": (changed(**{f"word__x{n}": "" for n in range(2100)}), "SG123"),
    "a bomb": (changed(**{"word__media__x.bmp": "0" * 5_000_000}), "SG123"),
    "a name that leads out": (changed(**{"..__..__autostart": "x"}), "SG124"),
    "a name from the root": (changed(**{"__etc__passwd": "x"}), "SG124"),
    "a name on a disk": (changed(**{"C:\\autostart": "x"}), "SG124"),
    "a link": (link(), "SG124"),
    "broken XML": (with_body("<w:p>"), "SG107"),
    "an unknown encoding": (changed(**{"word__document.xml": '<?xml version="1.0" encoding="x-no"?><a/>'}), "SG107"),
    "an entity": (with_body("<w:p>&who;</w:p>", "<!DOCTYPE a [<!ENTITY who 'a judge'>]>"), "SG108"),
    "an outer entity": (with_body("<w:p/>", '<!DOCTYPE a SYSTEM "file:///etc/passwd">'), "SG108"),
    "laughs": (
        with_body("<w:p>&c;</w:p>", '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>'),
        "SG108",
    ),
    "elements too deep": (with_body("<w:p>" * 300 + "</w:p>" * 300), "SG109"),
    "no text": (with_body("<w:p/>"), "SG102"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_document_gets_its_code(case: str, languages: Mapping[str, Language]) -> None:
    raw, code = BAD[case]
    bill, problems = read(Source("bill.docx", raw), languages)
    assert [p.code for p in problems] == [code]
    assert (bill.spans, len(bill.text)) == ((), len(raw))


def test_a_locked_odt_is_told(languages: Mapping[str, Language]) -> None:
    manifest = members(GOOD_ODT)["META-INF/manifest.xml"].replace(
        "/>", "><manifest:encryption-data/></manifest:file-entry>"
    )
    raw = packed({**members(GOOD_ODT), "META-INF/manifest.xml": manifest}.items(), stored="mimetype")
    assert [p.code for p in read(Source("bill.odt", raw), languages)[1]] == ["SG122"]


def test_too_many_elements_are_told(languages: Mapping[str, Language], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_NODES", 1000)
    _, problems = read(Source("bill.docx", with_body("<w:p/>" * 1000)), languages)
    assert [p.code for p in problems] == ["SG109"]


def test_a_huge_part_that_is_not_asked_for_is_not_unpacked(languages: Mapping[str, Language]) -> None:
    """Noise does not pack, so that the limits let it pass; it is not read."""
    noise = "".join(chr(0x4E00 + n * 7919 % 20000) for n in range(400_000))
    begun = process_time()
    bill, problems = read(Source("bill.docx", changed(**{"word__embeddings__x.bin": noise})), languages)
    assert problems == () and bill.format == "docx"
    assert process_time() - begun < 2


@pytest.mark.parametrize("name", ["law.docx", "law.odt", "law.md", "law.pdf", "law"])
@pytest.mark.parametrize(("raw", "format"), [(GOOD, "docx"), (GOOD_ODT, "odt")])
def test_a_wrong_suffix_makes_no_difference(
    name: str, raw: bytes, format: str, languages: Mapping[str, Language]
) -> None:
    bill, problems = read(Source(name, raw), languages)
    assert (bill.format, problems) == (format, ())
    assert [p.label for p in bill.provisions[1:]] == ["s 1", "s 1(1)"]


@pytest.mark.parametrize(("format", "raw"), [("docx", GOOD_ODT), ("odt", GOOD), ("docx", b"1. Search\n"), ("odt", b"")])
def test_a_document_that_is_called_another_format_is_told(
    format: str, raw: bytes, languages: Mapping[str, Language]
) -> None:
    assert [p.code for p in read(Source("law", raw, format), languages)[1]] == ["SG121"]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([GOOD, GOOD_ODT]), st.data())
def test_a_damaged_document_never_raises(languages: Mapping[str, Language], good: bytes, data: st.DataObject) -> None:
    raw = bytearray(good)
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    bill, problems = read(Source("bill.docx", bytes(raw)), languages)
    assert bill.spans or problems


@pytest.mark.parametrize(
    ("part", "target", "name"),
    [
        ("word/document.xml", "styles.xml", "word/styles.xml"),
        ("word/document.xml", "/word/styles.xml", "word/styles.xml"),
        ("word/document.xml", "../custom/x.xml", "custom/x.xml"),
        ("word/document.xml", "../../../etc/passwd", "etc/passwd"),
        ("", "word/document.xml", "word/document.xml"),
    ],
)
def test_a_relation_never_leads_out_of_the_archive(part: str, target: str, name: str) -> None:
    assert resolved(part, target) == name
