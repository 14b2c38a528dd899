"""Takes the pictures: what the laptop shows, and every page of what the room sees."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

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

    Without ``every_look`` each name is taken once, and only the first of its kind in every look and size.
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
        """The laptop, as it is once everything has found its place: what scrolls does so a turn later."""
        for _turn in range(3):
            self._app.processEvents()
        self._save(self._window, name)

    def take_all(self, name: str) -> None:
        """The laptop in every look and size that people have."""
        self.take(name)
        if not self._whole("laptop"):
            return
        for choice in (Choice.DARK, Choice.CONTRAST):
            self._theme.choose(choice)
            self.take(f"{name}-{choice.value}")
        self._theme.choose(Choice.LIGHT)
        for size in (SMALL_WINDOW, LARGE_WINDOW):
            self._window.resize(size)
            self.take(f"{name}-{size.width()}x{size.height()}")
        self._window.resize(WINDOW)
        self._app.processEvents()

    def take_wall(self, name: str = "") -> None:
        """Every page of what the room sees now."""
        self._app.processEvents()
        view = self._wall.view
        for page in range(view.pages):
            view.set_page(page)
            self._save(self._wall, f"zaal{f'-{name}' if name else ''}")

    def take_wall_all(self, name: str) -> None:
        """What the room sees now, on a small and on a large beamer."""
        if not self._whole("beamers"):
            self.take_wall(name)
            return
        for size in (SMALL_WALL, LARGE_WALL, WALL):
            self._wall.resize(size)
            self.take_wall(f"{name}-{size.width()}x{size.height()}")

    def take_wall_looks(self, name: str) -> None:
        """What the room sees now, on a small beamer and in each of its looks."""
        if not self._whole("wall"):
            self.take_wall(name)
            return
        self._wall.resize(SMALL_WALL)
        self.take_wall(f"{name}-{SMALL_WALL.width()}x{SMALL_WALL.height()}")
        self._wall.resize(WALL)
        for scheme in (Scheme.DARK, Scheme.CONTRAST_LIGHT, Scheme.LIGHT):
            self._wall.view.set_scheme(scheme)
            self.take_wall(f"{name}-{scheme.value}" if scheme is not Scheme.LIGHT else name)

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

    def _save(self, widget: QWidget, name: str) -> None:
        if name in self._names and not self._every_look:
            return
        self._names.add(name)
        self._number += 1
        target = self._folder / f"{self._number:03}-{name}.png"
        widget.grab().save(str(target), quality=_QUICK)
