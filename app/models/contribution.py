"""What the group says: one core row, and one small table per kind for the rest."""

from enum import StrEnum
from typing import ClassVar

from sqlalchemy.orm import Mapped

from app.models.base import Entity, field, link


class Kind(StrEnum):
    """What sort of contribution it is; each but the answer has a small table of its own."""

    ANSWER = "answer"
    NOTE = "note"
    SCORE = "score"
    CHECK = "check"
    PLAY = "play"
    CHOICE = "choice"


class Via(StrEnum):
    """How something came in that was not said aloud on the day."""

    MAIL = "mail"
    PAPER = "paper"
    SHEET = "sheet"
    """On an invulblad."""


class Contribution(Entity):
    """Something said: by a person, a table or nobody; on a day or outside any day; on a step.

    ``text`` is kept letter for letter. None means that nothing was said, which differs from ''.
    """

    __tablename__ = "contribution"
    structure: ClassVar[frozenset[str]] = Entity.structure | {
        "kind",
        "step",
        "day_id",
        "via",
        "private",
        "anonymous",
        "to_ask",
        "parked",
        "not_needed",
        "unfinished",
    }

    kind: Mapped[str] = field(default=Kind.ANSWER.value)
    step: Mapped[str] = field()
    """``guide key/step key``."""
    day_id: Mapped[str | None] = link("day.id", default=None)
    person_id: Mapped[str | None] = link("person.id", default=None)
    subgroup_id: Mapped[str | None] = link("subgroup.id", default=None)
    at: Mapped[str | None] = field(default=None)
    """ISO moment, for people to read; order never comes from it."""
    via: Mapped[str | None] = field(default=None)
    """How it came when nobody said it aloud: a ``Via`` value."""
    text: Mapped[str | None] = field(default=None)
    private: Mapped[bool] = field(default=False)
    """Niet op het scherm: never for the room."""
    anonymous: Mapped[bool] = field(default=False)
    """Zonder naam, in the report and in the room."""
    to_ask: Mapped[bool] = field(default=False)
    """Na te vragen."""
    parked: Mapped[bool] = field(default=False)
    not_needed: Mapped[bool] = field(default=False)
    """Niet nodig in de tekst: the penhouder looked at it and left it out."""
    unfinished: Mapped[bool] = field(default=False)
    """Being typed; becomes an answer with Enter."""
    rank: Mapped[str] = field(default="")


class Contradiction(Entity):
    """Two contributions that say the opposite; somebody has to find out, nobody decides it here."""

    __tablename__ = "contradiction"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"one_id", "other_id"}

    one_id: Mapped[str] = link("contribution.id")
    other_id: Mapped[str] = link("contribution.id")


class Cluster(Entity):
    """Notes that belong together; becomes a core activity."""

    __tablename__ = "cluster"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"step", "specific"}

    step: Mapped[str] = field()
    name: Mapped[str] = field(default="")
    specific: Mapped[bool] = field(default=False)
    """Eigen aan deze praktijk (intervention-specific)."""
    rank: Mapped[str] = field(default="")


class Note(Entity):
    """A post-it; its id is that of its contribution."""

    __tablename__ = "note"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"color", "knowledge", "cluster_id", "x", "y"}

    id: Mapped[str] = link("contribution.id", primary_key=True)
    color: Mapped[str | None] = field(default=None)
    knowledge: Mapped[str | None] = field(default=None)
    cluster_id: Mapped[str | None] = link("cluster.id", default=None)
    x: Mapped[float | None] = field(default=None)
    """Where it hangs on the free wall, in widths of a note; None: nobody hung it yet."""
    y: Mapped[float | None] = field(default=None)


class Vote(Entity):
    """Dots on a note or a cluster: a count, of a person, of a table or of nobody in particular."""

    __tablename__ = "vote"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"note_id", "cluster_id", "subgroup_id", "count"}

    note_id: Mapped[str | None] = link("note.id", default=None)
    cluster_id: Mapped[str | None] = link("cluster.id", default=None)
    voter_id: Mapped[str | None] = link("person.id", default=None)
    subgroup_id: Mapped[str | None] = link("subgroup.id", default=None)
    count: Mapped[int] = field(default=1)


class Score(Entity):
    """A score with the words beside it; ``value`` is None for who abstains."""

    __tablename__ = "score"
    structure: ClassVar[frozenset[str]] = Entity.structure

    id: Mapped[str] = link("contribution.id", primary_key=True)
    value: Mapped[float | None] = field(default=None)


class Check(Entity):
    """A statement of a checklist answered: ja, deels, nee or nvt; or a question that was discussed."""

    __tablename__ = "check_mark"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"status", "perspective"}

    id: Mapped[str] = link("contribution.id", primary_key=True)
    status: Mapped[str | None] = field(default=None)
    """A ``CheckStatus`` value."""
    perspective: Mapped[str | None] = field(default=None)
    """The key of the perspective of the statement that it is about; None: of the whole statement."""


class Choice(Entity):
    """An option of a choice that somebody is for, or that the group decided on."""

    __tablename__ = "choice"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"option", "count", "decided"}

    id: Mapped[str] = link("contribution.id", primary_key=True)
    option: Mapped[str] = field()
    """The key of the option."""
    count: Mapped[int] = field(default=1)
    """How many are for it, when it is of nobody in particular."""
    decided: Mapped[bool] = field(default=False)
    """What the group decided on; its words say why."""
