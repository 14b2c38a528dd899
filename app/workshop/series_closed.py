"""When a house is closed, as people type it: "21/12/2026 - 3/1/2027 Bizzebij dicht"."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.workshop.typed import read_date

YEARS = (1970, 2200)
"""The first and the last year in which a series can begin, and of all that is said of it."""
_DATE = (
    r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s?[/.]\s?\d{1,2}(?:\s?[/.]\s?\d{2,4})?"
    r"|\d{1,2}\s+[a-z]{3,9}\.?(?:\s+\d{4})?"
)
_UNTIL = r"-|–|—|tot(?:\s+en\s+met)?\b|t/m\b|t\.?e\.?m\b\.?"
_WORDS = r"(?P<before>[^\d]*?)"
_BEHIND = r"(?![\w/])[\s,:;–-]*(.*)"
_LINE = re.compile(
    rf"{_WORDS}\s*(?:\bvan\s+)?({_DATE})(?:\s*(?:{_UNTIL})\s*({_DATE}))?{_BEHIND}", re.IGNORECASE
)
_SHARED = re.compile(
    rf"{_WORDS}\s*(?:\bvan\s+)?(\d{{1,2}})\s*(?:{_UNTIL})\s*(\d{{1,2}})"
    r"(\s+[a-z]{3,9}\.?(?:\s+\d{4})?|\s?[/.]\s?\d{1,2}(?:\s?[/.]\s?\d{2,4})?)"
    rf"{_BEHIND}",
    re.IGNORECASE,
)
"""Two days of one month: "5-9 april 2027"."""
_YEAR = re.compile(r"\d{4}|[/.]\s?\d{1,2}\s?[/.]\s?\d{2}$")
_MIDDLE = (7, 1)
"""Month and day: whatever date is typed without a year lies nearest to it in the year that is meant."""
_LONGEST = 366
"""Days: what is closed for longer is no period but a mistake."""


@dataclass(frozen=True, slots=True)
class Closed:
    """A period, its last day included. ``yearly`` when people said no year: then it holds every year."""

    first: dt.date
    last: dt.date
    words: str
    yearly: bool = False

    def holds(self, date: dt.date) -> bool:
        """Whether a day falls in it."""
        return any(first <= date <= last for first, last in self._around(date))

    def _around(self, date: dt.date) -> Iterator[tuple[dt.date, dt.date]]:
        """The period itself, or when it comes back every year that of this year and the last."""
        if not self.yearly:
            yield self.first, self.last
            return
        length = self.last - self.first
        for year in (date.year - 1, date.year):
            first = _in_year(self.first, year)
            yield first, first + length


def read_closed(line: str) -> Closed | None:
    """A line with one or two dates and words; None when it can't be read, or is longer than a year.

    Words in front with a number in them end at a colon: "Week 14: 5-9 april 2027".
    """
    before, colon, dates = line.partition(": ")
    return _read(line) or (_read(dates, before.strip()) if colon else None)


def _read(line: str, name: str = "") -> Closed | None:
    shared = _SHARED.fullmatch(line.strip())
    found = shared or _LINE.fullmatch(line.strip())
    if found is None:
        return None
    before, begin, end, behind = _pieces(found, shared=shared is not None)
    parts = (name, before.strip(" \t,:;–-"), behind.strip())
    words = " ".join(part for part in parts if part) or "gesloten"
    years = [year for text in (begin, end) if (year := _year_of(text)) is not None]
    first = _date(begin, years[0] if years else _ANY_YEAR)
    last = _date(end, years[-1] if years else _ANY_YEAR)
    if first is None or last is None:
        return None
    if last < first and len(years) < 2:  # Over New Year, with the year said once or not at all.
        if years and _year_of(begin) is None:
            first = _in_year(first, first.year - 1)
        else:
            last = _in_year(last, last.year + 1)
    if not dt.timedelta() <= last - first <= dt.timedelta(days=_LONGEST):
        return None
    return Closed(first, last, words, yearly=not years)


def _pieces(found: re.Match[str], *, shared: bool) -> tuple[str, str, str, str]:
    """The words before, the first day, the last day, and the words behind."""
    if shared:
        before, first, last, month, behind = found.groups()
        return before, first + month, last + month, behind
    before, begin, end, behind = found.groups()
    return before, begin, end or begin, behind


_ANY_YEAR = 2024
"""A leap year: 29 February can be typed."""


def in_years(date: dt.date | None) -> dt.date | None:
    """The date itself, but in a year that nobody means it is none."""
    return date if date is not None and YEARS[0] <= date.year <= YEARS[1] else None


def _year_of(text: str) -> int | None:
    date = read_date(text, dt.date(_ANY_YEAR, *_MIDDLE)) if _YEAR.search(text) else None
    return date.year if date is not None else None


def _date(text: str, year: int) -> dt.date | None:
    return in_years(read_date(text, dt.date(year, *_MIDDLE)))


def _in_year(date: dt.date, year: int) -> dt.date:
    """The same day of another year; of 29 February the day before it, where there is none."""
    try:
        return date.replace(year=year)
    except ValueError:
        return date.replace(year=year, day=28)
