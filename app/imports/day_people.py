"""The practice, the days, the people and the agenda of a day file, as rows of a new practice."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.guides.schema import FREE, Guide
from app.models import AgendaItem, Attendance, Day, Person, Practice, Subgroup, id_for, new_id
from app.workshop import day_file
from app.workshop.agenda_guess import asked_by, is_break
from app.workshop.day_file import DayFile, seats_of
from app.workshop.ranks import ranks


class Present:
    """The days, tables and people that were made, to be found again by number and name."""

    def __init__(self) -> None:
        self.days: list[Day] = []
        self.people: dict[str, Person] = {}
        self.blocks: list[AgendaItem] = []
        """One for each in the file, in its order."""
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
            goal=practice.goal.value if practice.goal else None,
        )
    )


def bring_in_people(day: DayFile, guides: Sequence[Guide], session: Session) -> Present:
    """Days, tables, people and agenda.

    Who takes part is there on every day unless the file says when. A block that does not say which of the
    ``guides`` it asks has it read from its name.
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
        for seat in seats_of(person, day.days):
            at = present.days[seat.day - 1]
            table = present.table_on(seat.table, at.id)
            session.add(
                Attendance(
                    id=id_for("attendance", at.id, row.id),
                    day_id=at.id,
                    person_id=row.id,
                    subgroup_id=table.id if table else None,
                    absent=seat.absent,
                )
            )
    for item, rank in zip(day.agenda, ranks(), strict=False):
        guide, sections = _asked(item, guides)
        block = AgendaItem(
            id=new_id(),
            day_id=present.day_id(item.day or 1),
            activity=item.activity,
            guide=guide,
            sections=list(sections),
            short_name=item.short,
            minutes=item.minutes,
            least_minutes=item.least_minutes,
            allowed_minutes=item.allowed_minutes,
            actual_minutes=item.actual_minutes,
            began_at=item.began_at,
            pause=is_break(item.activity) if item.pause is None else item.pause,
            rank=rank,
        )
        session.add(block)
        present.blocks.append(block)
    return present


def _asked(item: day_file.AgendaItem, guides: Sequence[Guide]) -> tuple[str | None, tuple[str, ...]]:
    """What a block says it asks; without a word about it, what its name says."""
    if item.guide is None:
        return asked_by(item.activity, guides)
    return (None, ()) if item.guide == FREE else (item.guide, item.sections)


def _bring_in_days(day: DayFile, session: Session, present: Present) -> None:
    table_ranks = ranks()
    for meeting, rank in zip(day.days, ranks(), strict=False):
        row = Day(
            id=new_id(),
            title=meeting.title,
            date=meeting.date,
            starts=meeting.starts,
            ends=meeting.ends,
            closed_at=meeting.closed_at,
            series=meeting.series,
            naming=meeting.naming.value if meeting.naming else None,
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
