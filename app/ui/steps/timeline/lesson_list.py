"""The leerinzichten at the left: their words, and what of them is still open."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.amounts import counted
from app.ui.steps.timeline.told_list import ToldList
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Space, TextRole, Width
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import elided, wrapped
from app.workshop.trajectories_values import Lesson

_ROW = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_MOST_LINES = 4


class LessonList(ToldList[Lesson]):
    """Each with how many factors it stands on, and whether it is secured."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, _Rows(parent), Width.LEFT_PREPARE, self.tr("Leerinzichten"), parent)
        self.setItemDelegate(_LessonDelegate(theme, self))


class _Rows(RowsModel[Lesson]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.rows[index.row()]
        if role == _ROW:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.text.strip() or self.tr('zonder woorden')}, {self.told(one)}"
        return None

    def told(self, one: Lesson) -> str:
        """How many factors it comes from, and whether somebody said how it is kept."""
        count = len(one.factor_ids)
        words = counted(count, "1 factor", "{count} factoren")
        secured = self.tr("geborgd") if one.secured.strip() else self.tr("nog borgen")
        return f"{words} · {secured}"


class _LessonDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: LessonList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = len(self._lines(index.data(_ROW)))
        return QSize(0, lines * TYPE[TextRole.BODY].line + TYPE[TextRole.SMALL].line + 2 * Space.S + Space.XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: Lesson = index.data(_ROW)
        area = QRectF(option.rect).adjusted(1, 1, -1, -1 - Space.XS)
        colour = self._theme.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            outline = colour("outline") if self._theme.colours.outline else None
            paint_box(painter, area, colour("tone"), outline)
        if self._view.hasFocus() and index == self._view.currentIndex():
            paint_ring(painter, area, colour("accent"))
        left, top, room = area.left() + Space.S, area.top() + Space.S, area.width() - 2 * Space.S
        painter.setPen(colour("ink"))
        painter.setFont(role_font(TextRole.BODY))
        line = TYPE[TextRole.BODY].line
        for words in self._lines(one):
            painter.drawText(QRectF(left, top, room + 2, line), _LEFT, words)
            top += line
        small = role_font(TextRole.SMALL)
        painter.setFont(small)
        painter.setPen(colour("muted"))
        model = index.model()
        told = model.told(one) if isinstance(model, _Rows) else ""
        spot = QRectF(left, top, room, TYPE[TextRole.SMALL].line)
        painter.drawText(spot, _LEFT, elided(told, small, room))
        painter.restore()

    def _lines(self, one: Lesson) -> tuple[str, ...]:
        room = self._view.viewport().width() - 2 * Space.S - 2
        return wrapped(one.text.strip() or "–", role_font(TextRole.BODY), room, _MOST_LINES)
