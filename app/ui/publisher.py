"""Publishing beside the work: after every pause, in another thread, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, SignalInstance

from app.store.publishing import NotPublished, Outcome, Published, Snapshot, publish
from app.workshop.workshop import Workshop

PAUSE = 1200
"""Milliseconds without a change before the file is published."""
LONGEST = 5000
"""Milliseconds after which it is published although people go on, or tried again after trouble."""


class Publisher(QObject):
    """Publishes after every pause and at least every five seconds, in another thread, one at a time."""

    stays_here = Signal(str)
    _came_back = Signal(object)

    def __init__(self, workshop: Workshop, parent: QObject) -> None:
        super().__init__(parent)
        self._file = workshop.file
        self._pool = QThreadPool(self, maxThreadCount=1)
        self._busy = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST)
        self._pause.timeout.connect(self._publish)
        self._longest.timeout.connect(self._publish)
        self._came_back.connect(self._finish)

    def wake(self) -> None:
        """Something changed."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def stop(self) -> None:
        """Wait for what runs and take note of it; nothing starts any more."""
        self.rest()
        if self._busy:
            self._came_back.disconnect(self._finish)
            self._file.finish(self._outcome_of_last)
            self._busy = False

    def rest(self) -> None:
        """Wait for what runs; nothing starts until something changes."""
        self._pause.stop()
        self._longest.stop()
        self._pool.waitForDone()

    def _publish(self) -> None:
        self._pause.stop()
        self._longest.stop()
        if self._busy or not self._file.unpublished or self._file.read_only:
            return
        self._busy = True
        self._pool.start(_Publishing(self._file.snapshot(), self._work, self._came_back))

    def _work(self, snapshot: Snapshot) -> Outcome:
        self._outcome_of_last = publish(snapshot, self._file.place, self._file.lock)
        if isinstance(self._outcome_of_last, Published):
            self._file.copy_in_time()
        return self._outcome_of_last

    def _finish(self, outcome: Outcome) -> None:
        self._busy = False
        again = self._file.finish(outcome)
        if isinstance(outcome, Published):
            self.stays_here.emit("")
        elif isinstance(outcome, NotPublished):
            self.stays_here.emit(outcome.sentence)
            self._longest.start()
        if again:
            self._publish()
        elif self._file.unpublished:
            self.wake()


class _Publishing(QRunnable):
    """One publishing, on a worker's thread."""

    def __init__(
        self, snapshot: Snapshot, work: Callable[[Snapshot], Outcome], came_back: SignalInstance
    ) -> None:
        super().__init__()
        self._snapshot = snapshot
        self._work = work
        self._came_back = came_back

    def run(self) -> None:
        self._came_back.emit(self._work(self._snapshot))
