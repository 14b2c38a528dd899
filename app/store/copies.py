"""The copies of one practice on this computer, with what stands in each; and putting one back.

Whatever is put back, the state of now becomes a copy first, and words that were erased stay erased. The file
goes back with its record: whoever has a later copy of it, on another laptop, brings what came after when
the two are merged.
"""

import contextlib
import datetime as dt
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from app.foundation.errors import KnownError
from app.foundation.journal import Stopwatch, What, note
from app.store.backups import Backups, bury_in_copy, copies_of, moment_of
from app.store.bringing import file_id_of
from app.store.lock import FileLock
from app.store.places import Places
from app.store.publishing import put
from app.store.record import Record, Tombstone
from app.store.trouble import FULL_HERE, is_full
from app.store.vetting import DamagedFile, vet


@dataclass(frozen=True, slots=True)
class Contents:
    """What stands in a file: each thing by its id or step, with a number that differs when its words do."""

    answers: frozenset[tuple[str, int]] = frozenset()
    notes: frozenset[tuple[str, int]] = frozenset()
    texts: frozenset[tuple[str, int]] = frozenset()


class State(Enum):
    """Whether a file can be opened."""

    GOOD = auto()
    DAMAGED = auto()
    REFUSED = auto()
    """Of a newer program, or with parts that don't belong there."""
    GONE = auto()


@dataclass(frozen=True, slots=True)
class Seen:
    """A file that was looked at."""

    state: State
    contents: Contents = Contents()


@dataclass(frozen=True, slots=True)
class Kept:
    """A copy, and when it was made; None when its name doesn't tell."""

    path: Path
    made: dt.datetime | None


def kept_copies(place: Path, places: Places) -> list[Kept]:
    """The copies of what stands at ``place``, the newest first. Nothing is opened but the file itself."""
    return [Kept(path, moment_of(path)) for path in copies_of(places.all_backups, place, _id_at(place))]


def look(path: Path) -> Seen:
    """Whether this file can be opened and what stands in it. It must lie still; any thread may look."""
    try:
        vet(path, path.name)
        with _reading(path) as connection:
            return Seen(State.GOOD, _contents(connection))
    except (DamagedFile, sqlite3.Error):
        return Seen(State.DAMAGED)
    except KnownError:
        return Seen(State.REFUSED)
    except OSError:
        return Seen(State.GONE)


def put_back(copy: Path, place: Path, places: Places) -> Path | None:
    """Let the file at ``place`` be as this copy was; nobody may have it open.

    Gives the copy of what stood there, also when that was damaged; None when nothing did, or an empty file.
    Raises ``DamagedFile`` for a copy that is, ``KnownError`` when it can't be done; nothing is changed then.
    """
    watch = Stopwatch()
    lock = FileLock(place)
    try:
        holder = lock.take() if place.parent.is_dir() else None
    except OSError:
        holder = None  # Whether the folder can be written shows when the file is.
    if holder is not None:
        raise KnownError(
            f"'{place.name}' is open bij {holder}. Er is niets teruggezet; vraag om het te sluiten en "
            "probeer opnieuw."
        )
    try:
        with _workbench(places) as folder:
            whole = folder / "terug.praktijk"
            _bring(copy, whole)
            _bury(whole, erased_of(place, places))
            before = _keep_present(place, places, copy)
            try:
                put(whole, place, folder.name)
            except OSError as error:
                raise KnownError(_words_of(error, place)) from error
    finally:
        lock.release()
    note(What.PUT_BACK, ms=watch.ms, over_a_file=before is not None)
    return before


def erased_of(place: Path, places: Places) -> list[Tombstone]:
    """What was erased for good from this practice, as far as the file or any copy of it knows."""
    stones: dict[object, Tombstone] = {}
    for path in (place, *(kept.path for kept in kept_copies(place, places))):
        with contextlib.suppress(sqlite3.Error, OSError), _reading(path) as connection:
            stones.update((stone.place, stone) for stone in Record(connection).tombstones())
    return list(stones.values())


def _keep_present(place: Path, places: Places, copy: Path) -> Path | None:
    """What stands there becomes a copy. It belongs with the copy that comes in its place."""
    if not place.is_file() or not place.stat().st_size:
        return None
    backups = Backups(places.backups, _id_at(place) or copy.parent.name)
    try:
        return backups.keep(place, place) or backups.all()[0]
    except OSError as error:
        raise KnownError(FULL_HERE if is_full(error) else _NOT_KEPT) from error


_NOT_KEPT = (
    "Hoe het bestand nu is, kan niet als kopie bewaard worden. Er is niets teruggezet; "
    "kijk of de map van Praktijkdag beveiligd is."
)


def _bring(copy: Path, whole: Path) -> None:
    try:
        shutil.copyfile(copy, whole)
    except OSError as error:
        if is_full(error):
            raise KnownError(FULL_HERE) from error
        raise KnownError("Die kopie kan niet gelezen worden. Er is niets teruggezet.") from error
    try:
        vet(whole, "Die kopie")
    except DamagedFile as error:
        raise DamagedFile("Die kopie is beschadigd. Er is niets teruggezet; kies een andere.") from error


def _bury(whole: Path, stones: Iterable[Tombstone]) -> None:
    try:
        bury_in_copy(whole, stones)
    except sqlite3.Error as error:
        if is_full(error):
            raise KnownError(FULL_HERE) from error
        raise


@contextlib.contextmanager
def _workbench(places: Places) -> Iterator[Path]:
    try:
        places.root.mkdir(parents=True, exist_ok=True)
        folder = tempfile.TemporaryDirectory(prefix="terug-", dir=places.root)
    except OSError as error:
        raise KnownError(FULL_HERE) from error
    with folder as name:
        yield Path(name)


def _words_of(error: OSError, place: Path) -> str:
    """Why it could not be put at its place; the sentences of publishing speak of work that is safe here."""
    nothing = "Er is niets teruggezet;"
    if not place.parent.is_dir():
        return f"De map of stick van '{place.name}' is weg. {nothing} sluit ze aan en probeer opnieuw."
    if is_full(error):
        return f"De schijf of stick van '{place.name}' is vol. {nothing} maak plaats en probeer opnieuw."
    return f"'{place.name}' kan nu niet geschreven worden. {nothing} kijk of je in die map mag schrijven."


def _id_at(place: Path) -> str | None:
    """By which copies of this practice recognise each other; None when the file can't say."""
    try:
        return file_id_of(place)
    except (sqlite3.Error, OSError, TypeError, UnicodeDecodeError, DamagedFile):
        return None


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        yield connection


def _contents(connection: sqlite3.Connection) -> Contents:
    """With plain SQL on what every version has: a copy is as old as the program that made it."""

    def things(sql: str, *values: str) -> frozenset[tuple[str, int]]:
        return frozenset((key, hash(text)) for key, text in connection.execute(sql, values))

    said = (
        "SELECT id, text FROM contribution WHERE presence = 'present' AND unfinished = 0 AND kind = ? "
        "AND trim(coalesce(text, '')) != ''"
    )
    return Contents(
        things(said, "answer"),
        things(said, "note"),
        things("SELECT step, text FROM draft WHERE presence = 'present' AND trim(text) != ''"),
    )
