"""Wie doet het zo? — of an answer beside the text and of a kernactiviteit, by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, TextRole
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from app.workshop.variation import Spread, Varied
from tests.ui.hands import type_in
from tests.ui.submitting import Hands, hands_on

Key = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def hands(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    with hands_on(qtbot, qapp, theme, tmp_path) as hands:
        hands.window.show_place(Place.WORKOUT)
        page_of(hands).going.on()
        yield hands


def page_of(hands: Hands) -> WorkoutPage:
    page = hands.window.page(Place.WORKOUT)
    assert isinstance(page, WorkoutPage)
    return page


def asked(hands: Hands) -> str:
    """Ask it of the first answer: its id."""
    page = page_of(hands)
    answer = page.answers.list.rows[0].answer
    page.answers.choose(answer.id)
    hands.press(Key.Key_O)
    assert page.spread.isVisible()
    return answer.id


def of(hands: Hands, about: str) -> Varied | None:
    return hands.workshop.variations.of(about)


def test_everyone_is_one_key_and_enter(hands: Hands) -> None:
    answer = asked(hands)
    hands.press(Key.Key_1)
    hands.press(Key.Key_Return)
    varied = of(hands, answer)
    assert varied is not None
    assert varied.spread is Spread.ALL
    row = next(row for row in page_of(hands).answers.list.rows if row.answer.id == answer)
    assert row.spread == "Iedereen"
    assert page_of(hands).answers.list.hasFocus()


def test_words_of_many_lines_are_told_in_whole_lines(hands: Hands) -> None:
    asked(hands)
    spread = page_of(hands).spread
    spread.close_over()
    spread.open_over(page_of(hands).answers.list.rows[0].answer.id, "ik zeg dag aan de deur " * 40)
    assert spread._words.height() == 3 * TYPE[TextRole.BODY].line


def test_one_organisation_is_ticked_and_says_what_is_different_there(hands: Hands) -> None:
    answer = asked(hands)
    over = page_of(hands).spread
    hands.press(Key.Key_3)
    hands.press(Key.Key_Tab)
    assert over.list.hasFocus()
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Tab)
    hands.press(Key.Key_Tab)
    type_in(hands.focus(), "alleen op vrijdag")
    hands.press(Key.Key_Return)
    varied = of(hands, answer)
    second = hands.workshop.variations.organisations()[1]
    assert varied == Varied(answer, Spread.ONE, (second,), "alleen op vrijdag"), "one takes the other's place"


def test_an_organisation_that_is_not_in_the_list_is_typed(hands: Hands) -> None:
    answer = asked(hands)
    over = page_of(hands).spread
    hands.press(Key.Key_2)
    over.new.setFocus()
    type_in(over.new, "Nieuwe Haven")
    hands.press(Key.Key_Return)
    assert over.isVisible()
    hands.press(Key.Key_Return)
    varied = of(hands, answer)
    assert varied is not None
    assert varied.organisations == ("Nieuwe Haven",)


def test_some_without_anybody_is_asked_again_and_escape_changes_nothing(hands: Hands) -> None:
    answer = asked(hands)
    over = page_of(hands).spread
    hands.press(Key.Key_2)
    hands.press(Key.Key_Return)
    assert over.isVisible()
    assert "welke organisatie" in over.trouble.text()
    hands.press(Key.Key_Escape)
    assert over.isHidden()
    assert of(hands, answer) is None


def test_tab_stays_with_what_lies_over_the_page(hands: Hands) -> None:
    asked(hands)
    over = page_of(hands).spread
    hands.press(Key.Key_2)
    for _ in range(12):
        hands.press(Key.Key_Tab)
        assert over.isAncestorOf(hands.focus())


def test_the_keys_of_the_page_below_wait(hands: Hands) -> None:
    asked(hands)
    page, before = page_of(hands), hands.workshop.drafts.all()
    hands.press(Key.Key_F9)
    hands.press(Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert hands.workshop.drafts.all() == before
    assert page.spread.isAncestorOf(hands.focus())
    hands.press(Key.Key_Escape)
    assert page.spread.isHidden()


def test_what_was_said_is_taken_back(hands: Hands) -> None:
    answer = asked(hands)
    hands.press(Key.Key_Return)
    asked(hands)
    page_of(hands).spread.forget.click()
    assert of(hands, answer) is None


def test_of_a_kernactiviteit_it_stands_under_its_name(hands: Hands) -> None:
    hands.press(Key.Key_P, CTRL_SHIFT)
    sheet = page_of(hands).sheets.profile
    activity = sheet.table.activity
    assert activity is not None
    sheet.table.setFocus()
    hands.press(Key.Key_O)
    QTest.keyClick(hands.focus(), Key.Key_Return)
    again = hands.workshop.profile.activity(activity.id)
    assert again is not None
    assert again.spread == "Iedereen"
