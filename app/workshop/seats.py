"""Who is there on a day and at which table they sit; made, moved and taken away."""

from collections.abc import Collection, Sequence

from sqlalchemy import select

from app.foundation.errors import KnownError
from app.models import Attendance, Contribution, Person, Presence, Subgroup, id_for, new_id
from app.store.practice_file import PracticeFile
from app.workshop.day_file import Naming
from app.workshop.naming import NAMELESS, kept_naming
from app.workshop.ranks import rank_after, rank_at
from app.workshop.seat import NewPerson, Seat, Table, folded

_HERE = Presence.PRESENT.value


class Seats:
    """The people of a day at their tables. Without a day there are people, but no tables."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file

    # -- looking

    def of(self, day_id: str | None) -> list[Seat]:
        """Who is expected on a day, in order; and whoever is in the file without any day."""
        session = self._file.session
        seats = list(session.scalars(select(Attendance).where(Attendance.presence == _HERE)))
        here = {seat.person_id: seat for seat in seats if seat.day_id == day_id}
        elsewhere = {seat.person_id for seat in seats} - here.keys() if day_id is not None else set()
        tables = {table.id for table in self.tables(day_id)}
        return [
            _seat(person, here.get(person.id), tables)
            for person in self._people()
            if person.id not in elsewhere
        ]

    def tables(self, day_id: str | None) -> list[Table]:
        """The tables of a day, in order."""
        return [Table(row.id, row.name) for row in self._tables(day_id)]

    def known(self, day_id: str | None, people: Sequence[NewPerson]) -> list[str | None]:
        """For each, the person they are: one of the same name, unless role or organisation says otherwise.

        Those who are there on this day come before those of other days.
        """
        there = {seat.person_id for seat in self.of(day_id)}
        rows = sorted(self._people(), key=lambda row: row.id not in there)
        by_name: dict[str, list[Person]] = {}
        for row in rows:
            by_name.setdefault(folded(row.name), []).append(row)
        return [
            next((row.id for row in by_name.get(folded(one.name), []) if _may_be(row, one)), None)
            for one in people
        ]

    # -- adding

    def add(self, day_id: str | None, people: Sequence[NewPerson]) -> list[str]:
        """People on a day, as one step of work; the ids of all of them.

        Whoever is in the file already is only given a place. A table that is not there yet is made.
        Raises ``KnownError`` for an empty name.
        """
        if not all(one.name.strip() for one in people):
            raise KnownError("Een naam mag niet leeg zijn. Er is niets veranderd; typ eerst een naam.")
        label = "Mensen toegevoegd" if len(people) > 1 else "Naam toegevoegd"
        with self._file.work(label) as session, session.no_autoflush:
            tables = self._make_tables(day_id, people)
            ids = self._make_people(people, self.known(day_id, people))
            places = self._places(day_id)
            for one, person_id in zip(people, ids, strict=True):
                if day_id is not None:
                    place = places.get(person_id) or self._make_place(day_id, person_id)
                    places[person_id] = place
                    place.presence = _HERE
                    place.subgroup_id = tables.get(folded(one.table or ""), place.subgroup_id)
        return ids

    def add_table(self, day_id: str | None, name: str = "") -> str:
        """A table behind the others, named "Tafel 4" when nobody named it; its id."""
        day = _on_a(day_id)
        tables = self._tables(day)
        used = {folded(table.name) for table in tables}
        numbers = (f"Tafel {number}" for number in range(len(tables) + 1, 2 * len(tables) + 2))
        free = next((one for one in numbers if folded(one) not in used), "Tafel")
        with self._file.work("Tafel toegevoegd") as session:
            last = tables[-1].rank if tables else None
            table = Subgroup(day_id=day, name=name.strip() or free, rank=rank_after(last))
            session.add(table)
            session.flush()
        return table.id

    # -- changing

    def sit(self, day_id: str | None, person_id: str, table_id: str | None) -> None:
        """Put somebody at a table, or at none."""
        with self._file.work("Aan een andere tafel gezet"):
            self._place(_on_a(day_id), person_id).subgroup_id = table_id

    def put(self, day_id: str | None, person_id: str, table_id: str | None, before: str | None) -> None:
        """Put somebody at a table, in front of the person ``before`` or as the last one there."""
        others = [seat for seat in self.of(day_id) if seat.person_id != person_id]
        ids = [seat.person_id for seat in others]
        at_table = [place for place, seat in enumerate(others, 1) if seat.table_id == table_id]
        place = ids.index(before) if before in ids else max(at_table, default=len(ids))
        ranks = {row.id: row.rank for row in self._people()}
        with self._file.work("Mensen geordend"):
            self._place(_on_a(day_id), person_id).subgroup_id = table_id
            self._person(person_id).rank = rank_at([ranks[one] for one in ids], place)

    def set_absent(self, day_id: str | None, person_id: str, *, absent: bool) -> None:
        """Whether somebody who was asked could not come."""
        with self._file.work("Kon niet komen" if absent else "Kan toch komen"):
            self._place(_on_a(day_id), person_id).absent = absent

    def describe(self, person_id: str, field: str, value: str | None) -> None:
        """Another name, role or organisation. Raises ``KnownError`` for an empty name."""
        if field == "name" and not (value or "").strip():
            raise KnownError("Een naam mag niet leeg zijn. De vorige naam blijft staan; typ een andere.")
        person = self._person(person_id)
        if getattr(person, field) != value:
            with self._file.work("Gegevens van iemand gewijzigd", burst=f"person:{person_id}:{field}"):
                setattr(person, field, value)

    def set_naming(self, person_id: str, naming: Naming | None) -> None:
        """How their words may be signed. Whoever wants no name loses it under what was noted before too."""
        with self._file.work("Afspraak over de naam gewijzigd") as session:
            self._person(person_id).naming = naming.value if naming else None
            if naming is not None and naming.value in NAMELESS:
                said = select(Contribution).where(
                    Contribution.person_id == person_id, Contribution.anonymous.is_(False)
                )
                for row in session.scalars(said):
                    row.anonymous = True

    def set_quotable(self, person_id: str, quotable: bool | None) -> None:
        """Whether their words may be quoted."""
        with self._file.work("Afspraak over citeren gewijzigd"):
            self._person(person_id).quotable = quotable

    def rename_table(self, table_id: str, name: str) -> None:
        """Another name for a table. Raises ``KnownError`` for an empty one."""
        name = name.strip()
        if not name:
            raise KnownError("Een tafel heeft een naam nodig. De vorige naam blijft staan; typ een andere.")
        table = self._file.session.get_one(Subgroup, table_id)
        if table.name != name:
            with self._file.work("Naam van de tafel gewijzigd"):
                table.name = name

    # -- taking away

    def bin_person(self, person_id: str) -> None:
        """Off the list; what they said stays, with their name."""
        with self._file.work("Iemand van de lijst gehaald"):
            self._person(person_id).presence = Presence.BINNED.value

    def bin_table(self, table_id: str) -> None:
        """Take a table away. Who sat there sits at none; what was said there stays signed."""
        with self._file.work("Tafel weggehaald"):
            self._file.session.get_one(Subgroup, table_id).presence = Presence.BINNED.value

    # -- inside

    def _people(self) -> list[Person]:
        query = select(Person).where(Person.presence == _HERE).order_by(Person.rank, Person.id)
        return list(self._file.session.scalars(query))

    def _person(self, person_id: str) -> Person:
        return self._file.session.get_one(Person, person_id)

    def _tables(self, day_id: str | None) -> list[Subgroup]:
        query = select(Subgroup).where(Subgroup.presence == _HERE).order_by(Subgroup.rank, Subgroup.id)
        rows = self._file.session.scalars(query)
        return [row for row in rows if day_id is not None and row.day_id in (None, day_id)]

    def _make_people(self, people: Sequence[NewPerson], known: Sequence[str | None]) -> list[str]:
        """The ids of all; whoever is not known is made, once."""
        session = self._file.session
        rank = session.scalars(select(Person.rank).order_by(Person.rank.desc()).limit(1)).first()
        made: dict[tuple[str, ...], str] = {}
        ids = []
        for one, known_id in zip(people, known, strict=True):
            same = tuple(folded(part or "") for part in (one.name, one.role, one.organisation))
            if known_id is None and same not in made:
                rank = rank_after(rank)
                person = Person(id=new_id(), name=one.name.strip(), rank=rank)
                person.role, person.organisation = one.role, one.organisation
                session.add(person)
                made[same] = person.id
            ids.append(known_id or made[same])
        return ids

    def _make_tables(self, day_id: str | None, people: Sequence[NewPerson]) -> dict[str, str]:
        """Name → id of the tables. Those a list names are made when they aren't there yet, 2 before 10."""
        found = {folded(table.name): table.id for table in self.tables(day_id)}
        wanted = {folded(one.table): one.table for one in people if one.table and one.table.strip()}
        for name in sorted(wanted.keys() - found, key=lambda name: (len(name), name)):
            if day_id is not None:
                found[name] = self.add_table(day_id, wanted[name])
        return found

    def _places(self, day_id: str | None) -> dict[str, Attendance]:
        """Person id → the place on a day, of all that have one or had one."""
        query = select(Attendance).where(Attendance.day_id == day_id)
        return {place.person_id: place for place in self._file.session.scalars(query)}

    def _place(self, day_id: str, person_id: str) -> Attendance:
        """The attendance of somebody on a day, made when it isn't there. Only inside a step of work."""
        place = self._file.session.get(Attendance, id_for("attendance", day_id, person_id))
        if place is None:
            return self._make_place(day_id, person_id)
        place.presence = _HERE
        return place

    def _make_place(self, day_id: str, person_id: str) -> Attendance:
        session = self._file.session
        place = Attendance(id=id_for("attendance", day_id, person_id), day_id=day_id, person_id=person_id)
        session.add(place)
        return place


def _on_a(day_id: str | None) -> str:
    """The day; raises ``KnownError`` when the file has none yet."""
    if day_id is None:
        raise KnownError(
            "Dit bestand heeft nog geen dag. Er is niets veranderd; maak eerst een dag, dan kies je tafels."
        )
    return day_id


def _seat(person: Person, place: Attendance | None, tables: Collection[str]) -> Seat:
    at = place.subgroup_id if place is not None and place.subgroup_id in tables else None
    return Seat(
        person.id,
        person.name,
        person.role,
        person.organisation,
        at,
        place is not None and place.absent,
        kept_naming(person.naming),
        person.quotable,
    )


def _may_be(row: Person, one: NewPerson) -> bool:
    """Whether somebody of the same name is the same: nothing that both are known to be differs."""
    pairs = ((row.role, one.role), (row.organisation, one.organisation))
    return all(not ours or not theirs or folded(ours) == folded(theirs) for ours, theirs in pairs)
