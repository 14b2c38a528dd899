"""The list beside a page of help: all pages, or what was found with the words around it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.help.book import Hit
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Space, TextRole
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import wrapped

_HIT = Qt.ItemDataRole.UserRole


class HitList(RowList):
    """Arrows show what a line leads to; Enter goes there to read."""

    shown = Signal(object)
    """The ``Hit`` that is current now."""
    read_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Pagina's"))
        self._rows = _Hits(self)
        self.setModel(self._rows)
        self.setItemDelegate(_HitDelegate(theme, self))
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._on_current)

    @property
    def hits(self) -> list[Hit]:
        """What it shows."""
        return self._rows.rows

    def show_hits(self, hits: list[Hit]) -> None:
        """Show these, with none of them current."""
        self._rows.replace(hits)
        self.scrollToTop()

    def choose(self, number: int) -> None:
        """Make a line the current one."""
        self.setCurrentIndex(self._rows.index(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.read_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_current(self, index: Index) -> None:
        if index.isValid():
            self.shown.emit(self.hits[index.row()])


class _Hits(RowsModel[Hit]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.rows[index.row()]
        if role == _HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{hit.page.title}: {hit.around}" if hit.around else hit.page.title
        return None


class _HitDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        high = sum(TYPE[role].line for role, _line in _lines(index.data(_HIT), width))
        return QSize(width, high + 2 * Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            paint_box(painter, QRectF(area), self._theme.colour("soft"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, QRectF(area), self._theme.colour("accent"))
        top = area.top() + Space.S
        for role, line in _lines(index.data(_HIT), area.width()):
            painter.setFont(role_font(role))
            muted = "ink" if role is TextRole.STRONG else "muted"
            painter.setPen(self._theme.colour("on_soft" if chosen else muted))
            high = TYPE[role].line
            place = QRectF(area.left() + Space.S, top, area.width(), high)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)
            top += high
        painter.restore()


def _lines(hit: Hit, width: int) -> list[tuple[TextRole, str]]:
    room = width - 2 * Space.S
    return [
        (role, line)
        for role, words in ((TextRole.STRONG, hit.page.title), (TextRole.SMALL, hit.around))
        if words
        for line in wrapped(words, role_font(role), room)
    ]
