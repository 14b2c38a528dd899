"""A quick look at a file with plain ``sqlite3``, before anything heavy is loaded."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Peek:
    """What can be said of a file at a glance."""

    title: str
    network: bool


def peek(path: Path) -> Peek | None:
    """The subject of a published file; None when it can't be read as one. Changes nothing, runs nothing."""
    import sqlite3

    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    except sqlite3.Error:
        return None
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        row = connection.execute(
            "SELECT title, kind FROM practice WHERE presence = 'present' LIMIT 1"
        ).fetchone()
        if row is not None:
            return Peek(str(row[0]), row[1] == "network")
    except (sqlite3.Error, UnicodeDecodeError):  # The latter for bytes where SQL should be.
        return None
    finally:
        connection.close()
    return None
