"""Takes the pictures: what the laptop shows, and every page of what the room sees."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.demo.rest import come_to_rest, turn
from app.ui.demo.steady import look_of, wall_look_of
from app.ui.main_window import MainWindow
from app.ui.projector.window import RoomWindow
from app.ui.theme.style import Choice, Theme
from app.ui.theme.tokens import Scheme

WINDOW = QSize(1440, 900)
SMALL_WINDOW = QSize(1280, 720)
LARGE_WINDOW = QSize(1920, 1080)
WALL = QSize(1920, 1080)
SMALL_WALL = QSize(800, 600)
LARGE_WALL = QSize(3840, 2160)

_QUICK = 85
"""Of a PNG, which loses nothing: how little time goes to making the file small."""


class Camera:
    """Numbers the pictures in the order of the day.

    Without ``every_look`` each name is taken once, in a look of its own, and only the first of its kind in
    every look and size.
    """

    def __init__(
        self, app: QApplication, window: MainWindow, theme: Theme, folder: Path, *, every_look: bool = True
    ) -> None:
        self._app = app
        self._window = window
        self._theme = theme
        self._folder = folder
        self._number = 0
        self._every_look = every_look
        self._names: set[str] = set()
        self._taken: set[str] = set()
        """The kinds of which there is one in every look."""

    def take(self, name: str) -> None:
        """The laptop, in one look."""
        if self._wanted(name):
            self._dress(name)
        self._take(name)

    def take_over(self, name: str) -> None:
        """The small window that lies over the work, in one look."""
        self._dress(name)
        self._settle()
        over = self._app.activeWindow()
        assert over is not None
        self._save(over, name)

    def _dress(self, name: str) -> None:
        look = Choice.LIGHT if self._every_look else look_of(name)
        if look is not None:
            self._theme.choose(look)

    def take_all(self, name: str) -> None:
        """The laptop in every look and size that people have."""
        if not self._whole("laptop"):
            self.take(name)
            return
        self._theme.choose(Choice.LIGHT)
        self._take(name)
        for choice in (Choice.DARK, Choice.CONTRAST):
            self._theme.choose(choice)
            self._take(f"{name}-{choice.value}")
        self._theme.choose(Choice.LIGHT)
        for size in (SMALL_WINDOW, LARGE_WINDOW):
            self._window.resize(size)
            self._take(f"{name}-{size.width()}x{size.height()}")
        self._window.resize(WINDOW)
        turn(self._app)

    def take_wall(self, name: str = "") -> None:
        """Every page of what the room sees now, in one look."""
        whole = f"zaal-{name}" if name else "zaal"
        if not self._wanted(whole):
            return
        if not self._every_look:
            self._wall.view.set_scheme(wall_look_of(whole))
        self._take_wall(whole)

    def _take_wall(self, whole: str) -> None:
        self._settle()
        view = self._wall.view
        for page in range(view.pages):
            view.set_page(page)
            self._save(self._wall, whole)

    def take_wall_all(self, name: str) -> None:
        """What the room sees now, on a small and on a large beamer."""
        if not self._whole("beamers"):
            self.take_wall(name)
            return
        self._wall.view.set_scheme(Scheme.LIGHT)
        for size in (SMALL_WALL, LARGE_WALL, WALL):
            self._wall.resize(size)
            self._take_wall(f"zaal-{name}-{size.width()}x{size.height()}")

    def take_wall_looks(self, name: str) -> None:
        """What the room sees now, on a small beamer and in each of its looks."""
        if not self._whole("wall"):
            self.take_wall(name)
            return
        self._wall.view.set_scheme(Scheme.LIGHT)
        self._wall.resize(SMALL_WALL)
        self._take_wall(f"zaal-{name}-{SMALL_WALL.width()}x{SMALL_WALL.height()}")
        self._wall.resize(WALL)
        for scheme in (Scheme.DARK, Scheme.CONTRAST_LIGHT, Scheme.LIGHT):
            self._wall.view.set_scheme(scheme)
            self._take_wall(f"zaal-{name}-{scheme.value}" if scheme is not Scheme.LIGHT else f"zaal-{name}")

    def _whole(self, kind: str) -> bool:
        """Whether this one is taken in every look and size."""
        first = kind not in self._taken
        self._taken.add(kind)
        return self._every_look or first

    @property
    def _wall(self) -> RoomWindow:
        assert self._window.opened is not None
        wall = self._window.opened.desk.window
        assert wall is not None
        return wall

    def _wanted(self, name: str) -> bool:
        return self._every_look or name not in self._names

    def _take(self, name: str) -> None:
        self._settle()
        self._save(self._window, name)

    def _settle(self) -> None:
        """The clocks tell the time of the day, and all that was begun is done."""
        if self._window.opened is not None:
            self._window.opened.ticking.tick()
        come_to_rest(self._app)

    def _save(self, widget: QWidget, name: str) -> None:
        if not self._wanted(name):
            return
        self._names.add(name)
        self._number += 1
        target = self._folder / f"{self._number:03}-{name}.png"
        widget.grab().save(str(target), quality=_QUICK)
