"""A thin edge around a picture of the room: a white wall on a white page would have no end."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Stroke


class Framed(QWidget):
    """Holds one widget and paints the edge around it."""

    def __init__(self, theme: Theme, view: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Stroke.EDGE, Stroke.EDGE, Stroke.EDGE, Stroke.EDGE)
        layout.addWidget(view)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.rect(), self._theme.colour("edge"))
