"""The list of meetings: Alt with an arrow moves one a week, Del lets it fall out or takes it back in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.steps.series.rows import MeetingRow
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, SignSize, Space, TextRole, Width
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import tip_text, wrapped

_ROW = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_INDENT = Space.S + Width.NUMBER
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class MeetingList(RowList):
    """Says what is wanted; what happens then comes back as other rows to show."""

    move_wanted = Signal(int)
    """Weeks, below 0 is earlier."""
    skip_wanted = Signal()
    chosen_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Bijeenkomsten"))
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_MeetingDelegate(theme, self))

    @property
    def rows(self) -> list[MeetingRow]:
        """What it shows."""
        return self._rows.rows

    @property
    def chosen(self) -> MeetingRow | None:
        """The one that the keys speak of."""
        row = self.currentIndex().row()
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def show_rows(self, rows: Sequence[MeetingRow]) -> None:
        """Show these; people stay at the same meeting, wherever it went."""
        here = self.chosen
        row = self.currentIndex().row()
        if list(rows) == self.rows:
            return
        self._rows.replace(rows)
        planned = [one.meeting.planned for one in rows]
        if here is not None and here.meeting.planned in planned:
            row = planned.index(here.meeting.planned)
        if rows:
            self.setCurrentIndex(self._rows.index(min(max(row, 0), len(rows) - 1)))
        self.chosen_changed.emit()

    def choose(self, number: int) -> None:
        """Go to a row, from 0."""
        self.setCurrentIndex(self._rows.index(number))

    def event(self, event: QEvent) -> bool:
        """Elsewhere Alt with an arrow turns a page in the room; on a meeting it moves that."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _moves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.chosen is not None and _moves(event):
            self.move_wanted.emit(_STEPS[Qt.Key(event.key())])
        elif self.chosen is not None and event.key() == Qt.Key.Key_Delete:
            self.skip_wanted.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _moves(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return held == Qt.KeyboardModifier.AltModifier and Qt.Key(event.key()) in _STEPS


class _Rows(RowsModel[MeetingRow]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.date
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text("\n".join((row.date, *row.under, *row.warnings)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None


class _MeetingDelegate(QStyledItemDelegate):
    """A number, the date, and under it what there is to say; a warning has its sign."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        row: MeetingRow = index.data(_ROW)
        small = sum(len(self._lines(words, width, signed=False)) for words in row.under)
        small += sum(len(self._lines(words, width, signed=True)) for words in row.warnings)
        return QSize(width, TYPE[TextRole.BODY].line + small * TYPE[TextRole.SMALL].line + Space.M - Space.XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: MeetingRow = index.data(_ROW)
        area = QRectF(option.rect).adjusted(1, 1, -1, -1)
        colour = self._theme.colour
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            paint_box(painter, area, colour("soft"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, area, colour("accent"))
        ink, muted = ("on_soft", "on_soft") if chosen else ("ink", "muted")
        if row.meeting.skipped:
            ink = muted
        top = area.top() + Space.S - Space.XS
        line = TYPE[TextRole.BODY].line
        painter.setFont(role_font(TextRole.STRONG))
        painter.setPen(colour(muted))
        painter.drawText(QRectF(area.left() + Space.S, top, Width.NUMBER, line), _LEFT, row.number)
        left, room = area.left() + _INDENT, area.width() - _INDENT - Space.S
        font = role_font(TextRole.BODY)
        font.setStrikeOut(row.meeting.skipped)
        painter.setFont(font)
        painter.setPen(colour(ink))
        painter.drawText(QRectF(left, top, room, line), _LEFT, row.date)
        top += line
        for words in row.under:
            top = self._small(painter, words, QRectF(left, top, room, 0), muted, signed=False)
        warning = muted if chosen else "warning"
        for words in row.warnings:
            top = self._small(painter, words, QRectF(left, top, room, 0), warning, signed=True)
        painter.restore()

    def _small(self, painter: QPainter, words: str, spot: QRectF, ink: str, *, signed: bool) -> float:
        """Lines of small text, with a warning sign before the first; where the next begins."""
        line = TYPE[TextRole.SMALL].line
        top, left = spot.top(), spot.left()
        if signed:
            size = SignSize.SMALL
            sign = QRectF(left, top + (line - size) / 2, size, size)
            paint_sign(painter, Sign.WARNING, sign, self._theme.colour(ink))
            left += size + Space.XS
        painter.setFont(role_font(TextRole.SMALL))
        painter.setPen(self._theme.colour(ink))
        for part in self._lines(words, self._view.viewport().width(), signed=signed):
            painter.drawText(QRectF(left, top, spot.right() - left, line), _LEFT, part)
            top += line
        return top

    def _lines(self, words: str, width: int, *, signed: bool) -> tuple[str, ...]:
        room = width - _INDENT - Space.S - 2 - (SignSize.SMALL + Space.XS if signed else 0)
        return wrapped(words, role_font(TextRole.SMALL), room, 3)
