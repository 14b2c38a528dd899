"""An open practice file: steps of work on the working copy, published to its own place.

One thread owns it. Everything people do runs inside ``work``; what changed is told to subscribers.
"""

import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from sqlalchemy.exc import IntegrityError

from app.foundation.errors import KnownError
from app.models import Presence
from app.store.backups import Backups
from app.store.changes import Ref, Target, Value
from app.store.erase import bury, wipe
from app.store.history import CLASSES
from app.store.leftovers import bury_in_leftovers
from app.store.lock import FileLock
from app.store.merge import NOT_KNOWN, conflicts, take_in
from app.store.other_file import OtherFile, bring_other
from app.store.places import Places
from app.store.publishing import (
    ChangedElsewhere,
    NotPublished,
    Outcome,
    Published,
    Snapshot,
    publish,
    take_snapshot,
    whole_copy,
)
from app.store.record import Tombstone, Work, WorkKind
from app.store.registers import Conflict
from app.store.steps import Committed, StepsOfWork, now
from app.store.trouble import FULL_HERE, explain_local, is_full
from app.store.working_copy import WorkingCopy

__all__ = ["CHECKPOINT_BYTES", "MERGED_ELSEWHERE", "Committed", "PracticeFile"]

MERGED_ELSEWHERE = "Samengevoegd met wat elders veranderde"
"""What the step of work is called when the published file had been changed by somebody else."""
CHECKPOINT_BYTES = 1 << 18
"""Fold the log into the database between publishings, once it is this long."""
COPY_EVERY = 3600.0
"""Seconds of work after which what is published is kept here too; a day lasts eight hours."""


class PracticeFile(StepsOfWork):
    """An open file. Made by ``app.store.opening``."""

    def __init__(
        self,
        copy: WorkingCopy,
        lock: FileLock,
        place: Path,
        places: Places,
        *,
        read_only: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        origin = copy.origin
        self.place = place
        self.lock = lock
        self.copy = copy
        self.file_id = origin.file_id
        self._places = places
        self._known = origin.signature
        self._published = self._published_first = origin.published
        self._publishing = False
        self._quiet = threading.Lock()
        self._copied_at = clock()
        self._copying = threading.Lock()
        """Held while a copy is made or cleaned of what was erased: those are on different threads."""
        self._erased: list[Tombstone] = []
        """What was erased since it was opened. What is published just then may still hold it."""
        super().__init__(copy.connect(), read_only=read_only, clock=clock)
        if read_only:
            self.connection.execute("PRAGMA query_only = ON")

    # -- bringing together and erasing

    def merge(self, other: Path, label: str = "Samengevoegd met een ander bestand") -> Work | None:
        """Take in what another file of this practice has; None when it has nothing new.

        ``other`` is a vetted, migrated database that nobody has open; for a file of people's, see
        ``merge_file``. One step of work, that undo takes back.
        """
        theirs = sqlite3.connect(f"{other.resolve().as_uri()}?mode=ro", uri=True)
        try:
            with contextlib.closing(theirs), self._step(WorkKind.MERGE, label):
                incoming = take_in(self.connection, theirs)
                if incoming.anything:
                    self._recorder.note_merge(incoming.knew, self.record.knowledge())
        except (sqlite3.IntegrityError, IntegrityError) as error:  # Rows that lead to nothing, or twice.
            raise KnownError(NOT_KNOWN) from error
        if incoming.stones:
            self._wipe(incoming.stones)
        return self.history.undoable if incoming.anything else None

    def merge_file(self, place: Path) -> Work | None:
        """Take in what another file of this practice has, wherever it lies; it is left as it is.

        Raises ``KnownError`` when it can't be used or is another practice.
        """
        self._ready()
        other = self.bring(place)
        try:
            return self.take_in(other)
        finally:
            other.let_go()

    def bring(self, place: Path) -> OtherFile:
        """Another file of this practice, brought here to look at and to take in. May run on any thread.

        Raises ``KnownError`` when it can't be used or is another practice.
        """
        return bring_other(place, self.copy.folder, self.file_id)

    def take_in(self, other: OtherFile) -> Work | None:
        """Take in what was brought; None when it has nothing new."""
        return self.merge(other.copy, f"Samengevoegd met '{other.place.name}'")

    def conflicts(self) -> list[Conflict]:
        """What people must still choose about after a merge."""
        return conflicts(self.record)

    def choose(self, conflict: Conflict, ref: Ref) -> None:
        """Give a contested field one of its values; the others stay in the history."""
        self.settle(conflict.target, next(value for own, value in conflict.values if own == ref))

    def settle(self, target: Target, value: Value) -> None:
        """Give a contested field this value, of those there are or another, knowing of all of them."""
        with self.work("Keuze gemaakt") as session:
            row = session.get_one(CLASSES[target.entity], target.entity_id)
            self.history.give(row, target.field, value, resolve=True)

    def erase(self, rows: Iterable[tuple[str, str]]) -> None:
        """Take the contents of rows away for good, here and in their history. Can't be undone."""
        self._erase([Target(entity, entity_id, "") for entity, entity_id in rows])

    def erase_history_of(self, targets: Iterable[Target]) -> None:
        """Keep what these fields hold now, and take away for good what they held before."""
        self._erase(targets)

    def _erase(self, targets: Iterable[Target]) -> None:
        moment, stones = now(), []
        with self._step(WorkKind.ERASE, "Definitief gewist"):
            for target in targets:
                row = self.session.get_one(CLASSES[target.entity], target.entity_id)
                keep = None
                if target.field:
                    keep = self._recorder.settle(row, target.field)
                else:
                    row.presence = Presence.ERASED.value
                stones.append(Tombstone(*target, keep, moment))
            self.session.flush()
            bury(self.connection, stones)
        self._wipe(stones)

    def finish_erasing(self, *, here: bool) -> None:
        """Clean this computer of what others erased; with ``here`` also of what a crash cut short."""
        stones = self.record.tombstones()
        if stones and here:
            self._wipe(stones)
        elif stones:
            self._wipe_elsewhere(stones)

    def _wipe(self, stones: Iterable[Tombstone]) -> None:
        """Leave nothing of the erased behind on this computer: free pages, log, backups, other copies."""
        stones = list(stones)
        self.session.commit()
        try:
            with self._quiet:
                wipe(self.connection)
        except sqlite3.Error as error:
            if is_full(error):
                raise KnownError(FULL_HERE) from error
            raise
        self._wipe_elsewhere(stones)

    def use_places(self, places: Places) -> None:
        """From now on backups go, and are looked for, where these places say."""
        self._places = places

    def _wipe_elsewhere(self, stones: list[Tombstone]) -> None:
        with self._copying:
            self._erased += stones
            for folder in self._places.all_backups:
                Backups(folder, self.file_id).bury(stones)
        bury_in_leftovers(self._places.working_copies, self.file_id, stones)

    # -- publishing

    @property
    def unpublished(self) -> bool:
        """Whether there is work that the file at its place doesn't hold yet."""
        return self._counter > self._published

    def snapshot(self) -> Snapshot:
        """What is on disk now, for ``publish`` on any thread; report back through ``finish``."""
        if self._publishing:
            raise RuntimeError("one publishing at a time")
        self._publishing = True
        return take_snapshot(self.copy, self.file_id, self._known, self._quiet)

    def whole_copy(self, folder: Path) -> Path:
        """What is on disk now as one file in ``folder``, as it would be published; nothing is published.

        On the thread that has the file. Raises ``KnownError`` when this computer can't write or read it.
        """
        try:
            return whole_copy(take_snapshot(self.copy, self.file_id, self._known, self._quiet), folder)
        except (OSError, sqlite3.Error) as error:
            raise KnownError(explain_local(error, self.place)[1]) from error

    def finish(self, outcome: Outcome) -> bool:
        """Take note of how publishing went; True when it should be tried again at once."""
        self._publishing = False
        if isinstance(outcome, ChangedElsewhere):
            self.merge(outcome.copy, MERGED_ELSEWHERE)
            self._known = outcome.signature
            self.copy.note_published(outcome.signature, self._published)
            outcome.copy.unlink()
            return True
        if isinstance(outcome, Published):
            self._published, self._known = outcome.counter, outcome.signature
        self._fold_log()
        return False

    def copy_in_time(self) -> None:
        """Keep a copy of what was just published, after an hour of work. On the thread that published it.

        A disk that refuses costs the copy, never the work; an hour later it is tried again.
        """
        if self._clock() < self._copied_at + COPY_EVERY:
            return
        self._copied_at = self._clock()
        with contextlib.suppress(OSError, sqlite3.Error), self._copying:
            backups = Backups(self._places.backups, self.file_id)
            backups.keep(self.place, self.place)
            backups.bury(self._erased)

    def publish_now(self) -> Outcome:
        """Publish and wait for it: on close, and where there is no window."""
        while True:
            outcome = publish(self.snapshot(), self.place, self.lock)
            if not self.finish(outcome):
                return outcome

    def close(self) -> NotPublished | None:
        """Publish what isn't yet, and let go. The reason when the work stays on this computer only."""
        self.session.rollback()
        outcome = self.publish_now() if self.unpublished and not self.read_only else None
        if self.read_only or not self.unpublished:
            if self._published > self._published_first:
                self._keep_copy()
            self.discard()
        else:
            self._let_go()
            self.copy.release()
        return outcome if isinstance(outcome, NotPublished) else None

    def _keep_copy(self) -> None:
        """What was published is kept here too; from the working copy when its place is gone meanwhile."""
        with contextlib.suppress(OSError, KnownError):
            whole = self.place if self.place.is_file() else self.whole_copy(self.copy.folder)
            Backups(self._places.backups, self.file_id).keep(whole, self.place)

    def discard(self) -> None:
        """Let go without publishing, and throw the working copy away."""
        self._let_go()
        self.copy.remove()

    def _let_go(self) -> None:
        super()._let_go()
        self.lock.release()

    def _fold_log(self) -> None:
        if self.copy.wal.exists() and self.copy.wal.stat().st_size > CHECKPOINT_BYTES and not self._depth:
            # Without room on the disk the log stays as it is, whole; the next publishing tries again.
            with self._quiet, contextlib.suppress(sqlite3.OperationalError):
                self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
