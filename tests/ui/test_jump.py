"""Ctrl+G, two letters and Enter: somewhere else in the day, without a word typed into the answer."""

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
from app.ui.session.jump import Jump
from app.ui.session.page import SessionPage
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from app.workshop.workshop import Workshop
from tests.practices import places_in
from tests.ui.hands import Dialogs, bring_up, type_in

STEP = "grondplan/doel.verandering"
OTHER = "grondplan/aanpak.stappen"


@pytest.fixture
def window(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    """A day with an agenda, at its first question."""
    window = MainWindow(qapp, theme, places_in(tmp_path), Dialogs(lambda proposal: tmp_path / proposal.name))
    bring_up(qtbot, window)

    def make() -> Workshop:
        workshop = Workshop(create_practice_file(tmp_path / "Speelhuis.praktijk", places_in(tmp_path)))
        workshop.start("Het Speelhuis")
        (day,) = workshop.people.days()
        workshop.agenda.add(day.id, "Onthaal", 15)
        workshop.agenda.add(day.id, "Ons doel", 45, guide="grondplan", sections=["doel"])
        workshop.agenda.add(day.id, "Terugkoppeling", 30, guide="plenair")
        workshop.answers.add(STEP, ["Rust aan tafel", "Elkaar kennen", "Zoraïa: één plek"], day_id=day.id)
        return workshop

    window.use(make)
    practice_of(window).go_to_step(STEP)
    yield window
    window.close()


def practice_of(window: MainWindow) -> OpenPractice:
    assert window.opened is not None
    return window.opened.practice


def session_of(window: MainWindow) -> SessionPage:
    page = window.page(Place.SESSION)
    assert isinstance(page, SessionPage)
    return page


def jump(page: SessionPage | WorkoutPage, typed: str = "") -> Jump:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    QTest.keyClick(focus, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert page.jump.field.hasFocus()
    if typed:
        type_in(page.jump.field, typed)
    return page.jump


def press(over: Jump, key: Qt.Key) -> None:
    QTest.keyClick(over.field, key)


def test_two_letters_and_enter_ask_another_question(window: MainWindow) -> None:
    page = session_of(window)
    over = jump(page, "te")
    press(over, Qt.Key.Key_Return)
    assert practice_of(window).here.guide.key == "plenair"
    assert not over.isVisible()
    assert not over.isAncestorOf(QApplication.focusWidget() or over)


def test_no_block_begins_by_it(window: MainWindow) -> None:
    practice = practice_of(window)
    practice.begin_day()
    running = practice.running_block
    press(jump(session_of(window), "te"), Qt.Key.Key_Return)
    assert practice.here.block != running
    assert practice.running_block == running


def test_esc_gives_the_keyboard_back_and_nothing_was_typed_in_the_answer(window: MainWindow) -> None:
    page = session_of(window)
    type_in(page.entry.field, "half ")
    over = jump(page, "doel")
    press(over, Qt.Key.Key_Escape)
    assert not over.isVisible()
    assert page.entry.field.hasFocus()
    assert page.entry.field.toPlainText() == "half "
    assert practice_of(window).step_id == STEP


def test_what_was_being_typed_is_kept_when_people_jump_away(window: MainWindow) -> None:
    page = session_of(window)
    type_in(page.entry.field, "half een zin")
    press(jump(page, "te"), Qt.Key.Key_Return)
    assert practice_of(window).workshop.answers.unfinished(STEP) == "half een zin"


def test_a_question_that_is_not_on_the_agenda_is_found_too(window: MainWindow) -> None:
    over = jump(session_of(window), "uit welke stappen")
    assert over.list.model().index(0, 0).data() == "Niet op de agenda"
    press(over, Qt.Key.Key_Return)
    assert practice_of(window).step_id == OTHER


def test_what_somebody_said_is_found_and_chosen(window: MainWindow) -> None:
    page = session_of(window)
    press(jump(page, "te"), Qt.Key.Key_Return)
    press(jump(page, "zoraia een"), Qt.Key.Key_Return)
    assert practice_of(window).step_id == STEP
    chosen = page.answers.chosen()
    assert chosen is not None
    assert chosen.text == "Zoraïa: één plek"
    assert page.answers.hasFocus()


def test_arrows_and_page_keys_step_through_what_is_found_and_pass_the_headings(window: MainWindow) -> None:
    practice = practice_of(window)
    over = jump(session_of(window), "wat")
    first = over.list.chosen()
    press(over, Qt.Key.Key_Down)
    assert over.list.chosen() != first
    press(over, Qt.Key.Key_Up)
    press(over, Qt.Key.Key_Up)
    assert over.list.chosen() == first
    for _ in range(30):
        press(over, Qt.Key.Key_PageDown)
    assert practice.step_id == STEP, "the page keys are the list's while it is open"
    last = over.list.model().rowCount() - 1
    assert over.list.currentIndex().row() == last
    press(over, Qt.Key.Key_Escape)


def test_nothing_found_says_so_and_enter_stays(window: MainWindow) -> None:
    over = jump(session_of(window), "xyzzy")
    assert not over.list.isVisible()
    press(over, Qt.Key.Key_Return)
    assert over.isVisible()
    assert practice_of(window).step_id == STEP


def test_a_click_goes_there_and_a_click_beside_it_closes(window: MainWindow, qtbot: QtBot) -> None:
    over = jump(session_of(window))
    here = over.list.chosen()
    assert here is not None
    assert here.words == "Ons doel", "Enter by accident leads nowhere else"
    spot = over.list.visualRect(over.list.model().index(3, 0)).center()
    QTest.mouseClick(over.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert practice_of(window).here.guide.key == "plenair"
    over = jump(session_of(window))
    QTest.mouseClick(over, Qt.MouseButton.LeftButton, pos=QPoint(4, over.height() - 4))
    assert not over.isVisible()


def test_a_number_is_that_of_a_question(window: MainWindow) -> None:
    press(jump(session_of(window), "2"), Qt.Key.Key_Return)
    here = practice_of(window).here
    assert here.section.key == "doel"
    assert here.step == here.section.steps[1]


def test_it_works_while_writing_too(window: MainWindow) -> None:
    window.show_place(Place.WORKOUT)
    page = window.page(Place.WORKOUT)
    assert isinstance(page, WorkoutPage)
    press(jump(page, "uit welke stappen"), Qt.Key.Key_Return)
    assert practice_of(window).step_id == OTHER
    assert page.draft.hasFocus()


def test_from_the_end_of_the_day_it_leads_back_to_a_question(window: MainWindow) -> None:
    page = session_of(window)
    page.show_end_of_day()
    press(jump(page, "verandering"), Qt.Key.Key_Return)
    assert practice_of(window).step_id == STEP
    assert page.centre.isVisible()
    assert page.entry.field.hasFocus()


def test_a_key_that_leads_elsewhere_takes_the_list_away(window: MainWindow) -> None:
    page = session_of(window)
    over = jump(page)
    QTest.keyClick(over.field, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.parking.isAncestorOf(focus)
    assert not over.isVisible()
