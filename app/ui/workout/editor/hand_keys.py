"""The keys that do something else in a draft than in other fields: Enter, Tab, Backspace."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.ui.workout.editor import table_acts
from app.ui.workout.editor.line_acts import LineActs
from app.ui.workout.editor.reading import table_at

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_MARK = re.compile(r"(?P<bullet>[-*•–])|(?P<number>\d{1,4})[.)]")
"""What people type at the start of a line when they want a list."""


class HandKeys:
    """Does what such a key asks, in one field."""

    def __init__(self, field: QTextEdit, lines: LineActs) -> None:
        self._field = field
        self._lines = lines

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks; false when it does what it does in every field."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        cursor = self._field.textCursor()
        if event.key() in _TAB and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self._tab(cursor, back=event.key() == Qt.Key.Key_Backtab or not plain)
        elif event.key() in _ENTER and (plain or self._is_one_line(event, cursor)):
            self._enter(cursor)
        elif event.key() == Qt.Key.Key_Backspace and plain and cursor.atBlockStart():
            return not cursor.hasSelection() and self._backspace(cursor)
        elif event.key() == Qt.Key.Key_Delete and plain and cursor.atBlockEnd():
            return not cursor.hasSelection() and self._delete(cursor)
        else:
            return False
        return True

    def list_as_typed(self) -> None:
        """A mark and a space at the start of a paragraph make a list; Ctrl+Z gives the letters back."""
        cursor = self._field.textCursor()
        line = self._lines.here(cursor)
        typed = cursor.block().text()[: cursor.positionInBlock()]
        mark = _MARK.fullmatch(typed.removesuffix(" ")) if typed.endswith(" ") else None
        if mark is None or line.levels or line.heading or table_at(cursor) is not None:
            return
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        number = mark.group("number")
        self._lines.list_or_not(cursor, numbered=number is not None, start=int(number or 1))
        cursor.endEditBlock()

    def _tab(self, cursor: QTextCursor, *, back: bool) -> None:
        if table_at(cursor) is not None:
            self._go(table_acts.next_cell(cursor, back=back))
        elif self._lines.in_list(cursor):
            (self._lines.shallower if back else self._lines.deeper)(cursor)
        else:
            self._field.setTabChangesFocus(True)
            (self._field.focusPreviousChild if back else self._field.focusNextChild)()
            self._field.setTabChangesFocus(False)

    def _enter(self, cursor: QTextCursor) -> None:
        if table_at(cursor) is not None:
            cursor = table_acts.cell_below(cursor)
        else:
            self._lines.enter(cursor)
        self._go(cursor)

    def _is_one_line(self, event: QKeyEvent, cursor: QTextCursor) -> bool:
        """Whether Shift+Enter has to do what Enter does: a heading and a cell hold one line."""
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        return shift and (table_at(cursor) is not None or bool(self._lines.here(cursor).heading))

    def _backspace(self, cursor: QTextCursor) -> bool:
        if self._lines.backspace_at_start(cursor):
            return True
        above = QTextCursor(cursor.block().previous())
        if cursor.block().blockNumber() == 0 or table_at(cursor) != table_at(above):
            return self._step(cursor, QTextCursor.MoveOperation.PreviousCharacter)
        if table_at(cursor) is None:
            cursor.deletePreviousChar()
            self._go(cursor)
        return True

    def _delete(self, cursor: QTextCursor) -> bool:
        if table_at(cursor) is not None:
            return True
        if table_at(QTextCursor(cursor.block().next())) is not None:
            return self._step(cursor, QTextCursor.MoveOperation.NextCharacter)
        return False

    def _step(self, cursor: QTextCursor, move: QTextCursor.MoveOperation) -> bool:
        """The border of a table is walked over, not deleted."""
        cursor.movePosition(move)
        self._go(cursor)
        return True

    def _go(self, cursor: QTextCursor) -> None:
        self._field.setTextCursor(cursor)
        self._field.ensureCursorVisible()
