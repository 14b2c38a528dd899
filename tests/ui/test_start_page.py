import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.start.page import StartPage
from app.ui.start.recent import RecentFile
from app.ui.theme.style import Choice, Theme
from app.ui.widgets.button import Button
from tests.ui.conftest import HOME, NOW

MakeFile = Callable[..., RecentFile]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Opened:
    """A start page on its window, and everything it asked for."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, files: Sequence[RecentFile], gone: Sequence[Path] = ()
    ) -> None:
        self.qtbot = qtbot
        self.page = StartPage(theme, HOME, clock=lambda: NOW, is_there=lambda path: path not in gone)
        self.wishes: list[object] = []
        page = self.page
        page.open_wanted.connect(lambda path: self.wishes.append(("open", path)))
        page.locate_wanted.connect(lambda path: self.wishes.append(("locate", path)))
        page.forget_wanted.connect(lambda path: self.wishes.append(("forget", path)))
        page.new_practice_wanted.connect(lambda: self.wishes.append("practice"))
        page.new_network_wanted.connect(lambda: self.wishes.append("network"))
        page.choose_file_wanted.connect(lambda: self.wishes.append("file"))
        page.sample_wanted.connect(lambda: self.wishes.append("sample"))
        qtbot.addWidget(page)
        page.resize(1344, 900)
        page.show_recent(files)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(lambda: page.isActiveWindow() and self.focus is not None)

    @property
    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()

    def type(self, text: str) -> None:
        target = self.focus
        assert target is not None
        QTest.keyClicks(target, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = self.focus
        assert target is not None
        QTest.keyClick(target, key, modifier)


def test_enter_goes_on_with_the_latest_file(qtbot: QtBot, theme: Theme, recent_file: MakeFile) -> None:
    start = Opened(qtbot, theme, [recent_file("A"), recent_file("B")])
    start.press(Key.Key_Return)
    assert start.wishes == [("open", recent_file("A").path)]


def test_arrows_and_enter_open_an_earlier_file(qtbot: QtBot, theme: Theme, recent_file: MakeFile) -> None:
    start = Opened(qtbot, theme, [recent_file(name) for name in "ABC"])
    start.press(Key.Key_Down)
    start.press(Key.Key_Down)
    start.press(Key.Key_Return)
    assert start.wishes == [("open", recent_file("C").path)]


def test_arrow_up_from_the_first_row_goes_back_to_the_card(
    qtbot: QtBot, theme: Theme, recent_file: MakeFile
) -> None:
    start = Opened(qtbot, theme, [recent_file(name) for name in "ABC"])
    start.press(Key.Key_Down)
    start.press(Key.Key_Up)
    assert start.focus is start.page.card.go_on


@pytest.mark.parametrize(
    ("key", "wish"), [(Key.Key_N, "practice"), (Key.Key_M, "network"), (Key.Key_O, "file")]
)
@pytest.mark.parametrize("known", [0, 3])
def test_something_new_begins_with_one_key(
    qtbot: QtBot, theme: Theme, recent_file: MakeFile, key: Qt.Key, wish: str, known: int
) -> None:
    start = Opened(qtbot, theme, [recent_file(str(number)) for number in range(known)])
    start.press(key, CTRL)
    assert start.wishes == [wish]


def test_on_the_first_start_there_is_no_card_and_enter_begins_a_practice(qtbot: QtBot, theme: Theme) -> None:
    start = Opened(qtbot, theme, [])
    assert not start.page.card.isVisible()
    assert not start.page.earlier.isVisible()
    start.press(Key.Key_Return)
    assert start.wishes == ["practice"]


def test_the_sample_day_opens_from_the_keyboard(qtbot: QtBot, theme: Theme) -> None:
    start = Opened(qtbot, theme, [])
    start.page.beginnings.sample.setFocus()
    start.press(Key.Key_Return)
    assert start.wishes == ["sample"]


def test_tab_reaches_every_wish(qtbot: QtBot, theme: Theme, recent_file: MakeFile) -> None:
    start = Opened(qtbot, theme, [recent_file("A"), recent_file("B")])
    reached = set()
    for _ in range(12):
        reached.add(start.focus)
        start.press(Key.Key_Tab)
    page = start.page
    wanted = {page.card.go_on, page.earlier.view, page.beginnings.practice, page.beginnings.network}
    assert wanted | {page.beginnings.file, page.beginnings.sample} <= reached


def test_the_list_shows_ten_and_the_search_finds_among_all(
    qtbot: QtBot, theme: Theme, recent_file: MakeFile
) -> None:
    start = Opened(qtbot, theme, [recent_file(f"Praktijk {number}") for number in range(40)])
    assert start.page.earlier.model.rowCount() == 10
    start.press(Key.Key_F, CTRL)
    start.type("praktijk 37")
    assert start.page.earlier.model.rowCount() == 1
    start.press(Key.Key_Return)
    assert start.wishes == [("open", recent_file("Praktijk 37").path)]


def test_escape_closes_the_search_and_shows_the_ten_again(
    qtbot: QtBot, theme: Theme, recent_file: MakeFile
) -> None:
    start = Opened(qtbot, theme, [recent_file(f"Praktijk {number}") for number in range(40)])
    start.press(Key.Key_F, CTRL)
    start.type("bestaat niet")
    assert start.page.earlier.model.rowCount() == 0
    start.press(Key.Key_Escape)
    assert start.page.earlier.model.rowCount() == 10
    assert start.focus is start.page.card.go_on


def test_a_vanished_file_is_looked_for_instead_of_opened(
    qtbot: QtBot, theme: Theme, recent_file: MakeFile
) -> None:
    gone = recent_file("B")
    start = Opened(qtbot, theme, [recent_file("A"), gone], gone=[gone.path])
    qtbot.waitUntil(lambda: start.page.earlier.model.is_gone(gone.path))
    start.press(Key.Key_Down)
    start.press(Key.Key_Return)
    assert start.wishes == [("locate", gone.path)]


def test_the_card_of_a_vanished_file_offers_to_look_for_it(
    qtbot: QtBot, theme: Theme, recent_file: MakeFile
) -> None:
    gone = recent_file("A")
    start = Opened(qtbot, theme, [gone], gone=[gone.path])
    qtbot.waitUntil(lambda: start.page.card.go_on.words == "Zoek het bestand")
    start.press(Key.Key_Return)
    assert start.wishes == [("locate", gone.path)]


def test_delete_asks_to_forget_a_file(qtbot: QtBot, theme: Theme, recent_file: MakeFile) -> None:
    start = Opened(qtbot, theme, [recent_file("A"), recent_file("B")])
    start.press(Key.Key_Down)
    start.press(Key.Key_Delete)
    assert start.wishes == [("forget", recent_file("B").path)]


def test_html_in_a_title_is_shown_as_text(qtbot: QtBot, theme: Theme, recent_file: MakeFile) -> None:
    evil = "<img src=x> <b>vet</b> & co"
    start = Opened(qtbot, theme, [recent_file(evil, "a"), recent_file(evil, "b")])
    labels = start.page.findChildren(QLabel)
    assert evil in [label.text() for label in labels]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("size", [(1184, 720), (1344, 900), (1824, 1080), (700, 900), (600, 400)])
@pytest.mark.parametrize("choice", Choice)
def test_nothing_is_wider_than_the_window(
    qtbot: QtBot, theme: Theme, recent_file: MakeFile, size: tuple[int, int], choice: Choice
) -> None:
    theme.choose(choice)
    start = Opened(qtbot, theme, [recent_file(f"Praktijk {number}" * 9) for number in range(12)])
    start.page.resize(*size)
    inside, room = start.page.widget(), start.page.viewport()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.width() <= room.width())
    assert not start.page.grab().isNull()


def test_every_control_has_a_name_for_screen_readers(
    qtbot: QtBot, theme: Theme, recent_file: MakeFile
) -> None:
    start = Opened(qtbot, theme, [recent_file("A"), recent_file("B")])
    nameless = [
        widget
        for widget in start.page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
    ]
    assert nameless == []


def test_a_page_that_closes_while_files_are_looked_for_is_no_error(
    qtbot: QtBot, theme: Theme, recent_file: MakeFile
) -> None:
    page = StartPage(theme, HOME, is_there=lambda path: False)
    page.show_recent([recent_file("A")])
    page.deleteLater()
    with qtbot.waitCallback() as done:
        QTimer.singleShot(0, done)


def test_the_start_page_needs_no_database() -> None:
    banned = "sqlalchemy msgspec yaml docx app.store app.models app.workshop"
    parts = "start.page projector.window widgets.rail widgets.saved widgets.empty widgets.notice theme.style"
    code = (
        f"import sys, importlib\nfor name in {parts!r}.split(): importlib.import_module('app.ui.' + name)\n"
        f"print([name for name in {banned!r}.split() if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_a_file_whose_raw_answers_are_kept_too_long_is_said_once_and_opens_from_there(
    qtbot: QtBot, theme: Theme, recent_file: MakeFile
) -> None:
    until = {"A": "2027-01-01", "B": "2026-03-11", "C": "geen datum"}
    files = [replace(recent_file(name), keep_until=day) for name, day in until.items()]
    start = Opened(qtbot, theme, files)
    assert start.page.notice.isVisible()
    assert "‘B’ zou je de ruwe antwoorden bewaren tot gisteren" in start.page.notice.sentence
    assert start.page.card.go_on.hasFocus()
    buttons = start.page.notice.findChildren(Button)
    next(one for one in buttons if one.words == "Open").click()
    assert start.wishes == [("open", files[1].path)]
    start.page.show_recent(files)
    assert not start.page.notice.isVisible()
