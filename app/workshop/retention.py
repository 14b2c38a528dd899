"""How long the raw answers may be kept: a date that people choose, and that reminds once it has passed.

Nothing is ever erased by itself.
"""

import datetime as dt

from sqlalchemy import func, select

from app.foundation.errors import KnownError
from app.models import Contribution, Presence
from app.workshop.typed import MONTHS, read_date
from app.workshop.workshop import Workshop


def keep_until(workshop: Workshop) -> dt.date | None:
    """The date that people chose; None when nobody did."""
    told = workshop.practice.keep_until
    try:
        return dt.date.fromisoformat(told) if told else None
    except ValueError:
        return None


def set_keep_until(workshop: Workshop, typed: str) -> None:
    """A date as people type it; an empty text takes it away. Raises ``KnownError`` for what is no date."""
    day = read_date(typed, workshop.clock().date()) if typed.strip() else None
    if typed.strip() and day is None:
        raise KnownError(
            f"'{typed.strip()}' kunnen we niet als datum lezen. Er is niets veranderd; "
            "typ bijvoorbeeld 31/12/2027."
        )
    workshop.describe("keep_until", day.isoformat() if day else None)


def date_in_full(day: dt.date) -> str:
    """With its year: "31 december 2027"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def to_remind_of(workshop: Workshop) -> dt.date | None:
    """The date, once it has passed and there still are raw answers."""
    day = answers_kept_until(workshop)
    return day if day is not None and workshop.clock().date() > day else None


def answers_kept_until(workshop: Workshop) -> dt.date | None:
    """The date, as long as there are raw answers."""
    day = keep_until(workshop)
    if day is None:
        return None
    query = select(func.count()).where(Contribution.presence != Presence.ERASED.value)
    return day if workshop.file.session.scalar(query) else None
