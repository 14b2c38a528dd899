"""A day as it went: every moment of it with the answers as they stood then. Made from the record, to look at.

Nothing here can write. A moment is a step of work that changed what people saw: words that were still
being typed appear with their Enter, and what was erased never does.
"""

import datetime as dt
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import select

from app.foundation.clock import read_moment
from app.models import Contribution
from app.store.changes import ChangeRow, Ref, Value
from app.workshop.agenda import Block
from app.workshop.answer import Answer
from app.workshop.people import Who
from app.workshop.programme import Stop
from app.workshop.replay_axis import Axis, Event, Span, What, by_order, by_time
from app.workshop.replay_looks import looks
from app.workshop.replay_times import Times, imported_with
from app.workshop.workshop import Workshop

__all__ = ["Moment", "Replay", "Span", "What", "build", "building"]

CHUNK = 100
"""Contributions looked at before the screen may breathe."""
_BEFORE_ALL = dt.datetime.min.replace(tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened. ``x`` is where it stands on the line, in minutes from the beginning."""

    x: float
    event: Event
    span: Span | None
    """The block it lies in."""


@dataclass(slots=True)
class _History:
    """How one contribution looked: from each moment on, as an answer, or None while it was not there."""

    moments: list[int] = field(default_factory=list)
    states: list[Answer | None] = field(default_factory=list)
    ranks: list[str] = field(default_factory=list)

    def at(self, moment: int) -> tuple[str, Answer] | None:
        """Its rank and its words at a moment."""
        place = bisect_right(self.moments, moment) - 1
        state = self.states[place] if place >= 0 else None
        return (self.ranks[place], state) if state is not None else None


class Replay:
    """One day, to go back and forth in."""

    def __init__(self, axis: Axis, histories: dict[str, dict[str, _History]]) -> None:
        self.moments = [Moment(x, event, axis.span_at(x)) for x, event in axis.events]
        self.spans = axis.spans
        self.length = axis.length
        """In minutes."""
        self.times_known = axis.times_known
        """Whether it is known when things were said, and not only in which order."""
        self._histories = histories
        self._xs = [moment.x for moment in self.moments]

    def answers(self, moment: int) -> list[Answer]:
        """The answers on the question of a moment, as they stood then, in their order."""
        histories = self._histories.get(self.moments[moment].event.step_id, {})
        there = (history.at(moment) for history in histories.values())
        found = [state for state in there if state is not None]
        return [answer for _rank, answer in sorted(found, key=lambda state: (state[0], state[1].id))]

    def at(self, x: float) -> int:
        """The last moment that lies at or before this place on the line; the first one before all."""
        return max(bisect_right(self._xs, x) - 1, 0)

    def question(self, moment: int, step: int) -> int:
        """Where another question begins: the next one (1), or this one and then the one before it (-1)."""
        return self._edge(moment, step, lambda one: one.event.step_id)

    def block(self, moment: int, step: int) -> int:
        """Where another block begins: the next one (1), or this one and then the one before it (-1)."""
        return self._edge(moment, step, lambda one: one.span)

    def _edge(self, moment: int, step: int, of: Callable[[Moment], object]) -> int:
        starts = [
            number
            for number, one in enumerate(self.moments)
            if not number or of(one) != of(self.moments[number - 1])
        ]
        if step > 0:
            return next((start for start in starts if start > moment), moment)
        return next((start for start in reversed(starts) if start < moment), 0)


def build(workshop: Workshop, day_id: str, stops: Sequence[Stop]) -> Replay:
    """The replay of a day, at once."""
    steps = building(workshop, day_id, stops)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            replay: Replay = done.value
            return replay


def building(workshop: Workshop, day_id: str, stops: Sequence[Stop]) -> Generator[float, None, Replay]:
    """The replay of a day, made in pieces; gives how far it is, from 0 to 1.

    ``stops`` are those of the day.
    """
    record = workshop.file.record
    query = select(Contribution.id).where(Contribution.day_id == day_id)
    ids = list(workshop.file.session.scalars(query))
    taker = _Taker(imported_with(record.changes_of_row("day", day_id)), workshop.people.names_on(day_id))
    found: list[_Seen] = []
    for start in range(0, len(ids), CHUNK):
        yield start / len(ids)
        for row_id, rows in record.rows_of("contribution", ids[start : start + CHUNK]).items():
            found += taker.seen(row_id, rows)
    found = list(_dated(found, record.times()))
    told = [one.event for one in found if one.event.work is not None]
    brought = [one for one in found if one.event.work is None]
    day = workshop.days.get(day_id)
    blocks = workshop.agenda.blocks(day_id)
    heard = [row for row in workshop.read_backs.all() if row.day_id == day_id]
    events = _merged(told)
    if _only_order(brought, events, blocks):
        axis = by_order(_in_order(brought, stops), events, blocks, stops)
    else:
        axis = by_time([*_in_order(brought, stops), *events], blocks, stops, heard, day.closed_at)
    return Replay(axis, _histories(axis, found))


@dataclass(frozen=True, slots=True)
class _Seen:
    """A contribution as it looked from an event on."""

    row_id: str
    step_id: str
    rank: str
    state: Answer | None
    event: Event


@dataclass(frozen=True, slots=True)
class _Taker:
    """Makes events of the looks of contributions."""

    bulk: Ref | None
    """The step of work that brought the whole day in, when it came from elsewhere."""
    names: dict[str, Who]

    def seen(self, row_id: str, rows: Sequence[ChangeRow]) -> Iterator[_Seen]:
        """Every other look of one contribution, each with what happened then."""
        before: tuple[str, Answer] | None = None
        step_id = ""
        for look in looks(row_id, rows):
            state = self._answer(row_id, look.values) if look.values is not None else None
            if state == before:
                continue
            step_id = look.values["step"] if look.values is not None else step_id
            rank, answer = state if state is not None else ("", None)
            event = Event(_what(before, state), step_id, (row_id,), None, look.work)
            if look.made and look.work == self.bulk:
                event = replace(event, at=read_moment(answer.at if answer else None), work=None)
            yield _Seen(row_id, step_id, rank, answer, event)
            before = state

    def _answer(self, row_id: str, values: dict[str, Value]) -> tuple[str, Answer]:
        """The rank and the words of a contribution."""
        who = self.names.get(values["person_id"] or values["subgroup_id"] or "")
        answer = Answer(
            row_id,
            values["text"],
            who,
            values["at"],
            values["private"],
            values["anonymous"] or (who is not None and who.nameless),
            values["to_ask"],
            values["parked"],
            values["via"],
            day_id=values["day_id"],
        )
        return values["rank"] or "", answer


def _dated(found: list[_Seen], told: list[tuple[Ref, str]]) -> Iterator[_Seen]:
    """With the time of its step of work for each. No look of a contribution comes before its last one."""
    used = {one.event.work for one in found}
    times = Times((work, at) for work, at in told if work in used)
    last: dict[str, dt.datetime] = {}
    for one in found:
        if one.event.work is not None:
            at = max(times.of(one.event.work), last.get(one.row_id, _BEFORE_ALL))
            last[one.row_id] = at
            one = replace(one, event=replace(one.event, at=at))
        yield one


def _only_order(brought: list[_Seen], events: list[Event], blocks: Sequence[Block]) -> bool:
    """Whether what came in from elsewhere without times is most of the day, and nobody led that day here."""
    untimed = [one for one in brought if one.event.at is None]
    here = sum(event.what is What.SAID for event in events)
    return len(untimed) == len(brought) > here and not any(block.began_at for block in blocks)


def _what(before: tuple[str, Answer] | None, state: tuple[str, Answer] | None) -> What:
    if before is None:
        return What.SAID
    return What.GONE if state is None else What.CHANGED


def _merged(events: list[Event]) -> list[Event]:
    """One event for a step of work that touched several answers of a question, as a pasted list does."""
    together: dict[tuple[Ref | None, str], Event] = {}
    for event in events:
        key = (event.work, event.step_id)
        first = together.get(key)
        if first is not None:
            at = max(first.at or _BEFORE_ALL, event.at or _BEFORE_ALL)
            event = replace(first, ids=(*first.ids, *event.ids), at=at)
        together[key] = event
    return sorted(together.values(), key=lambda event: event.key)


def _in_order(brought: list[_Seen], stops: Sequence[Stop]) -> list[Event]:
    """What came in with the day itself, in the order in which the questions are asked."""
    places: dict[str, int] = {}
    for number, stop in enumerate(stops):
        places.setdefault(stop.step_id, number)
    ordered = sorted(
        brought, key=lambda one: (places.get(one.step_id, len(stops)), one.step_id, one.rank, one.row_id)
    )
    return [one.event for one in ordered]


def _histories(axis: Axis, found: list[_Seen]) -> dict[str, dict[str, _History]]:
    """Per question and contribution how it looked."""
    numbers: dict[tuple[Ref | None, str], int] = {}
    for number, (_x, event) in enumerate(axis.events):
        for row_id in event.ids:
            numbers[event.work, row_id] = number
    histories: defaultdict[str, defaultdict[str, _History]] = defaultdict(lambda: defaultdict(_History))
    for one in found:
        history = histories[one.step_id][one.row_id]
        number = numbers[one.event.work, one.row_id]
        history.moments.append(max(number, *history.moments[-1:], 0))
        history.states.append(one.state)
        history.ranks.append(one.rank)
    return {step_id: dict(inside) for step_id, inside in histories.items()}
