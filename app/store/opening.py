"""Opening and making practice files: look first, copy, lock, then work.

Whatever goes wrong, the file at its place is left as it was.
"""

import contextlib
import shutil
import sqlite3
import time
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import TypeAlias

from app.foundation.errors import KnownError
from app.models import new_id
from app.store.backups import Backups, bury_in_copy, newest_good_of
from app.store.bringing import bring, bring_up_to_date, file_id_of
from app.store.copies import erased_of
from app.store.leftovers import Leftover, leftovers
from app.store.lock import FileLock, Holder
from app.store.migrations import Steps, migrate, migrations, version_of
from app.store.places import Places
from app.store.practice_file import PracticeFile
from app.store.publishing import NotPublished
from app.store.record import Record
from app.store.trouble import FULL_HERE, is_full
from app.store.vetting import DamagedFile
from app.store.working_copy import Origin, WorkingCopy

Clock: TypeAlias = Callable[[], float]
"""Seconds that only go up; what decides whether typing on is the same burst."""


class OpenMode(Enum):
    """How to open a file."""

    WRITE = auto()
    READ = auto()
    ALONGSIDE = auto()
    """Work on although somebody else has it open; published, merged, when they have closed it."""


class Newer(Enum):
    """What to do with newer work that was left on this computer."""

    ASK = auto()
    GO_ON = auto()
    SET_ASIDE = auto()


class OpenElsewhere(KnownError):  # noqa: N818
    """Somebody else has the file open. They can be read along with, or worked beside."""

    def __init__(self, place: Path, holder: Holder) -> None:
        super().__init__(
            f"'{place.name}' is open bij {holder}. Je kan het alleen lezen, "
            "of nu in een eigen kopie verder werken en later samenvoegen."
        )
        self.holder = holder


class NewerWork(KnownError):  # noqa: N818
    """There is newer work on this computer than in the file."""

    def __init__(self, place: Path, leftover: Leftover) -> None:
        super().__init__(
            f"Op deze computer staat nieuwer werk van '{place.name}' dan in het bestand zelf. "
            "Ga daarmee verder, of open het bestand zoals het is; het nieuwere werk blijft dan bewaard."
        )
        self.leftover = leftover


def create_practice_file(place: Path, places: Places, *, clock: Clock = time.monotonic) -> PracticeFile:
    """A new, empty file at ``place``.

    Raises ``KnownError`` when something stands there or it can't be written.
    """
    place = place.resolve()
    if place.exists():
        raise KnownError(f"'{place.name}' bestaat al. Er is niets aan veranderd; kies een andere naam.")
    copy = _room_for_work(places)
    try:
        file_id = new_id()
        with contextlib.closing(sqlite3.connect(copy.database)) as connection:
            migrate(connection)
            connection.execute("INSERT INTO file (key, value) VALUES ('id', ?)", (file_id,))
            connection.commit()
        copy.origin = Origin(str(place), file_id, None, 0)
        return _publish_first(_start(copy, place, places, OpenMode.WRITE, clock))
    except BaseException:
        copy.remove()
        raise


def open_practice_file(
    place: Path,
    places: Places,
    *,
    mode: OpenMode = OpenMode.WRITE,
    newer: Newer = Newer.ASK,
    steps: Steps | None = None,
    clock: Clock = time.monotonic,
) -> PracticeFile:
    """Open a file; ``steps`` are the migrations to know, this program's own unless told.

    Raises ``DamagedFile`` (with the newest good backup), ``OpenElsewhere``, ``NewerWork``, or
    ``KnownError`` for a file that is missing, not ours, newer, or holds what doesn't belong there.
    """
    place = place.resolve()
    found = _leftover_of(place, places) if mode is not OpenMode.READ else None
    if found is not None and newer is Newer.GO_ON:
        return open_leftover(found, places, mode=mode, steps=steps, clock=clock)
    if found is not None and not place.exists():
        raise NewerWork(place, found)
    copy = _room_for_work(places)
    try:
        _copy_in(place, copy, places, steps)
        if found is not None and not _adds_to(found, copy):
            found = None
        if found is not None and newer is Newer.ASK and not found.set_aside:
            raise NewerWork(place, found)
        file = _start(copy, place, places, mode, clock)
    except BaseException:
        copy.remove()
        raise
    if found is not None:
        WorkingCopy(found.folder).set_aside = True
    file.finish_erasing(here=False)
    return file


def open_leftover(
    leftover: Leftover,
    places: Places,
    *,
    mode: OpenMode = OpenMode.WRITE,
    steps: Steps | None = None,
    clock: Clock = time.monotonic,
) -> PracticeFile:
    """Go on with newer work that stayed on this computer, also when its file is gone."""
    copy = WorkingCopy(leftover.folder)
    if not leftover.path or not copy.take():
        raise KnownError("Dat werk is intussen al open. Kijk of Praktijkdag nog een venster heeft.")
    try:
        place = Path(leftover.path)
        _ready_leftover(copy, place, places, steps or migrations())
        file = _start(copy, place, places, mode, clock)
    except BaseException:
        copy.release()
        raise
    copy.set_aside = False
    file.finish_erasing(here=True)
    return file


def open_copy(kept: Path, place: Path, places: Places, *, clock: Clock = time.monotonic) -> PracticeFile:
    """Open a copy of the file at ``place`` to look at: nothing can be written, and nothing is kept of it.

    Raises ``KnownError`` for a copy that can't be opened. What was erased since can't be seen in it.
    """
    copy = _room_for_work(places)
    try:
        try:
            bring(kept, copy.database)
        except DamagedFile as error:
            raise DamagedFile("Die kopie is beschadigd en kan niet open. Kies een andere.") from error
        bury_in_copy(copy.database, erased_of(place, places))
        with contextlib.closing(sqlite3.connect(copy.database)) as connection:
            counter = Record(connection).highest_counter()
        copy.origin = Origin(str(place), file_id_of(copy.database), None, counter)
        return _start(copy, place, places, OpenMode.READ, clock)
    except BaseException:
        copy.remove()
        raise


def find_leftovers(places: Places) -> list[Leftover]:
    """Newer work on this computer, to be offered at start; the newest first."""
    found = leftovers(places.working_copies)
    return sorted(found, key=lambda leftover: leftover.changed_at, reverse=True)


def restore_backup(backup: Path, place: Path) -> Path:
    """Put a backup beside a damaged file, under a name that is free; the damaged one stays."""
    target = place.with_stem(f"{place.stem} (hersteld)")
    number = 2
    while target.exists():
        target = place.with_stem(f"{place.stem} (hersteld {number})")
        number += 1
    try:
        shutil.copyfile(backup, target)
    except OSError as error:
        target.unlink(missing_ok=True)
        raise KnownError(
            f"De reservekopie kan niet naast '{place.name}' gezet worden: de map is vol of mag niet "
            "beschreven worden. De reservekopie zelf is veilig."
        ) from error
    return target


def _room_for_work(places: Places) -> WorkingCopy:
    try:
        return WorkingCopy.make(places.working_copies)
    except OSError as error:
        raise KnownError(
            "Praktijkdag kan niet schrijven in zijn map op deze computer. Er is niets veranderd; "
            "kijk of de schijf vol is of de map beveiligd."
        ) from error


def _copy_in(place: Path, copy: WorkingCopy, places: Places, steps: Steps | None) -> None:
    """Bring the published file into the working copy: vetted, backed up, migrated."""

    def back_up() -> None:
        try:
            Backups(places.backups, file_id_of(copy.database)).keep(copy.database, place)
        except OSError as error:
            raise KnownError(FULL_HERE if is_full(error) else _NO_BACKUP) from error

    def known() -> bool:
        return Backups(places.backups, file_id_of(copy.database)).holds(copy.database)

    try:
        signature = bring(place, copy.database, steps=steps, before=back_up, known=known)
    except DamagedFile as error:
        raise DamagedFile(error.sentence, newest_good_of(places.all_backups, place)) from error
    with contextlib.closing(sqlite3.connect(copy.database)) as connection:
        counter = Record(connection).highest_counter()
    copy.origin = Origin(str(place), file_id_of(copy.database), signature, counter)


_NO_BACKUP = (
    "Er kan op deze computer geen reservekopie gemaakt worden, dus is het bestand niet geopend. "
    "Er is niets aan veranderd; kijk of de map van Praktijkdag beveiligd is."
)


def _ready_leftover(copy: WorkingCopy, place: Path, places: Places, steps: Steps) -> None:
    """Check what stayed behind, and migrate it when an older Praktijkdag left it."""
    with contextlib.closing(copy.connect()) as connection:
        try:
            whole = connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
            version = version_of(connection)
        except sqlite3.DatabaseError:
            whole, version = False, 0
        if whole and version < max(steps):
            safe = copy.folder / "voor-omzetten.db"
            with contextlib.closing(sqlite3.connect(safe)) as target:
                connection.backup(target)
            Backups(places.backups, copy.origin.file_id).keep(safe, place)
    if not whole:
        raise DamagedFile(
            f"Het nieuwere werk van '{place.name}' op deze computer is beschadigd. Het blijft bewaard; "
            "open het bestand zelf, of een reservekopie.",
            newest_good_of(places.all_backups, place),
        )
    if version > max(steps):
        raise KnownError(
            f"Het nieuwere werk van '{place.name}' is van een nieuwere Praktijkdag. Er is niets aan "
            "veranderd; werk het programma bij en open het opnieuw."
        )
    bring_up_to_date(copy.database, place.name, steps)


def _start(copy: WorkingCopy, place: Path, places: Places, mode: OpenMode, clock: Clock) -> PracticeFile:
    lock = FileLock(place, copy.folder)
    if mode is OpenMode.WRITE:
        try:
            holder = lock.take()
        except OSError:
            holder = None  # A folder that can't be written says so when publishing.
        if holder is not None:
            raise OpenElsewhere(place, holder)
    try:
        return PracticeFile(copy, lock, place, places, read_only=mode is OpenMode.READ, clock=clock)
    except BaseException:
        lock.release()
        raise


def _publish_first(file: PracticeFile) -> PracticeFile:
    outcome = file.publish_now()
    if isinstance(outcome, NotPublished):
        file.discard()
        raise KnownError(
            f"'{file.place.name}' kan daar niet gemaakt worden: de map is er niet, is vol of mag niet "
            "beschreven worden. Kies een andere map."
        )
    return file


def _leftover_of(place: Path, places: Places) -> Leftover | None:
    """The newest work on this place that isn't published; what was set aside comes last."""
    own = [found for found in find_leftovers(places) if Path(found.path) == place]
    return next(iter(sorted(own, key=lambda found: found.set_aside)), None)


def _adds_to(leftover: Leftover, copy: WorkingCopy) -> bool:
    """Whether the leftover knows of anything that the file, as copied in, does not. In doubt it does."""
    theirs = WorkingCopy(leftover.folder)
    if not theirs.take():
        return False
    try:
        with (
            contextlib.closing(theirs.connect()) as one,
            contextlib.closing(sqlite3.connect(copy.database)) as two,
        ):
            known = Record(two).knowledge()
            more = any(counter > known.get(actor, 0) for actor, counter in Record(one).knowledge().items())
    except sqlite3.Error:
        more = True
    finally:
        theirs.release()
    if not more:
        theirs.remove()
    return more
