"""Work that a program left behind on this computer, and that no published file holds yet."""

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.store.erase import bury, wipe
from app.store.migrations import migrate
from app.store.record import Record, Tombstone
from app.store.working_copy import WorkingCopy


@dataclass(frozen=True, slots=True)
class Leftover:
    """A working copy with work that isn't published."""

    folder: Path
    path: str
    """The place of its file."""
    file_id: str
    changed_at: str
    """ISO local time of the last step of work, for people."""
    set_aside: bool = False
    """Whether people chose before not to go on with it."""


def leftovers(parent: Path) -> Iterator[Leftover]:
    """Working copies with unpublished work; the others that nobody uses are tidied away."""
    for folder in sorted(parent.glob("*")):
        copy = WorkingCopy(folder)
        if not copy.is_begun() or not copy.take():
            continue
        try:
            found = _look(copy)
            if found is None:
                copy.remove()
        finally:
            copy.release()
        if found is not None and found.path:
            yield found


def bury_in_leftovers(parent: Path, file_id: str, stones: Iterable[Tombstone]) -> None:
    """Take what was erased for good out of the other work on the same practice that stayed behind."""
    stones = list(stones)
    for found in list(leftovers(parent)):
        copy = WorkingCopy(found.folder)
        if found.file_id != file_id or not copy.take():
            continue
        try:
            with contextlib.closing(copy.connect()) as connection:
                migrate(connection)
                bury(connection, stones)
                connection.commit()
                wipe(connection)
        finally:
            copy.release()


def _look(copy: WorkingCopy) -> Leftover | None:
    """What is in a folder that stayed behind; None when nothing in it is lost by tidying it away."""
    if not (copy.folder / "plaats.json").exists():
        return None  # It never came so far that anybody worked in it.
    try:
        origin = copy.origin
    except (OSError, ValueError, KeyError, TypeError):
        return Leftover(copy.folder, "", "", "")
    try:
        with contextlib.closing(copy.connect()) as connection:
            record = Record(connection)
            if record.highest_counter() <= origin.published:
                return None
            newest = record.works(1)
    except sqlite3.Error:
        newest = []
    changed_at = newest[0].at if newest else ""
    return Leftover(copy.folder, origin.path, origin.file_id, changed_at, copy.set_aside)
