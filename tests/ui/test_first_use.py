"""The first steps: learned by doing, in the real screens, and gone for good when they are done or skipped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.guides.steps import OpenStep
from app.store.places import Places
from app.ui.first_use.coach import Coach, Step
from app.ui.main_window import MainWindow
from app.ui.session.page import SessionPage
from app.ui.settings import UserSettings
from app.ui.submit.page import SubmitPage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from tests.ui.hands import Dialogs, focus, type_in

CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """A window on a folder that may have been used before."""

    def __init__(self, qtbot: QtBot, app: QGuiApplication, theme: Theme, home: Path) -> None:
        self.home = home
        self.settings = UserSettings(home / "data")
        dialogs = Dialogs(lambda proposal: home / proposal.name)
        self.window = MainWindow(app, theme, Places(home / "data"), dialogs, settings=self.settings)
        qtbot.addWidget(self.window)
        self.window.show_place(Place.START)
        self.window.help.welcome()
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def coach(self) -> Coach:
        coach = self.window.help.coach
        assert coach is not None
        return coach

    @property
    def session(self) -> SessionPage:
        page = self.window.page(Place.SESSION)
        assert isinstance(page, SessionPage)
        return page

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def answer(self, words: str) -> None:
        type_in(self.session.entry.field, words)
        QTest.keyClick(self.session.entry.field, Qt.Key.Key_Return)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, qapp, theme, tmp_path)
    yield desk
    desk.window.close()


def test_who_does_the_three_things_with_keys_is_led_through_them_and_not_bothered_again(
    desk: Desk, qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    coach, strip = desk.coach, desk.coach.strip
    assert (strip.step, focus()) == ("Stap 1 van 3", desk.window.start.beginnings.sample)
    desk.window.rail.settings.setFocus()
    desk.press(Qt.Key.Key_Tab)
    assert focus() is strip.leave
    desk.window.start.beginnings.sample.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert strip.step == "Stap 2 van 3"
    assert strip.sentence.startswith("Typ wat iemand zou kunnen zeggen.")
    assert strip.act.isHidden()
    qtbot.waitUntil(desk.session.entry.field.hasFocus)
    # what is half typed is no answer yet, and the strip takes no keyboard
    type_in(desk.session.entry.field, "Is er nog plaats?")
    assert (coach.step, desk.session.entry.field.hasFocus()) == (Step.ANSWER, True)
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Return)
    assert (strip.step, strip.act.words) == ("Stap 3 van 3", "Naar Indienen")
    # who undoes it has seen it all the same
    desk.press(Qt.Key.Key_Z, CTRL)
    assert coach.step is Step.DOCUMENT
    desk.press(Qt.Key.Key_5, CTRL)
    assert strip.sentence.startswith("Druk op Ctrl+E.")
    desk.press(Qt.Key.Key_E, CTRL)
    assert strip.sentence.startswith("Dat was het")
    # Esc is the page's again; with the page the strip goes
    desk.press(Qt.Key.Key_Escape)
    submit = desk.window.page(Place.SUBMIT)
    assert isinstance(submit, SubmitPage)
    assert (submit.shown, strip.isHidden()) == (submit.overview, True)
    assert desk.settings.now.knows_first_steps
    again = Desk(qtbot, qapp, theme, tmp_path)
    assert again.window.help.coach is None
    again.window.close()


def test_esc_skips_wherever_the_cursor_is_and_that_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    desk.press(Qt.Key.Key_Escape)
    assert desk.coach.strip.isHidden()
    assert focus() is desk.window.start.beginnings.practice
    assert UserSettings(desk.home / "data").now.knows_first_steps
    # and help gives it back, from the first step
    desk.window.help.show()
    shown = desk.window.help.window
    assert shown is not None
    qtbot.waitUntil(shown.isActiveWindow)
    QTest.keyClick(shown.steps, Qt.Key.Key_Return)
    qtbot.waitUntil(desk.window.isActiveWindow)
    assert (desk.coach.strip.step, shown.isHidden()) == ("Stap 1 van 3", True)
    desk.press(Qt.Key.Key_Return)
    qtbot.waitUntil(desk.session.entry.field.hasFocus)
    desk.press(Qt.Key.Key_Escape)
    # the keyboard stays at the work: no key goes to a button of the start page, which nobody sees
    assert (desk.coach.strip.isHidden(), desk.session.entry.field.hasFocus()) == (True, True)


def test_who_has_opened_something_before_is_not_bothered(
    desk: Desk, qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    desk.window.use(lambda: desk.window.opening.sample())
    desk.window.close()
    assert not desk.settings.now.knows_first_steps
    again = Desk(qtbot, qapp, theme, tmp_path)
    assert again.window.help.coach is None
    again.window.close()


def test_with_an_own_practice_it_shows_the_way_to_a_question(desk: Desk) -> None:
    coach, strip = desk.coach, desk.coach.strip
    QTest.keyClick(desk.window.start, Qt.Key.Key_N, CTRL)
    assert (desk.window.rail.place, strip.act.words) == (Place.PREPARE, "Naar Sessie")
    QTest.keyClick(strip.act, Qt.Key.Key_Space)
    assert desk.window.rail.place is Place.SESSION
    opened = desk.window.opened
    assert opened is not None
    first = next(at for at, one in enumerate(opened.practice.stops) if not isinstance(one.step, OpenStep))
    opened.practice.go_to(first)
    assert strip.act.words == "Naar een vraag"
    QTest.keyClick(strip.act, Qt.Key.Key_Space)
    assert isinstance(opened.practice.here.step, OpenStep)
    # back at the start it waits, and another file is followed as the first was
    desk.window.show_place(Place.START)
    assert (coach.step, strip.act.words) == (Step.ANSWER, "Naar Sessie")
    desk.window.use(lambda: desk.window.opening.sample())
    assert strip.act.isHidden()
    desk.answer("Ja, er is nog plaats.")
    assert coach.step is Step.DOCUMENT


def test_it_covers_nothing_and_the_room_never_sees_it(desk: Desk) -> None:
    desk.window.resize(960, 600)
    QTest.keyClick(desk.window.start.beginnings.sample, Qt.Key.Key_Return)
    QApplication.processEvents()
    strip, session = desk.coach.strip, desk.session
    assert (
        strip.mapToGlobal(strip.rect().bottomLeft()).y() < session.mapToGlobal(session.rect().topLeft()).y()
    )
    whole = strip.layout()
    assert whole is not None
    assert strip.height() >= whole.totalHeightForWidth(strip.width())
    assert desk.window.height() == 600
    opened = desk.window.opened
    assert opened is not None
    opened.desk.show_over(desk.window)
    assert not strip.isVisible()
    opened.desk.uncover()
    assert strip.isVisible()
    opened.desk.show()
    assert opened.desk.window is not None
    assert not opened.desk.window.isAncestorOf(strip)
