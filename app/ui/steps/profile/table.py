"""The table of one kerncomponent: a row per kernactiviteit, and in it what one sees and hears."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from app.ui.steps.profile.table_cells import COLUMNS, ROW, CellDelegate, column_word, row_height
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, Width
from app.ui.widgets.rows_model import Index
from app.workshop.profile_values import QUESTIONS, Cell, ProfileActivity


class ProfileTable(QTableView):
    """Enter begins to type in a cell; every other key that asks something says so in ``wanted``."""

    cell_chosen = Signal()
    edit_wanted = Signal()
    """Change this cell."""
    wanted = Signal(str)
    """"bin", "merge", "up", "down", "rename", "out", "in" or "spread" for the chosen row."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.room_turns = False
        """Whether Alt with an arrow at the side turns a page in the room, as it does elsewhere."""
        self._model = _Activities(self)
        self.setModel(self._model)
        self.setItemDelegate(CellDelegate(theme, self))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setProperty("surface", "clear")
        self.setStyleSheet("QTableView { background: transparent; border: none; }")
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(self.tr("Praktijkprofiel"))
        self.doubleClicked.connect(lambda _index: self.edit_wanted.emit())
        theme.changed.connect(self.viewport().update)

    @property
    def activity(self) -> ProfileActivity | None:
        """The row that people are at."""
        row = self.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    @property
    def cell(self) -> Cell | None:
        """The cell that people are at; None for the name."""
        column = self.currentIndex().column()
        return COLUMNS[column] if column > 0 else None

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen rows, in order."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return tuple(self._model.rows[row].id for row in rows)

    def show_activities(self, activities: Sequence[ProfileActivity]) -> None:
        """Show these; people stay at the cell where they were."""
        here, column = self.activity, max(self.currentIndex().column(), 0)
        row = self.currentIndex().row()
        if list(activities) == self._model.rows:
            return
        self._model.replace(list(activities))
        self._fit()
        ids = [one.id for one in activities]
        if here is not None and here.id in ids:
            row = ids.index(here.id)
        if ids:
            self.setCurrentIndex(self._model.index(min(max(row, 0), len(ids) - 1), column))

    def go_to(self, activity_id: str, cell: Cell | None) -> None:
        """To a cell."""
        for row, one in enumerate(self._model.rows):
            if one.id == activity_id:
                self.setCurrentIndex(self._model.index(row, COLUMNS.index(cell)))

    def cell_area(self) -> QRect:
        """Where the current cell is in the viewport."""
        self.scrollTo(self.currentIndex())
        return self.visualRect(self.currentIndex()).adjusted(0, 0, -Space.S, -Space.S)

    def step(self, by: int) -> bool:
        """The next cell, or the one before; False at the ends."""
        columns = len(COLUMNS)
        place = self.currentIndex().row() * columns + self.currentIndex().column() + by
        if not 0 <= place < columns * len(self._model.rows):
            return False
        self.setCurrentIndex(self._model.index(place // columns, place % columns))
        return True

    def event(self, event: QEvent) -> bool:
        """Elsewhere Alt with an arrow turns a page in the room; on a row it moves that."""
        override = event.type() is QEvent.Type.ShortcutOverride and not self.room_turns
        if override and isinstance(event, QKeyEvent) and _moves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if _moves(event):
            self.wanted.emit(_MOVES[key])
        elif not held and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        elif not held and key in _WISHES:
            self.wanted.emit(_WISHES[key])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the cells; behind the last it leaves."""
        return self.step(1 if forward else -1) or super().focusNextPrevChild(forward)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.cell_chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().width()
        name = Width.NUMBER * 5
        wide = max((room - name) // (len(COLUMNS) - 1), Width.NOTE)
        self.setColumnWidth(0, name)
        for column in range(1, len(COLUMNS)):
            self.setColumnWidth(column, wide)
        for row, one in enumerate(self._model.rows):
            self.setRowHeight(row, row_height(one, name, wide))


_MOVES = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "out",
    Qt.Key.Key_Right: "in",
}
_WISHES = {Qt.Key.Key_F2: "rename", Qt.Key.Key_Delete: "bin", Qt.Key.Key_V: "merge", Qt.Key.Key_O: "spread"}


def _moves(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return held == Qt.KeyboardModifier.AltModifier and Qt.Key(event.key()) in _MOVES


class _Activities(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[ProfileActivity] = []

    def replace(self, rows: list[ProfileActivity]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one, cell = self.rows[index.row()], COLUMNS[index.column()]
        if role == ROW:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title if cell is None else one.cells[cell]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if cell is None:
                return ", ".join(filter(None, (one.title, one.spread)))
            name = column_word(cell)
            empty = self.tr("open vraag: {question}").format(question=QUESTIONS[cell])
            return f"{one.title}, {name}: {one.cells[cell].strip() or empty}"
        return None
