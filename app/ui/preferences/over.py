"""A small window beside the work, that is over it and that Esc closes."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QWidget

_USUAL = QSize(640, 640)
_LEAST = QSize(360, 240)
"""So that it fits in a window that shows everything twice as large."""


class SmallWindow(QDialog):
    """Never in the way: people can go on in the window under it. ``usual`` is how large it comes."""

    def __init__(self, work: QWidget, *, usual: QSize = _USUAL) -> None:
        super().__init__(work)
        self.setMinimumSize(_LEAST)
        self._work = work
        self._usual = usual

    def hideEvent(self, event: QHideEvent) -> None:
        """The keyboard goes back to the work."""
        super().hideEvent(event)
        if self._work.isVisible():
            self._work.activateWindow()

    def come(self) -> None:
        """Show it in the middle of the work, no larger than that; or in front, when it was there already."""
        if self.isHidden():
            self.resize(self._usual.boundedTo(self._work.size()).expandedTo(_LEAST))
            middle = self._work.frameGeometry().center() - self.rect().center()
            self.move(middle.x(), max(middle.y(), 0))
        self.show()
        self.raise_()
        self.activateWindow()
