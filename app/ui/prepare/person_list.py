"""The people at one table: chosen with arrows, moved by dragging or with Alt and an arrow."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from app.ui.prepare.person_acts import PersonActs
from app.ui.prepare.person_row import SEAT, PersonDelegate, words_of
from app.ui.theme.style import Theme
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.rows_model import Index, KeyedRowsModel
from app.ui.widgets.text import tip_text
from app.workshop.seat import Seat

_DRAGGED = "application/x-praktijkdag-persoon"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PersonList(QListView):
    """Says what is wanted through ``acts``; what happens then comes back as other people to show."""

    focused = Signal()
    left = Signal(int)
    """The keyboard goes to the list at the left (-1) or the right (1)."""
    up = Signal()
    """Up from the first person: to the name of the table."""

    def __init__(
        self,
        theme: Theme,
        acts: PersonActs,
        table_id: str | None,
        parent: QWidget | None = None,
        *,
        ground: str,
        changeable: bool,
    ) -> None:
        super().__init__(parent)
        self._acts = acts
        self._table_id = table_id
        self._changeable = changeable
        self._people = _People(self)
        self._people.dropped.connect(self._on_dropped)
        self.setModel(self._people)
        self.setItemDelegate(PersonDelegate(theme, self, ground))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("border: none; background: transparent;")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        if changeable:
            self.setDragDropMode(QListView.DragDropMode.DragDrop)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)
            self.setDropIndicatorShown(True)
        self.doubleClicked.connect(lambda _index: self._edit())
        theme.changed.connect(self.viewport().update)

    def show_people(self, seats: Sequence[Seat], chosen_id: str | None) -> None:
        """Show these; the chosen one is marked when it is among them."""
        self._people.renew(seats)
        place = self._people.place_of(chosen_id)
        self.setCurrentIndex(self._people.index(place) if place >= 0 else QModelIndex())

    @property
    def seats(self) -> list[Seat]:
        """Who stands in it."""
        return self._people.rows

    def chosen(self) -> Seat | None:
        """The person the keys speak of."""
        row = self.currentIndex().row()
        return self.seats[row] if 0 <= row < len(self.seats) else None

    def take_focus(self, row: int = 0) -> None:
        """Put the keyboard on a person, as near to this row as there is one."""
        if self.seats and self.chosen() is None:
            self.setCurrentIndex(self._people.index(min(max(row, 0), len(self.seats) - 1)))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self.currentIndex().row()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            self.left.emit(-1 if key is Qt.Key.Key_Left else 1)
        elif key is Qt.Key.Key_Up and row <= 0 and not alt:
            self.up.emit()
        elif self._changeable and alt and key in _STEPS:
            self._move(row, _STEPS[key])
        elif not (self._changeable and self._acts.key(event, self.chosen())):
            if event.text().isprintable() and event.text() and event.text() != " ":
                event.ignore()
            else:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event) and self.chosen() is None and self.seats:
            self.setCurrentIndex(self._people.index(0))
        self.focused.emit()

    def _edit(self) -> None:
        seat = self.chosen()
        if seat is not None and self._changeable:
            self._acts.edit_wanted.emit(seat.person_id)

    def _move(self, row: int, by: int) -> None:
        seat, there = self.chosen(), row + by
        if seat is None or not 0 <= there < len(self.seats):
            return
        behind = there + 1 if by > 0 else there
        before = self.seats[behind].person_id if behind < len(self.seats) else None
        self._acts.put(seat.person_id, self._table_id, before)

    def _on_dropped(self, person_id: str, row: int) -> None:
        before = self.seats[row].person_id if 0 <= row < len(self.seats) else None
        if before == person_id:
            return
        # The drag is still going on: the list may only change when it has ended.
        QTimer.singleShot(0, self, lambda: self._acts.put(person_id, self._table_id, before))


class _People(KeyedRowsModel[Seat]):
    dropped = Signal(str, int)
    """A person, and the row before which they were let go; -1 is behind all."""

    def key(self, row: Seat) -> str:
        return row.person_id

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        seat = self.rows[index.row()]
        if role == SEAT:
            return seat
        if role == Qt.ItemDataRole.DisplayRole:
            return seat.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words_of(seat)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(words_of(seat))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            data.setData(_DRAGGED, self.rows[indexes[0].row()].person_id.encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not data.hasFormat(_DRAGGED):
            return False
        self.dropped.emit(bytes(data.data(_DRAGGED).data()).decode(), row)
        return True
