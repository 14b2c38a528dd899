"""Practice files for tests: real ones, in a folder that goes away."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace

from app.foundation.resources import resource
from app.imports.day_file import read_day_file
from app.imports.day_into_practice import bring_in
from app.store.opening import create_practice_file, open_practice_file
from app.store.places import Places
from app.workshop.day_file import DayFile
from app.workshop.workshop import Workshop

SAMPLE = resource("sample", "speelhuis.yaml")


@cache
def sample_day() -> DayFile:
    return read_day_file(SAMPLE)


@cache
def _bytes_of(day: Callable[[], DayFile]) -> bytes:
    """The file with a day in it: importing takes ten times as long as copying it."""
    with TemporaryDirectory() as folder:
        workshop = empty_practice(Path(folder))
        bring_in(day(), workshop)
        workshop.file.close()
        return workshop.file.place.read_bytes()


def sample_practice(place: Path, places: Places, day: Callable[[], DayFile] = sample_day) -> Workshop:
    """The sample day as a file at ``place``, opened; nothing in it can be taken back yet."""
    place.write_bytes(_bytes_of(day))
    workshop = Workshop(open_practice_file(place, places))
    workshop.file.history.start_here()
    return workshop


@cache
def unspoken_day() -> DayFile:
    """The sample day as it is in the morning: prepared, but nobody has said anything yet."""
    day = sample_day()
    questions = tuple(replace(question, answers=(), draft=None) for question in day.grondplan)
    plenary = tuple(replace(question, answers=()) for question in day.terugkoppeling)
    return replace(day, grondplan=questions, terugkoppeling=plenary)


def places_in(folder: Path) -> Places:
    return Places(folder / "data")


def empty_practice(folder: Path, name: str = "Naam") -> Workshop:
    return Workshop(create_practice_file(folder / f"{name}.praktijk", places_in(folder)))


@contextmanager
def started_practice(folder: Path, title: str = "Het Speelhuis") -> Iterator[Workshop]:
    """A new file with our guides and a first day."""
    workshop = empty_practice(folder)
    workshop.start(title)
    try:
        yield workshop
    finally:
        workshop.file.discard()


@contextmanager
def practice_of(day: DayFile) -> Iterator[Workshop]:
    """A file with a whole day in it, gone afterwards; for properties, which need many.

    The sample day itself is copied: there, nothing can be taken back yet.
    """
    with TemporaryDirectory() as folder:
        if day is sample_day():
            workshop = sample_practice(Path(folder, "Naam.praktijk"), places_in(Path(folder)))
        else:
            workshop = empty_practice(Path(folder))
            bring_in(day, workshop)
        try:
            yield workshop
        finally:
            workshop.file.discard()
