"""Practice files with something wrong in them: by the bit, by the page, in the tables, in what rows say."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from app.store.seal import make_room, seal
from benchmarks.bad_files.spoiling import damaged, nasty_text

_PAGE = 4096
_MOST_PAGES = 5_000
"""A value of megabytes in every row would make a file that nobody could send."""
_MARK = b"praktijkdag-sha256:"


def spoiled_practice(content: bytes, dice: random.Random, folder: Path) -> bytes:
    """The file with something wrong. Half of them are sealed again: then only what they say can be wrong."""
    way = dice.choice((_bytes, _pages, _header, _schema, _rows, _rows, _rows, _record))
    return way(content, dice, folder)


def _bytes(content: bytes, dice: random.Random, _folder: Path) -> bytes:
    return damaged(_maybe_unsealed(content, dice), dice)


def _pages(content: bytes, dice: random.Random, _folder: Path) -> bytes:
    """Pages change places, are wiped, or are those of another."""
    made = bytearray(_maybe_unsealed(content, dice))
    pages = len(made) // _PAGE
    for _time in range(dice.choice((1, 1, 2, 8))):
        one, other = (dice.randrange(pages) * _PAGE for _side in range(2))
        kept = made[one : one + _PAGE]
        how = dice.randrange(3)
        made[one : one + _PAGE] = made[other : other + _PAGE] if how else bytes(_PAGE)
        if how == 1:
            made[other : other + _PAGE] = kept
    return bytes(made)


def _header(content: bytes, dice: random.Random, _folder: Path) -> bytes:
    """The hundred bytes that say what sort of database it is."""
    made = bytearray(_maybe_unsealed(content, dice, always=True))
    for _time in range(dice.choice((1, 2, 5))):
        made[dice.randrange(16, 100)] = dice.choice((0, 1, 2, 4, 0x7F, 0x80, 0xFF, dice.randrange(256)))
    return bytes(made)


def _schema(content: bytes, dice: random.Random, folder: Path) -> bytes:
    """Things that do something by themselves, tables that lack or are too many, tables that lie."""
    tables = "contribution", "practice", "change", "work", "actor", "file", "draft", "guide"
    table = dice.choice(tables)
    statements = (
        f"CREATE TRIGGER t AFTER INSERT ON {table} BEGIN DELETE FROM draft; END",
        f"CREATE VIEW v AS SELECT * FROM {table}",
        f"CREATE TABLE {dice.choice(('extra', 'sqlitex', 'a b', '”'))} (a, b)",
        f"CREATE INDEX i ON {table} (abs(rowid))",
        "CREATE VIRTUAL TABLE zoek USING fts5(x)",
        f"DROP TABLE {table}",
        f"ALTER TABLE {table} ADD COLUMN meer TEXT",
        f"ALTER TABLE {table} RENAME TO anders",
        f"PRAGMA user_version = {dice.choice((0, -1, 1, 2, 3, 6, 2**31 - 1))}",
        f"PRAGMA application_id = {dice.randrange(2**31)}",
        f"UPDATE sqlite_schema SET sql = {nasty_text(dice)!r} WHERE name = '{table}'",
        f"UPDATE sqlite_schema SET rootpage = {dice.choice((0, -1, 1, 2**31, 5))} WHERE name = '{table}'",
        f"DELETE FROM sqlite_schema WHERE name = '{table}'",
        f"UPDATE sqlite_schema SET type = 'view' WHERE name = '{table}'",
        "DELETE FROM file WHERE key = 'id'",
        "UPDATE file SET value = NULL WHERE key = 'id'",
        "UPDATE file SET value = x'00ff' WHERE key = 'id'",
        "UPDATE file SET value = '../../../../../weg' WHERE key = 'id'",
        "PRAGMA encoding = 'UTF-16'",
        "PRAGMA journal_mode = WAL",
    )
    chosen = dice.choice(statements)
    return _done(content, dice, folder, lambda connection: connection.execute(chosen))


def _rows(content: bytes, dice: random.Random, folder: Path) -> bytes:
    """Values that no program of ours writes, in any table."""

    def change(connection: sqlite3.Connection) -> None:
        tables = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
        for _time in range(dice.choice((1, 1, 2, 6))):
            table = dice.choice(tables)
            columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
            column, value = dice.choice(columns), _value(connection, dice)
            some = dice.choice(("", f"WHERE abs(random()) % {dice.choice((2, 9))} = 0"))
            with suppress(sqlite3.Error):
                if dice.random() < 0.12:
                    connection.execute(f'DELETE FROM "{table}" {some}')
                else:
                    connection.execute(f'UPDATE "{table}" SET "{column}" = {value} {some}')

    return _done(content, dice, folder, change)


def _record(content: bytes, dice: random.Random, folder: Path) -> bytes:
    """Changes and steps of work that say what can't be: the part that files are merged by."""

    def change(connection: sqlite3.Connection) -> None:
        for _time in range(dice.choice((1, 3))):
            table, column = dice.choice(
                [
                    ("change", name)
                    for name in [
                        "counter",
                        "work",
                        "entity",
                        "entity_id",
                        "field",
                        "at",
                        "before",
                        "after",
                        "seen",
                        "erased",
                    ]
                ]
                + [("work", name) for name in ["counter", "kind", "label", "at", "target", "knew", "learned"]]
                + [("tombstone", name) for name in ["entity", "entity_id", "field", "keep", "at"]]
            )
            with suppress(sqlite3.Error):
                connection.execute(
                    f"UPDATE {table} SET {column} = {_value(connection, dice)} "
                    f"WHERE abs(random()) % {dice.choice((1, 3, 40))} = 0"
                )
            with suppress(sqlite3.Error):
                if table == "tombstone":
                    connection.execute(
                        "INSERT INTO tombstone "
                        "SELECT 'contribution', id, '', NULL, '' FROM contribution LIMIT 3"
                    )

    return _done(content, dice, folder, change)


def _value(connection: sqlite3.Connection, dice: random.Random) -> str:
    """Something to put in a column, as SQL."""
    some_row = "(SELECT id FROM contribution ORDER BY random() LIMIT 1)"
    text = connection.execute("SELECT quote(?)", (nasty_text(dice),)).fetchone()[0]
    return str(
        dice.choice(
            (
                "NULL", "''", "0", "-1", "1", "2", "9223372036854775807", "-9223372036854775808", "1e400",
                "0.5", "x'00'", "x'ff'", "CAST(x'fffe' AS TEXT)", "CAST(x'ed' AS TEXT)", "zeroblob(3000000)",
                "'[]'", "'{}'", "'null'", "'[1, [2], {}]'", "'{\"a\": 1}'", "'['", "hex(zeroblob(400000))",
                "char(0)", "'nu' || char(0) || 'la'", "'2026-13-45'", "'undone'", "'erased'", "'binned'",
                some_row, "rowid", "'25:99'", text, text, text,
            )
        )
    )  # fmt: skip


def _done(
    content: bytes, dice: random.Random, folder: Path, act: Callable[[sqlite3.Connection], object]
) -> bytes:
    """Open it, do something with it without minding any rule, and seal it again more often than not."""
    path = folder / "maak.praktijk"
    path.write_bytes(content)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(f"PRAGMA max_page_count = {_MOST_PAGES}")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.create_function("random", 0, lambda: dice.getrandbits(62))
        with suppress(sqlite3.Error, UnicodeError):
            act(connection)
        sealed = dice.random() < 0.7
        with suppress(sqlite3.Error):
            if sealed:
                make_room(connection)
            else:
                connection.execute("DELETE FROM file WHERE key = 'zegel'")
                connection.execute("VACUUM")
    if sealed:
        with suppress(sqlite3.Error, TypeError, ValueError):
            seal(path)
    made = path.read_bytes()
    for left in folder.glob("maak.praktijk*"):
        left.unlink()
    return made


def _maybe_unsealed(content: bytes, dice: random.Random, *, always: bool = False) -> bytes:
    """Without the words that mark the seal, so that what is wrong behind it is met."""
    return content.replace(_MARK, _MARK[:-1] + b";") if always or dice.random() < 0.8 else content
