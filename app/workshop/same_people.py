"""Somebody who is there twice, because two tables each typed the name while they worked apart."""

from dataclasses import dataclass

from sqlalchemy import inspect, select

from app.foundation.errors import KnownError
from app.models import Attendance, Person, Presence, Round, id_for
from app.store.history import CLASSES
from app.store.record import WorkKind
from app.workshop.day_file import Naming
from app.workshop.workshop import Workshop

_STRICTEST = (Naming.NOBODY.value, Naming.TABLE.value, Naming.NAME.value)
_HERE = Presence.PRESENT.value


@dataclass(frozen=True, slots=True)
class Twice:
    """Two people with one name, of whom one came in with another file."""

    name: str
    keep_id: str
    other_id: str


def people_twice(workshop: Workshop) -> list[Twice]:
    """Who may be the same, by name. Two who were there together before any merge are not asked about."""
    record = workshop.file.record
    merges = [record.rows_since(one.knew or {}, one.learned or {}) for one in record.works_of(WorkKind.MERGE)]
    if not merges:
        return []
    query = select(Person).where(Person.presence == _HERE, Person.name != "")
    by_name: dict[str, list[Person]] = {}
    for person in workshop.file.session.scalars(query.order_by(Person.rank, Person.id)):
        by_name.setdefault(" ".join(person.name.split()).casefold(), []).append(person)
    return [
        Twice(rows[0].name, rows[0].id, other.id)
        for rows in by_name.values()
        for other in rows[1:]
        if any((("person", rows[0].id) in came) != (("person", other.id) in came) for came in merges)
    ]


def join(workshop: Workshop, twice: Twice) -> None:
    """They are one: what one said, voted and sat is of the other. The strictest wish about names counts."""
    with workshop.file.work("Zelfde persoon samengevoegd") as session:
        keep, other = session.get(Person, twice.keep_id), session.get(Person, twice.other_id)
        if keep is None or other is None or {keep.presence, other.presence} != {_HERE}:
            raise KnownError("Een van de twee is er niet meer. Er is niets veranderd.")
        for kind in CLASSES.values():
            for item in inspect(kind).column_attrs:
                points = {link.column.table.name for link in item.columns[0].foreign_keys}
                if "person" in points and kind is not Attendance:
                    column = getattr(kind, item.key)
                    for row in session.scalars(select(kind).where(column == other.id)):
                        setattr(row, item.key, keep.id)
        for seat in session.scalars(select(Attendance).where(Attendance.person_id == other.id)).all():
            _move_seat(workshop, seat, keep.id)
        for game in session.scalars(select(Round)):
            if other.id in game.turns:
                ids = [keep.id if one == other.id else one for one in game.turns]
                game.turns = list(dict.fromkeys(ids))
        wishes = {keep.naming, other.naming}
        keep.naming = next((wish for wish in _STRICTEST if wish in wishes), None)
        if False in (keep.quotable, other.quotable):
            keep.quotable = False
        elif keep.quotable is None:
            keep.quotable = other.quotable
        keep.role, keep.organisation = keep.role or other.role, keep.organisation or other.organisation
        other.presence = Presence.BINNED.value


def _move_seat(workshop: Workshop, seat: Attendance, person_id: str) -> None:
    session, seat_id = workshop.file.session, id_for("attendance", seat.day_id, person_id)
    own = session.get(Attendance, seat_id)
    if seat.presence == _HERE:
        if own is None:
            session.add(
                Attendance(
                    id=seat_id,
                    day_id=seat.day_id,
                    person_id=person_id,
                    subgroup_id=seat.subgroup_id,
                    absent=seat.absent,
                )
            )
        elif own.presence != _HERE:
            own.presence, own.subgroup_id, own.absent = _HERE, seat.subgroup_id, seat.absent
        elif own.subgroup_id is None:
            own.subgroup_id = seat.subgroup_id
    seat.presence = Presence.BINNED.value
