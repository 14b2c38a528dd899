"""One thing that is still wanting before a description can go out: in words, and where to go for it."""

from dataclasses import dataclass, field
from enum import Enum, auto


class WantKind(Enum):
    """What sort of thing is wanting."""

    DATA = auto()
    """Data of the aanmelding."""
    MAIL = auto()
    """An e-mail address that looks wrong."""
    NO_TEXT = auto()
    BIT = auto()
    """A bit of a text that was left for later."""
    UNKNOWN_SOURCE = auto()
    """A text cites a key that no source has."""
    NAME_IN_TEXT = auto()
    NAME_IN_ANSWER = auto()
    """In the raw answers, of somebody who wants to stay unnamed."""
    CONTRADICTION = auto()
    REMARK = auto()
    TO_ASK = auto()
    GAP = auto()
    """A hiaat."""
    TOO_LONG = auto()


class Act(Enum):
    """The one thing to do about it."""

    FILL_IN = auto()
    WRITE = auto()
    LOOK = auto()
    TAKE_OUT = auto()
    COMPARE = auto()


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to go to. Without a step it is in the data of the practice, or of the practice as a whole."""

    step_id: str | None = None
    words: str = ""
    """The words in the draft to choose there; empty when it is not about words."""
    answer_id: str | None = None
    other_id: str | None = None
    """The answer that contradicts ``answer_id``."""


@dataclass(frozen=True, slots=True)
class Want:
    """What is wanting: one sentence, one line of detail, one act."""

    kind: WantKind
    title: str
    detail: str
    act: Act
    spots: tuple[Spot, ...] = ()
    """Every place of it, the first one first."""
    number: int = field(default=1)
    """How many things this stands for."""

    @property
    def step_id(self) -> str | None:
        """The question to go to."""
        return self.spots[0].step_id if self.spots else None

    @property
    def words(self) -> str:
        """The words to choose there."""
        return self.spots[0].words if self.spots else ""


@dataclass(frozen=True, slots=True)
class Wanting:
    """What a level still wants, and what is in order already. Nothing of it ever blocks a document."""

    todo: tuple[Want, ...] = ()
    in_order: tuple[str, ...] = ()
    """In a word or two each: "contactpersoon"."""
