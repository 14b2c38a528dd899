"""Publishing beside the work, as the window does it, but a hundred times as often; and copies even more."""

import threading
import time

from app.store import practice_file
from app.store.practice_file import PracticeFile
from app.store.publishing import NotPublished, Outcome, Published, publish
from benchmarks.endurance.promises import Tell

SPEED = 100
LONGEST = 5.0 / SPEED
"""Seconds after which it is published although people go on."""
COPY_EVERY = 0.2
"""A sitting lasts a second or two, and a copy should be in the making when it is killed."""


class PublishingBeside:
    """One publishing at a time, on a thread of its own. Tells when one begins, and what became of it."""

    def __init__(self, file: PracticeFile, tell: Tell) -> None:
        self._file = file
        self._tell = tell
        self._thread: threading.Thread | None = None
        self._outcome: Outcome | None = None
        self._since: float | None = None
        practice_file.COPY_EVERY = COPY_EVERY

    def turn(self) -> None:
        """What the event loop of the window would see to, between two gestures."""
        if self._thread is not None:
            if not self._thread.is_alive() and self._finish():
                self._begin()
            return
        if not self._file.unpublished:
            self._since = None
        elif self._since is None:
            self._since = time.monotonic()
        elif time.monotonic() - self._since > LONGEST:
            self._begin()

    def stop(self) -> None:
        """Wait for what runs and take note of it; nothing begins any more."""
        if self._thread is not None:
            self._finish()

    def _begin(self) -> None:
        self._since = None
        snapshot = self._file.snapshot()
        self._tell(["publishing"])

        def run() -> None:
            self._outcome = publish(snapshot, self._file.place, self._file.lock)
            if isinstance(self._outcome, Published):
                self._file.copy_in_time()

        self._thread = threading.Thread(target=run)
        self._thread.start()

    def _finish(self) -> bool:
        """Take note of what ran; True when it should be tried again at once."""
        assert self._thread is not None
        self._thread.join()
        self._thread = None
        outcome, self._outcome = self._outcome, None
        if outcome is None:
            raise RuntimeError("publishing ended in an error that nobody expected")
        self._tell(["published", told(outcome)])
        return self._file.finish(outcome)


def told(outcome: Outcome) -> str:
    """What became of a publishing, in a word."""
    if isinstance(outcome, Published):
        return "published"
    return outcome.trouble.value if isinstance(outcome, NotPublished) else "merged"
