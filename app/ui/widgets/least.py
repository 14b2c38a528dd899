"""A page that makes do with the least that its parts need; where even that is not there, people scroll."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QVBoxLayout, QWidget

from app.ui.widgets.scrolled import Scrolled


class LeastArea(Scrolled):
    """Nothing in it overlaps, however low the window. Its page is made in ``inside``, and then held."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, _Inside)

    @property
    def column(self) -> QVBoxLayout:
        """What it holds, from top to bottom."""
        assert isinstance(self.inside, _Inside)
        return self.inside.column

    def hold(self, page: QWidget) -> None:
        """Let people see this page."""
        self.column.addWidget(page)


class _Inside(QWidget):
    """A scroll area asks for the height at its width: not what the parts would like, but what they need.

    It is as wide as there is room: parts that have less of it arrange themselves in another way.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = _Column(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        return self.column.totalMinimumHeightForWidth(width)


class _Column(QVBoxLayout):
    """Where there is no room for what all parts would like, each gets its least and the first what is left.

    Qt would take the height that a part likes at its width for its least, and squeeze all of them beneath it.
    """

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        every = [self.itemAt(number) for number in range(self.count())]
        items = [item for item in every if item is not None and not item.isEmpty()]
        least = [_least_of(item, room.width()) for item in items]
        if all(item.geometry().height() >= height for item, height in zip(items, least, strict=True)):
            return
        left = max(room.height() - sum(least) - self.spacing() * (len(items) - 1), 0)
        top = room.top()
        for number, (item, height) in enumerate(zip(items, least, strict=True)):
            height += 0 if number else left
            item.setGeometry(QRect(room.left(), top, room.width(), height))
            top += height + self.spacing()


def _least_of(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.minimumHeightForWidth(width)
    return item.minimumSize().height()
