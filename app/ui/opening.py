"""Opening a file for the window: what can go wrong, and what people can do about it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from app.foundation.clock import local_now
from app.foundation.errors import KnownError
from app.foundation.resources import resource
from app.store.opening import (
    Newer,
    NewerWork,
    OpenElsewhere,
    OpenMode,
    create_practice_file,
    find_leftovers,
    open_copy,
    open_leftover,
    open_practice_file,
    restore_backup,
)
from app.store.places import Places
from app.store.practice_file import PracticeFile
from app.store.vetting import DamagedFile
from app.ui.trouble.last_time import LastTime
from app.ui.widgets.notice import NoticeAction
from app.workshop.day_file import DayFile, Naming
from app.workshop.workshop import Workshop

Open = Callable[[], Workshop]


class Use(Protocol):
    """Takes over what was opened; ``path`` is what it was opened for."""

    def __call__(self, opening: Open, path: Path | None = None) -> None: ...


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to tell at the top of the page, with what can be done."""

    sentence: str
    actions: tuple[NoticeAction, ...]


class Opening:
    """Turns a path into an open workshop, or into an offer. ``use`` takes over what was opened."""

    def __init__(
        self,
        places: Places,
        use: Use,
        naming: Callable[[], Naming | None],
        show_copies: Callable[[Path], None],
    ) -> None:
        self._places = places
        self._use = use
        self._naming = naming
        """How words of the first day of a new practice may be signed at most."""
        self._show_copies = show_copies

    def open(self, path: Path) -> Workshop:
        """Open a file for writing."""
        return _started(open_practice_file(path, self._places))

    def look_back(self, copy: Path, path: Path) -> Workshop:
        """Open a copy of what is at ``path``, to look at only."""
        return _started(open_copy(copy, path, self._places))

    def create(self, path: Path, *, network: bool) -> Workshop:
        """Make a new practice, named after its file."""
        file = create_practice_file(path, self._places)
        workshop = Workshop(file)
        workshop.start(path.stem, network=network, naming=self._naming())
        return workshop

    def sample(self) -> Workshop:
        """The sample day, in a file of its own that people may do anything with."""
        from app.imports.day_file import read_day_file

        path = self._places.root / "voorbeeld" / "Het Speelhuis (voorbeeld).praktijk"
        if path.exists():
            return self.open(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        return self.from_day(read_day_file(resource("sample", "speelhuis.yaml")), path)

    def from_day(self, day: DayFile, path: Path) -> Workshop:
        """A new practice with everything of a day file in it."""
        from app.imports.day_into_practice import practice_from_day

        return practice_from_day(day, path, self._places)

    def offer_for(self, path: Path, error: KnownError) -> Offer:
        """What to say about a file that did not open, and what to offer."""
        if isinstance(error, OpenElsewhere):
            return Offer(
                error.sentence,
                (
                    self._again(_words("Alleen lezen"), path, OpenMode.READ),
                    self._again(_words("Werk verder in een eigen kopie"), path, OpenMode.ALONGSIDE),
                ),
            )
        if isinstance(error, NewerWork):
            advice = QCoreApplication.translate(
                "Opening",
                "Ga daarmee verder, of open het bestand zoals het is; het nieuwere werk blijft dan bewaard.",
            )
            return Offer(
                f"{LastTime(local_now()).left(error.leftover)} {advice}",
                (
                    self._newer(_words("Ga verder met het nieuwere werk"), path, Newer.GO_ON),
                    self._newer(_words("Open het bestand zoals het is"), path, Newer.SET_ASIDE),
                ),
            )
        if isinstance(error, DamagedFile) and error.backup is not None:
            backup = error.backup
            there = QCoreApplication.translate("Opening", "Er is een goede reservekopie op deze computer.")
            newest = QCoreApplication.translate("Opening", "Open de reservekopie")
            every = QCoreApplication.translate("Opening", "Kies uit de kopieën")
            return Offer(
                f"{error.sentence} {there}",
                (
                    NoticeAction(newest, lambda: self._use(lambda: self._restore(backup, path), path)),
                    NoticeAction(every, lambda: self._show_copies(path)),
                ),
            )
        return Offer(error.sentence, ())

    def leftover_offer(self) -> Offer | None:
        """Newer work that stayed on this computer, if any: whose, until when, what was being typed."""
        every = sorted(find_leftovers(self._places), key=lambda one: one.set_aside)
        found = next(iter(every), None)
        if found is None:
            return None
        act = NoticeAction(
            _words("Ga daarmee verder"),
            lambda: self._use(lambda: _started(open_leftover(found, self._places)), Path(found.path)),
        )
        later = NoticeAction(_words("Later"), lambda: None)
        return Offer(LastTime(local_now()).left(found, len(every) - 1), (act, later))

    def _restore(self, backup: Path, path: Path) -> Workshop:
        return self.open(restore_backup(backup, path))

    def _again(self, words: str, path: Path, mode: OpenMode) -> NoticeAction:
        def opening() -> Workshop:
            return _started(open_practice_file(path, self._places, mode=mode))

        return NoticeAction(words, lambda: self._use(opening, path))

    def _newer(self, words: str, path: Path, newer: Newer) -> NoticeAction:
        def opening() -> Workshop:
            return _started(open_practice_file(path, self._places, newer=newer))

        return NoticeAction(words, lambda: self._use(opening, path))


def _started(file: PracticeFile) -> Workshop:
    """The workshop of a file; one that was made but never filled is filled now."""
    workshop = Workshop(file)
    if not workshop.is_started:
        if file.read_only:
            file.close()
            raise KnownError(f"'{file.place.name}' is nog leeg. Vraag wie het maakte om het eerst te openen.")
        workshop.start(file.place.stem)
    return workshop


def _words(text: str) -> str:
    return QCoreApplication.translate("Opening", text)
