"""The meetings of a series as days of the file: made at once, and planned again as often as people like.

A day on which anything was said stays as it is, and so does one that somebody changed by hand since the
series made it. The others follow the plan: they move, come or go.
"""

import datetime as dt

from sqlalchemy import select

from app.foundation.errors import KnownError
from app.guides.loader import bundled, bundled_guides
from app.guides.steps import AgreementsStep
from app.models import Attendance, Day, Presence
from app.workshop.agenda import Plan
from app.workshop.network import MEETING_BACK, MEETING_MOVED, MEETING_SKIPPED
from app.workshop.series_changes import (
    DayChanges,
    Wished,
    date_of,
    day_changes,
    day_of,
    numbers_of,
    renamed,
    series_days,
    wished_on,
)
from app.workshop.series_kept import DAYS_MADE, DAYS_PLANNED, said_per_day
from app.workshop.series_values import TITLE, Meeting
from app.workshop.workshop import Workshop

MEETING_GUIDE = "bijeenkomst"
"""Key of the guide that a meeting asks."""
PLAIN_MINUTES = 90
"""How long a meeting is when we have no guide for it."""


def has_series(workshop: Workshop) -> bool:
    """Whether meetings can be planned here: in a network, and where a guide or people themselves do."""
    if workshop.practice.kind == "network" or workshop.network.plan.first is not None:
        return True
    steps = (step for guide in workshop.guides for _section, step in guide.steps())
    return any(isinstance(step, AgreementsStep) and step.series for step in steps)


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
            _add(workshop, wished_on(workshop, meeting.date, 0))
        elif not meeting.skipped and day is not None and day.series:
            workshop.days.remove(day.id)
        _number_again(workshop)


# -- doing it; only inside a step of work


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
    dated = [(day.id, date) for day in days if (date := date_of(day)) is not None]
    numbers = numbers_of([date for _id, date in dated])
    for day_id, title in renamed(days, dict(zip((day_id for day_id, _ in dated), numbers, strict=True))):
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
    if day is not None and day.id in said_per_day(workshop):
        raise KnownError(
            f"Op ‘{day.title or 'deze dag'}’ is al iets gezegd of afgesproken. Er is niets veranderd; "
            "klopt de datum niet, verander ze dan bij de dag zelf."
        )
