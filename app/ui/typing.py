"""Keeps what is being typed: within a second of a key, and whenever people go elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

from app.ui.state import Leaving

KEPT_WITHIN = 800
"""Milliseconds from the first key that isn't kept yet."""


class Keeper(QObject):
    """Calls ``keep`` with the text of a field, in time; never for text that was put in by ``show``.

    ``keep`` says whether it worked. When it didn't, as on a full disk, the words stay in the field and
    it is tried again.
    """

    def __init__(self, field: QPlainTextEdit, keep: Callable[[str], bool]) -> None:
        super().__init__(field)
        self._field = field
        self._keep = keep
        self._kept = field_text(field)
        self._timer = QTimer(self, singleShot=True, interval=KEPT_WITHIN)
        self._timer.timeout.connect(self.now)
        field.textChanged.connect(self._on_typed)
        field.installEventFilter(self)

    def show(self, text: str) -> None:
        """Put a text in the field that is kept already."""
        self._timer.stop()
        self._kept = text
        if field_text(self._field) != text:
            self._field.setPlainText(text)
        self._kept = field_text(self._field)

    def now(self) -> bool:
        """Keep what isn't yet; whether all is kept."""
        self._timer.stop()
        text = field_text(self._field)
        if text != self._kept and self._keep(text):
            self._kept = text
        if text != self._kept:
            self._timer.start()
        return text == self._kept

    def on_leaving(self, leaving: Leaving) -> None:
        """People go elsewhere; they stay when the words can't be kept."""
        if not self.now():
            leaving.refuse()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.now()
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._falls_through(event)
        return super().eventFilter(watched, event)

    def _falls_through(self, event: QKeyEvent) -> bool:
        """Ctrl+Z is the field's own, until it has nothing left to take back; then it is the practice's."""
        document = self._field.document()
        undo = event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()
        redo = event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()
        if undo or redo:
            event.ignore()
        return undo or redo

    def _on_typed(self) -> None:
        if field_text(self._field) != self._kept and not self._timer.isActive():
            self._timer.start()


def field_text(field: QPlainTextEdit) -> str:
    """What stands in a field, letter for letter: Qt's own reading turns hard spaces into ordinary ones."""
    return field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
