"""What a replay says: which day, what time it was, and what happened then."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.models import Day
from app.ui.amounts import counted
from app.ui.translated import date_shown
from app.workshop.programme import Stop
from app.workshop.replay import Replay, What
from app.workshop.replay_axis import Event
from app.workshop.timetable import moment_words
from app.workshop.typed import date_words, short_date_words


def day_words(day: Day) -> str:
    """A day as people name it: "donderdag 12 maart 2026", or by its title."""
    if day.date:
        return date_shown(date_words(day.date))
    return day.title or QCoreApplication.translate("ReplayView", "deze dag")


def when_words(replay: Replay, number: int, day: Day | None, stops: Sequence[Stop]) -> str:
    """When a moment was: "11:33, Grondplan blok A"; on another day with its date; else its place in order."""
    moment = replay.moments[number]
    at = moment.event.at
    if at is None:
        words = QCoreApplication.translate("ReplayView", "Moment {number} van {total}")
        when = words.format(number=number + 1, total=len(replay.moments))
    else:
        when = moment_words(at)
        date = at.date().isoformat()
        if day is not None and day.date and date != day.date:
            when = f"{date_shown(short_date_words(date))} {when}"
    block = moment.span.block if moment.span is not None else None
    if block is None or question_of(moment.event.step_id, stops).startswith(block.short_name):
        return when  # what stands in large letters under it is not said twice
    return f"{when}, {block.short_name}"


def question_of(step_id: str, stops: Sequence[Stop]) -> str:
    """The question that was asked; nothing for one that is gone."""
    return next((stop.step.question for stop in stops if stop.step_id == step_id), "")


def heading(count: int, event: Event) -> str:
    """How many answers stood there, and what happened at this moment."""
    answers = counted(count, "1 antwoord", "{count} antwoorden")
    happened = {
        What.BEGAN: QCoreApplication.translate("ReplayView", "dit blok begint"),
        What.CHANGED: QCoreApplication.translate("ReplayView", "een antwoord werd gewijzigd"),
        What.GONE: QCoreApplication.translate("ReplayView", "een antwoord ging weg"),
        What.READ: QCoreApplication.translate("ReplayView", "de tekst werd voorgelezen"),
        What.CLOSED: QCoreApplication.translate("ReplayView", "de groep rondde af"),
    }.get(event.what)
    return f"{answers} · {happened}" if happened else answers
