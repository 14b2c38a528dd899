"""The public holidays of Belgium, from a library that is kept up to date.

It is large, and half a second to load: only what asks for a holiday loads it. A window that has to stay
awake asks ``are_known`` first and calls ``learn`` on another thread.
"""

import datetime as dt
from collections.abc import Mapping
from functools import cache


def holiday_on(day: dt.date) -> str:
    """Its Dutch name; "" for any other day."""
    return _of_year(day.year).get(day, "")


def are_known() -> bool:
    """Whether asking takes no time."""
    return _of_year.cache_info().currsize > 0


def learn() -> None:
    """Load the library. Fit for any thread."""
    _of_year(2026)


@cache
def _of_year(year: int) -> Mapping[dt.date, str]:
    import holidays

    return dict(holidays.country_holidays("BE", years=year, language="nl"))
