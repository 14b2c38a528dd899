"""Bringing a file that people have somewhere to this computer, before anything is done with it."""

import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

from app.foundation.errors import KnownError
from app.store.migrations import Steps, migrate
from app.store.trouble import FULL_HERE, is_full
from app.store.vetting import damaged, is_file_id, vet, vet_contents
from app.store.working_copy import Signature, sha256_of


def bring(
    place: Path,
    target: Path,
    *,
    steps: Steps | None = None,
    before: Callable[[], object] = lambda: None,
    known: Callable[[], bool] = lambda: False,
) -> Signature:
    """Copy the file at ``place`` to ``target``, vet the copy and migrate it; say what was copied.

    ``before`` is called when the copy is good and not yet migrated: the moment for a backup. ``known`` says
    whether it is, to the bit, what this computer wrote itself: then nobody need read all that rows say.
    Raises ``DamagedFile`` or another ``KnownError``; the file at its place is left as it is.
    """
    try:
        if not place.is_file():
            raise KnownError(
                f"'{place.name}' is niet gevonden op zijn plaats. Kijk of de stick of de map er is."
            )
        looks = Signature.of(place, "")
        shutil.copyfile(place, target)
        signature = Signature(looks.size, looks.mtime_ns, looks.ctime_ns, looks.inode, sha256_of(target))
    except OSError as error:
        if is_full(error):
            raise KnownError(FULL_HERE) from error
        raise KnownError(f"'{place.name}' kan niet gelezen worden. Er is niets aan veranderd.") from error
    vet(target, place.name, steps)
    if not known():
        vet_contents(target, place.name)
    before()
    bring_up_to_date(target, place.name, steps)
    return signature


def bring_up_to_date(database: Path, name: str, steps: Steps | None = None) -> None:
    """Migrate a database of ours. Raises ``KnownError`` with everything as it was."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        try:
            migrate(connection, steps)
        except sqlite3.Error as error:
            if is_full(error):
                raise KnownError(FULL_HERE) from error
            raise KnownError(
                f"'{name}' kon niet omgezet worden voor deze Praktijkdag. Er is niets aan veranderd en het "
                "blijft open te doen met de vorige; meld dit aan wie Praktijkdag maakt."
            ) from error


def file_id_of(database: Path) -> str:
    """By which copies of one practice recognise each other.

    Raises ``DamagedFile`` when the file says nothing that can be an id; whoever asks it of a file that nobody
    vetted meets ``sqlite3.Error``, ``TypeError`` and ``UnicodeDecodeError`` too.
    """
    uri = f"{database.resolve().as_uri()}?mode=ro&immutable=1"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
        (value,) = connection.execute("SELECT value FROM file WHERE key = 'id'").fetchone()
    if not is_file_id(value):
        raise damaged(database.name)
    return str(value)
