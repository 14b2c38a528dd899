"""Who was there and when, as a day file names them: people and tables by name, days by number."""

from collections.abc import Iterable, Iterator
from typing import TypedDict, TypeVar

from msgspec.structs import replace
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.foundation.words import word_of
from app.models import (
    Attendance,
    Contradiction,
    Contribution,
    Day,
    Draft,
    Entity,
    Person,
    Presence,
    Subgroup,
    Via,
    Vote,
)
from app.workshop import day_file
from app.workshop import day_file_parts as parts
from app.workshop.citation_text import cited_in
from app.workshop.naming import NamingRule, kept_naming, unnamed_people

Row = TypeVar("Row", bound=Entity)


class SaidFields(TypedDict):
    """The fields of ``Said``, for whatever somebody said."""

    day: int | None
    outside: bool
    nr: int | None
    at: str | None
    via: Via | None
    private: bool
    anonymous: bool
    ask: bool
    parked: bool
    not_needed: bool
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

    def __init__(self, session: Session, *, as_agreed: bool = False) -> None:
        """``as_agreed`` tells of nobody's words more than they and their day agreed to."""
        self._session = session
        self.as_agreed = as_agreed
        self._days = present(session, Day)
        self._rule = NamingRule(session)
        self._unnamed = {row.id for row in unnamed_people(session)}
        self._seats: dict[tuple[str, str | None], str | None] = {
            (row.person_id, row.day_id): row.subgroup_id for row in present(session, Attendance)
        }
        self._numbers = {row.id: number for number, row in enumerate(self._days, 1)}
        self._people = present(session, Person)
        self._places = {row.id: place for place, row in enumerate(self._people)}
        used: set[str] = set()
        people = zip(self._people, distinct((row.name for row in self._people), used), strict=True)
        self._names = {row.id: name for row, name in people}
        self._tables: dict[str, list[str]] = {row.id: [] for row in self._days}
        self._place_tables(present(session, Subgroup), frozenset(used))
        self._pairs = present(session, Contradiction)
        spoken_of = dict.fromkeys(one for pair in self._pairs for one in (pair.one_id, pair.other_id))
        for draft in present(session, Draft):
            spoken_of |= dict.fromkeys(sorted(cited_in(draft.text)))
        self.spoken_of = {contribution_id: number for number, contribution_id in enumerate(spoken_of, 1)}
        """Contribution id → a number, of what contradictions and drafts speak of."""

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
                starts=row.starts,
                ends=row.ends,
                closed_at=row.closed_at,
                series=row.series,
                naming=kept_naming(row.naming),
            )
            for row in self._days
        )

    @property
    def participants(self) -> tuple[day_file.Participant, ...]:
        """Everyone, with the table of the first day on which they sat at one.

        On which days and at which tables is only told when that does not follow from it.
        """
        seats: dict[str, dict[int, day_file.Seat]] = {row.id: {} for row in self._people}
        for row in present(self._session, Attendance):
            if row.day_id in self._numbers and row.person_id in seats:
                number = self._numbers[row.day_id]
                seat = day_file.Seat(day=number, table=self.name(row.subgroup_id), absent=row.absent)
                seats[row.person_id][number] = seat
        days = self.sessions
        made = []
        for person in self._people:
            own = tuple(seat for _number, seat in sorted(seats[person.id].items()))
            participant = day_file.Participant(
                name=self._names[person.id],
                role=person.role,
                organisation=person.organisation,
                table=next((seat.table for seat in own if seat.table is not None), None),
                naming=kept_naming(person.naming),
                quotable=person.quotable,
            )
            if own != day_file.seats_of(participant, days):
                participant = replace(participant, seats=own)
            made.append(participant)
        return tuple(made)

    @property
    def contradictions(self) -> tuple[parts.Contradiction, ...]:
        """What contradicts what, by the numbers that ``said`` gives."""
        return tuple(
            parts.Contradiction(one=self.spoken_of[pair.one_id], other=self.spoken_of[pair.other_id])
            for pair in self._pairs
        )

    def name(self, who_id: str | None) -> str | None:
        """The name of a person or table that is there."""
        return self._names.get(who_id) if who_id is not None else None

    def voter(self, vote: Vote) -> str | None:
        """Who gave dots, as far as that may be told."""
        return None if self.as_agreed and vote.voter_id in self._unnamed else self.name(vote.voter_id)

    def place(self, person_id: str | None) -> int:
        """Where a person stands in the list of people; whoever isn't in it comes last."""
        return self._places.get(person_id or "", len(self._places))

    def by(self, row: Contribution) -> str | None:
        """Whose words they are, as far as that may be told."""
        if not self.as_agreed:
            return self.name(row.person_id or row.subgroup_id)
        if row.person_id is None:
            nobody = self._rule.of_table(row.day_id) is day_file.Naming.NOBODY
            return None if nobody else self.name(row.subgroup_id)
        naming = self._rule.of(row.person_id, row.day_id)
        if naming is day_file.Naming.TABLE:
            return self.name(self._seats.get((row.person_id, row.day_id)))
        return None if naming is day_file.Naming.NOBODY else self.name(row.person_id)

    def on_day(self, day_id: str | None) -> tuple[int | None, bool]:
        """The number of a day and whether something lies outside any. With one day, no number is needed."""
        number = self._numbers.get(day_id or "")
        return number if len(self._days) > 1 else None, number is None and bool(self._days)

    def has(self, day_id: str) -> bool:
        """Whether the day is there."""
        return day_id in self._numbers

    def said(self, row: Contribution) -> SaidFields:
        """When it was said and how it may be used."""
        day, outside = self.on_day(row.day_id)
        return SaidFields(
            day=day,
            outside=outside,
            nr=self.spoken_of.get(row.id),
            at=row.at,
            via=word_of(Via, row.via, None),
            private=row.private,
            anonymous=row.anonymous,
            ask=row.to_ask,
            parked=row.parked,
            not_needed=row.not_needed,
            unfinished=row.unfinished,
        )

    def is_plain(self, row: Contribution) -> bool:
        """Whether nothing more is known of a contribution than its words."""
        plain_day = self._days[0].id if len(self._days) == 1 else None
        marks = (
            row.private,
            row.anonymous,
            row.to_ask,
            row.parked,
            row.not_needed,
            row.unfinished,
            row.id in self.spoken_of,
        )
        plain = self.by(row) is None and row.at is None and row.via is None and row.day_id == plain_day
        return plain and not any(marks)
