"""What the facilitator wants the room to see of a step that is done on a screen of its own.

A view says which part; the room itself looks up, through its audience, what may be seen of it. So a
screen can't show what is not for the room.
"""

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias


class BoardShows(Enum):
    """The ways to look at a board."""

    INSTRUCTION = "instruction"
    """What to do, and what each colour is for; nobody writes after another."""
    NOTES = "notes"
    """The notes as they fall in, the newest first."""
    WALL = "wall"
    """Every cluster with its notes as tiles and its dots as a bar."""
    CLUSTER = "cluster"
    RANKING = "ranking"
    """Dots as bars, most first."""


@dataclass(frozen=True, slots=True)
class BoardView:
    """Of the board of this step; ``cluster_id`` is for ``CLUSTER``, where None is what stays loose."""

    shows: BoardShows
    cluster_id: str | None = None


@dataclass(frozen=True, slots=True)
class ProfileView:
    """Of the praktijkprofiel: a whole kerncomponent, one kernactiviteit, or one open question of it.

    ``cell`` is the name of a ``Cell``. With neither component nor activity the room gets the instruction.
    """

    component_id: str | None = None
    activity_id: str | None = None
    cell: str | None = None
    example: int | None = None
    """The place of a filled example in the guide, from 0."""


class CardsShow(Enum):
    """The ways to look at a game of cards."""

    INSTRUCTION = "instruction"
    """How it is played."""
    CASUS = "casus"
    DECK = "deck"
    """All cards open, to choose from."""
    CARD = "card"
    """The card that is drawn, large, and how many are still closed."""
    REASON = "reason"
    """The card with what was said on it."""
    TALLY = "tally"
    """Wel and niet per card."""


@dataclass(frozen=True, slots=True)
class CardsView:
    """Of a game; ``card_id`` is for ``CARD`` and ``REASON``."""

    shows: CardsShow
    game_id: str | None = None
    card_id: str | None = None
    casus_id: str | None = None


class ScaleShows(Enum):
    """The ways to look at scores."""

    HIDDEN = "hidden"
    """The question, and how many gave a score: nobody follows another."""
    DOTS = "dots"
    POINTS = "points"
    """What the group named beside its scores."""


@dataclass(frozen=True, slots=True)
class ScaleView:
    """Of the scores that were given on a day."""

    shows: ScaleShows
    day_id: str | None = None


class ChoiceShows(Enum):
    """The ways to look at a choice."""

    OPTIONS = "options"
    """What there is to choose from, and what each is for."""
    BARS = "bars"
    """How many are for each."""
    DECISION = "decision"
    """What the group decided on, and why."""


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """Of a choice; the votes are those of a day."""

    shows: ChoiceShows
    day_id: str | None = None


@dataclass(frozen=True, slots=True)
class CheckView:
    """Of a statement, or one perspective of it, as it was weighed on a day; with its place among others."""

    day_id: str | None = None
    perspective: str | None = None
    number: int = 0
    total: int = 0


class AgreementsShow(Enum):
    """The ways to look at agreements."""

    BACK = "back"
    """What earlier days learned and left to do."""
    RESULT = "result"
    """What the checklist came to, per block."""
    NOT_YET = "not-yet"
    """What does not stand yet."""
    AGREED = "agreed"
    """What was agreed on this day."""
    SERIES = "series"
    """The dates of the meetings to come."""


@dataclass(frozen=True, slots=True)
class AgreementsView:
    """Of the agreements of a day."""

    shows: AgreementsShow
    day_id: str | None = None


class TimelineShows(Enum):
    """The ways to look at praktijkervaringen."""

    INSTRUCTION = "instruction"
    """The question; nothing of anybody's verhaal."""
    COURSE = "course"
    """A verhaal in moments."""
    FACTORS = "factors"
    """What helped and hindered in a verhaal, under who saw it."""
    MATRIX = "matrix"
    """What comes back over the verhalen."""
    LESSONS = "lessons"
    """The question that asks for leerinzichten."""
    LESSON = "lesson"


@dataclass(frozen=True, slots=True)
class TimelineView:
    """Of the praktijkervaringen: ``case_id`` for ``COURSE`` and ``FACTORS``, ``lesson_id`` for ``LESSON``."""

    shows: TimelineShows
    case_id: str | None = None
    lesson_id: str | None = None


StepView: TypeAlias = (
    BoardView | ProfileView | CardsView | TimelineView | ScaleView | ChoiceView | CheckView | AgreementsView
)
