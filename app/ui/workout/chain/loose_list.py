"""What hangs loose in the chain, as questions: Enter goes to the item, V puts one before the group."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, TextRole
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import tip_text, wrapped
from app.workshop.chain_values import LooseEnd

_ROW = Qt.ItemDataRole.UserRole
_LEFT = Space.S + SignSize.SMALL + Space.S


@dataclass(frozen=True, slots=True)
class LooseRow:
    """A loose end, and whether its question was put before the group."""

    end: LooseEnd
    asked: bool


class LooseList(RowList):
    """Says what is wanted; what happens then comes back as other rows."""

    item_wanted = Signal(str)
    ask_wanted = Signal(object)
    """The ``LooseEnd`` whose question is to be put before the group."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, changeable: bool = True) -> None:
        super().__init__(theme, parent)
        self._changeable = changeable
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(theme, self))
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Wat loshangt"))
        self.doubleClicked.connect(
            lambda index: self.item_wanted.emit(self._rows.rows[index.row()].end.item_id)
        )

    @property
    def rows(self) -> list[LooseRow]:
        """What it shows."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[LooseRow]) -> None:
        """Show these."""
        if list(rows) != self._rows.rows:
            here = self.currentIndex().row()
            self._rows.replace(list(rows))
            if here >= 0 and rows:
                self.setCurrentIndex(self._rows.index(min(here, len(rows) - 1)))

    def chosen(self) -> LooseRow | None:
        """The one the keys speak of."""
        row = self.currentIndex().row()
        return self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event) and not self.currentIndex().isValid() and self._rows.rows:
            self.setCurrentIndex(self._rows.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.chosen(), Qt.Key(event.key())
        if row is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.item_wanted.emit(row.end.item_id)
        elif row is not None and key is Qt.Key.Key_V and self._changeable:
            self.ask_wanted.emit(row.end)
        else:
            super().keyPressEvent(event)


class _Rows(RowsModel[LooseRow]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.end.question
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text("\n".join(filter(None, (row.end.question, self.under(row)))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.end.question, self.under(row))))
        return None

    def under(self, row: LooseRow) -> str:
        """What became of it."""
        return self.tr("Gevraagd: staat bij ‘na te vragen’") if row.asked else ""


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: LooseList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        lines = len(self._words(index, width)) * TYPE[TextRole.BODY].line
        lines += TYPE[TextRole.SMALL].line if self._under(index) else 0
        return QSize(width, max(lines + Space.S, Height.LIST_BUTTON))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: LooseRow = index.data(_ROW)
        area = QRectF(option.rect)
        colour = self._theme.colour
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            paint_box(painter, area, colour("soft"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, area, colour("accent"))
        top, line = area.top() + Space.XS, TYPE[TextRole.BODY].line
        ink = colour("on_soft" if chosen else "ink")
        size = SignSize.SMALL
        spot = QRectF(area.left() + Space.S, top + (line - size) / 2, size, size)
        paint_sign(painter, Sign.QUESTION if row.asked else Sign.EMPTY, spot, ink)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(role_font(TextRole.BODY))
        painter.setPen(ink)
        for words in self._words(index, self._view.viewport().width()):
            painter.drawText(QRectF(area.left() + _LEFT, top, area.width(), line), flags, words)
            top += line
        painter.setFont(role_font(TextRole.SMALL))
        painter.setPen(colour("on_soft" if chosen else "muted"))
        spot = QRectF(area.left() + _LEFT, top, area.width(), TYPE[TextRole.SMALL].line)
        painter.drawText(spot, flags, self._under(index))
        painter.restore()

    def _words(self, index: Index, width: int) -> tuple[str, ...]:
        row: LooseRow = index.data(_ROW)
        return wrapped(row.end.question, role_font(TextRole.BODY), width - _LEFT - Space.S, 2)

    def _under(self, index: Index) -> str:
        model = index.model()
        assert isinstance(model, _Rows)
        return model.under(index.data(_ROW))
