"""Scores as a screen, the room and a report need them: values, and how they lie."""

from collections import Counter
from dataclasses import dataclass
from statistics import median

from app.foundation.errors import KnownError
from app.foundation.text import number_words
from app.guides.steps import ScaleStep
from app.workshop.people import Who


@dataclass(frozen=True, slots=True)
class Given:
    """A score that somebody gave. ``value`` is None for who abstains."""

    id: str
    value: float | None
    why: str
    who: Who | None
    day_id: str | None = None
    private: bool = False
    anonymous: bool = False
    parked: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """One of the things that the group names beside its scores. ``list_key`` is of a list of the step."""

    id: str
    list_key: str
    text: str
    who: Who | None = None
    private: bool = False
    anonymous: bool = False
    parked: bool = False


@dataclass(frozen=True, slots=True)
class Spread:
    """How scores lie. No names, and no average: the middle says more of a group."""

    values: tuple[float, ...] = ()
    """In order, lowest first."""
    abstained: int = 0

    @property
    def middle(self) -> float | None:
        """The median."""
        return median(self.values) if self.values else None

    @property
    def stacks(self) -> dict[float, int]:
        """Score → how often it was given, lowest first."""
        return dict(sorted(Counter(self.values).items()))


def spread_of(given: list[Given]) -> Spread:
    """How these scores lie."""
    values = sorted(one.value for one in given if one.value is not None)
    return Spread(tuple(values), sum(one.value is None for one in given))


_EXACT = 1e-9
"""How far from a whole number of steps a tenth may come out, for a computer counts in halves."""


def read_score(words: str, step: ScaleStep) -> float:
    """The score that somebody typed. Raises ``KnownError`` when it is none that the scale has.

    Half points are always allowed: people give them, whatever the scale says.
    """
    plain = words.strip().replace(",", ".")
    try:
        value = float(plain)
    except ValueError:
        value = float("nan")
    places = ((value - step.min) / size for size in (step.step, 0.5))
    fits = step.min <= value <= step.max and any(abs(one - round(one)) < _EXACT for one in places)
    if not fits:
        low, high = number_words(step.min), number_words(step.max)
        raise KnownError(
            f"Een score gaat hier van {low} tot {high}, ook met een half punt. Er is niets bewaard; "
            "typ een andere score, of kies ‘geen cijfer’."
        )
    return value
