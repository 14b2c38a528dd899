"""The chain as values: its parts in order, an item with what belongs to it, and the ends that hang loose."""

from dataclasses import dataclass
from enum import Enum


class ChainPart(Enum):
    """A link of the chain, in order; its value is the key of its onderdeel in the grondplan."""

    REASON = "aanleiding"
    GROUP = "doelgroep"
    GOAL = "doel"
    WAY = "aanpak"
    ELEMENT = "werkzaam"

    @property
    def title(self) -> str:
        """The name on screen."""
        return _TITLES[self]

    @property
    def before(self) -> "ChainPart | None":
        """What it follows from."""
        place = ORDER.index(self)
        return ORDER[place - 1] if place else None

    @property
    def behind(self) -> "ChainPart | None":
        """What follows from it."""
        place = ORDER.index(self)
        return ORDER[place + 1] if place + 1 < len(ORDER) else None


ORDER = tuple(ChainPart)
_TITLES = {
    ChainPart.REASON: "Aanleiding",
    ChainPart.GROUP: "Doelgroep",
    ChainPart.GOAL: "Doel",
    ChainPart.WAY: "Aanpak",
    ChainPart.ELEMENT: "Werkzaam element",
}
STEPS = {
    ChainPart.REASON: "aanleiding.vraagstuk",
    ChainPart.GROUP: "doelgroep.voor-wie",
    ChainPart.GOAL: "doel.verandering",
    ChainPart.WAY: "aanpak.stappen",
    ChainPart.ELEMENT: "werkzaam.eigen",
}
"""Where a question about a part is put: the work question that asks for it."""
QUESTIONS = {
    (ChainPart.REASON, ChainPart.GROUP): "Bij wie merk je ‘{text}’ vooral?",
    (ChainPart.GROUP, ChainPart.GOAL): "Wat moet er veranderen voor ‘{text}’?",
    (ChainPart.GOAL, ChainPart.WAY): "Wat doen jullie om ‘{text}’ te bereiken?",
    (ChainPart.WAY, ChainPart.ELEMENT): "Wat maakt dat ‘{text}’ werkt?",
    (ChainPart.GROUP, ChainPart.REASON): "Welk vraagstuk pak je aan voor ‘{text}’?",
    (ChainPart.GOAL, ChainPart.GROUP): "Voor wie is ‘{text}’ een doel?",
    (ChainPart.WAY, ChainPart.GOAL): "Waarvoor doen jullie ‘{text}’?",
    (ChainPart.ELEMENT, ChainPart.WAY): "Waar in jullie aanpak zie je ‘{text}’?",
}
"""What a loose end asks the group: from a part, to the part in which nothing belongs to it."""


@dataclass(frozen=True, slots=True)
class LooseEnd:
    """An item to which nothing belongs in the part before or behind it, and what that asks."""

    item_id: str
    part: ChainPart
    towards: ChainPart
    question: str


@dataclass(frozen=True, slots=True)
class Link:
    """An item as a screen needs it; a value, not a row."""

    id: str
    part: ChainPart
    text: str
    about_id: str | None
    linked: frozenset[str]
    """Ids of the items beside it that belong to it."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Words of the texts or of the praktijkprofiel that could be an item."""

    text: str
    about_id: str | None = None
