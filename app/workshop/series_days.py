"""The meetings of a series as days of the file: made at once, and planned again as often as people like.

A day on which anything was said stays as it is, and so does one that somebody changed by hand since the
series made it. The others follow the plan: they move, come or go.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from app.foundation.errors import KnownError
from app.guides.loader import bundled, bundled_guides
from app.guides.steps import AgreementsStep
from app.models import Attendance, Day, Presence
from app.workshop.agenda import Plan
from app.workshop.network import MEETING_BACK, MEETING_MOVED, MEETING_SKIPPED
from app.workshop.series_kept import DAYS_MADE, DAYS_PLANNED, is_blank, is_kept, said_on
from app.workshop.series_values import TITLE, Meeting, meetings_of
from app.workshop.workshop import Workshop

MEETING_GUIDE = "bijeenkomst"
"""Key of the guide that a meeting asks."""
PLAIN_MINUTES = 90
"""How long a meeting is when we have no guide for it."""

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


def has_series(workshop: Workshop) -> bool:
    """Whether meetings can be planned here: in a network, and where a guide or people themselves do."""
    if workshop.practice.kind == "network" or workshop.network.plan.first is not None:
        return True
    steps = (step for guide in workshop.guides for _section, step in guide.steps())
    return any(isinstance(step, AgreementsStep) and step.series for step in steps)


def day_of(workshop: Workshop, meeting: Meeting) -> Day | None:
    """The day of a meeting; None as long as it has none."""
    wanted = meeting.date.isoformat()
    return next((day for day in workshop.people.days() if day.date == wanted), None)


def make_days(workshop: Workshop) -> DayChanges:
    """Let the days follow the plan, as one step of work; what was done.

    Raises ``KnownError`` as long as nobody said when the first meeting is.
    """
    if workshop.network.plan.first is None:
        raise KnownError(
            "Er is nog geen datum voor de eerste bijeenkomst. Er is niets veranderd; kies eerst een datum."
        )
    changes = day_changes(workshop)
    if changes.anything:
        with workshop.file.work(DAYS_PLANNED if changes.standing else DAYS_MADE) as session:
            for day_id, wished in changes.changed:
                _become(workshop.days.get(day_id), wished)
                _lay(workshop, day_id)
            for wished in changes.added:
                _add(workshop, wished)
            for day_id, title in changes.renamed:
                workshop.days.get(day_id).title = title
            session.flush()
            for day_id in changes.removed:
                workshop.days.remove(day_id)
            _put_in_order(workshop)
    return changes


def move_meeting(workshop: Workshop, meeting: Meeting, weeks: int) -> None:
    """Only this one so many weeks later, or earlier below 0; with its day when it has one.

    Raises ``KnownError`` for a meeting on which something was said.
    """
    day = day_of(workshop, meeting)
    _refuse_held(workshop, day)
    date = meeting.date + dt.timedelta(weeks=weeks)
    with workshop.file.work(MEETING_MOVED):
        workshop.network.move(meeting.planned, date)
        if day is not None and day.series:
            day.date = date.isoformat()
            _number_again(workshop)


def skip_meeting(workshop: Workshop, meeting: Meeting) -> None:
    """It falls out, with its day; or it comes back, with a day when the others have one.

    Raises ``KnownError`` for a meeting on which something was said.
    """
    day, made = day_of(workshop, meeting), bool(series_days(workshop))
    if not meeting.skipped:
        _refuse_held(workshop, day)
    with workshop.file.work(MEETING_BACK if meeting.skipped else MEETING_SKIPPED):
        workshop.network.skip(meeting.planned, skipped=not meeting.skipped)
        if meeting.skipped and made and day is None:
            _add(workshop, _wished(workshop, meeting.date, 0))
        elif not meeting.skipped and day is not None and day.series:
            workshop.days.remove(day.id)
        _number_again(workshop)


def day_changes(workshop: Workshop) -> DayChanges:
    """What there is to do for the days to follow the plan."""
    wanted = [one.date for one in meetings_of(workshop.network.plan) if not one.skipped]
    days = workshop.people.days()
    series = [day for day in days if day.series]
    if not wanted:
        return DayChanges(standing=len(series))
    kept = [day for day in series if is_kept(workshop, day)]
    others = {day.date for day in days if not day.series}
    left = [date for date in _not_stood_for(wanted, kept, workshop) if date.isoformat() not in others]
    free = [day for day in series if day not in kept]
    if not series:
        free = [day for day in days if is_blank(workshop, day)][:1]
    pairs = _paired(free, left)
    paired = {day.id for day, _date in pairs}
    new = _without(left, [date for _day, date in pairs])
    numbers = _numbers([*left, *(date for day in kept if (date := _date(day)) is not None)])
    wishes = [(day, _wished(workshop, date, numbers[date])) for day, date in pairs]
    return DayChanges(
        added=tuple(_wished(workshop, date, numbers[date]) for date in new),
        changed=tuple((day.id, wished) for day, wished in wishes if not wished.is_met_by(day)),
        renamed=tuple(_renamed(kept, numbers)),
        removed=tuple(day.id for day in free if day.id not in paired),
        kept=frozenset(day.id for day in kept),
        standing=len(series),
    )


# -- which day is which meeting


def _not_stood_for(wanted: Sequence[dt.date], kept: Sequence[Day], workshop: Workshop) -> list[dt.date]:
    """The dates that no day stands for which stays: one on that date, or else the nearest in its period."""
    left = list(wanted)
    reach = dt.timedelta(weeks=workshop.network.plan.every_weeks) / 2
    dates = [date for day in kept if (date := _date(day)) is not None]
    elsewhere = [date for date in dates if date not in left]
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
        date = _date(day)
        if date in dates and date is not None:
            dates.remove(date)
            pairs.append((day, date))
        else:
            rest.append(day)
    return [*pairs, *zip(rest, dates, strict=False)]


def _without(dates: Sequence[dt.date], taken: Sequence[dt.date]) -> list[dt.date]:
    left = list(dates)
    for date in taken:
        if date in left:
            left.remove(date)
    return left


def _numbers(dates: Sequence[dt.date]) -> dict[dt.date, int]:
    return {date: number for number, date in enumerate(sorted(set(dates)), 1)}


def _renamed(kept: Sequence[Day], numbers: dict[dt.date, int]) -> list[tuple[str, str]]:
    """A name that the series gave keeps counting; a name that people gave stays."""
    found = []
    for day in kept:
        date = _date(day)
        if date is not None and _NUMBERED.fullmatch(day.title or ""):
            title = f"{TITLE} {numbers[date]}"
            if title != day.title:
                found.append((day.id, title))
    return found


def _date(day: Day) -> dt.date | None:
    try:
        return dt.date.fromisoformat(day.date or "")
    except ValueError:
        return None


# -- doing it; only inside a step of work


def _wished(workshop: Workshop, date: dt.date, number: int) -> Wished:
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


def _become(day: Day, wished: Wished) -> None:
    day.title, day.date, day.series = wished.title, wished.date.isoformat(), True
    day.starts, day.ends, day.place = wished.starts, wished.ends, wished.place
    day.facilitator = wished.facilitator or day.facilitator


def _add(workshop: Workshop, wished: Wished) -> None:
    """A day with the people of the last one that had any, and our guide as its agenda."""
    days = workshop.people.days()
    if days:
        seated = select(Attendance.day_id).where(Attendance.presence == Presence.PRESENT.value).distinct()
        with_people = set(workshop.file.session.scalars(seated))
        before = next((day for day in reversed(days) if day.id in with_people), days[-1])
        day = workshop.days.follow_up(before.id)
    else:
        day = workshop.people.add_day()
    _become(day, wished)
    workshop.file.session.flush()
    _lay(workshop, day.id)


def _lay(workshop: Workshop, day_id: str) -> None:
    """The agenda of a meeting, on a day that has none."""
    if workshop.agenda.blocks(day_id):
        return
    guide = workshop.guides.get(MEETING_GUIDE)
    if guide is None and MEETING_GUIDE in bundled_guides():
        guide = bundled(MEETING_GUIDE)
        workshop.guides.keep(guide)
    if guide is None:
        workshop.agenda.lay(day_id, [Plan(TITLE, PLAIN_MINUTES)])
        return
    workshop.agenda.lay(
        day_id,
        [
            Plan(section.title, section.planned_minutes, guide=guide.key, sections=(section.key,))
            for section in guide.sections
        ],
    )


def _number_again(workshop: Workshop) -> None:
    """After one meeting moved, went or came: the names that the series gave count on by date."""
    workshop.file.session.flush()
    days = series_days(workshop)
    numbers = _numbers([date for day in days if (date := _date(day)) is not None])
    for day_id, title in _renamed(days, numbers):
        workshop.days.get(day_id).title = title
    _put_in_order(workshop)


def _put_in_order(workshop: Workshop) -> None:
    """The days of the series among each other by date; those in between stay where they are."""
    workshop.file.session.flush()
    days = [day for day in series_days(workshop) if day.date]
    ranks = sorted(day.rank for day in days)
    for day, rank in zip(sorted(days, key=lambda day: (day.date or "", day.rank)), ranks, strict=True):
        if day.rank != rank:
            day.rank = rank


def _refuse_held(workshop: Workshop, day: Day | None) -> None:
    if day is not None and said_on(workshop, day.id):
        raise KnownError(
            f"Op ‘{day.title or 'deze dag'}’ is al iets gezegd of afgesproken. Er is niets veranderd; "
            "klopt de datum niet, verander ze dan bij de dag zelf."
        )
