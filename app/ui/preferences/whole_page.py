"""The whole of the window, in a window or on a screen that may be too small for it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme.tokens import Space

_FIRST = QSize(1440, 900)
_WHOLE = QSize(944, 540)
"""Every page is whole at this size, in logical pixels: 1920 × 1080 at 200 %, also beside a scroll bar."""
_SMALLEST = QSize(480, 270)
"""Of the window: a screen of 1920×1080 at which the system and we each draw everything twice as large."""
_BAR = 40
"""What the bar above a window takes at most, in logical pixels; no desktop says so before it is there."""


class WholePage(QScrollArea):
    """Shows ``whole`` as it is, and lets people scroll to the rest of it where the window is smaller.

    What has the keyboard always comes into sight, and stays there when the window gets another size.
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, lambda: self._follow(None, QApplication.focusWidget()))

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._whole.isAncestorOf(now):
            self._scroll_inside(now)
            place = QRect(now.mapTo(self._whole, QPoint(0, 0)), now.size())
            for corner in (place.bottomRight(), place.topLeft()):  # of what is too large its beginning
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
        self.setMinimumSize(_WHOLE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(whole)

    def heightForWidth(self, _width: int) -> int:
        return 0


def first_size(percent: int) -> QSize:
    """How large the window begins, in logical pixels, when everything is drawn at ``percent``."""
    return _FIRST * 100 / percent


def show_first(window: QWidget) -> None:
    """Show a window as large as it begins; where the screen has no room for it and its bar, on all of it."""
    room = window.screen().availableSize() - QSize(0, _BAR)
    begins = window.size()
    window.resize(begins.boundedTo(room))
    if begins == begins.boundedTo(room):
        window.show()
    else:
        window.showMaximized()


def smallest_size() -> QSize:
    """How small the window may become, in logical pixels: no larger than any screen that people have."""
    return QSize(_SMALLEST)
