"""Plays the sample day through the real windows, off screen: every answer typed, every text written.

Leaves the practice file, the Word grondplan, and a picture of every screen and of all the room saw.
"""

import os
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.foundation.resources import resource
from app.store.places import Places
from app.ui.file_questions import FileQuestions
from app.ui.main_window import MainWindow
from app.ui.theme.style import Choice, Theme
from app.ui.widgets.rail import Place

WALL = QSize(1920, 1080)
WINDOW = QSize(1440, 900)


def play(out: Path | None = None) -> int:
    """Play the day; the exit code. Without ``out`` everything lands in ``praktijkdag-demo`` here."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.ui.application import make_application

    folder = out or Path("praktijkdag-demo")
    pictures = folder / "beelden"
    pictures.mkdir(parents=True, exist_ok=True)
    practice = folder / "Het Speelhuis.praktijk"
    for old in (practice, *folder.glob("*.docx"), *pictures.glob("*.png")):
        old.unlink(missing_ok=True)
    app = QApplication.instance() or make_application(sys.argv[:1])
    assert isinstance(app, QApplication)
    with TemporaryDirectory() as data:
        demo = _Demo(app, Places(Path(data)), practice, pictures)
        demo.play()
    shutil.rmtree(folder / "werkkopie", ignore_errors=True)
    print(f"De voorbeelddag is gespeeld. Alles staat in '{folder.resolve()}'.")
    return 0


class _Answers(FileQuestions):
    """Answers the questions about files, as a person would in the system's dialog."""

    def __init__(self, practice: Path) -> None:
        self._practice = practice

    def open(self, parent: QWidget, start: Path) -> Path | None:
        return self._practice

    def save(self, parent: QWidget, proposal: Path) -> Path | None:
        return self._practice.with_suffix(proposal.suffix)


class _Demo:
    """One person at one laptop, a beamer on the wall."""

    def __init__(self, app: QApplication, places: Places, practice: Path, pictures: Path) -> None:
        self._app = app
        self._pictures = pictures
        self._practice = practice
        self._number = 0
        self._theme = Theme(app, Choice.LIGHT)
        self._window = MainWindow(app, self._theme, places, _Answers(practice))
        self._window.resize(WINDOW)

    def play(self) -> None:
        """The whole day, from the first start to the Word document."""
        from app.imports.day_file import read_day_file
        from app.ui.demo_day import answers_of, texts_of, without_words
        from app.ui.opening import Opening

        day = read_day_file(resource("sample", "speelhuis.yaml"))
        self._window.show()
        self._window.activateWindow()
        self._take("start-eerste-keer")
        opening = Opening(self._window.places, lambda opening, path=None: None)
        self._window.use(lambda: opening.from_day(without_words(day), self._practice), self._practice)
        opened = self._window.opened
        assert opened is not None
        opened.practice.go_to(0)
        self._take("sessie-uitleg")
        self._show_wall()
        plenary = [stop.step_id for stop in opened.practice.stops if stop.guide.key == "plenair"]
        self._go_through(answers_of(day, plenary))
        self._show_modes()
        self._write(texts_of(day))
        self._window.show_place(Place.PREPARE)
        self._take("voorbereiden")
        self._theme.choose(Choice.DARK)
        self._window.show_place(Place.SESSION)
        self._take("sessie-donker")
        self._theme.choose(Choice.LIGHT)
        self._hand_in()
        self._window.show_place(Place.START)
        self._take("start")
        self._window.close()

    # -- the session

    def _go_through(self, answers: dict[str, list[tuple[str | None, str]]]) -> None:
        """Every step of the day with PgDn, every answer typed, signed and entered."""
        opened = self._window.opened
        assert opened is not None
        practice = opened.practice
        page = self._window.page(Place.SESSION)
        for position in range(len(practice.stops)):
            said = answers.get(practice.step_id, [])
            for who, words in said:
                self._answer(who, words)
            self._take_wall()
            if len(said) > 4:
                self._take("sessie-vraag")
            elif not said and position < 6:
                self._take("sessie-stap")
            self._press(page, Qt.Key.Key_PageDown)

    def _answer(self, who: str | None, words: str) -> None:
        from app.ui.session.page import SessionPage

        page = self._window.page(Place.SESSION)
        assert isinstance(page, SessionPage)
        entry = page.entry
        self._type(entry.field, words)
        entry.who.setEditText(who or entry.who.itemText(0))
        self._press(entry.field, Qt.Key.Key_Return)

    def _show_modes(self) -> None:
        """What the keys of the projector do."""
        from app.ui.projector.feed import RoomMode

        opened = self._window.opened
        assert opened is not None
        opened.practice.go_to(max(len(opened.practice.stops) // 2, 0))
        for mode in (RoomMode.INSTRUCTION, RoomMode.BLACK, RoomMode.FREEZE):
            opened.feed.set_mode(mode)
            self._take(f"sessie-{mode.value}")
            self._take_wall(mode.value)
            opened.feed.set_mode(mode)

    # -- writing and handing in

    def _write(self, texts: dict[str, str]) -> None:
        from app.ui.workout.page import WorkoutPage

        self._window.show_place(Place.WORKOUT)
        page = self._window.page(Place.WORKOUT)
        opened = self._window.opened
        assert isinstance(page, WorkoutPage)
        assert opened is not None
        for step_id, words in texts.items():
            opened.practice.go_to_step(step_id)
            self._type(page.draft, words)
        opened.practice.go_to_step(max(texts, key=lambda step_id: len(texts[step_id])))
        self._take("uitwerken")

    def _hand_in(self) -> None:
        self._window.show_place(Place.SUBMIT)
        page = self._window.page(Place.SUBMIT)
        self._take("indienen")
        opened = self._window.opened
        assert opened is not None
        opened.export_word()
        del page
        self._take("indienen-klaar")

    # -- hands and eyes

    def _type(self, field: QPlainTextEdit, words: str) -> None:
        field.setFocus()
        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(field, event)

    def _press(self, widget: QWidget, key: Qt.Key) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
        self._app.processEvents()

    def _show_wall(self) -> None:
        opened = self._window.opened
        assert opened is not None
        opened.desk.show()
        assert opened.desk.window is not None
        opened.desk.window.resize(WALL)
        self._window.activateWindow()

    def _take_wall(self, name: str = "") -> None:
        """Every page of what the room sees now."""
        opened = self._window.opened
        assert opened is not None
        window = opened.desk.window
        assert window is not None
        self._app.processEvents()
        for page in range(window.view.pages):
            window.view.set_page(page)
            self._save(window, f"zaal{f'-{name}' if name else ''}")

    def _take(self, name: str) -> None:
        self._app.processEvents()
        self._save(self._window, name)

    def _save(self, widget: QWidget, name: str) -> None:
        self._number += 1
        widget.grab().save(str(self._pictures / f"{self._number:03}-{name}.png"))
