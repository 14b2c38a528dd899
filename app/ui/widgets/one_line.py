"""A field of one line that is a text field underneath, so that it keeps its text as it is typed."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.theme.tokens import Height

_MARGIN = 2
"""Pixels around the text inside the field; more would put a line of text out of its middle."""


class OneLineField(QPlainTextEdit):
    """Enter goes on, to the next field unless somebody listens to ``entered``."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None, *, goes_on: bool = True) -> None:
        super().__init__(parent)
        self._goes_on = goes_on
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setFixedHeight(Height.FIELD)
        self.document().setDocumentMargin(_MARGIN)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A pasted line break would hide what stands behind it."""
        self.insertPlainText(" ".join(source.text().split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            if self._goes_on:
                self.focusNextChild()
        else:
            super().keyPressEvent(event)
