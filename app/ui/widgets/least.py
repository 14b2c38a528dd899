"""A page that makes do with the least that its parts need; where even that is not there, people scroll."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class LeastArea(QScrollArea):
    """Holds ``page``. Nothing in it overlaps, however low the window."""

    def __init__(self, page: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = _Inside(page)
        self.setWidget(self.inside)


class _Inside(QWidget):
    """A scroll area asks for the height at its width: not what the parts would like, but what they need.

    It is as wide as there is room: parts that have less of it arrange themselves in another way.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setProperty("surface", "clear")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(page)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        return self.column.totalMinimumHeightForWidth(width)
