"""The field where moments and factors are typed: Enter adds, and some keys are not text."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.steps.board.note_entry import color_of_key
from app.ui.typing import field_text
from app.ui.widgets.growing import GrowingField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIGNS = {"+": True, "-": False, "−": False}


class EntryField(GrowingField):
    """Shift+Enter is a new line; Alt with a letter is a key of the room."""

    entered = Signal()
    up = Signal()
    """Up in an empty field: to the picture above."""
    digit = Signal(int)
    """Ctrl with a digit; the place from 0."""
    sign = Signal(bool)
    """Plus or minus in an empty field, or Alt with an arrow: it helped (True) or it hindered."""

    def __init__(self, name: str, parent: QWidget, *, signed: bool = False) -> None:
        super().__init__(1, 4, parent)
        self._signed = signed
        self.setAccessibleName(name)

    def text(self) -> str:
        """What stands in it."""
        return field_text(self)

    def event(self, event: QEvent) -> bool:
        if (
            self._signed
            and event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and color_of_key(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key()
        alt, empty = held == Qt.KeyboardModifier.AltModifier, self.document().isEmpty()
        place = color_of_key(event) if self._signed else None
        if place is not None:
            self.digit.emit(place)
        elif key in _ENTER and not held & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        elif self._signed and alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.sign.emit(key == Qt.Key.Key_Up)
        elif self._signed and empty and event.text() in _SIGNS:
            self.sign.emit(_SIGNS[event.text()])
        elif empty and not held and key == Qt.Key.Key_Up:
            self.up.emit()
        elif not (alt and event.text().isprintable() and event.text()):
            super().keyPressEvent(event)
