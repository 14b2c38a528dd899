"""The states that can be told from each other, on a line through time: now at the top."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, Stroke, TextRole
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import elided, tip_text

ROW = Qt.ItemDataRole.UserRole
_MOST_SEEN = 8
"""Rows before the list scrolls."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One state; ``key`` names it to whoever asked for the list, and is '' for now.

    ``named``: people gave it its name and may take that back. ``sent``: the file of then is kept.
    ``known``: its texts are, so that it can be compared.
    """

    key: str
    title: str
    detail: str
    day: str
    named: bool = False
    sent: bool = False
    known: bool = True


class VersionList(QListView):
    """Arrows choose, Enter compares, F2 gives another name, Del throws a name away."""

    chosen = Signal(str)
    compare_wanted = Signal(str)
    rename_wanted = Signal(str)
    bin_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("border: none; background: transparent;")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Versies"))
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.chosen.emit(self.key))
        self.doubleClicked.connect(lambda _index: self.compare_wanted.emit(self.key))
        theme.changed.connect(self.viewport().update)

    @property
    def rows(self) -> list[VersionRow]:
        """What it shows, the newest first."""
        return self._rows.rows

    @property
    def key(self) -> str:
        """The state that is chosen; '' for now and for none."""
        return self.row.key if self.row is not None else ""

    @property
    def row(self) -> VersionRow | None:
        """The row that is chosen."""
        index = self.currentIndex()
        return self._rows.rows[index.row()] if index.isValid() else None

    def show_rows(self, rows: Sequence[VersionRow]) -> None:
        """Show these; the one that was chosen stays chosen."""
        if list(rows) == self._rows.rows:
            return
        here = self.key
        self._rows.replace(list(rows))
        self.choose(here)
        self.setFixedHeight(min(len(rows), _MOST_SEEN) * Height.ROW_TWO_LINES)

    def choose(self, key: str) -> None:
        """Put the cursor on a state; on now when it is gone."""
        keys = [row.key for row in self._rows.rows]
        if keys:
            self.setCurrentIndex(self._rows.index(keys.index(key) if key in keys else 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, wanted = Qt.Key(event.key()), None
        if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if key in _ENTER:
                wanted = self.compare_wanted
            elif key == Qt.Key.Key_F2:
                wanted = self.rename_wanted
            elif key == Qt.Key.Key_Delete:
                wanted = self.bin_wanted
        if wanted is None:
            super().keyPressEvent(event)
        else:
            wanted.emit(self.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event) and not self.currentIndex().isValid():
            self.choose("")


class _Rows(RowsModel[VersionRow]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text("\n".join(filter(None, (row.title, row.detail, row.day))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.title, row.day, row.detail)))
        return None


class _Delegate(QStyledItemDelegate):
    """A circle on the line, the name with what it holds under it, the day at the right."""

    def __init__(self, theme: Theme, view: VersionList) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(Height.TILE, Height.ROW_TWO_LINES)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: VersionRow = index.data(ROW)
        area = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        colour = self._theme.colour
        focus = bool(state & QStyle.StateFlag.State_HasFocus)
        chosen = focus or bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            paint_box(painter, area, colour("soft"))
        if focus:
            paint_ring(painter, area, colour("accent"))
        last = index.row() == index.model().rowCount() - 1
        self._paint_line(painter, area, first=index.row() == 0, last=last)
        ink, muted = (colour("on_soft"),) * 2 if chosen else (colour("ink"), colour("muted"))
        left, right = area.left() + Space.XL, area.right() - Space.S
        top = area.top() + (area.height() - TYPE[TextRole.BODY].line - TYPE[TextRole.SMALL].line) / 2
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        small = role_font(TextRole.SMALL)
        day_wide = QFontMetricsF(small).horizontalAdvance(row.day) + 2
        font = role_font(TextRole.STRONG if not row.key else TextRole.BODY)
        line = TYPE[TextRole.BODY].line
        room = right - left - day_wide - Space.S
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRectF(left, top, room + 1, line), flags, elided(row.title, font, room))
        painter.setFont(small)
        painter.setPen(muted)
        painter.drawText(QRectF(right - day_wide, top, day_wide, line), flags, row.day)
        room = right - left
        spot = QRectF(left, top + line, room + 1, TYPE[TextRole.SMALL].line)
        painter.drawText(spot, flags, elided(row.detail, small, room))
        painter.restore()

    def _paint_line(self, painter: QPainter, area: QRectF, *, first: bool, last: bool) -> None:
        colour = self._theme.colour
        middle = QPointF(area.left() + Space.M, area.top() + area.height() / 2 - Space.S)
        radius = SignSize.SMALL / 2
        painter.setPen(QPen(colour("accent"), Stroke.FOCUS))
        if not first:
            painter.drawLine(QPointF(middle.x(), area.top()), middle - QPointF(0, radius))
        if not last:
            painter.drawLine(middle + QPointF(0, radius), QPointF(middle.x(), area.bottom() + 1))
        painter.setPen(QPen(colour("accent" if first else "edge"), Stroke.FOCUS))
        painter.setBrush(colour("accent" if first else "paper"))
        painter.drawEllipse(middle, radius - 1, radius - 1)
