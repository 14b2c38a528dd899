"""How long raw answers are kept is chosen with the practice; the window reminds calmly once it has passed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.foundation.errors import KnownError
from app.store.opening import OpenMode
from app.ui.prepare.page import PreparePage
from app.ui.prepare.practice_part import PracticePart
from app.ui.submit.erase_page import ErasePage, Subject
from app.ui.theme.style import Theme
from app.ui.widgets.button import Button
from app.ui.widgets.rail import Place
from app.workshop.retention import keep_until, set_keep_until, to_remind_of
from app.workshop.withdrawal import raw_answers, withdraw
from tests.ui.hands import type_in
from tests.ui.submitting import NOW, Hands, hands_on

PASSED, TO_COME = "2026-03-11", "2027-12-31"


@pytest.fixture
def hands(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    with hands_on(qtbot, qapp, theme, tmp_path) as hands:
        yield hands


def part_of(hands: Hands) -> PracticePart:
    hands.window.show_place(Place.PREPARE)
    page = hands.window.page(Place.PREPARE)
    assert isinstance(page, PreparePage)
    return page.part(PracticePart)


def open_again(hands: Hands, keep: str, mode: OpenMode = OpenMode.WRITE) -> None:
    hands.workshop.set_clock(lambda: NOW)
    hands.workshop.describe("keep_until", keep)
    hands.open_again(mode)
    hands.workshop.set_clock(lambda: NOW)


def press(hands: Hands, words: str) -> None:
    buttons = hands.window.notice.findChildren(Button)
    next(one for one in buttons if one.words == words and one.isVisible()).click()


def test_a_date_is_typed_as_people_say_it_and_taken_away_again(hands: Hands) -> None:
    field = part_of(hands).keep_until
    field.field.setFocus()
    type_in(field.field, "31/12/2027")
    assert field.keep_now()
    assert hands.workshop.practice.keep_until == "2027-12-31"
    hands.window.show_place(Place.SUBMIT)
    assert part_of(hands).keep_until.text == "31 december 2027"
    set_keep_until(hands.workshop, "")
    assert keep_until(hands.workshop) is None


def test_what_is_no_date_changes_nothing(hands: Hands) -> None:
    set_keep_until(hands.workshop, "31/12/2027")
    with pytest.raises(KnownError, match="kunnen we niet als datum lezen"):
        set_keep_until(hands.workshop, "ooit")
    assert hands.workshop.practice.keep_until == "2027-12-31"


def test_before_the_date_nothing_is_said(hands: Hands) -> None:
    open_again(hands, "9999-12-31")
    assert hands.window.notice.isHidden()


def test_after_the_date_the_window_says_so_and_leads_to_erasing(hands: Hands) -> None:
    open_again(hands, PASSED)
    assert hands.window.notice.sentence == (
        "De ruwe antwoorden zou je bewaren tot 11 maart 2026. Wil je ze nu wissen?"
    )
    press(hands, "Wis ruwe antwoorden")
    page = hands.page.shown
    assert isinstance(page, ErasePage)
    assert page.subject.currentData() is Subject.ALL
    assert raw_answers(hands.workshop).anything


def test_another_date_or_later_are_one_press_away(hands: Hands) -> None:
    open_again(hands, PASSED)
    press(hands, "Andere datum")
    assert part_of(hands).isVisible()
    open_again(hands, PASSED)
    press(hands, "Later")
    assert hands.window.notice.isHidden()


def test_who_only_reads_is_not_reminded_and_neither_is_who_erased_them(hands: Hands) -> None:
    open_again(hands, PASSED, OpenMode.READ)
    assert hands.window.notice.isHidden()
    hands.open_again(OpenMode.WRITE)
    hands.workshop.set_clock(lambda: NOW)
    withdraw(hands.workshop, raw_answers(hands.workshop))
    assert to_remind_of(hands.workshop) is None
