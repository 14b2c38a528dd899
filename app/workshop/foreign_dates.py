"""The months and days of the week in English and French, which people in Brussels type too."""

import re

FOREIGN_MONTHS = (
    (
        *("january", "february", "march", "april", "may", "june"),
        *("july", "august", "september", "october", "november", "december"),
    ),
    (
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
)

_WEEKDAY = re.compile(
    r"(?:mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[.,]?\s+(?=\d)"
)


def without_weekday(text: str) -> str:
    """A date in small letters without the day of the week before it."""
    return _WEEKDAY.sub("", text)
