"""A list to choose from in a long form: rolling the wheel over it scrolls the form, and changes nothing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme.style import Theme
from app.ui.widgets.choice_field import ChoiceField

_STEPS = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)


class FormChoice(ChoiceField):
    """With ``opens`` arrows open the list instead of choosing the next at once: only Enter chooses."""

    def __init__(self, theme: Theme, parent: QWidget, *, opens: bool = False) -> None:
        super().__init__(theme, parent)
        self._opens = opens
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._opens and event.key() in _STEPS:
            self.showPopup()
        else:
            super().keyPressEvent(event)
