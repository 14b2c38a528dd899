"""What is still wanting for a level: one list for Indienen, for Uitwerken and for ``check``."""

from collections.abc import Callable, Collection, Iterator

from app.guides.levels import Level
from app.workshop.guides import GRONDPLAN
from app.workshop.scope import Scope
from app.workshop.want import Act, Spot, Want, Wanting, WantKind
from app.workshop.wanting_data import data_in_order, wanting_data
from app.workshop.wanting_people import nameless_in_order, names_in_answers, names_in_drafts
from app.workshop.wanting_said import contradictions, gaps, remarks, to_ask
from app.workshop.wanting_texts import bits, no_text, summary_in_order, too_long, unknown_sources
from app.workshop.workshop import Workshop

__all__ = ["Act", "Spot", "Want", "WantKind", "Wanting", "wanting"]

_WANTS: tuple[Callable[[Scope], Iterator[Want]], ...] = (
    wanting_data,
    no_text,
    bits,
    unknown_sources,
    names_in_drafts,
    names_in_answers,
    contradictions,
    remarks,
    to_ask,
    gaps,
    too_long,
)
"""In the order in which people read them."""
_IN_ORDER: tuple[Callable[[Scope], Iterator[str]], ...] = (data_in_order, summary_in_order, nameless_in_order)


def wanting(workshop: Workshop, level: Level, sections: Collection[str] | None = None) -> Wanting:
    """What ``level`` still wants of the grondplan; with ``sections`` only of these onderdelen (keys).

    The data of the aanmelding are asked of every level. A file without a grondplan wants nothing.
    """
    guide = workshop.guides.get(GRONDPLAN)
    if guide is None:
        return Wanting()
    scope = Scope(workshop, guide, level, sections)
    return Wanting(
        todo=tuple(want for find in _WANTS for want in find(scope)),
        in_order=tuple(words for find in _IN_ORDER for words in find(scope)),
    )
