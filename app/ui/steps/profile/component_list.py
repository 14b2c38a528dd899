"""The kerncomponenten at the left, each with a ring of what is filled in."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.amounts import counted
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, SignSize, Space, TextRole, Width
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.ring import paint_share
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import fitted, wrapped
from app.workshop.profile_values import ProfileComponent

_ROW = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RING = SignSize.TILE


class ComponentList(RowList):
    """Alt with an arrow moves one; Ctrl or Shift chooses more, for V to put together."""

    chosen_changed = Signal()
    wanted = Signal(str)
    """What a key asks of the chosen ones: "rename", "bin", "merge", "up" or "down"."""

    def __init__(self, theme: Theme, parent: QWidget, *, abreast: bool = False) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Kerncomponenten"))
        self._rows = _Rows(self)
        self.abreast = abreast
        """Whether they stand beside each other, above their table."""
        if abreast:
            self.setFlow(QListView.Flow.LeftToRight)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
            self.setFixedHeight(2 * TYPE[TextRole.BODY].line + TYPE[TextRole.SMALL].line + Space.M)
        self.setModel(self._rows)
        self.setItemDelegate(_ComponentDelegate(theme, self))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(lambda _index: self.wanted.emit("rename"))

    @property
    def current(self) -> ProfileComponent | None:
        """The one that people are at."""
        row = self.currentIndex().row()
        return self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen ones, in order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._rows.rows[row].id for row in rows)

    def show_components(self, components: Sequence[ProfileComponent]) -> None:
        """Show these; people stay at the one where they were, or come to the first."""
        here = self.current.id if self.current is not None else None
        if list(components) == self._rows.rows:
            return
        self.blockSignals(True)
        self._rows.replace(components)
        self.blockSignals(False)
        ids = [one.id for one in components]
        if ids:
            self.setCurrentIndex(self._rows.index(ids.index(here) if here in ids else 0))
        self._fit()

    def choose(self, component_id: str) -> None:
        """Go to one."""
        for row, one in enumerate(self._rows.rows):
            if one.id == component_id and row != self.currentIndex().row():
                self.setCurrentIndex(self._rows.index(row))

    def area(self) -> QRectF | None:
        """Where the current one is in the viewport."""
        index = self.currentIndex()
        return QRectF(self.visualRect(index)) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wish = _KEYS.get(Qt.Key(event.key())) if plain else None
        if alt and event.key() in _UP + _DOWN:
            wish = "up" if event.key() in _UP else "down"
        if wish is not None and self.current is not None:
            self.wanted.emit(wish)
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """No higher than its rows: what stands under them follows at once."""
        if not self.abreast:
            self.setMaximumHeight(sum(map(self.sizeHintForRow, range(len(self._rows.rows)))))


_UP = (Qt.Key.Key_Up, Qt.Key.Key_Left)
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Right)
_KEYS = {Qt.Key.Key_F2: "rename", Qt.Key.Key_Delete: "bin", Qt.Key.Key_V: "merge"}


class _Rows(RowsModel[ProfileComponent]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.rows[index.row()]
        if role == _ROW:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            activities = counted(len(one.activities), "1 kernactiviteit", "{count} kernactiviteiten")
            return (
                f"{one.name}, {activities}, {counted(one.open_count, '1 open vraag', '{count} open vragen')}"
            )
        return None


class _ComponentDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: ComponentList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if self._view.abreast:
            wide, count = self._view.viewport().width(), max(index.model().rowCount(), 1)
            share = min(wide // count, Width.LEFT_PREPARE)
            if share < Width.TABLE:  # half of one more tells that there are more
                share = 2 * wide // (2 * max(wide // Width.TABLE, 1) + 1)
            return QSize(share, self._view.height())
        lines = len(self._lines(index.data(_ROW), self._view.viewport().width()))
        return QSize(0, lines * TYPE[TextRole.BODY].line + TYPE[TextRole.SMALL].line + Space.M)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: ProfileComponent = index.data(_ROW)
        area = QRectF(option.rect).adjusted(1, 1, -1, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        if chosen:
            outline = self._theme.colours.outline
            edge = QColor(outline) if outline else None
            paint_box(painter, area, colour("tone" if self._view.abreast else "paper"), edge)
        if self._view.hasFocus() and index == self._view.currentIndex():
            paint_ring(painter, area, colour("accent"))
        ring = QRectF(area.left() + Space.S, area.top() + Space.S + Space.XS, _RING, _RING)
        done = one.asked_count - one.open_count
        paint_share(painter, ring, done / one.asked_count, self._theme.colours)
        left, top = ring.right() + Space.S + Space.XS, area.top() + Space.S
        painter.setPen(colour("ink"))
        painter.setFont(role_font(TextRole.STRONG if chosen else TextRole.BODY))
        line = TYPE[TextRole.BODY].line
        for words in self._lines(one, round(option.rect.width())):
            painter.drawText(QRectF(left, top, area.right() - left, line), _LEFT, words)
            top += line
        count = len(one.activities)
        whole = counted(count, "1 kernactiviteit", "{count} kernactiviteiten")
        small = QRectF(left, top, area.right() - left, TYPE[TextRole.SMALL].line)
        font, words = fitted(whole, role_font(TextRole.SMALL), small.width())
        painter.setFont(font)
        painter.setPen(colour("muted"))
        painter.drawText(small, _LEFT, words)
        painter.restore()

    def _lines(self, one: ProfileComponent, width: int) -> tuple[str, ...]:
        room = width - _RING - 2 * Space.M - Space.XS
        name = one.name or self.tr("Kerncomponent zonder naam")
        return wrapped(name, role_font(TextRole.STRONG), room, 2 if self._view.abreast else 3)
