"""Makes DOCX and ODT from the bills in Markdown that stand here: the same text, with numbers that the program prints.

    python examples/make_formats.py FOLDER

writes each bill as .docx, .odt and, with its tracked changes, .tracked.docx. The same input gives the same bytes.
"""

from __future__ import annotations

import difflib
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

HERE = Path(__file__).parent
HEADING = re.compile(r"(#+) (.*)")
SECTION = re.compile(r"Section (\d+)\. ")
LABEL = re.compile(r"\((\w{1,4})\) ")
ITEM = re.compile(r"(\d+)\. ")
ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
LETTERS = "abcdefghijklmnopqrstuvwxyz"
SCHEDULE = 5  # the level of the numbered paragraphs of a schedule


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: depth of a heading or 0, level of its number or -1, the number, and the text behind it."""

    heading: int
    level: int
    value: int
    label: str
    text: str


def paragraphs(markdown: str) -> list[Paragraph]:
    """The paragraphs of a bill in Markdown, with labels told by what stands open before them."""
    found: list[Paragraph] = []
    romans = letters = 0
    for block in re.split(r"\n\s*\n", markdown.strip()):
        said = " ".join(block.split())
        heading, label, item = HEADING.match(said), LABEL.match(said), ITEM.match(said)
        if heading:
            depth, text = len(heading[1]), heading[2]
            section = SECTION.match(text)
            number = int(section[1]) if section else 0
            rest = text[section.end() :] if section else text
            found.append(Paragraph(depth, 0 if section else -1, number, section[0] if section else "", rest))
            romans = letters = 0
        elif label and label[1].isdigit():
            found.append(Paragraph(0, 1, int(label[1]), label[0], said[label.end() :]))
            romans = letters = 0
        elif label:
            is_roman = label[1] in ROMANS and (ROMANS.index(label[1]) == romans and (label[1] != "i" or letters != 8))
            value = ROMANS.index(label[1]) + 1 if is_roman else LETTERS.index(label[1][0]) + 1
            romans, letters = (value, letters) if is_roman else (0, value)
            found.append(Paragraph(0, 3 if is_roman else 2, value, label[0], said[label.end() :]))
        elif item:
            found.append(Paragraph(0, SCHEDULE, int(item[1]), item[0], said[item.end() :]))
        else:
            found.append(Paragraph(0, -1, 0, "", said))
    return found


class Restarts:
    """Tells where a number is not the next one of its list, so that a document must say with what to begin."""

    def __init__(self) -> None:
        self.values: dict[int, int] = {}

    def begins(self, paragraph: Paragraph) -> bool:
        """Counts a paragraph on; whether it must begin anew."""
        level = paragraph.level
        expected = self.values.get(level, 0) + 1
        self.values = {k: v for k, v in self.values.items() if k < level}
        self.values[level] = paragraph.value
        return expected != paragraph.value


def packed(members: Iterable[tuple[str, str]], stored: str = "") -> bytes:
    """An archive of members in this order; `stored` is one that must not be compressed."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            archive.writestr(info, content)
    return target.getvalue()


# DOCX

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
WHO = 'w:id="0" w:author="A drafter" w:date="2024-12-24T00:00:00Z"'
STYLES = {"Title": "Title", "Heading2": "heading 2", "Heading3": "heading 3"}
WORD_LEVELS = (
    ("decimal", "Section %1."),
    ("decimal", "(%2)"),
    ("lowerLetter", "(%3)"),
    ("lowerRoman", "(%4)"),
    ("upperLetter", "(%5)"),
    ("decimal", "%6."),
)


def package(document: str, **parts: str) -> bytes:
    """A DOCX file of the inside of `w:body` and of other parts by their names, such as styles and numbering."""
    kinds = {"document": "document.main", **{name: name for name in parts}}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{WORD}.{kind}+xml"/>' for name, kind in kinds.items()
    )
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{re.sub("[0-9]", "", name)}" Target="{name}.xml"/>'
        for n, name in enumerate(parts, 1)
    )
    types = (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxml'
        f'formats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f"{overrides}</Types>"
    )
    main = (
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>'
    )
    members = {
        "[Content_Types].xml": types,
        "_rels/.rels": main,
        "word/document.xml": f"<w:document {W} {EXTENSIONS}><w:body>{document}<w:sectPr/></w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>',
        **{f"word/{name}.xml": content for name, content in parts.items()},
    }
    return packed((name, DECLARATION + content) for name, content in members.items())


EXTENSIONS = (
    f'xmlns:r="{OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml"'
)


def styles() -> str:
    """The styles of a bill; sections are headings that Word numbers."""
    made = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    for style, name in STYLES.items():
        number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if style == "Heading4" else ""
        depth = int(style[-1]) - 1 if style[-1].isdigit() else 9
        outline = f'<w:pPr>{number}<w:outlineLvl w:val="{depth}"/></w:pPr>' if depth < 9 else ""
        made += (
            f'<w:style w:type="paragraph" w:styleId="{style}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
            f"{outline}</w:style>"
        )
    return f"<w:styles {W}>{made}</w:styles>"


def numbering(restarts: list[tuple[int, int]]) -> str:
    """One list of six levels; each restart (level, number) is a `w:num` of its own."""
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for n, (style, text) in enumerate(WORD_LEVELS)
    )
    lists = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' + "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="{level}">'
        f'<w:startOverride w:val="{value}"/></w:lvlOverride></w:num>'
        for n, (level, value) in enumerate(restarts, 2)
    )
    abstract = f'<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
    return f"<w:numbering {W}>{abstract}{lists}</w:numbering>"


def run(text: str, kind: str = "t") -> str:
    """A run of text; `kind` is delText inside a deletion."""
    return f'<w:r><w:{kind} xml:space="preserve">{escape(text)}</w:{kind}></w:r>'


def docx(markdown: str) -> bytes:
    """A bill as DOCX in which Word prints the numbers."""
    body, restarts, counted = "", list[tuple[int, int]](), Restarts()
    number = 1
    for paragraph in paragraphs(markdown):
        properties = _style(paragraph)
        if paragraph.level >= 0:
            if counted.begins(paragraph):
                restarts.append((paragraph.level, paragraph.value))
                number = len(restarts) + 1
            properties += f'<w:numPr><w:ilvl w:val="{paragraph.level}"/><w:numId w:val="{number}"/></w:numPr>'
        body += f"<w:p><w:pPr>{properties}</w:pPr>{run(paragraph.text)}</w:p>"
    return package(body, styles=styles(), numbering=numbering(restarts))


def _style(paragraph: Paragraph) -> str:
    name = "Title" if paragraph.heading == 1 else f"Heading{paragraph.heading}" if paragraph.heading else ""
    return f'<w:pStyle w:val="{name}"/>' if name else ""


def tracked_docx(tabled: str, amended: str) -> bytes:
    """A bill as DOCX that was tabled in one wording and amended to another, with tracked changes and typed numbers."""
    old, new = paragraphs(tabled), paragraphs(amended)
    body = ""
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        pairs = list(zip(old[a:b], new[c:d], strict=False)) if kind != "delete" else []
        for before, after in pairs:
            body += f"<w:p><w:pPr>{_style(after)}</w:pPr>{_words(_typed(before), _typed(after))}</w:p>"
        for gone in old[a + len(pairs) : b]:
            body += _changed_paragraph(gone, "del", "delText")
        for come in new[c + len(pairs) : d]:
            body += _changed_paragraph(come, "ins", "t")
    return package(body, styles=styles())


def _typed(paragraph: Paragraph) -> str:
    return paragraph.label + paragraph.text


def _changed_paragraph(paragraph: Paragraph, kind: str, text: str) -> str:
    mark = f"<w:rPr><w:{kind} {WHO}/></w:rPr>"
    changed = f"<w:{kind} {WHO}>{run(_typed(paragraph), text)}</w:{kind}>"
    return f"<w:p><w:pPr>{_style(paragraph)}{mark}</w:pPr>{changed}</w:p>"


def _words(before: str, after: str) -> str:
    if before == after:
        return run(after)
    old, new = re.findall(r"\s+|\S+", before), re.findall(r"\s+|\S+", after)
    said = ""
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            said += run("".join(old[a:b]))
            continue
        gone, come = "".join(old[a:b]), "".join(new[c:d])
        said += f"<w:del {WHO}>{run(gone, 'delText')}</w:del>" if gone else ""
        said += f"<w:ins {WHO}>{run(come)}</w:ins>" if come else ""
    return said


# ODT

ODF_NAMES = {"office": "office", "text": "text", "style": "style", "table": "table", "draw": "drawing"}
ODF = " ".join(f'xmlns:{x}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for x, name in ODF_NAMES.items()) + (
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"'
)
MIMETYPE = "application/vnd.oasis.opendocument.text"
NUMBERED_HEADING = (  # LibreOffice numbers a heading only where its own style names the list
    '<style:style style:name="Numbered" style:family="paragraph" style:parent-style-name="Heading_20_3" '
    'style:list-style-name="Law"/>'
)
ODT_LEVELS = (
    ("1", "Section ", "."),
    ("1", "(", ")"),
    ("a", "(", ")"),
    ("i", "(", ")"),
    ("A", "(", ")"),
    ("1", "", "."),
)


def odt_package(body: str, automatic: str = "", common: str = "") -> bytes:
    """An ODT file of the inside of `office:text`, of automatic and of common styles."""
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in (("/", MIMETYPE), ("content.xml", "text/xml"), ("styles.xml", "text/xml"))
    )
    name = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"'
    content = (
        f"<office:document-content {ODF}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    members = {
        "mimetype": MIMETYPE,
        "content.xml": DECLARATION + content,
        "styles.xml": DECLARATION
        + f"<office:document-styles {ODF}><office:styles>{common}</office:styles></office:document-styles>",
        "META-INF/manifest.xml": DECLARATION + f"<manifest:manifest {name}>{entries}</manifest:manifest>",
    }
    return packed(members.items(), stored="mimetype")


def odt_styles() -> str:
    """The common styles of a bill, and the list of its numbers."""
    made = '<style:style style:name="Standard" style:family="paragraph"/>'
    for name in ("Title", "Heading_20_2", "Heading_20_3"):
        made += f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="Standard"/>'
    levels = "".join(
        f'<text:list-level-style-number text:level="{n}" style:num-format="{form}" style:num-prefix="{before}" '
        f'style:num-suffix="{behind}"/>'
        for n, (form, before, behind) in enumerate(ODT_LEVELS, 1)
    )
    return made + f'<text:list-style style:name="Law">{levels}</text:list-style>'


def odt(markdown: str) -> bytes:
    """A bill as ODT in which the program prints the numbers."""
    counted = Restarts()
    return odt_package("".join(_odt_paragraphs(markdown, counted)), NUMBERED_HEADING, odt_styles())


def _odt_paragraphs(markdown: str, counted: Restarts) -> Iterator[str]:
    for paragraph in paragraphs(markdown):
        if paragraph.heading == 1:
            said = f'<text:p text:style-name="Title">{escape(paragraph.text)}</text:p>'
        elif paragraph.heading:
            depth = paragraph.heading
            style = f"Heading_20_{depth}" if paragraph.level < 0 else "Numbered"
            said = f'<text:h text:style-name="{style}" text:outline-level="{depth}">{escape(paragraph.text)}</text:h>'
        else:
            said = f'<text:p text:style-name="Standard">{escape(paragraph.text)}</text:p>'
        if paragraph.level >= 0:
            begin = f" text:start-value={quoteattr(str(paragraph.value))}" if counted.begins(paragraph) else ""
            said = f"<text:list-item{begin}>{said}</text:list-item>"
            for _ in range(paragraph.level):
                said = f"<text:list-item><text:list>{said}</text:list></text:list-item>"
            said = f'<text:list text:style-name="Law" text:continue-numbering="true">{said}</text:list>'
        yield said


TABLED = (("a judge", "a judge or a senior officer"), ("reasonable grounds", "grounds"))


def main(folder: Path) -> None:
    """Writes all bills in all formats; the wording as tabled, in the file with changes, is weaker in a few words."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(HERE.glob("*.md")):
        markdown = tabled = path.read_text("utf-8")
        for strict, weak in TABLED:
            tabled = tabled.replace(strict, weak)
        (folder / f"{path.stem}.docx").write_bytes(docx(markdown))
        (folder / f"{path.stem}.odt").write_bytes(odt(markdown))
        (folder / f"{path.stem}.tracked.docx").write_bytes(tracked_docx(tabled, markdown))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "formats"))
