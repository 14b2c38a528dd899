"""Pages of a PDF as pictures."""

import io
from threading import Thread

import pytest
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from app.exports.page_pictures import PagePictures, _picture


def pdf(*colours: str) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    for number, colour in enumerate(colours):
        canvas.setPageSize(landscape(A4) if number else A4)
        canvas.setFillColor(colour)
        canvas.rect(0, 0, 2000, 2000, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def test_a_page_is_a_picture_of_the_width_that_was_asked() -> None:
    with PagePictures(pdf("red", "blue")) as pages:
        assert pages.count == 2
        assert [round(side) for side in pages.size(0)] == [595, 842]
        red, blue = pages.rgb(0, 101), pages.rgb(1, 300)
    assert (red.width, blue.width) == (101, 300)
    assert red.height > red.width
    assert blue.height < blue.width
    assert len(red.rgb) == 3 * red.width * red.height
    assert (red.rgb[:3], blue.rgb[:3]) == (b"\xff\0\0", b"\0\0\xff")


def test_rows_have_no_gaps() -> None:
    assert _picture(1, 2, 4, b"abc-def-").rgb == b"abcdef"


def test_what_is_no_pdf_is_refused() -> None:
    for content in (b"", b"%PDF-1.4 en dan niets", b"<html>"):
        with pytest.raises(ValueError, match="no PDF"):
            PagePictures(content)


def test_a_closed_pdf_gives_nothing_and_can_be_closed_again() -> None:
    pages = PagePictures(pdf("red"))
    pages.close()
    pages.close()
    with pytest.raises(ValueError, match="closed"):
        pages.rgb(0, 10)


def test_several_threads_wait_for_each_other() -> None:
    made: list[int] = []
    with PagePictures(pdf("red", "blue")) as pages, PagePictures(pdf("green")) as other:
        jobs = [(pages, 0), (pages, 1), (other, 0)] * 4
        threads = [
            Thread(target=lambda one=one: made.append(len(one[0].rgb(one[1], 200).rgb))) for one in jobs
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(made) == 12
    assert min(made) > 0
