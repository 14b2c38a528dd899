"""Voorbereiden: the parts at the left, each saying how far it is; the one that is chosen beside them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.place_page import PlacePage
from app.ui.prepare.agenda import AgendaPart
from app.ui.prepare.column import PartColumn
from app.ui.prepare.header import PrepareHeader
from app.ui.prepare.methods import MethodsPart
from app.ui.prepare.part import PartMaker, PreparePart
from app.ui.prepare.people_part import PeoplePart
from app.ui.prepare.practice_part import PracticePart
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme

Part = TypeVar("Part", bound=PreparePart)
PARTS: tuple[PartMaker, ...] = (PracticePart, PeoplePart, AgendaPart, MethodsPart)
"""In the order in which a day is prepared; Alt with its number goes to one."""


class PreparePage(PlacePage):
    """Nothing here has to be finished before the day can start."""

    session_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        parent: QWidget | None = None,
        makers: Sequence[PartMaker] = PARTS,
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._stack = QStackedWidget(self)
        self._stack.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack.setProperty("surface", "page")
        self.parts = [make(theme, practice, self._stack) for make in makers]
        self.header = PrepareHeader(theme, practice, self)
        self.column = PartColumn(theme, self.parts, self)
        for part in self.parts:
            self._stack.addWidget(part)
            part.fills_changed.connect(self._make_room)
        self._build()
        self.column.chosen.connect(self._choose)
        self.column.entered.connect(self.take_focus)
        self.column.start_wanted.connect(self.session_wanted)
        practice.changed.connect(self._on_changed)
        practice.day_chosen.connect(self._show_begun)
        self._shortcut("F5", self.session_wanted.emit)
        for number in range(len(self.parts)):
            self._shortcut(f"Alt+{number + 1}", partial(self.show_part, number))
        self._choose(0)
        self._show_begun()

    def part(self, kind: type[Part]) -> Part:
        """The part of this kind."""
        return next(part for part in self.parts if isinstance(part, kind))

    def show_part(self, number: int) -> None:
        """Go to work on a part, counted from 0."""
        self._choose(number)
        self.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def take_focus(self) -> None:
        """The cursor is where people work on the part that is shown."""
        self.parts[self._stack.currentIndex()].take_focus()

    def _choose(self, number: int) -> None:
        if number != self._stack.currentIndex() and not self._practice.leave():
            number = self._stack.currentIndex()
        self._practice.workshop.file.end_burst()
        self._stack.setCurrentIndex(number)
        self.column.show_part(number)
        self._make_room()

    def _make_room(self) -> None:
        self.column.setVisible(not self.parts[self._stack.currentIndex()].fills_page)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("agenda_item", "day"):
            self._show_begun()

    def _show_begun(self) -> None:
        self.column.show_begun(begun=self._practice.day_began or self._practice.read_only)

    def _shortcut(self, keys: str, act: Callable[[], None]) -> None:
        QShortcut(QKeySequence(keys), self, act)

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
