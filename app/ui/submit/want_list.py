"""What is still to be done before people hand in: a sentence, what exactly, and the one act that helps."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, Stroke, TextRole
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.key_cap import key_cap_width, paint_key_cap
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import tip_text, wrapped

ROW = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEY = "Enter"
_MOST_LINES = 2


@dataclass(frozen=True, slots=True)
class WantRow:
    """One line: what is to be done, where, and the word on its act."""

    title: str
    detail: str
    act: str


class WantList(RowList):
    """Arrows choose, Enter or a click on the word acts. It is as high as its lines: others scroll."""

    act_wanted = Signal(int)
    """The number of the row, from 0."""
    row_shown = Signal(int, int)
    """Top and height of the line that is chosen now, in pixels of the list."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(name)
        self._rows = _Rows(self)
        self._paints = _Delegate(theme, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._paints)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)

    @property
    def rows(self) -> list[WantRow]:
        """What it shows."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[WantRow]) -> None:
        """Show these; the chosen line stays where it was, as what stood there may be done now."""
        if list(rows) == self._rows.rows:
            return
        here = self.currentIndex().row()
        self._rows.replace(list(rows))
        if rows:
            self.setCurrentIndex(self._rows.index(min(max(here, 0), len(rows) - 1)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self.currentIndex().isValid():
                self.act_wanted.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._paints.on_act(index, event.position().x()):
            self.act_wanted.emit(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._paints.on_act(index, event.position().x()):
            self.act_wanted.emit(index.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event) and not self.currentIndex().isValid() and self._rows.rows:
            self.setCurrentIndex(self._rows.index(0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        rect = self.visualRect(current)
        if self.hasFocus() and rect.isValid():
            self.row_shown.emit(rect.top(), rect.height())

    def _fit(self) -> None:
        self.setFixedHeight(max(self._height(), Height.ROW_TALL))

    def _height(self) -> int:
        return sum(self._paints.height_of(row) for row in self._rows.rows)


class _Rows(RowsModel[WantRow]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(f"{row.title}\n{row.detail}".strip())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.tr("{title}. {detail} Enter: {act}.")
            return words.format(title=row.title, detail=row.detail, act=row.act)
        return None


class _Delegate(QStyledItemDelegate):
    """An open circle, two kinds of words, and the act at the right; the chosen line says its key."""

    def __init__(self, theme: Theme, view: WantList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def on_act(self, index: Index, x: float) -> bool:
        """Whether a place in a row lies on the word that acts."""
        row: WantRow = index.data(ROW)
        return x >= self._view.viewport().width() - self._pill_width(row) - 2 * Space.S

    def height_of(self, row: WantRow) -> int:
        """How high a row is at the width there is, in logical pixels."""
        title, detail = self._lines(row)
        lines = len(title) * TYPE[TextRole.STRONG].line + len(detail) * TYPE[TextRole.BODY].line
        return max(lines + 2 * Space.M - Space.XS, Height.ROW_TALL)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(Height.TILE, self.height_of(index.data(ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: WantRow = index.data(ROW)
        area = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        colour = self._theme.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            paint_box(painter, area, colour("soft"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, area, colour("accent"))
        size = SignSize.TILE
        circle = QRectF(area.left() + Space.L, area.center().y() - size / 2, size, size).adjusted(
            1, 1, -1, -1
        )
        painter.setPen(QPen(colour("accent" if chosen else "edge"), Stroke.FOCUS))
        painter.setBrush(colour("paper"))
        painter.drawEllipse(circle)
        self._paint_words(painter, row, area, chosen=chosen)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        self._paint_act(painter, row, area, chosen=chosen, hovered=hovered)
        painter.restore()

    def _paint_words(self, painter: QPainter, row: WantRow, area: QRectF, *, chosen: bool) -> None:
        colour = self._theme.colour
        title, detail = self._lines(row)
        strong, body = TYPE[TextRole.STRONG].line, TYPE[TextRole.BODY].line
        top = area.center().y() - (len(title) * strong + len(detail) * body) / 2
        left, flags = area.left() + _LEFT, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        muted = colour("on_soft" if chosen else "muted")
        for texts, role, ink in (
            (title, TextRole.STRONG, colour("ink")),
            (detail, TextRole.BODY, muted),
        ):
            painter.setFont(role_font(role))
            painter.setPen(ink)
            for text in texts:
                painter.drawText(QRectF(left, top, area.width() - left, TYPE[role].line), flags, text)
                top += TYPE[role].line

    def _paint_act(
        self, painter: QPainter, row: WantRow, area: QRectF, *, chosen: bool, hovered: bool
    ) -> None:
        colour = self._theme.colour
        width = self._pill_width(row)
        pill = QRectF(
            area.right() - Space.S - width, area.center().y() - Height.FIELD / 2, width, Height.FIELD
        )
        painter.setFont(role_font(TextRole.STRONG))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        if not chosen:
            painter.setPen(colour("accent_hover" if hovered else "accent"))
            painter.drawText(pill, middle | Qt.AlignmentFlag.AlignHCenter, row.act)
            return
        outline: QColor | None = colour("outline") if self._theme.colours.outline else None
        paint_box(painter, pill, colour("paper"), outline)
        painter.setPen(colour("ink"))
        painter.drawText(pill.adjusted(Space.M, 0, 0, 0), middle, row.act)
        if self._theme.show_keys:
            right = pill.right() - Space.M
            paint_key_cap(painter, right, pill.center().y(), _KEY, colour("ink"), colour("edge"))

    def _pill_width(self, row: WantRow) -> float:
        words = QFontMetricsF(role_font(TextRole.STRONG)).horizontalAdvance(row.act)
        key = Space.S + key_cap_width(_KEY) if self._theme.show_keys else 0
        return round(words) + 2 * Space.M + key

    def _lines(self, row: WantRow) -> tuple[tuple[str, ...], tuple[str, ...]]:
        room = self._view.viewport().width() - _LEFT - self._pill_width(row) - Space.L
        title = wrapped(row.title, role_font(TextRole.STRONG), room, _MOST_LINES)
        return title, wrapped(row.detail, role_font(TextRole.BODY), room, _MOST_LINES) if row.detail else ()


_LEFT = Space.L + SignSize.TILE + Space.M
