"""Steps of work on an open database: all or nothing, recorded, undone and told about."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from app.foundation.clock import local_now, moment
from app.foundation.errors import KnownError
from app.models import new_id
from app.store.changes import Ref, Target
from app.store.history import History, Undone
from app.store.lock import user_name
from app.store.record import Record, Work, WorkKind
from app.store.recorder import Recorder
from app.store.registers import Registers
from app.store.trouble import FULL_HERE, is_full

BURST_PAUSE = 2.0
"""Seconds: typing on after a shorter pause than this stays in the same step of work."""


@dataclass(frozen=True, slots=True)
class Committed:
    """What a step of work changed; the one thing that screens listen to."""

    work: Work
    targets: frozenset[Target]
    """Fields that changed; an empty field name is a new row. Empty after a merge or an erasure: all may
    be new."""


class StepsOfWork:
    """The one connection, a session on it, and the one way to write: ``work``."""

    def __init__(
        self, connection: sqlite3.Connection, *, read_only: bool, clock: Callable[[], float]
    ) -> None:
        self.connection = connection
        self.read_only = read_only
        self._clock = clock
        self._engine = create_engine(
            "sqlite://", creator=lambda: connection, poolclass=StaticPool, hide_parameters=True
        )
        self.session = Session(self._engine, expire_on_commit=False)
        self.record = Record(connection)
        self.moment: Callable[[], str] = now
        """The moment that is written beside steps of work, for people; order never comes from it."""
        self._recorder = Recorder(self.session, connection, new_id(), user_name(), lambda: self.moment())
        self.history = History(self.session, self._recorder)
        self._counter = self.record.highest_counter()
        self._depth = 0
        self._burst: str | None = None
        self._last_change = 0.0
        self._listeners: list[Callable[[Committed], None]] = []

    @contextlib.contextmanager
    def work(self, label: str, *, burst: str | None = None) -> Iterator[Session]:
        """One step of work, all or nothing, with its changes recorded.

        Inside another step it is part of that one. With the same ``burst`` as the last step, and no
        longer pause than ``BURST_PAUSE``, it goes on in it, so that typing is undone by the burst.
        Raises ``KnownError`` when the disk is full; the step then did not happen.
        """
        if self._depth:
            yield self.session
            return
        with self._step(WorkKind.DO, label, into=self._goes_on(burst)):
            self._burst = burst
            yield self.session

    @property
    def at_work(self) -> bool:
        """Whether a step of work stands open, of which nobody was told yet."""
        return self._depth > 0

    def end_burst(self) -> None:
        """The field, the step or the window changed: what is typed next is a step of its own."""
        self._burst = None

    def undo(self) -> Undone | None:
        """Take back this opening's last step of work; None when there is none."""
        return self._go(self.history.undoable, WorkKind.UNDO, "Ongedaan gemaakt")

    def redo(self) -> Undone | None:
        """Do again what undo took back; None when there is nothing."""
        return self._go(self.history.redoable, WorkKind.REDO, "Opnieuw gedaan")

    def take_back(self, work: Work) -> Undone:
        """Take back a step from the history list, as a step of its own.

        Raises ``KnownError`` for an erasure, which can't be.
        """
        done = self._go(work, WorkKind.DO, "Teruggedraaid")
        assert done is not None
        return done

    def _go(self, work: Work | None, kind: WorkKind, verb: str) -> Undone | None:
        if work is None:
            return None
        origin = self.history.origin_of(work)
        with self._step(kind, f"{verb}: {origin.label}", target=work.ref):
            skipped = self.history.take_back(work)
        return Undone(origin, skipped)

    def _goes_on(self, burst: str | None) -> Ref | None:
        """The step that typing goes on in."""
        last = self.history.undoable if burst is not None and burst == self._burst else None
        if last is None or not self.history.last_is(last.ref):
            return None
        return last.ref if self._clock() < self._last_change + BURST_PAUSE else None

    @contextlib.contextmanager
    def _step(
        self, kind: WorkKind, label: str, *, target: Ref | None = None, into: Ref | None = None
    ) -> Iterator[None]:
        self._ready()
        self._recorder.begin(kind, label, target=target, into=into)
        self._depth += 1
        self._burst = None
        try:
            self.session.connection()  # What the recorder writes itself is in the same transaction.
            yield
            self.session.flush()
            work, changes = self._recorder.work_ref(), list(self._recorder.written())
            self.session.commit()
        except BaseException as error:
            self.session.rollback()
            self._recorder.rolled_back()
            if is_full(error):
                raise KnownError(FULL_HERE) from error
            raise
        finally:
            self._depth -= 1
        self._recorder.committed()
        if kind in (WorkKind.MERGE, WorkKind.ERASE):
            self._recorder.forget_heads()
            self.session.expire_all()
        if work is None or (into and not changes):
            self.history.note_nothing(kind)
            return
        self._last_change = self._clock()
        self._counter = changes[-1].ref.counter if changes else work.counter
        self.history.note(work, kind)
        self._tell(
            work, frozenset() if kind is WorkKind.ERASE else frozenset(item.target for item in changes)
        )

    def _ready(self) -> None:
        if self.read_only:
            raise KnownError(
                "Dit bestand is alleen-lezen geopend. Open het om te werken, dan kan je het wijzigen."
            )
        if self.session.new or any(map(self.session.is_modified, self.session.dirty)):
            raise RuntimeError("a row was changed outside a step of work")

    # -- telling

    def subscribe(self, listener: Callable[[Committed], None]) -> None:
        """Call ``listener`` after every step of work."""
        self._listeners.append(listener)

    def unsubscribe(self, listener: Callable[[Committed], None]) -> None:
        """Call it no more."""
        self._listeners.remove(listener)

    def _tell(self, ref: Ref, targets: frozenset[Target]) -> None:
        work = self.record.work(ref)
        assert work is not None
        for listener in list(self._listeners):
            listener(Committed(work, targets))

    def registers(self, entity: str, entity_id: str) -> Registers:
        """Everything known of one row."""
        return Registers(entity, entity_id, self.record.changes_of_row(entity, entity_id))

    def _let_go(self) -> None:
        self.session.close()
        self._engine.dispose()
        self.connection.close()


def now() -> str:
    """ISO local time, for people to read."""
    return moment(local_now)
