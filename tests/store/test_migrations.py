"""Old files open for ever; a migration that fails leaves everything as it was."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Boolean, Float, Integer, LargeBinary

from app.foundation.errors import KnownError
from app.models import Base, Person
from app.store.history import CLASSES
from app.store.migrations import migrate, migrations, objects, version_of
from app.store.opening import Newer, open_practice_file
from tests.store.house import Laptop, add, replayed, tables
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
