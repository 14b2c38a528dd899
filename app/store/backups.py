"""Rotating copies on this computer: the last few, then one a day, then one a month."""

import contextlib
import datetime as dt
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.foundation.clock import local_now
from app.foundation.errors import KnownError
from app.store.erase import bury, wipe
from app.store.migrations import migrate
from app.store.record import Record, Tombstone
from app.store.seal import make_room, seal
from app.store.vetting import vet

NEWEST = 8
DAYS = 14
MONTHS = 12
_PLACE_NOTE = "plaats.txt"
_MOMENT = "%Y-%m-%d_%H%M%S_%f"
_ABANDONED = dt.timedelta(days=1)
"""A copy that is unfinished for so long never will be: the program was stopped while it made it."""


class Backups:
    """The copies of one practice. Their names are moments, so that they sort."""

    def __init__(self, folder: Path, file_id: str) -> None:
        self._folder = folder / file_id

    def keep(self, whole_file: Path, published: Path) -> Path | None:
        """Copy a whole file, unless the newest copy is the same, and let the oldest go."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._note_place(published)
        if self.holds(whole_file):
            return None
        target = self._folder / f"{local_now().strftime(_MOMENT)}.praktijk"
        unfinished = target.with_suffix(".tmp")
        try:
            shutil.copyfile(whole_file, unfinished)
            os.replace(unfinished, target)
        except OSError:
            unfinished.unlink(missing_ok=True)  # On a full disk it would only take room.
            raise
        self._rotate(target)
        return target

    def holds(self, whole_file: Path) -> bool:
        """Whether the newest copy is this file, to the bit."""
        newest = next(iter(self.all()), None)
        return newest is not None and _same(newest, whole_file)

    def all(self) -> list[Path]:
        """The newest first."""
        return sorted(self._folder.glob("*.praktijk"), reverse=True)

    def bury(self, stones: Iterable[Tombstone]) -> None:
        """Take away from every copy what was erased for good and still stands there."""
        stones = list(stones)
        for path in self.all() if stones else ():
            try:
                bury_in_copy(path, stones)
            except sqlite3.Error:
                path.unlink()  # A copy that can't be read can't be cleaned either.

    def _note_place(self, published: Path) -> None:
        note = self._folder / _PLACE_NOTE
        known = note.read_text(encoding="utf-8").splitlines() if note.exists() else []
        if str(published) not in known:
            note.write_text("\n".join([*known, str(published)]), encoding="utf-8")

    def _rotate(self, made: Path) -> None:
        keep = {made, *self._kept()}  # Also when the clock went back, so that it looks old.
        for path in self.all():
            if path not in keep:
                path.unlink()
        abandoned = (dt.datetime.now() - _ABANDONED).strftime(_MOMENT)
        for path in self._folder.glob("*.tmp"):
            if path.stem < abandoned:
                path.unlink(missing_ok=True)

    def _kept(self) -> Iterator[Path]:
        paths = self.all()
        yield from paths[:NEWEST]
        yield from _one_per(paths, 10, DAYS)
        yield from _one_per(paths, 7, MONTHS)


def moment_of(copy: Path) -> dt.datetime | None:
    """When a copy was made, by its name."""
    try:
        return dt.datetime.strptime(copy.stem, _MOMENT)
    except ValueError:
        return None


def copies_of(folders: Iterable[Path], published: Path, file_id: str | None = None) -> list[Path]:
    """The copies of what lies at a place, the newest first; without ``file_id`` those made of that place."""
    copies: list[Path] = []
    for folder in folders:
        ids = [file_id] if file_id is not None else _ids_at(folder, published)
        for one in ids:
            copies += Backups(folder, one).all()
    return sorted(copies, key=lambda path: path.name, reverse=True)


def newest_good_of(folders: Iterable[Path], published: Path) -> Path | None:
    """The newest copy that can be opened of what lies at a place, when the file itself can't say its id."""
    for path in copies_of(folders, published):
        with contextlib.suppress(KnownError, OSError):
            vet(path, path.name)
            return path
    return None


def _ids_at(folder: Path, published: Path) -> list[str]:
    """The practices of which a copy was made while they lay at this place."""
    return [
        note.parent.name
        for note in sorted(folder.glob(f"*/{_PLACE_NOTE}"))
        if str(published) in note.read_text(encoding="utf-8").splitlines()
    ]


def bury_in_copy(path: Path, stones: Iterable[Tombstone]) -> None:
    """Take away from a copy what was erased for good and still stands there."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        laid = {stone.place for stone in Record(connection).tombstones()}
        missing = [stone for stone in stones if stone.place not in laid]
        if not missing:
            return
        connection.execute("PRAGMA secure_delete = ON")
        migrate(connection)
        bury(connection, missing)
        make_room(connection)
        wipe(connection)
    seal(path)


def _one_per(paths: list[Path], letters: int, most: int) -> list[Path]:
    """The newest path of each day (10 letters of the name) or month (7), at most so many."""
    seen: dict[str, Path] = {}
    for path in paths:
        seen.setdefault(path.stem[:letters], path)
    return list(seen.values())[:most]


def _same(one: Path, other: Path) -> bool:
    return one.stat().st_size == other.stat().st_size and one.read_bytes() == other.read_bytes()
