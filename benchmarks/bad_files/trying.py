"""Thousands of bad files, each in a process that may be killed: what became of every one."""

import os
import random
import select
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from app.foundation.errors import KnownError
from benchmarks.bad_files.guard import Guard
from benchmarks.bad_files.opening import Room, Sort, bad_file, use
from benchmarks.bad_files.originals import make_originals
from benchmarks.compiled import share_compiled_statements
from benchmarks.endurance.processes import forked
from benchmarks.endurance.promises import Tell

PATIENCE = 5.0
"""Seconds of the processor: a file that takes more hangs. Others may be using the machine too."""
_WAITING = 60.0
"""Seconds of the clock after which a file hangs that takes no processor at all."""
_GLANCE = 0.2
"""Seconds between two looks at the clock."""


@dataclass
class Became:
    """What was counted. A defect is told with the number of its file, so that it can be made again."""

    taken: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    defects: list[tuple[int, str, str]] = field(default_factory=list)
    sentences: Counter[str] = field(default_factory=Counter)
    """By which kind of error it was refused."""
    slowest: tuple[float, int, str] = (0.0, 0, "")
    seconds: float = 0.0

    def by_place(self) -> list[tuple[int, str, str]]:
        """How often each defect was met, an example, and what it is; the most frequent first."""
        places: dict[str, list[int]] = {}
        for number, _sort, what in self.defects:
            places.setdefault("\n".join(what.strip().split("\n")[-3:]), []).append(number)
        ordered = sorted(places.items(), key=lambda item: -len(item[1]))
        return [(len(numbers), str(numbers[:4]), what) for what, numbers in ordered]


def try_all(numbers: Sequence[int], seed: int, workers: int, sorts: Sequence[Sort] = tuple(Sort)) -> Became:
    """Make and use every file of these numbers; the same seed and number give the same file."""
    became, began = Became(), time.monotonic()
    share_compiled_statements()
    originals = make_originals()
    with tempfile.TemporaryDirectory() as name:
        outside = Path(name).resolve()
        (outside / "thuis").mkdir()
        shares = [list(numbers[start::workers]) for start in range(workers)]
        pool = [
            _Worker(share, seed, sorts, Room(outside / f"kamer-{at}", originals), outside / "thuis")
            for at, share in enumerate(shares)
            if share
        ]
        while pool:
            pipes = {worker.process.pipe: worker for worker in pool}
            ready, _, _ = select.select(list(pipes), [], [], _GLANCE)
            for pipe in ready:
                pipes[pipe].hear(became)
            for worker in pool:
                worker.end_what_hangs(became)
            pool = [worker for worker in pool if not worker.is_done]
        if list((outside / "thuis").iterdir()):
            became.defects.append((-1, "", "something was written in the home or the working folder"))
    became.seconds = time.monotonic() - began
    return became


class _Worker:
    """Works through its share of the files, in a process that is made anew when a file was its end."""

    def __init__(self, share: list[int], seed: int, sorts: Sequence[Sort], room: Room, home: Path) -> None:
        self._left = share
        self._work: Callable[[Tell], None] = lambda tell: _work(self._left, seed, sorts, room, home, tell)
        self.process = forked(self._work)
        self._begin_next()

    @property
    def is_done(self) -> bool:
        """Whether all its files were tried."""
        return not self._left

    def hear(self, became: Became) -> None:
        """Take down what became of the files it tells of."""
        lines = self.process.read()
        if lines is None:
            if self._left:
                self._give_up(became, "the process died")
            return
        for line in lines:
            match line:
                case ["done", int(number), str(sort), str(how), float(seconds), str(what)]:
                    self._left.remove(number)
                    self._begin_next()
                    became.slowest = max(became.slowest, (seconds, number, sort))
                    if how == "defect":
                        became.defects.append((number, sort, what))
                    else:
                        (became.taken if how == "taken" else became.refused)[sort] += 1
                        became.sentences[what] += how == "refused"

    def end_what_hangs(self, became: Became) -> None:
        """Kill it when a file takes too long."""
        worked = _worked(self.process.pid) - self._worked
        if self._left and (worked > PATIENCE or time.monotonic() - self._since > _WAITING):
            self.process.kill()
            self.process.bury()
            self._give_up(became, f"hangs over {PATIENCE:.0f} s")

    def _give_up(self, became: Became, what: str) -> None:
        became.defects.append((self._left.pop(0), "", what))
        if self._left:
            self.process = forked(self._work)
            self._begin_next()

    def _begin_next(self) -> None:
        self._since, self._worked = time.monotonic(), _worked(self.process.pid)


def _worked(pid: int) -> float:
    """Seconds that a process has had of the processor."""
    try:
        times = psutil.Process(pid).cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return float(times.user + times.system)


def _work(
    numbers: Sequence[int], seed: int, sorts: Sequence[Sort], room: Room, home: Path, tell: Tell
) -> None:
    """Try one file after another, as somebody whose home and working folder are empty."""
    os.environ["HOME"] = str(home)
    os.environ["PRAKTIJKDAG_DATA"] = str(room.folder / "data")
    tempfile.tempdir = str(room.folder)
    os.chdir(home)
    guard = Guard(room.folder)
    for number in numbers:
        began, how, what, sort = time.process_time(), "taken", "", ""
        with guard.watching() as trespasses:
            try:
                sort = sort_of(number, seed, sorts)
                try_one(number, seed, room, sorts)
            except KnownError as error:
                how, what = "refused", type(error).__name__
            except BaseException:
                how, what = "defect", traceback.format_exc()
        if trespasses:
            how, what = "defect", f"it may not do this: {trespasses[0]}"
        tell(["done", number, sort, how, time.process_time() - began, what])


def sort_of(number: int, seed: int, sorts: Sequence[Sort]) -> Sort:
    """What is done with the file of this number."""
    return random.Random(f"{seed}/{number}").choice(sorts)


def try_one(number: int, seed: int, room: Room, sorts: Sequence[Sort]) -> None:
    """Make and use one file. Raises ``KnownError`` when it is refused; anything else is a defect."""
    sort = sort_of(number, seed, sorts)
    room.emptied()
    use(sort, bad_file(sort, random.Random(f"{seed}:{number}"), room), room)
