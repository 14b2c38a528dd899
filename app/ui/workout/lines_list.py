"""A list of two-line rows to go to: something in strong words, and quieter words under it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import tip_text, wrapped

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_STRONG, _QUIET = TextRole.STRONG, TextRole.SMALL


@dataclass(frozen=True, slots=True)
class Lines:
    """What stands on a row."""

    strong: str
    quiet: str = ""
    inset: bool = False
    """Whether it belongs to the row above it: it stands further in."""
    heading: bool = False
    """Whether it is a heading over the rows below it: nobody goes there."""
    sign: Sign | None = None
    """Before the quiet words, which say the same."""


class LinesList(RowList):
    """Enter or a click goes there: its number, from 0."""

    wanted = Signal(int)
    unfold_wanted = Signal(int, bool)
    """The arrow to the right, or to the left, on a row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, most_lines: int = 3) -> None:
        super().__init__(theme, parent)
        self._model = _Rows(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painting(theme, self, most_lines))
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self.wanted.emit(index.row()))

    @property
    def rows(self) -> list[Lines]:
        """What it shows."""
        return self._model.rows

    def show_rows(self, rows: Sequence[Lines]) -> None:
        """Show these."""
        if list(rows) != self._model.rows:
            row = self.currentIndex().row()
            self._model.replace(list(rows))
            if 0 <= row < len(rows):
                self.setCurrentIndex(self._model.index(row))

    def choose(self, row: int) -> None:
        """Show which row is meant."""
        index = self._model.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.wanted.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and self.currentIndex().isValid():
            self.unfold_wanted.emit(self.currentIndex().row(), event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)


class _Rows(RowsModel[Lines]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        words = ". ".join(part for part in (row.strong.rstrip("."), row.quiet) if part)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words
        return tip_text(words) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.NoItemFlags if self.rows[index.row()].heading else super().flags(index)


class _Painting(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: LinesList, most_lines: int) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._most_lines = most_lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._view.rows[index.row()]
        strong, quiet = self._parts(row)
        high = len(strong) * TYPE[_first_role(row)].line + len(quiet) * TYPE[_QUIET].line
        return QSize(Height.TILE, high + 2 * Space.S + _above(row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRectF(option.rect).adjusted(0, 1, -Space.XS, -1)
        state, colour = option.state, self._theme.colour
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        outline = QColor(self._theme.colours.outline) if self._theme.colours.outline else None
        painter.save()
        if chosen:
            paint_box(painter, area, colour("soft"), outline)
        elif state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, area, colour("tone"))
        if chosen and self._view.hasFocus():
            paint_ring(painter, area, colour("accent"))
        row = self._view.rows[index.row()]
        strong, quiet = self._parts(row)
        top, left = area.top() + Space.S - 1 + _above(row), area.left() + Space.S + Space.XS + _inset(row)
        first = _first_role(row)
        for lines, role, ink in ((strong, first, "ink"), (quiet, _QUIET, "muted")):
            painter.setFont(role_font(role))
            painter.setPen(colour("on_soft" if chosen else ink))
            if role is _QUIET and row.sign is not None:
                high = TYPE[role].line
                sign = QRectF(left, top + (high - SignSize.SMALL) / 2, SignSize.SMALL, SignSize.SMALL)
                paint_sign(painter, row.sign, sign, colour("on_soft" if chosen else ink))
                left += _sign_room(row)
            for line in lines:
                spot = QRectF(left, top, area.width(), TYPE[role].line)
                painter.drawText(spot, _LINE, line)
                top += TYPE[role].line
        painter.restore()

    def _parts(self, row: Lines) -> tuple[tuple[str, ...], tuple[str, ...]]:
        room = self._view.viewport().width() - 2 * Space.M - _inset(row)
        role = _first_role(row)
        strong = wrapped(row.strong, role_font(role), room, self._most_lines)
        room -= _sign_room(row)
        return strong, wrapped(row.quiet, role_font(_QUIET), room, self._most_lines) if row.quiet else ()


def _inset(row: Lines) -> int:
    return Space.L if row.inset else 0


def _first_role(row: Lines) -> TextRole:
    """A row under a heading of its own is no heading itself."""
    if row.inset:
        return TextRole.SMALL
    return TextRole.BODY if row.sign is not None else _STRONG


def _sign_room(row: Lines) -> int:
    return SignSize.SMALL + Space.XS if row.sign is not None else 0


def _above(row: Lines) -> int:
    return Space.S if row.heading else 0
