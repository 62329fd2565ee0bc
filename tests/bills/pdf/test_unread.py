"""What of a PDF cannot be read is told and never fine; what would break a reader ends in a problem."""

from __future__ import annotations

import random
import zlib
from io import BytesIO
from time import monotonic

import pytest
from PIL import Image, ImageDraw
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from safeguards.bills import from_pdf
from safeguards.bills.read import Source, read
from safeguards.model.bill import Bill
from safeguards.model.problem import Problem
from safeguards.model.rule import RuleBook
from tests.bills.pdf.raw import LAW, document, page_text

MORE = ["3. Records", "(1) The officer shall keep a record of each order in the register."]


def opened(raw: bytes, book: RuleBook) -> tuple[Bill, tuple[Problem, ...]]:
    return read(Source("bill.pdf", raw, language="en"), book.languages)


def canvas_of(*pages: str, encrypt: StandardEncryption | None = None) -> bytes:
    """A page of text for "text", a picture of text for "scan", the same over its text for "recognised"."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(595, 842), invariant=1, encrypt=encrypt)
    picture = Image.new("L", (300, 400), 255)
    ImageDraw.Draw(picture).text((20, 20), "3. Records\n(1) No record is kept.", fill=0)
    for page in pages:
        if page in ("text", "recognised"):
            canvas.setFont("Times-Roman", 10)
            for n, line in enumerate(LAW if page == "text" else MORE):
                canvas.drawString(72, 760 - 20 * n, line)
        if page in ("scan", "recognised"):
            canvas.drawImage(ImageReader(picture), 0, 0, 595, 842)
        if page == "logo":
            canvas.drawImage(ImageReader(picture), 200, 300, 40, 40)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def test_a_page_without_text_layer_is_not_assessed(book: RuleBook) -> None:
    bill, problems = opened(canvas_of("text", "scan"), book)
    assert problems == ()
    assert [(u.where, u.reason) for u in bill.not_assessed] == [("page 2", "the page has no text layer")]
    assert "s 2(1)" in [p.label for p in bill.provisions]


def test_a_blank_page_is_nothing(book: RuleBook) -> None:
    bill, problems = opened(canvas_of("text", "blank", "text"), book)
    assert (problems, bill.not_assessed) == ((), ())


def test_text_behind_a_picture_of_the_page_is_not_read(book: RuleBook) -> None:
    bill, problems = opened(canvas_of("text", "recognised"), book)
    assert problems == ()
    assert [u.where for u in bill.not_assessed] == ["page 2"]
    assert "keep a record" not in bill.text


def test_recognised_text_is_read_where_it_is_asked_for_and_told(book: RuleBook) -> None:
    raw = canvas_of("text", "recognised")
    bill, problems = read(Source("bill.pdf", raw, "scanned-pdf", "en"), book.languages)
    assert (problems, bill.not_assessed) == ((), ())
    assert "s 3(1)" in [p.label for p in bill.provisions]
    assert [(i.kind, i.quote) for i in bill.integrity] == [("recognised-text", "page 2")]


@pytest.mark.parametrize("page", ["scan", "recognised", "blank"])
def test_a_document_without_text_in_sight_is_refused(page: str, book: RuleBook) -> None:
    bill, problems = opened(canvas_of(page, page), book)
    assert ([p.code for p in problems], bill.spans) == (["SG127"], ())


def test_letters_that_the_font_does_not_tell_are_not_assessed(book: RuleBook) -> None:
    mapping = "1 beginbfrange <20> <7E> <E020> endbfrange"
    cmap = (
        "/CIDInit /ProcSet findresource begin begincmap /CMapName /X def 1 begincodespacerange <00> <FF> "
        f"endcodespacerange {mapping} endcmap end"
    )
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 11 0 R >>"
    extra = [font, f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream"]
    garbled = page_text(MORE).replace("/F1", "/F2")
    raw = document([page_text(LAW), garbled], extra=extra).replace(b"/F1 3 0 R", b"/F1 3 0 R /F2 10 0 R", 2)
    bill, problems = opened(fixed(raw), book)
    assert problems == ()
    assert [u.where for u in bill.not_assessed] == ["page 2"]
    assert "fonts" in bill.not_assessed[0].reason


def fixed(raw: bytes) -> bytes:
    """A file whose table of places is gone, so that it is made anew when it is opened."""
    return raw[: raw.rindex(b"xref\n", 0, raw.rindex(b"startxref"))] + b"trailer\n<< /Size 1000 /Root 1 0 R >>\n%%EOF\n"


def test_a_note_laid_over_a_page_is_told(book: RuleBook) -> None:
    note = "<< /Type /Annot /Subtype /FreeText /Rect [70 400 300 440] /Contents (A judge decides.) /DA (/F1 9 Tf) >>"
    bill, problems = opened(document([page_text(LAW)], extra=[note], page="/Annots [10 0 R]"), book)
    assert problems == ()
    assert [u.reason for u in bill.not_assessed] == ["notes, stamps or fields are laid over the page"]


def test_text_that_runs_across_the_page_is_no_law(book: RuleBook) -> None:
    across = "BT /F1 40 Tf 0.7 0.7 -0.7 0.7 150 200 Tm (DRAFT) Tj ET"
    bill, _ = opened(document([page_text(LAW) + across]), book)
    assert "DRAFT" in bill.text
    assert not any("DRAFT" in bill.text[s.start : s.end] for p in bill.provisions for s in p.spans)


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_page_that_is_shown_turned_is_read_as_it_is_shown(turned: int, book: RuleBook) -> None:
    place = {90: "0 1 -1 0 595 0 cm", 180: "-1 0 0 -1 595 842 cm", 270: "0 -1 1 0 0 842 cm"}[turned]
    text = page_text(LAW, 500 if turned != 180 else 760)
    bill, problems = opened(document([f"q {place} {text} Q"], page=f"/Rotate {turned}"), book)
    assert problems == ()
    assert [p.label for p in bill.provisions if p.kind == "subsection"] == ["s 1(1)", "s 1(2)", "s 2(1)"]
    assert bill.integrity == ()


LOCKED = StandardEncryption("secret", ownerPassword="other", canPrint=0)
BROKEN = {
    "only a header": (b"%PDF-1.7\n", "SG121"),
    "nothing but noise": (b"%PDF-1.4\n" + bytes(range(256)) * 40, "SG121"),
    "no pages": (document([]), "SG121"),
    "pages that hold themselves": (document([page_text(LAW)]).replace(b"[100 0 R]", b"[  2 0 R]"), "SG12"),
    "locked": (canvas_of("text", encrypt=LOCKED), "SG122"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_or_locked_file_is_refused(case: str, book: RuleBook) -> None:
    raw, code = BROKEN[case]
    bill, problems = opened(raw, book)
    assert len(problems) == 1 and problems[0].code.startswith(code)
    assert not bill.spans


def test_a_file_that_may_be_read_without_a_password_is_read(book: RuleBook) -> None:
    _, problems = opened(canvas_of("text", encrypt=StandardEncryption("", ownerPassword="other")), book)
    assert problems == ()


def test_too_many_pages_are_refused(book: RuleBook) -> None:
    _, problems = opened(document(["BT ET"] * 3001), book)
    assert [p.code for p in problems] == ["SG123"]
    assert "3,001" in problems[0].message


def forms(depth: int, each: int) -> bytes:
    """Forms that draw forms that draw forms: small in the file, without end when drawn."""
    extra = []
    for n in range(depth):
        content = f"/X{n} Do " * each if n else page_text(LAW)
        resources = f"/XObject << /X{n} {9 + n} 0 R >>" if n else "/Font << /F1 3 0 R >>"
        extra.append(
            f"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << {resources} >> "
            f"/Length {len(content)} >>\nstream\n{content}\nendstream"
        )
    return document([f"/X{depth} Do"], f"/XObject << /X{depth} {9 + depth} 0 R >>", extra=extra)


def bomb() -> bytes:
    """A content stream of 600 MB that is 600 kB in the file."""
    packer = zlib.compressobj(9)
    blanks = b" " * 1_000_000
    packed = b"".join(packer.compress(blanks) for _ in range(600)) + packer.flush()
    raw = document(["@@"])
    stream = b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(packed), packed)
    return fixed(raw.replace(b"<< /Length 2 >>\nstream\n@@\nendstream", stream))


@pytest.mark.parametrize(
    ("case", "seconds", "memory"), [("forms", 3, 1 << 30), ("bomb", 60, 300_000_000)], ids=["forms", "bomb"]
)
def test_a_poisoned_file_ends_at_its_limits(
    case: str, seconds: int, memory: int, book: RuleBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(from_pdf, "SECONDS", seconds)
    monkeypatch.setattr(from_pdf, "MEMORY", memory)
    monkeypatch.setattr(from_pdf, "PATIENCE", 10)
    begun = monotonic()
    _, problems = opened(forms(12, 10) if case == "forms" else bomb(), book)
    assert [p.code for p in problems] == ["SG126"]
    assert monotonic() - begun < 90


@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_file_ends_in_a_bill_or_a_problem(seed: int, book: RuleBook) -> None:
    chance = random.Random(seed)
    raw = bytearray(canvas_of("text", "logo", "text"))
    for _ in range(chance.randint(1, 40)):
        raw[chance.randrange(len(raw))] = chance.randrange(256)
    if seed % 3 == 0:
        del raw[chance.randrange(len(raw)) :]
    bill, problems = opened(bytes(b"%PDF-" + raw[5:]), book)
    assert bill.spans or problems
