"""The invulblad: the questions of a day for who could not come, made to come back filled in."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.exports.grondplan import iso_date_in_words
from app.exports.paper import FillIn, Heading, Paper, PaperBlock, TickList, bullets, words
from app.foundation.errors import KnownError
from app.guides.steps import OpenStep
from app.models import Day
from app.workshop.exports import ExportId
from app.workshop.programme import Stop, on_the_agenda, programme
from app.workshop.sheet_marks import (
    NAME_MARK,
    NAME_TITLE,
    NAMING,
    NAMING_MARK,
    NAMING_TITLE,
    SHEET_KIND,
    short_id,
)
from app.workshop.workshop import Workshop


class Asks(StrEnum):
    """Which questions of the day go on the sheet."""

    OPEN = "open"
    """Those without an answer."""
    ALL = "all"


@dataclass(frozen=True, slots=True)
class SheetWishes:
    """What the sheet asks and where it goes back to. ``sections`` are keys; none means all."""

    asks: Asks = Asks.OPEN
    sections: tuple[str, ...] = ()
    to: str = ""
    until: str = ""


def sheet_paper(workshop: Workshop, day_id: str, given: ExportId, wishes: SheetWishes) -> Paper:
    """The sheet as a paper. Raises ``KnownError`` when it would ask nothing."""
    stops = asked(workshop, day_id, wishes.asks, wishes.sections)
    if not stops:
        raise KnownError(
            "Er zijn geen vragen voor het invulblad: op alles staat al een antwoord. "
            "Er is niets geschreven; kies alle vragen van de dag."
        )
    day = workshop.file.session.get_one(Day, day_id)
    practice = workshop.practice
    return Paper(
        title=practice.title,
        kind=SHEET_KIND,
        footer=SHEET_KIND,
        author=practice.submitter or practice.title,
        export_id=given.code,
        version=given.number,
        file_id=workshop.file.file_id,
        exported_at=workshop.clock(),
        blocks=(
            *_introduction(practice.title, iso_date_in_words(day.date), _back(workshop, day, wishes)),
            FillIn(NAME_TITLE, NAME_MARK, lines=1),
            Heading(2, NAMING_TITLE),
            TickList(tuple(NAMING), across=True, mark=NAMING_MARK),
            *_questions(stops),
        ),
    )


def asked(workshop: Workshop, day_id: str, asks: Asks, sections: Collection[str] = ()) -> list[Stop]:
    """The stops whose questions go on the sheet, each question once.

    Open is what the end of the day calls open: a question that may stay empty is not.
    """
    counts = workshop.answers.counts()
    found: dict[str, Stop] = {}
    for stop in on_the_agenda(programme(list(workshop.guides), workshop.agenda.blocks(day_id))):
        step = stop.step
        if not isinstance(step, OpenStep) or (sections and stop.section.key not in sections):
            continue
        if asks is Asks.ALL or not (step.optional or counts.get(stop.step_id)):
            found.setdefault(stop.step_id, stop)
    return list(found.values())


def _introduction(title: str, date: str, back: str) -> Iterator[PaperBlock]:
    day = f"Op {date} beschreven we samen" if date else "We beschreven samen"
    yield words(
        f"Je kon er niet bij zijn, maar wat jij weet telt ook mee. {day} de praktijk ‘{title}’. "
        "Hieronder staan vragen. Schrijf wat je weet; overslaan mag altijd, een paar woorden zijn genoeg."
    )
    yield bullets(
        [
            "De begeleider en de penhouder lezen je antwoorden. Zij maken er mee de tekst van.",
            "Die tekst gaat eerst naar de groep, daarna naar EXPOO. Je losse antwoorden niet.",
            "Heb je spijt van iets? Zeg het, dan wissen we het.",
        ]
    )
    yield words(back, bold=True)


def _back(workshop: Workshop, day: Day, wishes: SheetWishes) -> str:
    practice = workshop.practice
    to = wishes.to.strip() or practice.contact_email or day.scribe or practice.contact_name or ""
    words_to = f" terug naar {to}" if to else " terug"
    until = wishes.until.strip()
    return f"Bewaar dit blad en stuur het{words_to}{f', ten laatste {until}' if until else ''}."


def _questions(stops: Sequence[Stop]) -> Iterator[PaperBlock]:
    section = ""
    for stop in stops:
        if stop.section.title != section:
            section = stop.section.title
            yield Heading(1, section)
        yield FillIn(stop.step.question, short_id(stop.step_id), stop.step.help or "")
