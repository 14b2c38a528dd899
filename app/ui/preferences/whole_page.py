"""The whole of the window, in a window that may be too small for it once everything is drawn larger."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme.tokens import Space

_FIRST = QSize(1440, 900)
_SMALLEST = QSize(960, 600)
"""Every page is whole at this size, in logical pixels."""


class WholePage(QScrollArea):
    """Shows ``whole`` as it is, and lets people scroll to the rest of it where the window is smaller.

    What has the keyboard always comes into sight.
    """

    def __init__(self, whole: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._whole = _Squeezed(whole)
        self.setWidget(self._whole)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._whole.isAncestorOf(now):
            self._scroll_inside(now)
            self.ensureWidgetVisible(now, Space.L, Space.L)
            if now.width() > self.viewport().width() or now.height() > self.viewport().height():
                corner = now.mapTo(self._whole, QPoint(0, 0))  # of what is too large its beginning
                self.ensureVisible(corner.x(), corner.y(), Space.L, Space.L)

    def _scroll_inside(self, now: QWidget) -> None:
        """What scrolls inside the page goes first: the place of what is in it is known after that."""
        holder = now.parentWidget()
        while holder is not None and holder is not self:
            if isinstance(holder, QScrollArea) and holder.widget() is not None:
                holder.ensureWidgetVisible(now, Space.L, Space.L)
            holder = holder.parentWidget()


class _Squeezed(QWidget):
    """Asks for no more height than a page can do with, as in a window without any scrolling."""

    def __init__(self, whole: QWidget) -> None:
        super().__init__()
        self.setMinimumSize(_SMALLEST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(whole)

    def heightForWidth(self, _width: int) -> int:
        return 0


def drawn_at(percent: int, room: QSize, ratio: float) -> int:
    """How large everything is drawn, in percent: as people chose, or as their system does.

    The last only counts on a screen with less ``room`` than every page needs, in logical pixels, as full HD
    at 200 %. ``ratio`` is how many pixels of the screen one of those takes.
    """
    too_small = room.width() < _SMALLEST.width() or room.height() < _SMALLEST.height()
    return round(ratio * 100) if percent == 100 and ratio > 1 and too_small else percent


def first_size(percent: int) -> QSize:
    """How large the window begins, in logical pixels, when everything is drawn at ``percent``."""
    return _FIRST * 100 / percent


def smallest_size(percent: int) -> QSize:
    """How small the window may become, in logical pixels, when everything is drawn at ``percent``."""
    return _SMALLEST * 100 / percent
