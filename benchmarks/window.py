"""The real window on a big file, off screen, and how long it takes until a change is painted."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.store.places import Places
from benchmarks.big_file import make

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from app.ui.main_window import MainWindow
    from app.ui.opened import Opened
    from app.ui.session.page import SessionPage

_LONGEST = 5.0
"""Seconds: whatever is not painted by then never will be."""


@dataclass(frozen=True, slots=True)
class OnScreen:
    """The application with a practice open."""

    app: "QApplication"
    window: "MainWindow"
    opened: "Opened"

    @property
    def page(self) -> "SessionPage":
        """Where people type."""
        from app.ui.session.page import SessionPage
        from app.ui.widgets.rail import Place

        page = self.window.page(Place.SESSION)
        assert isinstance(page, SessionPage)
        return page

    def settle(self, seconds: float = 0.3) -> None:
        """Let everything that was put off happen."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            self.app.processEvents()


@contextmanager
def on_screen(contributions: int) -> Iterator[OnScreen]:
    """A window on a new file with so many contributions."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.ui.application import make_application
    from app.ui.main_window import MainWindow
    from app.ui.theme.style import Theme

    with TemporaryDirectory() as folder:
        places = Places(Path(folder) / "data")
        practice = make(Path(folder) / "groot.praktijk", places, contributions)
        app = QApplication.instance() or make_application(sys.argv[:1])
        assert isinstance(app, QApplication)
        window = MainWindow(app, Theme(app), places)
        window.show()
        window.activateWindow()
        window.open_path(practice)
        while window.opened is None:
            app.processEvents()
        yield OnScreen(app, window, window.opened)
        window.close()


class Painted:
    """Counts the paintings of a widget, to know when a change is on screen."""

    def __init__(self, screen: OnScreen, *widgets: "QWidget") -> None:
        from PySide6.QtCore import QEvent, QObject

        class Watch(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    seen.add(watched)
                return False

        seen: set[QObject] = set()
        self._seen = seen
        self._screen = screen
        self._widgets = set(widgets)
        self._watch = Watch()
        for widget in widgets:
            widget.installEventFilter(self._watch)

    def after(self, act: Callable[[], object], since: float | None = None) -> float:
        """Milliseconds from ``since`` (now, unless told) until ``act`` is done and all is painted again."""
        began = time.perf_counter() if since is None else since
        self._seen.clear()
        act()
        while not self._widgets <= self._seen:
            self._screen.app.processEvents()
            if time.perf_counter() - began > _LONGEST:
                raise RuntimeError("it was never painted")
        return (time.perf_counter() - began) * 1000


def p99(times: list[float]) -> float:
    """The slowest but one in a hundred."""
    return sorted(times)[int(len(times) * 0.99)]
