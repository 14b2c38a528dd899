"""What would go out with the grondplan or the whole practice, text by text, so that somebody can look first.

The choices are those of the exports themselves: onderdelen, annexes, and what people said may be passed on.
The names under what people said are not here: ``Consent`` decides on those.
"""

from collections.abc import Callable, Iterator
from types import MappingProxyType
from typing import Final

from app.exports.grondplan_choice import LOCAL_ANNEX, LOCAL_QUESTION, chosen_sections, chosen_steps, drafts_of
from app.exports.outgoing_papers import LEARNED, texts_of_remarks
from app.exports.outgoing_rows import (
    texts_of_answers,
    texts_of_board,
    texts_of_casussen,
    texts_of_data,
    texts_of_profile,
    texts_of_rows,
    texts_of_said,
)
from app.exports.wishes import AnnexKind, PlanWishes
from app.guides.schema import Guide
from app.models import Agreement, Cluster, CoreActivity, CoreComponent, Entity, Gap, Kind, Variation
from app.prose.blocks import plain_text
from app.prose.markdown import parse
from app.workshop.day_guides import PLENARY
from app.workshop.guides import GRONDPLAN
from app.workshop.privacy import Outgoing
from app.workshop.want import Spot
from app.workshop.workshop import Workshop

_MADE: Final[dict[type[Entity], str]] = {
    Cluster: "Clusters",
    CoreComponent: "Praktijkprofiel",
    CoreActivity: "Praktijkprofiel",
    Agreement: "Afspraken",
    Gap: "Hiaten",
    **LEARNED,
}


def texts_of_plan(workshop: Workshop, wishes: PlanWishes) -> Iterator[Outgoing]:
    """The data on the cover, the drafts that go along, and what the chosen annexes tell."""
    yield from texts_of_data(workshop)
    guide = workshop.guides.get(GRONDPLAN)
    if guide is None:
        return
    drafts = drafts_of(workshop, guide)
    for section in chosen_sections(guide, wishes):
        for step in chosen_steps(guide, section, wishes, drafts):
            yield _draft(section.title, step.question, guide.step_id(step), drafts)
    for kind in AnnexKind:
        if kind in wishes.annexes and kind in _ANNEXES:
            yield from _ANNEXES[kind](workshop, guide, wishes)


def texts_of_form(workshop: Workshop) -> Iterator[Outgoing]:
    """What may go into the form of others: the data and every draft."""
    yield from texts_of_data(workshop)
    guide = workshop.guides.get(GRONDPLAN)
    if guide is not None:
        drafts = drafts_of(workshop, guide)
        for section, step in guide.steps():
            yield _draft(section.title, step.question, guide.step_id(step), drafts)


def texts_of_everything(workshop: Workshop) -> Iterator[Outgoing]:
    """The whole practice, as in a day file: also what was said and is not for others."""
    yield from texts_of_form(workshop)
    yield from texts_of_said(workshop, list(Kind), everything=True)
    yield from texts_of_rows(workshop, _MADE)
    yield from texts_of_casussen(workshop)
    yield from texts_of_remarks(workshop)


def _draft(section: str, question: str, step_id: str, drafts: dict[str, str]) -> Outgoing:
    text = plain_text(parse(drafts.get(step_id, "")))
    return Outgoing(f"{section} – {question}", text, step_id, Spot(step_id))


# -- the annexes


def _local(workshop: Workshop, guide: Guide, _wishes: PlanWishes) -> Iterator[Outgoing]:
    drafts = drafts_of(workshop, guide)
    for key in (LOCAL_QUESTION, LOCAL_ANNEX):
        step_id = f"{guide.key}/{key}"
        yield _draft("Bijlage", "Lokale variaties", step_id, drafts)
        yield from texts_of_answers(workshop, "Lokale variaties", step_id)
    yield from texts_of_rows(workshop, {Variation: "Lokale variaties"})


def _raw(workshop: Workshop, guide: Guide, wishes: PlanWishes) -> Iterator[Outgoing]:
    for section in chosen_sections(guide, wishes):
        for step in section.steps:
            yield from texts_of_answers(workshop, f"Antwoorden – {section.title}", guide.step_id(step))


def _feedback(workshop: Workshop, _guide: Guide, _wishes: PlanWishes) -> Iterator[Outgoing]:
    plenary = workshop.guides.get(PLENARY)
    if plenary is not None:
        for _section, step in plenary.steps():
            yield from texts_of_answers(workshop, "Terugkoppeling", plenary.step_id(step))


def _played(workshop: Workshop, _guide: Guide, _wishes: PlanWishes) -> Iterator[Outgoing]:
    yield from texts_of_casussen(workshop)
    yield from texts_of_said(workshop, [Kind.PLAY])


_ANNEXES: Final = MappingProxyType[AnnexKind, Callable[[Workshop, Guide, PlanWishes], Iterator[Outgoing]]](
    {
        AnnexKind.LOCAL: _local,
        AnnexKind.BOARD: lambda workshop, _guide, _wishes: texts_of_board(workshop),
        AnnexKind.PROFILE: lambda workshop, _guide, _wishes: texts_of_profile(workshop),
        AnnexKind.CARDS: _played,
        AnnexKind.FEEDBACK: _feedback,
        AnnexKind.RAW: _raw,
    }
)
"""Sources tell of books; who took part is asked under which name they stand in the list."""
