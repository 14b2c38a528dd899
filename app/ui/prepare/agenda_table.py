"""The agenda as a table: when each block begins, what it is, and how long it takes.

Digits are minutes, F2 or letters in "Wat" change the words, Enter goes down, Tab to the next cell. Alt with
an arrow or dragging moves a block, Ctrl+Enter adds one, Del throws it away, Space makes it a break.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QFrame, QHeaderView, QTableView, QWidget

from app.ui.prepare.agenda_model import AgendaRows, Column
from app.ui.prepare.agenda_row import RowDelegate
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Stroke, Width
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.line import Line
from app.workshop.agenda import Block
from app.workshop.timetable import Slot

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDTHS = {
    Column.BEGIN: Width.AGENDA_BEGIN,
    Column.MINUTES: Width.AGENDA_MINUTES,
    Column.LEAST: Width.AGENDA_MINUTES,
}
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AgendaTable(QTableView):
    """Says what is wanted of a block, by its id; what happens then comes back as other rows to show."""

    minutes_typed = Signal(str, str)
    """At every key, so that the end of the day answers at once."""
    activity_wanted = Signal(str, str)
    minutes_wanted = Signal(str, str)
    least_wanted = Signal(str, str)
    move_wanted = Signal(str, int)
    add_wanted = Signal(str)
    """Behind this block; empty on an empty day."""
    bin_wanted = Signal(str)
    pause_wanted = Signal(str)
    chosen_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, changeable: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("surface", "clear")  # before its heads are dressed, once: they look by it
        self._theme = theme
        self._changeable = changeable
        self._column = Column.MINUTES
        self._drop: int | None = None
        self._rows = AgendaRows(self)
        self.setModel(self._rows)
        self._delegate = RowDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self._dress()
        self.show_least(shown=False)
        self._delegate.typed.connect(self._on_typed)
        self._delegate.edited.connect(self._on_edited)
        self._delegate.row_wanted.connect(self._step)
        self._delegate.cell_wanted.connect(self._edit_beside)
        self._delegate.add_wanted.connect(self._add)
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.changed.connect(self.viewport().update)

    # -- what is shown

    def show_slots(self, slots: Sequence[Slot]) -> None:
        """Show these; the chosen block stays chosen, or else the one in its place."""
        chosen, row = self.chosen(), self.currentIndex().row()
        self._rows.replace(list(slots))
        place = self._rows.place_of(chosen.id) if chosen else -1
        if place < 0:
            place = min(max(row, 0), len(slots) - 1)
        if place >= 0 and (place != self.currentIndex().row() or not self.currentIndex().isValid()):
            self.setCurrentIndex(self._rows.index(place, self._column))
        self.viewport().update()

    def show_least(self, *, shown: bool) -> None:
        """The column that says how short a block may become."""
        self.setColumnHidden(Column.LEAST, not shown)
        if not shown and self._column is Column.LEAST:
            self._go(self.currentIndex().row(), Column.MINUTES)

    def chosen(self) -> Block | None:
        """The block that the keys speak of."""
        row = self.currentIndex().row()
        return self._rows.slots[row].block if 0 <= row < len(self._rows.slots) else None

    def choose(self, block_id: str, *, edit: bool = False) -> None:
        """Go to a block; with ``edit`` its words are open to be typed over."""
        place = self._rows.place_of(block_id)
        if place >= 0:
            self._go(place, Column.WHAT if edit else self._column)
            if edit:
                self.edit(self.currentIndex())

    @property
    def editing(self) -> bool:
        """Whether a cell is open to be typed in."""
        return bool(self._fields())

    def commit_now(self) -> None:
        """Keep what is being changed in a cell, and close that field."""
        for editor in self._fields():
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        block = self.chosen()
        if key in _ENTER and not held:
            self._step(1)
        elif not self._changeable:
            super().keyPressEvent(event)
        elif key in _ENTER and held == control:
            self._add()
        elif block is None:
            event.ignore()
        elif key in _ROWS and held == alt:
            self.move_wanted.emit(block.id, _ROWS[key])
        elif key is Qt.Key.Key_Delete:
            self.bin_wanted.emit(block.id)
        elif key is Qt.Key.Key_F2:
            self._type(Column.WHAT if self._column is Column.BEGIN else self._column)
        elif key is Qt.Key.Key_Space or (key is Qt.Key.Key_P and self._column is not Column.WHAT):
            self.pause_wanted.emit(block.id)
        elif event.text().isprintable() and event.text() and not held & (control | alt):
            self._on_letter(event.text())
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters that an input method makes, such as é, are words."""
        if self._changeable and self.chosen() is not None and event.commitString():
            self._type(Column.WHAT, event.commitString())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on to the next cell of the row, and from the last one to what comes behind the table."""
        order = self._typed_columns()
        place = order.index(self._column) if self._column in order else -1
        beside = place + (1 if forward else -1)
        if self.chosen() is not None and 0 <= beside < len(order):
            self._go(self.currentIndex().row(), order[beside])
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event) and not self.currentIndex().isValid() and self._rows.slots:
            self._go(0, self._column)

    def _on_letter(self, letter: str) -> None:
        """A digit is minutes wherever people are; other letters are words where the words stand."""
        if letter.isdigit():
            self._type(self._column if self._column is Column.LEAST else Column.MINUTES, letter)
        elif self._column is Column.WHAT:
            self._type(Column.WHAT, letter)

    def _type(self, column: Column, begun: str = "") -> None:
        self._go(self.currentIndex().row(), column)
        self.edit(self.currentIndex())
        if begun:
            for editor in self._fields():
                editor.insert(begun)
                editor.textEdited.emit(editor.text())

    def _fields(self) -> list[Line]:
        """The field that is open; one that was closed may still be there, hidden."""
        return [field for field in self.viewport().findChildren(Line) if not field.isHidden()]

    def _step(self, rows: int) -> None:
        last = len(self._rows.slots) - 1
        if last >= 0:
            self._go(min(max(self.currentIndex().row() + rows, 0), last), self._column)

    def _edit_beside(self, cells: int) -> None:
        """The field of the next cell, over the end of a row to the next one."""
        order = self._typed_columns()
        row, place = divmod(order.index(self._column) + cells, len(order))
        row += self.currentIndex().row()
        if 0 <= row < len(self._rows.slots):
            self._go(row, order[place])
            self.edit(self.currentIndex())

    def _typed_columns(self) -> list[Column]:
        columns = (Column.WHAT, Column.MINUTES, Column.LEAST)
        return [column for column in columns if not self.isColumnHidden(column)]

    def _go(self, row: int, column: Column) -> None:
        if row >= 0:
            self.setCurrentIndex(self._rows.index(row, column))

    def _add(self) -> None:
        block = self.chosen()
        self.add_wanted.emit(block.id if block else "")

    # -- what the field and the mouse say

    def _on_typed(self, block_id: str, column: int, text: str) -> None:
        if column == Column.MINUTES:
            self.minutes_typed.emit(block_id, text)

    def _on_edited(self, block_id: str, column: int, text: str) -> None:
        wanted = {
            Column.WHAT: self.activity_wanted,
            Column.MINUTES: self.minutes_wanted,
            Column.LEAST: self.least_wanted,
        }[Column(column)]
        wanted.emit(block_id, text)

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid():
            self._column = Column(current.column())
        if current.row() != before.row():
            self.viewport().update()
            self.chosen_changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._changeable and event.source() is self:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drop = self._place_under(event.position().toPoint())
        self.viewport().update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """The block that is dragged comes between the two where it was let go."""
        block, here = self.chosen(), self.currentIndex().row()
        there = self._place_under(event.position().toPoint())
        self._drop = None
        self.viewport().update()
        # Not a move: Qt would take the row away by itself.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if block is not None:
            self.move_wanted.emit(block.id, there - here - (there > here))

    def _place_under(self, spot: QPoint) -> int:
        """Before which row something dropped there comes."""
        row = self.rowAt(spot.y())
        if row < 0:
            return len(self._rows.slots)
        return row + (spot.y() > self.rowViewportPosition(row) + self.rowHeight(row) / 2)

    # -- how it looks

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop is not None:
            last = self._drop == len(self._rows.slots)
            row = self._drop - last
            y = self.rowViewportPosition(row) + (self.rowHeight(row) if last else 0)
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self._theme.colour("accent"), Stroke.FOCUS))
            painter.drawLine(0, y, self.viewport().width(), y)

    def showEvent(self, event: QShowEvent) -> None:
        """Now the letters of the head are known: other languages may need more room there."""
        super().showEvent(event)
        header = self.horizontalHeader()
        for column, width in _WIDTHS.items():
            header.resizeSection(column, max(width, header.sectionSizeHint(column)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.viewport().update()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(self._changeable)
        self.setAcceptDrops(self._changeable)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(False)
        triggers = QTableView.EditTrigger
        typing = triggers.DoubleClicked | triggers.AnyKeyPressed
        self.setEditTriggers(typing if self._changeable else triggers.NoEditTriggers)
        self.setAccessibleName(self.tr("Agenda"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(Height.AGENDA_ROW)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(Width.AGENDA_BEGIN)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        header.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
