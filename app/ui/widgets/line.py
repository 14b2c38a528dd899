"""A field of one line, for cells, chips and small forms."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_INSIDE: Final = 2
"""What Qt leaves free at both ends of the words."""


class Line(QLineEdit):
    """Ctrl+Z is the field's own until it has nothing left to take back; then it is the practice's.

    It is never narrower than what its hint asks.
    """

    def __init__(
        self, parent: QWidget | None = None, keep: Callable[[str], None] | None = None, name: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        if keep is not None:
            self.textEdited.connect(keep)

    def minimumSizeHint(self) -> QSize:
        least, letters = super().minimumSizeHint(), QFontMetrics(self.font())
        hint = letters.horizontalAdvance(self.placeholderText()) + 2 * _INSIDE
        return QSize(least.width() + max(0, hint - letters.maxWidth()), least.height())

    def show_text(self, text: str) -> None:
        """Show what is kept, unless it says so already."""
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(len(text) if self.hasFocus() else 0)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)
