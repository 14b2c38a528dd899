"""Which day is which meeting of a series, and what there is to do for the days to follow the plan.

A day on which anything was said stays as it is, and so does one that somebody changed by hand since the
series made it. The others move, come or go.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.models import Day
from app.workshop.series_kept import is_blank, is_kept, said_per_day
from app.workshop.series_values import TITLE, Meeting, meetings_of
from app.workshop.workshop import Workshop

_NUMBERED = re.compile(rf"{TITLE} \d+")


@dataclass(frozen=True, slots=True)
class Wished:
    """What a day is to be; a value. ``facilitator`` None leaves it as it is."""

    title: str
    date: dt.date
    starts: str | None
    ends: str | None
    place: str | None
    facilitator: str | None

    def is_met_by(self, day: Day) -> bool:
        """Whether the day is so already."""
        here = (day.title, day.date, day.starts, day.ends, day.place, day.series)
        facilitator = self.facilitator in (None, day.facilitator)
        return facilitator and here == (
            *(self.title, self.date.isoformat(), self.starts, self.ends, self.place),
            True,
        )


@dataclass(frozen=True, slots=True)
class DayChanges:
    """What planning would do now."""

    added: tuple[Wished, ...] = ()
    changed: tuple[tuple[str, Wished], ...] = ()
    """Day id and what it becomes."""
    renamed: tuple[tuple[str, str], ...] = ()
    """Day id and title, of days that stay as they are but for their number."""
    removed: tuple[str, ...] = ()
    kept: frozenset[str] = frozenset()
    """Ids of days that stay as people made them."""
    standing: int = 0
    """How many days of the series there are now."""

    @property
    def anything(self) -> bool:
        """Whether there is something to do."""
        return bool(self.added or self.changed or self.renamed or self.removed)


def series_days(workshop: Workshop) -> list[Day]:
    """The days of the series, in the order of the file."""
    return [day for day in workshop.people.days() if day.series]


def days_of(workshop: Workshop, meetings: Iterable[Meeting]) -> dict[dt.date, Day]:
    """Where the rhythm put a meeting → its day, of those that have one.

    Of several meetings on one date the first has the first day of that date, and so on; one that falls out
    comes behind those that go on.
    """
    on_date: dict[str, list[Day]] = {}
    for day in workshop.people.days():
        on_date.setdefault(day.date or "", []).append(day)
    found = {}
    for meeting in sorted(meetings, key=lambda one: one.skipped):
        days = on_date.get(meeting.date.isoformat())
        if days:
            found[meeting.planned] = days.pop(0)
    return found


def day_of(workshop: Workshop, meeting: Meeting) -> Day | None:
    """The day of a meeting of the plan; None as long as it has none."""
    return days_of(workshop, meetings_of(workshop.network.plan)).get(meeting.planned)


def day_changes(workshop: Workshop) -> DayChanges:
    """What there is to do for the days to follow the plan."""
    wanted = [one.date for one in meetings_of(workshop.network.plan) if not one.skipped]
    days = workshop.people.days()
    series = [day for day in days if day.series]
    if not wanted:
        return DayChanges(standing=len(series))
    said = said_per_day(workshop)
    kept = [day for day in series if is_kept(workshop, day, said)]
    left = _not_stood_for(wanted, kept, workshop)
    left = _without(left, [date for day in days if not day.series and (date := date_of(day)) is not None])
    free = [day for day in series if day not in kept]
    if not series:
        free = [day for day in days if is_blank(workshop, day, said)][:1]
    pairs = _paired(free, left)
    paired = {day.id for day, _date in pairs}
    new = _without(left, [date for _day, date in pairs])
    going = {day.id: date for day in kept if (date := date_of(day)) is not None}
    going |= {day.id: date for day, date in pairs}
    standing = [(day.id, going[day.id]) for day in days if day.id in going]
    counted = numbers_of([*(date for _id, date in standing), *new])
    numbers = dict(zip((day_id for day_id, _date in standing), counted, strict=False))
    wishes = [(day, wished_on(workshop, date, numbers[day.id])) for day, date in pairs]
    return DayChanges(
        added=tuple(
            wished_on(workshop, date, number)
            for date, number in zip(new, counted[len(standing) :], strict=True)
        ),
        changed=tuple((day.id, wished) for day, wished in wishes if not wished.is_met_by(day)),
        renamed=tuple(renamed(kept, numbers)),
        removed=tuple(day.id for day in free if day.id not in paired),
        kept=frozenset(day.id for day in kept),
        standing=len(series),
    )


# -- which day is which meeting


def _not_stood_for(wanted: Sequence[dt.date], kept: Sequence[Day], workshop: Workshop) -> list[dt.date]:
    """The dates that no day stands for which stays: one on that date, or else the nearest in its period."""
    left = list(wanted)
    reach = dt.timedelta(weeks=workshop.network.plan.every_weeks) / 2
    dates = [date for day in kept if (date := date_of(day)) is not None]
    elsewhere = _without(dates, left)
    left = _without(left, dates)
    for date in elsewhere:
        nearest = min(left, key=lambda one: abs(one - date), default=None)
        if nearest is not None and abs(nearest - date) < reach:
            left.remove(nearest)
    return left


def _paired(free: Sequence[Day], left: Sequence[dt.date]) -> list[tuple[Day, dt.date]]:
    """Each day that may move with a date: its own when that is wanted, and the others in order."""
    dates = list(left)
    pairs = []
    rest = []
    for day in sorted(free, key=lambda one: one.date or ""):
        date = date_of(day)
        if date in dates and date is not None:
            dates.remove(date)
            pairs.append((day, date))
        else:
            rest.append(day)
    return [*pairs, *zip(rest, dates, strict=False)]


def _without(dates: Sequence[dt.date], taken: Sequence[dt.date]) -> list[dt.date]:
    """Each that is taken once gone once."""
    left = list(dates)
    for date in taken:
        if date in left:
            left.remove(date)
    return left


def numbers_of(dates: Sequence[dt.date]) -> list[int]:
    """The number of each, from 1 by date; of two on one date the first comes first."""
    by_date = sorted(range(len(dates)), key=dates.__getitem__)
    numbers = {place: number for number, place in enumerate(by_date, 1)}
    return [numbers[place] for place in range(len(dates))]


def renamed(days: Sequence[Day], numbers: Mapping[str, int]) -> list[tuple[str, str]]:
    """Day id and title: a name that the series gave keeps counting; a name that people gave stays."""
    titles = [
        (day, f"{TITLE} {numbers[day.id]}")
        for day in days
        if day.id in numbers and _NUMBERED.fullmatch(day.title or "")
    ]
    return [(day.id, title) for day, title in titles if title != day.title]


def date_of(day: Day) -> dt.date | None:
    """Its date; None when nobody said, or what is there is none."""
    try:
        return dt.date.fromisoformat(day.date or "")
    except ValueError:
        return None


def wished_on(workshop: Workshop, date: dt.date, number: int) -> Wished:
    """What the day of a meeting is to be."""
    now = workshop.network.now
    plan = now.plan
    return Wished(
        f"{TITLE} {number}",
        date,
        plan.starts or None,
        plan.ends or None,
        plan.place or None,
        ", ".join(now.facilitators) or None,
    )
