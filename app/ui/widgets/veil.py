"""What lies over a page for a moment: a card on a veil through which the page is still seen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.digits import digit_of
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Opacity
from app.ui.widgets.came_from import CameFrom


class Veil(QWidget):
    """As large as the page; a click beside the card takes it away."""

    def __init__(self, theme: Theme, page: QWidget, back: Callable[[], object]) -> None:
        """``back`` gives the keyboard to the page, when where it was can't be worked with any more."""
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._back = back
        self._came_from = CameFrom()
        self._card = QFrame(self)
        self._card.setProperty("surface", "card")
        self.hide()
        page.installEventFilter(self)

    def close_over(self) -> None:
        """Take it away; the keyboard goes back to where it was."""
        if self.isVisible():
            self.hide()
            self._came_from.give_back(self._back)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._page.rect())
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_over()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        veil = self._theme.colour("canvas")
        veil.setAlphaF(Opacity.VEIL)
        QPainter(self).fillRect(self.rect(), veil)

    def _lie_over(self) -> None:
        """Come in front of all that is on the page, and remember where the keyboard was."""
        self._came_from.remember()
        self.setGeometry(self._page.rect())
        self.raise_()
        self.show()


class HoldingVeil(Veil):
    """The keys of the page below wait; those that lead to another place in the window do not."""

    def event(self, event: QEvent) -> bool:
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and digit_of(event) is None:
            event.accept()
            return True
        return super().event(event)
