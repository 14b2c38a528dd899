"""The room beside real work: the keyboard stays, the pages agree, and what goes off the wall is off it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.opened import Opened
from app.ui.projector.feed import RoomMode
from app.ui.projector.room_view import RoomView
from app.ui.projector.scene import Black, Question
from app.ui.projector.window import RoomWindow
from app.ui.session.page import SessionPage
from app.ui.session.room_column import RoomColumn
from app.ui.theme.style import Choice, Theme
from app.ui.widgets.rail import Place
from app.workshop.answers import Marks
from app.workshop.workshop import Workshop
from tests.ui.hands import Dialogs

FIRST_QUESTION = 5
LONG = "wat wij doen is altijd net iets anders " * 6
Session = tuple[MainWindow, Opened, SessionPage]


@pytest.fixture
def session(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Session]:
    places = Places(tmp_path / "data")
    window = MainWindow(qapp, theme, places, Dialogs(lambda proposal: tmp_path / proposal.name))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def make() -> Workshop:
        workshop = Workshop(create_practice_file(tmp_path / "Speelhuis.praktijk", places))
        workshop.start("Het Speelhuis")
        return workshop

    window.use(make)
    assert window.opened is not None
    window.opened.practice.go_to(FIRST_QUESTION)
    page = window.page(Place.SESSION)
    assert isinstance(page, SessionPage)
    yield window, window.opened, page
    window.close()


def _add(opened: Opened, *texts: str) -> list[str]:
    return opened.practice.workshop.answers.add(opened.practice.step_id, texts)


def _wall(opened: Opened) -> RoomWindow:
    assert opened.desk.window is not None
    return opened.desk.window


def _on_wall(opened: Opened) -> tuple[str, ...]:
    scene = opened.feed.scene
    assert isinstance(scene, Question)
    return scene.answers


def _press(window: MainWindow, key: Qt.Key, *, alt: bool = False) -> None:
    """A key as the window gets it."""
    modifier = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window.windowHandle(), key, modifier)


# -- a frozen wall


@pytest.mark.parametrize("key", [Qt.Key.Key_H, Qt.Key.Key_Delete], ids=["hide", "bin"])
def test_what_is_hidden_or_binned_leaves_a_frozen_wall_at_once(session: Session, key: Qt.Key) -> None:
    window, opened, page = session
    texts = ("een", "twee", "drie", "vier")
    _add(opened, *texts)
    opened.desk.show()
    _press(window, Qt.Key.Key_F, alt=True)
    assert _on_wall(opened) == texts
    page.answers.setFocus()
    page.answers.setCurrentIndex(page.answers.model().index(2, 0))
    chosen = page.answers.chosen()
    assert chosen is not None
    _press(window, key)
    assert _on_wall(opened) == tuple(text for text in texts if text != chosen.text)
    assert chosen.text not in [words for piece in _wall(opened).view.page_texts for words in piece]
    assert page.room_column.view.page_texts == _wall(opened).view.page_texts


def test_it_leaves_the_frozen_wall_also_from_another_question_and_under_black(session: Session) -> None:
    window, opened, _page = session
    first, _second = _add(opened, "weg ermee", "blijft")
    _press(window, Qt.Key.Key_F, alt=True)
    opened.practice.next()
    _press(window, Qt.Key.Key_B, alt=True)
    opened.practice.workshop.answers.bin(first)
    assert opened.feed.scene == Black()
    _press(window, Qt.Key.Key_B, alt=True)
    assert opened.feed.mode is RoomMode.FREEZE
    assert _on_wall(opened) == ("blijft",)


def test_nothing_new_comes_on_a_frozen_wall(session: Session) -> None:
    window, opened, _page = session
    one, two = _add(opened, "een", "twee")
    _press(window, Qt.Key.Key_F, alt=True)
    answers = opened.practice.workshop.answers
    _add(opened, "drie")
    answers.edit(one, "een, met meer")
    answers.move(two, -1)
    assert _on_wall(opened) == ("een", "twee")
    answers.mark(one, Marks(private=True))
    opened.practice.undo()
    assert _on_wall(opened) == ("twee",)
    _press(window, Qt.Key.Key_L, alt=True)
    assert _on_wall(opened) == ("twee", "een, met meer", "drie")


def test_an_enter_that_is_undone_leaves_the_frozen_wall(session: Session) -> None:
    window, opened, _page = session
    opened.practice.workshop.answers.enter(opened.practice.step_id, "te snel")
    _press(window, Qt.Key.Key_F, alt=True)
    opened.practice.undo()
    assert _on_wall(opened) == ()


def test_the_line_under_the_preview_speaks_of_the_wall(session: Session) -> None:
    window, opened, page = session
    said = page.room_column._passes.text
    (one,) = _add(opened, "een")
    assert said() == "1 van 1 antwoorden, zonder namen"
    _press(window, Qt.Key.Key_F, alt=True)
    assert said() == "De zaal ziet nog het vorige beeld."
    opened.practice.workshop.answers.mark(one, Marks(private=True))
    assert said() == "De zaal ziet nog het vorige beeld."
    _press(window, Qt.Key.Key_B, alt=True)
    assert said() == "De zaal ziet niets."
    _press(window, Qt.Key.Key_I, alt=True)
    assert said() == "De zaal ziet geen antwoorden."
    _press(window, Qt.Key.Key_L, alt=True)
    assert said() == "0 van 1 antwoorden, zonder namen"


# -- the keyboard


def test_the_keyboard_stays_in_the_answer_when_the_room_comes_and_goes(
    session: Session, qtbot: QtBot
) -> None:
    window, opened, page = session
    _press(window, Qt.Key.Key_A)
    _press(window, Qt.Key.Key_F5)
    assert _wall(opened).isVisible()
    assert window.isActiveWindow()
    assert page.entry.field.hasFocus()
    active = QApplication.focusWindow()
    assert active is window.windowHandle()
    QTest.keyClick(active, Qt.Key.Key_B)
    assert page.entry.field.toPlainText() == "ab"
    _wall(opened).activateWindow()
    qtbot.waitUntil(_wall(opened).isActiveWindow)
    _wall(opened).close()
    qtbot.waitUntil(window.isActiveWindow)
    active = QApplication.focusWindow()
    assert active is not None
    QTest.keyClick(active, Qt.Key.Key_C)
    assert page.entry.field.toPlainText() == "abc"
    _press(window, Qt.Key.Key_F5)
    assert (_wall(opened).isVisible(), window.isActiveWindow()) == (True, True)


def test_on_a_beamer_too_the_keyboard_stays(
    session: Session, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, opened, page = session
    monkeypatch.setattr(opened.desk, "room_screen", lambda: qapp.primaryScreen())
    _press(window, Qt.Key.Key_F5)
    assert _wall(opened).isFullScreen()
    assert _wall(opened).testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert window.isActiveWindow()
    assert page.entry.field.hasFocus()


def test_a_practice_that_closes_with_its_room_open_leaves_nothing_behind(
    session: Session, qtbot: QtBot
) -> None:
    window, opened, _page = session
    opened.desk.show()
    wall = _wall(opened)
    with qtbot.waitSignal(wall.destroyed):
        window.close()
    qtbot.wait(10)
    assert opened.desk.window is None


# -- pages


def _same_pages(opened: Opened, preview: RoomView) -> None:
    wall = _wall(opened).view
    assert preview.page_texts == wall.page_texts
    assert preview.page == wall.page


@pytest.mark.parametrize("size", [QSize(640, 480), QSize(1920, 1080), QSize(900, 600)])
def test_in_a_window_of_any_size_the_preview_has_the_pages_of_the_wall(session: Session, size: QSize) -> None:
    window, opened, page = session
    _add(opened, *[f"{number}: " + LONG * (number % 3 + 1) for number in range(12)])
    preview = page.room_column.view
    _press(window, Qt.Key.Key_Right, alt=True)
    at = preview.page
    opened.desk.show()
    assert preview.page == at
    _same_pages(opened, preview)
    _wall(opened).resize(size)
    _same_pages(opened, preview)
    last = preview.pages - 1
    QTest.keyClick(_wall(opened), Qt.Key.Key_Left)
    _same_pages(opened, preview)
    _press(window, Qt.Key.Key_Right, alt=True)
    _press(window, Qt.Key.Key_Right, alt=True)
    _same_pages(opened, preview)
    opened.practice.workshop.answers.enter(opened.practice.step_id, LONG)
    assert preview.page == preview.pages - 1 >= last
    _same_pages(opened, preview)
    preview.set_page(1)
    for key in (Qt.Key.Key_B, Qt.Key.Key_B, Qt.Key.Key_F, Qt.Key.Key_B, Qt.Key.Key_B):
        _press(window, key, alt=True)
    assert preview.page == 1
    _same_pages(opened, preview)
    opened.practice.next()
    _press(window, Qt.Key.Key_L, alt=True)
    _same_pages(opened, preview)


# -- the column


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.CONTRAST])
def test_the_preview_has_an_edge_and_only_live_has_a_dot(
    session: Session, theme: Theme, choice: Choice
) -> None:
    _window, opened, page = session
    theme.choose(choice)
    column: RoomColumn = page.room_column
    view = column.view
    picture = column.grab().toImage()
    ratio = picture.devicePixelRatio()
    corner = view.mapTo(column, view.rect().topLeft())
    edge = theme.colour("edge").name()
    assert picture.pixelColor(int((corner.x() - 1) * ratio), int((corner.y() + 9) * ratio)).name() == edge
    assert picture.pixelColor(int((corner.x() + 9) * ratio), int((corner.y() - 1) * ratio)).name() == edge
    assert picture.pixelColor(int((corner.x() - 3) * ratio), int((corner.y() + 9) * ratio)).name() != edge
    dot = column._dot
    middle = dot.mapTo(column, dot.rect().center())
    assert picture.pixelColor(middle * ratio).name() == theme.colour("accent").name()
    seen = {}
    for mode in (RoomMode.BLACK, RoomMode.FREEZE, RoomMode.INSTRUCTION, RoomMode.LIVE):
        opened.feed.set_mode(mode)
        seen[mode] = dot.isVisible()
    assert [mode for mode, visible in seen.items() if visible] == [RoomMode.LIVE]
    opened.feed.hold()
    assert not dot.isVisible()
