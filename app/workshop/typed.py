"""Dates and lengths of time as people type them, and as they read them."""

import datetime as dt
import re

from app.workshop.foreign_dates import FOREIGN_MONTHS, without_weekday

MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})(?:\s*[-/. ]\s*(\d{4}|\d{2}))?")
_WORDS = re.compile(r"(\d{1,2})\s*(?:e|de|ste)?\s+([a-zéû]{3,})\.?(?:\s+(\d{4}|\d{2}))?")
_LENGTH = re.compile(r"(?:(\d{1,2})\s*(?:u|uur|h|:)\s*)?(\d{1,4})?\s*(?:'|m|min|minuten)?", re.IGNORECASE)
_CENTURY = 2000
_NEAR = 183
"""Days: a date without a year is the one that lies nearest."""


def read_date(text: str, today: dt.date) -> dt.date | None:
    """A date as people type it ("12/3/2026", "12 maart", "do 12 mrt 2026"), or None.

    Without a year it is the day that lies nearest to ``today``.
    """
    text = text.strip().casefold()
    weekday = next((day for day in WEEKDAYS if re.match(rf"{day[:2]}({day[2:]})?\b", text)), "")
    if weekday:
        text = re.sub(r"^[a-z]+[.,]?\s*", "", text)
    text = without_weekday(text)
    if found := _ISO.fullmatch(text):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(text):
        return _near(found[3], int(found[2]), int(found[1]), today)
    if found := _WORDS.fullmatch(text):
        month = _month(found[2])
        return _near(found[3], month, int(found[1]), today) if month else None
    return None


def date_words(iso: str | None) -> str:
    """An ISO date in full: "donderdag 12 maart 2026". What is no date stays as it is."""
    day = _iso(iso)
    return f"{WEEKDAYS[day.weekday()]} {short_date_words(iso)} {day.year}" if day else iso or ""


def short_date_words(iso: str | None) -> str:
    """An ISO date where room is scarce: "12 maart". What is no date stays as it is."""
    day = _iso(iso)
    return f"{day.day} {MONTHS[day.month - 1]}" if day else iso or ""


def read_minutes(text: str) -> int | None:
    """A length of time as people type it ("45", "1u30", "90 min", "2 u"), in minutes, or None."""
    found = _LENGTH.fullmatch(text.strip())
    if found is None or not (found[1] or found[2]):
        return None
    return int(found[1] or 0) * 60 + int(found[2] or 0)


def _month(word: str) -> int | None:
    """The number of a month, from 1; a beginning such as "sept" is enough."""
    short = "maart" if word == "mrt" else word
    for months in (MONTHS, *FOREIGN_MONTHS):
        found = next((number for number, month in enumerate(months, 1) if month.startswith(short)), None)
        if found is not None:
            return found
    return None


def _near(year: str | None, month: int, day: int, today: dt.date) -> dt.date | None:
    if year is not None:
        return _date(int(year) + (_CENTURY if len(year) == 2 else 0), month, day)
    dates = [_date(today.year + away, month, day) for away in (0, 1, -1)]
    near = (date for date in dates if date is not None and abs((date - today).days) <= _NEAR)
    return next(near, dates[0])


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _iso(text: str | None) -> dt.date | None:
    found = _ISO.fullmatch(text or "")
    return _date(int(found[1]), int(found[2]), int(found[3])) if found else None
