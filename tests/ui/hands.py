"""Hands at a keyboard. ``QTest.keyClicks`` aborts on é, so text comes in as an input method gives it."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.file_questions import FileQuestions
from app.ui.main_window import MainWindow
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.workshop import Workshop


def type_in(widget: QWidget, words: str) -> None:
    """Type words, any letters, where ``widget`` is."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(widget, event)


def focus() -> QWidget:
    """Where the keyboard is."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def bring_up(qtbot: QtBot, window: QWidget) -> None:
    """Show a window, and wait until the keyboard is in it."""
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def new_practice(folder: Path, places: Places) -> Callable[[], Workshop]:
    """Makes a practice called "Het Speelhuis" in ``folder``, for a window to use."""

    def make() -> Workshop:
        workshop = Workshop(create_practice_file(folder / "Speelhuis.praktijk", places))
        workshop.start("Het Speelhuis")
        return workshop

    return make


class Dialogs(FileQuestions):
    """The system's file dialogs, answered by a test."""

    def __init__(self, answer: Callable[[Path], Path | None]) -> None:
        self.answer = answer

    def open(self, parent: QWidget, start: Path) -> Path | None:
        return self.answer(start)

    def copy(self, parent: QWidget, start: Path) -> Path | None:
        return self.answer(start / "kopie.praktijk")

    def photo(self, parent: QWidget, start: Path) -> Path | None:
        return self.answer(start)

    def questions(self, parent: QWidget, start: Path) -> Path | None:
        return self.answer(start)

    def template(self, parent: QWidget, start: Path) -> Path | None:
        return self.answer(start / "sjabloon.dotx")

    def sources(self, parent: QWidget, start: Path) -> Path | None:
        return self.answer(start / "bronnen.bib")

    def returned(self, parent: QWidget, start: Path) -> Path | None:
        return self.answer(start / "terug.docx")

    def document(self, parent: QWidget, start: Path) -> Path | None:
        return self.answer(start / "document.pdf")

    def save(self, parent: QWidget, proposal: Path) -> Path | None:
        return self.answer(proposal)

    def paper(self, parent: QWidget, proposal: Path) -> Path | None:
        return self.answer(proposal)

    def folder(self, parent: QWidget, start: Path) -> Path | None:
        return self.answer(start)

    def sheets(self, parent: QWidget, start: Path) -> Sequence[Path]:
        path = self.answer(start / "blad.docx")
        return [path] if path is not None else []


def window_at_start(qtbot: QtBot, app: QGuiApplication, theme: Theme, folder: Path) -> Iterator[MainWindow]:
    """A window at its start page, with the keyboard on it; closed afterwards. Files go in ``folder``."""
    window = MainWindow(app, theme, Places(folder / "data"), Dialogs(lambda proposal: folder / proposal.name))
    qtbot.addWidget(window)
    window.show_place(Place.START)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
