"""One time that the program is open: it opens the file, looks whether all is there, and people go on.

Runs in a process of its own, forked from one that has loaded everything, and ends as its plan says: closed
by people, or killed, by itself or from outside.
"""

import contextlib
import os
import random
import shutil
import signal
import sqlite3
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from types import SimpleNamespace

from app.foundation.errors import KnownError
from app.store import backups
from app.store.opening import (
    Newer,
    NewerWork,
    OpenElsewhere,
    OpenMode,
    create_practice_file,
    open_practice_file,
)
from app.store.places import Places
from app.store.practice_file import PracticeFile
from app.store.registers import by_row
from app.store.tables import read_tables
from app.store.vetting import vet
from app.workshop.workshop import Workshop
from benchmarks.endurance.beside import PublishingBeside
from benchmarks.endurance.gestures import Clock, People, set_up
from benchmarks.endurance.house import House
from benchmarks.endurance.promises import Promises, Tell, tell_of

_WARMING_UP = 150
"""Gestures, so that each sort is among them."""


class Fault(StrEnum):
    """What goes wrong, besides being killed."""

    FULL_HERE = "disk of the program full"
    FULL_THERE = "disk of the file full"
    PULLED = "folder of the file pulled"
    ELSEWHERE = "file open elsewhere"
    HELD = "file held by another program"
    CLOCK = "clock jumps"


@dataclass(frozen=True, slots=True)
class Plan:
    """How a sitting goes."""

    seed: int
    gestures: int
    """How many, at most; then it ends."""
    fault: Fault | None = None
    lifted: bool = True
    """Whether the fault goes away before the end."""
    closes: bool = False
    """People close the file in the end; else the program kills itself."""


def sit(house: House, plan: Plan, promises: Promises, seconds: float, tell: Tell) -> None:
    """Open, look, go on, end. Whatever nobody expected is told as a bug."""
    try:
        _sit(house, plan, promises, seconds, tell)
    except KnownError as error:
        tell(["refused", error.sentence])
    except BaseException:
        tell(["bug", traceback.format_exc()])
        return
    tell(["end"])


def begin_day(house: House, tell: Tell) -> None:
    """The evening before: a new file with guides and people in it."""
    file = create_practice_file(house.place, house.places)
    tell_of(file, tell)
    set_up(Workshop(file))
    file.close()
    tell(["end"])


def warm_up(house: House) -> None:
    """Do everything once in this process, so that those forked from it have it in their memory."""
    dice, clock = random.Random(0), Clock(0)
    file = create_practice_file(house.place, house.places)
    set_up(Workshop(file))
    people = People(Workshop(file), dice, clock)
    for _gesture in range(_WARMING_UP):
        people.do_something()
    file.publish_now()
    for broken in look(file, house.place, Promises()):
        raise RuntimeError(broken)
    file.close()
    for path in (house.place, *house.data.glob("*")):
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def _sit(house: House, plan: Plan, promises: Promises, seconds: float, tell: Tell) -> None:
    dice, clock = random.Random(plan.seed), Clock(seconds)
    file = open_as_people_do(house.place, house.places)
    for broken in look(file, house.place, promises):
        tell(["lost", broken])
    untold, rows = promises.untold(file.connection)
    tell(rows)
    tell(["open", untold])
    tell_of(file, tell)
    beside = PublishingBeside(file, tell)
    people = People(Workshop(file, clock), dice, clock)
    worst = _fault(house, plan, clock, dice, tell)
    begins = dice.randrange(1, 6) if plan.fault else plan.gestures + 1
    ends = begins + dice.randrange(3, 12) if plan.lifted else plan.gestures + 1
    with contextlib.ExitStack() as on:
        for number in range(plan.gestures):
            if number == begins:
                on.enter_context(worst)
            if number == ends:
                on.close()
            try:
                people.do_something()
            except KnownError as error:
                tell(["refused", error.sentence])
            tell(["time", clock.seconds])
            beside.turn()
        if not plan.closes:
            os.kill(os.getpid(), signal.SIGKILL)
        beside.stop()
        reason = file.close()
        tell(["closed", reason.trouble.value if reason else ""])


def open_as_people_do(place: Path, places: Places) -> PracticeFile:
    """Go on with newer work when it is offered, and beside whoever has the file open."""
    mode, newer = OpenMode.WRITE, Newer.ASK
    while True:
        try:
            return open_practice_file(place, places, mode=mode, newer=newer)
        except NewerWork:
            newer = Newer.GO_ON
        except OpenElsewhere:
            mode = OpenMode.ALONGSIDE


def look(file: PracticeFile, place: Path, promises: Promises) -> Iterator[str]:
    """What is not as it should be: in the working copy, and in the file at its place."""
    connection = file.connection
    if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        yield "the working copy does not pass integrity_check"
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        yield "a row leads to one that is not there"
    if connection.execute(_BARE_ATTACHMENT).fetchone() is not None:
        yield "an attachment has lost its content"
    published = None
    if place.exists():
        try:
            vet(place, place.name)
        except KnownError as error:
            yield f"the published file: {error.sentence}"
        else:
            published = sqlite3.connect(f"{place.as_uri()}?mode=ro&immutable=1", uri=True)
    yield from promises.broken(connection, published)
    if published is not None:
        published.close()


_BARE_ATTACHMENT = "SELECT 1 FROM attachment WHERE blob_hash NOT IN (SELECT hash FROM blob)"


@contextlib.contextmanager
def _fault(house: House, plan: Plan, clock: Clock, dice: random.Random, tell: Tell) -> Iterator[None]:
    """Something goes wrong as long as this lasts."""
    tell(["fault"])
    room = dice.randrange(60_000)
    if plan.fault is Fault.FULL_HERE:
        house.fill(house.data, room)
    elif plan.fault is Fault.FULL_THERE:
        house.fill(house.stick, room)
    elif plan.fault is Fault.PULLED:
        house.pull()
    elif plan.fault is Fault.CLOCK:
        _set_clock(clock, timedelta(hours=dice.choice((-400 * 24, -30, -1, 1, 5, 26, 9000 * 24))))
    with _held(house.place) if plan.fault is Fault.HELD else contextlib.nullcontext():
        try:
            yield
        finally:
            house.make_room()
            house.put_back()
            if plan.fault is Fault.CLOCK:
                _set_clock(clock, timedelta())


def _set_clock(clock: Clock, wrong_by: timedelta) -> None:
    """The clock of the computer jumps: for what people see, and for what the store names by moments."""
    clock.wrong_by = wrong_by
    wrong = SimpleNamespace(now=lambda: datetime.now() + wrong_by)
    vars(backups)["dt"] = SimpleNamespace(datetime=wrong)


@contextlib.contextmanager
def _held(place: Path) -> Iterator[None]:
    """Another program holds the file, as a virus scanner under Windows does: it can't be replaced."""
    real = os.replace

    def refuse(source: Path, target: Path) -> None:
        if Path(target) == place:
            raise PermissionError(13, "held by another program", str(target))
        real(source, target)

    os.replace = refuse  # type: ignore[assignment]
    try:
        yield
    finally:
        os.replace = real


def as_neighbour(house: House, plan: Plan, tell: Tell, pipe: tuple[int, int]) -> None:
    """Somebody else has the file open, says something too, and closes when the pipe is closed elsewhere."""
    until, ours = pipe
    os.close(ours)
    file = open_as_people_do(house.place, house.neighbour())
    tell_of(file, tell)
    workshop = Workshop(file)
    asked = [guide.step_id(step) for guide in workshop.guides for _section, step in guide.steps()]
    dice = random.Random(plan.seed)
    for number in range(5):
        workshop.answers.add(dice.choice(asked), [f"gezegd bij de buren, {number}"])
    tell(["open", 0])
    os.read(until, 1)
    file.close()
    tell(["end"])


def other_laptop(house: House, promises: Promises, tell: Tell) -> None:
    """The end of the day: the file at its place, on a computer that knows nothing of it, has everything."""
    file = open_practice_file(house.place, Places(house.root / "later"))
    alone = replace(promises, rows={**promises.rows, **promises.by_neighbour}, by_neighbour={})
    for broken in look(file, house.place, alone):
        tell(["lost", broken])
    rows = read_tables(file.connection)
    replayed = {key: registers.values() for key, registers in by_row(file.record.changes()).items()}
    if rows != replayed:
        tell(["lost", "the record does not add up to the tables"])
    said = sum(row["unfinished"] is False for (table, _id), row in rows.items() if table == "contribution")
    tell(["day", said, len(rows), house.place.stat().st_size])
    file.close()
    tell(["end"])
