"""What people choose before a grondplan is written: for which level, which parts, with how much around it."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.guides.levels import Level


class AnnexKind(StrEnum):
    """What can follow after the plan itself."""

    LOCAL = "lokale-variaties"
    """What each organisation does in its own way."""
    BOARD = "post-its"
    """The exercise: the wall, the clusters and the votes."""
    PROFILE = "praktijkprofiel"
    CARDS = "kaarten"
    """The talks with cards, with the reasons as far as people agreed."""
    FEEDBACK = "terugkoppeling"
    """What people said at the end, without names."""
    GROUNDING = "onderbouwing"
    """Which kinds of knowledge carry each onderdeel."""
    SOURCES = "bronnen"
    RAW = "ruwe-antwoorden"
    """Everything that was said, with names as far as people agreed to that."""
    PEOPLE = "deelnemers"


@dataclass(frozen=True, slots=True)
class PlanWishes:
    """The choices for one export of the grondplan; a value, fit for a worker.

    ``sections`` are keys of onderdelen; None is everything that ``level`` asks. With ``gaps`` an empty
    question is seen to be empty, without it is left out. ``provenance`` puts in comments which answers a
    passage rests on; a ``final`` plan has none, and no word "ontwerp".
    """

    level: Level = Level.INGEDIEND
    sections: tuple[str, ...] | None = None
    gaps: bool = True
    provenance: bool = False
    final: bool = False
    annexes: frozenset[AnnexKind] = field(
        default=frozenset({AnnexKind.LOCAL, AnnexKind.PROFILE, AnnexKind.SOURCES})
    )
    photos: bool = False
    """With the raw answers: also the photos beside them."""
    since: str = ""
    """The id of an earlier state (``Versions``): Word shows as tracked changes what changed since. Without
    provenance then: a comment on words that are gone would say nothing."""
    anonymous: bool = False
    """Without the contact person, and without anybody's name in the annexes."""
