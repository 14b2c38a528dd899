"""Four hours with 5,000 contributions in the real window, off screen: what it weighs, and when it stops.

Memory is that of the whole process (RSS), after the collector was asked, from when so many answers had been
entered that all that is made once was made, until the end. A heartbeat in the event loop tells how long
nothing was heard; a signal writes down what the program was doing when that takes the processor long.
A bare loop tells afterwards how long the machine itself stops now and then.
"""

import gc
import signal
import statistics
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from types import FrameType

import psutil

from benchmarks.big_file import WORDS
from benchmarks.day import HOURS, DayClock, enter, next_question
from benchmarks.window import OnScreen, on_screen, p99

WARMING_UP = 300
STALL = 0.1
"""Seconds: what people feel as a program that hangs."""
_SUSPECT = 0.06
"""Seconds of the processor, of all threads, after which is looked what is going on."""
_BARE_LOOPS, _BARE_STEPS = 2_500, 160_000
"""A loop that always does the same, about as long as a turn: how steady is the machine itself?"""


@dataclass
class LongDay:
    """What was seen."""

    contributions: int
    grown: float
    """Megabytes."""
    weights: list[float] = field(default_factory=list)
    """Megabytes at each fifth of the day."""
    beats: list[float] = field(default_factory=list)
    """Seconds between two turns of the event loop. What a key does is one, all that follows is another."""
    worked: list[float] = field(default_factory=list)
    """The same in time that this thread had of the processor: others may be using the machine too."""
    bare: list[float] = field(default_factory=list)
    """Seconds that a loop took which always does the same, right after the day."""
    busy: Counter[str] = field(default_factory=Counter)
    """Where the program was when it stopped for long."""
    seconds: float = 0.0

    def sentences(self) -> list[str]:
        """For people."""
        long = [beat for beat in self.beats if beat > STALL]
        return [
            f"{self.contributions} contributions in {HOURS} hours, played in {self.seconds:.0f} s",
            f"memory grown: {self.grown:.1f} MB (at each fifth: {[round(one) for one in self.weights]})",
            f"turns of the event loop, by the clock: {_row(self.beats)}",
            f"the same, time of the processor: {_row(self.worked)}",
            f"a bare loop on this machine, by the clock: {_row(self.bare)}",
            f"stops over {STALL * 1000:.0f} ms: {len(long)} by the clock, "
            f"{sum(one > STALL for one in self.worked)} by the processor; longer than "
            f"{_SUSPECT * 1000:.0f} ms it was seen at:",
            *(f"  {times} × {where}" for where, times in self.busy.most_common(12)),
        ]


def _row(seconds: list[float]) -> str:
    median, slow = statistics.median(seconds) * 1000, p99(seconds) * 1000
    return f"median {median:.1f} ms, p99 {slow:.0f} ms, longest {max(seconds) * 1000:.0f} ms"


def play_long_day(contributions: int) -> LongDay:
    """A new practice in the window, with the room beside it; every answer is typed and entered there."""
    with on_screen(0) as screen:
        clock = DayClock()
        screen.opened.practice.workshop.set_clock(clock)
        screen.opened.desk.show()
        screen.settle(1.0)
        for number in range(WARMING_UP):
            for act in _acts(screen, number):
                act()
        screen.settle(3.0)
        day, process = LongDay(contributions, 0.0), psutil.Process()
        began, before = time.perf_counter(), _weight(process)
        with _Watch(day) as watch:
            for number in range(contributions):
                for act in _acts(screen, number):
                    act()
                    watch.beat()
                    screen.app.processEvents()
                    watch.beat()
                clock.pass_by(timedelta(hours=HOURS) / contributions)
                if (number + 1) % max(1, contributions // 5) == 0:
                    day.weights.append(_weight(process) - before)
                    watch.forget()
        day.seconds = time.perf_counter() - began
        screen.settle(3.0)
        day.grown = _weight(process) - before
        day.bare = _bare_loops()
    return day


def _acts(screen: OnScreen, number: int) -> Iterator[Callable[[], object]]:
    """What people do for an answer, each in a turn of its own; every eighth time another question comes."""
    if number % 8 == 0:
        yield lambda: next_question(screen)
    yield lambda: enter(screen, f"{WORDS}{number}")


def _bare_loops() -> list[float]:
    times = []
    for _loop in range(_BARE_LOOPS):
        began, counted = time.perf_counter(), 0
        for step in range(_BARE_STEPS):
            counted += step * step
        times.append(time.perf_counter() - began)
    return times


def _weight(process: psutil.Process) -> float:
    gc.collect()
    return float(process.memory_info().rss) / 1e6


class _Watch:
    """Hears the beats; when the processor worked long since the last one, it writes down at what."""

    def __init__(self, day: LongDay) -> None:
        self._day = day
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def __enter__(self) -> "_Watch":
        signal.signal(signal.SIGPROF, self._look)
        return self

    def __exit__(self, *_why: object) -> None:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, signal.SIG_DFL)

    def beat(self) -> None:
        """The event loop turns."""
        now, worked = time.perf_counter(), time.thread_time()
        self._day.beats.append(now - self._last)
        self._day.worked.append(worked - self._worked)
        self.forget()

    def forget(self) -> None:
        """What was done meanwhile was the measuring itself."""
        self._last, self._worked = time.perf_counter(), time.thread_time()
        signal.setitimer(signal.ITIMER_PROF, _SUSPECT)

    def _look(self, _signal: int, frame: FrameType | None) -> None:
        """On the thread that is looked at: another one would hold on to its painters."""
        ours = [one for one in traceback.extract_stack(frame) if "/app/" in one.filename]
        places = [f"{one.filename.rpartition('/app/')[2]}:{one.lineno}" for one in reversed(ours[-3:])]
        self._day.busy[" ← ".join(places) or "nothing of ours"] += 1
