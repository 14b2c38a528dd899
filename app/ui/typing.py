"""Keeps what is being typed: within a second of a key, and whenever people go elsewhere."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from app.ui.state import Leaving

KEPT_WITHIN = 800
"""Milliseconds from the first key that isn't kept yet."""


class TextField(Protocol):
    """A field that knows what its text is. ``text`` may take a while, so no key waits for it."""

    @property
    def edited(self) -> SignalInstance:
        """Something may have changed."""

    def text(self) -> str:
        """What stands in it, letter for letter."""

    def show_text(self, text: str, /) -> None:
        """Put another text in it."""

    def document(self) -> QTextDocument:
        """What holds the steps that can be taken back."""


class Keeper(QObject):
    """Calls ``keep`` with the text of a field, in time; never for text that was put in by ``show``.

    ``keep`` says whether it worked. When it didn't, as on a full disk, the words stay in the field and
    it is tried again.
    """

    def __init__(self, field: "QPlainTextEdit | TextField", keep: Callable[[str], bool]) -> None:
        watched = field
        assert isinstance(watched, QObject)
        super().__init__(watched)
        self._field: TextField = PlainField(field) if isinstance(field, QPlainTextEdit) else field
        self._keep = keep
        self._kept = self._field.text()
        self._showing = False
        self._timer = QTimer(self, singleShot=True, interval=KEPT_WITHIN)
        self._timer.timeout.connect(self.now)
        self._field.edited.connect(self._on_typed)
        watched.installEventFilter(self)

    def show(self, text: str) -> None:
        """Put a text in the field that is kept already."""
        self._timer.stop()
        if self._field.text() != text:
            self._showing = True
            self._field.show_text(text)
            self._showing = False
        self._kept = self._field.text()

    def now(self) -> bool:
        """Keep what isn't yet; whether all is kept."""
        self._timer.stop()
        text = self._field.text()
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
        if not self._showing and not self._timer.isActive():
            self._timer.start()


class PlainField:
    """A plain field of Qt, as a ``TextField``."""

    def __init__(self, field: QPlainTextEdit) -> None:
        self._field = field

    @property
    def edited(self) -> SignalInstance:
        """Something was typed."""
        return self._field.textChanged

    def text(self) -> str:
        """What stands in it."""
        return field_text(self._field)

    def show_text(self, text: str, /) -> None:
        """Put another text in it; there is nothing to take back then."""
        self._field.setPlainText(text)

    def document(self) -> QTextDocument:
        """What holds the steps that can be taken back."""
        return self._field.document()


def field_text(field: QPlainTextEdit) -> str:
    """What stands in a field, letter for letter: Qt's own reading turns hard spaces into ordinary ones."""
    return field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
