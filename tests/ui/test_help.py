"""Help says what the program does: every page opens, leads somewhere, is found, and fetches nothing."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWhatsThis,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.foundation.resources import resource
from app.ui.help.book import ORDER, Book
from app.ui.help.reader import APP, picture_path
from app.ui.help.window import HelpWindow
from app.ui.main_window import MainWindow
from app.ui.preferences.keys.all import all_keys
from app.ui.session.page import SessionPage
from app.ui.theme.style import Choice, Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.rail import Place
from tests.ui.hands import focus, type_in, window_at_start

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)]+)\)")
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractItemView)


@pytest.fixture
def window(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    yield from window_at_start(qtbot, qapp, theme, tmp_path)


@pytest.fixture
def help_window(qtbot: QtBot, theme: Theme) -> HelpWindow:
    work = QWidget()
    work.resize(1280, 720)
    qtbot.addWidget(work)
    work.show()
    shown = HelpWindow(theme, "nl", work)
    shown.show_over("sessie")
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


# -- the pages themselves


@pytest.fixture(scope="module")
def book(qapp: QApplication) -> Book:
    return Book()


def links(text: str, *, pictures: bool) -> list[tuple[str, str]]:
    """The links of a page, or its pictures: the words and where they lead."""
    return [(words, target) for mark, words, target in LINK.findall(text) if bool(mark) is pictures]


def test_there_is_a_page_for_each_place_and_each_has_a_title_of_its_own(book: Book) -> None:
    assert [page.key for page in book.pages] == list(ORDER)
    assert len({page.title for page in book.pages}) == len(ORDER)
    assert sorted(file.stem for file in resource("help", "nl").glob("*")) == sorted(ORDER)


@pytest.mark.parametrize("key", ORDER)
def test_every_link_and_picture_of_a_page_is_there(book: Book, help_window: HelpWindow, key: str) -> None:
    text = book.page(key).text
    for words, target in links(text, pictures=False):
        known = target.removeprefix(APP) in help_window.acts or target.removesuffix(".md") in ORDER
        assert known, f"{words} leads to {target}"
    for words, target in links(text, pictures=True):
        assert words, f"{target} has no words for who can't see it"
        assert not QImage(str(picture_path(target))).isNull(), target
    assert "://" not in text
    assert "<" not in text


def test_pictures_are_small_and_all_used(book: Book) -> None:
    used = {Path(target).name for page in book.pages for _words, target in links(page.text, pictures=True)}
    there = list(resource("help", "beelden").iterdir())
    assert used == {file.name for file in there}
    assert sum(file.stat().st_size for file in there) < 2_000_000


def test_every_key_that_a_page_names_is_in_the_list_of_keys(book: Book) -> None:
    listed = {caption for group in all_keys() for key in group.keys for caption in key.captions}
    named = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:F\d+|Enter|PgDn|[A-Z0-9,↑↓←→])|\bF\d+\b|PgDn|PgUp")
    of_the_room = {f"Alt+{letter}" for letter in "LBFTIZ"}
    wrong = {
        f"{page.key}: {key}"
        for page in book.pages
        for key in named.findall(page.text)
        if key not in listed | of_the_room and not re.fullmatch(r"(Ctrl|Alt)\+\d", key)
    }
    assert wrong == set()


def test_a_list_ends_as_far_from_what_follows_as_other_words_and_a_table_has_lines_of_the_theme(
    help_window: HelpWindow, theme: Theme
) -> None:
    help_window.show_page("zaal")
    document = help_window.reader.document()
    block, under = document.begin(), list[float]()
    while block.isValid():
        if block.textList() is not None and block.next().textList() is None:
            under.append(block.blockFormat().bottomMargin())
        block = block.next()
    assert set(under) == {Space.S}
    (table,) = (frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable))
    shape = table.format()
    assert (shape.borderBrush().color(), shape.cellPadding()) == (theme.colour("line"), Space.S)


def test_a_page_that_a_language_lacks_is_there_in_dutch(qapp: QApplication, tmp_path: Path) -> None:
    for key in ORDER:
        (tmp_path / "nl").mkdir(exist_ok=True)
        (tmp_path / "nl" / f"{key}.md").write_text(f"# Over {key}\n", encoding="utf-8")
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "start.md").write_text("# Démarrer\n", encoding="utf-8")
    pages = Book("fr", tmp_path).pages
    assert [page.title for page in pages[:2]] == ["Démarrer", "Over voorbereiden"]


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("BEAMER", "Zaal en beamer"), ("een scherm", "Maar één scherm?"), ("wachtwoord stick", ""),
        ("Woorden wissen", "kies Woorden wissen"),
    ],
)  # fmt: skip
def test_what_people_look_for_is_found_without_accents_or_capitals(
    book: Book, wanted: str, first: str
) -> None:
    hits = book.find(wanted)
    assert hits
    assert any(first in hit.around for hit in hits)


def test_what_is_nowhere_is_not_found(book: Book) -> None:
    assert book.find("wasmachine") == []
    assert book.find("beamer wasmachine") == []
    assert len(book.find("  ")) == len(ORDER)


# -- the window


def test_keys_lead_from_the_field_to_what_was_found_and_to_the_text(help_window: HelpWindow) -> None:
    assert focus() is help_window.search
    type_in(help_window.search, "zwart")
    QTest.keyClick(help_window.search, Qt.Key.Key_Down)
    assert focus() is help_window.list
    first = help_window.page
    QTest.keyClick(help_window.list, Qt.Key.Key_Down)
    QTest.keyClick(help_window.list, Qt.Key.Key_Down)
    assert help_window.page != first
    found = help_window.reader.extraSelections()
    assert {mark.cursor.selectedText() for mark in found} == {"zwart"}
    QTest.keyClick(help_window.list, Qt.Key.Key_Return)
    assert focus() is help_window.reader
    QTest.keyClick(help_window, Qt.Key.Key_F, CTRL)
    assert focus() is help_window.search


def test_what_is_nowhere_is_said_and_the_page_stays(help_window: HelpWindow) -> None:
    type_in(help_window.search, "wasmachine")
    assert help_window.none.text() == "Niets gevonden. Zoek een ander woord."
    assert help_window.page == "sessie"
    help_window.search.clear()
    assert help_window.list.currentIndex().row() == ORDER.index("sessie")


def test_a_link_leads_to_another_page_and_alt_left_back(help_window: HelpWindow) -> None:
    help_window.reader.anchorClicked.emit(QUrl("uitwerken.md"))
    assert help_window.page == "uitwerken"
    QTest.keyClick(help_window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert help_window.page == "sessie"
    assert help_window.back.isHidden()


def test_a_link_is_told_from_other_words_by_more_than_its_colour(help_window: HelpWindow) -> None:
    cursor = help_window.reader.document().find("Uitwerken")
    assert cursor.charFormat().isAnchor()
    assert cursor.charFormat().fontUnderline()


def test_a_link_to_elsewhere_opens_nothing(help_window: HelpWindow) -> None:
    for address in ("https://example.org", "file:///etc/passwd", "geen.md", "app:geen", "app:"):
        help_window.reader.anchorClicked.emit(QUrl(address))
    assert help_window.page in ORDER
    outside = help_window.reader.loadResource(2, QUrl("https://example.org/beelden/../../x.png"))
    assert isinstance(outside, QImage)
    assert outside.isNull()


@pytest.mark.parametrize("width", [360, 640, 960])
def test_nothing_on_a_page_is_wider_than_the_window(help_window: HelpWindow, width: int) -> None:
    help_window.resize(width, 480)
    for key in ORDER:
        help_window.show_page(key)
        QApplication.processEvents()
        assert help_window.reader.horizontalScrollBar().maximum() == 0, key


def test_the_text_follows_the_colours_that_people_choose(help_window: HelpWindow, theme: Theme) -> None:
    theme.choose(Choice.DARK)
    link = help_window.reader.document().find("Uitwerken")
    assert link.charFormat().isAnchor()
    assert link.charFormat().foreground().color() == theme.colour("accent")


# -- the way to it


def test_every_place_has_its_page(window: MainWindow) -> None:
    shown = []
    for place in Place:
        window.rail.choose(place)
        window.help.show()
        assert window.help.window is not None
        shown.append(window.help.window.page)
    assert shown == ["start", "voorbereiden", "sessie", "uitwerken", "indienen"]


def test_keys_show_the_page_of_the_place_or_what_a_control_is_for_and_lead_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.use(lambda: window.opening.sample())
    session = window.page(Place.SESSION)
    assert isinstance(session, SessionPage)
    qtbot.waitUntil(session.entry.field.hasFocus)
    QTest.keyClick(session.entry.field, Qt.Key.Key_F1, CTRL)
    shown = window.help.window
    assert shown is not None
    qtbot.waitUntil(shown.isActiveWindow)
    assert shown.page == "sessie"
    QTest.keyClick(shown, Qt.Key.Key_F1)
    keys = window.preferences.keys
    assert keys is not None
    qtbot.waitUntil(keys.isActiveWindow)
    QTest.keyClick(keys, Qt.Key.Key_F1, CTRL)
    qtbot.waitUntil(shown.isActiveWindow)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)
    assert session.entry.field.hasFocus()
    # and what the control is for in which people are
    QTest.keyClick(session.entry.field, Qt.Key.Key_F1, CTRL | SHIFT)
    assert session.entry.field.whatsThis().startswith("Typ wat je hoort.")
    QWhatsThis.hideText()
    # Shift+F1 is still the help of the question
    was_open = session.centre.head.help_button.isChecked()
    QTest.keyClick(session.entry.field, Qt.Key.Key_F1, SHIFT)
    assert session.centre.head.help_button.isChecked() is not was_open
    # pointing tells what something is for, and does not press it
    before = session.entry.private.isChecked()
    for control in (session.entry.private, session.answers.viewport()):
        window.help.point()
        assert QWhatsThis.inWhatsThisMode()
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)
        assert not QWhatsThis.inWhatsThisMode()
        said = [one for one in QApplication.topLevelWidgets() if one.metaObject().className() == "QWhatsThat"]
        assert any(one.isVisible() for one in said), control
        QWhatsThis.hideText()
    assert session.entry.private.isChecked() is before


def test_the_settings_lead_to_help_and_say_what_each_choice_is_for(window: MainWindow, qtbot: QtBot) -> None:
    window.preferences.show_settings()
    settings = window.preferences.window
    assert settings is not None
    qtbot.waitUntil(settings.isActiveWindow)
    settings.look.calm.setFocus()
    QTest.keyClick(settings.look.calm, Qt.Key.Key_F1, CTRL | SHIFT)
    assert settings.look.calm.whatsThis().startswith("Voor wie last heeft")
    QWhatsThis.hideText()
    window.help.point()
    assert settings.room.colours.field.whatsThis()
    QWhatsThis.leaveWhatsThisMode()
    settings.help.click()
    shown = window.help.window
    assert shown is not None
    qtbot.waitUntil(shown.isActiveWindow)
    assert shown.page == "start"
