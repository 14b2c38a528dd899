"""Plays the sample day through the real windows, off screen, from an empty file and with keys only.

Leaves the practice file, what goes out of it, and a picture of every screen and of all the room saw.
"""

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from app.foundation.resources import resource
from app.store.places import Places
from app.ui.demo.camera import WALL, WINDOW, Camera
from app.ui.demo.clock import DayClock
from app.ui.demo.desk import beside
from app.ui.demo.hands import Hands
from app.ui.demo.steady import hold_still
from app.ui.file_questions import FileQuestions
from app.ui.main_window import MainWindow
from app.ui.theme.style import Choice, Theme
from app.ui.widgets.rail import Place

SAMPLE = resource("sample", "speelhuis.yaml")


def play(out: Path | None = None, *, every_look: bool = True) -> int:
    """Play the day; the exit code. Without ``out`` everything lands in ``praktijkdag-demo`` here.

    Without ``every_look`` each picture is taken once, in a look of its own, and only the first of its kind in
    every look and size; all of them come out the same every time.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.ui.application import make_application

    folder = out or Path("praktijkdag-demo")
    pictures = folder / "beelden"
    pictures.mkdir(parents=True, exist_ok=True)
    for made in ("*.praktijk", "*.docx", "*.pdf", "*.csv", "beelden/*.png"):
        for old in folder.glob(made):
            old.unlink()
    _live_in_brussels()
    app = QApplication.instance() or make_application(sys.argv[:1])
    assert isinstance(app, QApplication)
    qInstallMessageHandler(_say)
    clock = DayClock()
    if not every_look:
        hold_still(app, clock)
    with TemporaryDirectory() as data:
        _play(app, Places(Path(data)), clock, folder, pictures, every_look=every_look)
    print(f"De voorbeelddag is gespeeld. Alles staat in '{folder.resolve()}'.")
    return 0


def _play(
    app: QApplication, places: Places, clock: DayClock, folder: Path, pictures: Path, *, every_look: bool
) -> None:
    """The whole day, from the first start to the Word document."""
    from app.imports.day_file import read_day_file
    from app.ui.demo import corners, desk, evening, morning, others, weeks_after
    from app.ui.demo.day import answers_of, questions_of, references_of, texts_of
    from app.ui.demo.exercise import Exercise
    from app.ui.demo.session import Session

    day, theme = read_day_file(SAMPLE), Theme(app, Choice.LIGHT)
    window = MainWindow(app, theme, places, _Answers(folder), clock)
    window.resize(WINDOW)
    window.show_place(Place.START)
    window.show()
    window.activateWindow()
    hands, camera = Hands(app), Camera(app, window, theme, pictures, every_look=every_look)
    camera.take_all("start-eerste-keer")

    hands.press("Ctrl+N")
    opened = window.opened
    assert opened is not None
    practice = opened.practice
    morning.fill_in_practice(day, hands, camera)
    morning.bring_people(day, hands, camera)
    morning.choose_questions(hands, camera)
    morning.plan_day(day, practice, hands, camera)
    morning.look_at_room(hands, camera)

    clock.wait_until(9, 0)
    hands.press("F5", "F5")
    assert opened.desk.window is not None
    opened.desk.window.resize(WALL)
    plenary = [stop.step_id for stop in practice.stops if stop.guide.key == "plenair"]
    exercise = Exercise(day, practice, hands, clock, camera)
    session = Session(practice, hands, clock, camera, answers_of(day, plenary), exercise)
    session.play(day.agenda)
    evening.round_off(day, window, hands, camera)
    session.take_by_mail()
    evening.look_back(hands, camera)
    texts, questions = texts_of(day), questions_of(day)
    unwritten = next(step_id for step_id in questions if step_id not in texts)
    desk.write_up(texts, questions, hands, camera)
    session.read_back()
    hands.press("Ctrl+4")
    desk.take_answers(questions[unwritten], hands, camera)
    desk.keep_sources(references_of(day), hands, camera)
    desk.hand_in(window, hands, camera)
    exercise.hand_out(window)
    desk.compare(questions[unwritten], "Dit vragen we nog na.", hands, camera)
    corners.look_around(hands, camera)
    others.play_others(day, window, hands, camera, clock)
    weeks_after.fill_in_form(hands, camera)
    hands.press("Ctrl+1")
    camera.take("start")
    weeks_after.bring_together(window, places, hands, camera, clock)
    weeks_after.go_wrong(window, hands, camera)
    window.close()


def _live_in_brussels() -> None:
    """The sample day was there: times, and who worked, are shown as people in that room saw them."""
    os.environ["TZ"] = "Europe/Brussels"
    os.environ["LOGNAME"] = "Begeleider"
    if sys.platform != "win32":
        time.tzset()


def _say(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """What Qt complains of; not what a window that nobody sees can't do."""
    if kind is not QtMsgType.QtDebugMsg and "plugin does not support" not in words:
        print(words, file=sys.stderr)


class _Answers(FileQuestions):
    """Answers the questions about files, as a person would in the system's dialog."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._asked = 0

    def questions(self, parent: QWidget, start: Path) -> Path | None:
        """Those of the group; the next time a form in Word."""
        from app.ui.demo.from_others import make_form

        self._asked += 1
        return SAMPLE if self._asked == 1 else make_form(self._folder / "Aanmelding.docx")

    def returned(self, parent: QWidget, start: Path) -> Path | None:
        from app.ui.demo.from_others import read_in_word

        return read_in_word(
            self._folder / "Het Speelhuis.docx", self._folder / "Het Speelhuis – gelezen.docx"
        )

    def copy(self, parent: QWidget, start: Path) -> Path | None:
        from app.ui.demo.from_others import COLLEAGUE

        return self._folder / COLLEAGUE

    def photo(self, parent: QWidget, start: Path) -> Path | None:
        from app.ui.demo.flipchart import draw_flipchart

        return draw_flipchart(self._folder / "flipchart.png")

    def save(self, parent: QWidget, proposal: Path) -> Path | None:
        own = "–" in proposal.name or "netwerk" in proposal.name.casefold()
        name = proposal.name if own else f"Het Speelhuis{proposal.suffix}"
        return beside(self._folder / name)

    def paper(self, parent: QWidget, proposal: Path) -> Path | None:
        return self._folder / proposal.name

    def sheets(self, parent: QWidget, start: Path) -> Sequence[Path]:
        return sorted(self._folder.glob("*nvulblad*.docx"))
