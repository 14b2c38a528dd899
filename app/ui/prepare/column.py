"""The column at the left: the parts with how far each is, and under them the button that starts the day."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.ui.prepare.part import HowFar, PartStatus, words_of_readiness
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import PressButton, paint_box, paint_ring
from app.ui.widgets.text import fitted, plain_label, set_plain, set_tip

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PartColumn(QWidget):
    """Arrows go from part to part; Enter, or the arrow to the right, goes to work on it."""

    chosen = Signal(int)
    """The number of the part to show, from 0."""
    entered = Signal()
    start_wanted = Signal()

    def __init__(self, theme: Theme, parts: Sequence[HowFar], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._group = QButtonGroup(self)
        self._buttons = [_PartButton(theme, number, part.title, self) for number, part in enumerate(parts, 1)]
        self._sentence = plain_label("", TextRole.SMALL, self, wrap=True)
        self.start = Button(theme, "", self, kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="F5")
        self.start.clicked.connect(self.start_wanted)
        self.setFixedWidth(Width.LEFT_PREPARE + 2 * Space.M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        layout.setSpacing(Space.S)
        for number, (part, button) in enumerate(zip(parts, self._buttons, strict=True)):
            self._group.addButton(button)
            button.clicked.connect(lambda _checked, number=number: self.chosen.emit(number))
            part.changed.connect(partial(self._read_again, number))
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self._sentence)
        layout.addSpacing(Space.S)
        layout.addWidget(self.start)
        self._sentence.setContentsMargins(Space.M, 0, Space.M, 0)
        self.setAccessibleName(self.tr("Onderdelen van de voorbereiding"))
        self._statuses = [part.status() for part in parts]
        self._show_statuses()
        self.show_begun(begun=False)

    @property
    def sentence(self) -> str:
        """What stands above the button."""
        return self._sentence.text()

    def show_part(self, number: int) -> None:
        """Mark a part as the one that is shown; gives no signal."""
        self._buttons[number].setChecked(True)

    def take_focus(self) -> None:
        """Put the keyboard on the part that is shown."""
        button = self._group.checkedButton()
        if button is not None:
            button.setFocus()

    def show_begun(self, *, begun: bool) -> None:
        """Once the day has begun, the button only leads there."""
        self.start.set_words(self.tr("Ga naar de sessie") if begun else self.tr("Start de sessie"))
        self._sentence.setVisible(not begun)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        here = next((number for number, one in enumerate(self._buttons) if one.hasFocus()), None)
        if here is not None and key in _STEPS:
            there = min(max(here + _STEPS[key], 0), len(self._buttons) - 1)
            self._buttons[there].setFocus()
            self._buttons[there].setChecked(True)
            self.chosen.emit(there)
        elif here is not None and key is Qt.Key.Key_Right:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _read_again(self, number: int) -> None:
        self._statuses[number] = self._parts[number].status()
        self._show_statuses()

    def _show_statuses(self) -> None:
        for button, status in zip(self._buttons, self._statuses, strict=True):
            button.show_status(status)
        both = zip(self._parts, self._statuses, strict=True)
        waiting = [one.called for one, status in both if not status.ready]
        self._sentence.setText(words_of_readiness(waiting, len(self._parts)))


class _PartButton(PressButton):
    """A part: its title, how far it is in words, and a sign that says the same."""

    def __init__(self, theme: Theme, number: int, title: str, parent: PartColumn) -> None:
        super().__init__(theme, parent)
        self._title = title
        self._keys = f"Alt+{number}"
        self._status = PartStatus("", ready=False)
        self.setCheckable(True)
        set_plain(self, title)

    def show_status(self, status: PartStatus) -> None:
        """Say how far it is; a screen reader hears it with the title."""
        self._status = status
        ready = self.tr("klaar") if status.ready else self.tr("nog te doen")
        self.setAccessibleName(f"{self._title}, {status.words}, {ready}")
        self.setAccessibleDescription(self._keys)
        set_tip(self, f"{status.words} ({self._keys})")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Width.LEFT_PREPARE, Height.FIELD + Space.L)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour = self.theme.colour
        area = QRectF(self.rect())
        if self.isChecked():
            outline = colour("outline") if self.theme.colours.outline else None
            paint_box(painter, area, colour("paper"), outline)
        elif self.hovered:
            paint_ring(painter, area, colour("edge"))
        size = SignSize.SMALL
        spot = QRectF(area.right() - Space.M - size, area.center().y() - size / 2, size, size)
        sign, ink = (Sign.CHECK, "accent") if self._status.ready else (Sign.WARNING, "warning")
        paint_sign(painter, sign, spot, colour(ink))
        room = spot.left() - Space.S - Space.M
        top = area.center().y() - (TYPE[TextRole.BODY].line + TYPE[TextRole.SMALL].line) / 2
        role = TextRole.STRONG if self.isChecked() else TextRole.BODY
        self._paint_line(painter, self._title, role, "ink", QRectF(Space.M, top, room, TYPE[role].line))
        under = QRectF(Space.M, top + TYPE[role].line, room, TYPE[TextRole.SMALL].line)
        self._paint_line(painter, self._status.words, TextRole.SMALL, "muted", under)
        self.paint_focus(painter, area)

    def _paint_line(self, painter: QPainter, words: str, role: TextRole, ink: str, area: QRectF) -> None:
        font, words = fitted(words, role_font(role), area.width())
        painter.setFont(font)
        painter.setPen(self.theme.colour(ink))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(area, flags, words)
