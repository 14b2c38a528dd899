"""The points of the way to publication, one under the other on a line: what is done, and what comes next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.guides.way_points import WayPoint
from app.ui.amounts import counted
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, Stroke, TextRole
from app.ui.translated import date_shown
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import elided, tip_text
from app.workshop.typed import short_date_words
from app.workshop.way import PointState

_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class WayRow:
    """One point as the list shows it."""

    point: WayPoint
    done: bool
    here: bool
    """The first that is not done."""
    words: str
    """When, and how much is kept with it."""


def rows_of(states: Sequence[PointState]) -> list[WayRow]:
    """What the list shows of these."""
    here = next((state.point for state in states if not state.done), None)
    return [
        WayRow(state.point, state.done, state.point is here, _words(state, here=state.point is here))
        for state in states
    ]


def _words(state: PointState, *, here: bool) -> str:
    tr = QCoreApplication.translate
    day = date_shown(short_date_words(state.date)) if state.date else ""
    if state.done:
        when = tr("WayList", "Klaar op {day}").format(day=day) if day else tr("WayList", "Klaar")
    elif day:
        when = tr("WayList", "Voorzien op {day}").format(day=day)
    else:
        when = tr("WayList", "Hier zijn jullie nu") if here else ""
    open_ones = sum(not one.done for one in state.agreements)
    agreed = counted(open_ones, "{number} afspraak", "{number} afspraken")
    return " · ".join(part for part in (when, agreed if open_ones else "") if part)


class WayList(RowList):
    """Arrows choose a point."""

    chosen = Signal(object)
    """The ``WayPoint``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(theme, self))
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("De weg naar publicatie"))
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def rows(self) -> list[WayRow]:
        """What it shows."""
        return self._rows.rows

    @property
    def point(self) -> WayPoint:
        """The one that is chosen."""
        return self._rows.rows[max(self.currentIndex().row(), 0)].point

    def show_rows(self, rows: Sequence[WayRow], point: WayPoint) -> None:
        """Show these, with the choice on a point."""
        if list(rows) != self._rows.rows:
            self._rows.replace(list(rows))
        number = next(number for number, row in enumerate(rows) if row.point is point)
        if self.currentIndex().row() != number:
            self.setCurrentIndex(self._rows.index(number))

    def sizeHint(self) -> QSize:
        return QSize(Height.CARD, len(self._rows.rows) * Height.ROW_TWO_LINES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def _on_current(self, now: Index, _before: Index) -> None:
        if now.isValid():
            self.chosen.emit(self._rows.rows[now.row()].point)


class _Rows(RowsModel[WayRow]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.point.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text("\n".join(filter(None, (row.point.title, row.words))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.point.title, row.words)))
        return None


class _Delegate(QStyledItemDelegate):
    """A circle on the line with its number or a check, the title, and what is known of it under that."""

    def __init__(self, theme: Theme, view: WayList) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(Height.TILE, Height.ROW_TWO_LINES)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: WayRow = index.data(_ROW)
        area = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        colour = self._theme.colour
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            paint_box(painter, area, colour("soft"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, area, colour("accent"))
        self._paint_circle(painter, area, row, index.row(), index.model().rowCount())
        ink, muted = (colour("on_soft"),) * 2 if chosen else (colour("ink"), colour("muted"))
        left = area.left() + _LEFT + _CIRCLE + Space.M
        room = area.right() - Space.S - left
        title, under = TYPE[TextRole.BODY].line, TYPE[TextRole.SMALL].line if row.words else 0
        top = area.top() + (area.height() - title - under) / 2
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        font = role_font(TextRole.STRONG if row.here else TextRole.BODY)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRectF(left, top, room + 1, title), flags, elided(row.point.title, font, room))
        if row.words:
            small = role_font(TextRole.SMALL)
            painter.setFont(small)
            painter.setPen(muted)
            spot = QRectF(left, top + title, room + 1, under)
            painter.drawText(spot, flags, elided(row.words, small, room))
        painter.restore()

    def _paint_circle(self, painter: QPainter, area: QRectF, row: WayRow, number: int, count: int) -> None:
        colour, radius = self._theme.colour, _CIRCLE / 2
        middle = QPointF(area.left() + _LEFT + radius, area.center().y())
        done = QPen(colour("accent"), 2 * Stroke.FOCUS)
        to_come = QPen(colour("edge"), Stroke.EDGE)
        if number:
            painter.setPen(done if row.done or row.here else to_come)
            painter.drawLine(QPointF(middle.x(), area.top()), middle - QPointF(0, radius))
        if number < count - 1:
            painter.setPen(done if row.done else to_come)
            painter.drawLine(middle + QPointF(0, radius), QPointF(middle.x(), area.bottom() + 1))
        width = 2 * Stroke.FOCUS if row.here else Stroke.SIGN
        painter.setPen(QPen(colour("accent" if row.done or row.here else "edge"), width))
        painter.setBrush(colour("accent" if row.done else "paper"))
        painter.drawEllipse(middle, radius - width / 2, radius - width / 2)
        circle = QRectF(middle.x() - radius, middle.y() - radius, _CIRCLE, _CIRCLE)
        if row.done:
            spot = circle.adjusted(Space.XS, Space.XS, -Space.XS, -Space.XS)
            paint_sign(painter, Sign.CHECK, spot, colour("on_accent"))
        else:
            painter.setFont(role_font(TextRole.SMALL_STRONG if row.here else TextRole.SMALL))
            painter.setPen(colour("ink"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number + 1))


_LEFT = Space.M
_CIRCLE = SignSize.ROW + Space.S
