"""The days of a practice: when and where, a next one that takes over who comes, and one that goes away."""

from typing import TypeVar

from sqlalchemy import func, select

from app.foundation.errors import KnownError
from app.models import AgendaItem, Attendance, Contribution, Day, Presence, Subgroup, id_for, new_id
from app.store.practice_file import PracticeFile
from app.workshop.counted import in_digits
from app.workshop.day_file import Naming
from app.workshop.naming import keep_consent
from app.workshop.people import People
from app.workshop.ranks import rank_after

OnDay = TypeVar("OnDay", AgendaItem, Attendance, Subgroup)

_HERE = Presence.PRESENT.value
_COPIED = ("activity", "short_name", "guide", "minutes", "least_minutes", "pause", "rank")
"""What a block keeps on another day, beside its sections; what really happened stays where it was."""


class Days:
    """What can be done with the days of an open practice; ``People.days`` gives them in order."""

    def __init__(self, file: PracticeFile, people: People) -> None:
        self._file = file
        self._people = people

    def get(self, day_id: str) -> Day:
        """The day with this id."""
        return self._file.session.get_one(Day, day_id)

    def change(self, day_id: str, **fields: str | None) -> None:
        """Other values for a day, by the names of ``Day``; typing on is one step of work."""
        row = self.get(day_id)
        if all(getattr(row, name) == value for name, value in fields.items()):
            return
        with self._file.work("Dag gewijzigd", burst=f"day:{day_id}:{','.join(fields)}"):
            for name, value in fields.items():
                setattr(row, name, value)

    def set_naming(self, day_id: str, naming: Naming | None) -> None:
        """How words of this day may be signed at most; None is as each person says.

        What was noted before on that day loses its name too. A wider choice later gives it back only where
        people do so themselves, answer by answer.
        """
        day = self.get(day_id)
        if day.naming == (naming.value if naming else None):
            return
        with self._file.work("Afspraak over namen van de dag gewijzigd") as session:
            day.naming = naming.value if naming else None
            session.flush()
            said = select(Contribution).where(
                Contribution.day_id == day_id, Contribution.anonymous.is_(False)
            )
            for row in session.scalars(said):
                keep_consent(session, row)

    def follow_up(self, day_id: str) -> Day:
        """A new day at the end, with the tables, the people and the roles of this one.

        Its date, its title and its agenda are for people to say.
        """
        before = self.get(day_id)
        with self._file.work("Dag toegevoegd") as session:
            day = Day(
                id=new_id(),
                place=before.place,
                starts=before.starts,
                facilitator=before.facilitator,
                expert=before.expert,
                scribe=before.scribe,
                naming=before.naming,
                rank=rank_after(self._people.days()[-1].rank),
            )
            session.add(day)
            self._seat(before, day)
        return day

    def copy_agenda(self, from_id: str, to_id: str) -> None:
        """The blocks of one day as they were planned, on an empty other one."""
        with self._file.work("Agenda overgenomen") as session:
            for block in self._rows(AgendaItem, from_id):
                copied = {name: getattr(block, name) for name in _COPIED}
                session.add(AgendaItem(day_id=to_id, sections=list(block.sections), **copied))

    def remove(self, day_id: str) -> None:
        """To the bin, with its agenda, its tables and its seats.

        Raises ``KnownError`` when something was said on it, and for the only day there is.
        """
        if len(self._people.days()) == 1:
            raise KnownError(
                "Dit is de enige dag van dit bestand. Er is niets veranderd; "
                "geef ze een andere datum of een andere agenda."
            )
        said = self.said_on(day_id)
        if said:
            stands, answers = "staat" if said == 1 else "staan", in_digits(said, "antwoord", "antwoorden")
            raise KnownError(
                f"Op deze dag {stands} {answers}. De dag blijft dus, en er is niets veranderd. "
                "Zet eerst de antwoorden in de prullenbak als je ze niet meer nodig hebt."
            )
        with self._file.work("Dag naar de prullenbak"):
            for row in (
                self.get(day_id),
                *self._rows(AgendaItem, day_id),
                *self._rows(Attendance, day_id),
                *self._rows(Subgroup, day_id),
            ):
                row.presence = Presence.BINNED.value

    def said_on(self, day_id: str) -> int:
        """How many contributions people made on a day, those in the bin left out."""
        query = select(func.count()).where(Contribution.day_id == day_id, Contribution.presence == _HERE)
        return self._file.session.scalar(query) or 0

    def _seat(self, before: Day, day: Day) -> None:
        """The same tables, with the same people at them; whoever could not come then may come now."""
        session = self._file.session
        shared = select(Subgroup.id).where(Subgroup.day_id.is_(None), Subgroup.presence == _HERE)
        tables: dict[str | None, str] = {table: table for table in session.scalars(shared)}
        for table in self._rows(Subgroup, before.id):
            tables[table.id] = new_id()
            session.add(Subgroup(id=tables[table.id], day_id=day.id, name=table.name, rank=table.rank))
        for seat in self._rows(Attendance, before.id):
            session.add(
                Attendance(
                    id=id_for("attendance", day.id, seat.person_id),
                    day_id=day.id,
                    person_id=seat.person_id,
                    subgroup_id=tables.get(seat.subgroup_id),
                )
            )

    def _rows(self, kind: type[OnDay], day_id: str) -> list[OnDay]:
        query = select(kind).where(kind.day_id == day_id, kind.presence == _HERE)
        return list(self._file.session.scalars(query.order_by(kind.id)))
