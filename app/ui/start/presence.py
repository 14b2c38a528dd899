"""Looks whether files are still there, beside the window: a share that is away can take a minute to tell.

The thread touches nothing of Qt: a signal sent while its window is being closed ends the program. It puts
its answers in a queue, and a timer empties that as long as a look is under way.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.theme.tokens import Moment

_Answers = SimpleQueue[Path | None]


class Presence(QObject):
    """Gives ``vanished(Path)`` for each file that is not at its place (any more)."""

    vanished = Signal(Path)

    def __init__(
        self, parent: QObject | None = None, is_there: Callable[[Path], bool] = Path.is_file
    ) -> None:
        super().__init__(parent)
        self._is_there = is_there
        self._answers = _Answers()
        self._timer = QTimer(self, interval=Moment.LOOK_AGAIN)
        self._timer.timeout.connect(self._collect)

    def look(self, paths: Sequence[Path]) -> None:
        """Start looking; answers come one by one. What an older look still finds is dropped."""
        self._answers = _Answers()
        if not paths:
            self._timer.stop()
            return
        arguments = (tuple(paths), self._is_there, self._answers)
        Thread(target=_look, args=arguments, daemon=True, name="presence").start()
        self._timer.start()

    def _collect(self) -> None:
        try:
            while (path := self._answers.get_nowait()) is not None:
                self.vanished.emit(path)
        except Empty:
            return
        self._timer.stop()


def _look(paths: tuple[Path, ...], is_there: Callable[[Path], bool], answers: _Answers) -> None:
    """Put the vanished ones in ``answers``, and None when all were looked at."""
    for path in paths:
        try:
            there = is_there(path)
        except OSError:
            there = False
        if not there:
            answers.put(path)
    answers.put(None)
