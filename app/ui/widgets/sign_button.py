"""A small button with only a sign; its words are in the tooltip and for screen readers."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, SignSize
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import PressButton, paint_box
from app.ui.widgets.text import set_tip


class SignButton(PressButton):
    """For what stands beside many rows, where the words once more would only be noise."""

    def __init__(self, theme: Theme, sign: Sign, words: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._sign = sign
        self.setAccessibleName(words)
        set_tip(self, words)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(Height.LIST_BUTTON, Height.LIST_BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self.hovered or self.isDown():
            paint_box(painter, area, self.theme.colour("tone"), self.theme.colour("edge"))
        size = SignSize.SMALL
        spot = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        paint_sign(
            painter, self._sign, spot, self.theme.colour("ink") if self.isEnabled() else self.theme.off
        )
        self.paint_focus(painter, area)
