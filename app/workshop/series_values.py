"""A series of meetings as values: a rhythm with its exceptions, and the dates that come out of it.

All dates are those on the wall; an hour that summer time takes away moves no meeting.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from app.workshop.series_closed import Closed, read_closed

EVERY_WEEKS, MONTHS = 6, 18
"""The rhythm that lets new behaviour last (NJi, "Een lerend netwerk starten")."""
MOST_WEEKS, MOST_MONTHS = 52, 60

Holidays = Callable[[dt.date], str]
"""The name of the public holiday on a day, "" when it is none."""


def no_holidays(_day: dt.date) -> str:
    """For who does not know them yet."""
    return ""


@dataclass(frozen=True, slots=True)
class SeriesPlan:
    """What people said about their series.

    ``starts`` and ``ends`` are times on the wall ("14:00"), "" when nobody said. ``closed`` are the periods
    as they were typed, a line each. ``moves`` says where a date of the rhythm went, ``skips`` which falls
    out.
    """

    first: dt.date | None = None
    every_weeks: int = EVERY_WEEKS
    months: int = MONTHS
    starts: str = ""
    ends: str = ""
    place: str = ""
    closed: tuple[str, ...] = ()
    moves: Mapping[dt.date, dt.date] = field(default_factory=lambda: MappingProxyType({}))
    skips: frozenset[dt.date] = frozenset()
    words: str = ""
    """What else people wrote with their network."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A date of the series. ``planned`` is where the rhythm put it; that names it for as long as it holds."""

    planned: dt.date
    date: dt.date
    number: int
    """From 1, by date; 0 for one that falls out."""
    holiday: str = ""
    closed: str = ""
    """What is closed then, in the words of who typed it."""
    twice: bool = False
    """Another meeting is on the same day."""

    @property
    def skipped(self) -> bool:
        """Whether it falls out."""
        return not self.number

    @property
    def moved(self) -> bool:
        """Whether it is not where the rhythm put it."""
        return self.date != self.planned

    @property
    def title(self) -> str:
        """As its day is called."""
        return f"{TITLE} {self.number}"

    @property
    def warnings(self) -> tuple[str, ...]:
        """Why this may be no good day, each in a few Dutch words."""
        found = []
        if self.holiday:
            found.append(f"Feestdag: {self.holiday}")
        if self.closed:
            found.append(f"Valt in: {self.closed}")
        if self.twice:
            found.append("Twee op dezelfde dag")
        return tuple(found)


TITLE = "Bijeenkomst"


def dates_of(plan: SeriesPlan) -> Iterator[dt.date]:
    """The dates of the rhythm itself, from the first up to ``months`` later, in order."""
    if plan.first is None:
        return
    until = _months_later(plan.first, plan.months)
    at = plan.first
    while at < until:
        yield at
        at += dt.timedelta(weeks=plan.every_weeks)


def meetings_of(plan: SeriesPlan, holidays: Holidays = no_holidays) -> tuple[Meeting, ...]:
    """The meetings by date, those that fall out among them."""
    where = {planned: plan.moves.get(planned, planned) for planned in dates_of(plan)}
    going = sorted(planned for planned in where if planned not in plan.skips)
    going.sort(key=where.__getitem__)
    numbers = {planned: number for number, planned in enumerate(going, 1)}
    on_day = [where[planned] for planned in going]
    closed = [period for line in plan.closed if (period := read_closed(line)) is not None]
    return tuple(
        Meeting(
            planned,
            date,
            numbers.get(planned, 0),
            holiday=holidays(date),
            closed=_closed_on(date, closed),
            twice=planned in numbers and on_day.count(date) > 1,
        )
        for planned, date in sorted(where.items(), key=lambda one: (one[1], one[0]))
    )


def pruned(plan: SeriesPlan) -> SeriesPlan:
    """Without the exceptions to dates that the rhythm no longer has."""
    dates = set(dates_of(plan))
    moves = {planned: date for planned, date in plan.moves.items() if planned in dates and date != planned}
    return replace(plan, moves=MappingProxyType(moves), skips=plan.skips & dates)


def _closed_on(date: dt.date, closed: list[Closed]) -> str:
    return next((period.words for period in closed if period.holds(date)), "")


def _months_later(date: dt.date, months: int) -> dt.date:
    """The same day of a later month, or the first of the next when that month is too short."""
    years, month = divmod(date.month - 1 + months, 12)
    for day in (date.day, 1):
        try:
            return dt.date(date.year + years, month + 1, day)
        except ValueError:
            years, month = divmod(date.month + months, 12)
    raise AssertionError("every month has a first day")
