"""The rows of the agenda as Qt wants them: a block in each, with when it begins."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QWidget

from app.ui.amounts import counted
from app.ui.widgets.rows_model import Index
from app.ui.widgets.text import tip_text
from app.workshop.timetable import Slot, time_words

SLOT = Qt.ItemDataRole.UserRole
"""The role under which a row gives its ``Slot``."""


class Column(IntEnum):
    """What stands in a cell."""

    BEGIN = 0
    WHAT = 1
    MINUTES = 2
    LEAST = 3


class AgendaRows(QAbstractTableModel):
    """Says of each cell what it shows and whether it can be changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.slots: list[Slot] = []

    def replace(self, slots: list[Slot]) -> None:
        """Show these; other values in the same rows leave the rows alone."""
        same = [slot.block.id for slot in slots] == [slot.block.id for slot in self.slots]
        if same:
            self.slots = slots
            if slots:
                self.dataChanged.emit(self.index(0, 0), self.index(len(slots) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self.slots = slots
        self.endResetModel()

    def place_of(self, block_id: str) -> int:
        """The row of a block, or -1."""
        return next((place for place, slot in enumerate(self.slots) if slot.block.id == block_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.slots)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        slot = self.slots[index.row()]
        words = _words(slot, Column(index.column()))
        if role == Qt.ItemDataRole.DisplayRole:
            return words or "–"
        if role == Qt.ItemDataRole.EditRole:
            return words
        if role == SLOT:
            return slot
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.WHAT:
            return tip_text(words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            pause = self.tr("pauze") if slot.block.pause else ""
            length = counted(slot.block.minutes, "1 minuut", "{count} minuten")
            parts = (time_words(slot.begins), slot.block.activity, pause, length)
            return ", ".join(part for part in parts if part)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section >= Column.MINUTES else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Begin"), self.tr("Wat"), self.tr("Minuten"), self.tr("Minstens"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return flags if index.column() == Column.BEGIN else flags | Qt.ItemFlag.ItemIsEditable

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


def _words(slot: Slot, column: Column) -> str:
    block = slot.block
    if column is Column.BEGIN:
        return time_words(slot.begins)
    if column is Column.WHAT:
        return block.activity
    if column is Column.MINUTES:
        return str(block.minutes) if block.timed else ""
    return "" if block.least_minutes is None else str(block.least_minutes)
