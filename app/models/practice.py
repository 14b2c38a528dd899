"""The subject of a file, and how a learning network is set up."""

from typing import ClassVar

from sqlalchemy.orm import Mapped

from app.models.base import Entity, field


class Practice(Entity):
    """The subject of a file: a praktijk, or a lerend netwerk.

    With the data that the level 'aangemeld' asks (EXPOO, "Zelf een praktijk indienen").
    """

    __tablename__ = "practice"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"kind", "level", "goal", "keep_until"}

    kind: Mapped[str] = field(default="practice")
    """'practice', or 'network' when the file is about a lerend netwerk."""
    title: Mapped[str] = field(default="")
    submitter: Mapped[str | None] = field(default=None)
    partners: Mapped[list[str]] = field(default=list)
    contact_name: Mapped[str | None] = field(default=None)
    contact_role: Mapped[str | None] = field(default=None)
    contact_email: Mapped[str | None] = field(default=None)
    themes: Mapped[list[str]] = field(default=list)
    target_group: Mapped[str | None] = field(default=None)
    short_description: Mapped[str | None] = field(default=None)
    level: Mapped[str | None] = field(default=None)
    """A ``Level`` value: how far the description has come, as EXPOO names it."""
    goal: Mapped[str | None] = field(default=None)
    """A ``Level`` value: what the group wants to reach."""
    keep_until: Mapped[str | None] = field(default=None)
    """ISO date until which the raw answers may be kept; None when nobody said."""


class Network(Entity):
    """How a lerend netwerk is set up: its form, its rhythm and who leads it."""

    __tablename__ = "network"
    structure: ClassVar[frozenset[str]] = Entity.structure

    form: Mapped[str | None] = field(default=None)
    reason: Mapped[str | None] = field(default=None)
    first_session: Mapped[str | None] = field(default=None)
    """ISO date."""
    interval_weeks: Mapped[int | None] = field(default=None)
    duration_months: Mapped[int | None] = field(default=None)
    facilitators: Mapped[list[str]] = field(default=list)
    remark: Mapped[str | None] = field(default=None)
