"""A key cap that can be clicked; the keyboard itself has no need to come here."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space
from app.ui.widgets.key_cap import key_cap_width, paint_key_cap
from app.ui.widgets.press import PressButton, paint_ring


class CapButton(PressButton):
    """``name`` says what the key does, for who can't see the words beside it."""

    def __init__(self, theme: Theme, caption: str, parent: QWidget, name: str = "") -> None:
        super().__init__(theme, parent)
        self.caption = caption
        self.setAccessibleName(name or caption)
        self.setAccessibleDescription(caption if name else "")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(round(key_cap_width(self.caption)), Height.LIST_BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        middle = self.height() / 2
        colour = self.theme.colour
        paint_key_cap(painter, self.width(), middle, self.caption, colour("ink"), colour("edge"))
        if self.hovered:
            top = middle - Height.KEY_CAP / 2
            paint_ring(painter, QRectF(0, top, self.width(), Height.KEY_CAP), colour("accent"), Space.XS)
