"""Voorbereiden: the parts say how far they are, and the day starts whatever is missing."""

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.opened import Opened
from app.ui.prepare.page import PreparePage
from app.ui.prepare.part import HowFar, PartStatus, PreparePart, words_of_readiness
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from tests.ui.hands import bring_up
from tests.ui.preparing import Prepare, preparing
from tests.ui.tab_round import go_round


@pytest.fixture
def prepare(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Prepare]:
    with preparing(qtbot, qapp, theme, tmp_path) as prepared:
        yield prepared


def add_block(opened: Opened) -> str:
    assert opened.practice.day_id is not None
    return opened.practice.workshop.agenda.add(opened.practice.day_id, "Onthaal", 30)


def test_f5_begins_the_day_and_goes_to_the_session_though_nothing_is_filled_in(prepare: Prepare) -> None:
    window, opened, page = prepare
    add_block(opened)
    assert page.column.start.words == "Start de sessie"
    QTest.keyClick(page, Qt.Key.Key_F5)
    assert window.rail.place is Place.SESSION
    assert opened.practice.running_block is not None


def test_a_day_that_runs_is_not_begun_again(prepare: Prepare) -> None:
    window, opened, page = prepare
    add_block(opened)
    second = add_block(opened)
    QTest.keyClick(page, Qt.Key.Key_F5)
    opened.practice.workshop.agenda.begin(second)
    window.show_place(Place.PREPARE)
    assert page.column.start.words == "Ga naar de sessie"
    before = opened.practice.blocks
    page.column.start.click()
    assert window.rail.place is Place.SESSION
    assert opened.practice.blocks == before


def test_a_day_that_is_over_keeps_its_minutes(prepare: Prepare) -> None:
    window, opened, page = prepare
    block = add_block(opened)
    opened.practice.workshop.agenda.change(block, actual_minutes=40)
    assert page.column.start.words == "Ga naar de sessie"
    page.column.start.click()
    assert window.rail.place is Place.SESSION
    assert [one.actual_minutes for one in opened.practice.blocks] == [40]


def test_without_agenda_or_day_the_session_still_opens(prepare: Prepare) -> None:
    window, _opened, page = prepare
    QTest.keyClick(page, Qt.Key.Key_F5)
    assert window.rail.place is Place.SESSION


def test_the_header_says_what_was_done_last_and_undo_takes_it_back(prepare: Prepare, qtbot: QtBot) -> None:
    _window, opened, page = prepare
    opened.practice.workshop.describe("submitter", "Huis van het Kind")
    assert "Gegevens gewijzigd" in words_in(page.header.saved)
    page.header.saved.undo.click()
    assert words_in(page.header.saved).count("Gegevens gewijzigd") == 1
    assert "Ongedaan gemaakt: Gegevens gewijzigd" in words_in(page.header.saved)
    assert opened.practice.workshop.practice.submitter is None


class Done(PreparePart):
    """A part with nothing on it."""

    def take_focus(self) -> None:
        self.setFocus()


class DoneHowFar(HowFar):
    """Says what a test lets it say."""

    kind = Done
    now = PartStatus("Nog niet getest", ready=False)

    @property
    def title(self) -> str:
        return "Zaal"

    @property
    def called(self) -> str:
        return "de zaal"

    def status(self) -> PartStatus:
        return self.now

    def make(self, _theme: Theme, parent: QWidget) -> Done:
        done = Done(self, parent)
        done.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return done


class FieldsHowFar(DoneHowFar):
    """Of a part in which something can be typed."""

    def make(self, theme: Theme, parent: QWidget) -> Done:
        done = super().make(theme, parent)
        fields = QHBoxLayout(done)
        for _field in range(2):
            fields.addWidget(QLineEdit(done))
        done.setFocusProxy(done.findChildren(QLineEdit)[0])
        return done


def test_arrows_go_through_the_parts_and_alt_with_a_number_goes_to_work_on_one(
    prepare: Prepare, theme: Theme, qtbot: QtBot
) -> None:
    _window, opened, _page = prepare
    page = PreparePage(theme, opened.practice, tellers=(DoneHowFar, DoneHowFar, DoneHowFar))
    bring_up(qtbot, page)
    assert page.parts[0].hasFocus()
    page.column.take_focus()
    first = page.focusWidget()
    assert first is not None
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert page.parts[1].isVisible()
    assert not page.parts[1].hasFocus()
    second = page.focusWidget()
    assert second is not None
    QTest.keyClick(second, Qt.Key.Key_Right)
    assert page.parts[1].hasFocus()
    QTest.keyClick(page.parts[1], Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert page.parts[2].hasFocus()
    # on a Belgian keyboard too, where a digit is under Shift
    QTest.keyClick(page.parts[2], Qt.Key.Key_Eacute, Qt.KeyboardModifier.AltModifier)
    assert page.parts[1].hasFocus()


def test_a_part_is_made_when_people_first_go_there_and_tab_goes_on_from_it_to_the_column(
    prepare: Prepare, theme: Theme, qtbot: QtBot
) -> None:
    _window, opened, _page = prepare
    page = PreparePage(theme, opened.practice, tellers=(DoneHowFar, DoneHowFar, DoneHowFar))
    bring_up(qtbot, page)
    made: list[PreparePart] = []
    page.made.connect(made.append)
    for number in (2, 0, 2):
        page.show_part(number)
    assert made == [page.parts[2]]
    QTest.keyClick(page.parts[2], Qt.Key.Key_Tab)
    chosen = page.focusWidget()
    assert chosen is not None
    assert page.column.isAncestorOf(chosen)
    assert "Zaal, Nog niet getest" in chosen.accessibleName()
    assert len(made) == 1, "how far the others are is told without them"


def test_in_whatever_order_parts_are_made_tab_goes_from_each_to_the_column_and_back(
    prepare: Prepare, theme: Theme, qtbot: QtBot
) -> None:
    _window, opened, _page = prepare
    for order in permutations(range(3)):
        page = PreparePage(theme, opened.practice, tellers=(FieldsHowFar, FieldsHowFar, FieldsHowFar))
        bring_up(qtbot, page)
        for number in (*order, *range(3)):
            page.show_part(number)
            here = page.parts[number].findChildren(QLineEdit)
            stops = list(go_round().stops)
            column = stops[len(here) :]
            assert stops[: len(here)] == here, order
            assert [page.column.isAncestorOf(stop) for stop in column] == [True, True], order
            assert "Zaal" in column[0].accessibleName()
        page.close()


def test_a_part_that_gets_ready_changes_the_sentence(prepare: Prepare, theme: Theme, qtbot: QtBot) -> None:
    _window, opened, _page = prepare
    page = PreparePage(theme, opened.practice, tellers=(DoneHowFar,))
    qtbot.addWidget(page)
    assert page.column.sentence == "Vul in wat je al weet. Je kan ook meteen beginnen."
    (part,) = page.parts
    assert isinstance(part.how_far, DoneHowFar)
    part.how_far.now = PartStatus("Getest", ready=True)
    part.how_far.changed.emit()
    assert page.column.sentence == "Alles is klaar. Je kan beginnen."


def test_what_waits_is_named_in_one_sentence() -> None:
    waiting = ["de mensen", "de agenda", "de beamer"]
    assert words_of_readiness(waiting, 4) == (
        "Alles is klaar, behalve de mensen, de agenda en de beamer. Je kan al beginnen."
    )


def test_as_long_as_nothing_is_ready_the_sentence_names_no_list() -> None:
    assert words_of_readiness(["de mensen", "de beamer"], 2) == (
        "Vul in wat je al weet. Je kan ook meteen beginnen."
    )


def words_in(widget: QWidget) -> str:
    return " ".join(
        child.accessibleName() for child in widget.findChildren(QWidget) if child.isVisibleTo(widget)
    )
