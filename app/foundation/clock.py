"""What time it is, from one place, so that a test or the demo can play a whole day in a moment."""

import datetime as dt
from collections.abc import Callable
from typing import TypeAlias

Clock: TypeAlias = Callable[[], dt.datetime]
"""Tells the moment, always with its distance to UTC: a day on which summer time begins has 23 hours."""


def local_now() -> dt.datetime:
    """The moment as the clock on the wall shows it."""
    return dt.datetime.now().astimezone()


def moment(clock: Clock) -> str:
    """The moment as it is kept: ISO local time to the second, with its distance to UTC."""
    return clock().isoformat(timespec="seconds")


def read_moment(text: str | None) -> dt.datetime | None:
    """The moment that was kept; None when there is none. Without a distance to UTC it is local."""
    try:
        found = dt.datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.astimezone()
