"""The levels of description that EXPOO gives a practice, and which steps each of them asks for.

Source: EXPOO, "Zelf een praktijk indienen?"; the wording is ours.
"""

from enum import Enum
from typing import NamedTuple


class _Facts(NamedTuple):
    order: int
    title: str
    asks: str


class Level(Enum):
    """How far the description of a practice has come; also the phase for which a step's answer counts."""

    AANGEMELD = "aangemeld"
    INGEDIEND = "ingediend"
    GOED_BESCHREVEN = "goed-beschreven"
    THEORETISCH_ONDERBOUWD = "theoretisch-onderbouwd"
    WETENSCHAPPELIJK_ONDERZOCHT = "wetenschappelijk-onderzocht"

    @property
    def title(self) -> str:
        """The name on screen."""
        return _FACTS[self].title

    @property
    def order(self) -> int:
        """The place in the row, from 0."""
        return _FACTS[self].order

    @property
    def asks(self) -> str:
        """One or two sentences: what must be there before a practice has this level."""
        return _FACTS[self].asks

    def needs(self, phase: "Level | None") -> bool:
        """Whether a step of ``phase`` must be answered for this level; a step without a phase never must.

        Handing in asks the whole description, so 'ingediend' needs every step of 'goed-beschreven'.
        """
        if phase is None:
            return False
        reach = Level.GOED_BESCHREVEN if self is Level.INGEDIEND else self
        return phase.order <= reach.order


_FACTS = {
    Level.AANGEMELD: _Facts(
        0,
        "Aangemeld",
        "Je nam contact op met EXPOO en jullie maakten afspraken. "
        "De titel, de doelgroep, het thema en de indiener zijn ingevuld.",
    ),
    Level.INGEDIEND: _Facts(
        1,
        "Ingediend",
        "Het grondplan is geschreven en ingediend voor review. Het is nog niet gepubliceerd.",
    ),
    Level.GOED_BESCHREVEN: _Facts(
        2,
        "Goed beschreven",
        "De commissie las het grondplan en gaf feedback, en jullie bespraken die. "
        "Het grondplan wordt nu gepubliceerd.",
    ),
    Level.THEORETISCH_ONDERBOUWD: _Facts(
        3,
        "Theoretisch onderbouwd",
        "Je past algemene theorie toe op jullie probleem, jullie doel en jullie manier van werken.",
    ),
    Level.WETENSCHAPPELIJK_ONDERZOCHT: _Facts(
        4,
        "Wetenschappelijk onderzocht",
        "Er is onderzoek gedaan naar de uitvoering van de praktijk.",
    ),
}
