"""Old files open for ever; a migration that fails leaves everything as it was."""

import contextlib
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, Boolean, Float, Integer, LargeBinary, inspect

from app.foundation.errors import KnownError
from app.models import Base, Person
from app.store.changes import Target
from app.store.history import CLASSES
from app.store.migrations import migrate, migrations, objects, version_of
from app.store.opening import Newer, open_practice_file
from app.store.record import Record
from app.store.registers import by_row
from app.store.seal import make_room, seal
from app.store.tables import read_tables
from tests.store.house import Laptop, add, get, put, replayed, tables, visible
from tests.store.make_fixture import CONTENT, FIXTURES

NEXT = max(migrations()) + 1
RENAMED = "CREATE TABLE extra (id TEXT NOT NULL, PRIMARY KEY (id)); UPDATE person SET name = upper(name);"
BROKEN = "CREATE TABLE extra (id TEXT NOT NULL); UPDATE person SET geen_kolom = 1;"


def with_next(sql: str) -> dict[int, str]:
    return {**migrations(), NEXT: sql}


@pytest.mark.parametrize("version", sorted(migrations()))
def test_a_file_of_every_version_opens_and_says_the_same(laptop: Laptop, version: int) -> None:
    fixture = FIXTURES / f"v{version}.praktijk"
    assert fixture.exists(), "make it with python -m tests.store.make_fixture before the version is released"
    laptop.place.write_bytes(fixture.read_bytes())
    file = laptop.open()
    assert {key: row["presence"] for key, row in tables(file).items()} == {key: "present" for key in CONTENT}
    for (entity, entity_id), expected in CONTENT.items():
        row = tables(file)[entity, entity_id]
        assert {key: row[key] for key in expected} == expected
    assert tables(file) == replayed(file)
    file.close()


def write_in_version_1(connection: sqlite3.Connection, entity: str, counter: int) -> str:
    """A row with a change that made it, as version 1 wrote them; its id."""
    there = {row[1] for row in connection.execute(f'PRAGMA table_info("{entity}")')}
    fields = {item.key: item.columns[0] for item in inspect(CLASSES[entity]).column_attrs}
    values = {key: _some(column.type) for key, column in fields.items() if column.name in there}
    gone = there - {column.name for column in fields.values()}
    values |= {name: ["iets"] for name in gone}
    values |= {"id": f"oud-{entity}", "presence": "present"} | {
        key: "dag" for key in values if key == "day_id"
    }
    cells = [json.dumps(value) if isinstance(value, list) else value for value in values.values()]
    columns = [fields[key].name if key in fields else key for key in values]
    names, holes = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(values))
    connection.execute(f'INSERT INTO "{entity}" ({names}) VALUES ({holes})', cells)
    connection.execute("INSERT OR IGNORE INTO actor (id, name, opened) VALUES ('oud', 'An', '2026-03-12')")
    connection.execute(
        "INSERT INTO change (actor, counter, work, entity, entity_id, field, before, after, seen, erased) "
        "VALUES ('oud', ?, ?, ?, ?, '', 'null', ?, '', 0)",
        (counter, counter, entity, values["id"], json.dumps(values)),
    )
    connection.execute(
        "INSERT INTO work (actor, counter, kind, label, at) VALUES ('oud', ?, 'do', 'Erbij', '2026-03-12')",
        (counter,),
    )
    return str(values["id"])


def test_every_kind_of_row_of_version_1_adds_up_to_the_same_after_migrating() -> None:
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        migrate(connection, {1: migrations()[1]})
        old = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        written = sorted(old & set(CLASSES))
        for counter, entity in enumerate(written, start=1):
            write_in_version_1(connection, entity, counter)
        connection.commit()
        migrate(connection)
        replayed = {key: row.values() for key, row in by_row(Record(connection).changes()).items()}
        assert read_tables(connection) == replayed
        assert {entity for entity, _id in replayed} == {*written, "moment", "insight"}
        assert {replayed[key, f"oud-trajectory-{key[0]}0"]["text"] for key in ("moment", "insight")} == {
            "iets"
        }
        assert set(CLASSES) - set(written) == {
            "moment",
            "insight",
            "choice",
            "word_form",
            "contradiction",
            "read_back",
            "version",
            "gap",
            "word_template",
            "backing",
            "deck",
            "round",
            "word_return",
            "milestone",
            "chain_item",
            "chain_link",
            "variation",
            "known_word",
            "cleared",
        }


def test_work_of_version_1_is_merged_with_that_of_now(laptop: Laptop) -> None:
    fixture = (FIXTURES / "v1.praktijk").read_bytes()
    laptop.place.write_bytes(fixture)
    other = laptop.beside("oud").place
    other.write_bytes(fixture)
    with contextlib.closing(sqlite3.connect(other)) as connection:
        block = write_in_version_1(connection, "agenda_item", 1000)
        promise = write_in_version_1(connection, "agreement", 1001)
        make_room(connection)
    seal(other)
    file = laptop.open()
    put(file, Target("day", "dag", "starts"), "9:00")
    assert file.merge_file(other) is not None
    assert get(file, Target("agenda_item", block, "sections")) == []
    assert get(file, Target("agreement", promise, "done")) is False
    assert get(file, Target("day", "dag", "starts")) == "9:00"
    assert tables(file) == replayed(file)
    put(file, Target("agenda_item", block, "began_at"), "2026-03-12T09:00:00+01:00")
    file.undo()
    file.undo()
    assert ("agenda_item", block) not in visible(file)
    assert file.merge_file(other) is None
    file.close()


def test_versions_count_from_one_without_gaps() -> None:
    assert sorted(migrations()) == list(range(1, NEXT))


def test_an_older_file_is_copied_first_and_then_migrated(laptop: Laptop) -> None:
    file = laptop.create()
    add(file, Person(name="Ann"))
    file.close()
    original = laptop.place.read_bytes()
    file = open_practice_file(laptop.place, laptop.places, steps=with_next(RENAMED))
    assert version_of(file.connection) == NEXT
    assert file.session.query(Person).one().name == "ANN"
    assert laptop.place.read_bytes() == original, "published only when there is work"
    assert original in [path.read_bytes() for path in laptop.places.backups.rglob("*.praktijk")]
    file.discard()


def test_a_migration_that_fails_leaves_everything(laptop: Laptop) -> None:
    laptop.create().close()
    original = laptop.place.read_bytes()
    with pytest.raises(KnownError, match="kon niet omgezet worden"):
        open_practice_file(laptop.place, laptop.places, steps=with_next(BROKEN))
    assert laptop.place.read_bytes() == original
    assert list(laptop.places.working_copies.iterdir()) == []
    laptop.open().close()


def test_newer_work_of_an_older_version_is_copied_and_migrated_too(laptop: Laptop) -> None:
    file = laptop.create()
    away = laptop.place.parent.rename(laptop.root / "weg")
    add(file, Person(name="Ann"))
    assert file.close() is not None
    away.rename(laptop.place.parent)
    with pytest.raises(KnownError, match="kon niet omgezet"):
        open_practice_file(laptop.place, laptop.places, newer=Newer.GO_ON, steps=with_next(BROKEN))
    file = open_practice_file(laptop.place, laptop.places, newer=Newer.GO_ON, steps=with_next(RENAMED))
    assert file.session.query(Person).one().name == "ANN"
    names = []
    for path in laptop.places.backups.rglob("*.praktijk"):
        connection = sqlite3.connect(path)
        names += connection.execute("SELECT name FROM person").fetchall()
        connection.close()
    assert ("Ann",) in names
    file.discard()


def test_a_failing_step_rolls_back_to_the_last_byte(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "x.db")
    migrate(connection)
    before = objects(connection)
    with pytest.raises(sqlite3.Error):
        migrate(connection, with_next(BROKEN))
    assert objects(connection) == before
    assert version_of(connection) == NEXT - 1
    assert not connection.in_transaction
    connection.close()


def test_the_tables_are_those_of_the_model() -> None:
    connection = sqlite3.connect(":memory:")
    migrate(connection)
    kept_by_the_store = {"file", "actor", "work", "change", "tombstone"}
    found = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert found == set(Base.metadata.tables) | kept_by_the_store
    for name, table in Base.metadata.tables.items():
        columns = {row[1]: row for row in connection.execute(f'PRAGMA table_info("{name}")')}
        assert set(columns) == {column.name for column in table.columns}, name
        for column in table.columns:
            _number, _name, kind, not_null, _default, key = columns[column.name]
            assert bool(not_null) == (not column.nullable), (name, column.name)
            assert bool(key) == column.primary_key, (name, column.name)
            assert kind == _sql_type(column.type), (name, column.name)
        links = {(row[3], row[2], row[4]) for row in connection.execute(f'PRAGMA foreign_key_list("{name}")')}
        assert links == {
            (key.parent.name, key.column.table.name, key.column.name) for key in table.foreign_keys
        }, name
    connection.close()


def test_everything_that_must_point_somewhere_survives_erasing() -> None:
    for name, kind in CLASSES.items():
        must = {
            column.key for column in kind.__table__.columns if column.foreign_keys and not column.nullable
        }
        assert must <= kind.structure, name


def _sql_type(kind: object) -> str:
    if isinstance(kind, Boolean | Integer):
        return "INTEGER"
    if isinstance(kind, Float):
        return "REAL"
    return "BLOB" if isinstance(kind, LargeBinary) else "TEXT"


def _some(kind: object) -> Any:
    if isinstance(kind, JSON):
        return ["iets"]
    if isinstance(kind, Boolean):
        return True
    return 1 if isinstance(kind, Integer | Float) else "iets"
