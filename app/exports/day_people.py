"""Who was there and when, as a day file names them: people and tables by name, days by number."""

from collections.abc import Iterable, Iterator
from typing import TypedDict, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import AgendaItem, Attendance, Contribution, Day, Entity, Person, Presence, Subgroup
from app.workshop import day_file
from app.workshop.agenda_guess import is_break

Row = TypeVar("Row", bound=Entity)


class SaidFields(TypedDict):
    """The fields of ``Said``, for whatever somebody said."""

    day: int | None
    outside: bool
    at: str | None
    private: bool
    anonymous: bool
    ask: bool
    parked: bool
    unfinished: bool


def present(session: Session, kind: type[Row]) -> list[Row]:
    """The rows that are there for people, in their order: nothing binned, undone or erased."""
    order = [column for column in (getattr(kind, "rank", None), kind.id) if column is not None]
    return list(session.scalars(select(kind).where(kind.presence == Presence.PRESENT.value).order_by(*order)))


def distinct(names: Iterable[str], used: set[str]) -> Iterator[str]:
    """Each name, with a number behind it when it was in use: a day file knows things by name only."""
    for name in names:
        free, number = name, 1
        while free in used:
            number += 1
            free = f"{name} ({number})"
        used.add(free)
        yield free


class Present:
    """The days, tables and people of a practice, under names that tell them apart."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._days = present(session, Day)
        self._numbers = {row.id: number for number, row in enumerate(self._days, 1)}
        self._people = present(session, Person)
        self._places = {row.id: place for place, row in enumerate(self._people)}
        used: set[str] = set()
        people = zip(self._people, distinct((row.name for row in self._people), used), strict=True)
        self._names = {row.id: name for row, name in people}
        self._tables: dict[str, list[str]] = {row.id: [] for row in self._days}
        self._place_tables(present(session, Subgroup), frozenset(used))

    def _place_tables(self, tables: list[Subgroup], people: frozenset[str]) -> None:
        """Tables of one name may stand on different days; a table without a day goes with the first."""
        used = {day.id: set(people) for day in self._days}
        for row in tables:
            day_id = row.day_id or next(iter(self._tables), "")
            if day_id in self._tables:
                (name,) = distinct([row.name], used[day_id])
                self._tables[day_id].append(name)
                self._names[row.id] = name

    @property
    def sessions(self) -> tuple[day_file.Session, ...]:
        """The days, in order."""
        return tuple(
            day_file.Session(
                date=row.date,
                place=row.place,
                facilitator=row.facilitator,
                expert=row.expert,
                penhouder=row.scribe,
                tables=tuple(self._tables[row.id]),
                title=row.title,
            )
            for row in self._days
        )

    @property
    def participants(self) -> tuple[day_file.Participant, ...]:
        """Everyone, with the table of the first day on which they sat at one."""
        seats = sorted(
            (self._numbers[seat.day_id], seat.person_id, self._names[seat.subgroup_id])
            for seat in present(self._session, Attendance)
            if seat.day_id in self._numbers and seat.subgroup_id in self._names
        )
        tables: dict[str, str] = {}
        for _number, person_id, name in seats:
            tables.setdefault(person_id, name)
        return tuple(
            day_file.Participant(
                name=self._names[row.id],
                role=row.role,
                organisation=row.organisation,
                table=tables.get(row.id),
                naming=day_file.Naming(row.naming) if row.naming else None,
                quotable=row.quotable,
            )
            for row in self._people
        )

    @property
    def agenda(self) -> tuple[day_file.AgendaItem, ...]:
        """The blocks of all days, in order."""
        return tuple(
            day_file.AgendaItem(
                activity=row.activity,
                minutes=row.minutes,
                actual_minutes=row.actual_minutes,
                short=row.short_name,
                pause=None if row.pause == is_break(row.activity) else row.pause,
                day=self._numbers[row.day_id] if len(self._days) > 1 else None,
            )
            for row in present(self._session, AgendaItem)
            if row.day_id in self._numbers
        )

    def name(self, who_id: str | None) -> str | None:
        """The name of a person or table that is there."""
        return self._names.get(who_id) if who_id is not None else None

    def place(self, person_id: str | None) -> int:
        """Where a person stands in the list of people; whoever isn't in it comes last."""
        return self._places.get(person_id or "", len(self._places))

    def by(self, row: Contribution) -> str | None:
        """Whose words they are."""
        return self.name(row.person_id or row.subgroup_id)

    def said(self, row: Contribution) -> SaidFields:
        """When it was said and how it may be used. With one day, only what lies outside it says so."""
        number = self._numbers.get(row.day_id or "")
        return SaidFields(
            day=number if len(self._days) > 1 else None,
            outside=number is None and bool(self._days),
            at=row.at,
            private=row.private,
            anonymous=row.anonymous,
            ask=row.to_ask,
            parked=row.parked,
            unfinished=row.unfinished,
        )

    def is_plain(self, row: Contribution) -> bool:
        """Whether nothing more is known of a contribution than its words."""
        plain_day = self._days[0].id if len(self._days) == 1 else None
        marks = (row.private, row.anonymous, row.to_ask, row.parked, row.unfinished)
        return self.by(row) is None and row.at is None and row.day_id == plain_day and not any(marks)
