"""A person at a table, as screens and lists need it; values, not rows."""

from collections.abc import Collection
from dataclasses import dataclass

from app.workshop.day_file import Naming


@dataclass(frozen=True, slots=True)
class Seat:
    """A person on a day as screens need it; a value, not a row."""

    person_id: str
    name: str
    role: str | None = None
    organisation: str | None = None
    table_id: str | None = None
    absent: bool = False
    naming: Naming | None = None
    """How their words may be signed; None when not asked yet."""
    quotable: bool | None = None

    @property
    def asked(self) -> bool:
        """Whether it is known how their words may be used."""
        return self.naming is not None and self.quotable is not None

    @property
    def beside(self) -> str:
        """Role and organisation, as far as they are known."""
        return " · ".join(part for part in (self.role, self.organisation) if part)


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a day, with its name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody to add, as typed or read from a list; ``table`` is a name."""

    name: str
    role: str | None = None
    organisation: str | None = None
    table: str | None = None


def told_apart(seats: Collection[Seat]) -> dict[str, str]:
    """Person id → the name, with organisation or role behind it for those who share a name."""
    counts: dict[str, int] = {}
    for seat in seats:
        counts[folded(seat.name)] = counts.get(folded(seat.name), 0) + 1
    return {
        seat.person_id: f"{seat.name} ({seat.organisation or seat.role})"
        if counts[folded(seat.name)] > 1 and (seat.organisation or seat.role)
        else seat.name
        for seat in seats
    }


def folded(words: str) -> str:
    """Words as they are compared: capitals and spaces make no difference."""
    return " ".join(words.split()).casefold()
