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
    title: str = ""
    """The name of the practice."""
    half_typed: tuple[str, ...] = ()
    """What was being typed and not yet entered, the last first; '' for what is not for every eye."""


def leftovers(parent: Path) -> Iterator[Leftover]:
    """Working copies with unpublished work; the others that nobody uses are tidied away."""
    for folder in sorted(parent.glob("*")):
        copy = WorkingCopy(folder)
        if not copy.is_begun():
            with contextlib.suppress(OSError):  # Only an empty one goes: stopped as it was made or removed.
                folder.rmdir()
            continue
        if not copy.take():
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
            title = connection.execute("SELECT title FROM practice LIMIT 1").fetchone()
            half_typed = [_for_every_eye(*row) for row in connection.execute(_HALF_TYPED)]
    except sqlite3.Error:
        newest, title, half_typed = [], None, []
    return Leftover(
        copy.folder,
        origin.path,
        origin.file_id,
        newest[0].at if newest else "",
        copy.set_aside,
        str(title[0]) if title else "",
        tuple(half_typed),
    )


def _for_every_eye(text: str, private: int, anonymous: int) -> str:
    """The start page may be on a wall: what is private is not quoted there."""
    return "" if private or anonymous else text


_HALF_TYPED = (
    "SELECT text, private, anonymous FROM contribution "
    "WHERE unfinished = 1 AND presence = 'present' AND trim(text) != '' ORDER BY rowid DESC"
)
