"""Looking at a file before it is used: is it ours, whole, not newer, and nothing but data?"""

import contextlib
import re
import sqlite3
from pathlib import Path

from app.foundation.errors import KnownError
from app.store.contents import is_sound
from app.store.migrations import APPLICATION_ID, Steps, expected_objects, migrations, objects, version_of
from app.store.seal import Seal, look_at_seal

_MAGIC = b"SQLite format 3\x00"
_WRITABLE = {1, 2}
"""Two bytes by which a database says how it is written and read: with a rollback journal, or with a WAL."""
_FILE_ID = re.compile("[0-9a-z]{1,64}")


class DamagedFile(KnownError):  # noqa: N818
    """The file is not whole any more; a backup may be."""

    def __init__(self, sentence: str, backup: Path | None = None) -> None:
        super().__init__(sentence)
        self.backup = backup
        """The newest good backup on this computer."""


def vet(path: Path, name: str, steps: Steps | None = None) -> None:
    """Raise when the file at ``path`` can't be used; ``name`` is what people call it.

    It must lie still: a copy of ours, or a backup. Raises ``DamagedFile`` when it is broken,
    ``KnownError`` when it isn't a practice file, is newer than this program, or holds triggers,
    views or tables that don't belong there.
    """
    with path.open("rb") as stream:
        header = stream.read(100)
    if not header:
        raise DamagedFile(
            f"'{name}' is leeg. Er is niets aan veranderd; kies een ander bestand of een reservekopie."
        )
    if look_at_seal(path) is Seal.BROKEN:
        raise damaged(name)
    if header.startswith(_MAGIC) and not {*header[18:20]} <= _WRITABLE:
        raise damaged(name)
    if not header.startswith(_MAGIC):
        if name.casefold().endswith(".praktijk"):
            raise KnownError(
                f"'{name}' heet wel zo, maar is geen praktijkbestand. Er is niets aan veranderd; "
                "kies een ander bestand."
            )
        raise KnownError(
            f"'{name}' is geen praktijkbestand. Er is niets aan veranderd; "
            "kies een bestand dat eindigt op .praktijk."
        )
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    except sqlite3.Error as error:
        raise damaged(name) from error
    try:
        harden(connection)
        _vet_connection(connection, name, steps or migrations())
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # The latter for what should be SQL.
        raise damaged(name) from error
    finally:
        connection.close()


def vet_contents(path: Path, name: str) -> None:
    """Raise ``DamagedFile`` when rows of a vetted file hold what no program of ours writes."""
    with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        harden(connection)
        if not is_sound(connection):
            raise damaged(name)


def is_file_id(value: object) -> bool:
    """Whether this can be the id of a file: copies lie in a folder of that name, so it may lead nowhere."""
    return isinstance(value, str) and _FILE_ID.fullmatch(value) is not None


def harden(connection: sqlite3.Connection) -> None:
    """Let nothing that stands in a file run or reach further than the file."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA mmap_size = 0")
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)


def _vet_connection(connection: sqlite3.Connection, name: str, steps: Steps) -> None:
    (application_id,) = connection.execute("PRAGMA application_id").fetchone()
    version = version_of(connection)
    if application_id != APPLICATION_ID or version < 1:
        raise KnownError(
            f"'{name}' is een databank van een ander programma. Er is niets aan veranderd; "
            "kies een praktijkbestand."
        )
    if version > max(steps):
        raise KnownError(
            f"'{name}' is gemaakt met een nieuwere Praktijkdag. "
            "Er is niets aan veranderd; werk het programma bij en open het opnieuw."
        )
    if objects(connection) != expected_objects(version, steps):
        raise KnownError(
            f"In '{name}' zitten onderdelen die er niet horen. Het is niet geopend en er is niets aan "
            "veranderd; vraag de afzender om een nieuwe kopie."
        )
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise damaged(name)
    found = connection.execute("SELECT value FROM file WHERE key = 'id'").fetchone()
    if found is None or not is_file_id(found[0]):
        raise damaged(name)


def damaged(name: str) -> DamagedFile:
    """What is said of a file that can't be used, though it is one of ours."""
    return DamagedFile(f"'{name}' is beschadigd en kan niet veilig open. Er is niets aan veranderd.")
