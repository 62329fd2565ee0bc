"""Text that a reader of a PDF does not see: it is never law, raises no score, and is told with its words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.lib.colors import Color, black, white
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from safeguards import pipeline
from safeguards.bills.read import Source, read
from safeguards.model.bill import Bill, Visibility
from safeguards.model.rule import RuleBook
from tests.bills.pdf.press import Layout, press
from tests.bills.pdf.raw import LAW, document, page_text

SAFEGUARD = "No power is used unless a judge has issued a warrant in advance on reasonable grounds to suspect a crime."
PRINTED = "The bill was printed at the printing works of the State in the year in which it was tabled."
PAGE = 3  # where it is hidden
X, Y = 100.0, 78.0  # below the text
Draw = Callable[[Canvas], None]


def written(canvas: Canvas, x: float = X, y: float = Y, size: float = 8.0, mode: int | None = None) -> None:
    text = canvas.beginText(x, y)
    text.setFont("Times-Roman", size)
    if mode is not None:
        text.setTextRenderMode(mode)
    text.textOut(SAFEGUARD)
    canvas.drawText(text)


def in_mode(mode: int) -> Draw:
    return lambda canvas: written(canvas, mode=mode)


def in_colour(colour: Color, ground: Color | None = None) -> Draw:
    def draw(canvas: Canvas) -> None:
        if ground is not None:
            canvas.setFillColor(ground)
            canvas.rect(X - 5, Y - 5, 450, 20, stroke=0, fill=1)
        canvas.setFillColor(colour)
        written(canvas)

    return draw


def clear(canvas: Canvas) -> None:
    canvas.setFillAlpha(0)
    written(canvas)


def tiny(canvas: Canvas) -> None:
    written(canvas, size=1.0)


def scaled_to_nothing(canvas: Canvas) -> None:
    canvas.scale(0.1, 0.1)
    written(canvas, 10 * X, 10 * Y)


def beside_the_page(canvas: Canvas) -> None:
    written(canvas, x=620.0)


def below_the_crop_box(canvas: Canvas) -> None:
    canvas.setCropBox((0, 85, 595, 842))
    written(canvas, y=60.0)


def under_paint(canvas: Canvas) -> None:
    written(canvas)
    canvas.setFillColor(white)
    canvas.rect(X - 5, Y - 5, 450, 20, stroke=0, fill=1)


def under_an_image(canvas: Canvas) -> None:
    from PIL import Image

    written(canvas)
    canvas.drawImage(ImageReader(Image.new("L", (20, 4), 255)), X - 5, Y - 5, 450, 20)


def under_paint_and_other_text(canvas: Canvas) -> None:
    under_paint(canvas)
    canvas.setFillColor(black)
    canvas.setFont("Times-Roman", 8)
    canvas.drawString(X, Y, PRINTED)


def cut_off(canvas: Canvas) -> None:
    path = canvas.beginPath()
    path.rect(10, 10, 20, 20)
    canvas.clipPath(path, stroke=0, fill=0)
    written(canvas)


def behind_other_text(canvas: Canvas) -> None:
    canvas.setFont("Times-Roman", 8)
    canvas.drawString(X, Y, PRINTED)
    written(canvas, mode=3)


def white_over_black_text(canvas: Canvas) -> None:
    canvas.setFont("Times-Roman", 8)
    canvas.drawString(X, Y, PRINTED)
    canvas.setFillColor(white)
    written(canvas)


HIDDEN: dict[str, tuple[Draw, str]] = {
    "without ink": (in_mode(3), "drawn with no ink"),
    "only as a clip": (in_mode(7), "drawn with no ink"),
    "white": (in_colour(white), "in a colour like its ground"),
    "nearly white": (in_colour(Color(0.93, 0.93, 0.93)), "in a colour like its ground"),
    "yellow": (in_colour(Color(1, 1, 0)), "in a colour like its ground"),
    "black on black": (in_colour(black, black), "in a colour like its ground"),
    "transparent": (clear, "transparent"),
    "tiny": (tiny, "smaller than two points"),
    "scaled to nothing": (scaled_to_nothing, "smaller than two points"),
    "beside the page": (beside_the_page, "outside of its page"),
    "below the crop box": (below_the_crop_box, "outside of its page"),
    "under paint": (under_paint, "covered or switched off"),
    "under an image": (under_an_image, "covered or switched off"),
    "under paint and other text": (under_paint_and_other_text, "covered or switched off"),
    "cut off": (cut_off, "cut off by a frame"),
    "behind other text": (behind_other_text, "drawn with no ink"),
    "white over black text": (white_over_black_text, "in a colour like its ground"),
}


def on_its_page(draw: Draw) -> Callable[[Canvas, int], None]:
    def extra(canvas: Canvas, page: int) -> None:
        if page == PAGE:
            canvas.saveState()
            draw(canvas)
            canvas.restoreState()

    return extra


def hidden(bill: Bill) -> str:
    return " ".join(bill.text[s.start : s.end] for s in bill.spans if s.visibility is Visibility.HIDDEN)


def law(bill: Bill) -> str:
    return " ".join(bill.text[s.start : s.end] for p in bill.provisions for s in p.spans)


@pytest.mark.parametrize("way", HIDDEN)
def test_hidden_text_is_told_and_is_no_law(way: str, book: RuleBook, examples: dict[str, str]) -> None:
    draw, reason = HIDDEN[way]
    raw = press(examples["repressive_bill"], Layout(), on_its_page(draw))
    bill, _ = read(Source("bill.pdf", raw), book.languages)
    plain, _ = read(Source("bill.pdf", press(examples["repressive_bill"], Layout())), book.languages)
    assert law(bill).replace(f" {PRINTED}", "") == law(plain)
    found = [i for i in bill.integrity if i.kind == "hidden-text"]
    assert SAFEGUARD in " ".join(i.quote for i in found)
    assert {i.effect for i in found} == {f"page {PAGE}, {reason}: not read as law"}
    assert all(i.label.startswith("s ") for i in found)


def test_the_same_text_in_sight_is_law(book: RuleBook, examples: dict[str, str]) -> None:
    raw = press(examples["repressive_bill"], Layout(), on_its_page(written))
    bill, _ = read(Source("bill.pdf", raw), book.languages)
    assert (SAFEGUARD in law(bill), bill.integrity) == (True, ())


def test_white_letters_on_a_dark_ground_are_seen(book: RuleBook, examples: dict[str, str]) -> None:
    raw = press(examples["repressive_bill"], Layout(), on_its_page(in_colour(white, black)))
    bill, _ = read(Source("bill.pdf", raw), book.languages)
    assert (SAFEGUARD in law(bill), bill.integrity) == (True, ())


@pytest.mark.parametrize("way", ["without ink", "white", "under paint and other text", "tiny"])
def test_a_hidden_safeguard_raises_no_score(way: str, book: RuleBook, examples: dict[str, str]) -> None:
    def judged(raw: bytes) -> object:
        checked, _ = pipeline.check(Source("bill.pdf", raw), book)
        card = checked.scorecard
        return card, [(c.requirement, c.target, c.verdict) for c in checked.findings.cells]

    plain = press(examples["repressive_bill"], Layout())
    assert judged(press(examples["repressive_bill"], Layout(), on_its_page(HIDDEN[way][0]))) == judged(plain)


def read_raw(raw: bytes, book: RuleBook) -> Bill:
    bill, problems = read(Source("bill.pdf", raw), book.languages)
    assert problems == ()
    return bill


LAYER = "<< /Type /OCG /Name (Draft) >>"


@pytest.mark.parametrize("switched", ["ON", "OFF"])
def test_a_layer_that_is_switched_off_is_hidden(switched: str, book: RuleBook) -> None:
    content = page_text(LAW) + f"/OC /L1 BDC {page_text([SAFEGUARD], 400)} EMC"
    catalog = f"/OCProperties << /OCGs [10 0 R] /D << /{switched} [10 0 R] >> >>"
    bill = read_raw(document([content], "/Properties << /L1 10 0 R >>", catalog, [LAYER]), book)
    assert (SAFEGUARD in law(bill)) == (switched == "ON")
    assert (SAFEGUARD in hidden(bill)) == (switched == "OFF")


def test_a_layer_that_is_switched_off_is_hidden_where_it_lies_over_other_text(book: RuleBook) -> None:
    content = page_text(LAW) + f"/OC /L1 BDC {page_text([SAFEGUARD], 712)} EMC"
    catalog = "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>"
    bill = read_raw(document([content], "/Properties << /L1 10 0 R >>", catalog, [LAYER]), book)
    assert "judge" not in law(bill)
    assert "judge" in hidden(bill)
    assert "report to the court" in law(bill)


def test_other_text_than_is_drawn_is_hidden(book: RuleBook) -> None:
    content = page_text(LAW) + f"/Span << /ActualText ({SAFEGUARD}) >> BDC {page_text(['Printed in 2030'], 400)} EMC"
    bill = read_raw(document([content]), book)
    assert "judge" not in law(bill)
    assert SAFEGUARD in hidden(bill)
