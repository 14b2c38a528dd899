"""The tables beside each other, each with its people; who has no table yet stays in sight at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.prepare.person_acts import PersonActs
from app.ui.prepare.person_list import PersonList
from app.ui.prepare.table_head import TableHead
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, Width
from app.ui.widgets.press import paint_dashes
from app.ui.widgets.scrolled import Scrolled
from app.workshop.seat import Seat, Table

_AT_ONCE = 4
"""Columns that share the width when there is room; with more of them people scroll sideways."""


class TablesBoard(QWidget):
    """Arrows go from person to person and from table to table. One person at a time is the chosen one."""

    chosen_changed = Signal()
    renamed = Signal(str, str)
    bin_table_wanted = Signal(str)

    def __init__(
        self, theme: Theme, acts: PersonActs, parent: QWidget | None = None, *, changeable: bool
    ) -> None:
        super().__init__(parent)
        self._theme, self._acts, self._changeable = theme, acts, changeable
        self._columns: list[_Column] = []
        self._chosen_id: str | None = None
        self._area = Scrolled(self)
        self._loose = self._make_column(None)
        self._row = QHBoxLayout(self._area.inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.M)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._loose)
        self.setMinimumHeight(Height.FIELD + Height.TILE)  # in the smallest window there is no more

    def show_people(self, tables: Sequence[Table], seats: Sequence[Seat]) -> None:
        """Show who sits where. The keyboard follows the chosen person to another table.

        Who still has no table is seated one after the other: there it goes on to the next one.
        """
        had_focus = any(column.people.hasFocus() for column in self._all())
        self._chosen_id = self._whom_to_choose(seats)
        if [table.id for table in tables] != [column.table_id for column in self._columns]:
            self._make_columns(tables)
        for column, table in zip(self._columns, tables, strict=True):
            column.show_table(table.name, [one for one in seats if one.table_id == table.id], self._chosen_id)
        loose = [one for one in seats if one.table_id is None]
        self._loose.show_table(self.tr("Zonder tafel"), loose, self._chosen_id)
        if had_focus:
            self.take_focus()
        self.chosen_changed.emit()

    def chosen(self) -> Seat | None:
        """The person that keys and the line below speak of."""
        return next((seat for column in self._all() if (seat := column.people.chosen())), None)

    def choose(self, person_id: str) -> None:
        """Make somebody the chosen one, and bring them into view."""
        self._chosen_id = person_id
        for column in self._all():
            column.people.show_people(column.people.seats, person_id)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard on the chosen person, or else on the first one."""
        filled = [column for column in self._all() if column.people.seats]
        column = next((column for column in filled if column.people.chosen()), None)
        if column is None and filled:
            column = filled[0]
        if column is not None:
            column.people.take_focus()
            self._bring_into_view(column)

    def rename(self, table_id: str) -> None:
        """Let people type another name for a table."""
        column = next((column for column in self._columns if column.table_id == table_id), None)
        if column is not None:
            self._bring_into_view(column)
            column.head.rename()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        QTimer.singleShot(0, self, self._reveal)

    def _whom_to_choose(self, seats: Sequence[Seat]) -> str | None:
        """The chosen person, or when they left the list or found a table the next of who was beside them."""
        now = {seat.person_id: seat for seat in seats}
        column = next((one for one in self._all() if one.people.chosen() is not None), None)
        chosen = now.get(self._chosen_id or "")
        if column is None or (chosen is not None and (column.table_id or chosen.table_id is None)):
            return self._chosen_id
        ids = [seat.person_id for seat in column.people.seats]
        row = column.people.currentIndex().row()
        beside = [*ids[row + 1 :], *ids[:row][::-1]]
        still = (one for one in beside if one in now and now[one].table_id == column.table_id)
        return next(still, self._chosen_id)

    def _all(self) -> list["_Column"]:
        return [*self._columns, self._loose]

    def _fit(self) -> None:
        """Four columns share the width; on a narrow page fewer, so that names can be read."""
        across = max(min(_AT_ONCE, (self.width() + Space.M) // (Width.TABLE + Space.M)), 2)
        width = (self.width() - (across - 1) * Space.M) // across
        if len(self._all()) < across:
            width = min(width, Width.TABLE_WIDEST)
        for column in self._all():
            column.setFixedWidth(width)
        self._area.setVisible(bool(self._columns))

    def _make_columns(self, tables: Sequence[Table]) -> None:
        for column in self._columns:
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        self._columns = [self._make_column(table.id) for table in tables]
        while self._row.count():
            self._row.takeAt(0)
        for column in self._columns:
            self._row.addWidget(column)
            column.show()
        self._row.addStretch(1)
        self._fit()

    def _make_column(self, table_id: str | None) -> "_Column":
        around = self if table_id is None else self._area.inside
        column = _Column(self._theme, self._acts, table_id, around, changeable=self._changeable)
        people = column.people
        people.focused.connect(lambda: self._on_focused(people))
        people.selectionModel().currentChanged.connect(lambda _now, _before: self._on_current(people))
        people.left.connect(lambda by: self._go(column, by, people.currentIndex().row()))
        column.head.left.connect(lambda by: self._go(column, by, None))
        if table_id is not None:
            column.head.renamed.connect(lambda name: self.renamed.emit(table_id, name))
            column.head.bin_wanted.connect(lambda: self.bin_table_wanted.emit(table_id))
        return column

    def _go(self, column: "_Column", by: int, row: int | None) -> None:
        """To the next column that has somebody in it; from a name to the name beside it."""
        columns = self._all()
        here = columns.index(column)
        beside = columns[here + 1 :] if by > 0 else columns[:here][::-1]
        if row is None:
            target = next((one for one in beside if one.table_id is not None), None)
            if target is not None:
                target.head.button.setFocus()
        else:
            target = next((one for one in beside if one.people.seats), None)
            if target is not None:
                target.people.take_focus(row)
        if target is not None:
            self._bring_into_view(target)

    def _reveal(self) -> None:
        """The chosen person stays in sight when the room changes."""
        for column in self._columns:
            if column.people.chosen() is not None:
                self._bring_into_view(column)

    def _bring_into_view(self, column: "_Column") -> None:
        if column in self._columns:
            self._area.ensureWidgetVisible(column, Space.M, 0)

    def _on_focused(self, people: PersonList) -> None:
        """One list holds the chosen person; the others forget theirs."""
        for column in self._all():
            if column.people is not people:
                column.people.show_people(column.people.seats, None)
        self._on_current(people)

    def _on_current(self, people: PersonList) -> None:
        seat = people.chosen()
        if seat is not None and people.hasFocus():
            self._chosen_id = seat.person_id
            self.chosen_changed.emit()


class _Column(QFrame):
    """A table: its name and its people. Without a table it is the place of whoever has none."""

    def __init__(
        self, theme: Theme, acts: PersonActs, table_id: str | None, parent: QWidget, *, changeable: bool
    ) -> None:
        super().__init__(parent)
        self.table_id = table_id
        self._theme = theme
        loose = table_id is None
        self.setProperty("surface", "" if loose else "column")
        self.head = TableHead(theme, self, changeable=changeable and not loose)
        self.people = PersonList(
            theme, acts, table_id, self, ground="canvas" if loose else "paper", changeable=changeable
        )
        self.head.down.connect(self.people.take_focus)
        self.people.up.connect(self.head.button.setFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.XS, Space.S, Space.S)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.head)
        layout.addWidget(self.people, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.table_id is None:
            paint_dashes(QPainter(self), QRectF(self.rect()), self._theme.colour("edge"))

    def show_table(self, name: str, seats: Sequence[Seat], chosen_id: str | None) -> None:
        self.head.show_table(name, len(seats))
        self.people.setAccessibleName(name)
        self.people.show_people(seats, chosen_id)
