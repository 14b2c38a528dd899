"""Vorige toestand terugzetten, in the window and by keyboard: choose, look, put back, and back again."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.store.copies import kept_copies
from app.store.opening import create_practice_file, open_practice_file
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.start.recent import RecentFile, RecentFiles
from app.ui.theme.style import Theme
from app.ui.trouble.copies_page import CopiesPage
from app.ui.trouble.copies_words import CopiesWords
from app.ui.widgets.rail import Place
from app.workshop.workshop import Workshop
from tests.ui.hands import Dialogs, focus

DOEL = "grondplan/doel.verandering"
CTRL = Qt.KeyboardModifier.ControlModifier


class Shelf:
    """A window at Start, and a practice with two answers now and copies of when there was none and one."""

    def __init__(self, window: MainWindow, place: Path, qtbot: QtBot) -> None:
        self.window = window
        self.place = place
        self._qtbot = qtbot

    @property
    def page(self) -> CopiesPage:
        return self.window.copies.page

    @property
    def answers(self) -> list[str]:
        assert self.window.opened is not None
        return [one.text for one in self.window.opened.practice.workshop.answers.of(DOEL)]

    def may_write(self) -> bool:
        assert self.window.opened is not None
        return not self.window.opened.practice.read_only

    @property
    def is_open(self) -> bool:
        return self.window.opened is not None

    def open_page(self) -> None:
        """Ctrl+T at Start, and wait until all copies were looked at."""
        QTest.keyClick(focus(), Qt.Key.Key_T, CTRL)
        assert self.window.copies.is_shown
        self.wait()

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: not self.page._work.busy)

    def done(self) -> None:
        """Wait until what was said to take a moment is done."""
        window = self.window
        self._qtbot.waitUntil(lambda: window._stack.currentWidget() is not window._coming)

    def choose(self, detail: str) -> None:
        """Down to the newest copy that says this."""
        while detail not in (self.page.list.row or self.page.list.rows[0]).detail:
            before = self.page.list.key
            QTest.keyClick(focus(), Qt.Key.Key_Down)
            assert self.page.list.key != before, detail

    def press(self, words: str) -> None:
        """A button of the notice that is shown."""
        notice = self.page.notice if self.window.copies.is_shown else self.window.notice
        notice = self.window.start.notice if notice.isHidden() else notice
        next(button for button in notice._buttons if words in button.words).click()
        self.done()


@pytest.fixture
def shelf(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Shelf]:
    places, place = Places(tmp_path / "data"), tmp_path / "Speelhuis.praktijk"
    workshop = Workshop(create_practice_file(place, places))
    workshop.start("Het Speelhuis")
    workshop.file.close()
    for words in ("het eerste", "het tweede"):
        workshop = Workshop(open_practice_file(place, places))
        workshop.answers.enter(DOEL, words)
        workshop.file.close()
    RecentFiles(places.root).add(
        RecentFile(place, "practice", "Het Speelhuis", "", 1, 0, 10, "2026-03-12T14:32:00")
    )
    window = MainWindow(qapp, theme, places, Dialogs(lambda _path: None))
    qtbot.addWidget(window)
    window.show_place(Place.START)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Shelf(window, place, qtbot)
    window.close()


def test_a_copy_is_chosen_looked_at_put_back_and_taken_back_by_keyboard(shelf: Shelf) -> None:
    shelf.open_page()
    rows = shelf.page.list.rows
    assert (rows[0].title, rows[0].detail) == ("Nu", "2 antwoorden")
    assert rows[1].title.startswith("Vandaag om ")
    assert "hetzelfde als nu" in shelf.page.words
    shelf.choose("1 antwoord")
    assert "1 antwoord minder" in shelf.page.words
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    shelf.done()
    assert shelf.answers == ["het eerste"]
    assert "Je kijkt naar de kopie van vandaag" in shelf.window.notice.sentence
    assert not shelf.may_write()
    (recent,) = RecentFiles(shelf.window.places.root).load()
    assert recent.path == shelf.place
    shelf.press("Zet deze toestand terug")
    assert shelf.answers == ["het eerste"]
    assert shelf.may_write()
    assert "staat terug" in shelf.window.notice.sentence
    shelf.press("Toch niet")
    assert shelf.answers == ["het eerste", "het tweede"]


def test_copies_of_one_minute_are_told_apart_by_their_seconds() -> None:
    made = [dt.datetime(2026, 3, 12, 10, minute, second) for minute, second in ((2, 13), (2, 40), (7, 5))]
    words = CopiesWords(dt.datetime(2026, 3, 12, 16), made)
    titles = [words.title(one) for one in made]
    assert titles == ["Vandaag om 10:02:13", "Vandaag om 10:02:40", "Vandaag om 10:07"]


def test_looking_leads_back_to_the_copies_and_esc_to_start(shelf: Shelf) -> None:
    shelf.open_page()
    shelf.choose("1 antwoord")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    shelf.done()
    shelf.press("Terug naar de kopieën")
    assert shelf.window.copies.is_shown
    assert not shelf.is_open
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert shelf.window.rail.place is Place.START
    assert shelf.page.isHidden()
    assert list(shelf.window.places.working_copies.iterdir()) == []


def test_what_is_open_is_closed_first_so_that_nothing_of_it_is_missing(shelf: Shelf) -> None:
    shelf.window.use(lambda: shelf.window.opening.open(shelf.place), shelf.place)
    assert shelf.window.opened is not None
    shelf.window.opened.practice.workshop.answers.enter(DOEL, "het derde")
    shelf.window.show_place(Place.START)
    shelf.open_page()
    assert shelf.page.list.rows[0].detail == "3 antwoorden"
    assert not shelf.is_open
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    shelf.done()
    shelf.window.show_place(Place.START)
    shelf.open_page()
    assert shelf.window.notice.isHidden(), "it was of the copy that is closed too"


def test_a_damaged_copy_is_named_as_such_and_can_not_be_put_back(shelf: Shelf) -> None:
    broken = kept_copies(shelf.place, shelf.window.places)[0].path
    broken.write_bytes(broken.read_bytes()[:-2000])
    shelf.open_page()
    assert shelf.page.list.key == str(broken)
    assert "beschadigd" in shelf.page.words
    assert not shelf.page.put_back.isEnabled()
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    shelf.done()
    assert shelf.window.copies.is_shown
    QTest.keyClick(focus(), Qt.Key.Key_Up)
    assert not shelf.page.put_back.isEnabled(), "now is there already"


def test_a_file_that_will_not_open_comes_back_from_a_copy_that_people_choose(shelf: Shelf) -> None:
    shelf.place.write_bytes(shelf.place.read_bytes()[:-2000])
    shelf.window.use(lambda: shelf.window.opening.open(shelf.place), shelf.place)
    assert "beschadigd" in shelf.window.start.notice.sentence
    shelf.press("Kies uit de kopieën")
    shelf.wait()
    assert "beschadigd" in shelf.page.list.rows[0].detail
    assert "deze kopie wel" in shelf.page.words.casefold()
    shelf.page.put_back.setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    shelf.done()
    assert shelf.answers == ["het eerste", "het tweede"]


def test_a_place_that_is_gone_says_so_and_nothing_is_changed(shelf: Shelf, tmp_path: Path) -> None:
    shelf.open_page()
    shelf.choose("1 antwoord")
    shelf.place.unlink()
    folder = tmp_path / "Speelhuis.praktijk"
    folder.mkdir()  # nothing can be put there
    shelf.page.put_back.click()
    shelf.done()
    assert "Er is niets teruggezet" in shelf.page.notice.sentence
    assert shelf.window.copies.is_shown
    folder.rmdir()


def test_without_copies_the_page_says_when_there_will_be_one(shelf: Shelf, tmp_path: Path) -> None:
    shelf.window.copies.show(tmp_path / "Nieuw.praktijk")
    shelf.wait()
    assert "nog geen kopie" in shelf.page._intro.text()
    assert not shelf.page.put_back.isEnabled()
    assert focus() is shelf.page.back


def test_the_menu_of_a_row_leads_to_the_copies_of_that_file(shelf: Shelf) -> None:
    (file,) = RecentFiles(shelf.window.places.root).load()
    start = shelf.window.start
    start.show_recent((replace(file, path=Path("/weg/x.praktijk")), file))
    menu = start.earlier.view.menu_of(0)
    (action,) = [one for one in menu.actions() if "Vorige toestand" in one.text()]
    action.trigger()
    assert shelf.window.copies.is_shown
    shelf.wait()
    assert shelf.page.list.rows[0].detail == "2 antwoorden"
