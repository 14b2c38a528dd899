"""A list of things to use or leave out, each with its words and a line that tells more."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, TextRole
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.check_box import paint_check
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_ring
from app.ui.widgets.rows_model import Index, KeyedRowsModel
from app.ui.widgets.text import elided, menu_text, tip_text, wrapped

_CHECK = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Act:
    """Something else that can be done with a row: its name for the program, and its words."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Item:
    """One row; ``more`` are the smaller lines under its words.

    The first of the ``acts``, as many as ``SHOWN_ACTS``, stand at the end of the row that the keyboard or
    the mouse is on; all are in its menu.
    """

    key: str
    words: str
    checked: bool
    more: tuple[str, ...] = ()
    acts: tuple[Act, ...] = ()
    sign: Sign | None = None
    """Before its words, in a list that ``wraps``."""
    sign_says: str = ""
    """What the sign tells, for who hears the row."""


SHOWN_ACTS = 2


class CheckList(QListView):
    """Space, Enter or a click checks a row; what that does comes back as other items to show.

    F2 does the first act of a row; a right click, or the menu key, shows them all.
    """

    toggled = Signal(str, bool)
    act_wanted = Signal(str, str)
    """The key of a row, and the name of an act of it."""

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, *, wraps: bool = False
    ) -> None:
        """With ``wraps`` the words of a row take as many lines as they need."""
        super().__init__(parent)
        self.wraps = wraps
        self._items = _Items(self)
        self.setModel(self._items)
        self.setItemDelegate(_Delegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("border: none; background: transparent;")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        theme.changed.connect(self.viewport().update)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these; the keyboard stays on the row where it was."""
        row = self.currentIndex().row()
        self._items.renew(items)
        if 0 <= row < len(items):
            self.setCurrentIndex(self._items.index(row))

    def choose(self, key: str) -> None:
        """Put the keyboard on the row with this key."""
        place = self._items.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self._items.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CHECK and self.currentIndex().isValid():
            self._toggle(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid():
            item = self._items.rows[self.currentIndex().row()]
            for act in item.acts[:1]:
                self.act_wanted.emit(item.key, act.name)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or not self.isEnabled() or event.button() is not Qt.MouseButton.LeftButton:
            return
        item = self._items.rows[index.row()]
        act = act_at(item, QRectF(self.visualRect(index)), event.position())
        if act is None:
            self._toggle(index.row())
        else:
            self.act_wanted.emit(item.key, act.name)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            at = self.visualRect(self.currentIndex()).center()
        elif self.indexAt(at).isValid():
            self.setCurrentIndex(self.indexAt(at))
        menu = self.menu_of_chosen()
        if menu is not None:
            menu.popup(self.viewport().mapToGlobal(at))

    def menu_of_chosen(self) -> QMenu | None:
        """What can be done with the chosen row; None when that is nothing."""
        index = self.currentIndex()
        if not index.isValid() or not self._items.rows[index.row()].acts or not self.isEnabled():
            return None
        item = self._items.rows[index.row()]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in item.acts:
            chosen = menu.addAction(menu_text(act.words))
            chosen.triggered.connect(lambda _on=False, act=act: self.act_wanted.emit(item.key, act.name))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.wraps:
            self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event) and not self.currentIndex().isValid() and self._items.rowCount():
            self.setCurrentIndex(self._items.index(0))

    def _toggle(self, row: int) -> None:
        item = self._items.rows[row]
        self.toggled.emit(item.key, not item.checked)


def act_at(item: Item, row: QRectF, spot: QPointF) -> Act | None:
    """The act of a row that stands under the mouse."""
    return next((act for act, area in _areas(item, row) if area.contains(spot)), None)


def _areas(item: Item, row: QRectF) -> list[tuple[Act, QRectF]]:
    """Where the acts at the end of a row stand, from the right."""
    found: list[tuple[Act, QRectF]] = []
    font = QFontMetricsF(role_font(TextRole.STRONG))
    right = row.right() - Space.S
    for act in reversed(item.acts[:SHOWN_ACTS]):
        wide = font.horizontalAdvance(act.words)
        found.append(
            (act, QRectF(right - wide, row.top() + Space.XS, wide + 1, TYPE[TextRole.BODY].line + Space.S))
        )
        right -= wide + Space.L
    return found


_SIGN_ROOM = SignSize.SMALL + Space.S


class _Items(KeyedRowsModel[Item]):
    def key(self, row: Item) -> str:
        return row.key

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.words
        if role == Qt.ItemDataRole.UserRole:
            return item
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if item.checked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text("\n".join((item.words, *item.more)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("gekozen") if item.checked else self.tr("niet gekozen")
            return ", ".join(part for part in (item.sign_says, item.words, state, *item.more) if part)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: CheckList) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item: Item = index.data(Qt.ItemDataRole.UserRole)
        lines = len(self._lines(item)) * TYPE[TextRole.BODY].line
        if not item.more:
            return QSize(Height.TILE, max(Height.LIST_BUTTON, lines + Space.S))
        lines += len(item.more) * TYPE[TextRole.SMALL].line
        return QSize(Height.TILE, lines + 2 * Space.S + Space.XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item = index.data(Qt.ItemDataRole.UserRole)
        area = QRectF(option.rect).adjusted(1, 1, -1, -1)
        colour = self._theme.colour
        painter.save()
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, area, colour("accent"))
        line, lines = TYPE[TextRole.BODY].line, self._lines(item)
        top = area.top() + (Space.S if item.more else (area.height() - len(lines) * line) / 2)
        right = paint_check(painter, self._theme, area.left() + Space.S, top + line / 2, checked=item.checked)
        left = right + Space.S
        if item.sign is not None:
            size = SignSize.SMALL
            paint_sign(painter, item.sign, QRectF(left, top + (line - size) / 2, size, size), colour("ink"))
            left += _SIGN_ROOM
        room = area.right() - Space.S - left
        busy = option.state & (QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
        acts = _areas(item, QRectF(option.rect)) if busy else []
        beside = (acts[-1][1].left() - Space.L - left) if acts else room
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(self._font(item))
        painter.setPen(colour("ink"))
        for words in lines if self._list.wraps else (elided(item.words, self._font(item), beside),):
            painter.drawText(QRectF(left, top, beside + 1, line), flags, words)
            top += line
        painter.setPen(colour("accent"))
        painter.setFont(role_font(TextRole.STRONG))
        for act, spot in acts:
            painter.drawText(spot, flags, act.words)
        painter.setPen(colour("ink"))
        small = role_font(TextRole.SMALL)
        painter.setFont(small)
        painter.setPen(colour("muted"))
        for words in item.more:
            spot = QRectF(left, top, room + 1, TYPE[TextRole.SMALL].line)
            painter.drawText(spot, flags, elided(words, small, room))
            top += spot.height()
        painter.restore()

    def _font(self, item: Item) -> QFont:
        return role_font(TextRole.STRONG if item.more and not self._list.wraps else TextRole.BODY)

    def _lines(self, item: Item) -> tuple[str, ...]:
        room = self._list.viewport().width() - 2 - 3 * Space.S - SignSize.ROW
        room -= _SIGN_ROOM if item.sign is not None else 0
        font = self._font(item)
        return wrapped(item.words, font, room) if self._list.wraps else (elided(item.words, font, room),)
