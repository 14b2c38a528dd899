"""What the program did, for whoever has to mend it: a small log on this computer that turns over by itself.

Nothing that people wrote can stand in it, and no name of a file: a note takes only numbers, names from the
program's own text, and ``Code``, which says of a word that it comes from there too.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, StrEnum
from logging.handlers import RotatingFileHandler
from pathlib import Path
from time import perf_counter
from typing import Final, TypeAlias

LARGEST: Final = 200_000
"""Bytes of one file."""
OLDER: Final = 3
"""Files of before that stay beside it."""
NAME: Final = "praktijkdag.log"
_LOG: Final = logging.getLogger("praktijkdag")
_LOG.addHandler(logging.NullHandler())
_LOG.propagate = False


class What(StrEnum):
    """What can be noted."""

    BEGAN = "begun"
    ENDED = "ended"
    OPENED = "opened"
    NOT_OPENED = "not opened"
    CLOSED = "closed"
    PLACE = "place"
    PUBLISHED = "published"
    NOT_PUBLISHED = "not published"
    CHANGED_ELSEWHERE = "changed elsewhere"
    PUT_BACK = "put back"
    STOPPED_BEFORE = "stopped before"
    FAULT = "fault"
    QT = "qt"


class Code(str):
    """A word of the program or the machine, never of people: a class, a module, a version."""

    __slots__ = ()


Fact: TypeAlias = int | float | Code | Enum | type | None


def note(what: What, **facts: Fact) -> None:
    """One line, with its moment before it. Does nothing as long as no log is kept."""
    _LOG.info(" ".join([what.value, *(f"{name}={_words(fact)}" for name, fact in facts.items())]))


class Stopwatch:
    """How long something takes."""

    def __init__(self) -> None:
        self._begun = perf_counter()

    @property
    def ms(self) -> int:
        """Milliseconds until now."""
        return round(1000 * (perf_counter() - self._begun))


@contextmanager
def kept_in(folder: Path) -> Iterator[None]:
    """Keep the log in this folder. A disk that refuses costs the log, never the work."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _Quiet(
            folder / NAME, maxBytes=LARGEST, backupCount=OLDER, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        yield
        return
    handler.setFormatter(logging.Formatter("%(asctime)s.%(msecs)03d %(message)s", "%Y-%m-%d %H:%M:%S"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)
    try:
        yield
    finally:
        _LOG.removeHandler(handler)
        handler.close()


class _Quiet(RotatingFileHandler):
    """A line that can't be written is let be: nobody can do anything about it."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        del record


def _words(fact: Fact) -> str:
    if isinstance(fact, type):
        return fact.__qualname__
    if isinstance(fact, Enum):
        return fact.name
    return str(fact).replace("\n", " ")
