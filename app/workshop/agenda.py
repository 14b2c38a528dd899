"""The agenda of a day: its blocks as planned, as they really went, and what they ask."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy import select

from app.foundation.clock import Clock, moment, read_moment
from app.foundation.errors import KnownError
from app.models import AgendaItem, Day, Presence, new_id
from app.store.practice_file import PracticeFile
from app.workshop.ranks import place_moved, rank_after, rank_at, ranks

SHORT_NAME = 20
"""Letters: as long as the short name of a block may be for the strip and the outline."""
LONGEST = 24 * 60
"""Minutes: no block is longer than a day."""

_HERE = Presence.PRESENT.value


@dataclass(frozen=True, slots=True)
class Block:
    """A block of the agenda as screens and exports need it; a value, not a row. Times are in minutes."""

    id: str
    activity: str
    short_name: str
    """At most ``SHORT_NAME`` letters; the beginning of the activity when nobody gave one."""
    guide: str | None
    sections: tuple[str, ...]
    pause: bool
    minutes: int
    """As planned before the day; 0 is not foreseen."""
    least_minutes: int | None
    """How short it may become; None stays as it is."""
    allowed_minutes: int
    """What it gets now; the plan, unless it was shortened."""
    actual_minutes: int | None
    began_at: str | None
    """ISO moment."""
    timed: bool = True
    """Whether anybody said how long it takes; 0 minutes is said too."""

    @property
    def running(self) -> bool:
        """Whether it began and did not end."""
        return self.began_at is not None and self.actual_minutes is None

    @property
    def done(self) -> bool:
        """Whether it took place and ended."""
        return self.actual_minutes is not None

    @property
    def to_come(self) -> bool:
        """Whether it still has to begin."""
        return self.began_at is None and self.actual_minutes is None


@dataclass(frozen=True, slots=True)
class Plan:
    """A block as somebody plans it, to lay a whole day at once."""

    activity: str
    minutes: int
    short_name: str | None = None
    guide: str | None = None
    sections: tuple[str, ...] = ()
    pause: bool = False
    least_minutes: int | None = None


class Agenda:
    """The agendas of the days of an open practice."""

    def __init__(self, file: PracticeFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock

    def blocks(self, day_id: str) -> list[Block]:
        """The blocks of a day, in order."""
        return [_block(row) for row in self._rows(day_id)]

    def add(
        self,
        day_id: str,
        activity: str,
        minutes: int,
        *,
        short_name: str | None = None,
        guide: str | None = None,
        sections: Iterable[str] = (),
        pause: bool = False,
        least_minutes: int | None = None,
        after: str | None = None,
    ) -> str:
        """A new block, behind ``after`` or at the end; its id."""
        with self._file.work("Blok toegevoegd") as session:
            rows = self._ranked(day_id)
            place = next((number for number, row in enumerate(rows, 1) if row.id == after), len(rows))
            plan = Plan(activity, _within(minutes), short_name, guide, tuple(sections), pause, least_minutes)
            row = _row_of(plan, day_id, rank_at([row.rank for row in rows], place))
            session.add(row)
        return row.id

    def lay(self, day_id: str, plans: Iterable[Plan]) -> None:
        """These blocks behind what is there, as one step of work."""
        with self._file.work("Dagverloop gekozen") as session:
            rows = self._ranked(day_id)
            rank = rows[-1].rank if rows else None
            for plan in plans:
                rank = rank_after(rank)
                session.add(_row_of(plan, day_id, rank))

    def change(self, block_id: str, **fields: object) -> None:
        """Other values for a block, by the names of ``AgendaItem``; typing on is one step of work.

        Minutes that are planned anew take the place of what a late day left of them.
        Raises ``KnownError`` for minutes that no day has.
        """
        for name in ("minutes", "least_minutes", "actual_minutes"):
            if isinstance(fields.get(name), int):
                _within(fields[name])
        row = self._row(block_id)
        if "minutes" in fields and row.allowed_minutes is not None:
            fields["allowed_minutes"] = None
        if all(getattr(row, name) == value for name, value in fields.items()):
            return
        with self._file.work("Agenda gewijzigd", burst=f"block:{block_id}:{','.join(fields)}"):
            for name, value in fields.items():
                setattr(row, name, value)

    def move(self, block_id: str, places: int) -> None:
        """Up (negative) or down in the day."""
        row = self._row(block_id)
        rows = self._rows(row.day_id)
        here = rows.index(row)
        there = place_moved(here, places, len(rows))
        if here == there:
            return
        with self._file.work("Blok verplaatst"):
            others = [other.rank for other in self._ranked(row.day_id) if other is not row]
            row.rank = rank_at(others, there)

    def bin(self, block_id: str) -> None:
        """Take a block off the agenda; what was said in it stays."""
        with self._file.work("Blok naar de prullenbak"):
            self._row(block_id).presence = Presence.BINNED.value

    # -- the day itself

    def begin(self, block_id: str) -> None:
        """This block begins now, and the one that ran ends.

        One that took place before goes on from the minutes it had, so what came between does not count.
        """
        row = self._row(block_id)
        began = read_moment(row.began_at)
        if began is not None and row.actual_minutes is None and self._spent(began) <= LONGEST:
            return
        with self._file.work(f"Begonnen: {row.short_name or row.activity}"[:80]):
            self._end_running(row.day_id)
            had = dt.timedelta(minutes=row.actual_minutes or 0)
            row.began_at = moment(lambda: self._clock() - had)
            row.actual_minutes = None
            self._file.session.get_one(Day, row.day_id).closed_at = None

    def begin_unforeseen(self, day_id: str, activity: str, after: str | None) -> str:
        """Something nobody planned begins now, behind ``after`` in the day; its id. One step of work."""
        with self._file.work(f"Begonnen: {activity}"[:80]) as session:
            block_id = self.add(day_id, activity, 0, after=after)
            session.flush()
            self.begin(block_id)
        return block_id

    def close_day(self, day_id: str) -> None:
        """The group rounds off: the block that runs ends."""
        with self._file.work("Dag afgesloten") as session:
            self._end_running(day_id)
            session.get_one(Day, day_id).closed_at = moment(self._clock)

    def allow(self, minutes: Mapping[str, int]) -> None:
        """What blocks get now that the day runs late: block id → minutes. One step of work."""
        with self._file.work("Tijd ingehaald"):
            for block_id, allowed in minutes.items():
                self._row(block_id).allowed_minutes = _within(allowed)

    def _end_running(self, day_id: str) -> None:
        """What ran took until now; what nobody ended within a day, the minutes that it was allowed."""
        for row in self._rows(day_id):
            began = read_moment(row.began_at)
            if began is not None and row.actual_minutes is None:
                spent = self._spent(began)
                row.actual_minutes = spent if spent <= LONGEST else _block(row).allowed_minutes

    def _spent(self, began: dt.datetime) -> int:
        """Minutes since a moment; none when the clock was set back."""
        return max(round((self._clock() - began).total_seconds() / 60), 0)

    def _row(self, block_id: str) -> AgendaItem:
        return self._file.session.get_one(AgendaItem, block_id)

    def _rows(self, day_id: str) -> list[AgendaItem]:
        query = select(AgendaItem).where(AgendaItem.day_id == day_id, AgendaItem.presence == _HERE)
        return list(self._file.session.scalars(query.order_by(AgendaItem.rank, AgendaItem.id)))

    def _ranked(self, day_id: str) -> list[AgendaItem]:
        """The rows of a day, each with a rank of its own: two files may have given one rank twice."""
        rows = self._rows(day_id)
        if any(one.rank >= other.rank for one, other in pairwise(rows)):
            for row, rank in zip(rows, ranks(), strict=False):
                row.rank = rank
        return rows


def proposed_short_name(activity: str) -> str:
    """At most ``SHORT_NAME`` letters of an activity, in whole words where that can be.

    What stands before its first colon or bracket; of that, when it is too long, what comes before a
    connecting word, or else its last word, or else its first ones.
    """
    head = " ".join(re.split(r"[:(,]| – ", activity, maxsplit=1)[0].split())
    if len(head) <= SHORT_NAME:
        return head or activity.strip()[:SHORT_NAME]
    words = head.split()
    cuts = [number for number, word in enumerate(words) if number and word.casefold() in _CONNECTING]
    fitting = [beginning for cut in cuts if len(beginning := " ".join(words[:cut])) <= SHORT_NAME]
    longest = max(fitting, key=len, default="")
    if len(longest) < _TELLING and _TELLING <= len(words[-1]) <= SHORT_NAME:
        longest = words[-1][0].upper() + words[-1][1:]
    return longest or _without_loose_end(head[: SHORT_NAME + 1].rpartition(" ")[0]) or head[:SHORT_NAME]


def _without_loose_end(words: str) -> str:
    """Without a last word that says something of what was cut off: "Checklist goede [praktijken]"."""
    before = words.rpartition(" ")[0]
    return before if words.endswith("e") and len(before) >= _TELLING else words


_CONNECTING = frozenset(
    [
        *("aan", "bij", "door", "en", "in", "met", "naar", "of", "om", "op"),
        *("over", "per", "rond", "tot", "uit", "van", "voor"),
    ]
)
_TELLING = 7
"""Letters: a shorter word seldom says which block it is."""


def _within(minutes: object) -> int:
    if not isinstance(minutes, int) or not 0 <= minutes <= LONGEST:
        raise KnownError(
            f"Een blok duurt van 0 tot {LONGEST} minuten. Er is niets veranderd; typ een ander getal."
        )
    return minutes


def _row_of(plan: Plan, day_id: str, rank: str) -> AgendaItem:
    return AgendaItem(
        id=new_id(),
        day_id=day_id,
        activity=plan.activity,
        short_name=plan.short_name,
        minutes=plan.minutes,
        guide=plan.guide,
        sections=list(plan.sections),
        pause=plan.pause,
        least_minutes=plan.least_minutes,
        rank=rank,
    )


def _block(row: AgendaItem) -> Block:
    minutes = row.minutes or 0
    return Block(
        id=row.id,
        activity=row.activity,
        short_name=row.short_name or proposed_short_name(row.activity),
        guide=row.guide,
        sections=tuple(row.sections),
        pause=row.pause,
        minutes=minutes,
        least_minutes=row.least_minutes,
        allowed_minutes=minutes if row.allowed_minutes is None else row.allowed_minutes,
        actual_minutes=row.actual_minutes,
        began_at=row.began_at,
        timed=row.minutes is not None,
    )
