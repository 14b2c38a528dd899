"""The record in the database: reading and writing steps of work, changes and tombstones.

Plain ``sqlite3`` on the file's one connection, inside whatever transaction is open.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.store.changes import COLUMNS, Change, ChangeRow, Knowledge, Ref, from_row, to_row


class WorkKind(StrEnum):
    """What sort of step of work it was."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    MERGE = "merge"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class Work:
    """A step of work: what one gesture did. ``label`` is Dutch, for people."""

    ref: Ref
    """That of its first change."""
    kind: WorkKind
    label: str
    at: str
    """ISO local time, for people; order comes from ``ref``."""
    target: Ref | None = None
    knew: Knowledge | None = None
    learned: Knowledge | None = None


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A row or a field (then ``field`` isn't empty) whose contents were erased for good.

    With ``keep``, that change and what was built on it stay; all else of the field is gone.
    """

    entity: str
    entity_id: str
    field: str
    keep: Ref | None
    at: str

    @property
    def place(self) -> tuple[str, str, str, Ref | None]:
        """What makes it this tombstone, whenever it was laid."""
        return self.entity, self.entity_id, self.field, self.keep


_AT_ONCE = 500
"""Rows whose changes are held in memory together."""
_WORK = "actor, counter, kind, label, at, target, knew, learned"


class Record:
    """The tables ``actor``, ``work``, ``change`` and ``tombstone`` of an open database."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def highest_counter(self) -> int:
        """The last counter anybody gave out; the next one is higher."""
        (of_works,) = self._connection.execute("SELECT coalesce(max(counter), 0) FROM work").fetchone()
        return max(int(of_works), *self.knowledge().values(), 0)

    def knowledge(self) -> dict[str, int]:
        """How far this record knows everyone's changes."""
        rows = self._connection.execute(
            "SELECT id, (SELECT max(counter) FROM change WHERE actor = actor.id) FROM actor"
        )
        return {actor: counter for actor, counter in rows if counter is not None}

    # -- changes

    def add_changes(self, changes: Iterable[Change]) -> None:
        """Write changes down; none of them may be there already."""
        marks = ", ".join("?" * len(COLUMNS.split(",")))
        self._connection.executemany(f"INSERT INTO change ({COLUMNS}) VALUES ({marks})", map(to_row, changes))

    def rewrite(self, change: Change) -> None:
        """Put a redacted change in the place of itself. Only erasing does this."""
        row = to_row(change)
        self._connection.execute(
            "UPDATE change SET at = ?, before = ?, after = ?, seen = ?, erased = ? "
            "WHERE actor = ? AND counter = ?",
            (*row[6:], *row[:2]),
        )

    def changes(self) -> Iterator[Change]:
        """All changes, in the order all copies agree on."""
        return self._select("", ())

    def changes_of_row(self, entity: str, entity_id: str) -> list[Change]:
        """The changes of one row, in order."""
        return list(self._select("WHERE entity_id = ? AND entity = ?", (entity_id, entity)))

    def rows_of(self, entity: str, entity_ids: Sequence[str]) -> dict[str, list[ChangeRow]]:
        """The changes of some rows, in order, as they lie there; for who reads very many."""
        query = (
            f"SELECT {COLUMNS} FROM change "
            "WHERE entity = ? AND entity_id IN (SELECT value FROM json_each(?)) ORDER BY counter, actor"
        )
        found: dict[str, list[ChangeRow]] = {entity_id: [] for entity_id in entity_ids}
        for row in self._connection.execute(query, (entity, json.dumps(entity_ids))):
            found[row[4]].append(row)
        return found

    def changes_of_rows(
        self, rows: Iterable[tuple[str, str]]
    ) -> Iterator[tuple[tuple[str, str], list[Change]]]:
        """Rows, sorted, each with its changes in order; for who needs very many."""
        ids: dict[str, list[str]] = {}
        for entity, entity_id in sorted(rows):
            ids.setdefault(entity, []).append(entity_id)
        for entity, entity_ids in ids.items():
            for first in range(0, len(entity_ids), _AT_ONCE):
                found = self.rows_of(entity, entity_ids[first : first + _AT_ONCE])
                for entity_id, changes in found.items():
                    yield (entity, entity_id), list(map(from_row, changes))

    def rows_of_many_hands(self) -> set[tuple[str, str]]:
        """The rows that more than one opening of a file wrote in: only there can people disagree."""
        return set(
            self._connection.execute(
                "SELECT entity, entity_id FROM change "
                "GROUP BY entity_id, entity HAVING min(actor) < max(actor)"
            )
        )

    def changes_of_field(self, entity: str, entity_id: str, field: str) -> list[Change]:
        """The changes of one field and the making of its row."""
        return list(
            self._select(
                "WHERE entity_id = ? AND entity = ? AND field IN (?, '')", (entity_id, entity, field)
            )
        )

    def changes_of_work(self, work: Ref) -> list[Change]:
        """What a step of work wrote, in order. A merge writes nothing itself."""
        return list(
            self._select(
                "WHERE actor = ? AND counter >= ? AND work = ?", (work.actor, work.counter, work.counter)
            )
        )

    def changes_since(self, known: Knowledge, until: Knowledge | None = None) -> list[Change]:
        """What someone who knows this much has not seen yet, of what was known at ``until`` (or is now)."""
        found: list[Change] = []
        for actor, highest in (self.knowledge() if until is None else until).items():
            if highest > known.get(actor, 0):
                between = (actor, known.get(actor, 0), highest)
                found += self._select("WHERE actor = ? AND counter > ? AND counter <= ?", between)
        return sorted(found, key=lambda change: change.ref)

    def count_since(self, known: Knowledge, until: Knowledge) -> int:
        """How many changes ``changes_since`` gives."""
        query = "SELECT count(*) FROM change WHERE actor = ? AND counter > ? AND counter <= ?"
        found = (
            self._connection.execute(query, (actor, known.get(actor, 0), highest)).fetchone()[0]
            for actor, highest in until.items()
        )
        return sum(found)

    def rows_since(self, known: Knowledge, until: Knowledge) -> set[tuple[str, str]]:
        """The rows that ``changes_since`` speaks of."""
        found: set[tuple[str, str]] = set()
        for actor, highest in until.items():
            if highest > known.get(actor, 0):
                found.update(
                    self._connection.execute(
                        "SELECT entity, entity_id FROM change "
                        "WHERE actor = ? AND counter > ? AND counter <= ?",
                        (actor, known.get(actor, 0), highest),
                    )
                )
        return found

    def _select(self, where: str, values: Sequence[object]) -> Iterator[Change]:
        query = f"SELECT {COLUMNS} FROM change {where} ORDER BY counter, actor"
        return map(from_row, self._connection.execute(query, values))

    # -- steps of work

    def add_work(self, work: Work) -> None:
        """Write down a step of work, unless it is known."""
        self._connection.execute(
            f"INSERT OR IGNORE INTO work ({_WORK}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                work.ref.actor,
                work.ref.counter,
                work.kind.value,
                work.label,
                work.at,
                str(work.target) if work.target else None,
                None if work.knew is None else json.dumps(work.knew),
                None if work.learned is None else json.dumps(work.learned),
            ),
        )

    def works(self, limit: int = -1, before: Ref | None = None) -> list[Work]:
        """Steps of work, the newest first; ``before`` continues an earlier list."""
        edge = before or Ref(2**62, "")
        rows = self._connection.execute(
            f"SELECT {_WORK} FROM work WHERE (counter, actor) < (?, ?) "
            "ORDER BY counter DESC, actor DESC LIMIT ?",
            (edge.counter, edge.actor, limit),
        )
        return [_work(row) for row in rows]

    def works_of(self, kind: WorkKind) -> list[Work]:
        """Every step of work of one kind, in order."""
        rows = self._connection.execute(
            f"SELECT {_WORK} FROM work WHERE kind = ? ORDER BY counter, actor", (kind.value,)
        )
        return [_work(row) for row in rows]

    def times(self) -> list[tuple[Ref, str]]:
        """When every step of work was done, in order."""
        rows = self._connection.execute("SELECT counter, actor, at FROM work ORDER BY counter, actor")
        return [(Ref(counter, actor), at) for counter, actor, at in rows]

    def work(self, ref: Ref) -> Work | None:
        """One step of work."""
        row = self._connection.execute(
            f"SELECT {_WORK} FROM work WHERE actor = ? AND counter = ?", (ref.actor, ref.counter)
        ).fetchone()
        return _work(row) if row else None

    def add_actor(self, actor: str, name: str, opened: str) -> None:
        """Write down who an actor is, unless it is known."""
        self._connection.execute(
            "INSERT OR IGNORE INTO actor (id, name, opened) VALUES (?, ?, ?)", (actor, name, opened)
        )

    def actors(self) -> list[tuple[str, str, str]]:
        """Id, name and moment of opening of everyone who ever wrote here."""
        return list(self._connection.execute("SELECT id, name, opened FROM actor ORDER BY id"))

    # -- tombstones

    def add_tombstone(self, stone: Tombstone) -> None:
        """Write down what was erased, unless it is known."""
        self._connection.execute(
            "INSERT OR IGNORE INTO tombstone (entity, entity_id, field, keep, at) VALUES (?, ?, ?, ?, ?)",
            (stone.entity, stone.entity_id, stone.field, str(stone.keep) if stone.keep else "", stone.at),
        )

    def tombstones(self) -> list[Tombstone]:
        """Everything that was ever erased here or in what was merged in."""
        rows = self._connection.execute("SELECT entity, entity_id, field, keep, at FROM tombstone")
        return [
            Tombstone(entity, entity_id, field, Ref.parse(keep) if keep else None, at)
            for entity, entity_id, field, keep, at in rows
        ]


def _work(row: Sequence[object]) -> Work:
    actor, counter, kind, label, at, target, knew, learned = row
    return Work(
        Ref(int(str(counter)), str(actor)),
        WorkKind(str(kind)),
        str(label),
        str(at),
        Ref.parse(str(target)) if target else None,
        json.loads(str(knew)) if knew else None,
        json.loads(str(learned)) if learned else None,
    )
