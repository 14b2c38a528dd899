"""A day, who is there, at which table, and what is planned."""

from typing import ClassVar

from sqlalchemy.orm import Mapped

from app.models.base import Entity, field, link


class Day(Entity):
    """One meeting of the group. A file holds any number of days."""

    __tablename__ = "day"
    structure: ClassVar[frozenset[str]] = Entity.structure

    title: Mapped[str | None] = field(default=None)
    date: Mapped[str | None] = field(default=None)
    """ISO date."""
    place: Mapped[str | None] = field(default=None)
    facilitator: Mapped[str | None] = field(default=None)
    expert: Mapped[str | None] = field(default=None)
    scribe: Mapped[str | None] = field(default=None)
    rank: Mapped[str] = field(default="")


class Subgroup(Entity):
    """A table (deelgroep) on a day."""

    __tablename__ = "subgroup"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"day_id"}

    day_id: Mapped[str | None] = link("day.id", default=None)
    name: Mapped[str] = field(default="")
    rank: Mapped[str] = field(default="")


class Person(Entity):
    """Somebody who takes part, with what they said about their name and their words."""

    __tablename__ = "person"
    structure: ClassVar[frozenset[str]] = Entity.structure

    name: Mapped[str] = field(default="")
    role: Mapped[str | None] = field(default=None)
    organisation: Mapped[str | None] = field(default=None)
    naming: Mapped[str | None] = field(default=None)
    """How their words may be signed: 'name', 'table' or 'nobody'; None when not asked yet."""
    quotable: Mapped[bool | None] = field(default=None)
    rank: Mapped[str] = field(default="")


class Attendance(Entity):
    """A person on a day, at a table or at none."""

    __tablename__ = "attendance"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"day_id", "person_id", "subgroup_id"}

    day_id: Mapped[str] = link("day.id")
    person_id: Mapped[str] = link("person.id")
    subgroup_id: Mapped[str | None] = link("subgroup.id", default=None)


class AgendaItem(Entity):
    """A block of the day with planned and real minutes.

    0 planned is 'not foreseen', None real is 'did not happen'.
    """

    __tablename__ = "agenda_item"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"day_id", "minutes", "actual_minutes", "pause"}

    day_id: Mapped[str] = link("day.id")
    activity: Mapped[str] = field(default="")
    short_name: Mapped[str | None] = field(default=None)
    minutes: Mapped[int | None] = field(default=None)
    actual_minutes: Mapped[int | None] = field(default=None)
    pause: Mapped[bool] = field(default=False)
    rank: Mapped[str] = field(default="")
