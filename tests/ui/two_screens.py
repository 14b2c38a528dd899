"""Played by ``test_two_screens`` in a process of its own, on a virtual desk whose screens come and go.

    python -m tests.ui.two_screens SCENE FOLDER

The screens are monitors of one X server, so the plugs are ``xrandr`` commands; what Qt hears and where
windows land is real. There is no window manager.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QScreen
from PySide6.QtTest import QTest

from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.application import make_application
from app.ui.main_window import MainWindow
from app.ui.opened import Opened
from app.ui.prepare.page import PreparePage
from app.ui.prepare.room_part import RoomPart
from app.ui.projector.feed import RoomMode
from app.ui.projector.scene import Black, Question
from app.ui.projector.window import RoomWindow
from app.ui.theme.style import Choice, Theme
from app.ui.widgets.rail import Place
from app.workshop.answers import Marks
from app.workshop.workshop import Workshop

LAPTOP = QRect(0, 0, 1280, 720)
BEAMER = QRect(1280, 0, 1024, 768)
OTHER = QRect(1280, 0, 800, 600)
PATIENCE = 10.0
"""Seconds."""


@contextmanager
def virtual_desk() -> Iterator[dict[str, str]]:
    """A virtual desk with the laptop's own screen on it; gives the environment to use it in."""
    server = ["Xvfb", "-displayfd", "1", "-screen", "0", "2304x1080x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(server, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as running:
        assert running.stdout is not None
        display = f":{running.stdout.readline().strip()}"
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        laptop = ["xrandr", "--setmonitor", "LAPTOP", "1280/300x720/200+0+0", "screen"]
        subprocess.run(laptop, env=environment, check=True, capture_output=True)
        try:
            yield environment
        finally:
            running.terminate()


def plug(name: str, area: QRect, output: str = "none") -> None:
    """A screen is plugged in; that of the laptop owns the one output that the server has."""
    place = f"{area.width()}/300x{area.height()}/200+{area.x()}+{area.y()}"
    subprocess.run(["xrandr", "--setmonitor", name, place, output], check=True, capture_output=True)


def unplug(name: str) -> None:
    """A screen goes."""
    subprocess.run(["xrandr", "--delmonitor", name], check=True, capture_output=True)


def until(holds: Callable[[], bool], what: str = "") -> None:
    """Let Qt work until something holds."""
    stop = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < stop, what or "it never happened"
        QTest.qWait(5)


class Desk:
    """A laptop with a practice on it, and what can be plugged into it."""

    def __init__(self, folder: Path) -> None:
        self.app = make_application(["praktijkdag"])
        self.window = MainWindow(self.app, Theme(self.app, Choice.LIGHT), Places(folder / "data"))
        self.window.setGeometry(LAPTOP)
        self.window.show()
        self.window.activateWindow()
        self.open(folder / "Speelhuis.praktijk")
        practice = self.opened.practice
        practice.go_to(5)
        answers = practice.workshop.answers
        answers.add(practice.step_id, ["voor de zaal"])
        answers.enter(practice.step_id, "geheim", marks=Marks(private=True))
        until(self.window.isActiveWindow)

    def open(self, file: Path) -> None:
        """A new practice in the place of what is open."""

        def make() -> Workshop:
            workshop = Workshop(create_practice_file(file, self.window.places))
            workshop.start("Het Speelhuis")
            return workshop

        self.window.use(make)

    @property
    def opened(self) -> Opened:
        """The open practice."""
        assert self.window.opened is not None
        return self.window.opened

    @property
    def wall(self) -> RoomWindow:
        """The room's window."""
        assert self.opened.desk.window is not None
        return self.opened.desk.window

    def screen(self, name: str) -> QScreen:
        """A screen, once Qt knows it."""
        until(lambda: name in self.names, f"Qt sees {self.names}")
        return next(screen for screen in self.app.screens() if screen.name() == name)

    @property
    def names(self) -> list[str]:
        """The screens that Qt knows."""
        return [screen.name() for screen in self.app.screens()]

    def fills(self, name: str) -> bool:
        """Whether the room fills this screen, and nothing else."""
        there = self.screen(name)
        return (
            self.wall.isVisible()
            and self.wall.isFullScreen()
            and self.wall.frameGeometry() == there.geometry()
        )

    def settle(self) -> None:
        """Wait for what is said after the last of a burst of changes."""
        until(lambda: self.opened.feed.held is not None and bool(self.opened.feed.held.why), "no words")

    def picture(self, area: QRect) -> QImage:
        """What really stands on this part of the desk."""
        main = self.app.primaryScreen()
        shot = main.grabWindow(0, area.x(), area.y(), area.width(), area.height())
        return shot.toImage()

    def close(self) -> None:
        """Everything away, as a user does."""
        self.window.close()

    @property
    def on_wall(self) -> str:
        """All words that the room can turn to."""
        return " ".join(piece for page in self.wall.view.page_texts for piece in page)


def choosing(folder: Path) -> None:
    """By keys in "Zaal en beamer": the room is on the chosen screen, and is known again the next time."""
    desk = Desk(folder)
    plug("BEAMER", BEAMER)
    desk.screen("BEAMER")
    assert desk.opened.desk.window is None, "a screen that comes is never used by itself"
    desk.window.show_place(Place.PREPARE)
    page = desk.window.page(Place.PREPARE)
    assert isinstance(page, PreparePage)
    page.show_part(len(page.parts) - 1)
    part = page.parts[-1]
    assert isinstance(part, RoomPart)
    until(lambda: desk.app.focusWidget() is not None)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(desk.window.windowHandle(), key)
    part.use.setFocus()
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Return)
    until(lambda: desk.fills("BEAMER"), f"the room is at {desk.wall.geometry()}")
    assert desk.window.isActiveWindow(), "the keyboard stays with the work"
    paper, ink = 0xFFFFFFFF, 0xFF1B2430

    def is_painted() -> bool:
        picture = desk.picture(BEAMER)
        pixels = {picture.pixel(x, y) for x in range(40, 700, 3) for y in range(60, 130)}
        return {paper, ink} <= pixels

    until(is_painted, "the test picture is really on the beamer")
    assert part.readable.isVisible()
    part.readable.click()
    assert part.how_far.status().ready
    assert part.use.words == "Haal de zaal naar voren"
    part.use.click()
    assert desk.opened.feed.mode is RoomMode.LIVE, "no test picture over what the room reads"
    QTest.keyClick(desk.wall, Qt.Key.Key_Escape)
    assert part.use.words == "Dit scherm gebruiken"
    desk.open(folder / "Andere.praktijk")
    again = desk.opened.desk.screen_of_last_time()
    assert again is desk.screen("BEAMER")
    desk.opened.desk.show()
    until(lambda: desk.fills("BEAMER"))
    desk.close()


def unplugging(folder: Path) -> None:
    """In the middle: black and away at once; another one is offered and stays black until it is confirmed."""
    desk = Desk(folder)
    plug("BEAMER", BEAMER)
    desk.opened.desk.use(desk.screen("BEAMER"))
    until(lambda: desk.fills("BEAMER"))
    assert "voor de zaal" in desk.on_wall
    assert "geheim" not in desk.on_wall
    unplug("BEAMER")
    until(lambda: desk.names == ["LAPTOP"])
    assert not desk.wall.isVisible(), "it may not lie over the work"
    assert desk.opened.feed.scene == Black()
    desk.settle()
    held = desk.opened.feed.held
    assert held is not None
    assert "weg" in held.why
    plug("ANDERE", OTHER)
    desk.screen("ANDERE")
    until(lambda: "ANDERE" in (desk.opened.feed.held.why if desk.opened.feed.held else ""))
    assert not desk.wall.isVisible()
    assert desk.opened.feed.scene == Black(), "another one is never used by itself"
    desk.opened.desk.show()
    until(lambda: desk.fills("ANDERE"))
    assert "voor de zaal" in desk.on_wall
    unplug("ANDERE")
    until(lambda: desk.names == ["LAPTOP"])
    plug("BEAMER", BEAMER)
    desk.screen("BEAMER")
    desk.settle()
    assert desk.opened.feed.scene == Black(), "also the one of before waits until it is confirmed"
    assert not desk.wall.isVisible()
    desk.opened.desk.show()
    until(lambda: desk.fills("BEAMER"))
    desk.close()


def freezing(folder: Path) -> None:
    """A frozen wall is the same after the beamer went and came; what became private meanwhile is off it."""
    desk = Desk(folder)
    plug("BEAMER", BEAMER)
    desk.opened.desk.use(desk.screen("BEAMER"))
    until(lambda: desk.fills("BEAMER"))
    answers, step = desk.opened.practice.workshop.answers, desk.opened.practice.step_id
    (second,) = answers.add(step, ["ook voor de zaal"])
    desk.opened.feed.set_mode(RoomMode.FREEZE)
    unplug("BEAMER")
    until(lambda: desk.names == ["LAPTOP"])
    answers.add(step, ["van later"])
    answers.mark(second, Marks(private=True))
    desk.opened.practice.next()
    plug("BEAMER", BEAMER)
    desk.screen("BEAMER")
    desk.settle()
    assert desk.opened.feed.scene == Black()
    desk.opened.desk.show()
    until(lambda: desk.fills("BEAMER"))
    frozen = desk.opened.feed.scene
    assert isinstance(frozen, Question)
    assert frozen.answers == ("voor de zaal",)
    desk.opened.feed.set_mode(RoomMode.LIVE)
    assert desk.opened.feed.scene != frozen
    desk.close()


def landing(folder: Path) -> None:
    """The beamer becomes the only screen, or shows the same as the laptop: never full over the work."""
    desk = Desk(folder)
    plug("BEAMER", BEAMER)
    desk.opened.desk.use(desk.screen("BEAMER"))
    until(lambda: desk.fills("BEAMER"))
    unplug("LAPTOP")
    until(lambda: desk.app.primaryScreen().name() == "BEAMER")
    assert not desk.wall.isVisible()
    assert desk.opened.feed.scene == Black()
    plug("LAPTOP", LAPTOP, "screen")
    desk.screen("LAPTOP")
    unplug("BEAMER")
    until(lambda: desk.names == ["LAPTOP"])
    plug("SPIEGEL", LAPTOP)
    desk.screen("SPIEGEL")
    said: list[str] = []
    desk.opened.desk.advice.connect(said.append)
    desk.opened.desk.show()
    assert "hetzelfde als dit scherm" in said[0]
    until(desk.wall.isVisible)
    assert not desk.wall.isFullScreen()
    desk.close()


SCENES = {scene.__name__: scene for scene in (choosing, unplugging, freezing, landing)}

if __name__ == "__main__":
    SCENES[sys.argv[1]](Path(sys.argv[2]))
