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
    wisdom: Mapped[str | None] = field(default=None)
    """Praktische wijsheid: when one does not do this, and with whom."""
    rank: Mapped[str] = field(default="")


class Backing(Entity):
    """A note that a cell of the profile was made from."""

    __tablename__ = "backing"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"activity_id", "cell", "note_id"}

    activity_id: Mapped[str] = link("core_activity.id")
    cell: Mapped[str] = field()
    """The name of the field in ``CoreActivity``: 'expected', 'developing', 'undesired' or 'wisdom'."""
    note_id: Mapped[str] = link("contribution.id")


class Casus(Entity):
    """A story to try the cards on: the family, and the worker with what she brings along herself."""

    __tablename__ = "casus"

    title: Mapped[str] = field(default="")
    text: Mapped[str] = field(default="")
    worker: Mapped[str | None] = field(default=None)
    rank: Mapped[str] = field(default="")


class Deck(Entity):
    """A stapel of cards: the built-in one, one made from the praktijkprofiel, or one's own."""

    __tablename__ = "deck"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"origin"}

    name: Mapped[str] = field(default="")
    origin: Mapped[str | None] = field(default=None)
    """The id of the step whose guide brought it, 'profile', or None for one's own."""
    rank: Mapped[str] = field(default="")


class Card(Entity):
    """A gesprekskaart under a guiding principle (uitgangspunt)."""

    __tablename__ = "card"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"deck_id", "activity_id"}

    deck_id: Mapped[str | None] = link("deck.id", default=None)
    """None: the one deck of a file that has no decks yet."""
    activity_id: Mapped[str | None] = link("core_activity.id", default=None)
    """The kernactiviteit that it was made from."""

    title: Mapped[str] = field(default="")
    principle: Mapped[str | None] = field(default=None)
    text: Mapped[str | None] = field(default=None)
    rank: Mapped[str] = field(default="")


class Round(Entity):
    """One game with a deck on a casus. What was shuffled stays as it was, also after reopening."""

    __tablename__ = "round"
    structure: ClassVar[frozenset[str]] = Entity.structure | {
        "step",
        "day_id",
        "deck_id",
        "casus_id",
        "closed",
        "cards",
        "turns",
    }

    step: Mapped[str] = field()
    day_id: Mapped[str | None] = link("day.id", default=None)
    deck_id: Mapped[str | None] = link("deck.id", default=None)
    casus_id: Mapped[str | None] = link("casus.id", default=None)
    closed: Mapped[bool] = field(default=True)
    """Optie 2: cards closed, drawn in turn. Else optie 1: open, choose one or two."""
    cards: Mapped[list[str]] = field(default=list)
    """Ids of the cards in the order in which they are drawn."""
    turns: Mapped[list[str]] = field(default=list)
    """Ids of people or tables in the order of their turns."""
    rank: Mapped[str] = field(default="")


class Play(Entity):
    """A card played on the casus: used or not, and (in its contribution) why."""

    __tablename__ = "play"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"card_id", "use", "round_id"}

    id: Mapped[str] = link("contribution.id", primary_key=True)
    card_id: Mapped[str] = link("card.id")
    round_id: Mapped[str | None] = link("round.id", default=None)
    use: Mapped[bool | None] = field(default=None)
