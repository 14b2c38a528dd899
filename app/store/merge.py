"""Bringing together two files that grew apart: the union of their changes, and what that adds up to.

Content and open conflicts come out the same in any order, and a second time changes nothing.
"""

import sqlite3
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Column, inspect

from app.foundation.errors import KnownError
from app.store.changes import CREATED, Change, Knowledge
from app.store.contents import fits
from app.store.erase import remake
from app.store.history import CLASSES
from app.store.record import Record, Tombstone, WorkKind
from app.store.registers import Conflict, Registers


@dataclass(frozen=True, slots=True)
class Incoming:
    """What another file had that this one lacked."""

    knew: Knowledge
    """How far this file knew the record before."""
    changes: tuple[Change, ...]
    stones: tuple[Tombstone, ...]

    @property
    def anything(self) -> bool:
        """Whether there was anything new."""
        return bool(self.changes or self.stones)


def take_in(connection: sqlite3.Connection, other: sqlite3.Connection) -> Incoming:
    """Add what ``other`` has to this record and remake the rows it speaks of, in the open transaction.

    ``other`` is of the same practice and of the newest version. Raises ``KnownError`` when it speaks
    of things that don't exist.
    """
    mine, theirs = Record(connection), Record(other)
    incoming = what_comes(mine, theirs)
    changes, stones = incoming.changes, incoming.stones
    mine.add_changes(changes)
    for work in theirs.works():
        mine.add_work(work)
    for actor in theirs.actors():
        mine.add_actor(*actor)
    for stone in stones:
        mine.add_tombstone(stone)
    connection.executemany(
        "INSERT OR IGNORE INTO blob (hash, content) VALUES (?, ?)",
        other.execute("SELECT hash, content FROM blob"),
    )
    rows = {(change.target.entity, change.target.entity_id) for change in changes}
    remake(connection, rows | {(stone.entity, stone.entity_id) for stone in stones})
    return incoming


def what_comes(mine: Record, theirs: Record) -> Incoming:
    """What ``theirs`` has that ``mine`` lacks. Writes nothing.

    Raises ``KnownError`` when it speaks of things that don't exist.
    """
    knew = mine.knowledge()
    changes = tuple(theirs.changes_since(knew))
    _check(changes)
    laid = {stone.place for stone in mine.tombstones()}
    return Incoming(knew, changes, tuple(stone for stone in theirs.tombstones() if stone.place not in laid))


def would_conflict(mine: Record, theirs: Record, incoming: Incoming) -> int:
    """In how many places people will have to choose anew, once this is taken in. Writes nothing."""
    rows = {(change.target.entity, change.target.entity_id) for change in incoming.changes}
    ours = dict(mine.changes_of_rows(rows))
    count = 0
    for key, changes in theirs.changes_of_rows(key for key, known in ours.items() if known):
        before = {conflict.target for conflict in Registers(*key, ours[key]).conflicts()}
        union = {change.ref: change for change in (*ours[key], *changes)}
        after = {conflict.target for conflict in Registers(*key, union.values()).conflicts()}
        count += len(after - before)
    return count


def conflicts(record: Record) -> list[Conflict]:
    """Everything people must still choose about, in one order for all copies.

    Only a merge can leave a choice, and only in the rows of which something came in.
    """
    merges = record.works_of(WorkKind.MERGE)
    if not merges:
        return []
    came: set[tuple[str, str]] = set()
    for merge in merges:
        came |= record.rows_since(merge.knew or {}, merge.learned or {})
    came &= record.rows_of_many_hands()
    return [
        conflict
        for key, changes in record.changes_of_rows(came)
        for conflict in Registers(*key, changes).conflicts()
    ]


def _check(changes: tuple[Change, ...]) -> None:
    """Nothing but tables and fields of the model may come in."""
    for change in changes:
        columns = _columns(change.target.entity)
        if change.target.field != CREATED:
            good = change.target.field in columns and _may_be(columns[change.target.field], change)
        else:
            needed = {key for key, column in columns.items() if not column.nullable}
            values = {} if change.erased else change.after
            good = bool(columns) and (change.erased or needed <= set(values) <= set(columns))
            good = good and all(fits(columns[key], value) for key, value in values.items())
        if not good:
            raise KnownError(NOT_KNOWN)


def _may_be(column: Column[Any], change: Change) -> bool:
    """Whether this may come in a field; of a long text it is a piece, and what was erased is nothing."""
    if change.erased or change.splice is not None:
        return True
    return fits(column, change.after) and fits(column, change.before)


@cache
def _columns(entity: str) -> dict[str, Column[Any]]:
    """The columns of a table of the model by field; none when there is no such table."""
    kind = CLASSES.get(entity)
    if kind is None:
        return {}
    return {item.key: item.columns[0] for item in inspect(kind).column_attrs}  # type: ignore[misc]


NOT_KNOWN = "In het andere bestand staat iets wat deze Praktijkdag niet kent. Er is niets samengevoegd."
