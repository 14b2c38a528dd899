"""Who takes part, at which table; and the one list in which 'wie' is looked up."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.foundation.errors import KnownError
from app.models import Attendance, Contribution, Day, Person, Presence, Subgroup, id_for
from app.store.practice_file import Committed, PracticeFile
from app.workshop.day_file import Naming
from app.workshop.naming import NamingRule
from app.workshop.ranks import rank_after

_HERE = Presence.PRESENT.value


class WhoKind(StrEnum):
    """Somebody, or a table as a whole."""

    PERSON = "person"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Who:
    """Whose words something are. Nobody in particular is None, not a ``Who``."""

    kind: WhoKind
    id: str
    name: str
    table: str | None = None
    """The table a person sits at, to tell people apart."""
    naming: Naming | None = field(default=None, compare=False)
    """How what they said may be signed for others, of words that were said; see ``NamingRule``."""

    @property
    def nameless(self) -> bool:
        """Whether others may not read this name under the words."""
        return self.naming is Naming.NOBODY or (self.kind is WhoKind.PERSON and self.naming is Naming.TABLE)


class People:
    """The people, tables and days of an open practice."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file
        self._everyone: dict[str | None, list[Who]] = {}
        """Day → the people and tables as they were read last; asked at every answer."""
        file.subscribe(self._forget)

    def days(self) -> list[Day]:
        """In order."""
        query = select(Day).where(Day.presence == _HERE).order_by(Day.rank, Day.id)
        return list(self._file.session.scalars(query))

    def add_day(self, **fields: str | None) -> Day:
        """A new day after the others."""
        with self._file.work("Dag toegevoegd") as session:
            day = Day(rank=_next_rank(self.days()), **fields)
            session.add(day)
        return day

    def everyone(self, day_id: str | None = None) -> list[Who]:
        """All people, each with the table of that day, and then the tables."""
        if self._file.at_work:
            return self._read(day_id)
        if day_id not in self._everyone:
            self._everyone[day_id] = self._read(day_id)
        return list(self._everyone[day_id])

    def names_on(self, day_id: str) -> dict[str, Who]:
        """Everybody and every table that ever was, by id, with their table on that day; for looking back."""
        session = self._file.session
        tables = {row.id: row.name for row in session.scalars(select(Subgroup)) if row.name}
        seats = {
            seat.person_id: tables.get(seat.subgroup_id or "")
            for seat in session.scalars(select(Attendance).where(Attendance.day_id == day_id))
        }
        rule = NamingRule(session)
        people = [row for row in session.scalars(select(Person)) if row.name]
        return {
            row.id: Who(WhoKind.PERSON, row.id, row.name, seats.get(row.id), rule.of(row.id, day_id))
            for row in people
        } | {
            table_id: Who(WhoKind.TABLE, table_id, name, naming=rule.of_table(day_id))
            for table_id, name in tables.items()
        }

    def named(self, name: str, day_id: str | None = None) -> Who | None:
        """The person or table with exactly this name, but for case and spaces around it."""
        wanted = name.strip().casefold()
        return next((who for who in self.everyone(day_id) if who.name.casefold() == wanted), None)

    def add_person(self, name: str, day_id: str | None = None, subgroup_id: str | None = None) -> Who:
        """Somebody new, made on the spot. Raises ``KnownError`` for an empty name."""
        name = name.strip()
        if not name:
            raise KnownError(
                "Een naam mag niet leeg zijn. Er is niets veranderd; typ een naam of kies 'Niemand'."
            )
        with self._file.work("Naam toegevoegd") as session:
            rows = list(session.scalars(select(Person).order_by(Person.rank)))
            person = Person(name=name, rank=_next_rank(rows))
            session.add(person)
            session.flush()
            if day_id is not None:
                seat = id_for("attendance", day_id, person.id)
                session.add(Attendance(id=seat, day_id=day_id, person_id=person.id, subgroup_id=subgroup_id))
        return Who(WhoKind.PERSON, person.id, person.name)

    def add_table(self, name: str, day_id: str | None) -> Who:
        """A new table on a day."""
        with self._file.work("Tafel toegevoegd") as session:
            rows = list(session.scalars(select(Subgroup).order_by(Subgroup.rank)))
            table = Subgroup(name=name, day_id=day_id, rank=_next_rank(rows))
            session.add(table)
        return Who(WhoKind.TABLE, table.id, table.name)

    def _read(self, day_id: str | None) -> list[Who]:
        session = self._file.session
        tables = {
            row.id: row
            for row in session.scalars(
                select(Subgroup).where(Subgroup.presence == _HERE).order_by(Subgroup.rank, Subgroup.id)
            )
        }
        seats = {
            seat.person_id: tables[seat.subgroup_id].name
            for seat in session.scalars(select(Attendance).where(Attendance.presence == _HERE))
            if seat.subgroup_id in tables and day_id in (None, seat.day_id)
        }
        people = session.scalars(
            select(Person).where(Person.presence == _HERE).order_by(Person.rank, Person.id)
        )
        return [
            *(Who(WhoKind.PERSON, row.id, row.name, seats.get(row.id)) for row in people),
            *(
                Who(WhoKind.TABLE, row.id, row.name)
                for row in tables.values()
                if day_id is None or row.day_id in (None, day_id)
            ),
        ]

    def _forget(self, committed: Committed) -> None:
        entities = {target.entity for target in committed.targets}
        if not entities or not entities.isdisjoint(("person", "subgroup", "attendance", "day")):
            self._everyone.clear()


def who_said(session: Session, rows: Sequence[Contribution]) -> dict[str, Who]:
    """Contribution id → whose words it is, a person with the table of that day."""
    people = {row.person_id for row in rows if row.person_id}
    groups = {row.subgroup_id for row in rows if row.subgroup_id}
    if not people and not groups:
        return {}
    seats = select(Attendance.person_id, Attendance.day_id, Subgroup.name).join(
        Subgroup, Subgroup.id == Attendance.subgroup_id
    )
    tables = {
        (person, day): table
        for person, day, table in session.execute(seats.where(Attendance.person_id.in_(people)))
    }
    persons = session.execute(select(Person.id, Person.name).where(Person.id.in_(people)))
    subgroups = session.execute(select(Subgroup.id, Subgroup.name).where(Subgroup.id.in_(groups)))
    names = {person: name for person, name in persons}
    group_names = {group: name for group, name in subgroups}
    found, rule = {}, NamingRule(session)
    for row in rows:
        if row.person_id in names:
            table = tables.get((row.person_id, row.day_id or ""))
            naming = rule.of(row.person_id, row.day_id)
            found[row.id] = Who(WhoKind.PERSON, row.person_id, names[row.person_id], table, naming)
        elif row.subgroup_id in group_names:
            naming = rule.of_table(row.day_id)
            found[row.id] = Who(WhoKind.TABLE, row.subgroup_id, group_names[row.subgroup_id], naming=naming)
    return found


def _next_rank(rows: list[Day] | list[Person] | list[Subgroup]) -> str:
    return rank_after(rows[-1].rank if rows else None)
