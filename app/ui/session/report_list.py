"""Lines to read in a column of the end of the day: a name with what belongs to it, under headings."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import tip_text, wrapped

LINE = Qt.ItemDataRole.UserRole
"""The role under which a row gives its ``Line``."""
MOST_LINES = 3
"""A longer text ends in "…" and is whole in its tooltip."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its words, what stands small beside or under them, and the sign before them."""

    words: str
    beside: str = ""
    sign: Sign | None = None
    heading: bool = False


class ReportList(RowList):
    """To read and to walk through with the arrows; nothing to change."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(name)
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setItemDelegate(_LineDelegate(theme, self))

    @property
    def lines(self) -> list[Line]:
        """What it shows."""
        return self._lines.rows

    def show_lines(self, lines: list[Line]) -> None:
        """Show these; where people were reading stays in sight."""
        if lines != self._lines.rows:
            place = self.verticalScrollBar().value()
            self._lines.replace(lines)
            self.verticalScrollBar().setValue(place)


class _Lines(RowsModel[Line]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.rows[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{line.words} {line.beside}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(f"{line.words}\n{line.beside}".strip())
        return None


class _LineDelegate(QStyledItemDelegate):
    """Words at the left in as many lines as they need, the small text right of one line or under more."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE)
        width = self._view.viewport().width()
        words, under = _broken(line, width)
        high = len(words) * TYPE[_role(line)].line + len(under) * TYPE[TextRole.SMALL].line
        return QSize(width, high + Space.S + (Space.S if line.heading and index.row() else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        focus = bool(state & QStyle.StateFlag.State_HasFocus)
        area = QRectF(rect)
        colour = self._theme.colour
        painter.save()
        if focus:
            paint_box(painter, area, colour("soft"))
            paint_ring(painter, area, colour("accent"))
        ink, muted = (colour("on_soft"),) * 2 if focus else (colour("ink"), colour("muted"))
        top = area.bottom() - Space.XS - self._high(line, rect.width())
        left = area.left() + Space.S
        if line.sign is not None:
            size = SignSize.SMALL
            high = TYPE[_role(line)].line
            sign_colour = colour("on_soft") if focus else colour("accent")
            paint_sign(painter, line.sign, QRectF(left, top + (high - size) / 2, size, size), sign_colour)
        words, under = _broken(line, rect.width())
        left += _sign_room(line)
        room = area.right() - Space.S - left
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for texts, role, ink_here in ((words, _role(line), ink), (under, TextRole.SMALL, muted)):
            painter.setFont(role_font(role))
            painter.setPen(ink_here)
            for text in texts:
                painter.drawText(QRectF(left, top, room, TYPE[role].line), flags, text)
                top += TYPE[role].line
        if line.beside and not under:
            painter.setFont(role_font(TextRole.SMALL))
            painter.setPen(muted)
            spot = QRectF(left, top - TYPE[_role(line)].line, room, TYPE[_role(line)].line)
            painter.drawText(spot, flags | Qt.AlignmentFlag.AlignRight, line.beside)
        painter.restore()

    def _high(self, line: Line, width: int) -> int:
        words, under = _broken(line, width)
        return len(words) * TYPE[_role(line)].line + len(under) * TYPE[TextRole.SMALL].line


def _role(line: Line) -> TextRole:
    return TextRole.STRONG if line.heading else TextRole.BODY


def _sign_room(line: Line) -> int:
    return SignSize.SMALL + Space.S if line.sign is not None else 0


def _broken(line: Line, width: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines of the words, and of the small text when it does not fit beside them."""
    room = width - 2 * Space.S - _sign_room(line)
    font: QFont = role_font(_role(line))
    small = role_font(TextRole.SMALL)
    wide = QFontMetricsF(small).horizontalAdvance(line.beside) + Space.S if line.beside else 0
    if QFontMetricsF(font).horizontalAdvance(line.words) + wide <= room and "\n" not in line.words:
        return (line.words,), ()
    words = wrapped(line.words, font, room, MOST_LINES)
    return words, wrapped(line.beside, small, room, 2) if line.beside else ()
