"""The clusters at the left: number, name, how many post-its and stipjes; the last line is what is loose."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.amounts import counted
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, Radius, Space, TextRole, Width
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.press import paint_box, paint_dashes, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import wrapped

_ROW = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_COUNT = 38


@dataclass(frozen=True, slots=True)
class ClusterRow:
    """A line; ``cluster_id`` None is what is loose, with number 0."""

    cluster_id: str | None
    number: int
    name: str
    notes: int
    votes: int
    specific: bool = False


class ClusterList(RowList):
    """Ctrl or Shift with a click or an arrow chooses more than one, to put them together."""

    chosen_changed = Signal()
    focused = Signal()
    shown = Signal(object)
    """The cluster to bring into view; None for what is loose."""
    rename_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Clusters"))
        self._delegate = _ClusterDelegate(theme, self)
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setMinimumWidth(Width.NOTE)
        self.doubleClicked.connect(self._on_double)

    @property
    def rows(self) -> list[ClusterRow]:
        """What it shows."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[ClusterRow]) -> None:
        """Show these; what was chosen stays so."""
        if list(rows) == self._rows.rows:
            return
        chosen, current = set(self.chosen), self.current
        self.blockSignals(True)
        self._rows.replace(rows)
        selection = self.selectionModel()
        for place, row in enumerate(rows):
            index = self._rows.index(place)
            if current is not None and row.cluster_id == current.cluster_id:
                selection.setCurrentIndex(index, selection.SelectionFlag.NoUpdate)
            if row.cluster_id in chosen:
                selection.select(index, selection.SelectionFlag.Select)
        self.blockSignals(False)

    @property
    def current(self) -> ClusterRow | None:
        """The line that the keyboard is on."""
        place = self.currentIndex().row()
        return self._rows.rows[place] if 0 <= place < len(self._rows.rows) else None

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen clusters in their order; without what is loose."""
        places = sorted(index.row() for index in self.selectedIndexes())
        ids = (self._rows.rows[place].cluster_id for place in places if place < len(self._rows.rows))
        return tuple(one for one in ids if one is not None)

    def choose_cluster(self, cluster_id: str | None) -> None:
        """Choose one line, wherever the keyboard is."""
        for place, row in enumerate(self._rows.rows):
            if row.cluster_id == cluster_id:  # alone, also while Ctrl or Shift is held for a key
                alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.selectionModel().setCurrentIndex(self._rows.index(place), alone)

    def point_at(self, cluster_id: str | None) -> None:
        """Mark the line of the note that the keyboard is on, without asking for anything."""
        if self.current is None or self.current.cluster_id != cluster_id or len(self.selectedIndexes()) != 1:
            blocked = self.blockSignals(True)
            self.choose_cluster(cluster_id)
            self.blockSignals(blocked)
            self.viewport().update()

    def line_at(self, place: QPoint) -> ClusterRow | None:
        """The line here on the screen."""
        inside = self.viewport().mapFromGlobal(place)
        index = self.indexAt(inside) if self.viewport().rect().contains(inside) else QModelIndex()
        return self._rows.rows[index.row()] if index.isValid() else None

    def row_area(self, cluster_id: str) -> QRectF | None:
        """Where a line is in the viewport, once it is in view."""
        for place, row in enumerate(self._rows.rows):
            if row.cluster_id == cluster_id:
                self.scrollTo(self._rows.index(place))
                return QRectF(self.visualRect(self._rows.index(place)))
        return None

    def show_target(self, row: ClusterRow | None) -> None:
        """The line that takes what hangs from the mouse."""
        if row != self._delegate.target:
            self._delegate.target = row
            self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = self.current
        if row is not None and not self.signalsBlocked():
            self.shown.emit(row.cluster_id)

    def selectionChanged(self, selected: object, deselected: object) -> None:
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]
        self.chosen_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event) and not self.currentIndex().isValid() and self._rows.rows:
            self.setCurrentIndex(self._rows.index(0))
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter that is nobody's key does not jump to a name: it would be one key away from an act."""
        if event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_double(self, index: QModelIndex) -> None:
        row = self._rows.rows[index.row()]
        if row.cluster_id is not None:
            self.rename_wanted.emit(row.cluster_id)


class _Rows(RowsModel[ClusterRow]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            notes = counted(row.notes, "1 post-it", "{count} post-its")
            words = f"{row.number}, {row.name}, {notes}, {counted(row.votes, '1 stipje', '{count} stipjes')}"
            return f"{words}, {self.tr('eigen aan deze praktijk')}" if row.specific else words
        return None


class _ClusterDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self.target: ClusterRow | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(_ROW)
        lines = len(self._lines(row, self._view.viewport().width()))
        high = lines * TYPE[TextRole.BODY].line + row.specific * TYPE[TextRole.SMALL].line
        return QSize(0, max(high + Space.M - Space.XS, Height.AGENDA_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ClusterRow = index.data(_ROW)
        area = QRectF(option.rect).adjusted(Space.XS, 1, -Space.XS, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colour = self._theme.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            paint_box(painter, area, colour("soft"), radius=Radius.CARD)
        if self.target == row:
            paint_dashes(painter, area, colour("accent"))
        if self._view.hasFocus() and index == self._view.currentIndex():
            paint_ring(painter, area, colour("accent"))
        ink = colour("on_soft" if chosen else "ink")
        strong = role_font(TextRole.STRONG)
        font = strong if chosen else role_font(TextRole.BODY)
        lines = self._lines(row, round(option.rect.width()), bold=chosen)
        line = TYPE[TextRole.BODY].line
        top = area.center().y() - (len(lines) * line + row.specific * TYPE[TextRole.SMALL].line) / 2
        painter.setFont(strong if chosen else role_font(TextRole.SMALL))
        painter.setPen(ink)
        number = QRectF(area.left() + Space.S, top, Space.XL, line)
        painter.drawText(number, _LEFT, str(row.number))
        painter.setFont(font)
        for words in lines:
            painter.drawText(QRectF(area.left() + _NAME_AT, top, area.width(), line), _LEFT, words)
            top += line
        if row.specific:
            small = QRectF(area.left() + _NAME_AT, top, area.width(), TYPE[TextRole.SMALL].line)
            painter.setFont(role_font(TextRole.SMALL))
            painter.drawText(small, _LEFT, self.tr("eigen aan deze praktijk"))
        counts = QRectF(option.rect.right() + 1 - COUNTS_END - _COUNT, area.top(), _COUNT, area.height())
        painter.setFont(strong)
        painter.drawText(counts, _RIGHT, str(row.votes) if row.votes else "")
        painter.setFont(role_font(TextRole.BODY))
        painter.drawText(counts.translated(-_COUNT, 0), _RIGHT, str(row.notes))
        painter.restore()

    def _lines(self, row: ClusterRow, width: int, *, bold: bool = False) -> tuple[str, ...]:
        room = width - _NAME_AT - 2 * _COUNT - Space.M - Space.S
        return wrapped(row.name or "–", role_font(TextRole.STRONG if bold else TextRole.BODY), room, 3)


_NAME_AT = Space.XL
COUNTS_END = Space.XS + Space.S
"""Between the numbers and the edge of the list."""
