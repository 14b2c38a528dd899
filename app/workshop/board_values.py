"""What hangs on a board, as values: notes, clusters, dots, and what the room may see of them."""

from dataclasses import dataclass
from typing import NamedTuple

from app.workshop.answer import Marks
from app.workshop.people import Who


@dataclass(frozen=True, slots=True)
class BoardNote:
    """A post-it; a value, not a row."""

    id: str
    text: str
    color: str | None
    """The key of a colour of the board, or the word that an imported note had for one it doesn't know."""
    who: Who | None
    knowledge: str | None
    """The key of a kind of knowledge of the board."""
    cluster_id: str | None
    """None for a note that stays outside the clusters."""
    x: float | None
    """Where it hangs on the free wall, in widths of a note; None: nobody hung it yet."""
    y: float | None
    votes: int
    private: bool
    anonymous: bool
    at: str | None
    """ISO moment."""
    to_ask: bool = False
    parked: bool = False
    day_id: str | None = None
    """The day on which it was written; None outside any day."""


@dataclass(frozen=True, slots=True)
class BoardCluster:
    """Notes that belong together."""

    id: str
    number: int
    """From 1, in the order in which the clusters were made; a new one never changes the others'."""
    name: str
    specific: bool
    """Eigen aan deze praktijk."""
    note_ids: tuple[str, ...]
    votes: int
    """Dots on its notes and on itself."""
    own_votes: int
    """Dots on the cluster itself."""


@dataclass(frozen=True, slots=True)
class NewNote:
    """A note to hang, as a list or a file gives many at once."""

    text: str
    color: str | None = None
    who: Who | None = None
    marks: Marks | None = None
    knowledge: str | None = None
    cluster: str | None = None
    """The name of its cluster, which is made when there is none."""


class VotesGiven(NamedTuple):
    """How many dots there are, and how many were given out."""

    given: int
    expected: int

    @property
    def over(self) -> int:
        """How many more than were given out; below 0 for fewer. Told, never corrected."""
        return self.given - self.expected


@dataclass(frozen=True, slots=True)
class Ranked:
    """A cluster or a loose note with its dots, as the bars of the outcome show them."""

    id: str
    name: str
    number: int | None
    """Of a cluster; None for a loose note."""
    votes: int
    share: float
    """Of the most dots on anything, from 0 to 1: how long its bar is."""


@dataclass(frozen=True, slots=True)
class RoomNote:
    """A note as an audience may see it. It has no name, so that nothing drawn from it can show one."""

    id: str
    text: str
    color: str | None
    cluster_id: str | None
    x: float | None
    y: float | None
    votes: int


@dataclass(frozen=True, slots=True)
class RoomWall:
    """The wall as an audience may see it; clusters count only the notes that it may see."""

    notes: tuple[RoomNote, ...]
    clusters: tuple[BoardCluster, ...]
