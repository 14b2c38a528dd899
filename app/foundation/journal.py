"""What the program did, for whoever has to mend it: a small log on this computer that turns over by itself.

Nothing that people wrote can stand in it, and no name of a file: a note takes only numbers, names from the
program's own text, and ``Code``, which says of a word that it comes from there too.
"""

import datetime as dt
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum, StrEnum
from pathlib import Path
from time import perf_counter
from typing import Final, TypeAlias

LARGEST: Final = 200_000
"""Bytes of one file."""
OLDER: Final = 3
"""Files of before that stay beside it."""
NAME: Final = "praktijkdag.log"
_AT_MOST: Final = 100


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


class _Journal:
    """The log of this run. What is noted before it is opened waits, up to a point."""

    def __init__(self) -> None:
        self.write: Callable[[str], None] | None = None
        self.waiting: deque[str] = deque(maxlen=_AT_MOST)


_NOW: Final = _Journal()


def note(what: What, **facts: Fact) -> None:
    """One line, with its moment before it. It goes nowhere as long as no log is kept."""
    moment = dt.datetime.now().isoformat(" ", timespec="milliseconds")
    line = " ".join([moment, what.value, *(f"{name}={_words(fact)}" for name, fact in facts.items())])
    if _NOW.write is None:
        _NOW.waiting.append(line)
    else:
        _NOW.write(line)


class Stopwatch:
    """How long something takes."""

    def __init__(self) -> None:
        self._begun = perf_counter()

    @property
    def ms(self) -> int:
        """Milliseconds until now."""
        return round(1000 * (perf_counter() - self._begun))


def open_journal(folder: Path) -> Callable[[], None]:
    """Keep the log in this folder from now on; gives how to close it.

    A disk that refuses costs the log, never the work.
    """
    import logging  # Half as long as all of the window: after the first paint.
    from logging.handlers import RotatingFileHandler

    class Quiet(RotatingFileHandler):
        """A line that can't be written is let be: nobody can do anything about it."""

        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
            del record

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = Quiet(folder / NAME, maxBytes=LARGEST, backupCount=OLDER, encoding="utf-8")
    except OSError:
        return lambda: None
    log = logging.getLogger("praktijkdag")
    log.propagate = False
    log.setLevel(logging.INFO)
    log.addHandler(handler)
    _NOW.write = lambda line: log.info("%s", line)
    while _NOW.waiting:
        _NOW.write(_NOW.waiting.popleft())

    def close() -> None:
        _NOW.write = None
        log.removeHandler(handler)
        handler.close()

    return close


@contextmanager
def kept_in(folder: Path) -> Iterator[None]:
    """Keep the log in this folder as long as this lasts."""
    close = open_journal(folder)
    try:
        yield
    finally:
        close()


def _words(fact: Fact) -> str:
    if isinstance(fact, type):
        return fact.__qualname__
    if isinstance(fact, Enum):
        return fact.name
    return str(fact).replace("\n", " ")
