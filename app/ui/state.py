"""The open workshop as Qt sees it: where we are, one signal that says what changed, and publishing.

A gesture calls one operation through ``do``; the operation commits; ``changed`` says what it touched.
No widget writes to the store, and none calls another.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, SignalInstance

from app.foundation.errors import KnownError
from app.guides.schema import AnyStep, Guide, Section
from app.guides.steps import OpenStep
from app.store.practice_file import Committed
from app.store.publishing import NotPublished, Outcome, Published, Snapshot, publish
from app.workshop.workshop import Workshop

PAUSE = 1200
"""Milliseconds without a change before the file is published."""
LONGEST = 5000
"""Milliseconds after which it is published although people go on, or tried again after trouble."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Changed:
    """What a step of work changed, for screens to decide what to draw again."""

    tables: frozenset[str]
    """Tables with rows that changed; empty after a merge or an erasure, when all may have."""

    @property
    def everything(self) -> bool:
        """Whether anything may have changed."""
        return not self.tables

    def touches(self, *tables: str) -> bool:
        """Whether rows of these tables may have changed."""
        return self.everything or not self.tables.isdisjoint(tables)


class OpenPractice(QObject):
    """One open file in this window. Everything on screen reads from here and hears from here."""

    changed = Signal(object)
    """A ``Changed``: what the last step of work touched."""
    moved = Signal(str)
    """Another step is asked: its id."""
    trouble = Signal(str)
    """A sentence for the user; the work is safe."""
    saved = Signal(str)
    """The time, as "11:33", at which the last change was on disk."""
    stays_here = Signal(str)
    """Why the file at its own place isn't up to date; empty when it is again."""
    undone = Signal(str)
    """What was taken back, in words."""
    leaving = Signal()
    """Another field, step or window comes: what is being typed must be kept now."""

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workshop = workshop
        self.steps: list[tuple[Guide, Section, AnyStep]] = []
        self._here = 0
        self._read_steps()
        self._here = self._where_we_were()
        self._publisher = _Publisher(workshop, self)
        self._publisher.stays_here.connect(self.stays_here)
        workshop.subscribe(self._on_committed)

    # -- where we are

    @property
    def step_id(self) -> str:
        """The step that is asked now."""
        guide, _section, step = self.steps[self._here]
        return guide.step_id(step)

    @property
    def here(self) -> tuple[Guide, Section, AnyStep]:
        """The step that is asked now, with its section and guide."""
        return self.steps[self._here]

    @property
    def position(self) -> int:
        """The number of the step, from 0."""
        return self._here

    @property
    def day_id(self) -> str | None:
        """The day that answers are taken down on: the last one."""
        days = self.workshop.people.days()
        return days[-1].id if days else None

    def go_to(self, position: int) -> None:
        """Ask another step; beyond the ends nothing happens."""
        if 0 <= position < len(self.steps) and position != self._here:
            self.leaving.emit()
            self.workshop.file.end_burst()
            self._here = position
            self.moved.emit(self.step_id)

    def next(self) -> None:
        """Ask the next step."""
        self.go_to(self._here + 1)

    def previous(self) -> None:
        """Go back one step."""
        self.go_to(self._here - 1)

    # -- doing

    def do(self, operation: Callable[[], T]) -> T | None:
        """Run one operation; a ``KnownError`` becomes a sentence on screen, never a lost word."""
        try:
            return operation()
        except KnownError as error:
            self.trouble.emit(error.sentence)
            return None

    def works(self, operation: Callable[[], object]) -> bool:
        """Run one operation as ``do`` does, and say whether it happened."""
        happened = False

        def run() -> None:
            nonlocal happened
            operation()
            happened = True

        self.do(run)
        return happened

    def undo(self) -> None:
        """Take back the last step of work and say what that was."""
        self.leaving.emit()
        done = self.do(self.workshop.undo)
        if done is not None:
            self.undone.emit(done.work.label)

    def redo(self) -> None:
        """Do again what was taken back."""
        self.do(self.workshop.redo)

    @property
    def undoable(self) -> bool:
        """Whether there is a step of work to take back."""
        return self.workshop.file.history.undoable is not None

    def close(self) -> NotPublished | None:
        """Keep what is being typed, publish, let go; the reason when the work stays on this computer only."""
        self.leaving.emit()
        self._publisher.stop()
        return self.workshop.file.close()

    # -- inside

    def _where_we_were(self) -> int:
        """The first question without an answer, once there are answers; else the start of the day."""
        counts = self.workshop.answers.counts()
        if not counts:
            return 0
        asked = [number for number, (_g, _s, step) in enumerate(self.steps) if isinstance(step, OpenStep)]
        ids = {number: self.steps[number][0].step_id(self.steps[number][2]) for number in asked}
        return next((number for number in asked if not counts.get(ids[number])), asked[0] if asked else 0)

    def _on_committed(self, committed: Committed) -> None:
        changed = Changed(frozenset(target.entity for target in committed.targets))
        if changed.touches("guide"):
            self._read_steps()
        self.saved.emit(dt.datetime.now().strftime("%H:%M"))
        self._publisher.wake()
        self.changed.emit(changed)

    def _read_steps(self) -> None:
        asked = self.step_id if self.steps else ""
        self.steps = [(guide, *found) for guide in self.workshop.guides for found in guide.steps()]
        ids = [guide.step_id(step) for guide, _section, step in self.steps]
        self._here = ids.index(asked) if asked in ids else 0


class _Publisher(QObject):
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
        """Wait for what runs; nothing starts any more."""
        self._pause.stop()
        self._longest.stop()
        self._pool.waitForDone()
        if self._busy:
            self._came_back.disconnect(self._finish)
            self._file.finish(self._outcome_of_last)
            self._busy = False

    def _publish(self) -> None:
        self._pause.stop()
        self._longest.stop()
        if self._busy or not self._file.unpublished or self._file.read_only:
            return
        self._busy = True
        self._pool.start(_Publishing(self._file.snapshot(), self._work, self._came_back))

    def _work(self, snapshot: Snapshot) -> Outcome:
        self._outcome_of_last = publish(snapshot, self._file.place, self._file.lock)
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
