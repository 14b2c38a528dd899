"""The one field laid over what is changed in its place: a note, or the name of a cluster."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.state import Leaving, OpenPractice
from app.ui.theme.fonts import font_of
from app.ui.theme.tokens import NOTE, Height
from app.ui.typing import field_text
from app.ui.who import PASSING

_LOWEST = Height.FIELD
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OverEditor(QPlainTextEdit):
    """Enter keeps, Shift+Enter is a new line, Esc leaves it as it was. Going elsewhere keeps too."""

    tabbed = Signal(int)
    """Tab (1) or Shift+Tab (-1), where ``tab_goes_on``: what stands here is kept, and the next one comes."""

    def __init__(self, practice: OpenPractice, over: QWidget, back_to: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._back_to = back_to
        self._keep: Callable[[str], object] = lambda _text: None
        self._begun = ""
        self._lines = True
        self.tab_goes_on = False
        self.setFont(font_of(NOTE))
        self.setTabChangesFocus(True)
        self.hide()
        practice.leaving.connect(self._on_leaving)
        over.installEventFilter(self)

    def begin(self, area: QRect, text: str, name: str, keep: Callable[[str], object], *, lines: bool) -> None:
        """Change ``text`` over ``area``; ``keep`` gets other words once. A name has no ``lines``."""
        self.finish()
        inside = self._over.rect()
        room = QRect(area)
        room.setHeight(min(max(area.height(), _LOWEST * (2 if lines else 1)), inside.height()))
        room.moveTop(max(min(room.top(), inside.bottom() - room.height()), 0))
        room.moveLeft(max(min(room.left(), inside.right() - room.width()), 0))
        self._keep, self._begun, self._lines = keep, text, lines
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if lines else bars.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setPlainText(text)
        self.setGeometry(room)
        self.moveCursor(QTextCursor.MoveOperation.End)
        if not lines:
            self.selectAll()
        self.show()
        self.raise_()
        self.setFocus()

    def finish(self) -> None:
        """Keep what stands here, and close."""
        if self.isHidden():
            return
        text, keep = field_text(self), self._keep
        had = self.hasFocus()
        self.hide()
        self._keep = lambda _text: None
        if text != self._begun:
            keep(text if self._lines else " ".join(text.split()))
        if had:
            self._back_to.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _ENTER and not (shift and self._lines):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._begun = field_text(self)
            self.finish()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if not self.tab_goes_on:
            return super().focusNextPrevChild(forward)
        if self.isHidden():  # Qt asks it too when what has the keyboard hides; ``finish`` says where it goes
            return False
        self.finish()
        self.tabbed.emit(1 if forward else -1)
        return True

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in PASSING:
            self.finish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.Wheel):
            self.finish()
        return super().eventFilter(watched, event)

    def _on_leaving(self, _leaving: Leaving) -> None:
        self.finish()
