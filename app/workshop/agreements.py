"""The afspraken: what people agreed to do, who does it and by when; typed in their own words."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select

from app.foundation.errors import KnownError
from app.models import Agreement, Attendance, Person, Presence, Subgroup
from app.store.practice_file import PracticeFile
from app.workshop.day_file import Naming
from app.workshop.naming import NamingRule
from app.workshop.ranks import rank_after, rank_moved

SOMEBODY = "iemand"
"""What stands in the place of a name that may not be there."""

_HERE = Presence.PRESENT.value


@dataclass(frozen=True, slots=True)
class Agreed:
    """An agreement as a screen or a report needs it; a value, not a row."""

    id: str
    what: str
    who: str
    when: str
    done: bool
    earlier: bool = False
    """Made on another day than the one that is asked about."""
    step_id: str | None = None
    """The step on which it was made."""


class Agreements:
    """The agreements of an open practice."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file

    def of(self, day_id: str | None) -> list[Agreed]:
        """Those of earlier days that are still open, then all of this day."""
        rows = self._rows()
        earlier = [row for row in rows if row.day_id != day_id and not row.done]
        return [*(_agreed(row, day_id) for row in earlier), *(self.made_on(day_id))]

    def made_on(self, *day_ids: str | None) -> list[Agreed]:
        """Those of one day, in order; or of several, day after day."""
        rows = self._rows()
        return [_agreed(row, day_id) for day_id in day_ids for row in rows if row.day_id == day_id]

    def on_steps(self, step_ids: Collection[str]) -> list[Agreed]:
        """Those that were made on certain steps, whenever that was."""
        return [_agreed(row, row.day_id) for row in self._rows() if row.step in step_ids]

    def is_here(self, agreement_id: str) -> bool:
        """Whether it is still there for people."""
        row = self._file.session.get(Agreement, agreement_id)
        return row is not None and row.presence == _HERE

    def add(
        self,
        what: str,
        who: str = "",
        when: str = "",
        *,
        day_id: str | None = None,
        step_id: str | None = None,
    ) -> str:
        """A new one at the end, on a step when it was made there; its id.

        Raises ``KnownError`` when nobody said what.
        """
        _refuse_nothing(what)
        rows = self._rows()
        with self._file.work("Afspraak toegevoegd") as session:
            row = Agreement(
                day_id=day_id,
                step=step_id,
                what=what.strip(),
                who=who.strip() or None,
                when=when.strip() or None,
                rank=rank_after(max((row.rank for row in rows), default="") or None),
            )
            session.add(row)
        return row.id

    def change(self, agreement_id: str, what: str, who: str, when: str) -> None:
        """Other words. Raises ``KnownError`` when nobody said what."""
        _refuse_nothing(what)
        row = self._row(agreement_id)
        words = (what.strip(), who.strip() or None, when.strip() or None)
        if words != (row.what, row.who, row.when):
            with self._file.work("Afspraak gewijzigd"):
                row.what, row.who, row.when = words

    def set_done(self, agreement_id: str, *, done: bool) -> None:
        """It was done, or not after all."""
        with self._file.work("Afspraak afgevinkt" if done else "Afspraak weer open"):
            self._row(agreement_id).done = done

    def move(self, agreement_id: str, places: int) -> None:
        """Up (negative) or down among those of its day."""
        row = self._row(agreement_id)
        rows = [one for one in self._rows() if one.day_id == row.day_id]
        rank = rank_moved([one.rank for one in rows], rows.index(row), places)
        if rank is not None:
            with self._file.work("Afspraak verplaatst"):
                row.rank = rank

    def bin(self, agreement_id: str) -> None:
        """To the bin; it asks nothing and can be undone."""
        with self._file.work("Afspraak naar de prullenbak"):
            self._row(agreement_id).presence = Presence.BINNED.value

    def _row(self, agreement_id: str) -> Agreement:
        return self._file.session.get_one(Agreement, agreement_id)

    def _rows(self) -> list[Agreement]:
        query = select(Agreement).where(Agreement.presence == _HERE)
        return list(self._file.session.scalars(query.order_by(Agreement.rank, Agreement.id)))


class Discretion:
    """How the names in 'wie' stand in what the group and the room get.

    Who does what was agreed aloud, so a name stays. Only of people who chose their table or nobody, or on a
    day that wants no names, the table of that day stands there, or "iemand".
    """

    def __init__(self, file: PracticeFile, day_id: str | None) -> None:
        session = file.session
        seats = select(Attendance.person_id, Subgroup.name).join(
            Subgroup, Subgroup.id == Attendance.subgroup_id
        )
        tables = {
            person: table for person, table in session.execute(seats.where(Attendance.day_id == day_id))
        }
        rule = NamingRule(session)
        people = session.scalars(select(Person).where(Person.presence == _HERE))
        known = [(row, rule.of(row.id, day_id)) for row in people if row.name.strip()]
        self._instead = [
            (_word(row.name), tables.get(row.id, SOMEBODY) if naming is Naming.TABLE else SOMEBODY)
            for row, naming in sorted(known, key=lambda one: len(one[0].name), reverse=True)
            if naming in (Naming.TABLE, Naming.NOBODY)
        ]

    def who(self, words: str) -> str:
        """The words of 'wie' as others may read them."""
        for name, instead in self._instead:
            words = instead.join(name.split(words))
        return words


def _word(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name.strip())}(?!\w)", re.IGNORECASE)


def _refuse_nothing(what: str) -> None:
    if not what.strip():
        raise KnownError("Een afspraak zegt wat er gebeurt. Er is niets veranderd; typ wat jullie afspreken.")


def _agreed(row: Agreement, day_id: str | None) -> Agreed:
    return Agreed(row.id, row.what, row.who or "", row.when or "", row.done, row.day_id != day_id, row.step)
