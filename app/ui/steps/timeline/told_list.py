"""A list at the left of what was told: one is chosen, and people stay at it while others come and go."""

from collections.abc import Mapping, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme.style import Theme
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel

_ARROWS = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}


class Told(Protocol):
    """A verhaal or a leerinzicht."""

    @property
    def id(self) -> str:
        """What names it for as long as it is there."""
        ...


One = TypeVar("One", bound=Told)


class ToldList(RowList, Generic[One]):
    """Enter goes to work on one; Alt with an arrow moves it, Del is the bin."""

    chosen_changed = Signal()
    wanted = Signal(str)
    """What a key asks of the chosen one: "open", "bin", "up", "down", or another word of ``keys``."""

    keys: Mapping[Qt.Key, str] = {
        Qt.Key.Key_Return: "open",
        Qt.Key.Key_Enter: "open",
        Qt.Key.Key_Delete: "bin",
    }

    def __init__(self, theme: Theme, rows: RowsModel[One], width: int, name: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(name)
        self._rows = rows
        self.setModel(rows)
        self.setFixedWidth(width)

    @property
    def current(self) -> One | None:
        """The one that people are at."""
        row = self.currentIndex().row()
        return self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None

    def show_told(self, told: Sequence[One]) -> None:
        """Show these; people stay at the one where they were, or come to the nearest."""
        if list(told) == self._rows.rows:
            return
        here, row = self.current, self.currentIndex().row()
        self.blockSignals(True)
        self._rows.replace(told)
        ids = [one.id for one in told]
        if ids:
            stays = here is not None and here.id in ids
            row = ids.index(here.id) if here is not None and stays else min(max(row, 0), len(ids) - 1)
            self.setCurrentIndex(self._rows.index(row))
        self.blockSignals(False)
        if (self.current.id if self.current else None) != (here.id if here else None):
            self.chosen_changed.emit()

    def choose(self, told_id: str | None) -> None:
        """Go to one."""
        for row, one in enumerate(self._rows.rows):
            if one.id == told_id and row != self.currentIndex().row():
                self.setCurrentIndex(self._rows.index(row))

    def step(self, by: int) -> None:
        """The next one, or the one before."""
        row = self.currentIndex().row() + by
        if 0 <= row < len(self._rows.rows):
            self.setCurrentIndex(self._rows.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        wish = self.keys.get(key) if not held else None
        if held == Qt.KeyboardModifier.AltModifier:
            wish = _ARROWS.get(key)
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
