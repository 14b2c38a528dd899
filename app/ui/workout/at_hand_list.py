"""The things at hand as one list under headings: cards for remarks and bits, a box for a hiaat."""

from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, Radius, SignSize, Space, Stroke, TextRole
from app.ui.widgets.check_box import paint_check
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.text import elided, tip_text, wrapped
from app.ui.workout.at_hand import Item, What
from app.workshop.typed import short_date_words

Index = QModelIndex | QPersistentModelIndex
Row = Item | What
"""A thing, or the heading of its group."""
_LINE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_SMALL, _BODY = TYPE[TextRole.SMALL].line, TYPE[TextRole.BODY].line
_PAD: Final = Space.M - Space.XS
_MOST: Final = {What.REMARK: 12, What.ASK: 3, What.BIT: 3, What.GAP: 6, What.AGAINST: 6}
"""Lines of each that are shown; all of it is in the tooltip."""
_MOST_QUOTED: Final = 3
_MOST_LETTERS: Final = 900


class AtHandList(QListView):
    """Enter leads to what a row is about; Space ticks a hiaat, Del throws it away."""

    go_wanted = Signal(object)
    tick_wanted = Signal(object)
    bin_wanted = Signal(object)
    left = Signal()
    focused = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Rows(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painting(theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("surface", "clear")
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Bij deze tekst"))
        theme.changed.connect(self.viewport().update)

    @property
    def items(self) -> list[Item]:
        """The things it shows, without the headings."""
        return [row for row in self._model.rows if isinstance(row, Item)]

    def show_items(self, items: list[Item]) -> None:
        """Show these, group by group; the keyboard stays at the same thing or the same place."""
        rows: list[Row] = []
        for item in items:
            group = What.ASK if item.what is What.BIT else item.what
            if not rows or _group(rows[-1]) is not group:
                rows.append(group)
            rows.append(item)
        if rows == self._model.rows:
            return
        chosen, place = self.chosen(), self.currentIndex().row()
        self._model.replace(rows)
        same = [at for at, row in enumerate(rows) if isinstance(row, Item) and chosen and _same(row, chosen)]
        place = same[0] if same else min(place, len(rows) - 1)
        if place >= 0 and self.hasFocus():
            self.setCurrentIndex(self._model.index(self._model.thing_from(place)))

    def chosen(self) -> Item | None:
        """The thing that the keys speak of."""
        row = self.currentIndex().row()
        found = self._model.rows[row] if 0 <= row < len(self._model.rows) else None
        return found if isinstance(found, Item) else None

    def choose(self, item: Item) -> None:
        """Show which thing is meant."""
        if item in self._model.rows:
            index = self._model.index(self._model.rows.index(item))
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def heading(self, what: What) -> str:
        """The words over a group."""
        count = sum(_group(item) is what for item in self.items)
        words = {
            What.REMARK: self.tr("{count} opmerkingen"),
            What.ASK: self.tr("Na te vragen ({count})"),
            What.GAP: self.tr("Hiaten ({count})"),
            What.AGAINST: self.tr("Tegenspraak ({count})"),
        }[what]
        if what is What.REMARK and count == 1:
            words = self.tr("1 opmerking")
        return words.format(count=count)

    def words(self, item: Item) -> str:
        """All of it in words, for who listens to the screen."""
        begin = {
            What.REMARK: self.tr("Opmerking {number} van {by}").format(number=item.number, by=item.by),
            What.ASK: self.tr("Antwoord {number} van {by}").format(number=item.number, by=item.by),
            What.BIT: self.tr("In de tekst"),
            What.GAP: self.tr("Hiaat, opgelost") if item.closed else self.tr("Hiaat"),
            What.AGAINST: self.tr("Spreken elkaar tegen"),
        }[item.what]
        about = f" ({item.quoted})" if item.quoted else ""
        return f"{begin}{about}: {item.words}"

    def event(self, event: QEvent) -> bool:
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item, key = self.chosen(), Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        elif item is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.tick_wanted if item.what is What.GAP else self.go_wanted).emit(item)
        elif item is not None and key is Qt.Key.Key_Space:
            self.tick_wanted.emit(item)
        elif item is not None and key is Qt.Key.Key_Delete:
            self.bin_wanted.emit(item)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._model.rows and self.chosen() is None:
            self.setCurrentIndex(self._model.index(self._model.thing_from(0)))
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes there; of a hiaat only its box does something."""
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        item = self.chosen() if self.indexAt(spot) == self.currentIndex() else None
        if item is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if item.what is not What.GAP:
            self.go_wanted.emit(item)
        elif spot.x() < _PAD + SignSize.ROW + Space.S:
            self.tick_wanted.emit(item)


def _group(row: Row) -> What:
    what = row.what if isinstance(row, Item) else row
    return What.ASK if what is What.BIT else what


def _same(one: Item, other: Item) -> bool:
    return (one.what, one.id, one.words) == (other.what, other.id, other.words)


class _Rows(QAbstractListModel):
    def __init__(self, view: AtHandList) -> None:
        super().__init__(view)
        self._view = view
        self.rows: list[Row] = []

    def replace(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def thing_from(self, place: int) -> int:
        """The first row from here on that is no heading."""
        return next((at for at in range(place, len(self.rows)) if isinstance(self.rows[at], Item)), place)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        words = self._view.words(row) if isinstance(row, Item) else self._view.heading(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words
        return tip_text(words) if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Item) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], What):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Painting(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: AtHandList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._row(index)
        if isinstance(row, What):
            return QSize(Height.TILE, Height.FIELD)
        quoted, lines, note = self._parts(row)
        head = _SMALL + Space.XS if self._has_head(row) else 0
        quote = len(quoted) * _SMALL + Space.S if quoted else 0
        note_high = _SMALL if note else 0
        return QSize(Height.TILE, 2 * _PAD + head + quote + len(lines) * _BODY + note_high + Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, colour = self._row(index), self._theme.colour
        area = QRectF(option.rect).adjusted(0, 0, -Space.XS, -Space.S)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, What):
            painter.setFont(role_font(TextRole.STRONG))
            painter.setPen(colour("ink"))
            painter.drawText(area, _LINE, elided(self._view.heading(row), painter.font(), area.width()))
            painter.restore()
            return
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        outline = QColor(self._theme.colours.outline) if self._theme.colours.outline else None
        paint_box(painter, area, colour("soft" if chosen else "paper"), outline)
        if state & QStyle.StateFlag.State_Selected:
            paint_ring(painter, area, colour("accent"))
        ink = colour("on_soft" if chosen else "ink")
        muted = colour("on_soft" if chosen else "muted")
        self._paint_thing(painter, row, area, ink, muted)
        painter.restore()

    def _paint_thing(self, painter: QPainter, item: Item, area: QRectF, ink: QColor, muted: QColor) -> None:
        quoted, lines, note = self._parts(item)
        left, top = area.left() + _PAD, area.top() + _PAD
        if self._has_head(item):
            self._paint_head(painter, item, area, ink, muted)
            top += _SMALL + Space.XS
        if item.what is What.GAP:
            paint_check(painter, self._theme, left, top + _BODY / 2, checked=item.closed)
            left += SignSize.ROW + Space.S
        painter.setFont(role_font(TextRole.SMALL))
        painter.setPen(muted)
        if quoted:
            bar = QRectF(left, top, Stroke.FOCUS, len(quoted) * _SMALL)
            painter.fillRect(bar, self._theme.colour("edge"))
            for number, line in enumerate(quoted):
                spot = QRectF(left + Space.S, top + number * _SMALL, area.width(), _SMALL)
                painter.drawText(spot, _LINE, line)
            top += len(quoted) * _SMALL + Space.S
        painter.setFont(role_font(TextRole.BODY))
        painter.setPen(muted if item.closed else ink)
        for number, line in enumerate(lines):
            painter.drawText(QRectF(left, top + number * _BODY, area.width(), _BODY), _LINE, line)
        if note:
            painter.setFont(role_font(TextRole.SMALL_STRONG))
            painter.drawText(QRectF(left, top + len(lines) * _BODY, area.width(), _SMALL), _LINE, note)

    def _paint_head(self, painter: QPainter, item: Item, area: QRectF, ink: QColor, muted: QColor) -> None:
        left, top = area.left() + _PAD, area.top() + _PAD
        bold, small = role_font(TextRole.SMALL_STRONG), role_font(TextRole.SMALL)
        when = short_date_words(item.when)
        wide = QFontMetricsF(small).horizontalAdvance(when)
        painter.setFont(bold)
        if item.what is What.REMARK:
            number = str(item.number)
            badge = QRectF(
                left,
                top - 1,
                max(_SMALL + 2, QFontMetricsF(bold).horizontalAdvance(number) + Space.S),
                _SMALL + 2,
            )
            edge = self._theme.colour("warning") if self._theme.colours.outline else None
            paint_box(painter, badge, self._theme.colour("warning_paper"), edge, Radius.CARD)
            painter.setPen(self._theme.colour("warning"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, number)
            left = badge.right() + Space.S
            words = item.by
        else:
            words = " ".join(one for one in (str(item.number or ""), item.by) if one)
        painter.setPen(ink)
        room = area.right() - _PAD - wide - Space.S - left
        painter.drawText(QRectF(left, top, room, _SMALL), _LINE, elided(words, bold, room))
        painter.setFont(small)
        painter.setPen(muted)
        painter.drawText(QRectF(area.right() - _PAD - wide, top, wide + 2, _SMALL), _LINE, when)

    def _has_head(self, item: Item) -> bool:
        return item.what in (What.REMARK, What.ASK)

    def _parts(self, item: Item) -> tuple[tuple[str, ...], tuple[str, ...], str]:
        """The quoted words, the words, and where the quoted words are now."""
        room = self._view.viewport().width() - Space.XS - 2 * _PAD
        if item.what is What.GAP:
            room -= SignSize.ROW + Space.S
        words = item.words[:_MOST_LETTERS]
        lines = wrapped(words, role_font(TextRole.BODY), room, _MOST[item.what])
        quoted: tuple[str, ...] = ()
        if item.quoted:
            flat = " ".join(item.quoted[:_MOST_LETTERS].split())
            quoted = wrapped(flat, role_font(TextRole.SMALL), room - Space.S, _MOST_QUOTED)
        note = ""
        if item.gone:
            note = self.tr("Stond bij een zin die weg is")
        elif item.elsewhere:
            note = self.tr("Staat in een andere vraag")
        return quoted, lines, elided(note, role_font(TextRole.SMALL_STRONG), room) if note else ""

    def _row(self, index: Index) -> Row:
        found: Row = index.model().rows[index.row()]  # type: ignore[attr-defined]
        return found
