"""The line of a replay: where every moment and every block stands on it, in minutes.

With known times the line is that of the clock, less the long nights and weeks in which nothing happened.
Without, the blocks stand there as long as they took, and what was said in each is spread over it.
"""

import datetime as dt
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import pairwise

from app.foundation.clock import read_moment
from app.models import ReadBack
from app.store.changes import Ref
from app.workshop.agenda import Block
from app.workshop.programme import Stop

LONGEST_GAP = 60.0
"""Minutes in which nothing happened that still count."""
GAP_SHOWN = 10.0
"""Minutes that stand there for a longer one."""
APART = 1.0
"""Minutes between things of which only the order is known and no block tells how long they took."""


class What(IntEnum):
    """What happened."""

    BEGAN = 0
    """A block."""
    SAID = 1
    CHANGED = 2
    GONE = 3
    """To the bin, or taken back."""
    READ = 4
    """A draft was read back."""
    CLOSED = 5
    """The group rounded off."""


_TURN = {What.BEGAN: 0, What.READ: 2, What.CLOSED: 3}
"""Of things in one second, those that come before or after what was said."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at a question; ``at`` is None while only its order is known."""

    what: What
    step_id: str
    ids: tuple[str, ...]
    """The contributions it was about."""
    at: dt.datetime | None
    work: Ref | None = None
    """The step of work that did it."""

    @property
    def key(self) -> tuple[dt.datetime, int, Ref]:
        """Its order among events with a time. Of what was done in one second the counters tell the order."""
        when = self.at or dt.datetime.min.replace(tzinfo=dt.UTC)
        return when, _TURN.get(self.what, 1), self.work or Ref(0, "")


@dataclass(frozen=True, slots=True)
class Span:
    """A block on the line. ``block`` is None for what the agenda leaves out."""

    block: Block | None
    begins: float
    ends: float


@dataclass(frozen=True, slots=True)
class Axis:
    """Events with their place, in order, and the blocks."""

    events: list[tuple[float, Event]]
    spans: list[Span]
    length: float
    times_known: bool

    def span_at(self, x: float) -> Span | None:
        """The block at a place on the line."""
        place = bisect_right([span.begins for span in self.spans], x) - 1
        return self.spans[place] if place >= 0 and x <= self.spans[place].ends else None


def by_time(
    events: list[Event],
    blocks: Sequence[Block],
    stops: Sequence[Stop],
    heard: Sequence[ReadBack] = (),
    closed_at: str | None = None,
) -> Axis:
    """The line of the clock. An event without a time came with the one before it."""
    moments = ((read_moment(block.began_at), block) for block in blocks)
    begun = sorted(((at, block) for at, block in moments if at is not None), key=lambda pair: pair[0])
    every = [Event(What.BEGAN, _first_step(block, stops), (), began) for began, block in begun]
    every += [Event(What.READ, row.step, (), at) for row in heard if (at := read_moment(row.at))]
    known = (event.at for event in events if event.at is not None)
    last = next(known, begun[0][0] if begun else None)
    for event in events:
        last = event.at or last
        every.append(replace(event, at=last))
    every.sort(key=lambda event: event.key)
    closed = read_moment(closed_at)
    if closed is not None and every:
        before = [event for event in every if event.at is not None and event.at <= closed]
        step_id = before[-1].step_id if before else every[0].step_id
        every.append(Event(What.CLOSED, step_id, (), closed))
        every.sort(key=lambda event: event.key)
    ends = [_end(number, begun, closed) for number in range(len(begun))]
    line = _Line([event.at for event in every if event.at is not None] + ends)
    placed = [(line.place(event.at), event) for event in every if event.at is not None]
    spans = [
        Span(block, line.place(began), line.place(end))
        for (began, block), end in zip(begun, ends, strict=True)
    ]
    return Axis(placed, spans or _runs(placed, stops), line.length, times_known=True)


def by_order(
    brought: list[Event], later: list[Event], blocks: Sequence[Block], stops: Sequence[Stop]
) -> Axis:
    """The line of the agenda. Of ``brought`` only the order is known; what was done ``later`` is behind."""
    of_step: dict[str, Block] = {}
    for stop in stops:
        if stop.block is not None:
            of_step.setdefault(stop.step_id, stop.block)
    inside: defaultdict[str, list[Event]] = defaultdict(list)
    for event in brought:
        block = of_step.get(event.step_id)
        inside[block.id if block else ""].append(event)
    placed: list[tuple[float, Event]] = []
    spans: list[Span] = []
    x = 0.0
    for block in (*(one for one in blocks if one.done or inside[one.id]), None):
        said = inside[block.id if block else ""]
        long = _minutes(block, len(said))
        if block is not None:
            placed.append((x, Event(What.BEGAN, _first_step(block, stops), (), None)))
        placed += [(x + long * place / (len(said) + 1), event) for place, event in enumerate(said, 1)]
        if long and (blocks or said):
            spans.append(Span(block, x, x + long))
        x += long
    for event in later:
        x += APART
        placed.append((x, event))
    return Axis(placed, spans if blocks else [], x, times_known=False)


class _Line:
    """Moments in minutes from the first, with long gaps folded."""

    def __init__(self, moments: list[dt.datetime]) -> None:
        self._moments = sorted(set(moments))
        self._places = [0.0]
        for one, other in pairwise(self._moments):
            gap = (other - one).total_seconds() / 60
            self._places.append(self._places[-1] + (gap if gap <= LONGEST_GAP else GAP_SHOWN))

    @property
    def length(self) -> float:
        return self._places[-1]

    def place(self, at: dt.datetime) -> float:
        """Of one of the moments it was made with."""
        return self._places[bisect_right(self._moments, at) - 1]


def _end(number: int, begun: list[tuple[dt.datetime, Block]], closed: dt.datetime | None) -> dt.datetime:
    """When a block ended: as long as it took, but not beyond the next one."""
    began, block = begun[number]
    minutes = block.allowed_minutes if block.actual_minutes is None else block.actual_minutes
    end = began + dt.timedelta(minutes=minutes)
    after = begun[number + 1][0] if number + 1 < len(begun) else closed
    return min(end, after) if after is not None and after > began else end


def _runs(placed: list[tuple[float, Event]], stops: Sequence[Stop]) -> list[Span]:
    """On a day on which nobody began a block: how long its questions were answered on end."""
    of_step: dict[str, Block | None] = {}
    for stop in stops:
        of_step.setdefault(stop.step_id, stop.block)
    spans: list[Span] = []
    for x, event in placed:
        block = of_step.get(event.step_id)
        if spans and spans[-1].block == block:
            spans[-1] = Span(block, spans[-1].begins, x)
        else:
            spans.append(Span(block, x, x))
    return spans if any(span.block is not None for span in spans) else []


def _minutes(block: Block | None, number: int) -> float:
    """How long a block stands on a line without times."""
    if block is None:
        return number * APART
    took = block.allowed_minutes if block.actual_minutes is None else block.actual_minutes
    return float(took) or (number + 1) * APART


def _first_step(block: Block, stops: Sequence[Stop]) -> str:
    found = (stop.step_id for stop in stops if stop.block is not None and stop.block.id == block.id)
    return next(found, "")
