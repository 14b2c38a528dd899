"""The working copy in the user's data folder, and what is known of the file it was made from."""

import contextlib
import hashlib
import json
import os
import secrets
import shutil
import sqlite3
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from app.store.lock import ProcessLock
from app.store.vetting import harden

_LOCK = "in-gebruik"


@dataclass(frozen=True, slots=True)
class Signature:
    """What a published file looked like when we last read or wrote it."""

    size: int
    mtime_ns: int
    ctime_ns: int
    inode: int
    sha256: str

    @classmethod
    def of(cls, path: Path, sha256: str | None = None) -> "Signature":
        """How the file looks now; ``sha256`` when it is known already."""
        status = path.stat()
        return cls(
            status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino, sha256 or sha256_of(path)
        )

    def still_fits(self, path: Path) -> bool:
        """Whether the file holds the same bytes; a touched file with the same contents does."""
        if Signature.of(path, self.sha256) == self:
            return True
        return path.stat().st_size == self.size and sha256_of(path) == self.sha256


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, in hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the working copy belongs, and how far it was published."""

    path: str
    file_id: str
    signature: Signature | None
    """None when it was never published at its place."""
    published: int
    """The highest counter that is in the published file."""


class WorkingCopy:
    """A folder with the database people work in, locked while the program runs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = ProcessLock(folder / _LOCK)

    @classmethod
    def make(cls, parent: Path) -> "WorkingCopy":
        """A new, empty folder, ours. Raises OSError when there can't be one."""
        while True:
            copy = cls(parent / secrets.token_hex(8))
            copy.folder.mkdir(parents=True)
            with contextlib.suppress(FileNotFoundError):  # Somebody who is tidying up took it away.
                if copy._lock.take():  # Else they have it, and take it away.
                    return copy

    @property
    def database(self) -> Path:
        """The database people work in."""
        return self.folder / "werk.db"

    @property
    def wal(self) -> Path:
        """Its write-ahead log."""
        return self.folder / "werk.db-wal"

    @property
    def set_aside(self) -> bool:
        """Whether people chose to leave this work for what it is; it is kept, and not asked about again."""
        return (self.folder / "opzij").exists()

    @set_aside.setter
    def set_aside(self, aside: bool) -> None:
        note = self.folder / "opzij"
        if aside:
            note.touch()
        else:
            note.unlink(missing_ok=True)

    @property
    def origin(self) -> Origin:
        """Raises OSError when nothing was noted yet, ValueError, KeyError or TypeError when it is garbled."""
        values = json.loads((self.folder / "plaats.json").read_text(encoding="utf-8"))
        signature = values.pop("signature")
        return Origin(**values, signature=Signature(**signature) if signature else None)

    @origin.setter
    def origin(self, origin: Origin) -> None:
        unfinished = self.folder / "plaats.tmp"
        with unfinished.open("w", encoding="utf-8") as stream:
            json.dump(asdict(origin), stream)
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(self.folder / "plaats.json")

    def note_published(self, signature: Signature, counter: int) -> None:
        """The file at its place now looks like this, and holds the work up to here."""
        self.origin = replace(self.origin, signature=signature, published=counter)

    def take(self) -> bool:
        """Make it ours; False when a running program has it, or it is gone."""
        try:
            return self._lock.take()
        except OSError:
            return False

    def is_begun(self) -> bool:
        """Whether its maker got as far as locking it."""
        return (self.folder / _LOCK).exists()

    def release(self) -> None:
        """Let go of it."""
        self._lock.release()

    def remove(self) -> None:
        """Throw it away: everything in it is published.

        What says where it belongs goes first: stopped halfway, what is left is nobody's work.
        """
        (self.folder / "plaats.json").unlink(missing_ok=True)
        for path in self.folder.glob("*"):
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            elif path.name != _LOCK:
                path.unlink(missing_ok=True)
        self._lock.release()
        shutil.rmtree(self.folder, ignore_errors=True)

    def connect(self) -> sqlite3.Connection:
        """The one connection. Checkpoints are ours to choose, so that a snapshot can be copied meanwhile."""
        connection = sqlite3.connect(self.database)
        harden(connection)
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("PRAGMA temp_store = MEMORY")
        return connection
