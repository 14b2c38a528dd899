"""Answers as rows, for the lists in which they are read and changed."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt

from app.ui.session.answer_edit import ROW, EditInPlace
from app.ui.session.answer_rows import Row
from app.ui.widgets.rows_model import Index, KeyedRowsModel

RowT = TypeVar("RowT", bound=Row)


class AnswersModel(KeyedRowsModel[RowT]):
    """A row is as high as its words: one that reads otherwise is measured anew."""

    def __init__(self, delegate: EditInPlace, words: Callable[[RowT], str], parent: QObject) -> None:
        """``words`` says all of a row, for who listens to the screen."""
        super().__init__(parent)
        self._words = words
        self.dataChanged.connect(delegate.sizeHintChanged)

    def key(self, row: RowT) -> str:
        return row.answer.id

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.answer.text
        if role == ROW:
            return row
        return self._words(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        del index
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
