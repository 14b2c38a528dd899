"""The line under the tables: what the keys do with the chosen person, each key also to be clicked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.prepare.person_acts import NO_TABLE
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.cap_button import CapButton
from app.ui.widgets.text import plain_label, set_tip
from app.workshop.seat import Table

_DIGITS = 9
_FEW = 5
"""Tables: with more, their keys need the room of the words."""
_LEAST = 3
"""How much can be left out where there is little room."""


class SeatKeys(QWidget):
    """Says "Zet Dayo aan een andere tafel: 1 2 3 · Zonder tafel: 0"."""

    sit_wanted = Signal(int)
    edit_wanted = Signal()
    absent_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._put = plain_label(self.tr("Zet"), TextRole.MUTED, self)
        self._name = plain_label("", TextRole.STRONG, self)
        self._at = plain_label("", TextRole.MUTED, self)
        self._none = plain_label(self.tr("Zonder tafel:"), TextRole.MUTED, self)
        self._caps = [CapButton(theme, str(number), self) for number in range(1, _DIGITS + 1)]
        self._zero = CapButton(theme, str(NO_TABLE), self, self.tr("Zonder tafel"))
        self._more = [
            (self._button(theme, self.tr("Gegevens"), "Enter"), self.edit_wanted),
            (self._button(theme, self.tr("Kon niet komen"), "A"), self.absent_wanted),
        ]
        for words in (self._put, self._none):
            words.setFixedWidth(words.sizeHint().width())
        self._name.setMaximumWidth(2 * Height.TILE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for widget in (self._put, self._name, self._at, *self._caps):
            row.addWidget(widget)
        row.addSpacing(Space.S)
        row.addWidget(self._none)
        row.addWidget(self._zero)
        row.addSpacing(Space.M)
        for button, signal in self._more:
            row.addWidget(button)
            row.addSpacing(Space.S)
            button.clicked.connect(signal)
        row.addStretch(1)
        for number, cap in enumerate(self._caps, 1):
            cap.clicked.connect(lambda _checked, number=number: self.sit_wanted.emit(number))
        self._zero.clicked.connect(lambda: self.sit_wanted.emit(NO_TABLE))
        self.setFixedHeight(Height.FIELD)

    def show_person(self, name: str, tables: Sequence[Table], *, seated: bool, room: int) -> None:
        """Speak of somebody, or of nobody when there is no name; with less ``room``, in pixels, of less."""
        for least in range(_LEAST + 1):
            self._show(name, tables, seated=seated, least=least)
            if self.sizeHint().width() <= room:
                return

    def _show(self, name: str, tables: Sequence[Table], *, seated: bool, least: int) -> None:
        """``least`` is how much is left out: what else can be done, then the name and some words."""
        known = bool(name)
        self._name.setText(name)
        moves = known and bool(tables)
        few = len(tables) <= _FEW
        in_short = not few or least >= _LEAST
        named = known and least < _LEAST
        words = self.tr("aan tafel:") if named else self.tr("Aan tafel:")
        self._at.setText(words if in_short else self.tr("aan een andere tafel:"))
        self._at.setFixedWidth(self._at.sizeHint().width())
        self._at.setVisible(moves)
        self._put.setVisible(moves and named)
        self._name.setVisible(named)
        for number, cap in enumerate(self._caps):
            cap.setVisible(moves and number < len(tables))
            if number < len(tables):
                set_tip(cap, tables[number].name)
                cap.setAccessibleName(tables[number].name)
        self._none.setVisible(moves and seated)
        self._zero.setVisible(moves and seated)
        for number, (button, _signal) in enumerate(self._more):
            button.setVisible(known and few and number < len(self._more) - least)

    def _button(self, theme: Theme, words: str, key: str) -> Button:
        button = Button(theme, words, self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key=key)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
