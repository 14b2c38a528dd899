"""The items of one part of the chain: which is held, which belong to it, and which hang loose."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, Radius, SignSize, Space, TextRole
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.check_box import paint_check
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import tip_text, wrapped
from app.workshop.chain_values import Link

_ROW = Qt.ItemDataRole.UserRole
_MOST_LINES = 4
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One item as its column shows it."""

    link: Link
    held: bool = False
    """The others are linked to this one now."""
    asked: bool = False
    """Whether it can be linked to the one that is held."""
    belongs: bool = False
    """It belongs to the one that is held."""
    loose: str = ""
    """What hangs loose, in words; empty when nothing does."""


class LinkList(RowList):
    """Enter holds an item; Space then says, in a column beside it, that one belongs to it."""

    hold_wanted = Signal(str)
    link_wanted = Signal(str)
    """This one belongs to the one that is held, or no longer."""
    edit_wanted = Signal(str)
    ask_wanted = Signal(str)
    move_wanted = Signal(str, int)
    bin_wanted = Signal(str)
    beside_wanted = Signal(int)
    """To the column at the right (1) or at the left (-1)."""
    new_wanted = Signal()

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, *, changeable: bool = True
    ) -> None:
        super().__init__(theme, parent)
        self._changeable = changeable
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(theme, self))
        self.setTabKeyNavigation(False)
        self.setAccessibleName(name)

    @property
    def rows(self) -> list[LinkRow]:
        """What it shows."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[LinkRow]) -> None:
        """Show these; the keyboard stays on its item, or on the one that came in its place."""
        if list(rows) == self._rows.rows:
            return
        here, chosen = self.currentIndex().row(), self.chosen()
        self._rows.replace(list(rows))
        ids = [row.link.id for row in rows]
        if chosen is not None and chosen.link.id in ids:
            here = ids.index(chosen.link.id)
        if here >= 0 and rows:
            self.setCurrentIndex(self._rows.index(min(here, len(rows) - 1)))

    def chosen(self) -> LinkRow | None:
        """The one the keys speak of."""
        row = self.currentIndex().row()
        return self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None

    def choose(self, item_id: str) -> None:
        """Put the keyboard on an item."""
        ids = [row.link.id for row in self._rows.rows]
        if item_id in ids:
            self.setCurrentIndex(self._rows.index(ids.index(item_id)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event) and not self.currentIndex().isValid() and self._rows.rows:
            self.setCurrentIndex(self._rows.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        beside = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if beside is not None:
            self.beside_wanted.emit(beside)
        elif not (self._changeable and self._act(key, alt=alt)):
            super().keyPressEvent(event)

    def _act(self, key: Qt.Key, *, alt: bool) -> bool:
        """Do what a key says of the chosen item; whether it says anything."""
        row = self.chosen()
        if key is Qt.Key.Key_N:
            self.new_wanted.emit()
        elif row is None:
            return False
        elif key in _ENTER:
            self.hold_wanted.emit(row.link.id)
        elif key is Qt.Key.Key_Space:
            (self.link_wanted if row.asked else self.hold_wanted).emit(row.link.id)
        elif key in (Qt.Key.Key_E, Qt.Key.Key_F2):
            self.edit_wanted.emit(row.link.id)
        elif key is Qt.Key.Key_V:
            self.ask_wanted.emit(row.link.id)
        elif key is Qt.Key.Key_Delete:
            self.bin_wanted.emit(row.link.id)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(row.link.id, -1 if key is Qt.Key.Key_Up else 1)
        else:
            return False
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside the one that is held links; any other click holds."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self._changeable and index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            row = self._rows.rows[index.row()]
            (self.link_wanted if row.asked else self.hold_wanted).emit(row.link.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """What the first click did is enough."""
        event.accept()


class _Rows(RowsModel[LinkRow]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.link.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text("\n".join(filter(None, (row.link.text, row.loose))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = ""
            if row.held:
                state = self.tr("vastgehouden")
            elif row.asked:
                state = self.tr("hoort erbij") if row.belongs else self.tr("hoort er niet bij")
            return ", ".join(filter(None, (row.link.text, state, row.loose)))
        return None


class _Delegate(QStyledItemDelegate):
    """A block with its words; beside the one that is held, with a box to tick."""

    def __init__(self, theme: Theme, view: LinkList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: LinkRow = index.data(_ROW)
        width = self._view.viewport().width()
        high = len(self._words(row, width)) * TYPE[TextRole.BODY].line
        high += len(self._loose(row, width)) * TYPE[TextRole.SMALL].line
        return QSize(width, max(high + 2 * Space.S, Height.FIELD) + Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: LinkRow = index.data(_ROW)
        area = QRectF(option.rect).adjusted(Space.XS, Space.XS / 2, -Space.XS, -Space.XS * 1.5)
        colour, width = self._theme.colour, self._view.viewport().width()
        soft = row.held or row.belongs
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if row.held else "outline" if self._theme.colours.outline else ""
        paint_box(
            painter, area, colour("soft" if soft else "block"), colour(edge) if edge else None, Radius.TAG
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, area, colour("accent"))
        top = area.top() + Space.S
        if row.asked:
            middle = top + TYPE[TextRole.BODY].line / 2
            paint_check(painter, self._theme, area.left() + Space.S, middle, checked=row.belongs)
        left = area.left() + self._left(row)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(role_font(TextRole.STRONG if row.held else TextRole.BODY))
        painter.setPen(colour("on_soft" if soft else "ink"))
        for words in self._words(row, width):
            painter.drawText(QRectF(left, top, area.width(), TYPE[TextRole.BODY].line), flags, words)
            top += TYPE[TextRole.BODY].line
        loose = self._loose(row, width)
        painter.setFont(role_font(TextRole.SMALL))
        painter.setPen(colour("on_soft" if soft else "warning"))
        line = TYPE[TextRole.SMALL].line
        if loose:
            spot = QRectF(left, top + (line - SignSize.SMALL) / 2, SignSize.SMALL, SignSize.SMALL)
            paint_sign(painter, Sign.EMPTY, spot, colour("on_soft" if soft else "warning"))
        for words in loose:
            painter.drawText(QRectF(left + _SIGN, top, area.width(), line), flags, words)
            top += line
        painter.restore()

    def _left(self, row: LinkRow) -> float:
        return Space.S + SignSize.ROW + Space.S if row.asked else Space.M

    def _room(self, row: LinkRow, width: int) -> float:
        return width - 2 * Space.XS - self._left(row) - Space.S

    def _words(self, row: LinkRow, width: int) -> tuple[str, ...]:
        return wrapped(row.link.text, role_font(TextRole.STRONG), self._room(row, width), _MOST_LINES)

    def _loose(self, row: LinkRow, width: int) -> tuple[str, ...]:
        if not row.loose:
            return ()
        return wrapped(row.loose, role_font(TextRole.SMALL), self._room(row, width) - _SIGN, 3)


_SIGN = SignSize.SMALL + Space.XS
