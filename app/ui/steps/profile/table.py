"""The table of one kerncomponent: a row per kernactiviteit, and in it what one sees and hears."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from app.ui.amounts import counted
from app.ui.theme.fonts import font_of, role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import NOTE, TYPE, Height, Radius, SignSize, Space, TextRole, Width
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index
from app.ui.widgets.text import wrapped
from app.workshop.profile_values import QUESTIONS, Cell, ProfileActivity

_ROW = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
COLUMNS: tuple[Cell | None, ...] = (None, *Cell)
"""The name of the kernactiviteit, and its cells."""
_SIGNS = {Cell.EXPECTED: Sign.CHECK, Cell.DEVELOPING: Sign.HALF, Cell.UNDESIRED: Sign.CROSS}
_INSIDE = Space.M - Space.XS
_LEAST = Height.TILE + Space.XL


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
        self.setItemDelegate(_CellDelegate(theme, self))
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
            cells = (cell_height(one, cell, wide - Space.S) for cell in Cell)
            title = len(_title_lines(one, name)) * TYPE[TextRole.STRONG].line + Space.XXL
            title += len(_spread_lines(one, name)) * TYPE[TextRole.SMALL].line
            self.setRowHeight(row, max(_LEAST, title, *cells) + Space.S)


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


def cell_height(activity: ProfileActivity, cell: Cell, width: int) -> int:
    """Pixels that the words of a cell take."""
    lines = wrapped(_words(activity, cell), font_of(NOTE), width - 2 * _INSIDE)
    extra = 0 if activity.cells[cell].strip() else TYPE[TextRole.STRONG].line
    return len(lines) * NOTE.line + extra + 2 * _INSIDE


def _words(activity: ProfileActivity, cell: Cell) -> str:
    return activity.cells[cell].strip() or QUESTIONS[cell]


def _title_lines(activity: ProfileActivity, width: int) -> tuple[str, ...]:
    return wrapped(activity.title.strip() or "–", role_font(TextRole.STRONG), width - Space.M)


def _spread_lines(activity: ProfileActivity, width: int) -> tuple[str, ...]:
    return wrapped(activity.spread, role_font(TextRole.SMALL), width - Space.M, 3) if activity.spread else ()


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
        if role == _ROW:
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


def column_word(cell: Cell) -> str:
    """What stands above a column."""
    words = {
        Cell.EXPECTED: _tr("Verwacht"),
        Cell.DEVELOPING: _tr("In ontwikkeling"),
        Cell.UNDESIRED: _tr("Niet gewenst"),
        Cell.WISDOM: _tr("Wanneer niet?"),
    }
    return words[cell]


class ColumnHeads(QWidget):
    """The words above the columns, with their signs; they scroll along."""

    def __init__(self, theme: Theme, table: ProfileTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table = table
        words = (self.tr("Kernactiviteit") if cell is None else column_word(cell) for cell in COLUMNS)
        self.setAccessibleName(", ".join(words))
        self.setFixedHeight(Height.FIELD)
        table.horizontalScrollBar().valueChanged.connect(lambda _value: self.update())
        table.horizontalHeader().sectionResized.connect(lambda *_sizes: self.update())
        theme.changed.connect(self.update)

    def paintEvent(self, event: object) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(role_font(TextRole.STRONG))
        for column, cell in enumerate(COLUMNS):
            left = float(self._table.columnViewportPosition(column))
            words = self.tr("Kernactiviteit") if cell is None else column_word(cell)
            sign = _SIGNS.get(cell) if cell is not None else None
            ink = self._theme.colour("ink")
            if sign is not None:
                size = SignSize.ROW
                spot = QRectF(left + _INSIDE, (self.height() - size) / 2, size, size)
                paint_sign(painter, sign, spot, ink)
                left += size + Space.S
            painter.setPen(ink)
            inset = _INSIDE if cell is not None else Space.S
            wide = self._table.columnWidth(column)
            painter.drawText(QRectF(left + inset, 0, wide, self.height()), _LEFT, words)


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: ProfileTable) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(Width.NOTE, _LEAST)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index | QModelIndex) -> None:
        one: ProfileActivity = index.data(_ROW)
        cell = COLUMNS[index.column()]
        area = QRectF(option.rect).adjusted(0, 0, -Space.S, -Space.S)
        current = index == self._view.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell is None:
            self._paint_title(painter, area, one)
        else:
            self._paint_cell(painter, area, one, cell)
        if current and self._view.hasFocus():
            paint_ring(painter, area.adjusted(1, 1, -1, -1), self._theme.colour("accent"))
        painter.restore()

    def _paint_title(self, painter: QPainter, area: QRectF, one: ProfileActivity) -> None:
        line, top = TYPE[TextRole.STRONG].line, area.top() + _INSIDE
        painter.setFont(role_font(TextRole.STRONG))
        painter.setPen(self._theme.colour("ink"))
        left = area.left() + Space.S  # clear of the ring
        for words in _title_lines(one, round(area.width())):
            painter.drawText(QRectF(left, top, area.width(), line), _LEFT, words)
            top += line
        told = [self.tr("eigen aan deze praktijk")] if one.specific else []
        told += _spread_lines(one, round(area.width()))
        if one.votes:
            count = one.votes
            told.append(counted(count, "1 stipje", "{count} stipjes"))
        painter.setFont(role_font(TextRole.SMALL))
        painter.setPen(self._theme.colour("muted"))
        for words in told:
            small = QRectF(left, top, area.width(), TYPE[TextRole.SMALL].line)
            painter.drawText(small, _LEFT, words)
            top += TYPE[TextRole.SMALL].line

    def _paint_cell(self, painter: QPainter, area: QRectF, one: ProfileActivity, cell: Cell) -> None:
        colour = self._theme.colour
        filled = bool(one.cells[cell].strip())
        outline = colour("edge") if not filled else None
        if filled and self._theme.colours.outline:
            outline = colour("outline")
        paint_box(painter, area, colour("block" if filled else "paper"), outline, Radius.CARD)
        top = area.top() + _INSIDE
        left, wide = area.left() + _INSIDE, area.width() - 2 * _INSIDE
        if not filled and cell is not Cell.WISDOM:
            size = SignSize.SMALL
            paint_sign(painter, Sign.QUESTION, QRectF(left, top + 3, size, size), colour("accent"))
            painter.setFont(role_font(TextRole.STRONG))
            painter.setPen(colour("accent"))
            line = TYPE[TextRole.STRONG].line
            spot = QRectF(left + size + Space.S, top, wide, line)
            painter.drawText(spot, _LEFT, self.tr("Open vraag"))
            top += line
        painter.setFont(font_of(NOTE))
        painter.setPen(colour("ink" if filled else "muted"))
        for words in wrapped(_words(one, cell), font_of(NOTE), round(wide)):
            painter.drawText(QRectF(left, top, wide, NOTE.line), _LEFT, words)
            top += NOTE.line


def _tr(words: str) -> str:
    return QCoreApplication.translate("ProfileTable", words)
