"""The one clock that ticks in a window: every second while somebody shows seconds, else every minute."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.foundation.clock import Clock
from app.ui.theme.tokens import Moment

MINUTE = 60 * Moment.TICK
_LEAST = 20
"""Milliseconds: a clock that stands still just before its turn, as in the demo, must not tick without end."""


class Ticking(QObject):
    """Ticks when the clock on the wall turns. A tick never writes anything."""

    ticked = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._watchers: set[QObject] = set()
        self._stopped = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        self._wait()

    @property
    def every(self) -> int:
        """Milliseconds between two ticks now."""
        return Moment.TICK if self._watchers else MINUTE

    @property
    def running(self) -> bool:
        """Whether another tick comes."""
        return self._timer.isActive()

    def show_seconds(self, watcher: QObject, *, shown: bool) -> None:
        """Somebody shows seconds, or no longer does."""
        before = self.every
        (self._watchers.add if shown else self._watchers.discard)(watcher)
        if self.every != before:
            self._wait()

    def tick(self) -> None:
        """Tell everybody, and wait for the next turn."""
        self.ticked.emit()
        self._wait()

    def stop(self) -> None:
        """What it ticked for goes away."""
        self._timer.stop()
        self._stopped = True

    def _wait(self) -> None:
        if self._stopped:
            return
        now = self._clock()
        gone = int((now.second + now.microsecond / 1_000_000) * Moment.TICK) % self.every
        self._timer.start(max(self.every - gone, _LEAST))
