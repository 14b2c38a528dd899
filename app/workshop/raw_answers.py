"""The answers on a question as the penhouder works with them: what each is, and what became of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from app.models import Contribution, Presence
from app.workshop.answer import Answer
from app.workshop.finding import folded
from app.workshop.people import WhoKind
from app.workshop.typed import short_date_words
from app.workshop.workshop import Workshop


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """An answer beside the text; a value, not a row."""

    answer: Answer
    number: int
    """Its place on the question, from 1: the number by which people speak of it, also in Word."""
    used: bool
    """Whether a draft, of whatever question, rests on it."""
    day: str
    """The day on which it was said, as people name it; empty outside any day, and when there is only one."""

    @property
    def id(self) -> str:
        """The id of the contribution."""
        return self.answer.id

    @property
    def who(self) -> str | None:
        """The name as the facilitator sees it; None when nobody in particular said it."""
        return self.answer.who.name if self.answer.who else None

    @property
    def table(self) -> str | None:
        """The table that said it, or where the person who did sat that day."""
        who = self.answer.who
        if who is None:
            return None
        return who.name if who.kind is WhoKind.TABLE else who.table

    @property
    def open(self) -> bool:
        """Whether nothing was done with it yet."""
        return not (self.used or self.answer.not_needed or self.answer.parked)


@dataclass(frozen=True, slots=True)
class AnswerFilter:
    """Which answers to show; without anything chosen all of them."""

    words: str = ""
    """Every word has to be in the answer or in who said it; case and accents make no difference."""
    table: str | None = None
    """Name of a table: also what people who sat at it said."""
    who_id: str | None = None
    day_id: str | None = None
    used: bool | None = None
    """True: only what is in a text; False: only what nothing was done with yet."""

    def lets_through(self, one: RawAnswer) -> bool:
        """Whether an answer is shown."""
        if self.table is not None and one.table != self.table:
            return False
        if self.who_id is not None and (one.answer.who is None or one.answer.who.id != self.who_id):
            return False
        if self.day_id is not None and one.answer.day_id != self.day_id:
            return False
        if self.used is not None and (one.used if self.used else one.open) is False:
            return False
        words = folded(self.words).split()
        if not words:
            return True
        text = folded(f"{one.answer.text}\n{one.who or ''}\n{one.table or ''}")
        return all(word in text for word in words)


def raw_answers(workshop: Workshop, step_id: str) -> list[RawAnswer]:
    """The answers on a question, in the order of their numbers; also what is parked or left out."""
    used = workshop.citations.used()
    days = day_names(workshop)
    return [
        RawAnswer(answer, number, answer.id in used, days.get(answer.day_id or "", ""))
        for number, answer in enumerate(workshop.answers.of(step_id), 1)
    ]


def filtered(answers: Iterable[RawAnswer], wanted: AnswerFilter) -> list[RawAnswer]:
    """Those that the filter lets through: what is still to do first, then the rest, each in its order."""
    shown = [one for one in answers if wanted.lets_through(one)]
    return sorted(shown, key=lambda one: not one.open)


def numbers_on(workshop: Workshop, step_id: str) -> dict[str, int]:
    """Contribution id → the number by which people speak of an answer, from 1."""
    return {answer.id: number for number, answer in enumerate(workshop.answers.of(step_id), 1)}


def day_names(workshop: Workshop) -> dict[str, str]:
    """Day id → how people tell the days apart: "12 maart", or "dag 2"; empty when there is only one."""
    days = workshop.people.days()
    if len(days) < 2:
        return {}
    return {day.id: short_date_words(day.date) or f"dag {number}" for number, day in enumerate(days, 1)}


def to_ask(workshop: Workshop, step_id: str | None = None) -> list[tuple[str, RawAnswer]]:
    """Step id and answer of what is 'na te vragen': of one question, or of all in the order of the guides."""
    marked = select(Contribution.step).where(
        Contribution.to_ask.is_(True), Contribution.presence == Presence.PRESENT.value
    )
    steps = set(workshop.file.session.scalars(marked.distinct()))
    asked = [guide.step_id(step) for guide in workshop.guides for _section, step in guide.steps()]
    return [
        (one, raw)
        for one in ([step_id] if step_id is not None else asked)
        if one in steps
        for raw in raw_answers(workshop, one)
        if raw.answer.to_ask
    ]
