"""A question with a few answers under each other, of which one is true."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, SignSize, Space, TextRole
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.text import plain_label, set_plain

Value = TypeVar("Value")


class ChoiceRows(QWidget, Generic[Value]):
    """Arrows go from answer to answer, as in any group of radio buttons."""

    def __init__(
        self, theme: Theme, question: str, answers: Sequence[tuple[Value, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _words in answers]
        self.group = QButtonGroup(self)
        """Gives ``idClicked`` with the number of the answer that people chose."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(plain_label(question, TextRole.SMALL_STRONG, self, wrap=True))
        for number, (_value, words) in enumerate(answers):
            button = _Radio(theme, words, self)
            button.setAccessibleDescription(question)
            self.group.addButton(button, number)
            layout.addWidget(button)

    def value(self, number: int) -> Value:
        """What an answer means."""
        return self._values[number]

    def choose(self, value: Value) -> None:
        """Show the answer that means this; gives no signal."""
        self.group.button(self._values.index(value)).setChecked(True)


class _Radio(QRadioButton):
    """A round box that can be read from a chair away, with the words beside it."""

    def __init__(self, theme: Theme, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        set_plain(self, words)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(role_font(TextRole.BODY)).horizontalAdvance(self.accessibleName())
        return QSize(round(wide) + SignSize.ROW + Space.S + 2 * Space.XS + 2, Height.LIST_BUTTON)

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        size = SignSize.ROW
        ring = QRectF(Space.XS, round((self.height() - size) / 2), size, size)
        chosen = self.isChecked()
        paint_box(painter, ring, colour("paper"), colour("accent" if chosen else "edge"), size / 2)
        if chosen:
            dot = ring.adjusted(Space.XS + 1, Space.XS + 1, -Space.XS - 1, -Space.XS - 1)
            paint_box(painter, dot, colour("accent"), radius=dot.width() / 2)
        painter.setFont(role_font(TextRole.BODY))
        painter.setPen(colour("ink"))
        words = QRectF(ring.right() + Space.S, 0, self.width(), self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(words, flags, self.accessibleName())
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), colour("accent"))
