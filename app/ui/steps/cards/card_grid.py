"""All cards open on the table, to choose one or two from; or every card with how it went, at the end."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, Radius, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import elided, wrapped
from app.ui.widgets.tiles import tiles_room
from app.workshop.cards_values import Counts, TalkCard

_ROW = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LEAST = 208
_GAP = Space.M
_PICK = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class OpenCard:
    """A card on the table, whether it is picked now, and how often it was chosen."""

    card: TalkCard
    picked: bool
    counts: Counts
    told: str
    """The words at its foot."""


class CardGrid(QListView):
    """Space or Enter picks the card that the keyboard is on; letters go to the next title that begins so."""

    picked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self._delegate = _CardDelegate(theme, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("surface", "clear")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Kaarten"))
        self.clicked.connect(lambda index: self.picked.emit(self._rows.rows[index.row()].card.id))
        theme.changed.connect(self.viewport().update)

    def show_cards(
        self, cards: Sequence[TalkCard], picked: Collection[str], counts: Sequence[Counts]
    ) -> None:
        """Show these; the keyboard stays on the card where it was."""
        here = self.currentIndex().row()
        rows = []
        for card, count in zip(cards, counts, strict=True):
            told = self.tr("{wel} wel, {niet} niet").format(wel=count.wel, niet=count.niet)
            rows.append(OpenCard(card, card.id in picked, count, told if count.wel or count.niet else ""))
        if rows != self._rows.rows:
            self._rows.replace(rows)
        if rows:
            self.setCurrentIndex(self._rows.index(min(max(here, 0), len(rows) - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.currentIndex().row()
        if event.key() in _PICK and not event.modifiers() and place >= 0:
            self.picked.emit(self._rows.rows[place].card.id)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = tiles_room(self)
        columns = max(1, room // (_LEAST + _GAP))
        self._delegate.size = QSize(room // columns - 1, Height.TILE * 2 + Space.M + _GAP)
        self.setGridSize(self._delegate.size)
        super().resizeEvent(event)


class _Rows(RowsModel[OpenCard]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            picked = self.tr("gekozen") if row.picked else ""
            parts = (row.card.title, row.card.principle, row.card.text, picked, row.told)
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        return None


class _CardDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self.size = QSize(_LEAST, Height.TILE * 2)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: OpenCard = index.data(_ROW)
        colour = self._theme.colour
        area = QRectF(option.rect).adjusted(2, 2, -_GAP, -_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, area, colour("soft" if row.picked else "tone"), colour("edge"), Radius.CARD)
        if row.picked:
            paint_ring(painter, area, colour("accent"))
        if self._view.hasFocus() and index == self._view.currentIndex():
            paint_ring(painter, area.adjusted(3, 3, -3, -3), colour("accent"), Radius.TAG)
        painter.setPen(colour("on_soft" if row.picked else "ink"))
        inside = area.adjusted(Space.M, Space.S + Space.XS, -Space.M, -Space.S)
        top = inside.top()
        if row.picked:
            size = SignSize.ROW
            paint_sign(painter, Sign.CHECK, QRectF(inside.right() - size, top, size, size), colour("on_soft"))
        small = role_font(TextRole.SMALL)
        painter.setFont(small)
        line = TYPE[TextRole.SMALL].line
        words = elided(row.card.principle, small, inside.width() - SignSize.TILE)
        painter.drawText(QRectF(inside.left(), top, inside.width(), line), _LEFT, words)
        top += line + Space.XS
        strong, height = role_font(TextRole.STRONG), TYPE[TextRole.STRONG].line
        painter.setFont(strong)
        for words in wrapped(row.card.title or "–", strong, inside.width(), 2):
            painter.drawText(QRectF(inside.left(), top, inside.width(), height), _LEFT, words)
            top += height
        foot = line + Space.XS if row.told else 0
        painter.setFont(small)
        most = int((inside.bottom() - top - foot) // line)
        for words in wrapped(row.card.text, small, inside.width(), most) if most > 0 else ():
            painter.drawText(QRectF(inside.left(), top, inside.width(), line), _LEFT, words)
            top += line
        if row.told:
            painter.setFont(role_font(TextRole.SMALL_STRONG))
            spot = QRectF(inside.left(), inside.bottom() - line, inside.width(), line)
            painter.drawText(spot, _LEFT, row.told)
        painter.restore()
