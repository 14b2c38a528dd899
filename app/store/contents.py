"""What rows may hold: whether everything in a database is what its column is for.

SQLite keeps any value in any column, so a file that is whole, and sealed, can still hold a number where a
list should be, or bytes that are no text. Nothing of ours writes such a thing; whoever reads it would stumble
anywhere. So it is looked at once, where a file comes in, and nowhere else.
"""

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Float, Integer

from app.models import Base, Presence
from app.store.record import WorkKind

_TYPES = {"TEXT": "'text'", "INTEGER": "'integer'", "REAL": "'real'", "BLOB": "'blob'"}
_PRESENCES = ", ".join(f"'{one.value}'" for one in Presence)
_WORK_KINDS = ", ".join(f"'{one.value}'" for one in WorkKind)
_LARGEST = 2**53
"""Beyond it two numbers that differ may be the same to who reckons with them. Infinite ones lie there too."""
_REF = r"\d+\.[0-9a-z]+"
_SEEN = re.compile(rf"(\d+|{_REF})( (\d+|{_REF}))*", re.ASCII)
_ONE_REF = re.compile(_REF, re.ASCII)


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether every row of a vetted file holds what its columns are for, and leads to rows that are there."""
    connection.create_function("is_seen", 1, _matches(_SEEN), deterministic=True)
    connection.create_function("is_ref", 1, _matches(_ONE_REF), deterministic=True)
    connection.create_function("is_texts", 1, _is_texts, deterministic=True)
    connection.create_function("is_knowledge", 1, _is_knowledge, deterministic=True)
    try:
        tables = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            )
        ]
        whole = all(_holds(connection, table) for table in tables)
        return (
            whole
            and connection.execute("PRAGMA foreign_key_check").fetchone() is None
            and connection.execute(_SPLICED_INTO_NOTHING).fetchone() is None
        )
    except (sqlite3.OperationalError, UnicodeDecodeError):  # Bytes that are no text.
        return False


def fits(column: Column[Any], value: object) -> bool:
    """Whether a value from the record of another file is what a column is for."""
    if value is None:
        return bool(column.nullable)
    if isinstance(column.type, JSON):
        return isinstance(value, list) and all(isinstance(one, str) for one in value)
    if isinstance(column.type, Float):
        return isinstance(value, (int, float)) and -_LARGEST <= value <= _LARGEST
    if isinstance(column.type, (Integer, Boolean)):
        return isinstance(value, int) and -_LARGEST <= value <= _LARGEST
    return isinstance(value, str)


def _holds(connection: sqlite3.Connection, table: str) -> bool:
    if connection.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone() is None:
        return True
    columns = {
        name: (kind, bool(needed))
        for _at, name, kind, needed, *_rest in connection.execute(f'PRAGMA table_info("{table}")')
    }
    rules = " AND ".join(_rules(table, columns))
    if connection.execute(f'SELECT 1 FROM "{table}" WHERE NOT coalesce({rules}, 0) LIMIT 1').fetchone():
        return False
    texts = [name for name, (kind, _needed) in columns.items() if kind == "TEXT"]
    together = ", ".join(f"group_concat(\"{name}\", '')" for name in texts)
    connection.execute(
        f'SELECT {together} FROM "{table}"'
    ).fetchone()  # Reading is what shows that it is text.
    return True


def _rules(table: str, columns: dict[str, tuple[str, bool]]) -> Iterator[str]:
    for name, (kind, needed) in columns.items():
        column = f'"{name}"'
        allowed = _TYPES[kind] if needed else f"{_TYPES[kind]}, 'null'"
        yield f"typeof({column}) IN ({allowed})"
        if kind in ("INTEGER", "REAL"):
            yield f"coalesce({column} BETWEEN -{_LARGEST} AND {_LARGEST}, 1)"
        if name == "presence":
            yield f"{column} IN ({_PRESENCES})"
        if name in _lists(table):
            yield f"({column} IS NULL OR is_texts({column}))"
    yield from _OF_THE_RECORD.get(table, ())


_ID = "GLOB '*[^0-9a-z]*'"
_OF_THE_RECORD = {
    "actor": (f"id NOT {_ID} AND id <> ''",),
    "work": (
        f"actor NOT {_ID} AND counter > 0 AND kind IN ({_WORK_KINDS})",
        "(target IS NULL OR is_ref(target))",
        "(knew IS NULL OR is_knowledge(knew))",
        "(learned IS NULL OR is_knowledge(learned))",
    ),
    "change": (
        f"actor NOT {_ID} AND counter > 0 AND work > 0 AND erased IN (0, 1)",
        "coalesce(at >= 0, 1)",
        "(at IS NOT NULL OR coalesce(json_valid(before), 1) AND coalesce(json_valid(after), 1))",
        "CASE WHEN field = '' AND NOT erased AND json_valid(after) "
        "THEN json_type(after) = 'object' ELSE 1 END",
        "(seen NOT GLOB '*[^0-9]*' OR is_seen(seen))",
    ),
    "tombstone": ("(keep = '' OR is_ref(keep))",),
}
_SPLICED_INTO_NOTHING = """
SELECT 1 FROM change AS one LEFT JOIN change AS before
    ON before.counter = CAST(one.seen AS INTEGER)
    AND before.actor = CASE instr(one.seen, '.') WHEN 0 THEN one.actor
                       ELSE substr(one.seen, instr(one.seen, '.') + 1) END
    AND before.entity = one.entity AND before.entity_id = one.entity_id
    AND before.field IN (one.field, '') AND before.counter < one.counter
WHERE one.at IS NOT NULL AND before.counter IS NULL LIMIT 1
"""
"""A piece that was written into a text names the one change it was written into, which was there before."""


@cache
def _lists(table: str) -> frozenset[str]:
    """Columns that hold a list of texts."""
    found = Base.metadata.tables.get(table)
    columns = found.columns if found is not None else ()
    return frozenset(column.name for column in columns if isinstance(column.type, JSON))


def _matches(pattern: re.Pattern[str]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _is_texts(value: object) -> bool:
    found = _read(value)
    return isinstance(found, list) and all(isinstance(one, str) for one in found)


def _is_knowledge(value: object) -> bool:
    found = _read(value)
    return isinstance(found, dict) and all(type(one) is int for one in found.values())


def _read(value: object) -> object:
    try:
        return json.loads(str(value))
    except (ValueError, RecursionError):
        return None
