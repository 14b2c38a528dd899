"""Voorbereiden: the parts at the left, each saying how far it is; the one that is chosen beside them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.digits import sequences
from app.ui.place_page import PlacePage
from app.ui.prepare.column import PartColumn
from app.ui.prepare.header import PrepareHeader
from app.ui.prepare.how_far import PARTS
from app.ui.prepare.part import HowFar, PartTeller, PreparePart
from app.ui.prepare.parts import Parts
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.widgets.tab_order import stops_in, tab_in_order

Part = TypeVar("Part", bound=PreparePart)


class PreparePage(PlacePage):
    """Nothing here has to be finished before the day can start."""

    session_wanted = Signal()
    made = Signal(PreparePart)
    """People come to a part for the first time; whatever it needs from outside is tied to it now."""

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        parent: QWidget | None = None,
        tellers: Sequence[PartTeller] = PARTS,
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._stack = QStackedWidget(self)
        self._stack.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack.setProperty("surface", "page")
        self.header = PrepareHeader(theme, practice, self)
        how_far = [tell(practice, self) for tell in tellers]
        self.column = PartColumn(theme, how_far, self)
        self.parts = Parts(how_far, self._make)
        self._theme, self._number = theme, 0
        self._build()
        self.column.chosen.connect(self._choose)
        self.column.entered.connect(self.take_focus)
        self.column.start_wanted.connect(self.session_wanted)
        practice.changed.connect(self._on_changed)
        practice.day_chosen.connect(self._show_begun)
        self._shortcut([QKeySequence("F5")], self.session_wanted.emit)
        for number in range(len(self.parts)):
            keys = sequences(Qt.KeyboardModifier.AltModifier, number + 1)
            self._shortcut(keys, partial(self.show_part, number))
        self._choose(0)
        self._show_begun()

    def part(self, kind: type[Part]) -> Part:
        """The part of this kind."""
        part = self.parts[self.parts.number_of(kind)]
        assert isinstance(part, kind)
        return part

    def show_part(self, number: int) -> None:
        """Go to work on a part, counted from 0."""
        self._choose(number)
        self.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def take_focus(self) -> None:
        """The cursor is where people work on the part that is shown."""
        self._shown.take_focus()

    def _choose(self, number: int) -> None:
        if number != self._number and not self._practice.leave():
            number = self._number
        self._practice.workshop.file.end_burst()
        self._number = number
        self._stack.setCurrentWidget(self._shown)
        self.column.show_part(number)
        self._make_room()

    @property
    def _shown(self) -> PreparePart:
        return self.parts[self._number]

    def _make(self, how_far: HowFar) -> PreparePart:
        """In the stack that shows it; Tab goes on from it to what stands above and beside it."""
        part = how_far.make(self._theme, self._stack)
        self._stack.addWidget(part)
        part.fills_changed.connect(self._make_room)
        end = QWidget(part)  # made last, so that Tab would come here last
        end.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tab_in_order(end, *stops_in(self.header), *stops_in(self.column))
        end.setParent(None)
        self.made.emit(part)
        return part

    def _make_room(self) -> None:
        self.column.setVisible(not self._shown.fills_page)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("agenda_item", "day"):
            self._show_begun()

    def _show_begun(self) -> None:
        self.column.show_begun(begun=self._practice.day_began or self._practice.read_only)

    def _shortcut(self, keys: Sequence[QKeySequence], act: Callable[[], None]) -> None:
        shortcut = QShortcut(self)
        shortcut.setKeys(keys)
        shortcut.activated.connect(act)

    def _build(self) -> None:
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.column)
        columns.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addLayout(columns, 1)
