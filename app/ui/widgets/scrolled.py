"""What is higher than its room scrolls, from top to bottom; its bar takes no keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolled(QScrollArea):
    """What it shows is made in ``inside``: Qt dresses anew what is made elsewhere and moved there."""

    def __init__(self, parent: QWidget, inside: type[QWidget] = QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = inside(self.viewport())
        self.inside.setProperty("surface", "clear")
        self.setWidget(self.inside)
