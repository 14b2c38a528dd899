"""A layout that sets things beside each other and goes on below when a line is full."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from app.ui.theme.tokens import Space


class FlowLayout(QLayout):
    """Every widget keeps its own size; the height follows from the width there is.

    With ``squeezed`` each gets its least width where that keeps all of them on one line.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = Space.S, squeezed: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._squeezed = squeezed
        self._heights: dict[int, int] = {}
        """By width: what it stands in asks often before anything changes."""
        self.setContentsMargins(0, 0, 0, 0)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget at a place in the line, from 0."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def _lay(self, rect: QRect, *, place: bool) -> int:
        """Go along the lines; gives the height of them all."""
        left, top, high = rect.left(), rect.top(), 0
        squeeze = self._squeezed and self._wide(least=False) > rect.width() >= self._wide(least=True)
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.minimumSize() if squeeze else item.sizeHint()
            width = min(size.width(), rect.width())
            if left > rect.left() and left + width > rect.left() + rect.width():
                left, top, high = rect.left(), top + high + self._gap, 0
            if place:
                item.setGeometry(QRect(QPoint(left, top), QSize(width, size.height())))
            left += width + self._gap
            high = max(high, size.height())
        return top + high - rect.top()

    def _wide(self, *, least: bool) -> int:
        """What all of them take on one line."""
        sizes = [
            item.minimumSize() if least else item.sizeHint() for item in self._items if not item.isEmpty()
        ]
        return sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
