"""The keys on paper: one page, whatever there is on it."""

import pypdfium2  # type: ignore[import-untyped]
import pytest

from app.exports.keys_pdf import Groups, keys_pdf

A4 = {595, 842}


def groups(places: int, lines: int) -> Groups:
    line = ("Ctrl+Shift+K · ↑", "splitst ze af van haar cluster, met wat je koos")
    return [(f"Plaats {place}", [line] * lines) for place in range(places)]


@pytest.mark.parametrize(
    ("places", "lines", "small"), [(1, 1, True), (6, 10, True), (28, 8, False), (60, 12, False)]
)
def test_everything_stands_on_one_page_on_a4_if_it_can_be_read_there(
    places: int, lines: int, small: bool
) -> None:
    pdf = pypdfium2.PdfDocument(keys_pdf("Toetsen", groups(places, lines)))
    assert len(pdf) == 1
    words = pdf[0].get_textpage().get_text_bounded()
    assert words.count("splitst ze af") == places * lines
    assert (set(map(round, pdf[0].get_size())) == A4) is small
