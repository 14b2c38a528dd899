"""The praktijkprofiel, and the cards to talk about it."""

from typing import ClassVar

from sqlalchemy.orm import Mapped

from app.models.base import Entity, field, link


class CoreComponent(Entity):
    """A kerncomponent, named by the group, with its contribution (bijdrage) to the goal."""

    __tablename__ = "core_component"

    name: Mapped[str] = field(default="")
    rationale: Mapped[str | None] = field(default=None)
    rank: Mapped[str] = field(default="")


class CoreActivity(Entity):
    """A kernactiviteit and what one sees and hears; an empty cell is an open question."""

    __tablename__ = "core_activity"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"component_id", "cluster_id"}

    component_id: Mapped[str] = link("core_component.id")
    cluster_id: Mapped[str | None] = link("cluster.id", default=None)
    title: Mapped[str] = field(default="")
    expected: Mapped[str | None] = field(default=None)
    developing: Mapped[str | None] = field(default=None)
    undesired: Mapped[str | None] = field(default=None)
    rank: Mapped[str] = field(default="")


class Casus(Entity):
    """A story to try the cards on."""

    __tablename__ = "casus"

    text: Mapped[str] = field(default="")
    rank: Mapped[str] = field(default="")


class Card(Entity):
    """A gesprekskaart under a guiding principle (uitgangspunt)."""

    __tablename__ = "card"

    title: Mapped[str] = field(default="")
    principle: Mapped[str | None] = field(default=None)
    text: Mapped[str | None] = field(default=None)
    rank: Mapped[str] = field(default="")


class Play(Entity):
    """A card played on the casus: used or not, and (in its contribution) why."""

    __tablename__ = "play"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"card_id", "use"}

    id: Mapped[str] = link("contribution.id", primary_key=True)
    card_id: Mapped[str] = link("card.id")
    use: Mapped[bool | None] = field(default=None)
