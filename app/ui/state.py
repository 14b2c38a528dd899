"""The open workshop as Qt sees it: where we are, one signal that says what changed, and publishing.

A gesture calls one operation through ``do``; the operation commits; ``changed`` says what it touched.
No widget writes to the store, and none calls another.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.foundation.errors import KnownError
from app.models import Day
from app.store.practice_file import MERGED_ELSEWHERE, Committed
from app.store.publishing import NotPublished
from app.ui.choices_left import ChoicesLeft
from app.ui.inside import Inside
from app.ui.publisher import Publisher
from app.workshop.agenda import Block
from app.workshop.half_typed import only_typed
from app.workshop.programme import Stop
from app.workshop.timetable import Timetable, moment_words
from app.workshop.whereabouts import Whereabouts
from app.workshop.workshop import Workshop

T = TypeVar("T")

HALF_TYPED = frozenset({"half_typed"})
"""What changed when only words in a field were kept: no table that screens show, the field has them."""


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
    day_chosen = Signal()
    """The work is about another day of this file."""
    trouble = Signal(str)
    """A sentence for the user; the work is safe."""
    mended = Signal(str)
    """What was refused with this sentence is done now, or something else is."""
    saved = Signal(str)
    """The time, as "11:33", at which the last change was on disk."""
    stays_here = Signal(str)
    """Why the file at its own place isn't up to date; empty when it is again."""
    undone = Signal(str)
    """What was taken back, in words."""
    leaving = Signal(object)
    """Another field, step or window comes: what is being typed must be kept now. A ``Leaving``."""
    closing = Signal()
    """The file closes: what still runs on another thread must finish now."""
    moved_inside = Signal()
    """Another moment of the same step."""
    reading = Signal()
    """A draft is read back to the room, or no longer."""

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workshop = workshop
        self._where = Whereabouts(workshop)
        self.counts = workshop.answers.counts()
        """Answers per step; kept here because several screens show them."""
        self._where.resume(self.counts)
        self.reading_back = False
        """Whether the draft of this step is being read back: the room then sees the text."""
        self.inside: Inside | None = None
        """The step that is asked now, when it is done in moments."""
        self._said = ""
        """The last sentence of trouble with what is typed."""
        self._refused = ""
        """The last sentence of trouble with what somebody did."""
        self.choices = ChoicesLeft(workshop, self)
        """What people must still choose after files came together."""
        self._publisher = Publisher(workshop, self)
        self._publisher.stays_here.connect(self.stays_here)
        workshop.subscribe(self._on_committed)

    # -- where we are

    @property
    def day(self) -> Day | None:
        """The day that is prepared, played or looked back on."""
        return self._where.day

    @property
    def day_id(self) -> str | None:
        """The day that answers are taken down on."""
        return self.day.id if self.day is not None else None

    @property
    def blocks(self) -> list[Block]:
        """The agenda of the day."""
        return self._where.blocks

    @property
    def stops(self) -> list[Stop]:
        """The agenda's, and behind them what it leaves out."""
        return self._where.stops

    @property
    def here(self) -> Stop:
        """The step that is asked now, with its section, guide and block."""
        return self._where.here

    @property
    def step_id(self) -> str:
        """The step that is asked now."""
        return self.here.step_id

    @property
    def position(self) -> int:
        """The number of the stop, from 0."""
        return self._where.position

    @property
    def last_position(self) -> int:
        """Where "next" ends."""
        return self._where.last_position

    @property
    def running_block(self) -> Block | None:
        """The block that the group is at; None before the day begins and after it is closed."""
        return self._where.running_block

    @property
    def day_began(self) -> bool:
        """Whether something of this day took place: it runs, or it is over."""
        return self._where.day_began

    @property
    def timetable(self) -> Timetable:
        """The day as it goes at this moment."""
        return self._where.timetable

    @property
    def elsewhere(self) -> bool:
        """Whether people look at another block than the one that runs."""
        return self._where.elsewhere

    # -- going elsewhere

    def choose_day(self, day_id: str) -> None:
        """Prepare, play or look back on another day."""
        day = next((day for day in self.workshop.people.days() if day.id == day_id), None)
        if day is not None and day_id != self.day_id and self.leave():
            self.workshop.file.end_burst()
            self.read_back(on=False)
            self._where.choose(day, self.counts)
            self.day_chosen.emit()
            self.moved.emit(self.step_id)

    def go_to(self, position: int) -> None:
        """Ask another step; beyond the ends nothing happens."""
        if 0 <= position < len(self.stops) and position != self.position and self.leave():
            self.workshop.file.end_burst()
            self.read_back(on=False)
            self._where.position = position
            self.moved.emit(self.step_id)

    def go_to_step(self, step_id: str) -> None:
        """Ask the step with this id, at its first place in the day."""
        ids = [stop.step_id for stop in self.stops]
        if step_id in ids:
            self.go_to(ids.index(step_id))

    def begin_day(self) -> None:
        """The group is there: the first block begins, or goes on after the day was closed."""
        block = self._where.block_to_begin()
        if block is not None:
            self.begin(block)

    def begin(self, block: Block) -> None:
        """This block begins now, and its first step is asked unless one of its steps is."""
        self.do(lambda: self.workshop.agenda.begin(block.id))
        if not self._where.inside(block.id):
            self._go_to_block(block.id)

    def begin_unforeseen(self, activity: str) -> str | None:
        """Something nobody planned begins now, after the block that runs; its id, None when it could not."""
        day_id, after = self.day_id, self.running_block or self.here.block
        if day_id is None or after is None:
            return None
        block_id = self.do(lambda: self.workshop.agenda.begin_unforeseen(day_id, activity, after.id))
        self._go_to_block(block_id)
        return block_id

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
        """Ask the next step. Who walks out of the block that runs, begins the next one.

        Who was only looking ahead or back, begins nothing. A step of several moments has those first.
        """
        if self.inside is not None and self.inside.forward():
            return
        if self.position >= self.last_position:
            return
        before, inside = self.position, self._where.inside_running
        self.go_to(before + 1)
        block = self.here.block
        if self.position != before and inside and block and block.to_come:
            self.do(lambda: self.workshop.agenda.begin(block.id))

    def previous(self) -> None:
        """Go back one step, or one moment inside this one."""
        if self.inside is None or not self.inside.back():
            self.go_to(self.position - 1)

    def go_inside(self, step: Inside | None) -> None:
        """Forward and back go to this step's moments first; None: it has none."""
        self.inside = step
        self.moved_inside.emit()

    def read_back(self, *, on: bool) -> None:
        """Let the room read the draft of this step, or see its question again."""
        if on != self.reading_back:
            self.reading_back = on
            self.reading.emit()

    # -- doing

    def do(self, operation: Callable[[], T]) -> T | None:
        """Run one operation; a ``KnownError`` becomes a sentence on screen, never a lost word."""
        try:
            done = operation()
        except KnownError as error:
            self._refused = error.sentence
            self.trouble.emit(error.sentence)
            return None
        self._refused = self._mend(self._refused)
        return done

    def works(self, operation: Callable[[], object]) -> bool:
        """Run one operation and say whether it happened. The same trouble twice is said once."""
        try:
            operation()
        except KnownError as error:
            if error.sentence != self._said:
                self.trouble.emit(error.sentence)
            self._said = error.sentence
            return False
        self._said = self._mend(self._said)
        return True

    def _mend(self, sentence: str) -> str:
        if sentence:
            self.mended.emit(sentence)
        return ""

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
        self.closing.emit()
        self._publisher.stop()
        self._where.let_go()
        return self.workshop.file.close()

    # -- inside

    def _go_to_block(self, block_id: str | None) -> None:
        first = self._where.first_of(block_id)
        if first is not None:
            self.go_to(first)

    def _on_committed(self, committed: Committed) -> None:
        changed = Changed(
            HALF_TYPED if only_typed(committed) else frozenset(one.entity for one in committed.targets)
        )
        asked, day = self.here, self.day
        if changed.touches("day"):
            self._where.look_for_day()
        if changed.touches("guide", "agenda_item", "day"):
            self._where.read_again()
        if changed.everything:
            self.counts = self.workshop.answers.counts()
        elif changed.touches("contribution"):
            ids = {target.entity_id for target in committed.targets if target.entity == "contribution"}
            self.counts |= self.workshop.answers.counts_beside(ids)
        self.saved.emit(moment_words(self.workshop.clock()))
        self._publisher.wake()
        if self.day is not day:
            self.day_chosen.emit()
        self.changed.emit(changed)
        if self.step_id != asked.step_id:
            self.leave()
            self.read_back(on=False)
        if (self.here.step_id, self.here.step) != (asked.step_id, asked.step):
            self.moved.emit(self.step_id)
        self.choices.take_note(committed)
        if committed.work.label == MERGED_ELSEWHERE:
            self.trouble.emit(self._words_of_merge())

    def _words_of_merge(self) -> str:
        if not self.choices.count:
            return self.tr(
                "Iemand anders wijzigde dit bestand ook. Alles is samengevoegd; er ging niets verloren."
            )
        return self.tr(
            "Iemand anders wijzigde dit bestand ook. Alles is samengevoegd en er ging niets verloren. "
            "Wat jullie allebei wijzigden, kies je wanneer het past."
        )
