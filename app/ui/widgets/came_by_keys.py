"""How the keyboard came to a list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent


def came_by_keys(event: QFocusEvent) -> bool:
    """Whether people did not click: a click says itself which row it is about.

    A list that chooses its first row as soon as it is clicked scrolls there, and the click lands on another
    row than the one that people saw.
    """
    return event.reason() is not Qt.FocusReason.MouseFocusReason
