"""The notes while people write: newest first, as tiles beside each other, to change or throw away."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.digits import place_of
from app.ui.steps.board.note_paint import NotePainter, NoteState
from app.ui.theme.style import Theme
from app.ui.theme.tokens import NOTE, SMALL, Space, Width
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.tiles import tiles_room
from app.workshop.board_values import BoardNote

_ROW = Qt.ItemDataRole.UserRole
_LINES = 5
_HIGH = _LINES * NOTE.line + 2 * SMALL.line + 2 * (Space.S + Space.XS) + Space.S
_GAP = Space.M
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteGrid(QListView):
    """Every tile is as high; a longer note ends in dots and opens whole where it is changed."""

    edit_wanted = Signal(str)
    wanted = Signal(str)
    """A key that asks something of the chosen notes: "bin", "hide", "sign", "recolor", "restore"."""
    color_wanted = Signal(int)
    """Another colour for the chosen notes: its place from 0."""
    left = Signal()

    def __init__(self, theme: Theme, painter: NotePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = _Rows(painter, self)
        self._delegate = _NoteDelegate(theme, painter, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("surface", "clear")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Post-its, nieuwste eerst"))
        self.doubleClicked.connect(lambda index: self.edit_wanted.emit(self._rows.rows[index.row()].id))
        theme.changed.connect(self.viewport().update)

    def show_notes(self, notes: Sequence[BoardNote]) -> None:
        """Show these; what was chosen stays so."""
        if list(notes) == self._rows.rows:
            return
        chosen = self.chosen
        current = self.currentIndex().row()
        self._rows.replace(notes)
        self.choose(chosen)
        if not self.currentIndex().isValid() and current >= 0 and notes:
            self.setCurrentIndex(self._rows.index(min(current, len(notes) - 1)))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen notes."""
        places = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._rows.rows[place].id for place in places)

    def choose(self, ids: Sequence[str]) -> None:
        """Choose these."""
        selection = self.selectionModel()
        wanted = set(ids)
        for place, note in enumerate(self._rows.rows):
            if note.id in wanted:
                selection.select(self._rows.index(place), selection.SelectionFlag.Select)
                selection.setCurrentIndex(self._rows.index(place), selection.SelectionFlag.NoUpdate)

    def note_area(self, note_id: str) -> QRect | None:
        """Where a note is in the viewport."""
        for place, note in enumerate(self._rows.rows):
            if note.id == note_id:
                self.scrollTo(self._rows.index(place))
                return self.visualRect(self._rows.index(place)).adjusted(0, 0, -_GAP, -_GAP)
        return None

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            colours = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if (colours and place_of(event) is not None) or (
                not event.modifiers() and event.key() in _WISHES
            ):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = place_of(event)
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and place is not None:
            self.color_wanted.emit(place)
        elif not event.modifiers() and event.key() in _WISHES and self.chosen:
            self.wanted.emit(_WISHES[Qt.Key(event.key())])
        elif not event.modifiers() and event.key() in (*_ENTER, Qt.Key.Key_E) and self.chosen:
            self.wanted.emit("edit")
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() < self._columns():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event) and self._rows.rows and not self.selectedIndexes():
            self.setCurrentIndex(self._rows.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = tiles_room(self)
        columns = max(1, room // (Width.NOTE + Space.XL))
        self._delegate.size = QSize(room // columns - 1, _HIGH + _GAP)
        self.setGridSize(self._delegate.size)
        super().resizeEvent(event)

    def _columns(self) -> int:
        return max(1, tiles_room(self) // max(self.gridSize().width(), 1))


_WISHES = {
    Qt.Key.Key_Delete: "bin",
    Qt.Key.Key_H: "hide",
    Qt.Key.Key_W: "sign",
}


class _Rows(RowsModel[BoardNote]):
    def __init__(self, painter: NotePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._painter = painter

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        note = self.rows[index.row()]
        if role == _ROW:
            return note
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._painter.words(note)
        return None


class _NoteDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, painter: NotePainter, view: QListView) -> None:
        super().__init__(view)
        self._painter = painter
        self._view = view
        self.size = QSize(Space.XL * 6, _HIGH + _GAP)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        focused = self._view.hasFocus()
        state = NoteState(chosen=bool(option.state & QStyle.StateFlag.State_Selected) and focused, name=True)
        area = QRectF(option.rect).adjusted(1, 1, -_GAP, -_GAP)
        self._painter.paint(painter, area, index.data(_ROW), state)
