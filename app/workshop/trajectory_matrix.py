"""The matrix over verhalen: which factors come back, in which verhalen, and from whose perspective.

Factors with the same words are one pattern; capitals, spaces and the marks around them make no difference.
What else is the same, only the group can say, and it does so by giving factors the same words.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.guides.steps import Labelled
from app.workshop.trajectories_values import Case, CaseFactor, factors_of

RECURS_FROM = 2
"""A factor recurs when it is told in so many verhalen."""
_MARKS = " \t\n.,;:!?…‘’“”'\"«»()–-"


@dataclass(frozen=True, slots=True)
class Sight:
    """How often a perspective saw a pattern; 0 means that it did not."""

    perspective: Labelled
    count: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """A factor, wherever it was told."""

    text: str
    """As it was told first."""
    helps: bool
    factors: tuple[CaseFactor, ...]
    cases: tuple[Case, ...]
    """The verhalen in which it was told, in their order."""
    sights: tuple[Sight, ...]
    """One for every perspective there is, in their order."""
    turned: bool
    """The same words stand on the other side too: what helped here, hindered there."""

    @property
    def recurs(self) -> bool:
        """Whether it is told in more than one verhaal."""
        return len(self.cases) >= RECURS_FROM

    @property
    def seen_by(self) -> tuple[Labelled, ...]:
        """The perspectives that saw it."""
        return tuple(one.perspective for one in self.sights if one.count)

    @property
    def missed_by(self) -> tuple[Labelled, ...]:
        """The perspectives that did not."""
        return tuple(one.perspective for one in self.sights if not one.count)


@dataclass(frozen=True, slots=True)
class PerspectiveTally:
    """What a perspective told, over all verhalen."""

    perspective: Labelled
    helps: int
    hinders: int
    cases: int
    """In how many verhalen it told something."""


def patterns(cases: Sequence[Case], perspectives: Sequence[Labelled]) -> tuple[Pattern, ...]:
    """What is told in most verhalen first, then what is told most often, then in reading order."""
    told: dict[tuple[str, bool], list[CaseFactor]] = {}
    for factor in factors_of(cases):
        told.setdefault((folded(factor.text), factor.helps), []).append(factor)
    found = [
        _pattern(factors, cases, perspectives, turned=(words, not helps) in told)
        for (words, helps), factors in told.items()
    ]
    return tuple(sorted(found, key=lambda one: (-len(one.cases), -len(one.factors))))


def tallies(cases: Sequence[Case], perspectives: Sequence[Labelled]) -> tuple[PerspectiveTally, ...]:
    """What each perspective told."""
    made = []
    for one in perspectives:
        own = [factor for factor in factors_of(cases) if factor.perspective == one.key]
        helps = sum(factor.helps for factor in own)
        made.append(PerspectiveTally(one, helps, len(own) - helps, len({factor.case_id for factor in own})))
    return tuple(made)


def folded(text: str) -> str:
    """Words as they are compared; a text of marks alone stays itself."""
    flat = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return flat.strip(_MARKS) or flat


def _pattern(
    factors: Sequence[CaseFactor], cases: Iterable[Case], perspectives: Iterable[Labelled], *, turned: bool
) -> Pattern:
    first = factors[0]
    ids = {factor.case_id for factor in factors}
    sights = tuple(
        Sight(one, sum(factor.perspective == one.key for factor in factors)) for one in perspectives
    )
    told_in = tuple(case for case in cases if case.id in ids)
    return Pattern(first.text, first.helps, tuple(factors), told_in, sights, turned)
