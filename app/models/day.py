"""A day, who is there, at which table, and what is planned."""

from typing import ClassVar

from sqlalchemy.orm import Mapped

from app.models.base import Entity, field, link


class Day(Entity):
    """One meeting of the group. A file holds any number of days."""

    __tablename__ = "day"
    structure: ClassVar[frozenset[str]] = Entity.structure | {
        "starts",
        "ends",
        "closed_at",
        "series",
        "naming",
    }

    title: Mapped[str | None] = field(default=None)
    date: Mapped[str | None] = field(default=None)
    """ISO date."""
    starts: Mapped[str | None] = field(default=None)
    """The time on the wall at which it begins, as "9:00"."""
    ends: Mapped[str | None] = field(default=None)
    """The time at which it has to end, when that is fixed: a bus, a caretaker with a key."""
    closed_at: Mapped[str | None] = field(default=None)
    """ISO moment at which the group rounded off; None while it may still go on."""
    series: Mapped[bool] = field(default=False)
    """Planned as one of a series of meetings."""
    naming: Mapped[str | None] = field(default=None)
    """How words of this day may be signed at most: 'name', 'table' or 'nobody'; None: as each person says."""
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
    structure: ClassVar[frozenset[str]] = Entity.structure | {"day_id", "person_id", "subgroup_id", "absent"}

    day_id: Mapped[str] = link("day.id")
    person_id: Mapped[str] = link("person.id")
    subgroup_id: Mapped[str | None] = link("subgroup.id", default=None)
    absent: Mapped[bool] = field(default=False)
    """Was asked but could not come; gets an invulblad."""


class AgendaItem(Entity):
    """A block of the day with planned and real minutes.

    0 planned is 'not foreseen', None real is 'did not happen' (or not yet).
    """

    __tablename__ = "agenda_item"
    structure: ClassVar[frozenset[str]] = Entity.structure | {
        "day_id",
        "guide",
        "sections",
        "minutes",
        "least_minutes",
        "allowed_minutes",
        "actual_minutes",
        "began_at",
        "pause",
    }

    day_id: Mapped[str] = link("day.id")
    activity: Mapped[str] = field(default="")
    short_name: Mapped[str | None] = field(default=None)
    guide: Mapped[str | None] = field(default=None)
    """Key of the guide whose questions are asked in this block; None for a free block."""
    sections: Mapped[list[str]] = field(default=list)
    """Keys of the sections of that guide, in order; none means all of them."""
    minutes: Mapped[int | None] = field(default=None)
    """As planned before the day."""
    least_minutes: Mapped[int | None] = field(default=None)
    """How short it may become when the day runs late: 0 may go, None stays as it is."""
    allowed_minutes: Mapped[int | None] = field(default=None)
    """What it gets now that the day runs late; None while the plan holds."""
    actual_minutes: Mapped[int | None] = field(default=None)
    began_at: Mapped[str | None] = field(default=None)
    """ISO moment."""
    pause: Mapped[bool] = field(default=False)
    rank: Mapped[str] = field(default="")
