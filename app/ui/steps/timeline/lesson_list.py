"""The leerinzichten at the left: their words, and what of them is still open."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

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


class LessonList(QListView):
    """Enter goes to work on one; Alt with an arrow moves it, Del is the bin."""

    chosen_changed = Signal()
    wanted = Signal(str)
    """What a key asks of the chosen one: "open", "bin", "up" or "down"."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_LessonDelegate(theme, self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("surface", "clear")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(Width.LEFT_PREPARE)
        self.setAccessibleName(self.tr("Leerinzichten"))
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> Lesson | None:
        """The one that people are at."""
        row = self.currentIndex().row()
        return self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None

    def show_lessons(self, lessons: Sequence[Lesson]) -> None:
        """Show these; people stay at the one where they were, or come to the nearest."""
        if list(lessons) == self._rows.rows:
            return
        here, row = self.current, self.currentIndex().row()
        self.blockSignals(True)
        self._rows.replace(lessons)
        ids = [one.id for one in lessons]
        if ids:
            stays = here is not None and here.id in ids
            row = ids.index(here.id) if here is not None and stays else min(max(row, 0), len(ids) - 1)
            self.setCurrentIndex(self._rows.index(row))
        self.blockSignals(False)
        if (self.current.id if self.current else None) != (here.id if here else None):
            self.chosen_changed.emit()

    def choose(self, lesson_id: str) -> None:
        """Go to one."""
        for row, one in enumerate(self._rows.rows):
            if one.id == lesson_id and row != self.currentIndex().row():
                self.setCurrentIndex(self._rows.index(row))

    def step(self, by: int) -> None:
        """The next one, or the one before."""
        row = self.currentIndex().row() + by
        if 0 <= row < len(self._rows.rows):
            self.setCurrentIndex(self._rows.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        wish = _KEYS.get(key) if not held else None
        if held == Qt.KeyboardModifier.AltModifier:
            wish = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}.get(key)
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


_KEYS = {Qt.Key.Key_Return: "open", Qt.Key.Key_Enter: "open", Qt.Key.Key_Delete: "bin"}


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
        words = self.tr("1 factor") if count == 1 else self.tr("{count} factoren").format(count=count)
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
