"""Bringing another file here on another thread: copying, checking and converting it may take a while."""

from pathlib import Path
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from app.foundation.errors import KnownError
from app.store.other_file import OtherFile
from app.ui.state import OpenPractice
from app.workshop.merging import bring


class BringWork(QObject):
    """One file at a time. Whoever hears ``brought`` lets it go again."""

    brought = Signal(object)
    """An ``OtherFile``."""
    failed = Signal(str)
    """Why it can't come in, in a sentence."""
    _came_back = Signal()

    def __init__(self, practice: OpenPractice, parent: QObject) -> None:
        super().__init__(parent)
        self._practice = practice
        self._pool = QThreadPool(self, maxThreadCount=1)
        self._done: SimpleQueue[OtherFile | KnownError] = SimpleQueue()
        self._came_back.connect(self._take)
        practice.closing.connect(self.stop)

    def start(self, path: Path) -> None:
        """Bring this file."""
        self._pool.start(_Bringing(path, self._practice, self))

    def give(self, found: OtherFile | KnownError) -> None:
        """From the other thread: it is here, or it can't be."""
        self._done.put(found)
        self._came_back.emit()

    def stop(self) -> None:
        """Wait for what runs, and leave nothing behind."""
        self._pool.waitForDone()
        while True:
            try:
                found = self._done.get_nowait()
            except Empty:
                return
            if isinstance(found, OtherFile):
                found.let_go()

    def _take(self) -> None:
        try:
            found = self._done.get_nowait()
        except Empty:
            return
        if isinstance(found, OtherFile):
            self.brought.emit(found)
        else:
            self.failed.emit(found.sentence)


class _Bringing(QRunnable):
    def __init__(self, path: Path, practice: OpenPractice, work: BringWork) -> None:
        super().__init__()
        self._path = path
        self._workshop = practice.workshop
        self._work = work

    def run(self) -> None:
        try:
            found: OtherFile | KnownError = bring(self._workshop, self._path)
        except KnownError as error:
            found = error
        self._work.give(found)
