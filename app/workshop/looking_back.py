"""What an earlier day left: its agreements and its leerpunten, to begin the next one with."""

from dataclasses import dataclass

from app.guides.steps import OpenStep
from app.models import Day
from app.workshop.agreements import Agreed
from app.workshop.answer import Answer
from app.workshop.workshop import Workshop


@dataclass(frozen=True, slots=True)
class LookingBack:
    """What the days before this one left."""

    learned: tuple[Answer, ...] = ()
    """What the last day that learned anything did."""
    agreed: tuple[Agreed, ...] = ()
    """Everything that any earlier day agreed: what is still open first, then what is done."""
    first: bool = False
    """Whether no day comes before it."""

    @property
    def open(self) -> tuple[Agreed, ...]:
        """What is still to be done."""
        return tuple(one for one in self.agreed if not one.done)

    @property
    def done(self) -> tuple[Agreed, ...]:
        """What was done."""
        return tuple(one for one in self.agreed if one.done)


def look_back(workshop: Workshop, day_id: str | None) -> LookingBack:
    """What was left by the days before this one, as people put them in order."""
    before = _days_before(workshop, day_id)
    agreed = workshop.agreements.made_on(*(day.id for day in before))
    agreed.sort(key=lambda one: one.done)
    learned = (_learned_on(workshop, day.id) for day in reversed(before))
    return LookingBack(next(filter(None, learned), ()), tuple(agreed), first=not before)


def _days_before(workshop: Workshop, day_id: str | None) -> list[Day]:
    days = workshop.people.days()
    ids = [day.id for day in days]
    return days[: ids.index(day_id)] if day_id in ids else []


def _learned_on(workshop: Workshop, day_id: str) -> tuple[Answer, ...]:
    """The leerpunten of a day, in the order of its guides."""
    return tuple(
        answer
        for guide in workshop.guides
        for _section, step in guide.steps()
        if isinstance(step, OpenStep) and step.learning
        for answer in workshop.answers.of(guide.step_id(step), day_id=day_id)
        if not answer.parked
    )
