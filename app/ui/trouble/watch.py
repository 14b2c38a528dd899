"""Keeping watch over one run of the program: its log, its errors, and how the last one ended.

What takes long is loaded after the first paint; until then errors are caught, and notes wait.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.foundation.fault_report import Reports
from app.foundation.journal import What, note, open_journal
from app.store.places import Places
from app.ui.trouble.door import GAVE_UP
from app.ui.trouble.hooks import caught

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.trouble.fatal import FatalFile


class Watch:
    """``caught`` is around the whole run; ``begin`` comes after the first paint, ``end`` after the last."""

    def __init__(self, places: Places, window: "MainWindow") -> None:
        self._places = places
        self._window = window
        self._reports = Reports(places.crash_reports, _facts)
        self._fatal: FatalFile | None = None
        self._close_journal: Callable[[], None] = lambda: None

    @contextmanager
    def caught(self) -> Iterator[None]:
        """Whatever nobody caught becomes a report and is told in the window."""
        with caught(self._reports, self._window.trouble.tell):
            yield

    def leave_trace(self) -> None:
        """From now on a fatal signal leaves a trace. Before a file is opened: that may be what kills us."""
        from app.ui.trouble.fatal import FatalFile

        if self._fatal is None:
            self._fatal = FatalFile(self._places.crash_reports)
            self._fatal.begin(_facts())

    def begin(self, path: Path | None) -> None:
        """Keep the log, and say how it ended last time."""
        from app.ui.trouble.fatal import how_it_ended
        from app.ui.trouble.machine import note_beginning

        self.leave_trace()
        self._close_journal = open_journal(self._places.logs)
        note_beginning()
        stopped = how_it_ended(self._places.crash_reports, self._reports)
        if path is None:
            self._window.ask_leftovers(stopped)
        elif stopped is not None:
            self._window.tell_of_stop(stopped)

    def end(self, code: int) -> None:
        """The program ends by itself, unless it gave up: then the next start says so."""
        if self._fatal is not None and code != GAVE_UP:
            self._fatal.end()
        note(What.ENDED, code=code, again=self._window.preferences.begins_again)
        self._close_journal()


def _facts() -> dict[str, str]:
    from app.ui.trouble.machine import facts

    return dict(facts())
