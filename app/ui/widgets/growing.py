"""A text field of several lines that grows with what is typed, so that nothing is cut."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.theme.tokens import Space, Stroke


class GrowingField(QPlainTextEdit):
    """From ``least`` to ``most`` lines high; Tab goes on to the next field."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        lines = min(max(round(self.document().size().height()), self._least), self._most)
        around = 2 * (Space.S + Stroke.FOCUS + round(self.document().documentMargin()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around)
