"""The outcome of the vote as bars, to read aloud from the top; each can be shown to the room."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.steps.board.note_paint import dots_words
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Radius, Space, TextRole
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import wrapped
from app.workshop.board_values import Ranked

_ROW, _OWN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""What a line is about; and the words "eigen aan deze praktijk", or none."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NAMES, _NUMBER = 0.46, 56


class RankingList(RowList):
    """Enter, or a click, shows what a line is about."""

    shown = Signal(object)
    """A ``Ranked``."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_RankedDelegate(theme, self))
        self.setAccessibleName(self.tr("Uitslag van de stemming"))
        self.clicked.connect(lambda _index: self._show())

    @property
    def current(self) -> Ranked | None:
        """The line that people are at."""
        place = self.currentIndex().row()
        return self._rows.rows[place] if 0 <= place < len(self._rows.rows) else None

    def show_ranking(self, ranked: Sequence[Ranked], specific: Collection[str] = ()) -> None:
        """Show these; people stay at the line where they were. ``specific``: eigen aan deze praktijk."""
        here = self.current
        self._rows.specific = frozenset(specific)
        self._rows.replace(ranked)
        places = [place for place, row in enumerate(ranked) if here is not None and row.id == here.id]
        if ranked:
            self.setCurrentIndex(self._rows.index(places[0] if places else 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._show()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        if self.current is not None:
            self.shown.emit(self.current)


class _Rows(RowsModel[Ranked]):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.specific: frozenset[str] = frozenset()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == _OWN:
            return self.tr("eigen aan deze praktijk") if row.id in self.specific else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            own = self.data(index, _OWN)
            words = f"{row.name}, {dots_words(row.votes)}"
            return f"{words}, {own}" if own else words
        return None


class _RankedDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = len(self._lines(index.data(_ROW), self._view.viewport().width()))
        under = TYPE[TextRole.SMALL].line if index.data(_OWN) else 0
        return QSize(0, lines * TYPE[TextRole.BODY].line + under + Space.M)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Ranked = index.data(_ROW)
        area = QRectF(option.rect).adjusted(Space.XS, 1, -Space.XS, -1)
        colour = self._theme.colour
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            paint_box(painter, area, colour("soft"))
        if self._view.hasFocus() and index == self._view.currentIndex():
            paint_ring(painter, area, colour("accent"))
        names = area.width() * _NAMES
        line = TYPE[TextRole.BODY].line
        lines = self._lines(row, round(option.rect.width()))
        own = str(index.data(_OWN))
        under = TYPE[TextRole.SMALL].line if own else 0
        spot = QRectF(area.left() + Space.S, 0, names, line)
        spot.moveTop(area.center().y() - (len(lines) * line + under) / 2)
        painter.setPen(colour("on_soft" if chosen else "ink"))
        painter.setFont(role_font(TextRole.STRONG if chosen else TextRole.BODY))
        painter.drawText(spot, _LEFT, str(row.number or ""))
        spot.setLeft(spot.left() + Space.XL)
        for words in lines:
            painter.drawText(spot, _LEFT, words)
            spot.translate(0, line)
        painter.setFont(role_font(TextRole.SMALL))
        painter.drawText(spot, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine, own)
        room = area.width() - names - _NUMBER - Space.M
        bar = QRectF(area.left() + names + Space.S, area.center().y() - Space.S, room, Space.M)
        paint_box(painter, bar, colour("tone"), colour("edge"), Radius.TAG)
        if row.share:
            bar.setWidth(max(bar.width() * row.share, Space.S))
            paint_box(painter, bar, colour("accent"), radius=Radius.TAG)
        painter.setFont(role_font(TextRole.STRONG))
        painter.setPen(colour("on_soft" if chosen else "ink"))
        painter.drawText(area.adjusted(0, 0, -Space.S, 0), _RIGHT, str(row.votes))
        painter.restore()

    def _lines(self, row: Ranked, width: int) -> tuple[str, ...]:
        room = (width - 2 * Space.XS) * _NAMES - Space.M - Space.XL
        return wrapped(" ".join(row.name.split()) or "–", role_font(TextRole.STRONG), room, 2)
