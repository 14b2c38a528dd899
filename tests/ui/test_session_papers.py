"""The papers of the exercise: what the group made goes out from Indienen; what is printed before the day."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.exports.page_pictures import PagePictures
from app.guides.steps import BoardStep
from app.ui.prepare.methods import MethodsPart
from app.ui.prepare.page import PreparePage
from app.ui.theme.style import Theme
from app.ui.widgets.button import Button
from app.ui.widgets.rail import Place
from app.workshop.board import Board
from tests.ui.submitting import Hands, hands_on


@pytest.fixture
def submit(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    with hands_on(qtbot, qapp, theme, tmp_path) as hands:
        yield hands


def button(submit: Hands, what: str, words: str) -> Button:
    """The word on the line of a paper."""
    buttons = submit.page.overview.made.buttons
    return next(one for one in buttons if one.words == words and one.accessibleDescription().startswith(what))


def press(submit: Hands, what: str, words: str) -> Path:
    """Press it with the keyboard; the file that was made."""
    one = button(submit, what, words)
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Return)
    submit.go_past_privacy()
    return submit.asked[-1]


def test_the_profile_goes_out_as_word_and_as_a3_on_its_side(submit: Hands) -> None:
    word = press(submit, "Praktijkprofiel", "Word")
    assert "Begroeten aan de deur" in "".join(
        cell.text for table in Document(str(word)).tables for row in table.rows for cell in row.cells
    )
    assert word.name in submit.page.overview.sent.words
    with PagePictures(press(submit, "Praktijkprofiel", "A3").read_bytes()) as pages:
        wide, high = pages.size(0)
    assert (round(wide * 25.4 / 72), round(high * 25.4 / 72)) == (420, 297)


def test_the_wall_goes_out_as_pages_and_as_a_picture(submit: Hands) -> None:
    assert press(submit, "De muur", "PDF").read_bytes().startswith(b"%PDF")
    assert press(submit, "De muur", "Afbeelding").read_bytes().startswith(b"\x89PNG")


def test_the_notes_go_out_as_a_table(submit: Hands) -> None:
    path = press(submit, "De post-its als tabel", "Maak")
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream, delimiter=";"))
    assert len(rows) - 1 == sum(not note.private for note in board_of(submit).notes())


def test_of_several_stapels_it_asks_which_and_the_keyboard_is_in_the_list(submit: Hands) -> None:
    cards = submit.workshop.cards
    deck = cards.add_deck("Peter & Co")
    cards.add_card(deck, "Enige kaart")
    one = button(submit, "Gesprekskaarten", "Maak")
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Peter && Co" in [action.text() for action in menu.actions()]
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    with PagePictures(submit.asked[-1].read_bytes()) as pages:
        assert pages.count == 4  # a front with one card, its back, and each casus


def test_with_nothing_to_give_it_says_so_and_writes_nothing(submit: Hands) -> None:
    board = board_of(submit)
    board.bin([note.id for note in board.notes()])
    path = press(submit, "De muur", "PDF")
    assert not path.exists()
    assert submit.window.notice.sentence.startswith("Er hangen nog geen post-its")


def test_a_place_that_is_not_chosen_makes_nothing(submit: Hands) -> None:
    name = f"{submit.workshop.file.place.stem} – post-its.csv"
    submit.answers[name] = None
    assert not press(submit, "De post-its als tabel", "Maak").exists()


def test_sheets_posters_and_cards_are_printed_before_the_day(submit: Hands) -> None:
    submit.window.show_place(Place.PREPARE)
    page = submit.window.page(Place.PREPARE)
    assert isinstance(page, PreparePage)
    part = page.part(MethodsPart)
    made = []
    for link in part.papers:
        link.click()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            QTest.keyClick(popup, Qt.Key.Key_Return)
        made.append(submit.asked[-1])
        assert made[-1].name in part.result
    assert all(path.read_bytes().startswith(b"%PDF") for path in made)
    assert len(set(made)) == 3


def board_of(submit: Hands) -> Board:
    """The board of the sample day."""
    found = (
        guide.step_id(step)
        for guide in submit.workshop.guides
        for _section, step in guide.steps()
        if isinstance(step, BoardStep)
    )
    return submit.workshop.board(next(found))
