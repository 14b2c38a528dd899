"""A widget that paints its own contents tells them to a screen reader, and nothing once it is gone."""

import pytest
import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.style import Theme
from app.ui.widgets.button import Button
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.spoken import Spoken, SpokenPart, speak_for_pictures
from app.ui.widgets.spoken_button import speak_for_buttons


class Shelf(QWidget, Spoken):
    """Jars next to each other, one of them in hand."""

    def __init__(self) -> None:
        super().__init__()
        self.jars = ["honing", "thee"]
        self.in_hand = 0
        self.setAccessibleName("Plank")

    def spoken_parts(self) -> list[SpokenPart]:
        return [
            SpokenPart(jar, QRect(10 * at, 0, 10, 10), at == self.in_hand) for at, jar in enumerate(self.jars)
        ]


@pytest.fixture
def shelf(qtbot: QtBot) -> Shelf:
    speak_for_pictures()
    shelf = Shelf()
    qtbot.addWidget(shelf)
    shelf.show()
    return shelf


def test_every_part_is_told_with_its_words_its_place_and_whether_it_is_chosen(shelf: Shelf) -> None:
    told = QAccessible.queryAccessibleInterface(shelf)
    assert (told.role(), told.text(QAccessible.Text.Name)) == (QAccessible.Role.List, "Plank")
    parts = [told.child(number) for number in range(told.childCount())]
    assert [part.text(QAccessible.Text.Name) for part in parts] == ["honing", "thee"]
    assert [bool(part.state().selected) for part in parts] == [True, False]
    assert parts[1].rect() == QRect(shelf.mapToGlobal(QRect(10, 0, 10, 10).topLeft()), parts[1].rect().size())


def test_what_comes_and_goes_is_told_as_it_is_now(shelf: Shelf) -> None:
    told = QAccessible.queryAccessibleInterface(shelf)
    second = told.child(1)
    shelf.jars = ["koffie"]
    assert told.childCount() == 1
    assert told.child(0).text(QAccessible.Text.Name) == "koffie"
    assert not second.isValid()


def test_nothing_is_told_of_what_is_gone_and_nothing_breaks() -> None:
    speak_for_pictures()
    for _time in range(20):
        shelf = Shelf()
        part = QAccessible.queryAccessibleInterface(shelf).child(0)
        assert part.isValid()
        shiboken6.delete(shelf)
        assert not shiboken6.isValid(part) or not part.isValid()


def pressed_by_an_aid(button: QAbstractButton) -> None:
    """As a screen reader does it, or a voice that says its name."""
    told = QAccessible.queryAccessibleInterface(button)
    actions = told.actionInterface()
    actions.doAction(actions.actionNames()[0])
    QApplication.processEvents()


def test_an_aid_presses_a_button_as_a_hand_does(qtbot: QtBot, theme: Theme) -> None:
    speak_for_buttons()
    clicked: list[bool] = []
    for button in (Button(theme, "Voeg toe"), CheckBox(theme, "Zonder naam")):
        qtbot.addWidget(button)
        button.clicked.connect(lambda on: clicked.append(on))
        pressed_by_an_aid(button)
    assert clicked == [False, True]
    told = QAccessible.queryAccessibleInterface(button)
    assert (told.role(), bool(told.state().checked)) == (QAccessible.Role.CheckBox, True)


def test_of_several_of_which_one_is_chosen_each_is_told_as_one_of_a_choice(
    qtbot: QtBot, theme: Theme
) -> None:
    speak_for_buttons()
    group = QButtonGroup()
    buttons = [Button(theme, words) for words in ("Live", "Zwart")]
    for button in buttons:
        qtbot.addWidget(button)
        button.setCheckable(True)
        group.addButton(button)
    pressed_by_an_aid(buttons[1])
    told = [QAccessible.queryAccessibleInterface(button) for button in buttons]
    assert [one.role() for one in told] == 2 * [QAccessible.Role.RadioButton]
    assert [bool(one.state().checked) for one in told] == [False, True]


def test_a_button_that_is_gone_says_nothing_and_nothing_breaks(theme: Theme) -> None:
    speak_for_buttons()
    for _time in range(200):
        button = Button(theme, "Weg")
        told = QAccessible.queryAccessibleInterface(button)
        assert told.text(QAccessible.Text.Name) == "Weg"
        shiboken6.delete(button)
        assert not shiboken6.isValid(told) or not told.isValid()
