"""Rows of every kind with any values, drawn by hypothesis from the model itself."""

import math
from typing import Any

from hypothesis import strategies as st
from sqlalchemy import JSON, Boolean, Float, Integer, inspect

from app.models import Entity, Presence, new_id
from app.store.changes import Value
from app.store.history import CLASSES
from app.store.practice_file import PracticeFile
from app.store.tables import read_tables
from tests.store.house import LONG

WORDS = st.one_of(
    st.text(max_size=12),
    st.text(st.characters(), max_size=6),  # lone surrogates and control characters too
    st.sampled_from(["", "é", "👩‍👩‍👧", "\x00\x07", "<img src=x>", "שלום", LONG, LONG + "einde"]),
)


def value_of(column: Any) -> st.SearchStrategy[Value]:
    """Anything that a column may hold."""
    if isinstance(column.type, JSON):
        found: st.SearchStrategy[Value] = st.lists(WORDS, max_size=3)
    elif isinstance(column.type, Boolean):
        found = st.booleans()
    elif isinstance(column.type, Integer):
        found = st.integers(-(2**40), 2**40)
    elif isinstance(column.type, Float):
        found = st.floats(-(2**40), 2**40, width=32) | st.sampled_from([math.inf, -math.inf, math.nan])
    else:
        found = WORDS
    return st.none() | found if column.nullable else found


def fields_of(kind: type[Entity]) -> dict[str, Any]:
    """The columns people write, by field; not what says where a row belongs."""
    return {
        item.key: item.columns[0]
        for item in inspect(kind).column_attrs
        if item.key not in ("id", "presence") and not item.columns[0].foreign_keys
    }


def make(file: PracticeFile, entity: str, draw: Any) -> Entity:
    """A new row with all it points at, added to the open step."""
    kind = CLASSES[entity]
    values = {key: draw(value_of(column)) for key, column in fields_of(kind).items() if draw(st.booleans())}
    for item in inspect(kind).column_attrs:
        column = item.columns[0]
        for link in column.foreign_keys:
            target = link.column.table.name
            if item.key == "id":
                values["id"] = make(file, target, draw).id
            elif not column.nullable or draw(st.booleans()):
                file.session.flush()
                there = sorted(name for table, name in read_tables(file.connection) if table == target)
                values[item.key] = draw(st.sampled_from(there)) if there else make(file, target, draw).id
    for key, column in fields_of(kind).items():
        if not column.nullable and key not in values and column.default is None:
            values[key] = draw(value_of(column))
    values.setdefault("id", new_id())
    row = kind(**values, presence=Presence.PRESENT.value)
    file.session.add(row)
    return row
