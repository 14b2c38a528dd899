"""What every way of looking at a board has in common: writing, ordered, or the free wall."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.workshop.board import Board

Stroke: TypeAlias = tuple[Qt.KeyboardModifier, Qt.Key]
"""A key with what is held down with it."""


class BoardPane(QWidget):
    """Shows the notes of one board. What is chosen in one pane is chosen in the next.

    ``BoardKeys`` serves every pane: it asks what is chosen, and what to begin in its place.
    """

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

    # -- what keys ask; a pane has what fits it

    @property
    def more_keys(self) -> Mapping[Stroke, Callable[[], object]]:
        """Keys of this way of looking alone. They change nothing on the board, but where notes hang."""
        return {}

    def choose_cluster(self, cluster_id: str | None) -> None:
        """Choose a cluster itself, and no notes; None: what is loose."""

    def choose_all(self) -> None:
        """Choose every note that is shown."""

    def let_go(self) -> bool:
        """Esc: choose nothing and look for nothing; False when that is so already."""
        return False

    def begin_rename(self, cluster_id: str) -> None:
        """Change the name of a cluster in its place."""

    def begin_note(self) -> None:
        """Write a new note."""

    def begin_search(self) -> None:
        """Type what to look for."""

    def begin_sign(self) -> None:
        """Ask whose words the chosen notes are."""

    def begin_count(self) -> None:
        """Ask how many dots there are on what is chosen."""

    def begin_voter(self) -> None:
        """Choose whose dots are stuck."""

    def begin_merge(self) -> None:
        """Put the chosen clusters together, or ask with which one."""
