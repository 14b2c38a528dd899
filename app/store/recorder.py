"""Writes the record: whatever a session flushes becomes changes, in the same transaction.

It listens to the session, so that no operation can forget it.
"""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session, UOWTransaction

from app.models import Entity, Presence
from app.store.changes import CREATED, Change, Knowledge, Ref, Target, change_of
from app.store.record import Record, Work, WorkKind
from app.store.registers import PRESENCE, UNCONTESTED, Heads, Registers

MOST_HEADS = 500
"""Fields of which is remembered what was last written there; of others the record is asked again."""


@dataclass(slots=True)
class _Open:
    """The step of work being done."""

    kind: WorkKind
    label: str
    target: Ref | None = None
    work: int | None = None
    """Counter of its first change; None until there is one."""


class Recorder:
    """The one who gives out counters and remembers, per field, what was last written there."""

    def __init__(
        self, session: Session, connection: sqlite3.Connection, actor: str, name: str, now: Callable[[], str]
    ) -> None:
        self.record = Record(connection)
        self.actor = actor
        self._name = name
        self._now = now
        self._counter = self.record.highest_counter()
        self._written = self._counter
        self._introduced = False
        self._heads: dict[Target, Heads] = {}
        self._settling: set[Target] = set()
        self._beside: dict[Target, tuple[Ref, ...]] = {}
        """What the next value of a field replaces, when it stands beside others that do too."""
        self._open: _Open | None = None
        self._changes: list[Change] = []
        event.listen(session, "after_flush", self._on_flush)

    def begin(
        self, kind: WorkKind, label: str, *, target: Ref | None = None, into: Ref | None = None
    ) -> None:
        """Start a step of work, or (``into``) go on with this actor's last one."""
        if self._open is not None:
            raise RuntimeError("a step of work stands open already")
        if len(self._heads) > MOST_HEADS:
            self._heads.clear()
        self._open = _Open(kind, label, target, into.counter if into else None)
        self._changes = []
        self._settling.clear()
        self._beside.clear()

    def written(self) -> list[Change]:
        """The changes of the open step, before its commit."""
        return self._changes

    def work_ref(self) -> Ref | None:
        """The open step of work, once it has a change."""
        work = self._open.work if self._open else None
        return None if work is None else Ref(work, self.actor)

    def committed(self) -> None:
        """The transaction is on disk."""
        self._written = self._counter
        self._introduced = self._introduced or bool(self._changes)
        self._open = None

    def rolled_back(self) -> None:
        """Nothing of the step happened."""
        self._counter = self._written
        self._heads.clear()
        self._open = None

    def forget_heads(self) -> None:
        """Others' changes came in: look again at what was last written."""
        self._heads.clear()
        self._counter = self._written = max(self._counter, self.record.highest_counter())

    def is_contested(self, row: Entity, key: str) -> bool:
        """Whether a field has several values that did not know of each other."""
        return self._registers(row).contested(key)

    def will_settle(self, row: Entity, key: str) -> None:
        """The next value of this field is chosen knowing all others; typing only replaces the one shown."""
        self._settling.add(Target(row.__tablename__, row.id, key))

    def settle(self, row: Entity, key: str) -> Ref:
        """Write down, as a whole, that the value shown is the one meant."""
        if key == PRESENCE:
            return self._write_presence(row, row.presence)
        target = Target(row.__tablename__, row.id, key)
        value = getattr(row, key)
        ref = self._write(target, value, value, self._heads_of(target).all, whole=True).ref
        if _thrown_away(row):
            self._write_presence(row, row.presence)
        return ref

    def reopen(self, row: Entity, key: str, values: Sequence[Any]) -> None:
        """Put values beside each other again, that a choice settled; the last is the one shown."""
        target = Target(row.__tablename__, row.id, key)
        now, seen = getattr(row, key), self._heads_of(target).all
        beside = values[:-1] if values[-1] != now else values
        for value in beside:
            self._write(target, now, value, seen, whole=True)
        if values[-1] != now:
            self._beside[target] = seen
            setattr(row, key, values[-1])

    def note_merge(self, knew: Knowledge, learned: Knowledge) -> None:
        """Write down that files came together. The step has no change of its own, only a counter."""
        assert self._open is not None
        self._introduce()
        self._introduced = True
        self._counter = self.record.highest_counter() + 1
        self._open.work = self._counter
        ref = Ref(self._counter, self.actor)
        self.record.add_work(Work(ref, WorkKind.MERGE, self._open.label, self._now(), None, knew, learned))

    # -- from the session

    def _on_flush(self, session: Session, _context: UOWTransaction) -> None:
        if session.deleted:
            raise RuntimeError("rows are never deleted, only binned")
        rows = [row for row in session.dirty if isinstance(row, Entity)]
        for row in session.new:
            if isinstance(row, Entity):
                self._record_new(row)
        for row in rows:
            self._record_changed(row)

    def _record_new(self, row: Entity) -> None:
        values = {key: getattr(row, key) for key in inspect(row).mapper.column_attrs.keys()}  # noqa: SIM118
        self._write(Target(row.__tablename__, row.id, CREATED), None, values, ())

    def _record_changed(self, row: Entity) -> None:
        changed: dict[str, tuple[Any, Any]] = {}
        for attribute in inspect(row).attrs:
            history = attribute.history
            if history.has_changes():
                before = history.deleted[0] if history.deleted else None
                if before != attribute.value:
                    changed[attribute.key] = before, attribute.value
        presence = changed.pop(PRESENCE, None)
        was = presence[0] if presence else row.presence
        if was == Presence.ERASED.value and (changed or presence):
            raise RuntimeError("what was erased for good can't be written any more")
        for key, (before, after) in changed.items():
            self._write_field(row, key, before, after)
        if presence is not None or (changed and _thrown_away(row)):
            self._write_presence(row, was)

    def _write_field(self, row: Entity, key: str, before: Any, after: Any) -> None:
        target = Target(row.__tablename__, row.id, key)
        heads = self._heads_of(target)
        knowing = key in UNCONTESTED or target in self._settling
        seen = self._beside.pop(target, None)
        if seen is not None:
            self._write(target, before, after, seen, whole=True)
        else:
            self._write(target, before, after, heads.all if knowing else heads.shown)

    def _write_presence(self, row: Entity, before: str) -> Ref:
        """Throwing a row away names all that is known of it, so that what others did shows as not known."""
        target = Target(row.__tablename__, row.id, PRESENCE)
        seen = set(self._heads_of(target).all)
        if _thrown_away(row):
            registers = self._registers(row)
            seen.update(ref for field in registers.fields for ref in registers.heads(field).all)
        return self._write(target, before, row.presence, tuple(sorted(seen))).ref

    def _write(
        self, target: Target, before: Any, after: Any, seen: tuple[Ref, ...], *, whole: bool = False
    ) -> Change:
        if self._open is None:
            raise RuntimeError("a row was changed outside a step of work")
        self._counter += 1
        ref = Ref(self._counter, self.actor)
        if self._open.work is None:
            self._introduce()
            self._open.work = ref.counter
            self.record.add_work(Work(ref, self._open.kind, self._open.label, self._now(), self._open.target))
        make = Change if whole else change_of
        change = make(ref, self._open.work, target, before, after, seen)
        self.record.add_changes([change])
        self._changes.append(change)
        heads = self._heads.pop(target, None)
        if heads is not None and set(heads.all) <= set(seen):
            self._heads[target] = Heads((ref,), ())
        return change

    def _introduce(self) -> None:
        if not self._introduced:
            self.record.add_actor(self.actor, self._name, self._now())

    def _heads_of(self, target: Target) -> Heads:
        if target not in self._heads:
            registers = Registers(*target[:2], self.record.changes_of_field(*target))
            self._heads[target] = registers.heads(target.field)
        return self._heads[target]

    def _registers(self, row: Entity) -> Registers:
        return Registers(row.__tablename__, row.id, self.record.changes_of_row(row.__tablename__, row.id))


def _thrown_away(row: Entity) -> bool:
    return row.presence not in (Presence.PRESENT.value, Presence.ERASED.value)
