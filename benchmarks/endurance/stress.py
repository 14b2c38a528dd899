"""Whole days at speed, killed and hindered all the time; after each time it is looked at what is there.

Everything is decided beforehand by the seed: what people do, what goes wrong and when. What it meets is not
to the microsecond the same twice, because a kill from outside comes when the clock says so.
"""

import os
import random
import shutil
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.compiled import share_compiled_statements
from benchmarks.endurance.gestures import HOURS
from benchmarks.endurance.house import House, house_in
from benchmarks.endurance.processes import Line, Process, forked
from benchmarks.endurance.promises import Promises
from benchmarks.endurance.sitting import Fault, Plan, as_neighbour, begin_day, other_laptop, sit, warm_up

ANYWHERE, PUBLISHING, OPENING = "anywhere", "while publishing", "while opening"
_KILLS = ((0.55, ANYWHERE), (0.3, PUBLISHING), (0.15, OPENING))


@dataclass
class Found:
    """What was counted."""

    kills: Counter[str] = field(default_factory=Counter)
    """How they were aimed."""
    in_publishing: int = 0
    """Those that came, by what was told, between the beginning and the end of a publishing."""
    faults: Counter[str] = field(default_factory=Counter)
    checks: int = 0
    """Times that the file was opened again and everything was looked up."""
    told: int = 0
    """Rows told of, after their commit."""
    untold: int = 0
    """Steps of work found on disk that nobody had been told of yet."""
    days: list[tuple[int, int, int]] = field(default_factory=list)
    """Of each day that was played to its end: contributions, rows, bytes of the file."""
    hours: float = 0.0
    """Hours of day that were played."""
    outcomes: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    """Sentences that people got to read."""
    lost: list[str] = field(default_factory=list)
    bugs: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def good(self) -> bool:
        """Whether nothing was lost and nothing happened that nobody expected."""
        return not self.lost and not self.bugs


class Days:
    """The days, one after another, each with a file of its own."""

    def __init__(self, house: House, seed: int, found: Found) -> None:
        self._house = house
        self._dice = random.Random(seed)
        self._found = found
        self._promises = Promises()
        self._seconds = 0.0
        self._begun = False

    def kill(self) -> None:
        """One sitting that is killed from outside."""
        self._be_on_a_day()
        self._found.kills[how := self._dice.choices(*_transposed())[0]] += 1
        delay = self._dice.uniform(0, {ANYWHERE: 0.12, PUBLISHING: 0.03, OPENING: 0.06}[how])
        process = self._sitting(Plan(self._dice.getrandbits(32), gestures=100_000))
        if how is OPENING:
            process.kill_at = process.began + delay
        publishing = False
        for line in process.lines():
            if process.kill_at is None and line[0] == ("publishing" if how is PUBLISHING else "open"):
                process.kill_at = time.monotonic() + delay
            publishing = line[0] == "publishing" or (publishing and line[0] != "published")
            self._hear(line)
        self._found.in_publishing += publishing
        if how is OPENING:
            self._look_again()

    def fault(self, fault: Fault) -> None:
        """One sitting in which something goes wrong, and that ends in one of several ways."""
        self._be_on_a_day()
        self._found.faults[fault] += 1
        dice = self._dice
        plan = Plan(
            dice.getrandbits(32),
            gestures=dice.randrange(8, 40),
            fault=fault,
            lifted=dice.random() < 0.6,
            closes=dice.random() < 0.5,
        )
        if fault is Fault.ELSEWHERE:
            self._beside_neighbour(plan)
        else:
            self._hear_all(self._sitting(plan))
        if dice.random() < 0.5:  # Somebody tries before it is mended; what can't be opened says so.
            self._look_again()
        self._house.make_room()
        self._house.put_back()
        self._look_again()

    def end_day(self) -> None:
        """Close the file, and look at it on another computer."""
        if self._begun:
            self._look_again()
            self._hear_all(forked(lambda tell: other_laptop(self._house, self._promises, tell)))
            for left in self._house.places.working_copies.glob("*"):
                held = sorted(path.name for path in left.glob("*"))
                self._found.bugs.append(f"a working copy stayed behind, with {held or 'nothing'} in it")
        self._begun = False

    def _be_on_a_day(self) -> None:
        if self._begun and self._seconds < HOURS * 3600:
            return
        self.end_day()
        for folder in (self._house.folder, self._house.data, self._house.neighbour().root):
            for path in folder.glob("*"):
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        shutil.rmtree(self._house.root / "later", ignore_errors=True)
        self._promises, self._seconds, self._begun = Promises(), 0.0, True
        self._hear_all(forked(lambda tell: begin_day(self._house, tell)))

    def _look_again(self) -> None:
        """Open, see that all is there, close."""
        self._hear_all(self._sitting(Plan(0, gestures=0, closes=True)))

    def _sitting(self, plan: Plan) -> Process:
        house, promises, seconds = self._house, self._promises, self._seconds
        return forked(lambda tell: sit(house, plan, promises, seconds, tell))

    def _beside_neighbour(self, plan: Plan) -> None:
        """Somebody else has the file open when it is opened, and closes it while people work."""
        stays, goes = os.pipe()
        house = self._house
        neighbour = forked(lambda tell: as_neighbour(house, plan, tell, (stays, goes)))
        os.close(stays)
        hers, said = neighbour.lines(), []
        for line in hers:
            said.append(line)
            if line[0] == "open":
                break
        process = self._sitting(plan)
        leaves = self._dice.randrange(1, 20)
        for number, line in enumerate(process.lines()):
            if number == leaves:
                os.close(goes)
            self._hear(line)
        if number < leaves:
            os.close(goes)
        for line in (*said, *hers):  # Only now that she closed the file is her work in it.
            self._hear(line, by_neighbour=True)

    def _hear_all(self, process: Process) -> None:
        for line in process.lines():
            self._hear(line)

    def _hear(self, line: Line, *, by_neighbour: bool = False) -> None:
        match line:
            case ["rows", list(rows), int(counter)]:
                self._found.told += len(rows)
                told = [(one[0], one[1], one[2]) for one in rows]
                if by_neighbour:
                    self._promises.hear_neighbour(told)
                else:
                    self._promises.hear(told, counter)
            case ["time", float(seconds)]:
                self._found.hours += (seconds - self._seconds) / 3600
                self._seconds = seconds
            case ["open", int(untold)]:
                self._found.checks += 1
                self._found.untold += untold
            case ["published" | "closed", str(outcome)]:
                self._found.outcomes[outcome] += 1
            case ["refused", str(sentence)]:
                self._found.refused[sentence] += 1
            case ["lost", str(what)]:
                self._found.lost.append(what)
            case ["bug", str(what)]:
                self._found.bugs.append(what)
            case ["day", int(said), int(rows), int(size)]:
                self._found.days.append((said, rows, size))


def play(kills: int, faults: int, seed: int, *, disks: bool = True) -> Found:
    """So many kills and other faults, in an order that the seed decides."""
    found, began = Found(), time.monotonic()
    share_compiled_statements()
    kinds = list(Fault)
    due: list[Fault | None] = [None] * kills + [kinds[number % len(kinds)] for number in range(faults)]
    random.Random(seed).shuffle(due)
    with tempfile.TemporaryDirectory() as folder, house_in(Path(folder), disks=disks) as house:
        warm_up(house)
        days = Days(house, seed, found)
        for one in due:
            days.kill() if one is None else days.fault(one)
        days.end_day()
    found.seconds = time.monotonic() - began
    return found


def _transposed() -> tuple[list[str], list[float]]:
    return [how for _share, how in _KILLS], [share for share, _how in _KILLS]
