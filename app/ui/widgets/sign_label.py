"""A sign as a widget, for beside a label."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import SignSize
from app.ui.widgets.icons import Sign, paint_sign


class SignLabel(QWidget):
    """A sign that stands beside its words; screen readers skip it, as the words say the same."""

    def __init__(
        self, theme: Theme, sign: Sign, colour: str, parent: QWidget | None = None, size: int = SignSize.SMALL
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = sign
        self._colour = colour
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def set_sign(self, sign: Sign, colour: str) -> None:
        """Show another sign in another colour token."""
        self._sign, self._colour = sign, colour
        self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        paint_sign(QPainter(self), self._sign, QRectF(self.rect()), self._theme.colour(self._colour))
