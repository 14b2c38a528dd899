"""The keys on paper, and the spiekbrieven: one page, whatever there is on it."""

from dataclasses import replace

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]
import pytest

from app.exports.cheat_sheet import CheatSheet, Reader, SheetLine, SheetPart
from app.exports.cheat_sheet_pdf import READABLE, cheat_sheet_pdf
from app.exports.keys_pdf import Groups, keys_pdf
from app.ui.preferences.cheat_sheets import CheatSheets

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


# -- the spiekbrieven


def stretched(sheet: CheatSheet, times: float) -> CheatSheet:
    """The same page in a language that needs so many times the words."""

    def longer(words: str) -> str:
        return words + "m" * 3 + " mmmm" * round(len(words) * (times - 1) / 5)

    def line(one: SheetLine) -> SheetLine:
        return replace(one, words=longer(one.words))

    parts = (
        SheetPart(longer(part.heading), tuple(map(line, part.lines)), part.ticks) for part in sheet.parts
    )
    return replace(sheet, title=longer(sheet.title), parts=tuple(parts), foot=longer(sheet.foot))


def smallest_letter(page: pypdfium2.PdfPage) -> float:
    text = page.get_textpage()
    letters = (at for at in range(text.count_chars()) if text.get_text_range(at, 1).strip())
    return min(float(pdfium.FPDFText_GetFontSize(text.raw, at)) for at in letters)


@pytest.mark.parametrize("reader", Reader)
def test_a_spiekbrief_is_one_a4_that_is_read_at_arms_length_with_room_to_write(reader: Reader) -> None:
    sheet = CheatSheets().sheet(reader)
    pdf = pypdfium2.PdfDocument(cheat_sheet_pdf(sheet))
    assert len(pdf) == 1
    assert set(map(round, pdf[0].get_size())) == A4
    assert smallest_letter(pdf[0]) >= READABLE
    words = " ".join(pdf[0].get_textpage().get_text_bounded().split())
    for part in sheet.parts:
        assert part.heading in words
        for line in part.lines:
            assert line.words in words
    lines = [one for one in pdf[0].get_objects() if one.type == pdfium.FPDF_PAGEOBJ_PATH]
    caps = sum(len(line.keys) for part in sheet.parts for line in part.lines)
    ticks = sum(not line.keys for part in sheet.parts if part.ticks for line in part.lines)
    assert len(lines) - caps - ticks - len(sheet.parts) >= 6, "lines to write on"


@pytest.mark.parametrize("reader", Reader)
def test_a_spiekbrief_in_a_language_with_more_words_is_still_one_page(reader: Reader) -> None:
    sheet = stretched(CheatSheets().sheet(reader), 1.4)
    pdf = pypdfium2.PdfDocument(cheat_sheet_pdf(sheet))
    assert len(pdf) == 1
    words = pdf[0].get_textpage().get_text_bounded()
    for part in sheet.parts:
        for key in (key for line in part.lines for key in line.keys):
            assert key in words
    lowest = min(one.get_bounds()[1] for one in pdf[0].get_objects())
    assert lowest > 18, "nothing falls off the paper"


def test_a_spiekbrief_says_its_title_and_its_language() -> None:
    pdf = pypdfium2.PdfDocument(cheat_sheet_pdf(CheatSheets().sheet(Reader.SCRIBE)))
    assert pdf.get_metadata_value("Title") == "Spiekbrief voor de penhouder"
    assert b"/Lang (nl-BE)" in cheat_sheet_pdf(CheatSheets().sheet(Reader.SCRIBE))
    assert b"/DisplayDocTitle true" in cheat_sheet_pdf(CheatSheets().sheet(Reader.SCRIBE))
