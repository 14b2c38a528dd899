"""Erasing for good: the one act that cannot be undone.

Contents go from the row and from every change that held them; a tombstone stays, so that merging an
old copy does not bring them back. Where a thing stood, and that there was one, stays known.
"""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import JSON, inspect

from app.models import Presence
from app.store.changes import CREATED, Change, Ref, Value
from app.store.history import CLASSES
from app.store.record import Record, Tombstone
from app.store.registers import PRESENCE, Registers
from app.store.tables import put_row

_BLOB = "blob_hash"
"""The field by which a row of any kind points at a stored file."""


def bury(connection: sqlite3.Connection, stones: Iterable[Tombstone]) -> None:
    """Lay tombstones and take away what lies under them, in rows, changes and stored files."""
    record = Record(connection)
    rows = set()
    for stone in stones:
        record.add_tombstone(stone)
        rows.add((stone.entity, stone.entity_id))
    remake(connection, rows)


def remake(connection: sqlite3.Connection, rows: Iterable[tuple[str, str]]) -> None:
    """Write rows anew from their changes, and empty first what tombstones cover."""
    record = Record(connection)
    stones: dict[tuple[str, str], list[Tombstone]] = {}
    for stone in record.tombstones():
        stones.setdefault((stone.entity, stone.entity_id), []).append(stone)
    for (entity, entity_id), changes in record.changes_of_rows(rows):
        if (entity, entity_id) in stones:
            changes = _redact_row(record, changes, stones[entity, entity_id])
        registers = Registers(entity, entity_id, changes)
        if registers.fields:
            put_row(connection, CLASSES[entity], registers.values())
    if stones:
        _drop_orphaned_blobs(connection)


def wipe(connection: sqlite3.Connection) -> None:
    """Leave nothing of the erased behind in free pages or in the log. Call outside a transaction."""
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)  # VACUUM attaches the file it builds.
    try:
        connection.execute("VACUUM")
    finally:
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _redact_row(record: Record, changes: list[Change], stones: list[Tombstone]) -> list[Change]:
    """Empty the changes of a row that its tombstones cover; also those that came in only now."""
    whole = [stone for stone in stones if not stone.field]
    found = []
    for change in changes:
        redacted = change
        for stone in whole or stones:
            if change.ref not in _kept(stone, stones, changes):
                redacted = _redacted(redacted, stone)
        if redacted != change:
            record.rewrite(redacted)
        found.append(redacted)
    return found


def _kept(stone: Tombstone, stones: list[Tombstone], changes: list[Change]) -> set[Ref]:
    """What the tombstones of a field leave standing: what was kept last, and what was built on it.

    When two people erased the history of a field without knowing of each other, what each of them
    kept stays, for people to choose from.
    """
    keeps = {other.keep for other in stones if other.field == stone.field and other.keep is not None}
    if not stone.field:
        return set()
    built = {keep: _built_on(keep, changes) for keep in keeps}
    last = [keep for keep in keeps if not any(other in built[keep] for other in keeps - {keep})]
    return set().union(*(built[keep] for keep in last))


def _built_on(keep: Ref, changes: list[Change]) -> set[Ref]:
    """The kept change and all that came after it, knowing of it."""
    found = {keep}
    for change in sorted(changes, key=lambda change: change.ref):
        if any(ref in found for ref in change.seen):
            found.add(change.ref)
    return found


def _redacted(change: Change, stone: Tombstone) -> Change:
    nothing = _nothing(stone.entity)
    name = change.target.field
    if stone.field and stone.field not in nothing:
        return change  # It holds nobody's words, and what was built on it stays too.
    if name == CREATED and stone.field:
        after = {key: value for key, value in change.after.items() if key != stone.field}
        return change if after == change.after else replace(change, after=after, erased=True)
    if name == CREATED:
        after = {key: nothing.get(key, value) for key, value in change.after.items()}
        return replace(change, after=after | {PRESENCE: Presence.ERASED.value}, erased=True)
    if name not in nothing or (stone.field and name != stone.field):
        return change
    return replace(change, at=None, before=nothing[name], after=nothing[name], erased=True)


def _nothing(entity: str) -> dict[str, Value]:
    """Per field that can hold people's words: what stands there when they are gone."""
    kind = CLASSES[entity]
    return {
        attribute.key: _empty(attribute.columns[0])
        for attribute in inspect(kind).column_attrs
        if attribute.key not in kind.structure
    }


def _empty(column: object) -> Value:
    if column.nullable:  # type: ignore[attr-defined]
        return None
    return [] if isinstance(column.type, JSON) else ""  # type: ignore[attr-defined]


def _drop_orphaned_blobs(connection: sqlite3.Connection) -> None:
    """Stored files that nothing in the rows or in the history points at any more.

    A hash is too short to be written down as a splice: what is one, is none.
    """
    holders = [entity for entity, kind in CLASSES.items() if hasattr(kind, _BLOB)]
    rows = connection.execute(
        "SELECT before, after FROM change "
        "WHERE entity IN (SELECT value FROM json_each(?)) AND field IN ('', ?) AND at IS NULL",
        (json.dumps(holders), _BLOB),
    )
    named = {
        value.get(_BLOB) if isinstance(value, dict) else value
        for row in rows
        for value in (json.loads(text) for text in row if text)
    }
    held = {name for (name,) in connection.execute("SELECT hash FROM blob")}
    connection.executemany("DELETE FROM blob WHERE hash = ?", [(name,) for name in held - named])
