"""One thing that is made or read on another thread, with how far it is; the newest wish wins."""

import contextlib
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TypeAlias

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from app.foundation.errors import KnownError
from app.ui.theme.tokens import Moment
from app.ui.translated import translated

Make: TypeAlias = Callable[[Callable[[float], None], Callable[[], bool]], object]
"""Makes or reads it, told ``progress`` (0 to 1) and ``cancelled``; None when it was cancelled.

Runs on another thread: it must hold all it needs as values.
"""


class Making(QObject):
    """Makes one at a time. A new wish cancels the one before, and nothing more is heard of that one."""

    lasts = Signal()
    """It takes longer than a second: time to show how far."""
    progressed = Signal(float)
    made = Signal(object)
    """What was made: the ``bytes`` of a file, or what was read in one."""
    cancelled = Signal()
    failed = Signal(str)
    """A sentence for the user."""
    _came_back = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self, maxThreadCount=1)
        self._news: SimpleQueue[tuple[_Job, float | None]] = SimpleQueue()
        self._job: _Job | None = None
        self._running: set[_Job] = set()
        """Also those that nobody waits for: a job must outlive its own run."""
        self._second = QTimer(self, singleShot=True, interval=Moment.TICK)
        self._second.timeout.connect(self.lasts)
        self._came_back.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether something is being made."""
        return self._job is not None

    def begin(self, make: Make) -> None:
        """Make this, in the place of what is being made now."""
        self._drop()
        self._job = _Job(make, self._tell)
        self._running.add(self._job)
        self._second.start()
        self._pool.start(self._job)

    def cancel(self) -> None:
        """Stop; ``cancelled`` follows when something was being made."""
        if self._drop():
            self.cancelled.emit()

    def finish(self) -> None:
        """The file closes: stop, and wait until the other thread has."""
        self._drop()
        self._pool.waitForDone()

    def _drop(self) -> bool:
        job, self._job = self._job, None
        self._second.stop()
        if job is not None:
            job.stop.set()
        return job is not None

    def _tell(self, job: "_Job", share: float | None) -> None:
        """From the other thread: how far it is, or that it is over."""
        self._news.put((job, share))
        with contextlib.suppress(RuntimeError):  # Whoever waited for it may be gone with its window.
            self._came_back.emit()

    def _take(self) -> None:
        """On the thread of the window: hear the news, but not of what nobody waits for any more."""
        while True:
            try:
                job, share = self._news.get_nowait()
            except Empty:
                return
            if share is None:
                self._running.discard(job)
            if job is not self._job:
                continue
            if share is not None:
                self.progressed.emit(share)
            else:
                self._drop()
                self._give(job)

    def _give(self, job: "_Job") -> None:
        if isinstance(job.trouble, KnownError):
            self.failed.emit(translated(job.trouble.sentence))
        elif job.trouble is not None:
            raise job.trouble
        elif job.content is None:
            self.cancelled.emit()
        else:
            self.made.emit(job.content)


class _Job(QRunnable):
    """One making, on a worker's thread."""

    def __init__(self, make: Make, tell: Callable[["_Job", float | None], None]) -> None:
        super().__init__()
        self.stop = threading.Event()
        self.content: object = None
        self.trouble: Exception | None = None
        self._make = make
        self._tell = tell
        self._told = 0.0
        self.setAutoDelete(False)

    def run(self) -> None:
        try:
            self.content = self._make(self._progress, self.stop.is_set)
        except Exception as error:
            # Whoever owns the window hears of it there: a bug as a bug, the rest as a sentence.
            self.trouble = error
        self._tell(self, None)

    def _progress(self, share: float) -> None:
        """Each hundredth once: a window that hears of every line has no time left to paint."""
        if share - self._told >= _HUNDREDTH:
            self._told = share
            self._tell(self, share)


_HUNDREDTH = 0.01
