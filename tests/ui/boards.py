"""A session at a board, for tests: the window, the screen of the step, and hands on the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.steps.board.screen import BoardScreen, Stage
from app.workshop.board import Board
from app.workshop.board_values import BoardNote


class AtBoard:
    """What a test sees and does at a board."""

    def __init__(self, screen: BoardScreen) -> None:
        self.screen = screen

    @property
    def board(self) -> Board:
        """The board itself."""
        return self.screen.acts.board

    def texts(self) -> list[str]:
        """The words on the notes, in the order in which they came."""
        return [note.text for note in self.board.notes()]

    def note(self, text: str) -> BoardNote:
        """The note with these words."""
        return next(note for note in self.board.notes() if note.text == text)

    def go_to(self, stage: Stage) -> None:
        """To a moment, as its button does."""
        self.screen.go_to(stage)

    def drag(self, widget: QWidget, begin: QPoint, end: QPoint) -> None:
        """With the left button from one place to another, both in ``widget``."""
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=begin)
        for part in (0.2, 0.6, 1.0):
            QTest.mouseMove(widget, begin + (end - begin) * part)
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)


def undone(board: Board, act: Callable[[], object], undo: Callable[[], object]) -> None:
    """An act is one step: after it and its undo the board is as it was."""
    before = (board.notes(), board.clusters())
    act()
    assert (board.notes(), board.clusters()) != before
    undo()
    assert (board.notes(), board.clusters()) == before
