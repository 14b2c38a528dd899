"""The lines of the list of keys: caps at the left, what they do beside them, or under in a narrow window."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.preferences.keys.key_list import Key
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, Space, TextRole, Width
from app.ui.widgets.key_cap import key_cap_width, paint_key_cap
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import wrapped

ROW = Qt.ItemDataRole.UserRole
"""The role under which a line gives what it is."""
_CAP_ROW = Height.KEY_CAP + Space.XS


@dataclass(frozen=True, slots=True)
class Title:
    """A line over what follows; a ``large`` one over several places."""

    words: str
    large: bool = False


Row = Title | Key


class KeysList(RowList):
    """To read and to walk through with the arrows. A screen reader hears the keys and then what they do."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Toetsen"))
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_KeyDelegate(theme, self))

    @property
    def rows(self) -> list[Row]:
        """What it shows."""
        return self._rows.rows

    def show_rows(self, rows: list[Row]) -> None:
        """Show these, from the top."""
        self._rows.replace(rows)
        self.scrollToTop()
        if rows:
            self.setCurrentIndex(self._rows.index(0))


class _Rows(RowsModel[Row]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words if isinstance(row, Title) else f"{row.keys}: {row.words}"
        return None


class _KeyDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        width = self._view.viewport().width()
        if isinstance(row, Title):
            lines = wrapped(row.words, role_font(_role(row)), width - 2 * Space.S)
            return QSize(width, len(lines) * TYPE[_role(row)].line + Space.M)
        return QSize(width, _Laid(row, width).high + Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        if chosen:
            paint_box(painter, QRectF(rect), self._theme.colour("soft"))
            paint_ring(painter, QRectF(rect), self._theme.colour("accent"))
        ink = self._theme.colour("on_soft" if chosen else "ink")
        if isinstance(row, Title):
            role = _role(row)
            lines = wrapped(row.words, role_font(role), rect.width() - 2 * Space.S)
            top = rect.bottom() - Space.XS - len(lines) * TYPE[role].line
            self._write(painter, lines, role, QRectF(rect.left() + Space.S, top, rect.width(), 0), ink)
        else:
            laid = _Laid(row, rect.width())
            edge = self._theme.colour("on_soft" if chosen else "edge")
            for caption, left, down in laid.caps:
                right = rect.left() + left + key_cap_width(caption)
                paint_key_cap(painter, right, rect.top() + Space.XS + down, caption, ink, edge)
            area = QRectF(rect.left() + laid.left, rect.top() + Space.XS + laid.top, rect.width(), 0)
            self._write(painter, laid.lines, TextRole.BODY, area, ink)
        painter.restore()

    def _write(
        self, painter: QPainter, lines: tuple[str, ...], role: TextRole, area: QRectF, ink: QColor
    ) -> None:
        painter.setFont(role_font(role))
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        high = TYPE[role].line
        for number, line in enumerate(lines):
            painter.drawText(QRectF(area.left(), area.top() + number * high, area.width(), high), flags, line)


class _Laid:
    """Where everything of a line of the list stands, for a width."""

    def __init__(self, key: Key, width: int) -> None:
        beside = width >= 2 * Width.LEFT_PREPARE
        room = Width.LEFT_PREPARE if beside else width - 2 * Space.S
        self.caps: list[tuple[str, float, float]] = []
        """Each cap with its left side and the height of its middle."""
        left, down = float(Space.S), _CAP_ROW / 2
        for caption in key.captions:
            wide = key_cap_width(caption)
            if left > Space.S and left + wide > room:
                left, down = float(Space.S), down + _CAP_ROW
            self.caps.append((caption, left, down))
            left += wide + Space.XS
        under = down + _CAP_ROW / 2
        self.left = float(room + Space.S if beside else Space.S)
        self.lines = wrapped(key.words, role_font(TextRole.BODY), width - self.left - Space.S)
        self.top = (_CAP_ROW - TYPE[TextRole.BODY].line) / 2 if beside else under
        high = len(self.lines) * TYPE[TextRole.BODY].line
        self.high = round(max(under, self.top + high))


def _role(title: Title) -> TextRole:
    return TextRole.HEADING if title.large else TextRole.STRONG
