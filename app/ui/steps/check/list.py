"""A section as a list: every statement with its answer, one of them live. J D E V answer, Tab goes on."""

from collections.abc import Hashable, Sequence
from typing import TypeAlias

from PySide6.QtCore import (
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.guides.check_status import CheckStatus
from app.guides.steps import CheckStep
from app.ui.state import OpenPractice
from app.ui.steps.check.live_row import LiveRow
from app.ui.steps.check.rows import CheckRow
from app.ui.steps.check.status_buttons import HIGH, KEYS, paint_status, places, row_width
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Space, TextRole
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, KeyedRowsModel
from app.ui.widgets.share_bar import status_word
from app.ui.widgets.text import wrapped
from app.workshop.weighed import Stand

ROW = Qt.ItemDataRole.UserRole
"""The role under which a row gives its ``CheckRow``."""
_BODY, _SMALL = TYPE[TextRole.BODY].line, TYPE[TextRole.SMALL].line
_REMARK_LINES = 2
_MOST_KEPT = 4000
"""Rows that were broken into lines and may come again."""
_Lines: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]


class CheckList(RowList):
    """Says what is wanted; what happens then comes back as other rows to show."""

    weighed = Signal(object)
    """A ``CheckStatus`` for the live statement; None takes its answer back."""
    weighed_at = Signal(int, object)
    """The row of another statement, and its ``CheckStatus``."""
    moved = Signal()
    """Another statement is live."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Punten"))
        self._changeable = not practice.read_only
        self.live = LiveRow(theme, practice, self.viewport())
        self.live.hide()
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self._delegate = _CheckDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.live.step_wanted.connect(self.step)
        self.live.left.connect(self.setFocus)
        self.live.remark.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    # -- what it shows

    @property
    def stands(self) -> list[Stand]:
        """Every statement, in order."""
        return [row.stand for row in self._rows.rows if row.stand is not None]

    @property
    def live_stand(self) -> Stand | None:
        """The statement that is open."""
        row = self.currentIndex().row()
        return self._rows.rows[row].stand if 0 <= row < len(self._rows.rows) else None

    def show_rows(self, rows: Sequence[CheckRow]) -> None:
        """Show these; the live one stays live."""
        if self._rows.renew(rows) or not self.currentIndex().isValid():
            first = next((place for place, one in enumerate(rows) if one.stand is not None), -1)
            self.setCurrentIndex(self._rows.index(first) if first >= 0 else QModelIndex())
        self._show_live()

    def go_to(self, step_id: str, perspective: str | None = None) -> None:
        """Open this statement; of one with perspectives the first."""
        for place, one in enumerate(self._rows.rows):
            stand = one.stand
            if stand is None or stand.item.step_id != step_id:
                continue
            if perspective is None or stand.item.perspective == perspective:
                self._open(place)
                return

    def step(self, by: int) -> bool:
        """To the next or the previous statement; False at the end."""
        places_of = [place for place, one in enumerate(self._rows.rows) if one.stand is not None]
        here = self.currentIndex().row()
        there = places_of.index(here) + by if here in places_of else 0
        if not 0 <= there < len(places_of):
            return False
        self._open(places_of[there])
        self.setFocus()
        return True

    # -- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier)
        if key in KEYS and plain and self._changeable:
            self.weighed.emit(KEYS[key])
            self.live.remark.setFocus()
        elif key is Qt.Key.Key_Backspace and self._changeable:
            self.weighed.emit(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.live.remark.setFocus()
        elif key is Qt.Key.Key_Up:
            self.step(-1)
        elif key is Qt.Key.Key_Down:
            self.step(1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            ends = [place for place, one in enumerate(self._rows.rows) if one.stand is not None]
            if ends:
                self._open(ends[0 if key is Qt.Key.Key_Home else -1])
        elif key is Qt.Key.Key_Escape or (event.text() and event.text().isprintable()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next statement, and from the last on to what comes after the list."""
        return self.step(1 if forward else -1) or super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or self._rows.rows[index.row()].stand is None:
            return
        status = self._delegate.status_at(self.visualRect(index), event.position().toPoint().x(), index)
        if status is not None and self._changeable:
            self.weighed_at.emit(index.row(), status)
        self._open(index.row())
        self.setFocus()

    def stand_at(self, row: int) -> Stand | None:
        """The statement in a row."""
        return self._rows.rows[row].stand

    # -- the live row

    def _open(self, row: int) -> None:
        if row == self.currentIndex().row() or not self.live.keep():
            return
        before = self.currentIndex()
        self.setCurrentIndex(self._rows.index(row))
        for index in (before, self.currentIndex()):
            self._delegate.sizeHintChanged.emit(index)
        self._show_live()
        self.scrollTo(self.currentIndex())
        self._place()
        self.moved.emit()

    def _show_live(self) -> None:
        stand = self.live_stand
        self.live.setVisible(stand is not None)
        if stand is not None:
            self.live.show_stand(stand)
            self._fit()

    def _fit(self) -> None:
        """The row is as high as what stands in it."""
        high = self.live.height_at(self.viewport().width())
        if high != self._delegate.live_height:
            self._delegate.live_height = high
            self._delegate.sizeHintChanged.emit(self.currentIndex())
        self._place()

    def _place(self) -> None:
        area = self.visualRect(self.currentIndex())
        self.live.setGeometry(QRect(area.left(), area.top(), area.width(), area.height() - Space.S))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self.model() is not None:  # the list is being made, and asks this of itself
            self._place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        self.scrollTo(self.currentIndex())


class _Rows(KeyedRowsModel[CheckRow]):
    def key(self, row: CheckRow) -> Hashable:
        return row.key

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].stand is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.stand.item.words if row.stand is not None else row.heading
        if role == Qt.ItemDataRole.AccessibleTextRole and row.stand is not None:
            status = status_word(row.stand.status) if row.stand.status else self.tr("nog niet ingevuld")
            parts = (row.stand.item.spoken, status, row.stand.weighed.remark)
            return ", ".join(part for part in parts if part)
        return None


class _CheckDelegate(QStyledItemDelegate):
    """Words and remark at the left, the answers at the right; the live row is laid over its own."""

    def __init__(self, theme: Theme, view: CheckList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._kept: dict[tuple[str, str, int], _Lines] = {}
        self.live_height = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        row: CheckRow = index.data(ROW)
        if index.row() == self._view.currentIndex().row() and row.stand is not None:
            return QSize(width, self.live_height + Space.S)
        if row.stand is None:
            lines = wrapped(row.heading, role_font(TextRole.STRONG), width - Space.M)
            return QSize(width, len(lines) * _BODY + Space.M)
        words, remark = self._broken(row, width)
        high = len(words) * _BODY + len(remark) * _SMALL
        return QSize(width, max(high, HIGH) + Space.M)

    def _broken(self, row: CheckRow, width: int) -> _Lines:
        """The lines of the words and of the remark; a view asks for those of all its rows, often."""
        stand = row.stand
        assert stand is not None
        room = width - row_width(len(_statuses(row))) - Space.M * (3 + row.inset)
        key = stand.item.words, stand.weighed.remark, room
        if key not in self._kept:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            words = wrapped(stand.item.words, role_font(TextRole.BODY), room)
            remark = stand.weighed.remark
            told = remark.strip() and wrapped(remark, role_font(TextRole.SMALL), room, _REMARK_LINES)
            self._kept[key] = words, told or ()
        return self._kept[key]

    def status_at(self, area: QRect, x: int, index: Index) -> CheckStatus | None:
        """The answer that lies under a place in a row."""
        row: CheckRow = index.data(ROW)
        statuses = _statuses(row)
        left = area.right() - Space.M - row_width(len(statuses))
        for status, spot in zip(statuses, places(left, 0, len(statuses)), strict=True):
            if spot.left() <= x <= spot.right():
                return status
        return None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: CheckRow = index.data(ROW)
        rect: QRect = option.rect
        area = QRectF(rect)
        colour = self._theme.colour
        painter.save()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        if row.stand is None:
            painter.setFont(role_font(TextRole.STRONG))
            painter.setPen(colour("ink"))
            top = area.top() + Space.S
            for line in wrapped(row.heading, role_font(TextRole.STRONG), area.width() - Space.M):
                painter.drawText(QRectF(area.left(), top, area.width(), _BODY), flags, line)
                top += _BODY
            painter.restore()
            return
        words, remark = self._broken(row, rect.width())
        left = area.left() + Space.M * (1 + row.inset)
        high = len(words) * _BODY + len(remark) * _SMALL
        top = area.top() + Space.S / 2 + max(0, HIGH - high) / 2
        for lines, role, ink in ((words, TextRole.BODY, "ink"), (remark, TextRole.SMALL, "muted")):
            painter.setFont(role_font(role))
            painter.setPen(colour(ink))
            for line in lines:
                painter.drawText(QRectF(left, top, area.width(), TYPE[role].line), flags, line)
                top += TYPE[role].line
        statuses = _statuses(row)
        begin = area.right() - Space.M - row_width(len(statuses))
        for status, spot in zip(
            statuses, places(begin, area.top() + Space.S / 2, len(statuses)), strict=True
        ):
            paint_status(painter, self._theme, spot, status, chosen=status is row.stand.status)
        painter.restore()


def _statuses(row: CheckRow) -> tuple[CheckStatus, ...]:
    step = row.stand.item.step if row.stand is not None else None
    return step.statuses if isinstance(step, CheckStep) else ()
