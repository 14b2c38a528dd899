"""Hands on the place Indienen of a real window, with the sample day in it and a desktop of paper."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.guides.levels import Level
from app.store.opening import OpenMode, open_practice_file
from app.store.places import Places
from app.ui.desktop import Desktop
from app.ui.main_window import MainWindow
from app.ui.submit.page import SubmitPage
from app.ui.submit.privacy_page import PrivacyPage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from app.workshop.counted import number_word
from app.workshop.workshop import Workshop
from tests.practices import sample_practice
from tests.ui.hands import Dialogs

NOW = datetime(2026, 3, 12, 15, 0).astimezone()


class PaperDesktop(Desktop):
    """Notes down what is asked of the desktop."""

    def __init__(self) -> None:
        self.opened: list[Path] = []
        self.mails: list[tuple[str, str, str]] = []
        self.copied = ""
        self.willing = True

    def open(self, path: Path) -> bool:
        self.opened.append(path)
        return self.willing

    def write_mail(self, to: str, subject: str, body: str) -> bool:
        self.mails.append((to, subject, body))
        return self.willing

    def copy(self, text: str) -> None:
        self.copied = text


class Hands:
    """The page, and hands on its keyboard. ``answer`` is what the file dialogs give."""

    def __init__(self, window: MainWindow, folder: Path, desktop: PaperDesktop) -> None:
        self.window = window
        self.folder = folder
        self.desktop = desktop
        self.answers: dict[str, Path | None] = {}
        self.asked: list[Path] = []

    @property
    def page(self) -> SubmitPage:
        page = self.window.page(Place.SUBMIT)
        assert isinstance(page, SubmitPage)
        return page

    @property
    def workshop(self) -> Workshop:
        assert self.window.opened is not None
        return self.window.opened.practice.workshop

    def answer(self, proposal: Path) -> Path | None:
        self.asked.append(proposal)
        return self.answers.get(proposal.name, self.folder / proposal.name)

    def open_again(self, mode: OpenMode) -> None:
        """Close the file and open it in another way, at the same place."""
        assert self.window.opened is not None
        path, places = self.window.opened.path, self.window.places
        self.window.show_place(Place.START)
        self.window.use(
            lambda: Workshop(open_practice_file(path, places, mode=mode)), path, place=Place.SUBMIT
        )

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus(), key, modifier)

    def write_on(self) -> None:
        """Ctrl+E; and once more past what may point to a client, when that is shown first."""
        self.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        self.go_past_privacy()

    @property
    def looked_first(self) -> PrivacyPage | None:
        """The page with what may point to a client, as long as it is shown."""
        assert self.window.opened is not None
        return self.window.opened.look_first.shown

    def go_past_privacy(self) -> None:
        """Go on when what may point to a client is shown first."""
        if self.looked_first is not None:
            QApplication.processEvents()  # the keyboard comes to it after it is shown
            self.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)

    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def level(self) -> Level:
        return self.workshop.level

    def goal(self) -> Level | None:
        return self.workshop.goal

    def looked_at(self) -> tuple[str, str]:
        """The step that Uitwerken shows, and the words that are chosen there."""
        page = self.window.page(Place.WORKOUT)
        assert isinstance(page, WorkoutPage)
        cursor = page.draft.textCursor()
        return self.window.opened.practice.step_id if self.window.opened else "", cursor.selectedText()

    @staticmethod
    def number(count: int) -> str:
        return number_word(count)


@contextmanager
def hands_on(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, folder: Path) -> Iterator[Hands]:
    places = Places(folder / "data")
    made: list[Hands] = []
    window = MainWindow(qapp, theme, places, Dialogs(lambda proposal: made[0].answer(proposal)), lambda: NOW)
    window.files.desktop = desktop = PaperDesktop()
    made.append(Hands(window, folder, desktop))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    window.use(lambda: sample_practice(folder / "Speelhuis.praktijk", places), place=Place.SUBMIT)
    yield made[0]
    window.close()
