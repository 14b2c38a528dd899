"""Herbeleef de dag: the keys of looking back, and that neither the file nor the room hears of it."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.store.opening import create_practice_file
from app.ui.main_window import MainWindow
from app.ui.session.page import SessionPage
from app.ui.session.replay import WHOLE_DAY, ReplayView
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.workshop import Workshop
from tests.practices import places_in
from tests.ui.hands import Dialogs, bring_up, type_in

DOEL = "grondplan/doel.verandering"
AANPAK = "grondplan/aanpak.stappen"
AT = dt.datetime(2026, 3, 12, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))


def a_day(workshop: Workshop) -> None:
    """Two blocks and three answers between 9:00 and 9:50."""
    now = AT
    workshop.set_clock(lambda: now)
    day = workshop.people.days()[0]
    workshop.days.change(day.id, date="2026-03-12")
    one = workshop.agenda.add(day.id, "Ons doel", 30, guide="grondplan", sections=["doel"])
    two = workshop.agenda.add(day.id, "Onze aanpak", 30, guide="grondplan", sections=["aanpak"])
    workshop.agenda.begin(one)
    for minutes, step, text in ((10, DOEL, "Rust"), (5, DOEL, "Elkaar kennen")):
        now += dt.timedelta(minutes=minutes)
        workshop.answers.enter(step, text, day_id=day.id)
    now += dt.timedelta(minutes=15)
    workshop.agenda.begin(two)
    now += dt.timedelta(minutes=20)
    workshop.answers.enter(AANPAK, "Eerst koffie", day_id=day.id)


@pytest.fixture
def window(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    later = AT + dt.timedelta(hours=1)
    dialogs = Dialogs(lambda proposal: tmp_path / proposal.name)
    window = MainWindow(qapp, theme, places_in(tmp_path), dialogs, clock=lambda: later)
    bring_up(qtbot, window)

    def make() -> Workshop:
        workshop = Workshop(create_practice_file(tmp_path / "Speelhuis.praktijk", places_in(tmp_path)))
        workshop.start("Het Speelhuis")
        a_day(workshop)
        return workshop

    window.use(make)
    practice_of(window).go_to_step(DOEL)
    yield window
    window.close()


def practice_of(window: MainWindow) -> OpenPractice:
    assert window.opened is not None
    return window.opened.practice


def session_of(window: MainWindow) -> SessionPage:
    page = window.page(Place.SESSION)
    assert isinstance(page, SessionPage)
    return page


@pytest.fixture
def back(window: MainWindow, qtbot: QtBot) -> ReplayView:
    """Looking back, at the end of the day."""
    page = session_of(window)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.entry.field, Qt.Key.Key_H, keys)
    qtbot.waitUntil(lambda: page.replay.replay is not None)
    assert page.replay.line.hasFocus()
    return page.replay


def press(back: ReplayView, key: Qt.Key, *, shift: bool = False) -> None:
    modifiers = Qt.KeyboardModifier
    QTest.keyClick(back.line, key, modifiers.ShiftModifier if shift else modifiers.NoModifier)


def texts(back: ReplayView) -> list[str]:
    model = back.answers.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_it_begins_at_the_end_and_says_which_day_and_that_nothing_changes(back: ReplayView) -> None:
    assert back.words == "Je kijkt terug naar donderdag 12 maart 2026. Er verandert niets."
    assert back.time == "9:50, Onze aanpak"
    assert texts(back) == ["Eerst koffie"]


def test_arrows_go_from_moment_to_moment_and_the_newest_is_pointed_at(back: ReplayView) -> None:
    press(back, Qt.Key.Key_Home)
    assert (back.time, texts(back)) == ("9:00, Ons doel", [])
    press(back, Qt.Key.Key_Right)
    press(back, Qt.Key.Key_Right)
    assert (back.time, texts(back)) == ("9:15, Ons doel", ["Elkaar kennen", "Rust"])
    chosen = back.answers.chosen()
    assert chosen is not None
    assert chosen.text == "Elkaar kennen"
    press(back, Qt.Key.Key_Left)
    assert texts(back) == ["Rust"]
    for _ in range(9):
        press(back, Qt.Key.Key_Left)
    assert back.moment == 0


def test_page_keys_go_by_block_and_shift_with_an_arrow_by_question(
    back: ReplayView, window: MainWindow
) -> None:
    press(back, Qt.Key.Key_PageUp)
    assert back.time == "9:30, Onze aanpak"
    press(back, Qt.Key.Key_PageUp)
    assert back.time == "9:00, Ons doel"
    press(back, Qt.Key.Key_PageDown)
    assert back.time == "9:30, Onze aanpak"
    press(back, Qt.Key.Key_Home)
    press(back, Qt.Key.Key_Right, shift=True)
    assert back.time == "9:30, Onze aanpak"
    press(back, Qt.Key.Key_End)
    assert back.time == "9:50, Onze aanpak"
    assert practice_of(window).step_id == DOEL, "the session itself stays where it was"


def test_esc_closes_and_the_keyboard_is_in_the_answer_again(back: ReplayView, window: MainWindow) -> None:
    press(back, Qt.Key.Key_Escape)
    assert not back.isVisible()
    assert session_of(window).entry.field.hasFocus()


@pytest.mark.parametrize("shift", [False, True])
def test_tab_goes_round_in_it_and_its_keys_work_everywhere(
    back: ReplayView, window: MainWindow, qtbot: QtBot, shift: bool
) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    inside: list[QWidget] = [back.line, back.play, back.close_button, back.answers]
    if shift:
        inside = [inside[0], *reversed(inside[1:])]
    for widget in [*inside, back.line]:
        assert widget.hasFocus()
        back.go_to(0)
        QTest.keyClick(widget, Qt.Key.Key_PageDown)
        assert back.time == "9:30, Onze aanpak"
        QTest.keyClick(widget, Qt.Key.Key_Escape)
        assert not back.isVisible()
        assert session_of(window).entry.field.hasFocus()
        back.open_over()
        qtbot.waitUntil(lambda: back.replay is not None)
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Backtab if shift else Qt.Key.Key_Tab, modifier)


def test_who_comes_back_to_the_session_is_still_looking_back(back: ReplayView, window: MainWindow) -> None:
    window.show_place(Place.PREPARE)
    window.show_place(Place.SESSION)
    assert back.line.hasFocus()
    press(back, Qt.Key.Key_Escape)
    assert session_of(window).entry.field.hasFocus()


def test_nothing_in_the_file_changes_by_it(back: ReplayView, window: MainWindow) -> None:
    file = practice_of(window).workshop.file
    before = file.connection.serialize()
    keys = (
        Qt.Key.Key_Home,
        Qt.Key.Key_Right,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Delete,
        Qt.Key.Key_E,
        Qt.Key.Key_H,
    )
    for key in (*keys, Qt.Key.Key_Space, Qt.Key.Key_Space):
        press(back, key)
        QTest.keyClick(back.answers, key)
    QTest.keyClick(back.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(back, Qt.Key.Key_Escape)
    assert file.connection.serialize() == before


def test_the_room_stays_at_what_it_was(back: ReplayView, window: MainWindow) -> None:
    assert window.opened is not None
    feed = window.opened.feed
    scene = feed.scene
    for key in (Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        press(back, key)
        assert feed.scene == scene


def test_it_plays_by_itself_and_stops_at_the_end(
    back: ReplayView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = [0.0]
    monkeypatch.setattr("app.ui.session.replay.monotonic", lambda: seconds[0])
    press(back, Qt.Key.Key_Space)
    assert (back.plays, back.moment) == (True, 0), "from the end it begins again"
    seconds[0] += WHOLE_DAY * 0.4
    qtbot.waitUntil(lambda: back.moment == 2)
    press(back, Qt.Key.Key_Space)
    assert (back.plays, back.moment) == (False, 2)
    press(back, Qt.Key.Key_Space)
    assert (back.plays, back.moment) == (True, 2), "it goes on where it was"
    seconds[0] += WHOLE_DAY
    qtbot.waitUntil(lambda: not back.plays)
    assert back.time == "9:50, Onze aanpak"


@pytest.mark.parametrize("less", [True, False])
def test_with_less_motion_the_line_only_moves_when_something_happens(
    back: ReplayView, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, less: bool
) -> None:
    looked: list[float] = []
    seconds = 0.05 * WHOLE_DAY

    def look() -> float:
        looked.append(seconds)
        return seconds

    monkeypatch.setattr("app.ui.session.replay.monotonic", look)
    theme.set_less_motion(less)
    press(back, Qt.Key.Key_Space)
    still = back.line.grab().toImage()
    seconds += 0.1 * WHOLE_DAY
    qtbot.waitUntil(lambda: looked[-1] == seconds)
    assert back.moment == 0
    assert (back.line.grab().toImage() == still) is less


def test_the_line_is_dragged(back: ReplayView) -> None:
    middle = back.line.height() // 2
    QTest.mousePress(back.line, Qt.MouseButton.LeftButton, pos=QPoint(2, middle))
    assert back.moment == 0
    QTest.mouseMove(back.line, QPoint(back.line.width() - 4, middle))
    QTest.mouseRelease(back.line, Qt.MouseButton.LeftButton, pos=QPoint(back.line.width() - 4, middle))
    QTest.mousePress(back.line, Qt.MouseButton.LeftButton, pos=QPoint(back.line.width() - 2, middle))
    assert back.time == "9:50, Onze aanpak"


def test_it_closes_when_the_session_goes_on_or_something_may_be_erased(
    back: ReplayView, window: MainWindow, qtbot: QtBot
) -> None:
    practice = practice_of(window)
    practice.next()
    assert not back.isVisible()
    back.open_over()
    qtbot.waitUntil(lambda: back.replay is not None)
    (first, *_rest) = practice.workshop.answers.of(DOEL)
    practice.workshop.file.erase([("contribution", first.id)])
    assert not back.isVisible()
    back.open_over()
    qtbot.waitUntil(lambda: back.replay is not None)
    press(back, Qt.Key.Key_Home)
    press(back, Qt.Key.Key_Right)
    assert texts(back) == ["Elkaar kennen"]


def test_what_was_being_typed_is_kept_and_a_day_of_silence_says_so(window: MainWindow, qtbot: QtBot) -> None:
    practice, page = practice_of(window), session_of(window)
    type_in(page.entry.field, "half een zin")
    other = practice.workshop.people.add_day(title="Tweede dag")
    practice.choose_day(other.id)
    page.replay.open_over()
    qtbot.waitUntil(lambda: page.replay.replay is not None)
    assert page.replay.time == "Op deze dag is nog niets gezegd."
    assert page.replay.words.startswith("Je kijkt terug naar Tweede dag.")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Escape):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
    assert not page.replay.isVisible()


def test_from_the_end_of_the_day_it_comes_in_the_place_of_the_question(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = session_of(window)
    page.show_end_of_day()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page, Qt.Key.Key_H, keys)
    qtbot.waitUntil(lambda: page.replay.replay is not None)
    assert page.replay.isVisible()
    qtbot.waitUntil(lambda: page.replay.geometry() == page.middle.geometry())


def test_hiding_it_with_the_keyboard_inside_lets_go_of_the_keyboard(back: ReplayView) -> None:
    back.hide()
    focus = QApplication.focusWidget()
    assert focus is None or not back.isAncestorOf(focus)
