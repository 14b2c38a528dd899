"""The practice file that a command works on. Brings the database along only when a command opens one."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.foundation.errors import KnownError

if TYPE_CHECKING:
    from app.store.opening import OpenMode
    from app.workshop.workshop import Workshop


@contextlib.contextmanager
def opened(path: Path, mode: "OpenMode") -> "Iterator[Workshop]":
    """An open practice, published and let go at the end, however it ends."""
    from app.store.opening import open_practice_file
    from app.store.places import Places
    from app.workshop.workshop import Workshop

    file = open_practice_file(path, Places.of_user(), mode=mode)
    try:
        yield Workshop(file)
    except BaseException:
        file.close()
        raise
    trouble = file.close()
    if trouble is not None:
        raise KnownError(trouble.sentence)


def chosen_day(workshop: "Workshop", number: int | None) -> str:
    """The id of a day by its place, from 1; the last one when nobody says which."""
    from app.workshop.counted import in_digits

    days = workshop.people.days()
    if number is not None and not 1 <= number <= len(days):
        raise KnownError(
            f"Dag {number} is er niet: dit bestand heeft {in_digits(len(days), 'dag', 'dagen')}. "
            "Er is niets geschreven."
        )
    if not days:
        raise KnownError("Dit bestand heeft nog geen dag. Er is niets geschreven; maak eerst een dag.")
    return days[(number or len(days)) - 1].id
