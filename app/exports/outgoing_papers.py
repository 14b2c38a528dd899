"""What would go out in a paper, text by text, so that somebody can look before it does."""

from collections.abc import Callable, Container, Iterator
from types import MappingProxyType
from typing import Final

from app.exports.day_made import made_on
from app.exports.outgoing_rows import (
    texts_of_board,
    texts_of_data,
    texts_of_profile,
    texts_of_rows,
    texts_of_said,
)
from app.exports.remarks_letter import texts_of_remark
from app.exports.targets import (
    AGENDA,
    ANSWERS,
    CALENDAR,
    CARDS,
    CHECKLIST,
    INVITATION,
    LESSONS,
    LETTER,
    NOTES,
    PRESENTATION,
    PROFILE,
    SOURCES,
    WALL,
)
from app.models import Entity, Factor, Insight, Kind, Moment, Trajectory
from app.prose.blocks import Block, runs_text, texts_of
from app.workshop.day_report import day_report
from app.workshop.privacy import Outgoing
from app.workshop.source_values import TEXT_FIELDS
from app.workshop.want import Spot
from app.workshop.workshop import Workshop

LEARNED: Final[dict[type[Entity], str]] = {
    Trajectory: "Praktijkervaringen",
    Moment: "Praktijkervaringen",
    Factor: "Praktijkervaringen",
    Insight: "Leerinzichten",
}
"""What a learning network tells and draws from it, with how that is called."""


def texts_of_paper(workshop: Workshop, what: str) -> Iterator[Outgoing]:
    """What a paper tells, by its name in ``targets``; of one that only asks, nothing."""
    yield from _PAPERS[what](workshop) if is_looked_at(what) else ()


def is_looked_at(what: str) -> bool:
    """Whether ``texts_of_paper`` knows what this paper tells."""
    return what in _PAPERS


def texts_of_day_report(workshop: Workshop, day_id: str) -> Iterator[Outgoing]:
    """What the dagverslag for the group tells. Whose names stand in it was asked of those people."""
    report = day_report(workshop, day_id)
    yield from _days(workshop, {day_id})
    told = [*report.to_ask, *report.parked, *(text for pair in report.contradictions for text in pair)]
    told += ["\n\n".join(filter(None, (one.what, one.when))) for one in report.promises]
    made = made_on(workshop, day_id, pictures=False)
    blocks = tuple(one for one in made if isinstance(one, Block))
    told += map(runs_text, texts_of(blocks))
    said = {one.text: one for one in texts_of_said(workshop, list(Kind), everything=True)}
    for text in dict.fromkeys(told):
        yield said.get(text) or Outgoing("Dagverslag", text, f"dagverslag/{day_id}")


def texts_of_remarks(workshop: Workshop) -> Iterator[Outgoing]:
    """The remarks of readers with our answers. Their own names are theirs to give."""
    for one in workshop.remarks.all():
        yield Outgoing(f"Opmerking {one.number}", "\n\n".join(filter(None, texts_of_remark(one))), one.id)


def _days(workshop: Workshop, only: Container[str] | None = None) -> Iterator[Outgoing]:
    """What every day is called, where it is and what is done on it; ``only`` of these days."""
    for number, day in enumerate(workshop.people.days(), 1):
        if only is None or day.id in only:
            blocks = workshop.agenda.blocks(day.id)
            told = [
                day.title,
                day.place,
                *(text for one in blocks for text in (one.activity, one.short_name)),
            ]
            where = f"Agenda – {day.title or f'dag {number}'}"
            yield Outgoing(where, "\n\n".join(dict.fromkeys(filter(None, told))), day.id)


def _invitation(workshop: Workshop) -> Iterator[Outgoing]:
    yield from texts_of_data(workshop)
    yield from _days(workshop)


def _cards(workshop: Workshop) -> Iterator[Outgoing]:
    for deck in workshop.cards.decks():
        for card in deck.cards:
            yield Outgoing(f"Gesprekskaarten – {deck.name}", f"{card.title}\n\n{card.text}", card.id)


def _sources(workshop: Workshop) -> Iterator[Outgoing]:
    """What was noted of each; who wrote it and where it can be found is public."""
    for one in workshop.sources.all():
        told = (getattr(one, name) for name in TEXT_FIELDS if name not in _PUBLIC)
        yield Outgoing(f"Bron – {one.title}", "\n\n".join(filter(None, told)), one.id)


_PUBLIC: Final = frozenset({"author", "url"})


def _presentation(workshop: Workshop) -> Iterator[Outgoing]:
    """What its slides tell; a text of the grondplan can be changed there."""
    from app.exports.presentation import presentation_of

    written = {text: step_id for step_id, text in workshop.drafts.plain().items()}
    for number, text in enumerate(presentation_of(workshop, anonymous=True).texts):
        step_id = written.get(text)
        spot = Spot(step_id) if step_id is not None else None
        yield Outgoing("Presentatie", text, step_id or f"presentatie/{number}", spot)


_PAPERS: Final = MappingProxyType[str, Callable[[Workshop], Iterator[Outgoing]]](
    {
        WALL: texts_of_board,
        NOTES: texts_of_board,
        PROFILE: texts_of_profile,
        CARDS: _cards,
        CHECKLIST: lambda workshop: texts_of_said(workshop, [Kind.CHECK, Kind.SCORE, Kind.CHOICE]),
        LESSONS: lambda workshop: texts_of_rows(workshop, LEARNED),
        PRESENTATION: _presentation,
        CALENDAR: _days,
        INVITATION: _invitation,
        AGENDA: _days,
        SOURCES: _sources,
        LETTER: texts_of_remarks,
        ANSWERS: texts_of_remarks,
    }
)
