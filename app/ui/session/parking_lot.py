"""The parkeerplaats, in the right column: what is for later, and a field to put something there."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.state import Changed, OpenPractice
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, Space, TextRole
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.key_cap import key_cap_width, paint_key_cap
from app.ui.widgets.line import Line
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import plain_label, tip_text, wrapped
from app.workshop.parking import Parked

MOST_LINES = 3
MOST_SHOWN = 4
"""Things in sight before the list scrolls."""
_BODY = TYPE[TextRole.BODY].line


class ParkingLot(QWidget):
    """What is parked on this day. Enter goes to its question, P puts it back there, Del bins it."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._count = plain_label("", TextRole.MUTED, self)
        self.things = _Things(theme, self)
        self._keys = plain_label(
            self.tr("Enter: naar de vraag · P: wordt een antwoord · Del: weg"),
            TextRole.SMALL,
            self,
            wrap=True,
        )
        self._keys.hide()
        self.field = _Field(theme, self)
        self.field.setVisible(not practice.read_only)
        self._build()
        self.field.returnPressed.connect(self._put)
        self.things.go_wanted.connect(self._go)
        self.things.answer_wanted.connect(self._make_answer)
        self.things.bin_wanted.connect(self._bin)
        self.things.focused.connect(self._keys.setVisible)
        practice.changed.connect(self._on_changed)
        practice.day_chosen.connect(self._show)
        self._show()

    def take_focus(self) -> None:
        """The cursor in the field; where nothing can be typed, in the list."""
        widget = self.things if self._practice.read_only else self.field
        widget.setFocus()
        above = self.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()

    def _put(self) -> None:
        words, practice = self.field.text(), self._practice
        put = practice.workshop.parking.put
        if practice.do(lambda: put(practice.step_id, words, practice.day_id)) is not None:
            self.field.clear()

    def _go(self, thing: Parked) -> None:
        self._practice.go_to_step(thing.step_id)

    def _make_answer(self, thing: Parked) -> None:
        if not self._practice.read_only:
            self._practice.do(lambda: self._practice.workshop.parking.take_out(thing.id))

    def _bin(self, thing: Parked) -> None:
        if not self._practice.read_only:
            self._practice.do(lambda: self._practice.workshop.answers.bin(thing.id))

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("contribution"):
            self._show()

    def _show(self) -> None:
        things = self._practice.workshop.parking.things(self._practice.day_id)
        self._count.setText(str(len(things)) if things else "")
        self.things.show_things(things)
        self.things.setVisible(bool(things))
        self.setVisible(bool(things) or not self._practice.read_only)

    def _build(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(plain_label(self.tr("Parkeerplaats"), TextRole.STRONG, self))
        heading.addStretch(1)
        heading.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(heading)
        layout.addWidget(self.things)
        layout.addWidget(self._keys)
        layout.addWidget(self.field)


class _Field(Line):
    """One line, with the key that brings one here."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(self.tr("Iets voor later"))
        self.setAccessibleName(self.tr("Zet iets op de parkeerplaats"))
        self.setTextMargins(0, 0, round(key_cap_width("Ctrl P")) + Space.S, 0)

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)  # type: ignore[arg-type]
        if self._theme.show_keys:
            colour, right = self._theme.colour, self.width() - Space.S
            paint_key_cap(QPainter(self), right, self.height() / 2, "Ctrl P", colour("ink"), colour("edge"))


class _Things(RowList):
    """The parked things, as cards."""

    go_wanted = Signal(object)
    answer_wanted = Signal(object)
    bin_wanted = Signal(object)
    focused = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Parkeerplaats"))
        self._model = _Parked(self)
        self.setModel(self._model)
        self._cards = _Cards(theme, self)
        self.setItemDelegate(self._cards)
        self.doubleClicked.connect(lambda index: self.go_wanted.emit(self._model.rows[index.row()]))

    def show_things(self, things: list[Parked]) -> None:
        """Show these; the keyboard stays at the same place in the list."""
        row = self.currentIndex().row()
        if things != self._model.rows:
            self._model.replace(things)
        if things and row >= 0:
            self.setCurrentIndex(self._model.index(min(row, len(things) - 1)))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        wishes = {
            Qt.Key.Key_Return: self.go_wanted,
            Qt.Key.Key_Enter: self.go_wanted,
            Qt.Key.Key_P: self.answer_wanted,
            Qt.Key.Key_Delete: self.bin_wanted,
        }
        wish = wishes.get(Qt.Key(event.key()))
        if wish is None or row < 0 or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            wish.emit(self._model.rows[row])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event) and self._model.rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0))
        self.focused.emit(True)

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.focused.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """As high as its first things, so that the field stands right under them."""
        heights = [self._cards.height_of(thing, self.width()) for thing in self._model.rows[:MOST_SHOWN]]
        self.setFixedHeight(sum(heights))


class _Parked(RowsModel[Parked]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        text = self.rows[index.row()].text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        return tip_text(text) if role == Qt.ItemDataRole.ToolTipRole else None


class _Cards(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: _Things) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def height_of(self, thing: Parked, width: int) -> int:
        """With the air under it."""
        return len(self._lines(thing.text, width)) * _BODY + 2 * Space.S + Space.S

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = index.data(Qt.ItemDataRole.DisplayRole)
        lines = self._lines(text, self._view.viewport().width())
        return QSize(Height.TILE, len(lines) * _BODY + 2 * Space.S + Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRectF(option.rect).adjusted(0, 0, 0, -Space.S)
        state, colour = option.state, self._theme.colour
        chosen = bool(state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        outline = colour("outline") if self._theme.colours.outline else None
        painter.save()
        paint_box(painter, area, colour("soft" if chosen else "paper"), outline)
        if chosen:
            paint_ring(painter, area, colour("accent"))
        painter.setFont(role_font(TextRole.BODY))
        painter.setPen(colour("on_soft" if chosen else "ink"))
        lines = self._lines(index.data(Qt.ItemDataRole.DisplayRole), self._view.viewport().width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for number, line in enumerate(lines):
            spot = QRectF(
                area.left() + Space.M - Space.XS, area.top() + Space.S + number * _BODY, area.width(), _BODY
            )
            painter.drawText(spot, flags, line)
        painter.restore()

    def _lines(self, text: str, width: int) -> tuple[str, ...]:
        return wrapped(text[:500], role_font(TextRole.BODY), width - 2 * Space.M, MOST_LINES) or ("",)
