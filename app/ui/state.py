"""The open workshop as Qt sees it: where we are, one signal that says what changed, and publishing.

A gesture calls one operation through ``do``; the operation commits; ``changed`` says what it touched.
No widget writes to the store, and none calls another.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.foundation.errors import KnownError
from app.guides.schema import AnyStep, Guide, Section
from app.guides.steps import OpenStep
from app.store.practice_file import Committed
from app.store.publishing import NotPublished
from app.store.record import WorkKind
from app.ui.publisher import Publisher
from app.workshop.workshop import Workshop

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


class Leaving:
    """Goes round before people leave a field, a step or the window. Whoever can't keep its words refuses."""

    def __init__(self) -> None:
        self.may = True

    def refuse(self) -> None:
        """Something typed could not be kept; leaving would lose it."""
        self.may = False


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
    leaving = Signal(object)
    """Another field, step or window comes: what is being typed must be kept now. A ``Leaving``."""

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workshop = workshop
        self.steps: list[tuple[Guide, Section, AnyStep]] = []
        self._here = 0
        self._said = ""
        self._read_steps()
        self.counts = workshop.answers.counts()
        """Answers per step; kept here because several screens show them."""
        self._here = self._where_we_were()
        self._publisher = Publisher(workshop, self)
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
        if 0 <= position < len(self.steps) and position != self._here and self.leave():
            self.workshop.file.end_burst()
            self._here = position
            self.moved.emit(self.step_id)

    def leave(self) -> bool:
        """Keep everything that is being typed; False when that failed, and people should stay."""
        leaving = Leaving()
        self.leaving.emit(leaving)
        return leaving.may

    @property
    def read_only(self) -> bool:
        """Whether people can only look."""
        return self.workshop.file.read_only

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
        """Run one operation and say whether it happened. The same trouble twice is said once."""
        try:
            operation()
        except KnownError as error:
            if error.sentence != self._said:
                self.trouble.emit(error.sentence)
            self._said = error.sentence
            return False
        self._said = ""
        return True

    def undo(self) -> None:
        """Take back the last step of work and say what that was."""
        done = self.do(self.workshop.undo) if self.leave() else None
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
        self.leave()
        self._publisher.stop()
        return self.workshop.file.close()

    # -- inside

    def _where_we_were(self) -> int:
        """The first question without an answer, once there are answers; else the start of the day."""
        if not self.counts:
            return 0
        asked = [number for number, (_g, _s, step) in enumerate(self.steps) if isinstance(step, OpenStep)]
        ids = {number: self.steps[number][0].step_id(self.steps[number][2]) for number in asked}
        return next(
            (number for number in asked if not self.counts.get(ids[number])), asked[0] if asked else 0
        )

    def _on_committed(self, committed: Committed) -> None:
        changed = Changed(frozenset(target.entity for target in committed.targets))
        if changed.touches("guide"):
            self._read_steps()
        if changed.everything:
            self.counts = self.workshop.answers.counts()
        elif changed.touches("contribution"):
            self.counts[self.step_id] = self.workshop.answers.count(self.step_id)
        self.saved.emit(dt.datetime.now().strftime("%H:%M"))
        self._publisher.wake()
        self.changed.emit(changed)
        if committed.work.kind is WorkKind.MERGE:
            self.trouble.emit(self._words_of_merge())

    def _words_of_merge(self) -> str:
        choices = len(self.workshop.file.conflicts())
        if not choices:
            return self.tr(
                "Iemand anders wijzigde dit bestand ook. Alles is samengevoegd; er ging niets verloren."
            )
        return self.tr(
            "Iemand anders wijzigde dit bestand ook. Alles is samengevoegd. Op {count} plaatsen schreven "
            "jullie iets anders: je ziet de laatste versie, de andere blijft bewaard in het bestand."
        ).format(count=choices)

    def _read_steps(self) -> None:
        asked = self.step_id if self.steps else ""
        self.steps = [(guide, *found) for guide in self.workshop.guides for found in guide.steps()]
        ids = [guide.step_id(step) for guide, _section, step in self.steps]
        self._here = ids.index(asked) if asked in ids else 0
