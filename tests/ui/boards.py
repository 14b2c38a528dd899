"""A session at a board, for tests: the window, the screen of the step, and hands on the keyboard."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.session.page import SessionPage
from app.ui.state import OpenPractice
from app.ui.steps.board.screen import BoardScreen, Stage
from app.ui.steps.screen import StepScreen
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.board import Board
from app.workshop.board_values import BoardNote, NewNote
from app.workshop.day_guides import BOARD_ID
from app.workshop.methods import use
from app.workshop.workshop import Workshop
from tests.ui.hands import Dialogs
from tests.ui.laid_over import settle


class AtStep:
    """A window with a practice, and hands on its keyboard."""

    window: MainWindow

    @property
    def practice(self) -> OpenPractice:
        """What is open in it."""
        assert self.window.opened is not None
        return self.window.opened.practice

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, to whatever has the keyboard."""
        focus = self.window.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, held)


class AtBoard(AtStep):
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


@contextmanager
def session_at_board(
    qtbot: QtBot, app: QGuiApplication, theme: Theme, folder: Path, fill: Callable[[Workshop], object]
) -> Iterator[tuple[MainWindow, AtBoard]]:
    """A window at the board of a new practice, once ``fill`` hung something on it."""
    with session_at(qtbot, app, theme, folder, BOARD_ID, fill) as (window, screen):
        assert isinstance(screen, BoardScreen)
        yield window, AtBoard(screen)


@contextmanager
def session_at(
    qtbot: QtBot,
    app: QGuiApplication,
    theme: Theme,
    folder: Path,
    step_id: str,
    fill: Callable[[Workshop], object],
    guide: str = "werkzame-elementen",
) -> Iterator[tuple[MainWindow, StepScreen]]:
    """A window at a step of a guide in a new practice, once ``fill`` put something in it."""
    places = Places(folder / "data")
    window = MainWindow(app, theme, places, Dialogs(lambda proposal: folder / proposal.name))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def make() -> Workshop:
        workshop = Workshop(create_practice_file(folder / "Speelhuis.praktijk", places))
        workshop.start("Het Speelhuis")
        use(workshop, guide, workshop.people.days()[0].id)
        fill(workshop)
        return workshop

    window.use(make, place=Place.START)  # no screen is made of a step that the test is not about
    assert window.opened is not None
    window.opened.practice.go_to_step(step_id)
    window.show_place(Place.SESSION)
    page = window.page(Place.SESSION)
    assert isinstance(page, SessionPage)
    screen = page.middle.step_screen
    assert screen is not None
    qtbot.waitUntil(lambda: not page.day.isVisible() and screen.width() > page.width() / 2)
    settle()
    yield window, screen
    window.close()


def undone(board: Board, act: Callable[[], object], undo: Callable[[], object]) -> None:
    """An act is one step: after it and its undo the board is as it was."""
    before = (board.notes(), board.clusters())
    act()
    assert (board.notes(), board.clusters()) != before
    undo()
    assert (board.notes(), board.clusters()) == before


def five_notes(workshop: Workshop) -> None:
    """Two clusters, of two notes and of one, and two notes that hang loose."""
    board = workshop.board(BOARD_ID)
    board.add_all(
        [
            NewNote("wachten", "groen", cluster="Aan de deur"),
            NewNote("groeten", "geel", cluster="Aan de deur"),
            NewNote("zitten", "groen", cluster="Op ooghoogte"),
            NewNote("los een", "roze"),
            NewNote("los twee", "groen"),
        ]
    )
