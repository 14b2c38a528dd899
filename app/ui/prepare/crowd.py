"""Two hundred people and more: one list that can be searched, with the table of each in a column."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QRectF,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.ui.prepare.person_acts import PersonActs
from app.ui.prepare.person_row import SEAT, word_of_absence, words_of
from app.ui.prepare.table_head import TableHead
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, Width
from app.ui.widgets.press import paint_ring
from app.ui.widgets.rows_model import Index
from app.ui.widgets.scrolled import Scrolled
from app.workshop.seat import Seat, Table


class Crowd(QWidget):
    """The same keys as at the tables; typing in the field above shows only who fits."""

    chosen_changed = Signal()
    renamed = Signal(str, str)
    bin_table_wanted = Signal(str)

    def __init__(
        self, theme: Theme, acts: PersonActs, parent: QWidget | None = None, *, changeable: bool
    ) -> None:
        super().__init__(parent)
        self._theme, self._changeable = theme, changeable
        self._heads: dict[str, TableHead] = {}
        self._people = _People(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._people)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._found.setFilterRole(SEAT + 1)
        self.search = _Search(self)
        self.search.setPlaceholderText(self.tr("Zoek op naam, organisatie of tafel"))
        self.search.setAccessibleName(self.tr("Zoek iemand"))
        self.search.textChanged.connect(self._found.setFilterFixedString)
        self.table = _Table(theme, acts if changeable else None, self._found, self)
        self.search.down.connect(self.take_focus)
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self.chosen_changed.emit())
        self.search.setFixedWidth(Width.RIGHT_NARROW)
        strip = Scrolled(self)
        self._names = strip.inside
        self._row = QHBoxLayout(self._names)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.S)
        strip.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        strip.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        strip.setFixedHeight(Height.SESSION)
        over = QHBoxLayout()
        over.setSpacing(Space.M)
        over.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        over.addWidget(strip, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(over)
        layout.addWidget(self.table, 1)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)

    def show_people(self, tables: Sequence[Table], seats: Sequence[Seat]) -> None:
        """Show everybody with their table."""
        chosen, row = self.chosen(), self.table.currentIndex().row()
        self._show_tables(tables, seats)
        self._people.replace(list(seats), {table.id: table.name for table in tables})
        if chosen is not None and not self._go_to(chosen.person_id):
            self.table.setCurrentIndex(self._found.index(min(row, self._found.rowCount() - 1), 0))
        self.chosen_changed.emit()

    def chosen(self) -> Seat | None:
        """The person the keys speak of."""
        seat = self.table.currentIndex().data(SEAT)
        return seat if isinstance(seat, Seat) else None

    def take_focus(self) -> None:
        """On the chosen person, or else on the first that fits."""
        if self.chosen() is None:
            self.table.setCurrentIndex(self._found.index(0, 0))
        self.table.setFocus()

    def rename(self, table_id: str) -> None:
        """Let people type another name for a table."""
        self._heads[table_id].rename()

    def _go_to(self, person_id: str) -> bool:
        for row in range(self._found.rowCount()):
            seat = self._found.index(row, 0).data(SEAT)
            if isinstance(seat, Seat) and seat.person_id == person_id:
                self.table.setCurrentIndex(self._found.index(row, 0))
                return True
        return False

    def _show_tables(self, tables: Sequence[Table], seats: Sequence[Seat]) -> None:
        if list(self._heads) != [table.id for table in tables]:
            for head in self._heads.values():
                self._row.removeWidget(head)
                head.hide()
                head.deleteLater()
            self._heads = {table.id: self._make_head(table.id) for table in tables}
        for table in tables:
            count = sum(seat.table_id == table.id for seat in seats)
            self._heads[table.id].show_table(table.name, count)

    def _make_head(self, table_id: str) -> TableHead:
        head = TableHead(self._theme, self._names, changeable=self._changeable)
        head.setFixedWidth(Width.TABLE)
        head.renamed.connect(lambda name: self.renamed.emit(table_id, name))
        head.bin_wanted.connect(lambda: self.bin_table_wanted.emit(table_id))
        head.down.connect(self.take_focus)
        self._row.addWidget(head)
        head.show()
        return head


class _Search(QLineEdit):
    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class _Table(QTableView):
    def __init__(
        self, theme: Theme, acts: PersonActs | None, found: QSortFilterProxyModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._acts = theme, acts
        self.setModel(found)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Mensen"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(Height.FIELD)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(found.columnCount() - 1, QHeaderView.ResizeMode.ResizeToContents)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        self.doubleClicked.connect(self._edit)

    def currentChanged(self, now: Index, before: Index) -> None:
        super().currentChanged(now, before)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The row that has the keyboard is seen by more than its tone."""
        super().paintEvent(event)
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            ends = (index.siblingAtColumn(0), index.siblingAtColumn(self.model().columnCount() - 1))
            row = self.visualRect(ends[0]).united(self.visualRect(ends[1]))
            paint_ring(QPainter(self.viewport()), QRectF(row), self._theme.colour("accent"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        seat = self.currentIndex().data(SEAT)
        known = seat if isinstance(seat, Seat) else None
        if self._acts is None or not self._acts.key(event, known):
            super().keyPressEvent(event)

    def _edit(self, index: QModelIndex) -> None:
        seat = index.data(SEAT)
        if self._acts is not None and isinstance(seat, Seat):
            self._acts.edit_wanted.emit(seat.person_id)


class _People(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._seats: list[Seat] = []
        self._tables: dict[str, str] = {}

    def replace(self, seats: list[Seat], tables: dict[str, str]) -> None:
        if (seats, tables) == (self._seats, self._tables):
            return
        same = [one.person_id for one in seats] == [one.person_id for one in self._seats]
        if not same:
            self.beginResetModel()
        self._seats, self._tables = seats, tables
        if same:
            self.dataChanged.emit(self.index(0, 0), self.index(len(seats) - 1, self.columnCount() - 1))
        else:
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._seats)

    def columnCount(self, parent: Index | None = None) -> int:
        return len(self._heads())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        wanted = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads()[section] if wanted else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        seat = self._seats[index.row()]
        cells = self._cells(seat)
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == SEAT:
            return seat
        if role == SEAT + 1:
            return " ".join(cells)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = f"{words_of(seat)}, {cells[3]}" if index.column() == 0 else cells[index.column()]
            return words or self.tr("niet ingevuld")
        return None

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Naam"),
            self.tr("Rol"),
            self.tr("Organisatie"),
            self.tr("Tafel"),
            self.tr("Afspraak over de naam"),
        )

    def _cells(self, seat: Seat) -> tuple[str, ...]:
        table = self._tables.get(seat.table_id or "", self.tr("zonder tafel"))
        asked = self.tr("gevraagd") if seat.asked else self.tr("nog te vragen")
        at = word_of_absence() if seat.absent else table
        return (seat.name, seat.role or "", seat.organisation or "", at, asked)
