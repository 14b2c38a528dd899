"""Writing aids beside a text: spelling by F7, marks that stay out of the way, hints to read more easily."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from app.store.opening import OpenMode
from app.ui.theme.style import Theme
from app.ui.theme.tokens import COLOURS, Scheme
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from app.workshop.spelling import KnownWords
from tests.ui.submitting import Hands, hands_on

Key = Qt.Key


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


def write(hands: Hands, qtbot: QtBot, text: str) -> WorkoutPage:
    """Write a text, and wait until every word was looked up."""
    page = page_of(hands)
    hands.workshop.drafts.write(hands.window.opened.practice.step_id if hands.window.opened else "", text)
    page.draft.setFocus()
    settle(page, qtbot)
    return page


def settle(page: WorkoutPage, qtbot: QtBot) -> None:
    page.draft.viewport().grab()
    qtbot.waitUntil(lambda: not page.spelling.check.is_busy, timeout=20_000)


def marked(page: WorkoutPage) -> int:
    """How many pixels of the text have the colour of a wave."""
    image = page.draft.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    red = int(COLOURS[Scheme.LIGHT].danger.removeprefix("#"), 16) | 0xFF000000
    return sum(
        image.pixel(x, y) == red for x in range(image.width()) for y in range(0, min(image.height(), 200))
    )


def proposals(page: WorkoutPage) -> list[str]:
    return [button.words for button in page.spelling.ask.proposals if not button.isHidden()]


def test_a_word_that_is_wrong_is_marked_and_a_right_one_is_not(hands: Hands, qtbot: QtBot) -> None:
    page = write(hands, qtbot, "Kinderen spelen samen in de zaal.")
    page.draft.moveCursor(page.draft.textCursor().MoveOperation.Start)
    assert marked(page) == 0
    write(hands, qtbot, "Kinderen spellen saamen in de zaal.")
    page.draft.moveCursor(page.draft.textCursor().MoveOperation.Start)
    assert marked(page) > 0


def test_the_word_that_is_being_typed_is_not_marked_yet(hands: Hands, qtbot: QtBot) -> None:
    page = write(hands, qtbot, "Kinderen saamen")
    page.draft.moveCursor(page.draft.textCursor().MoveOperation.End)
    assert marked(page) == 0
    page.draft.moveCursor(page.draft.textCursor().MoveOperation.Start)
    settle(page, qtbot)
    assert marked(page) > 0


def test_f7_goes_to_what_is_wrong_and_a_digit_puts_a_proposal_there(hands: Hands, qtbot: QtBot) -> None:
    page = write(hands, qtbot, "We beginen met **een kringg** in de zaal.")
    ask = page.spelling.ask
    page.draft.moveCursor(page.draft.textCursor().MoveOperation.Start)
    hands.press(Key.Key_F7)
    assert page.draft.textCursor().selectedText() == "beginen"
    qtbot.waitUntil(lambda: bool(proposals(page)), timeout=20_000)
    number = proposals(page).index("beginnen")
    hands.press(Qt.Key(Key.Key_1 + number))
    assert page.draft.textCursor().selectedText() == "kringg"
    qtbot.waitUntil(lambda: "kring" in proposals(page), timeout=20_000)
    hands.press(Qt.Key(Key.Key_1 + proposals(page).index("kring")))
    assert page.draft.text() == "We beginnen met **een kring** in de zaal."
    assert "Alle woorden" in ask.told
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "kringg" in page.draft.text()


def test_a_word_of_this_practice_is_added_and_is_right_from_then_on(hands: Hands, qtbot: QtBot) -> None:
    page = write(hands, qtbot, "De babbelbankk en nog een babbelbankk.")
    page.draft.moveCursor(page.draft.textCursor().MoveOperation.Start)
    hands.press(Key.Key_F7)
    hands.press(Key.Key_T)
    assert KnownWords(hands.workshop.file).all() == ["babbelbankk"]
    assert "Alle woorden" in page.spelling.ask.told
    assert marked(page) == 0
    hands.press(Key.Key_Escape)
    assert page.draft.hasFocus()
    hands.workshop.undo()
    assert marked(page) > 0


def test_escape_goes_back_to_the_text_with_the_word_selected(hands: Hands, qtbot: QtBot) -> None:
    page = write(hands, qtbot, "Een kringg.")
    hands.press(Key.Key_F7)
    hands.press(Key.Key_Escape)
    assert page.spelling.ask.isHidden()
    assert page.draft.hasFocus()
    assert page.draft.textCursor().selectedText() == "kringg"


def test_marks_are_put_off_and_on_and_f7_still_finds(hands: Hands, qtbot: QtBot) -> None:
    page = write(hands, qtbot, "Een kringg.")
    hands.press(Key.Key_F7)
    page.spelling.ask.marks.click()
    assert page.spelling.ask.marks.words == "Onderstreep weer"
    page.draft.moveCursor(page.draft.textCursor().MoveOperation.Start)
    assert marked(page) == 0
    hands.press(Key.Key_F7)
    assert page.draft.textCursor().selectedText() == "kringg"


def test_a_long_sentence_and_a_hard_word_are_told_and_enter_goes_there(hands: Hands, qtbot: QtBot) -> None:
    page = write(hands, qtbot, "Kort.\n\n- Wij faciliteren dit.\n\n" + "woord " * 24 + "einde.")
    hints = page.paper.hints
    qtbot.waitUntil(lambda: len(hints.hints) == 2, timeout=5_000)
    assert hints.open.words == "Twee tips om vlotter te lezen"
    hints.open.setFocus()
    hands.press(Key.Key_Space)
    assert [row.quiet for row in hints.list.rows] == [
        "Eenvoudiger: mogelijk maken.",
        "25 woorden: maak er twee zinnen van.",
    ]
    hands.press(Key.Key_Return)
    assert page.draft.hasFocus()
    assert page.draft.textCursor().selectedText() == "faciliteren"
    hints.list.setFocus()
    hands.press(Key.Key_Escape)
    assert hints.list.isHidden()
    assert page.draft.hasFocus()


def test_who_only_reads_sees_no_marks(hands: Hands, qtbot: QtBot) -> None:
    write(hands, qtbot, "Een kringg.")
    step_id = hands.window.opened.practice.step_id if hands.window.opened else ""
    hands.open_again(OpenMode.READ)
    hands.window.show_place(Place.WORKOUT)
    page = page_of(hands)
    page.going.to(step_id)
    assert marked(page) == 0
    hands.press(Key.Key_F7)
    assert page.spelling.ask.isHidden()
    assert page.paper.hints.isHidden()
