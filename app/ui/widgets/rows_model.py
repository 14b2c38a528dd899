"""A list of values as Qt wants it: what every list of ours with a delegate has in common."""

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class RowsModel(QAbstractListModel, Generic[Row]):
    """Holds ``rows``; what is shown of one is up to ``data``, which each list writes itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def replace(self, rows: Sequence[Row]) -> None:
        """Show these and nothing else."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)


class KeyedRowsModel(RowsModel[Row]):
    """Rows that stay the same ones while what is shown of them changes; ``key`` says which those are."""

    def key(self, row: Row) -> Hashable:
        """What makes a row the same one as before."""
        raise NotImplementedError

    def renew(self, rows: Sequence[Row]) -> bool:
        """Show these, and leave alone what stays; whether there are other rows now than there were.

        The same rows keep their place, and only those that read otherwise are painted again. One more at an
        end, as while people answer, makes no view lay out those that were there.
        """
        old, fresh = self.rows, list(rows)
        if list(map(self.key, old)) == list(map(self.key, fresh)):
            self.rows = fresh
            for place, (before, now) in enumerate(zip(old, fresh, strict=True)):
                if before != now:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return False
        if old in (fresh[1:], fresh[:-1]):
            place = 0 if old == fresh[1:] else len(old)
            self.beginInsertRows(QModelIndex(), place, place)
            self.rows = fresh
            self.endInsertRows()
        else:
            self.replace(fresh)
        return True

    def place_of(self, key: Hashable) -> int:
        """Where the row with this key stands; -1 when there is none."""
        return next((place for place, row in enumerate(self.rows) if self.key(row) == key), -1)
