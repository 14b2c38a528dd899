"""The exceptions of a series in plain words, as they are kept in the remark of a network.

A day file has one place for what people add to their network, its ``opmerking``. So when and where, what is
closed and what was moved stand there as lines that a person can read and type too. A line that is none of
these is what people wrote themselves, and stays as it is.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from app.workshop.series_closed import in_years
from app.workshop.series_values import SeriesPlan
from app.workshop.timetable import read_time, time_words
from app.workshop.typed import MONTHS, read_date

_TIME = re.compile(r"Uur: (?:van )?(\S+(?: uur)?)(?: (?:tot|-|–) (\S+(?: uur)?))?\s*")
_PLACE = re.compile(r"Plaats: (.*\S)\s*")
_MOVED = re.compile(r"Verplaatst: (.+) naar (.+)")
_SKIPPED = re.compile(r"Valt weg: (.+)")
_CLOSED = re.compile(r"Gesloten: (.*\S)\s*")
_WITH_YEAR = re.compile(r"\d{4}")


def plan_in(remark: str, plan: SeriesPlan) -> SeriesPlan:
    """``plan`` with all that the remark says about it."""
    reader = _Reader()
    own = [line for line in remark.split("\n") if not reader.takes(line)]
    return replace(
        plan,
        starts=reader.starts,
        ends=reader.ends,
        place=reader.place,
        closed=tuple(reader.closed),
        moves=MappingProxyType(reader.moves),
        skips=frozenset(reader.skips),
        words="\n".join(own).strip("\n"),
    )


def remark_of(plan: SeriesPlan) -> str:
    """The remark that says what ``plan`` says."""
    return "\n".join(part for part in (plan.words, "\n".join(_lines(plan))) if part)


def _lines(plan: SeriesPlan) -> Iterator[str]:
    if plan.starts:
        yield f"Uur: {plan.starts} tot {plan.ends}" if plan.ends else f"Uur: {plan.starts}"
    if plan.place.strip():
        yield f"Plaats: {' '.join(plan.place.split())}"
    for planned, date in sorted(plan.moves.items()):
        yield f"Verplaatst: {_words(planned)} naar {_words(date)}"
    for planned in sorted(plan.skips):
        yield f"Valt weg: {_words(planned)}"
    yield from (f"Gesloten: {line}" for line in plan.closed)


@dataclass(slots=True)
class _Reader:
    """What was read so far; of a thing that is said twice the first counts."""

    starts: str = ""
    ends: str = ""
    place: str = ""
    closed: list[str] = field(default_factory=list)
    moves: dict[dt.date, dt.date] = field(default_factory=dict)
    skips: set[dt.date] = field(default_factory=set)

    def takes(self, line: str) -> bool:
        """Whether the line says something about the series, and so is kept here."""
        if found := _CLOSED.fullmatch(line):
            self.closed.append(found[1])
        elif found := _MOVED.fullmatch(line):
            return self._take_move(_date(found[1]), _date(found[2]))
        elif found := _SKIPPED.fullmatch(line):
            return self._take_skip(_date(found[1]))
        elif found := _TIME.fullmatch(line):
            return self._take_time(read_time(found[1]), found[2])
        elif (found := _PLACE.fullmatch(line)) and not self.place:
            self.place = found[1]
        else:
            return False
        return True

    def _take_move(self, planned: dt.date | None, date: dt.date | None) -> bool:
        if planned is None or date is None or planned in self.moves:
            return False
        self.moves[planned] = date
        return True

    def _take_skip(self, planned: dt.date | None) -> bool:
        if planned is None:
            return False
        self.skips.add(planned)
        return True

    def _take_time(self, starts: int | None, until: str | None) -> bool:
        ends = read_time(until)
        if self.starts or starts is None or (until is not None and ends is None):
            return False
        self.starts = time_words(starts)
        self.ends = "" if ends is None else time_words(ends)
        return True


def _words(date: dt.date) -> str:
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def _date(text: str) -> dt.date | None:
    """A date with its year; without one nobody can tell which is meant."""
    return in_years(read_date(text, dt.date.min)) if _WITH_YEAR.search(text) else None
