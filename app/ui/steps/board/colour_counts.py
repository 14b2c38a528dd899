"""How many notes there are of each colour, while people write."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.guides.steps import BoardStep
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, SignSize, Space, TextRole
from app.ui.widgets.note_sign import paint_note_sign


class ColourCounts(QWidget):
    """Each with its sign and word; where there is little room only with its sign."""

    def __init__(self, theme: Theme, step: BoardStep, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colors = step.colors
        self._counts: list[int] = [0] * len(step.colors)
        theme.changed.connect(self.update)

    def show_notes(self, colors: list[str]) -> None:
        """The colour of each note."""
        self._counts = [colors.count(color.key) for color in self._colors]
        self.setAccessibleName(", ".join(self._words()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Height.CARD, Height.FIELD)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        font = role_font(TextRole.BODY)
        painter.setFont(font)
        ink = self._theme.colour("ink")
        left, size = 0.0, SignSize.SMALL
        wide = sum(QFontMetricsF(font).horizontalAdvance(one) + size + Space.S for one in self._words())
        fits = wide + Space.L * (len(self._colors) - 1) <= self.width()
        told = self._words() if fits else [str(count) for count in self._counts]
        for color, words in zip(self._colors, told, strict=True):
            wide = QFontMetricsF(font).horizontalAdvance(words) + size + Space.S
            spot = QRectF(left, (self.height() - size) / 2, size, size)
            paint_note_sign(painter, color.sign, spot, ink)
            painter.setPen(ink)
            area = QRectF(left + size + Space.S, 0, wide, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
            left += wide + Space.L

    def _words(self) -> list[str]:
        return [f"{count} {color.word}" for count, color in zip(self._counts, self._colors, strict=True)]
