"""Which questions make up which part of a presentation, and what of a grondplan tells the same."""

from dataclasses import dataclass

SHARING = "delen"
"""Key of the guide on sharing."""


@dataclass(frozen=True, slots=True)
class Order:
    """A part, which is a section of the guide on sharing.

    A row is keys of its steps, and of the onderdelen of the grondplan that stand there as long as those steps
    have no answer.
    ``profile`` puts the praktijkprofiel behind it, ``learned`` the leerpunten of the meetings.
    """

    key: str
    rows: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    profile: bool = False
    learned: bool = False


PARTS = (
    Order(
        "inleiding",
        (
            (("delen.inleiding.doel",), ("doel",)),
            (("delen.inleiding.behoefte",), ("aanleiding",)),
            ((), ("doelgroep",)),
            (("delen.inleiding.transformatie",), ()),
        ),
    ),
    Order(
        "opbrengsten",
        (
            (("delen.opbrengsten.veranderd",), ("ervaringen",)),
            (("delen.opbrengsten.succesfactoren",), ("kwaliteit",)),
            (("delen.opbrengsten.knelpunten",), ()),
        ),
    ),
    Order(
        "proces",
        (
            (("delen.proces.verloop",), ("aanpak",)),
            (("delen.proces.knelpunten",), ("probleemanalyse",)),
            (("delen.proces.werkzaam",), ("werkzaam",)),
            (("delen.proces.randvoorwaarden",), ("randvoorwaarden",)),
        ),
        profile=True,
    ),
    Order("tips", ((("delen.tips.tips",), ("overdracht",)),), learned=True),
)
"""In the order of the source, part by part and question by question."""
