"""The tables of a practice file, version by version, in plain SQL."""

import sqlite3
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TypeAlias

APPLICATION_ID = 0x50524B54
"""'PRKT' in the header of every practice file."""

Steps: TypeAlias = Mapping[int, str]
"""Version → the SQL that leads to it from the one before."""

_FOLDER = Path(__file__).parent / "schema"


@cache
def migrations() -> Steps:
    """Those of this program."""
    return {int(path.stem): path.read_text(encoding="utf-8") for path in sorted(_FOLDER.glob("*.sql"))}


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the tables of an open database."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(connection: sqlite3.Connection, steps: Steps | None = None, *, to: int | None = None) -> bool:
    """Bring the tables to a version, the newest unless told, all in one transaction; False when they were.

    Raises ``sqlite3.Error`` with everything as it was. The caller made a copy first.
    """
    steps = steps or migrations()
    target = to or max(steps)
    script = "".join(steps[version] for version in range(version_of(connection) + 1, target + 1))
    if not script:
        return False
    try:
        connection.executescript(
            f"BEGIN; {script} "
            f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {target}; COMMIT;"
        )
    except sqlite3.Error:
        if connection.in_transaction:
            connection.rollback()
        raise
    return True


def expected_objects(version: int, steps: Steps | None = None) -> frozenset[tuple[str, str, str]]:
    """Type, name and SQL of everything a file of this version may hold, to the letter."""
    return _expected(version, tuple(sorted((steps or migrations()).items())))


@cache
def _expected(version: int, steps: tuple[tuple[int, str], ...]) -> frozenset[tuple[str, str, str]]:
    connection = sqlite3.connect(":memory:")
    try:
        migrate(connection, dict(steps), to=version)
        return objects(connection)
    finally:
        connection.close()


def objects(connection: sqlite3.Connection) -> frozenset[tuple[str, str, str]]:
    """Type, name and SQL of everything in a file, but for what SQLite makes itself."""
    rows = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema")
    return frozenset(row for row in rows if not row[1].startswith("sqlite_"))
