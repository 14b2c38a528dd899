"""The room beside real work: the keyboard stays, the pages agree, and what goes off the wall is off it."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.keep_awake import KeepAwake
from app.ui.main_window import MainWindow
from app.ui.opened import Opened
from app.ui.projector.feed import RoomMode
from app.ui.projector.keys import LETTERS
from app.ui.projector.room_view import RoomView
from app.ui.projector.scene import Black, Break, ClockScene, Question
from app.ui.projector.window import RoomWindow
from app.ui.session.page import SessionPage
from app.ui.session.room_column import RoomColumn
from app.ui.theme.style import Choice, Theme
from app.ui.widgets.rail import Place
from app.workshop.answers import Marks
from app.workshop.workshop import Workshop
from tests.ui.hands import Dialogs, bring_up, new_practice

FIRST_QUESTION = 5
LONG = "wat wij doen is altijd net iets anders " * 6
Session = tuple[MainWindow, Opened, SessionPage]


@pytest.fixture
def session(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Session]:
    places = Places(tmp_path / "data")
    window = MainWindow(qapp, theme, places, Dialogs(lambda proposal: tmp_path / proposal.name))
    bring_up(qtbot, window)

    window.use(new_practice(tmp_path, places))
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
    assert said() == "1 van 1 antwoord, zonder namen"
    _press(window, Qt.Key.Key_F, alt=True)
    assert said() == "De zaal ziet nog het vorige beeld"
    opened.practice.workshop.answers.mark(one, Marks(private=True))
    assert said() == "De zaal ziet nog het vorige beeld"
    _press(window, Qt.Key.Key_B, alt=True)
    assert said() == "De zaal ziet niets"
    _press(window, Qt.Key.Key_I, alt=True)
    assert said() == "De zaal ziet geen antwoorden"
    _press(window, Qt.Key.Key_L, alt=True)
    assert said() == "0 van 1 antwoord, zonder namen"


def test_the_button_says_what_it_does_while_the_room_is_there_already(session: Session, qtbot: QtBot) -> None:
    window, opened, page = session
    button = page.room_column.projector
    assert button.words == "Op de beamer"
    opened.desk.show()
    assert button.words == "Zaal naar voren"
    _press(window, Qt.Key.Key_F11)
    _wall(opened).close()
    _press(window, Qt.Key.Key_Escape)
    assert button.words == "Op de beamer"
    opened.desk.show()
    _wall(opened).close()
    qtbot.waitUntil(lambda: button.words == "Op de beamer")


def test_every_mode_is_one_key_with_alt_in_a_field_and_plain_elsewhere(session: Session) -> None:
    window, opened, page = session
    letters = {Qt.Key[f"Key_{letter}"]: mode for mode, letter in LETTERS.items()}
    seen = []
    for key in letters:
        _press(window, key, alt=True)
        seen.append(opened.feed.mode)
    assert seen == list(letters.values())
    assert page.entry.field.toPlainText() == ""
    page.forward.setFocus()
    for key, mode in letters.items():
        opened.feed.set_mode(RoomMode.LIVE)
        _press(window, key)
        assert opened.feed.mode is mode
        assert [one for one, button in page.room_column.buttons.items() if button.isChecked()] == [mode]
    page.entry.field.setFocus()
    _press(window, Qt.Key.Key_T)
    assert page.entry.field.toPlainText() == "t"


def test_in_every_place_alt_and_b_makes_the_room_black(session: Session) -> None:
    window, opened, _page = session
    for place in (Place.PREPARE, Place.WORKOUT, Place.SUBMIT):
        window.show_place(place)
        opened.feed.set_mode(RoomMode.LIVE)
        _press(window, Qt.Key.Key_B, alt=True)
        assert (place, opened.feed.mode) == (place, RoomMode.BLACK)


def test_the_mode_buttons_stay_where_they_are(session: Session, qapp: QGuiApplication) -> None:
    window, opened, page = session
    opened.desk.show()
    column = page.room_column

    def places() -> list[QPoint]:
        qapp.processEvents()
        return [button.pos() for button in column.buttons.values()]

    for width in (1440, 1280):
        window.resize(width, 720)
        before = places()
        _add(opened, *[LONG] * 12)
        assert places() == before
        opened.feed.hold()
        assert column.notice.isVisible()
        assert places() == before
        opened.feed.release()
        opened.feed.set_mode(RoomMode.TIMER)
        assert places() == before
        opened.feed.set_mode(RoomMode.LIVE)


def test_a_break_on_the_agenda_is_the_break_screen_and_its_key_shows_it_at_any_time(
    session: Session,
) -> None:
    window, opened, _page = session
    practice = opened.practice
    assert practice.day_id is not None
    block = practice.workshop.agenda.add(practice.day_id, "Broodjeslunch", 45, pause=True)
    stop = next(n for n, stop in enumerate(practice.stops) if stop.block and stop.block.id == block)
    practice.go_to(stop)
    assert opened.feed.scene == Break("Broodjeslunch", "terug om 9.45")
    practice.go_to(FIRST_QUESTION + 1)
    _press(window, Qt.Key.Key_Z, alt=True)
    assert opened.feed.scene == Break("Pauze")


def test_the_large_timer_without_a_timer_is_the_time_of_day(session: Session) -> None:
    window, opened, page = session
    opened.practice.workshop.set_clock(lambda: dt.datetime(2026, 3, 12, 9, 5, tzinfo=dt.UTC))
    _press(window, Qt.Key.Key_T, alt=True)
    assert opened.feed.scene == ClockScene("9:05")
    assert page.room_column.view.accessibleDescription() == "9:05"
    opened.practice.workshop.set_clock(lambda: dt.datetime(2026, 3, 12, 9, 6, tzinfo=dt.UTC))
    opened.ticking.tick()
    assert opened.feed.scene == ClockScene("9:06")


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


# -- sleep


def test_the_computer_stays_awake_for_as_long_as_the_room_has_something_to_look_at(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, opened, _page = session
    monkeypatch.setattr(opened.desk, "awake", awake := _Awake())
    opened.desk.show()
    _press(window, Qt.Key.Key_F11)
    _wall(opened).close()
    qtbot.wait(10)
    assert awake.said[-1] == "begin"
    _press(window, Qt.Key.Key_Escape)
    assert awake.said[-1] == "end"
    opened.desk.show()
    assert awake.said[-1] == "begin"
    delete(_wall(opened))
    assert awake.said[-1] == "end"
    opened.desk.show()
    assert _wall(opened).isVisible()
    opened.desk.close()
    assert awake.said[-1] == "end"


class _Awake(KeepAwake):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def begin(self) -> None:
        self.said.append("begin")

    def end(self) -> None:
        self.said.append("end")


# -- the room over the work


def test_with_f11_the_room_lies_over_the_work_and_esc_leads_back_to_the_cursor(session: Session) -> None:
    window, opened, page = session
    _add(opened, *[LONG] * 12)
    _press(window, Qt.Key.Key_F11)
    cover = opened.desk.cover
    assert cover is not None
    assert cover.geometry() == window.rect()
    assert window.isFullScreen()
    assert not page.isVisible()
    assert cover.back.isVisible()
    _press(window, Qt.Key.Key_Right)
    assert cover.view.page == page.room_column.view.page > 0
    _press(window, Qt.Key.Key_B)
    assert cover.view.scene == Black()
    _press(window, Qt.Key.Key_B)
    before = opened.practice.position
    _press(window, Qt.Key.Key_PageDown)
    assert opened.practice.position == before + 1
    assert cover.hasFocus()
    _press(window, Qt.Key.Key_Escape)
    assert opened.desk.cover is None
    assert not window.isFullScreen()
    assert page.isVisible()
    assert page.entry.field.hasFocus()


def test_under_the_room_no_key_reaches_the_work(session: Session) -> None:
    window, opened, page = session
    (one,) = _add(opened, "een")
    _press(window, Qt.Key.Key_F11)
    ctrl = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_Z, Qt.Key.Key_1, Qt.Key.Key_2):
        QTest.keyClick(window.windowHandle(), key, ctrl)
    for key in (Qt.Key.Key_A, Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_H):
        _press(window, key)
    assert [answer.id for answer in opened.practice.workshop.answers.of(opened.practice.step_id)] == [one]
    assert window.rail.place is Place.SESSION
    _press(window, Qt.Key.Key_F11)
    assert page.entry.field.toPlainText() == ""


def test_a_change_of_screens_under_the_cover_makes_it_black_until_it_is_confirmed(
    session: Session, qapp: QGuiApplication
) -> None:
    window, opened, page = session
    _add(opened, "een")
    _press(window, Qt.Key.Key_F11)
    cover = opened.desk.cover
    assert cover is not None
    screen = qapp.primaryScreen()
    screen.geometryChanged.emit(screen.geometry())
    assert cover.view.scene == Black()
    _press(window, Qt.Key.Key_Escape)
    assert page.room_column.view.scene == Black()
    _press(window, Qt.Key.Key_F11)
    assert isinstance(opened.feed.scene, Question)


def test_a_practice_that_closes_under_the_cover_leaves_the_window_as_it_was(session: Session) -> None:
    window, opened, _page = session
    _press(window, Qt.Key.Key_F11)
    window.use(lambda: _another(window))
    assert not window.isFullScreen()
    assert window.opened is not opened
    assert window.rail.isVisible()


def _another(window: MainWindow) -> Workshop:
    workshop = Workshop(create_practice_file(window.places.root.parent / "Andere.praktijk", window.places))
    workshop.start("Andere")
    return workshop


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
