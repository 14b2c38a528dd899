"""The share done, as a ring. To screen readers it is a progress bar with the words "31 van 46"."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Colours, SignSize

_FULL: Final = 360 * 16
_TOP: Final = 90 * 16
_THICKNESS: Final = 6 / 56
_THIN: Final = 0.4
"""What is still to be done is so much thinner: the share is seen without its colour too."""


class Ring(QProgressBar):
    """``done`` of ``total``; an empty total is an empty ring."""

    def __init__(self, theme: Theme, size: int = SignSize.RING, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.set_share(0, 0)

    def set_share(self, done: int, total: int) -> None:
        """Show this share."""
        self.setRange(0, max(total, 1))
        self.setValue(min(max(done, 0), max(total, 1)))
        self.setAccessibleName(self.tr("{done} van {total}").format(done=done, total=total))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        share = self.value() / self.maximum()
        side = min(self.width(), self.height())
        painter = QPainter(self)
        paint_share(painter, QRectF(0, 0, side, side), share, self._theme.colours)


def paint_share(painter: QPainter, area: QRectF, share: float, colours: Colours) -> None:
    """A ring in ``area``: ``share`` of it thick, from the top with the clock, and the rest thin."""
    thick = area.width() * _THICKNESS
    inside = area.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.edge), thick * _THIN))
    painter.drawEllipse(inside)
    painter.setPen(QPen(QColor(colours.accent), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(inside, _TOP, -round(_FULL * min(max(share, 0.0), 1.0)))
    painter.restore()
