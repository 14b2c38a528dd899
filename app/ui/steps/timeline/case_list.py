"""The verhalen at the left: their titles, and how each ended with its sign and its word."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.guides.steps import Labelled
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, SignSize, Space, TextRole, Width
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import elided, wrapped
from app.workshop.trajectories_values import Case, label_of, title_of

_ROW = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_SIGNS = {"goed": Sign.CHECK, "vastgelopen": Sign.CROSS}
_MOST_LINES = 3


class CaseList(QListView):
    """Enter goes to work on one; Alt with an arrow moves it; F2 is its title, Del the bin."""

    chosen_changed = Signal()
    wanted = Signal(str)
    """What a key asks of the chosen one: "open", "rename", "bin", "up" or "down"."""

    def __init__(self, theme: Theme, outcomes: Sequence[Labelled], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self._rows.outcomes = outcomes
        self.setModel(self._rows)
        self.setItemDelegate(_CaseDelegate(theme, outcomes, self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("surface", "clear")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(Width.TABLE)
        self.setAccessibleName(self.tr("Verhalen"))
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> Case | None:
        """The one that people are at."""
        row = self.currentIndex().row()
        return self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None

    def show_cases(self, cases: Sequence[Case]) -> None:
        """Show these; people stay at the one where they were, or come to the nearest."""
        if list(cases) == self._rows.rows:
            return
        here, row = self.current, self.currentIndex().row()
        self.blockSignals(True)
        self._rows.replace(cases)
        ids = [one.id for one in cases]
        if ids:
            row = (
                ids.index(here.id) if here is not None and here.id in ids else min(max(row, 0), len(ids) - 1)
            )
            self.setCurrentIndex(self._rows.index(row))
        self.blockSignals(False)
        if (self.current.id if self.current else None) != (here.id if here else None):
            self.chosen_changed.emit()

    def choose(self, case_id: str | None) -> None:
        """Go to one."""
        for row, one in enumerate(self._rows.rows):
            if one.id == case_id and row != self.currentIndex().row():
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


_KEYS = {
    Qt.Key.Key_Return: "open",
    Qt.Key.Key_Enter: "open",
    Qt.Key.Key_F2: "rename",
    Qt.Key.Key_Delete: "bin",
}


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
            return self.tr("{title}, {ending}, {moments} momenten, {factors} factoren").format(
                title=title_of(one), ending=ending, moments=len(one.moments), factors=len(one.factors)
            )
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
