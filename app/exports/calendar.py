"""The days of a file as entries of a calendar, apart from any format: only those that have a date.

Times are those on the wall. A day without a time is a whole day; one without an end ends with its agenda.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from app.foundation.errors import KnownError
from app.models import Day
from app.store.changes import CREATED
from app.workshop.agenda_advice import end_of
from app.workshop.public_holidays import holiday_on
from app.workshop.series_days import PLAIN_MINUTES
from app.workshop.series_values import meetings_of
from app.workshop.timetable import planned, read_time, time_words
from app.workshop.workshop import Workshop

ZONE = "Europe/Brussels"
_TOLD = frozenset({"title", "date", "starts", "ends", "place"})
"""What a calendar tells of a day; each change of one makes the entry a newer one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A day in a calendar. ``uid`` stays its own for ever; ``sequence`` grows with every change of it."""

    uid: str
    sequence: int
    title: str
    date: dt.date
    begins: dt.datetime | None
    """On the wall; None: the whole day."""
    ends: dt.datetime | None
    place: str
    programme: tuple[tuple[str, str], ...]
    """Time and block, without the breaks."""
    warnings: tuple[str, ...]
    """Why it may be no good day."""

    @property
    def when(self) -> str:
        """From when to when: "14:00–16:00"; "" for a whole day."""
        if self.begins is None or self.ends is None:
            return ""
        return f"{_wall(self.begins)}–{_wall(self.ends)}"


@dataclass(frozen=True, slots=True)
class Calendar:
    """All entries, by date; a value, fit for a worker."""

    title: str
    author: str
    made_at: dt.datetime
    entries: tuple[Entry, ...]


def calendar_of(workshop: Workshop) -> Calendar:
    """The calendar as it stands. Raises ``KnownError`` when no day has a date."""
    entries = sorted(_entries(workshop), key=lambda one: (one.date, one.begins or dt.datetime.min, one.uid))
    if not entries:
        raise KnownError(
            "Er is nog geen dag met een datum. Er is niets geschreven; "
            "kies eerst een datum, of maak de dagen van de reeks."
        )
    practice = workshop.practice
    return Calendar(practice.title, practice.submitter or "", workshop.clock(), tuple(entries))


def _entries(workshop: Workshop) -> Iterator[Entry]:
    warnings = {
        one.date: one.warnings for one in meetings_of(workshop.network.plan, holiday_on) if not one.skipped
    }
    for number, day in enumerate(workshop.people.days(), 1):
        date = _date(day.date)
        if date is None:
            continue
        begins, ends = _times(workshop, day, date)
        own = warnings.get(date, ())
        holiday = holiday_on(date)
        yield Entry(
            uid=f"{day.id}@{workshop.file.file_id}.praktijkdag",
            sequence=_changes(workshop, day.id),
            title=day.title or f"Dag {number}",
            date=date,
            begins=begins,
            ends=ends,
            place=(day.place or "").strip(),
            programme=tuple(
                (time_words(slot.begins), slot.block.short_name)
                for slot in planned(workshop.agenda.blocks(day.id), day.starts)
                if slot.block.minutes and not slot.block.pause
            ),
            warnings=own or ((f"Feestdag: {holiday}",) if holiday else ()),
        )


def _times(workshop: Workshop, day: Day, date: dt.date) -> tuple[dt.datetime | None, dt.datetime | None]:
    starts, ends = read_time(day.starts), read_time(day.ends)
    blocks = workshop.agenda.blocks(day.id)
    if starts is None:
        return None, None
    if ends is None or ends <= starts:
        ends = end_of(blocks, day.starts) if blocks else starts + PLAIN_MINUTES
    midnight = dt.datetime.combine(date, dt.time())
    return midnight + dt.timedelta(minutes=starts), midnight + dt.timedelta(minutes=max(ends, starts + 1))


def _changes(workshop: Workshop, day_id: str) -> int:
    changes = workshop.file.record.changes_of_row("day", day_id)
    return sum(one.target.field in _TOLD for one in changes if one.target.field != CREATED)


def _date(text: str | None) -> dt.date | None:
    """None also for the last days there are: an entry ends a day later."""
    try:
        date = dt.date.fromisoformat(text or "")
    except ValueError:
        return None
    return date if date < dt.date.max - dt.timedelta(days=1) else None


def _wall(at: dt.datetime) -> str:
    return time_words(at.hour * 60 + at.minute)
