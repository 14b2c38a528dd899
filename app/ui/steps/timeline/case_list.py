"""The verhalen at the left: their titles, and how each ended with its sign and its word."""

from collections.abc import Sequence
from types import MappingProxyType

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.guides.steps import Labelled
from app.ui.amounts import counted
from app.ui.case_words import title_of
from app.ui.steps.timeline.told_list import ToldList
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, SignSize, Space, TextRole, Width
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import elided, wrapped
from app.workshop.trajectories_values import Case, label_of

_ROW = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_SIGNS = {"goed": Sign.CHECK, "vastgelopen": Sign.CROSS}
_MOST_LINES = 3


class CaseList(ToldList[Case]):
    """F2 is the title of one, too."""

    keys = MappingProxyType({**ToldList.keys, Qt.Key.Key_F2: "rename"})

    def __init__(self, theme: Theme, outcomes: Sequence[Labelled], parent: QWidget) -> None:
        rows = _Rows(parent)
        rows.outcomes = outcomes
        super().__init__(theme, rows, Width.TABLE, self.tr("Verhalen"), parent)
        self.setItemDelegate(_CaseDelegate(theme, outcomes, self))


def outcome_sign(outcome: str | None) -> Sign:
    """Before how a verhaal ended; a dash for an ending without a sign of its own."""
    return _SIGNS.get(outcome or "", Sign.DASH)


class _Rows(RowsModel[Case]):
    outcomes: Sequence[Labelled] = ()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.rows[index.row()]
        if role == _ROW:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(one)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            ending = label_of(one.outcome, self.outcomes) or self.tr("afloop niet gekozen")
            moments = counted(len(one.moments), "1 moment", "{count} momenten")
            factors = counted(len(one.factors), "1 factor", "{count} factoren")
            return ", ".join((title_of(one), ending, moments, factors))
        return None


class _CaseDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, outcomes: Sequence[Labelled], view: CaseList) -> None:
        super().__init__(view)
        self._theme = theme
        self._outcomes = outcomes
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = len(self._lines(index.data(_ROW)))
        return QSize(0, lines * TYPE[TextRole.BODY].line + TYPE[TextRole.SMALL].line + 2 * Space.S + Space.XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: Case = index.data(_ROW)
        area = QRectF(option.rect).adjusted(1, 1, -1, -1 - Space.XS)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colour = self._theme.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            outline = colour("outline") if self._theme.colours.outline else None
            paint_box(painter, area, colour("tone"), outline)
        if self._view.hasFocus() and index == self._view.currentIndex():
            paint_ring(painter, area, colour("accent"))
        left, top = area.left() + Space.S, area.top() + Space.S
        room = area.width() - 2 * Space.S
        painter.setPen(colour("ink"))
        painter.setFont(role_font(TextRole.STRONG if chosen else TextRole.BODY))
        line = TYPE[TextRole.BODY].line
        for words in self._lines(one):
            painter.drawText(QRectF(left, top, room + 2, line), _LEFT, words)
            top += line
        self._paint_ending(painter, one, left, top, room)
        painter.restore()

    def _paint_ending(self, painter: QPainter, one: Case, left: float, top: float, room: float) -> None:
        """The sign and the word; until it is chosen, that it is not."""
        small = TYPE[TextRole.SMALL].line
        ink = self._theme.colour("muted")
        words = label_of(one.outcome, self._outcomes).lower() or self.tr("afloop?")
        if one.outcome:
            spot = QRectF(left, top + 1, SignSize.SMALL, SignSize.SMALL)
            paint_sign(painter, outcome_sign(one.outcome), spot, ink)
            left += SignSize.SMALL + Space.XS
            room -= SignSize.SMALL + Space.XS
        painter.setPen(ink)
        font = role_font(TextRole.SMALL)
        painter.setFont(font)
        painter.drawText(QRectF(left, top, room, small), _LEFT, elided(words, font, room))

    def _lines(self, one: Case) -> tuple[str, ...]:
        room = self._view.viewport().width() - 2 * Space.S - 2
        return wrapped(title_of(one), role_font(TextRole.STRONG), room, _MOST_LINES)
