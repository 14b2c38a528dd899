"""Under which name words may go further: what their speaker said, and at most what their day says.

The one rule for all that others get to see: exports, reports, the room, a replay, printed papers. Who was
not asked has not said yes; a day that allows names does not change that.
"""

from types import MappingProxyType

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.foundation.words import word_of
from app.models import Attendance, Contribution, Day, Person, Presence
from app.workshop.day_file import Naming

NAMELESS = (Naming.TABLE.value, Naming.NOBODY.value)
"""Whoever asked for one of these gets no name under what they say."""

_LEAST_TOLD = (Naming.NOBODY, Naming.TABLE, Naming.NAME)

DAY_SENTENCES = MappingProxyType(
    {
        Naming.NAME: "Op deze dag kiest iedereen zelf: met naam, met de tafel of zonder naam.",
        Naming.TABLE: "Op deze dag komt er nergens een naam bij, hoogstens de tafel.",
        Naming.NOBODY: "Op deze dag komt er nergens een naam of een tafel bij.",
    }
)
"""What people are told of the choice for their day."""


def kept_naming(kept: str | None) -> Naming | None:
    """What somebody asked for; a word that none of ours has allows nothing."""
    return word_of(Naming, kept, Naming.NOBODY) if kept else None


def at_most(person: str | None, day: str | None) -> Naming | None:
    """How words may be signed; None when their speaker was not asked and the day does not decide it.

    Both as they are kept in ``Person.naming`` and ``Day.naming``.
    """
    said, allowed = kept_naming(person), kept_naming(day) or Naming.NAME
    if allowed is Naming.NAME:
        return said
    return min(allowed, said or allowed, key=_LEAST_TOLD.index)


class NamingRule:
    """The rule for all people and days of a file, read once."""

    def __init__(self, session: Session) -> None:
        self._days: dict[str, str | None] = {
            key: naming for key, naming in session.execute(select(Day.id, Day.naming))
        }
        self._people: dict[str, str | None] = {
            key: naming for key, naming in session.execute(select(Person.id, Person.naming))
        }

    def of(self, person_id: str, day_id: str | None) -> Naming | None:
        """For what a person said on a day, or outside any."""
        return at_most(self._people.get(person_id), self._days.get(day_id or ""))

    def of_table(self, day_id: str | None) -> Naming:
        """For what a table said: nothing tells which one when the day wants nobody named."""
        wanted = self._days.get(day_id or "")
        return Naming.NOBODY if wanted == Naming.NOBODY.value else Naming.TABLE


def keep_consent(session: Session, row: Contribution) -> None:
    """Whoever wants no name gets none under what they say; ``Answers.mark`` can still put it back."""
    day = session.get(Day, row.day_id) if row.day_id else None
    person = session.get(Person, row.person_id) if row.person_id else None
    limit = day.naming if day is not None else None
    if (person is not None and at_most(person.naming, limit) in (Naming.TABLE, Naming.NOBODY)) or (
        row.subgroup_id and limit == Naming.NOBODY.value
    ):
        row.anonymous = True


def unnamed_people(session: Session) -> list[Person]:
    """Everyone whose name may stand nowhere: they said so, or every day that they were on does.

    Also who is off the list: they may have said something.
    """
    there = Person.presence.in_((Presence.PRESENT.value, Presence.BINNED.value))
    people = session.scalars(select(Person).where(there).order_by(Person.rank, Person.id))
    days: dict[str, list[str | None]] = {}
    seats = select(Attendance.person_id, Day.naming).join(Day, Day.id == Attendance.day_id)
    for person_id, naming in session.execute(seats.where(Attendance.presence == Presence.PRESENT.value)):
        days.setdefault(person_id, []).append(naming)
    return [
        row
        for row in people
        if row.naming in NAMELESS or (row.id in days and all(naming in NAMELESS for naming in days[row.id]))
    ]
