"""What a description needs on its way to the databank: the way itself, the chain, variation, privacy."""

from typing import ClassVar

from sqlalchemy.orm import Mapped

from app.models.base import Entity, field, link


class Milestone(Entity):
    """A point on the way from aanmelden to publicatie (EXPOO). Its id is ``id_for("milestone", key)``.

    Agreements and documents of a point carry ``weg/<key>`` as their step.
    """

    __tablename__ = "milestone"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"key", "date", "done"}

    key: Mapped[str] = field()
    """A ``WayPoint`` value."""
    date: Mapped[str | None] = field(default=None)
    """ISO date on which it was, or on which it is foreseen."""
    done: Mapped[bool] = field(default=False)
    note: Mapped[str] = field(default="")


class ChainItem(Entity):
    """One link of the chain aanleiding – doelgroep – doel – aanpak – werkzaam element."""

    __tablename__ = "chain_item"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"part", "about_id"}

    part: Mapped[str] = field()
    """A ``ChainPart`` value: which link of the chain it belongs to."""
    text: Mapped[str] = field(default="")
    about_id: Mapped[str | None] = field(default=None)
    """The contribution, kerncomponent or kernactiviteit that it came from; None when it was typed here."""
    rank: Mapped[str] = field(default="")


class ChainLink(Entity):
    """Two items of the chain that follow from one another. Its id is ``id_for("chain-link", one, other)``."""

    __tablename__ = "chain_link"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"one_id", "other_id"}

    one_id: Mapped[str] = link("chain_item.id")
    """The item that comes first in the chain."""
    other_id: Mapped[str] = link("chain_item.id")


class Variation(Entity):
    """Who does it so: everyone, some, or one organisation. Its id is ``id_for("variation", about_id)``."""

    __tablename__ = "variation"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"about_id", "spread"}

    about_id: Mapped[str] = field()
    """The contribution or kernactiviteit that it is about."""
    spread: Mapped[str] = field()
    """A ``Spread`` value: everyone, some, or one organisation."""
    organisations: Mapped[list[str]] = field(default=list)
    """Which ones, when it is not everyone."""
    text: Mapped[str] = field(default="")
    """What is different there, in people's own words."""


class KnownWord(Entity):
    """A word that is right in this practice. Its id is ``id_for("word", word)``."""

    __tablename__ = "known_word"

    word: Mapped[str] = field()


class Cleared(Entity):
    """Words that could point to a client, and that somebody looked at: they may stay.

    Its id is ``id_for("cleared", kind, words, place)``, with '' for everywhere.
    """

    __tablename__ = "cleared"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"kind", "place"}

    kind: Mapped[str] = field()
    """A ``ClientMark`` value: what they look like."""
    words: Mapped[str] = field(default="")
    place: Mapped[str | None] = field(default=None)
    """The step in whose text they may stay; None: everywhere."""
