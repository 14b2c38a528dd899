"""The field for an answer: it grows with what is typed, Enter adds, Shift+Enter is a new line."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.ui.session.photo_work import Offered, photos_in
from app.ui.theme.fonts import role_font
from app.ui.theme.tokens import Height, Space, TextRole

LEAST, LOWEST, HIGHEST = 92, 104, 240
"""Pixels: one line, where the window leaves no room; as the field usually begins; and how far it grows."""


class AnswerField(QPlainTextEdit):
    """Up to a limit; then it scrolls.

    Alt with a letter is a key of the room, also when it is one too many: it never types itself. A picture
    that is pasted or dropped here is offered as a photo; words that come with it win.
    """

    enter = Signal()
    ctrl_enter = Signal()
    up = Signal()
    pasted = Signal(str)
    photos_offered = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(LEAST)
        self.setFont(role_font(TextRole.BODY))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setViewportMargins(0, 0, 0, Height.FIELD)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.ctrl_enter.emit()
        elif enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.enter.emit()
        elif event.key() == Qt.Key.Key_Up and self.document().isEmpty():
            self.up.emit()
        elif not (alt and event.text().isprintable() and event.text()):
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(photos_in(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        photos: list[Offered] = photos_in(source)
        if photos:
            self.photos_offered.emit(photos)
            return
        super().insertFromMimeData(source)
        self.pasted.emit(source.text())

    def sizeHint(self) -> QSize:
        return QSize(LOWEST * 4, self.maximumHeight())

    def _fit(self) -> None:
        lines = int(self.document().size().height())
        wanted = lines * self.fontMetrics().lineSpacing() + Height.FIELD + Space.XL
        self.setMaximumHeight(min(max(wanted, LOWEST), HIGHEST))
        self.updateGeometry()
