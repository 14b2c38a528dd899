"""What stands around the text: trajectories, sources, agreements and remarks of readers."""

from typing import ClassVar

from sqlalchemy.orm import Mapped

from app.models.base import Entity, field, link


class Trajectory(Entity):
    """A praktijkervaring: a course of help that got stuck or went well."""

    __tablename__ = "trajectory"

    title: Mapped[str] = field(default="")
    outcome: Mapped[str | None] = field(default=None)
    moments: Mapped[list[str]] = field(default=list)
    insights: Mapped[list[str]] = field(default=list)
    rank: Mapped[str] = field(default="")


class Factor(Entity):
    """What helped or hindered in a trajectory, seen from somebody's perspective."""

    __tablename__ = "factor"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"trajectory_id", "helps"}

    trajectory_id: Mapped[str] = link("trajectory.id")
    helps: Mapped[bool] = field(default=True)
    text: Mapped[str] = field(default="")
    perspective: Mapped[str | None] = field(default=None)
    rank: Mapped[str] = field(default="")


class Source(Entity):
    """A bron: research, practice knowledge or knowledge from experience, and what it supports."""

    __tablename__ = "source"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"kind"}

    kind: Mapped[str | None] = field(default=None)
    author: Mapped[str | None] = field(default=None)
    year: Mapped[str | None] = field(default=None)
    """As people write it: '2016', 'z.d.', '2023-2025'."""
    title: Mapped[str] = field(default="")
    url: Mapped[str | None] = field(default=None)
    supports: Mapped[str | None] = field(default=None)
    rank: Mapped[str] = field(default="")


class Agreement(Entity):
    """An afspraak: what, who and when, all in people's own words."""

    __tablename__ = "agreement"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"day_id", "done"}

    day_id: Mapped[str | None] = link("day.id", default=None)
    """The day on which it was made."""
    what: Mapped[str] = field(default="")
    who: Mapped[str | None] = field(default=None)
    when: Mapped[str | None] = field("due", default=None)
    done: Mapped[bool] = field(default=False)
    rank: Mapped[str] = field(default="")


class Remark(Entity):
    """An opmerking of a reader (EXPOO, the commissie) on words of the draft."""

    __tablename__ = "remark"

    section: Mapped[str | None] = field(default=None)
    on_text: Mapped[str | None] = field(default=None)
    comment: Mapped[str] = field(default="")
    author: Mapped[str | None] = field(default=None)
    date: Mapped[str | None] = field(default=None)
    rank: Mapped[str] = field(default="")
