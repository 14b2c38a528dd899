"""Rows as plain values: writing them from the record, and reading whole tables to compare."""

import json
import sqlite3
from functools import cache
from typing import Any

from sqlalchemy import JSON, Boolean, inspect

from app.models import Base, Entity
from app.store.changes import Value


def put_row(connection: sqlite3.Connection, kind: type[Entity], values: dict[str, Value]) -> None:
    """Insert or update the row with these values, keyed by attribute name."""
    columns = _columns(kind)
    names = ", ".join(f'"{columns[key][0]}"' for key in values)
    marks = ", ".join("?" * len(values))
    updates = ", ".join(f'"{columns[key][0]}" = excluded."{columns[key][0]}"' for key in values)
    connection.execute(
        f'INSERT INTO "{kind.__tablename__}" ({names}) VALUES ({marks}) '
        f"ON CONFLICT (id) DO UPDATE SET {updates}",
        [json.dumps(value) if columns[key][1] else value for key, value in values.items()],
    )


def read_tables(connection: sqlite3.Connection) -> dict[tuple[str, str], dict[str, Value]]:
    """All rows of all recorded tables, by table and id, as values of the model."""
    found: dict[tuple[str, str], dict[str, Value]] = {}
    for mapper in Base.registry.mappers:
        kind = mapper.class_
        if not issubclass(kind, Entity):
            continue
        columns = _columns(kind)
        names = ", ".join(f'"{name}"' for name, _json, _flag in columns.values())
        for row in connection.execute(f'SELECT {names} FROM "{kind.__tablename__}"'):
            values = {
                key: _value(item, is_json, is_flag)
                for (key, (_name, is_json, is_flag)), item in zip(columns.items(), row, strict=True)
            }
            found[kind.__tablename__, values["id"]] = values
    return found


def _value(item: Any, is_json: bool, is_flag: bool) -> Value:
    if is_json and item is not None:
        return json.loads(item)
    return bool(item) if is_flag and item is not None else item


@cache
def _columns(kind: type[Entity]) -> dict[str, tuple[str, bool, bool]]:
    """Attribute name → column name, whether it is JSON, whether it is yes or no."""
    return {
        key: (column.name, isinstance(column.type, JSON), isinstance(column.type, Boolean))
        for key, column in ((item.key, item.columns[0]) for item in inspect(kind).column_attrs)
    }
