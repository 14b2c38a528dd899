"""A calendar as an .ics file (RFC 5545), for Outlook, Google and Apple alike.

Import this where it is used: it brings icalendar with it. Summer time stands in the file as two rules, as
Outlook wants it: a meeting at 14:00 is at 14:00 all year.
"""

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from icalendar import Calendar as Ical
from icalendar import Event, Timezone

from app.exports.calendar import ZONE, Calendar, Entry

_ZONE = f"""BEGIN:VTIMEZONE
TZID:{ZONE}
BEGIN:DAYLIGHT
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
"""As Europe has it since 1996."""


def ics_bytes(calendar: Calendar) -> bytes:
    """The file."""
    made = Ical()
    made.add("prodid", "-//Praktijkdag//NL")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", calendar.title)
    made.add("x-wr-timezone", ZONE)
    if any(entry.begins is not None for entry in calendar.entries):
        made.add_component(Timezone.from_ical(_ZONE.replace("\n", "\r\n")))
    for entry in calendar.entries:
        made.add_component(_event(entry, calendar))
    content: bytes = made.to_ical()
    return content


def _event(entry: Entry, calendar: Calendar) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", calendar.made_at.astimezone(dt.UTC).replace(microsecond=0))
    event.add("summary", f"{entry.title} – {calendar.title}" if calendar.title else entry.title)
    if entry.begins is None or entry.ends is None:
        event.add("dtstart", entry.date)
        event.add("dtend", entry.date + dt.timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    else:
        zone = ZoneInfo(ZONE)
        event.add("dtstart", entry.begins.replace(tzinfo=zone))
        event.add("dtend", entry.ends.replace(tzinfo=zone))
    if entry.place:
        event.add("location", entry.place)
    event.add("description", "\n".join(_lines(entry, calendar)))
    event.add("status", "CONFIRMED")
    return event


def _lines(entry: Entry, calendar: Calendar) -> Iterator[str]:
    if calendar.title:
        yield calendar.title
    if entry.place:
        yield f"Waar: {entry.place}"
    if entry.programme:
        yield ""
        yield from (f"{time} {activity}" for time, activity in entry.programme)
