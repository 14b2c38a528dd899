"""What the tests of the store share: a clock to turn, a laptop with files, what a file says in the end."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings

from app.models import Presence
from app.store.changes import Target, Value
from app.store.opening import Newer, OpenMode, create_practice_file, open_practice_file
from app.store.places import Places
from app.store.practice_file import PracticeFile
from app.store.registers import by_row
from app.store.tables import read_tables
from tests.examples import examples

Rows = dict[tuple[str, str], dict[str, Value]]
LONG = "De ouders kwamen elke week samen rond de tafel, en wie wou, bracht iets mee. " * 3


@dataclass
class Clock:
    """Seconds that go up when a test says so."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds

    def pause(self, seconds: float = 60.0) -> None:
        self.seconds += seconds


@dataclass
class Laptop:
    """A computer with a data folder and a folder where people keep files."""

    root: Path
    clock: Clock = field(default_factory=Clock)

    @property
    def places(self) -> Places:
        return Places(self.root / "data")

    def __post_init__(self) -> None:
        (self.root / "stick").mkdir(parents=True, exist_ok=True)

    @property
    def place(self) -> Path:
        return self.root / "stick" / "Speelhuis.praktijk"

    def create(self) -> PracticeFile:
        return create_practice_file(self.place, self.places, clock=self.clock)

    def open(
        self, *, mode: OpenMode = OpenMode.WRITE, newer: Newer = Newer.ASK, place: Path | None = None
    ) -> PracticeFile:
        return open_practice_file(place or self.place, self.places, mode=mode, newer=newer, clock=self.clock)

    def beside(self, name: str) -> "Laptop":
        """Another computer, that knows nothing of this one."""
        return Laptop(self.root.parent / name)

    def handed(self, file: PracticeFile, name: str) -> "Laptop":
        """Another computer with a copy of what the file holds now."""
        other = self.beside(name)
        file.publish_now()
        shutil.copyfile(file.place, other.place)
        return other

    def everything(self) -> bytes:
        """All bytes of all files on this computer."""
        return b"\n".join(path.read_bytes() for path in sorted(self.root.rglob("*")) if path.is_file())


def tables(file: PracticeFile) -> Rows:
    """All rows, as they stand in the tables."""
    file.session.flush()
    return read_tables(file.connection)


def replayed(file: PracticeFile) -> Rows:
    """All rows, as the changes add up."""
    return {key: registers.values() for key, registers in by_row(file.record.changes()).items()}


def visible(file: PracticeFile) -> Rows:
    """What people can find: what is there and what is in the bin; not what was erased."""
    there = (Presence.PRESENT.value, Presence.BINNED.value)
    erased = {(stone.entity, stone.entity_id) for stone in file.record.tombstones()}
    return {key: row for key, row in tables(file).items() if row["presence"] in there and key not in erased}


def open_choices(file: PracticeFile) -> list[Any]:
    return [(conflict.target, conflict.values) for conflict in file.conflicts()]


def add(file: PracticeFile, row: Any) -> str:
    with file.work("Toegevoegd") as session:
        session.add(row)
    return str(row.id)


def put(file: PracticeFile, target: Target, value: Value, *, burst: str | None = None) -> None:
    """Set one field in a step of its own, or in a burst."""
    from app.store.history import CLASSES

    with file.work("Gewijzigd", burst=burst) as session:
        setattr(session.get_one(CLASSES[target.entity], target.entity_id), target.field, value)


def get(file: PracticeFile, target: Target) -> Value:
    return tables(file)[target.entity, target.entity_id][target.field]


def merged(file: PracticeFile, other: PracticeFile) -> None:
    """Bring what another file holds now into this one."""
    other.publish_now()
    file.merge_file(other.place)


@contextmanager
def closing(*files: PracticeFile) -> Iterator[None]:
    try:
        yield
    finally:
        for file in files:
            file.close()


def drawn(thorough: int) -> settings:
    """How files that grew apart are drawn: made at random and never shrunk, however long one takes."""
    return settings(
        examples(thorough),
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )


@contextmanager
def one_example() -> Iterator[tuple[Laptop, list[PracticeFile]]]:
    """A laptop, and a list for the files of one drawn example: they are closed and all is wiped behind it."""
    folder = Path(tempfile.mkdtemp(prefix="praktijk"))
    opened: list[PracticeFile] = []
    try:
        yield Laptop(folder / "0"), opened
    finally:
        for file in opened:
            file.close()
        shutil.rmtree(folder)
