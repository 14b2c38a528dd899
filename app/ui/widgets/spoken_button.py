"""Buttons, for who works through a screen reader, by voice or with a switch.

Left to itself Qt lets such an aid turn a button that can be on, and the program never hears that it was
pressed. Here it is pressed as by a hand. And of several of which one is chosen, each is one of a choice.
"""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QButtonGroup
from shiboken6 import isValid


class SpokenButton(QAccessibleWidget):
    """Its name and description are those that every widget has."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.Button)
        self._button = button

    @property
    def alive(self) -> bool:
        """Whether the button is still there."""
        return isValid(self) and isValid(self._button)

    def role(self) -> QAccessible.Role:
        button, role = self._button, QAccessible.Role
        if not isValid(button) or not button.isCheckable():
            return role.Button
        return role.RadioButton if _is_one_of_several(button) else role.CheckBox

    def state(self) -> QAccessible.State:
        state, button = super().state(), self._button
        if isValid(button):
            state.checkable = button.isCheckable()
            state.checked, state.pressed = button.isChecked(), button.isDown()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        text: str = super().text(kind)
        if not text and kind is QAccessible.Text.Name and isValid(self._button):
            return self._button.text()
        return text

    def actionNames(self) -> list[str]:
        return [self._press, self.setFocusAction()]

    def doAction(self, name: str) -> None:
        if name != self._press:
            super().doAction(name)
        elif isValid(self._button):
            QTimer.singleShot(0, self._button, self._button.click)  # it may take this very button away

    @property
    def _press(self) -> str:
        """What pressing it is called: a screen reader says so."""
        checkable = isValid(self._button) and self._button.isCheckable()
        return str(self.toggleAction() if checkable else self.pressAction())


def _is_one_of_several(button: QAbstractButton) -> bool:
    group: QButtonGroup | None = button.group()  # the stubs don't know that there may be none
    return button.autoExclusive() if group is None else group.exclusive()


_kept: list[SpokenButton] = []
"""Qt owns what it got; here it only stays alive on our side."""
_FEW = 64


def speak_for_buttons() -> None:
    """From now on aids press buttons as hands do; once for a program is enough."""
    if not _installed:
        QAccessible.installFactory(_make)
        _installed.append(True)


_installed: list[bool] = []


def _make(_class_name: str, thing: object) -> QAccessibleInterface | None:
    if not isinstance(thing, QAbstractButton):
        return None
    count = len(_kept)
    if count >= _FEW and not count & (count - 1):  # now and then: looking at all of them costs time
        _kept[:] = [one for one in _kept if one.alive]
    made = SpokenButton(thing)
    _kept.append(made)
    return made
