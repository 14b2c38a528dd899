"""A text field of several lines that grows with what is typed, so that nothing is cut."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.theme.tokens import Space, Stroke


class GrowingField(QPlainTextEdit):
    """From ``least`` to ``most`` lines high; Tab goes on to the next field.

    With ``gives_way`` it takes fewer lines, and scrolls, where the page has no room for all of them.
    """

    def __init__(
        self, least: int, most: int, parent: QWidget | None = None, *, gives_way: bool = False
    ) -> None:
        super().__init__(parent)
        self._least, self._most, self._gives_way = least, most, gives_way
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        if self._gives_way:
            self.ensureCursorVisible()

    def sizeHint(self) -> QSize:
        """As high as it may become: a layout that has the room gives it."""
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def _fit(self) -> None:
        lines = min(max(round(self.document().size().height()), self._least), self._most)
        self.setMaximumHeight(self._height_of(lines))
        self.setMinimumHeight(self._height_of(self._least if self._gives_way else lines))

    def _height_of(self, lines: int) -> int:
        around = 2 * (Space.S + Stroke.FOCUS + round(self.document().documentMargin()))
        return lines * self.fontMetrics().lineSpacing() + around
