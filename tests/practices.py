"""Practice files for tests: real ones, in a folder that goes away."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from app.foundation.resources import resource
from app.imports.day_file import read_day_file
from app.imports.day_into_practice import bring_in
from app.store.opening import create_practice_file
from app.store.places import Places
from app.workshop.day_file import DayFile
from app.workshop.workshop import Workshop

SAMPLE = resource("sample", "speelhuis.yaml")


@cache
def sample_day() -> DayFile:
    return read_day_file(SAMPLE)


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
    """A file with a whole day in it, gone afterwards; for properties, which need many."""
    with TemporaryDirectory() as folder:
        workshop = empty_practice(Path(folder))
        bring_in(day, workshop)
        try:
            yield workshop
        finally:
            workshop.file.discard()
