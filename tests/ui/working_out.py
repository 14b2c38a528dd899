"""Hands on the place Uitwerken of a real window, with the sample day in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from app.workshop.workshop import Workshop
from tests.practices import places_in, sample_practice
from tests.ui.hands import Dialogs, bring_up, focus


class AtWorkout:
    """Somebody at the keyboard of Uitwerken; keys go where the keyboard is."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        assert window.opened is not None
        page = window.page(Place.WORKOUT)
        assert isinstance(page, WorkoutPage)
        self.window, self.page, self.folder = window, page, folder
        self.practice: OpenPractice = window.opened.practice
        self.troubles: list[str] = []
        self.practice.trouble.connect(self.troubles.append)

    @property
    def workshop(self) -> Workshop:
        return self.practice.workshop

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(focus(), key, held)

    def keep(self) -> None:
        """A pause long enough to be kept, and for what comes after it to be a step of its own."""
        assert self.practice.leave()
        self.workshop.file.end_burst()


@contextmanager
def workout_window(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, folder: Path) -> Iterator[MainWindow]:
    """The sample day at Uitwerken; what is written goes to the folder."""
    window = MainWindow(qapp, theme, places_in(folder), Dialogs(lambda proposal: folder / proposal.name))
    bring_up(qtbot, window)
    place = folder / "Speelhuis.praktijk"
    window.use(lambda: sample_practice(place, places_in(folder)), place=Place.WORKOUT)
    yield window
    window.close()
