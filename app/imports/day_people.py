"""The practice, the days, the people and the agenda of a day file, as rows of a new practice."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.guides.schema import Guide
from app.models import AgendaItem, Attendance, Day, Person, Practice, Subgroup, id_for, new_id
from app.workshop import day_file
from app.workshop.agenda_guess import asked_by, is_break
from app.workshop.day_file import DayFile
from app.workshop.ranks import ranks


class Present:
    """The days, tables and people that were made, to be found again by number and name."""

    def __init__(self) -> None:
        self.days: list[Day] = []
        self.people: dict[str, Person] = {}
        self._tables: dict[tuple[str | None, str], Subgroup] = {}

    def add_table(self, day: Day, table: Subgroup) -> None:
        """A table on a day; also found by its name alone, the first one of that name."""
        self._tables[day.id, table.name] = table
        self._tables.setdefault((None, table.name), table)

    def table(self, name: str | None, day_id: str | None) -> Subgroup | None:
        """The table of this name on a day, or else on any day."""
        if name is None:
            return None
        return self._tables.get((day_id, name)) or self._tables.get((None, name))

    def table_on(self, name: str | None, day_id: str) -> Subgroup | None:
        """The table of this name on exactly this day."""
        return self._tables.get((day_id, name)) if name is not None else None

    def day_id(self, number: int | None) -> str | None:
        """The day with this number, from 1; None is outside any day."""
        return self.days[number - 1].id if number is not None else None


def bring_in_practice(practice: day_file.Practice, session: Session) -> None:
    """The subject of the file. A contact of whom nothing is known is no contact."""
    contact = practice.contact or day_file.Contact()
    session.add(
        Practice(
            kind=practice.kind.value,
            title=practice.title,
            submitter=practice.submitter,
            partners=list(practice.partners),
            contact_name=contact.name,
            contact_role=contact.role,
            contact_email=contact.email,
            themes=list(practice.themes),
            target_group=practice.target_group,
            short_description=practice.short_description,
            level=practice.level.value if practice.level else None,
        )
    )


def bring_in_people(day: DayFile, guides: Sequence[Guide], session: Session) -> Present:
    """Days, tables, people and agenda. Who takes part is there on every day: the file doesn't say when.

    A block that does not say which of the ``guides`` it asks has it read from its name.
    """
    present = Present()
    _bring_in_days(day, session, present)
    for person, rank in zip(day.participants, ranks(), strict=False):
        row = Person(
            id=new_id(),
            name=person.name,
            role=person.role,
            organisation=person.organisation,
            naming=person.naming.value if person.naming else None,
            quotable=person.quotable,
            rank=rank,
        )
        session.add(row)
        present.people[person.name] = row
        for at in present.days:
            table = present.table_on(person.table, at.id)
            seat = Attendance(id=id_for("attendance", at.id, row.id), day_id=at.id, person_id=row.id)
            seat.subgroup_id = table.id if table else None
            session.add(seat)
    for item, rank in zip(day.agenda, ranks(), strict=False):
        guide, sections = asked_by(item.activity, guides)
        session.add(
            AgendaItem(
                day_id=present.day_id(item.day or 1),
                activity=item.activity,
                guide=guide,
                sections=list(sections),
                short_name=item.short,
                minutes=item.minutes,
                actual_minutes=item.actual_minutes,
                pause=is_break(item.activity) if item.pause is None else item.pause,
                rank=rank,
            )
        )
    return present


def _bring_in_days(day: DayFile, session: Session, present: Present) -> None:
    table_ranks = ranks()
    for meeting, rank in zip(day.days, ranks(), strict=False):
        row = Day(
            id=new_id(),
            title=meeting.title,
            date=meeting.date,
            place=meeting.place,
            facilitator=meeting.facilitator,
            expert=meeting.expert,
            scribe=meeting.penhouder,
            rank=rank,
        )
        session.add(row)
        present.days.append(row)
        for name in meeting.tables:
            table = Subgroup(id=new_id(), day_id=row.id, name=name, rank=next(table_ranks))
            session.add(table)
            present.add_table(row, table)
