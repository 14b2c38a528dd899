"""Where the work is: the day it is about, the programme of that day, and the stop that is asked."""

import datetime as dt
from collections.abc import Mapping

from app.guides.steps import OpenStep
from app.models import Day
from app.workshop.agenda import Block
from app.workshop.programme import Stop, on_the_agenda, programme
from app.workshop.timetable import Timetable, expected
from app.workshop.workshop import Workshop


class Whereabouts:
    """Follows the file through ``look_for_day`` and ``read_again``; writes nothing itself."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self.day: Day | None = self._day_of_now()
        """The day that is prepared, played or looked back on."""
        self.blocks: list[Block] = []
        """The agenda of that day; kept here because several screens show it."""
        self.stops: list[Stop] = []
        """The agenda's, and behind them what it leaves out."""
        self.position = 0
        """The number of the stop that is asked, from 0."""
        self._on_agenda = 0
        self._reckoned: tuple[dt.datetime, Timetable] | None = None
        self._starts: str | None = None
        self.read_again()

    @property
    def here(self) -> Stop:
        """The step that is asked now, with its section, guide and block."""
        return self.stops[self.position]

    @property
    def last_position(self) -> int:
        """Where "next" ends: the last stop of the agenda, or beyond it the last of what it leaves out."""
        return (self._on_agenda if self.position < self._on_agenda else len(self.stops)) - 1

    @property
    def running_block(self) -> Block | None:
        """The block that the group is at; None before the day begins and after it is closed."""
        return next((block for block in reversed(self.blocks) if block.running), None)

    @property
    def day_began(self) -> bool:
        """Whether something of this day took place: it runs, or it is over."""
        return not all(block.to_come for block in self.blocks)

    @property
    def elsewhere(self) -> bool:
        """Whether people look at another block than the one that runs."""
        running, here = self.running_block, self.here.block
        return running is not None and here is not None and here.id != running.id

    @property
    def inside_running(self) -> bool:
        """Whether people look at the block that runs."""
        running = self.running_block
        return running is not None and self.inside(running.id)

    @property
    def timetable(self) -> Timetable:
        """The day as it goes at this moment; reckoned once a second, because several screens show it."""
        now = self._workshop.clock().replace(microsecond=0)
        if self._reckoned is None or self._reckoned[0] != now:
            self._reckoned = now, expected(self.blocks, self._starts, now)
        return self._reckoned[1]

    def inside(self, block_id: str) -> bool:
        """Whether the stop that is asked is one of this block."""
        return _is_of(self.here, block_id)

    def first_of(self, block_id: str | None) -> int | None:
        """The number of the first stop of a block; None when it has none."""
        return next((number for number, stop in enumerate(self.stops) if _is_of(stop, block_id)), None)

    def block_to_begin(self) -> Block | None:
        """What begins when the group is there: the first block, or the one where the day was closed."""
        begun = [block for block in self.blocks if not block.to_come]
        return begun[-1] if begun else next(iter(self.blocks), None)

    def choose(self, day: Day, counts: Mapping[str, int]) -> None:
        """Another day of this file, at the place where one would go on; ``counts`` are answers per step."""
        self.day = day
        self.read_again()
        self.resume(counts)

    def resume(self, counts: Mapping[str, int]) -> None:
        """In the block that runs, or on the first question without an answer; else at the start."""
        running = self.running_block
        inside = [number for number, stop in enumerate(self.stops) if running and _is_of(stop, running.id)]
        if not inside and (not counts or self.position >= self._on_agenda):
            self.position = 0
            return
        walked = inside or range(self._on_agenda)
        asked = [number for number in walked if isinstance(self.stops[number].step, OpenStep)]
        open_ones = (number for number in asked if not counts.get(self.stops[number].step_id))
        self.position = next(open_ones, (asked or inside or [0])[0])

    def look_for_day(self) -> None:
        """The day that was chosen; another when it went to the bin."""
        days = self._workshop.people.days()
        if self.day is None or self.day not in days:
            self.day = self._day_of_now()

    def read_again(self) -> None:
        """The agenda and the programme as they are kept now; people stay at their stop where that can."""
        asked = self.stops[self.position] if self.stops else None
        self._reckoned = None
        self._starts = self.day.starts if self.day is not None else None
        self.blocks = self._workshop.agenda.blocks(self.day.id) if self.day is not None else []
        self.stops = programme(list(self._workshop.guides), self.blocks)
        self._on_agenda = len(on_the_agenda(self.stops))
        self.position = self._place_of(asked) if asked else 0

    def let_go(self) -> None:
        """The file closes: a row of it says nothing more, and who is told late may still ask."""
        self.day = None

    def _day_of_now(self) -> Day | None:
        """The one that runs since today, or else today's; else the first to come, or the last one."""
        days = self._workshop.people.days()
        today = self._workshop.clock().date().isoformat()
        running = [day for day in days if self._runs_since(today, day)]
        of_today = [day for day in days if day.date == today]
        ahead = sorted((day for day in days if (day.date or "") > today), key=lambda day: day.date or "")
        return next(iter([*running[-1:], *of_today, *ahead, *days[-1:]]), None)

    def _runs_since(self, date: str, day: Day) -> bool:
        """Whether a block of this day began on that date and goes on, whatever date the day itself has."""
        blocks = self._workshop.agenda.blocks(day.id)
        return any(block.running and (block.began_at or "").startswith(date) for block in blocks)

    def _place_of(self, asked: Stop) -> int:
        """Where a step stands now: in its own block, or else anywhere; of one that is gone, its place."""
        same = [number for number, stop in enumerate(self.stops) if stop.step_id == asked.step_id]
        own = [number for number in same if asked.block and _is_of(self.stops[number], asked.block.id)]
        return next(iter(own or same), min(self.position, len(self.stops) - 1))


def _is_of(stop: Stop, block_id: str | None) -> bool:
    return stop.block is not None and stop.block.id == block_id
