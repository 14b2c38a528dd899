"""The way of a description from aanmelden to publicatie, point by point, as EXPOO goes it with a group.

Source: EXPOO, "Zelf een praktijk indienen?"; the wording is ours.
"""

from enum import Enum
from typing import NamedTuple

from app.guides.levels import Level


class _Facts(NamedTuple):
    title: str
    happens: str
    hints: tuple[str, ...]
    level: Level | None = None


class WayPoint(Enum):
    """One point on the way; its value is the key under which a practice file keeps it."""

    READY = "klaar"
    ANNOUNCE = "aanmelden"
    TALK = "gesprek"
    DESCRIBE = "beschrijven"
    HAND_IN = "indienen"
    REVIEW = "review"
    FEEDBACK = "terugkoppeling"
    PUBLISH = "publicatie"

    @property
    def title(self) -> str:
        """The name on screen."""
        return _FACTS[self].title

    @property
    def happens(self) -> str:
        """What happens here, in a sentence or two."""
        return _FACTS[self].happens

    @property
    def hints(self) -> tuple[str, ...]:
        """What to think of, each a short line."""
        return _FACTS[self].hints

    @property
    def level(self) -> Level | None:
        """The level that a practice has once this point is done; None when it changes nothing."""
        return _FACTS[self].level


_FACTS = {
    WayPoint.READY: _Facts(
        "Is de praktijk klaar?",
        "Kijk samen of het al tijd is om te beschrijven.",
        (
            "Loopt de praktijk al lang genoeg om te weten wat werkt?",
            "Wie draagt haar, ook als er iemand vertrekt?",
            "Waarom beschrijf je haar: om over te dragen, om beter te worden, om te tonen wat je kan, "
            "of om je werk te verantwoorden?",
        ),
    ),
    WayPoint.ANNOUNCE: _Facts(
        "Aanmelden",
        "Je vult het aanmeldingsformulier van EXPOO in. Elke organisatie of elk netwerk kan dat.",
        ("De tekst voor het formulier staat klaar bij ‘Andere documenten’.",),
        Level.AANGEMELD,
    ),
    WayPoint.TALK: _Facts(
        "Gesprek met EXPOO",
        "Na een positief antwoord praat je met EXPOO over hoe je samenwerkt.",
        (
            "Hoe werken jullie samen, en tegen wanneer?",
            "In welke vorm schrijf je: dit grondplan of een formulier van EXPOO?",
            "Wat verwacht je van elkaar?",
        ),
    ),
    WayPoint.DESCRIBE: _Facts(
        "Beschrijven",
        "Je schrijft het grondplan. EXPOO leest mee en geeft opmerkingen voor je indient.",
        (
            "Stuur een ontwerp naar EXPOO; je mag dat meer dan één keer doen.",
            "Haal het Word-bestand dat terugkomt hier weer binnen.",
        ),
    ),
    WayPoint.HAND_IN: _Facts(
        "Indienen",
        "Je dient het grondplan in voor de commissie. Het staat nog niet online.",
        ("Het mag in fases: eerst de beschrijving, later onderbouwing en uitvoerbaarheid.",),
        Level.INGEDIEND,
    ),
    WayPoint.REVIEW: _Facts(
        "De commissie leest",
        "Elk lid van de commissie leest de beschrijving en schrijft op wat het ervan vindt.",
        ("Wil je oefenen? Met ‘De commissie naspelen’ lezen jullie eerst zelf als de commissie.",),
    ),
    WayPoint.FEEDBACK: _Facts(
        "Terugkoppeling",
        "Je bespreekt met EXPOO wat de commissie schreef en wat je ermee doet.",
        (
            "Hoe groeit de praktijk verder?",
            "Wat kan je doen rond professionalisering: wie kan bij jullie terecht, is er vorming?",
            "Wat is er later nog nodig voor de onderbouwing?",
        ),
        Level.GOED_BESCHREVEN,
    ),
    WayPoint.PUBLISH: _Facts(
        "Publicatie",
        "Het grondplan staat in de databank. Samen met EXPOO maak je dat klein bekend.",
        (
            "Spreek af hoe je het bekendmaakt, en wie dat doet.",
            "Kijk wat je met de ruwe antwoorden doet: bewaren tot een datum, of wissen.",
        ),
    ),
}
