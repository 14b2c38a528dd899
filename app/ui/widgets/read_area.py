"""A text that is only read: arrows scroll it, and Tab goes on."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.ui.widgets.spoken import Spoken


class ReadArea(QScrollArea, Spoken):
    """Takes the keyboard so that also who has no mouse can scroll; ``name`` says what is read."""

    spoken_role = QAccessible.Role.Document

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(name)
        self.setProperty("reads", "true")  # the style sheet gives it a ring while the keyboard is here
