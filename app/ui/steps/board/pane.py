"""What every way of looking at a board has in common: writing, ordered, or the free wall."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.workshop.board import Board


class BoardPane(QWidget):
    """Shows the notes of one board. What is chosen in one pane is chosen in the next."""

    chosen_changed = Signal()
    shows = Signal(object)
    """A ``BoardView`` for the room."""

    def __init__(self, theme: Theme, practice: OpenPractice, step_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self.step_id = step_id

    @property
    def board(self) -> Board:
        """The board that it shows."""
        return self._practice.workshop.board(self.step_id)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the notes that a key is about."""
        raise NotImplementedError

    @property
    def chosen_cluster(self) -> str | None:
        """The cluster that a key is about; None for what is loose."""
        raise NotImplementedError

    def choose(self, ids: Sequence[str]) -> None:
        """Choose these notes; those that are not there any more are left out."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the keyboard where people work."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read the board anew; while it is hidden that may wait."""
        raise NotImplementedError

    def search(self, text: str) -> int:
        """Mark what holds this text and bring the first into view; how many do. "" marks nothing."""
        raise NotImplementedError

    def begin_edit(self, note_id: str) -> None:
        """Change the words of a note in its place."""
        raise NotImplementedError
