"""Whose words something are, told no further than they agreed to. Not asked is not the same as yes."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import select

from app.models import Attendance, Contribution, Person, Presence
from app.store.practice_file import PracticeFile
from app.workshop.audience import ROOM, Sayable
from app.workshop.day_file import Naming
from app.workshop.naming import unnamed_people
from app.workshop.people import Who, WhoKind

_HERE = Presence.PRESENT.value


class Said(Sayable, Protocol):
    """Something said: an answer, a post-it, what somebody thought of a card."""

    @property
    def who(self) -> Who | None:
        """Whose words they are."""

    @property
    def anonymous(self) -> bool:
        """Zonder naam."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person, with what they said about their name and their words."""

    name: str
    organisation: str
    naming: str | None
    quotable: bool | None


class Consent:
    """What may be told of people in a file that leaves the house. Without ``names`` nobody's name is."""

    def __init__(self, file: PracticeFile, *, names: bool) -> None:
        self._names = names
        rows = file.session.scalars(select(Person).where(Person.presence == _HERE).order_by(Person.rank))
        self._people = {
            row.id: Somebody(row.name, (row.organisation or "").strip(), row.naming, row.quotable)
            for row in rows
        }
        self._taking_part = _taking_part(file)
        self._unnamed = {row.id for row in unnamed_people(file.session)}
        self._colleagues = Counter(somebody.organisation for somebody in self._people.values())

    def may_quote(self, answer: Said) -> bool:
        """Whether its words may be passed on letter for letter."""
        somebody = self._person(answer)
        return ROOM.lets_through(answer) and (somebody is None or somebody.quotable is not False)

    def who(self, answer: Said) -> str:
        """A name, a table, both, or nothing."""
        if answer.who is None or answer.private:
            return ""
        naming, table = answer.who.naming, answer.who.table or ""
        if answer.who.kind is WhoKind.TABLE:
            return "" if answer.anonymous or naming is Naming.NOBODY else answer.who.name
        if naming is Naming.TABLE:  # such answers are anonymous by themselves: a table is no name
            return table
        if answer.anonymous or naming is Naming.NOBODY:
            return ""
        somebody = self._person(answer)
        if somebody and self._names and naming is Naming.NAME:
            return f"{somebody.name} ({table})" if table else somebody.name
        return table

    def organisation(self, answer: Said) -> str:
        """Where they work, unless that would tell who they are: nothing then."""
        somebody = self._person(answer)
        if somebody is None or answer.who is None or answer.anonymous or answer.who.nameless:
            return ""
        alone = self._colleagues[somebody.organisation] < 2
        may_name = self._names and answer.who.naming is Naming.NAME
        return "" if alone and not may_name else somebody.organisation

    def named(self) -> Sequence[Somebody]:
        """Who took part and agreed to be named, in the order of the list of people."""
        return [
            one
            for key, one in self._people.items()
            if key in self._taking_part
            and self._names
            and one.naming == Naming.NAME.value
            and key not in self._unnamed
        ]

    def unnamed(self) -> int:
        """How many others took part."""
        return len(self._taking_part & self._people.keys()) - len(self.named())

    def _person(self, answer: Said) -> Somebody | None:
        return self._people.get(answer.who.id) if answer.who else None


def names_to_hide(file: PracticeFile) -> frozenset[str]:
    """The names of who asked not to be named, or only was on days that want no names."""
    rows = (row for row in unnamed_people(file.session) if row.presence == _HERE)
    return frozenset(row.name for row in rows if row.name.strip())


def _taking_part(file: PracticeFile) -> set[str]:
    """Ids of people who were there, or who said something in another way."""
    there = select(Attendance.person_id).where(Attendance.presence == _HERE, Attendance.absent.is_(False))
    said = select(Contribution.person_id).where(
        Contribution.presence == _HERE, Contribution.person_id.is_not(None)
    )
    return {key for query in (there, said) for key in file.session.scalars(query) if key}
