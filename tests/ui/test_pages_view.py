"""The pages of a document, looked at on screen."""

import io
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from app.ui.submit import pages_pictures
from app.ui.submit.pages_layout import BESIDE, WIDEST, laid_out
from app.ui.submit.pages_view import PagesView
from app.ui.theme.style import Theme

Ctrl = Qt.KeyboardModifier.ControlModifier
SIZE = (595.0, 842.0)


def pdf(pages: int, colour: str = "red") -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    for _page in range(pages):
        canvas.setFillColor(colour)
        canvas.rect(0, 0, 2000, 2000, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> Iterator[PagesView]:
    made = PagesView(theme)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    made.activateWindow()
    made.setFocus()
    yield made
    made.close_pdf()


def press(
    view: PagesView, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(view.sheets, key, modifier)


def screen(view: PagesView) -> QImage:
    return view.sheets.viewport().grab().toImage()


def middle(view: PagesView) -> str:
    image = screen(view)
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


def test_pages_stand_under_each_other_and_beside_each_other_when_it_is_wide() -> None:
    narrow = laid_out([SIZE] * 3, 700, 1.0, 16)
    assert len({sheet.x for sheet in narrow.sheets}) == 1
    assert narrow.sheets[0].width == 700 - 32
    wide = laid_out([SIZE] * 3, 2 * BESIDE + 48, 1.0, 16)
    assert wide.sheets[0].y == wide.sheets[1].y < wide.sheets[2].y
    assert laid_out([SIZE], 4000, 1.0, 16).sheets[0].width == WIDEST


def test_a_page_that_lies_on_its_side_stands_in_the_middle() -> None:
    upright, lying = laid_out([(400, 800), (800, 400)], 832, 1.0, 16).sheets
    assert lying.width == 2 * upright.width
    assert upright.x + upright.width / 2 == lying.x + lying.width / 2


def test_only_what_is_seen_is_asked_for() -> None:
    layout = laid_out([SIZE] * 200, 700, 1.0, 16)
    assert list(layout.seen(0, 500)) == [0]
    assert list(layout.seen(layout.sheets[50].y - 10, 500)) == [50]
    assert layout.read(layout.sheets[50].y - 100, 600) == 50
    assert laid_out([], 700, 1.0, 16).seen(0, 500) == range(0)


def test_a_pdf_is_seen_and_says_which_page_is_read(view: PagesView, qtbot: QtBot) -> None:
    assert view.where.text() == ""
    view.show_pdf(pdf(3))
    qtbot.waitUntil(lambda: middle(view) == "#ff0000")
    assert view.where.text() == "Pagina 1 van 3"
    assert view.sheets.accessibleName() == "Pagina 1 van 3"
    assert "Word-bestand" in view.sheets.accessibleDescription()


def test_keys_go_from_page_to_page(view: PagesView) -> None:
    view.show_pdf(pdf(5))
    press(view, Qt.Key.Key_PageDown)
    press(view, Qt.Key.Key_PageDown)
    assert view.page == 2
    assert view.sheets.accessibleName() == "Pagina 3 van 5"
    press(view, Qt.Key.Key_PageUp)
    assert view.page == 1
    press(view, Qt.Key.Key_End)
    assert view.page == 4
    press(view, Qt.Key.Key_Home)
    assert view.page == 0
    view.go_to(3)
    assert view.page == 3
    view.go_to(99)
    assert view.page == 4


def test_arrows_scroll_a_little(view: PagesView) -> None:
    view.show_pdf(pdf(2))
    press(view, Qt.Key.Key_Down)
    assert 0 < view.sheets.verticalScrollBar().value() < 100


@pytest.mark.parametrize("by", ["keys", "buttons"])
def test_pages_get_larger_smaller_and_fitting_and_the_page_stays(
    view: PagesView, qtbot: QtBot, by: str
) -> None:
    def wide() -> int:
        return view.sheets.horizontalScrollBar().maximum()

    def larger() -> None:
        press(view, Qt.Key.Key_Plus, Ctrl) if by == "keys" else view.larger.click()

    def smaller() -> None:
        press(view, Qt.Key.Key_Minus, Ctrl) if by == "keys" else view.smaller.click()

    def fitting() -> None:
        press(view, Qt.Key.Key_0, Ctrl) if by == "keys" else view.fitting.click()

    view.show_pdf(pdf(6))
    high = view.sheets.verticalScrollBar().maximum()
    view.go_to(3)
    larger()
    larger()
    assert wide() > 0
    assert view.page == 3
    fitting()
    assert wide() == 0
    qtbot.waitUntil(lambda: view.sheets.verticalScrollBar().maximum() == high)
    smaller()
    assert view.sheets.verticalScrollBar().maximum() < high
    for _more in range(30):
        smaller()
    assert view.sheets.verticalScrollBar().maximum() >= 0


def test_another_pdf_begins_where_people_were_reading(view: PagesView, qtbot: QtBot) -> None:
    view.show_pdf(pdf(8))
    view.go_to(5)
    view.show_busy("De bladzijden worden gemaakt …")
    assert view.where.text() == "De bladzijden worden gemaakt …"
    assert view.page == 5
    view.show_pdf(pdf(7, "blue"))
    assert view.page == 5
    qtbot.waitUntil(lambda: middle(view) == "#0000ff")
    view.show_pdf(pdf(2))
    assert view.page == 1
    assert view.where.text() == "Pagina 2 van 2"


def test_what_is_busy_is_said_where_the_pages_will_come(view: PagesView) -> None:
    empty = screen(view)
    view.show_busy("De bladzijden worden gemaakt …")
    assert screen(view) != empty
    assert view.sheets.accessibleName() == "De bladzijden worden gemaakt …"
    assert not view.larger.isVisible()


def test_what_is_no_pdf_leaves_what_was_shown(view: PagesView) -> None:
    view.show_pdf(pdf(3))
    with pytest.raises(ValueError, match="no PDF"):
        view.show_pdf(b"geen")
    assert view.count == 3


def test_of_a_long_document_only_a_few_pictures_are_kept(
    view: PagesView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages_pictures, "MOST_BYTES", 12_000_000)
    view.show_pdf(pdf(200))
    pictures = view.sheets._pictures
    for page in range(0, 120, 10):
        view.go_to(page)
        qtbot.waitUntil(lambda page=page: page in pictures.kept)  # type: ignore[misc]
    kept = [image for page in pictures.kept if (image := pictures.of(page)) is not None]
    assert sum(image.sizeInBytes() for image in kept) < 20_000_000
    assert len(kept) < 15


def test_a_view_that_goes_away_while_it_works_leaves_nothing_behind(theme: Theme, qtbot: QtBot) -> None:
    one = PagesView(theme)
    one.resize(700, 600)
    one.show()
    one.show_pdf(pdf(20))
    pool = one.sheets._pictures._pool
    with qtbot.waitSignal(pool.destroyed):
        one.close()
        one.deleteLater()


def test_without_a_pdf_it_is_empty_again(view: PagesView) -> None:
    view.show_pdf(pdf(3))
    view.close_pdf()
    assert view.count == 0
    assert view.where.text() == ""
    press(view, Qt.Key.Key_PageDown)
    view.go_to(2)
    assert view.page == 0
