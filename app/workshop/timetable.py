"""When each block begins and ends: as planned, and as it goes. Pure reckoning on blocks and moments.

Times on the wall are planned; what really happens is measured between moments, so that an hour that
summer time takes away is no hour of work.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.foundation.clock import read_moment
from app.workshop.agenda import LONGEST, Block

DEFAULT_START = "9:00"
LATE_FROM = 5
"""Minutes: up to here a day is on time."""
CATCH_UP_FROM = 10
"""Minutes late from which the program offers what to shorten."""
_TIME = re.compile(r"\s*(\d{1,2})\s*(?:[:.uh]\s*(\d{2})?)?\s*(?:uur|ur)?\s*", re.IGNORECASE)


def read_time(text: str | None) -> int | None:
    """A time as people type it ("9:00", "9u30", "14.15", "9") in minutes after midnight, or None."""
    found = _TIME.fullmatch(text or "")
    if found is None:
        return None
    hours, minutes = int(found[1]), int(found[2] or 0)
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None


def time_words(minutes: int) -> str:
    """Minutes after midnight as "9:05"; past midnight it starts again, with "+1" behind it."""
    days, rest = divmod(minutes, 24 * 60)
    return f"{rest // 60}:{rest % 60:02}" + (f" +{days}" if days else "")


def moment_words(at: dt.datetime) -> str:
    """The time of a moment, as a clock on the wall shows it: "9:05"."""
    return time_words(at.hour * 60 + at.minute)


def duration_words(minutes: int) -> str:
    """How long something takes: "45 min", "2 u", "4 u 35"."""
    hours, rest = divmod(abs(minutes), 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} u {rest:02}" if rest else f"{hours} u"


@dataclass(frozen=True, slots=True)
class Slot:
    """A block with when it begins and ends, in minutes after the midnight before the day."""

    block: Block
    begins: int
    ends: int
    passed_over: bool = False
    """A later block began and this one never did: it takes no time."""


@dataclass(frozen=True, slots=True)
class Timetable:
    """A day as it goes at a certain moment. All in minutes; ends are minutes after midnight."""

    slots: tuple[Slot, ...]
    planned_end: int
    expected_end: int
    running: Block | None
    left: int
    """What is left of the running block; below zero it is over its time."""

    @property
    def late(self) -> int:
        """How much later than planned the day will end; below zero it is earlier."""
        return self.expected_end - self.planned_end

    @property
    def begun(self) -> bool:
        """Whether any block took place or runs."""
        return any(not slot.block.to_come for slot in self.slots)

    @property
    def nearly_over(self) -> bool:
        """Whether the last fifth of the running block has come."""
        return self.running is not None and 0 <= 5 * self.left <= self.running.allowed_minutes

    def slot(self, block: Block) -> Slot | None:
        """When a block begins and ends; None when it is of another day."""
        return next((slot for slot in self.slots if slot.block.id == block.id), None)


def planned(blocks: Sequence[Block], starts: str | None) -> list[Slot]:
    """The day as it was planned."""
    at = _start(starts)
    slots = []
    for block in blocks:
        slots.append(Slot(block, at, at + block.minutes))
        at += block.minutes
    return slots


def expected(blocks: Sequence[Block], starts: str | None, now: dt.datetime) -> Timetable:
    """The day as it goes. Blocks that were passed over take no time; the others follow on each other.

    A block that nobody ended within a day was forgotten: it counts for what it was allowed.
    """
    moments = [began for block in blocks if (began := read_moment(block.began_at)) is not None]
    day = min(moments).date() if moments else now.date()
    last = _last_begun(blocks)
    slots: list[Slot] = []
    running, left = None, 0
    at = min([_start(starts), *(_on_the_wall(began, day) for began in moments)])
    for number, block in enumerate(blocks):
        began = read_moment(block.began_at)
        begins = at if began is None else _on_the_wall(began, day)
        minutes, passed_over = block.allowed_minutes, block.to_come and number < last
        if began is not None and block.running and (spent := _spent(began, now)) <= LONGEST:
            running, left = block, block.allowed_minutes - spent
            over = began + dt.timedelta(minutes=block.allowed_minutes)
            minutes = max(_on_the_wall(max(over, now).astimezone(now.tzinfo), day) - begins, 0)
        elif block.actual_minutes is not None:
            minutes = block.actual_minutes
        elif passed_over:
            minutes = 0
        slots.append(Slot(block, begins, begins + minutes, passed_over))
        at = max(at, begins + minutes)
    planned_end = _start(starts) + sum(block.minutes for block in blocks)
    return Timetable(tuple(slots), planned_end, at, running, left)


def still_to_come(blocks: Sequence[Block]) -> list[Block]:
    """The blocks after the last one that began."""
    return list(blocks[_last_begun(blocks) + 1 :])


def catch_up(blocks: Sequence[Block], minutes: int) -> dict[str, int]:
    """What to shorten to win so many minutes: block id → what it then gets.

    Blocks of which somebody said how short they may become give in proportion to what they can; when
    nobody said so of any, every block but the breaks may give a third. Never more than that, so the sum may
    fall short of ``minutes``; because it goes in steps, it may also be a few minutes more.
    """
    coming = still_to_come(blocks)
    said = any(block.least_minutes is not None for block in coming)
    rooms = [(block, _room(block, said=said)) for block in coming]
    found: dict[str, int] = {}
    wanted, spare = minutes, sum(room for _block, room in rooms)
    for block, room in rooms:
        if not room or wanted <= 0:
            continue
        share = -(-wanted * room // spare)
        given = min(-(-share // STEP) * STEP, room)
        found[block.id] = block.allowed_minutes - given
        wanted -= given
        spare -= room
    return found


STEP = 5
"""Minutes: nobody shortens a block to 37 minutes."""


def _room(block: Block, *, said: bool) -> int:
    """What a block can give."""
    if said:
        return 0 if block.least_minutes is None else max(block.allowed_minutes - block.least_minutes, 0)
    return 0 if block.pause else block.allowed_minutes // 3 // STEP * STEP


def _last_begun(blocks: Sequence[Block]) -> int:
    """The place of the last block that took place or runs; -1 before the day."""
    return max((number for number, block in enumerate(blocks) if not block.to_come), default=-1)


def _spent(began: dt.datetime, now: dt.datetime) -> int:
    """Whole minutes between two moments; none when the clock was set back."""
    return max(int((now - began).total_seconds() // 60), 0)


def _start(starts: str | None) -> int:
    found = read_time(starts)
    return found if found is not None else read_time(DEFAULT_START) or 0


def _on_the_wall(at: dt.datetime, day: dt.date) -> int:
    """Minutes after the midnight with which ``day`` began, as the clock on the wall shows them."""
    return (at.date() - day).days * 24 * 60 + at.hour * 60 + at.minute
