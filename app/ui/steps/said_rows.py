"""A list of what people said in a few words: a mark before it, who, and the words. E changes, Del bins."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import elided, wrapped

_ROW = Qt.ItemDataRole.UserRole
_LEAD = 56
_BODY = TYPE[TextRole.BODY].line


@dataclass(frozen=True, slots=True)
class SaidRow:
    """``lead`` is short, such as a score; ``name`` is empty for nobody in particular."""

    id: str
    text: str
    lead: str = ""
    name: str = ""
    hidden: bool = False
    """Niet op het scherm: it carries the sign of that."""


class SaidRows(RowList):
    """Says what is wanted; what happens then comes back as other rows to show."""

    change_wanted = Signal(str)
    bin_wanted = Signal(str)
    other_wanted = Signal(str)
    """M: to another list, where there is one."""

    def __init__(self, theme: Theme, name: str, parent: QWidget, *, changeable: bool = True) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(name)
        self._changeable = changeable
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(theme, self))
        self.doubleClicked.connect(lambda index: self.change_wanted.emit(self._rows.rows[index.row()].id))

    @property
    def rows(self) -> list[SaidRow]:
        """What it shows."""
        return self._rows.rows

    @property
    def chosen(self) -> SaidRow | None:
        """The row that the keys speak of."""
        row = self.currentIndex().row()
        return self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None

    def show_rows(self, rows: Sequence[SaidRow]) -> None:
        """Show these; the chosen one stays chosen, or else the one that came in its place."""
        if list(rows) == self._rows.rows:
            return
        chosen, row = self.chosen, self.currentIndex().row()
        self._rows.replace(list(rows))
        ids = [one.id for one in rows]
        if chosen is not None and chosen.id in ids:
            row = ids.index(chosen.id)
        if row >= 0 and rows:
            self.setCurrentIndex(self._rows.index(min(row, len(rows) - 1)))

    def take_focus(self) -> None:
        """The keyboard goes to the row it was on, or to the first."""
        if self._rows.rows:
            self.setFocus()
            if not self.currentIndex().isValid():
                self.setCurrentIndex(self._rows.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        one = self.chosen if self._changeable else None
        key = Qt.Key(event.key())
        wishes = {
            Qt.Key.Key_E: self.change_wanted,
            Qt.Key.Key_F2: self.change_wanted,
            Qt.Key.Key_Return: self.change_wanted,
            Qt.Key.Key_Enter: self.change_wanted,
            Qt.Key.Key_Delete: self.bin_wanted,
            Qt.Key.Key_M: self.other_wanted,
        }
        if one is not None and key in wishes and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            wishes[key].emit(one.id)
        elif key is Qt.Key.Key_Escape or (event.text() and event.text().isprintable()):
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Rows(RowsModel[SaidRow]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            hidden = self.tr("niet op het scherm") if row.hidden else ""
            return ", ".join(part for part in (row.lead, row.name, row.text, hidden) if part)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        row: SaidRow = index.data(_ROW)
        lines = len(_lines(row, width)) + bool(row.name)
        return QSize(width, max(lines, 1) * _BODY + Space.M)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SaidRow = index.data(_ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        area = QRectF(rect).adjusted(0, 0, 0, -Space.XS)
        colour = self._theme.colour
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            paint_box(painter, area, colour("soft"))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            paint_ring(painter, area, colour("accent"))
        ink = colour("on_soft" if chosen else "ink")
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        top, left = area.top() + Space.S - 2, area.left() + Space.S
        painter.setPen(ink)
        if row.lead:
            painter.setFont(role_font(TextRole.HEADING))
            painter.drawText(QRectF(left, top, _LEAD, _BODY), flags, row.lead)
            left += _LEAD
        room = area.right() - left - Space.S
        if row.hidden:
            spot = QRectF(area.right() - Space.S - SignSize.SMALL, top + 3, SignSize.SMALL, SignSize.SMALL)
            paint_sign(painter, Sign.EYE_OFF, spot, ink)
        if row.name:
            painter.setFont(role_font(TextRole.STRONG))
            painter.drawText(QRectF(left, top, room, _BODY), flags, elided(row.name, painter.font(), room))
            top += _BODY
        painter.setFont(role_font(TextRole.BODY))
        for line in _lines(row, rect.width()):
            painter.drawText(QRectF(left, top, room, _BODY), flags, line)
            top += _BODY
        painter.restore()


def _lines(row: SaidRow, width: int) -> tuple[str, ...]:
    if not row.text:
        return ()
    room = width - 2 * Space.S - (_LEAD if row.lead else 0)
    room -= SignSize.SMALL + Space.S if row.hidden else 0
    return wrapped(row.text, role_font(TextRole.BODY), max(room, 1), 4)
