"""The notes behind the chosen cell, and those of its clusters that stand nowhere yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.amounts import counted
from app.ui.state import OpenPractice
from app.ui.steps.board.note_paint import NotePainter, NoteState
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import plain_label
from app.workshop.board_values import BoardNote
from app.workshop.counted import quoted
from app.workshop.profile_values import Cell, ProfileActivity, ProfileComponent

_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class BesideNote:
    """A note, and whether it stands behind the chosen cell."""

    note: BoardNote
    behind: bool


class NotesPanel(QWidget):
    """The notes, and above them where they stand."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._profile = practice.workshop.profile
        self.notes = NotesBeside(theme, self)
        self._words = plain_label("", TextRole.STRONG, self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._words)
        column.addWidget(self.notes, 1)

    def show_behind(
        self, component: ProfileComponent | None, activity: ProfileActivity | None, cell: Cell | None
    ) -> None:
        """Those behind a cell (without one: the whole row), then those that stand nowhere yet."""
        if component is None:
            self.notes.show_notes([])
            self.hide()
            return
        behind = self._profile.notes_behind(activity.id, cell) if activity is not None else ()
        beside = self._profile.notes_beside(component.id)
        self.notes.set_painter(self._painter())
        self.notes.show_notes(
            [*(BesideNote(note, True) for note in behind), *(BesideNote(note, False) for note in beside)]
        )
        self.setVisible(bool(behind or beside))
        words = self.tr("Post-its bij {name}").format(name=quoted(component.name, 30))
        if behind:
            words = counted(len(behind), "1 post-it achter dit vak", "{count} post-its achter dit vak")
        self._words.setText(words)

    def _painter(self) -> NotePainter | None:
        board = self._profile.board_id
        return NotePainter(self._theme, self._practice.workshop.board(board).step) if board else None


class NotesBeside(RowList):
    """Enter takes a note into the cell, Del says that it does not stand behind it."""

    take_wanted = Signal(str)
    link_wanted = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Post-its"))
        self._rows = _Rows(self)
        self._delegate = _NoteDelegate(theme, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.doubleClicked.connect(lambda _index: self._take())

    def set_painter(self, painter: NotePainter | None) -> None:
        """The colours of the board that the notes come from."""
        self._delegate.painter = painter

    def show_notes(self, rows: Sequence[BesideNote]) -> None:
        """Show these."""
        if list(rows) != self._rows.rows:
            self._rows.replace(rows)

    @property
    def current(self) -> BesideNote | None:
        """The note that is chosen."""
        row = self.currentIndex().row()
        return self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None

    @property
    def waiting(self) -> BesideNote | None:
        """The first that stands nowhere yet."""
        return next((one for one in self._rows.rows if not one.behind), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current
        if current is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif current is not None and event.key() == Qt.Key.Key_Delete:
            self.link_wanted.emit(current.note.id, not current.behind)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _take(self) -> None:
        if self.current is not None:
            self.take_wanted.emit(self.current.note.id)


class _Rows(RowsModel[BesideNote]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.note.text
        return None


class _NoteDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self.painter: NotePainter | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: BesideNote = index.data(_ROW)
        wide = self._view.viewport().width() - 2 * Space.XS
        high = self.painter.height(row.note, wide) if self.painter is not None else Space.XL
        return QSize(0, high + Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: BesideNote = index.data(_ROW)
        area = QRectF(option.rect).adjusted(Space.XS, Space.XS, -Space.XS, -Space.XS)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        if self.painter is not None:
            self.painter.paint(painter, area, row.note, NoteState(chosen=chosen))
