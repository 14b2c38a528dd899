"""Publishing: writing the whole file at the user's place, beside the work and never in its way.

``take_snapshot`` runs on the thread that owns the connection and costs nothing; ``publish`` may run on
any thread. A write-ahead log only grows until we fold it in, so the first part of it is a snapshot.
"""

import contextlib
import errno
import hashlib
import os
import secrets
import shutil
import sqlite3
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from app.foundation.errors import KnownError
from app.foundation.journal import Stopwatch, What, note
from app.store.bringing import bring, file_id_of
from app.store.lock import FileLock
from app.store.record import Record
from app.store.seal import make_room, seal
from app.store.trouble import Trouble, explain, explain_local, is_full
from app.store.working_copy import Signature, WorkingCopy

_CHUNK = 1 << 20
_READERS_HOLD = os.name == "nt"
"""Whether a file can't be replaced while anybody reads it."""
_PAUSES = (0.05, 0.1, 0.2, 0.4)
"""Seconds to wait for who reads the file: a virus scanner, or what keeps a folder in the cloud up to date."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The work up to a commit: the database and so many bytes of its log."""

    copy: WorkingCopy
    wal_bytes: int
    file_id: str
    known: Signature | None
    """What the published file should still look like."""
    quiet: threading.Lock
    """Held while database and log are copied; whoever rewrites them waits for it."""


@dataclass(frozen=True, slots=True)
class Published:
    """The file at its place holds the snapshot."""

    signature: Signature
    counter: int


@dataclass(frozen=True, slots=True)
class NotPublished:
    """The file at its place is as it was."""

    trouble: Trouble
    sentence: str


@dataclass(frozen=True, slots=True)
class ChangedElsewhere:
    """Somebody else wrote the published file; a vetted copy of it waits to be merged."""

    copy: Path
    signature: Signature
    """What the file at its place looked like when the copy was made."""


Outcome = Published | NotPublished | ChangedElsewhere


def take_snapshot(
    copy: WorkingCopy, file_id: str, known: Signature | None, quiet: threading.Lock
) -> Snapshot:
    """Remember where the log ends now. Call between commits; fold nothing in until it is used."""
    size = copy.wal.stat().st_size if copy.wal.exists() else 0
    return Snapshot(copy, size, file_id, known, quiet)


def publish(snapshot: Snapshot, place: Path, lock: FileLock) -> Outcome:
    """Put the snapshot at its place: whole copy, flush to disk, rename."""
    watch = Stopwatch()
    outcome = _publish(snapshot, place, lock)
    match outcome:
        case Published(signature):
            note(What.PUBLISHED, ms=watch.ms, kilobytes=signature.size >> 10)
        case NotPublished(trouble):
            note(What.NOT_PUBLISHED, ms=watch.ms, why=trouble)
        case ChangedElsewhere():
            note(What.CHANGED_ELSEWHERE, ms=watch.ms)
    return outcome


def _publish(snapshot: Snapshot, place: Path, lock: FileLock) -> Outcome:
    try:
        problem = _in_the_way(place, lock) or _changed_elsewhere(snapshot, place)
    except OSError as error:
        return NotPublished(*explain(error, place))
    if problem is not None:
        return problem
    folder = snapshot.copy.folder / f"uit-{secrets.token_hex(4)}"
    try:
        try:
            folder.mkdir()
            whole = whole_copy(snapshot, folder)
            counter = _counter_in(whole)
        except (OSError, sqlite3.Error) as error:
            return NotPublished(*explain_local(error, place))
        try:
            signature = put(whole, place, snapshot.copy.folder.name)
        except OSError as error:
            return NotPublished(*explain(error, place))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    with contextlib.suppress(OSError):  # Not noted, it is found out again when it is opened.
        snapshot.copy.note_published(signature, counter)
    return Published(signature, counter)


def whole_copy(snapshot: Snapshot, folder: Path) -> Path:
    """The snapshot as one database file in ``folder``: log folded in, checked and sealed.

    Raises ``sqlite3.DatabaseError`` when the working copy does not pass its check.
    """
    target = folder / "geheel.db"
    with snapshot.quiet:
        shutil.copyfile(snapshot.copy.database, target)
        if snapshot.wal_bytes and snapshot.copy.wal.exists():
            with snapshot.copy.wal.open("rb") as log:
                (folder / "geheel.db-wal").write_bytes(log.read(snapshot.wal_bytes))
    connection = sqlite3.connect(target)
    try:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA journal_mode = DELETE")
        make_room(connection)
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()
    finally:
        connection.close()
    if verdict != ("ok",):
        raise sqlite3.DatabaseError("the working copy does not pass its check")
    seal(target)
    return target


def _in_the_way(place: Path, lock: FileLock) -> NotPublished | None:
    """Who has the file open, or that its folder is gone. A free lock becomes ours."""
    if not place.parent.is_dir():
        return NotPublished(*explain(FileNotFoundError(), place))
    try:
        holder = lock.held_by_other() if lock.held else lock.take()
    except OSError:
        holder = None  # Whether the folder can be written shows when the file is.
    if holder is None:
        return None
    return NotPublished(
        Trouble.OPEN_ELSEWHERE, f"Bewaard op deze computer; het bestand is open bij {holder}."
    )


def _changed_elsewhere(snapshot: Snapshot, place: Path) -> ChangedElsewhere | NotPublished | None:
    """What to do first when the file at the place is not the one we know."""
    if not place.exists() or (snapshot.known is not None and snapshot.known.still_fits(place)):
        return None
    theirs = snapshot.copy.folder / f"elders-{secrets.token_hex(4)}.db"
    cause: BaseException | None = None
    try:
        signature = bring(place, theirs)
        if file_id_of(theirs) == snapshot.file_id:
            return ChangedElsewhere(theirs, signature)
    except KnownError as error:
        cause = error.__cause__
    theirs.unlink(missing_ok=True)
    if isinstance(cause, OSError | sqlite3.Error) and is_full(cause):
        return NotPublished(*explain_local(cause, place))
    return NotPublished(
        Trouble.OTHER_FILE,
        f"Bewaard op deze computer; op de plaats van '{place.name}' staat nu een ander of beschadigd "
        "bestand. Bewaar je werk onder een andere naam.",
    )


def put(whole: Path, place: Path, owner: str) -> Signature:
    """Write beside the place and rename; ``owner`` names what is unfinished, so that it is found again.

    Raises ``OSError``; the file at the place is then as it was.
    """
    unfinished = place.with_name(f".{place.name}.{owner}.tmp")
    digest = hashlib.sha256()
    try:
        unfinished.unlink(missing_ok=True)
        with whole.open("rb") as source, unfinished.open("xb") as target:
            while piece := source.read(_CHUNK):
                digest.update(piece)
                target.write(piece)
            target.flush()
            os.fsync(target.fileno())
        if place.exists():
            with contextlib.suppress(OSError):
                shutil.copymode(place, unfinished)
        _replace(unfinished, place)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise
    _sync_folder(place.parent)
    return Signature.of(place, digest.hexdigest())


def _replace(unfinished: Path, place: Path) -> None:
    """Windows calls it forbidden while somebody reads the file at the place. That passes, and is told so."""
    for pause in _PAUSES:
        try:
            os.replace(unfinished, place)
        except PermissionError:
            if not _READERS_HOLD or not os.access(place, os.W_OK):
                raise
            time.sleep(pause)
        else:
            return
    raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(place))


def _sync_folder(folder: Path) -> None:
    """Make the rename itself last. Some systems can't; the file is whole either way."""
    if os.name == "nt":  # pragma: no cover
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _counter_in(whole: Path) -> int:
    connection = sqlite3.connect(whole)
    try:
        return Record(connection).highest_counter()
    finally:
        connection.close()
