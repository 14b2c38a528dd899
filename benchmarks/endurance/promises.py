"""What the program said was on disk, and whether it is: row by row, field by field, letter for letter.

The program that is being killed tells of a row only after its commit. So a row that was told must be
there with exactly these values, unless it was changed once more in the moment before the kill.
"""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from sqlalchemy import inspect

from app.store.changes import Value
from app.store.history import CLASSES
from app.store.practice_file import Committed, PracticeFile
from app.store.record import Record
from app.store.tables import read_tables

Key = tuple[str, str]
"""A table and the id of a row in it."""
Row = dict[str, Value]
Tell = Callable[[list[object]], None]
"""Sends one line to whoever keeps count."""


@dataclass
class Promises:
    """Rows as they were told, and the highest counter that was told."""

    rows: dict[Key, Row] = field(default_factory=dict)
    counter: int = 0
    by_neighbour: dict[Key, Row] = field(default_factory=dict)
    """What another program wrote into the published file: it may still have to be merged."""

    def hear(self, rows: list[tuple[str, str, Row]], counter: int) -> None:
        """All rows of one step of work were told."""
        for entity, entity_id, values in rows:
            self.rows[entity, entity_id] = values
            self.by_neighbour.pop((entity, entity_id), None)
        self.counter = max(self.counter, counter)

    def hear_neighbour(self, rows: list[tuple[str, str, Row]]) -> None:
        """What the neighbour left in the published file; people may have changed it already since."""
        for entity, entity_id, values in rows:
            if (entity, entity_id) not in self.rows:
                self.by_neighbour[entity, entity_id] = values

    def broken(self, connection: sqlite3.Connection, published: sqlite3.Connection | None) -> Iterator[str]:
        """What was told and is not so. ``published`` is where work of a neighbour may still wait."""
        found, later = read_tables(connection), self._changed_since(connection)
        for key, values in self.rows.items():
            yield from _differences(key, values, found.get(key), later)
        waiting = read_tables(published) if published is not None else {}
        for key, values in self.by_neighbour.items():
            yield from _differences(key, values, found.get(key) or waiting.get(key), later)

    def untold(self, connection: sqlite3.Connection) -> tuple[int, list[object]]:
        """Steps of work that were committed in the moment before they were told; how many, and as a line."""
        rows = {(entity, entity_id) for entity, entity_id, _name in self._changed_since(connection)}
        works = sum(work.ref.counter > self.counter for work in Record(connection).works())
        found = read_tables(connection) if rows else {}
        line = [[*key, found[key]] for key in sorted(rows)]
        return works, ["rows", line, Record(connection).highest_counter()]

    def _changed_since(self, connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
        rows = connection.execute(
            "SELECT entity, entity_id, field FROM change WHERE counter > ?", (self.counter,)
        )
        return {(entity, entity_id, name) for entity, entity_id, name in rows}


def tell_of(file: PracticeFile, tell: Tell) -> None:
    """From now on tell of every row that a step of work changed, after its commit."""

    def told(committed: Committed) -> None:
        rows = []
        for entity, entity_id in {(target.entity, target.entity_id) for target in committed.targets}:
            row = file.session.get(CLASSES[entity], entity_id)
            assert row is not None
            values = {item.key: getattr(row, item.key) for item in inspect(type(row)).column_attrs}
            rows.append([entity, entity_id, values])
        tell(["rows", rows, file.record.highest_counter()])

    file.subscribe(told)


def _differences(key: Key, told: Row, found: Row | None, later: set[tuple[str, str, str]]) -> Iterator[str]:
    if found is None:
        yield f"{key[0]} {key[1]} is gone"
        return
    for name, value in told.items():
        if found[name] != value and (*key, name) not in later:
            yield f"{key[0]} {key[1]}: {name} is {found[name]!r}, told was {value!r}"
