"""Zaal en beamer: choosing a screen, and reading the test picture at the back of the room."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.opened import Opened
from app.ui.prepare.page import PreparePage
from app.ui.prepare.room_part import RoomPart
from app.ui.prepare.screen_map import Box, ScreenMap
from app.ui.projector.feed import RoomMode
from app.ui.projector.scene import Trial
from app.ui.theme.style import Theme
from app.ui.theme.tokens import COLOURS, Scheme
from app.ui.widgets.rail import Place
from app.workshop.workshop import Workshop
from tests.ui.hands import Dialogs, bring_up

TODAY = dt.datetime(2026, 3, 12, 16, 20, tzinfo=dt.UTC)
Prepare = tuple[MainWindow, Opened, RoomPart]


def _open(window: MainWindow, file: Path) -> tuple[Opened, RoomPart]:
    def make() -> Workshop:
        workshop = Workshop(create_practice_file(file, window.places))
        workshop.start("Het Speelhuis")
        return workshop

    window.use(make, place=Place.PREPARE)
    page = window.page(Place.PREPARE)
    assert isinstance(page, PreparePage)
    page.show_part(len(page.parts) - 1)
    part = page.parts[-1]
    assert isinstance(part, RoomPart)
    assert window.opened is not None
    return window.opened, part


@pytest.fixture
def prepare(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Prepare]:
    dialogs = Dialogs(lambda proposal: tmp_path / proposal.name)
    window = MainWindow(qapp, theme, Places(tmp_path / "data"), dialogs, lambda: TODAY)
    bring_up(qtbot, window)
    yield window, *_open(window, tmp_path / "Speelhuis.praktijk")
    window.close()


def _focus() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def _press(key: Qt.Key) -> None:
    window = QApplication.focusWindow()
    assert window is not None
    QTest.keyClick(window, key)


def test_with_one_screen_it_is_tried_over_the_work_and_esc_leads_back(prepare: Prepare) -> None:
    _window, opened, part = prepare
    assert part.how_far.status().words == "Nog niet getest"
    assert not part.how_far.status().ready
    assert "F11" in part._about.text()
    part.use.click()
    cover = opened.desk.cover
    assert cover is not None
    assert cover.isVisible()
    assert not part.isVisible()
    assert isinstance(cover.view.scene, Trial)
    _press(Qt.Key.Key_Escape)
    assert opened.desk.cover is None
    assert part.isVisible()
    assert _focus().endswith("Hier werk je")


def test_what_was_read_at_the_back_is_tested_on_this_computer_for_every_practice(
    prepare: Prepare, tmp_path: Path
) -> None:
    window, opened, part = prepare
    assert part.readable.isHidden()
    part.trial.click()
    opened.desk.uncover()
    assert not part.readable.isHidden()
    part.readable.click()
    assert (part.how_far.status().words, part.how_far.status().ready) == ("Getest: vandaag", True)
    assert opened.feed.mode is RoomMode.LIVE
    other, again = _open(window, tmp_path / "Andere.praktijk")
    assert again.how_far.status().ready
    other.practice.workshop.set_clock(lambda: TODAY + dt.timedelta(days=40))
    assert again.how_far.status().words == "Getest: 12 maart"


def test_the_test_picture_goes_when_people_go_on(prepare: Prepare) -> None:
    window, opened, part = prepare
    opened.desk.show()
    part.trial.click()
    assert isinstance(opened.feed.scene, Trial)
    window.show_place(Place.SESSION)
    assert opened.feed.mode is RoomMode.LIVE


def test_the_colours_of_the_room_are_kept_and_shown_in_every_view(prepare: Prepare, tmp_path: Path) -> None:
    window, opened, part = prepare
    opened.desk.show()
    part.schemes[Scheme.DARK].click()
    wall = opened.desk.window
    assert wall is not None
    paper = COLOURS[Scheme.DARK].paper.lower()
    for view in (wall.view, part.preview):
        assert view.grab().toImage().pixelColor(3, 3).name() == paper
    other, again = _open(window, tmp_path / "Andere.praktijk")
    assert other.desk.scheme is Scheme.DARK
    assert again.schemes[Scheme.DARK].isChecked()
    assert not again.schemes[Scheme.LIGHT].isChecked()


def test_a_computer_that_falls_asleep_all_the_same_says_so(
    prepare: Prepare, monkeypatch: pytest.MonkeyPatch
) -> None:
    _window, opened, part = prepare
    assert "niet in slaap" in part._sleep.text()
    monkeypatch.setattr(type(opened.desk.awake), "failed", True)
    opened.desk.show()
    assert "Zet de slaapstand zelf uit" in part._sleep.text()


BOXES = [
    Box("Laptop", "1440 × 900", "Hier werk je", QRect(0, 0, 1440, 900)),
    Box("Epson", "800 × 600", "De zaal", QRect(1440, 100, 800, 600)),
    Box("Boven", "1920 × 1080", "", QRect(1440, -1080, 1920, 1080)),
]


@pytest.fixture
def screen_map(qtbot: QtBot, theme: Theme) -> ScreenMap:
    drawn = ScreenMap(theme)
    qtbot.addWidget(drawn)
    drawn.resize(600, 256)
    drawn.show()
    drawn.activateWindow()
    qtbot.waitUntil(drawn.isActiveWindow)
    drawn.show_screens(BOXES, 0)
    drawn.take_focus()
    return drawn


def test_arrows_go_to_the_screen_that_stands_there(screen_map: ScreenMap, qtbot: QtBot) -> None:
    chosen: list[int] = []
    screen_map.chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left):
        _press(key)
    assert chosen == [1, 2, 1, 0]
    assert _focus() == "Laptop, 1440 × 900, Hier werk je"


def test_each_screen_is_drawn_in_its_place_and_in_proportion(screen_map: ScreenMap) -> None:
    laptop, epson, above = (button.geometry() for button in screen_map._buttons)
    assert epson.left() > laptop.right()
    assert above.bottom() < epson.top()
    assert abs(laptop.width() / above.width() - 1440 / 1920) < 0.1
    inside = screen_map.rect()
    assert all(inside.contains(area) for area in (laptop, epson, above))


def test_other_screens_keep_the_keyboard_on_the_map(screen_map: ScreenMap) -> None:
    screen_map.show_screens(BOXES[:1], 0)
    assert _focus().startswith("Laptop")
    screen_map.show_screens([], -1)
    assert screen_map.number == -1
