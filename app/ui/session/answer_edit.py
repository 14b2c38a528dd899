"""Changing an answer in its own place. Enter keeps it, Shift+Enter is a new line, Esc leaves it as it was."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.session.answer_rows import Row
from app.ui.theme.tokens import Height, Space
from app.ui.typing import field_text
from app.ui.widgets.rows_model import Index

ROW = Qt.ItemDataRole.UserRole
"""The role under which a row of the list gives its ``Row``."""

_LOWEST = 2 * Height.SESSION
_KEEPING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class EditInPlace(QStyledItemDelegate):
    """The editor of a row; says what was edited, and never twice."""

    edited = Signal(str, str)

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QPlainTextEdit(parent)
        editor.setTabChangesFocus(True)
        editor.setAccessibleName(self.tr("Antwoord wijzigen"))
        editor.setAccessibleDescription(self.tr("Enter bewaart, Esc laat het zoals het was"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Once: what is being changed is not put back by what happens elsewhere."""
        assert isinstance(editor, QPlainTextEdit)
        if editor.property("begun") is None:
            editor.setPlainText(row_of(index).answer.text)
            editor.setProperty("begun", field_text(editor))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        room = QRect(rect.topLeft(), QSize(rect.width(), max(rect.height() - Space.XS, _LOWEST)))
        inside = self._view.viewport().rect()
        room.setHeight(min(room.height(), inside.height()))
        room.moveTop(max(min(room.top(), inside.bottom() - room.height()), inside.top()))
        editor.setGeometry(room)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QPlainTextEdit)
        text = field_text(editor)
        if text != editor.property("begun"):
            editor.setProperty("begun", text)
            self.edited.emit(row_of(index).answer.id, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QPlainTextEdit) and isinstance(event, QKeyEvent):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            enter = event.key() in _KEEPING[:2]
            if event.type() == QEvent.Type.KeyPress and event.key() in _KEEPING:
                if enter and shift:
                    return False
                self.commitData.emit(watched)
                self.closeEditor.emit(watched)
                self._view.setFocus()
                return True
        return super().eventFilter(watched, event)


def row_of(index: Index) -> Row:
    """The ``Row`` at an index of the list."""
    row = index.data(ROW)
    assert isinstance(row, Row)
    return row
