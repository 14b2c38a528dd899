"""Praktijk: kept as it is typed, chips by keys, and a panel that says when it is enough."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.file_questions import new_name
from app.ui.opened import Opened
from app.ui.prepare.page import PreparePage
from app.ui.prepare.practice_part import PracticePart
from app.ui.theme.style import Theme
from app.ui.widgets.chips import Chips, added
from app.workshop.workshop import Workshop
from tests.ui.hands import type_in
from tests.ui.preparing import preparing

Subject = tuple[Opened, PracticePart]


@pytest.fixture
def subject(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Subject]:
    with preparing(qtbot, qapp, theme, tmp_path) as (_window, opened, page):
        part = page.parts[0]
        assert isinstance(part, PracticePart)
        yield opened, part


def press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def type_here(words: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    type_in(widget, words)


def submitter(opened: Opened) -> str | None:
    return opened.practice.workshop.practice.submitter


def themes(workshop: Workshop) -> list[str]:
    return workshop.practice.themes


def test_the_cursor_is_in_the_first_empty_field_and_what_is_typed_is_kept(subject: Subject) -> None:
    opened, part = subject
    assert part.fields["submitter"].field.hasFocus()
    type_here("Huis van het Kind")
    press(Qt.Key.Key_Return)
    assert submitter(opened) == "Huis van het Kind"
    opened.practice.undo()
    assert submitter(opened) is None
    assert part.fields["submitter"].text == ""


def test_a_name_that_was_only_proposed_is_typed_over(subject: Subject) -> None:
    opened, part = subject
    opened.practice.workshop.describe("title", new_name(network=False))
    part.take_focus()
    assert part.fields["title"].field.hasFocus()
    type_here("De Babbelkamer")
    press(Qt.Key.Key_Return)
    assert opened.practice.workshop.practice.title == "De Babbelkamer"
    part.take_focus()
    assert part.fields["submitter"].field.hasFocus()


def test_chips_are_added_with_enter_and_a_comma_and_undone_one_by_one(subject: Subject) -> None:
    opened, part = subject
    workshop = opened.practice.workshop
    part.chips["themes"].take_focus()
    type_here("Spel & ontmoeting")
    press(Qt.Key.Key_Return)
    type_here("Meertaligheid,")
    type_here("spel & Ontmoeting")
    press(Qt.Key.Key_Return)
    assert themes(workshop) == ["Spel & ontmoeting", "Meertaligheid"]
    opened.practice.undo()
    assert themes(workshop) == ["Spel & ontmoeting"]
    assert part.chips["themes"].words == ["Spel & ontmoeting"]


def test_several_pasted_are_several_chips(subject: Subject) -> None:
    opened, part = subject
    QApplication.clipboard().setText("Een\nTwee; Drie,\n\nvier\tvijf")
    part.chips["themes"].take_focus()
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert themes(opened.practice.workshop) == ["Een", "Twee", "Drie", "vier", "vijf"]


def test_a_letter_or_a_paste_on_the_button_opens_its_field(subject: Subject) -> None:
    opened, part = subject
    chips = part.chips["themes"]
    chips.add.setFocus()
    press(Qt.Key.Key_M)
    type_here("eertaligheid")
    press(Qt.Key.Key_Return)
    assert themes(opened.practice.workshop) == ["meertaligheid"]
    chips.add.show()
    chips.add.setFocus()
    QApplication.clipboard().setText("Een\nTwee")
    QTest.keyClick(chips.add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert themes(opened.practice.workshop) == ["meertaligheid", "Een", "Twee"]


def test_ctrl_z_after_a_chip_takes_the_chip_back(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    with preparing(qtbot, qapp, theme, tmp_path) as (window, opened, page):
        part = page.parts[0]
        assert isinstance(part, PracticePart)
        part.chips["themes"].take_focus()
        type_here("Spel")
        press(Qt.Key.Key_Return)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert themes(opened.practice.workshop) == []
        assert part.chips["themes"].field.text() == ""


def test_backspace_goes_back_to_a_chip_and_arrows_and_del_take_one_away(subject: Subject) -> None:
    opened, part = subject
    workshop = opened.practice.workshop
    workshop.describe("themes", ["Een", "Twee", "Drie"])
    part.chips["themes"].take_focus()
    press(Qt.Key.Key_Backspace)
    assert themes(workshop) == ["Een", "Twee", "Drie"]
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Delete)
    assert themes(workshop) == ["Een", "Drie"]
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Backspace)
    assert themes(workshop) == []
    press(Qt.Key.Key_Return)
    type_here("Weer een")
    opened.practice.leave()
    assert themes(workshop) == ["Weer een"]


def test_the_cross_takes_a_chip_away_and_the_word_does_not(theme: Theme, qtbot: QtBot) -> None:
    chips = Chips(theme, "Partners", "Partner")
    qtbot.addWidget(chips)
    chips.resize(400, 100)
    chips.show_words(["vzw De Kleine Haspel"])
    chips.show()
    (chip,) = chips._chips
    wanted: list[list[str]] = []
    chips.wanted.connect(wanted.append)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, chip.height() // 2))
    assert wanted == []
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 16, chip.height() // 2))
    assert wanted == [[]]


def test_the_panel_says_when_it_is_enough(subject: Subject) -> None:
    opened, part = subject
    workshop = opened.practice.workshop
    assert part.enough.heading == "Nog niet genoeg voor de aanmelding"
    assert "Minstens één thema: nog leeg" in part.enough.lines
    assert part.how_far.status().words == "Nog 5 in te vullen"
    page = part.window().findChild(PreparePage)
    assert page is not None
    over = page.header.level
    assert over.text() == "Nog niet aangemeld"
    for name in ("submitter", "contact_name", "contact_email", "target_group"):
        workshop.describe(name, "iets")
    workshop.describe("themes", ["Spel"])
    assert part.enough.heading == "Genoeg voor de aanmelding"
    assert over.text() == "Aangemeld"
    assert not [line for line in part.enough.lines if "leeg" in line]
    assert part.how_far.status().ready
    workshop.describe("partners", ["vzw De Kleine Haspel", "Iets"])
    assert part.how_far.status().words == "Het Speelhuis, 2 organisaties"


def test_a_network_is_called_one(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> None:
    with preparing(qtbot, qapp, theme, tmp_path, network=True) as (_window, _opened, page):
        assert page.parts[0].how_far.title == "Lerend netwerk"
        assert page.parts[0].how_far.called == "het lerend netwerk"


def test_a_text_that_is_long_makes_its_field_higher(subject: Subject) -> None:
    _opened, part = subject
    field = part.fields["short_description"].field
    before = field.height()
    type_in(field, "woord " * 120)
    assert field.height() > before
    assert field.verticalScrollBar().maximum() == 0


def test_what_is_added_is_not_doubled() -> None:
    assert added(["Een"], " een ; twee,,Twee\n drie  vier ") == ["Een", "twee", "drie vier"]
    assert added([], " ;,\n") == []
