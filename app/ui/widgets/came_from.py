"""Where the keyboard was before something was laid over the work, and the way back there."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class CameFrom:
    """Remembered when something comes; given the keyboard again when that goes."""

    def __init__(self) -> None:
        self._widget: QWidget | None = None

    def remember(self, widget: QWidget | None = None) -> None:
        """Where the keyboard is now, or ``widget``."""
        self._widget = widget or QApplication.focusWidget()

    def give_back(self, otherwise: Callable[[], object]) -> None:
        """Put the keyboard there again; when that can't be worked with any more, do ``otherwise``."""
        widget, self._widget = self._widget, None
        if widget is not None and isValid(widget) and widget.isVisible() and widget.isEnabled():
            widget.setFocus()
        else:
            otherwise()
