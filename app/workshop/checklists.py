"""A checklist of an open practice on a day, beside the last day on which it was done before."""

from collections.abc import Callable

from app.guides.schema import Guide
from app.models import Day
from app.workshop.audience import Sayable
from app.workshop.weighed import ChecklistResult, is_weighed, result_of
from app.workshop.workshop import Workshop


def is_checklist(guide: Guide) -> bool:
    """Whether a guide has something to weigh."""
    return any(is_weighed(step) for _section, step in guide.steps())


def checklist_result(
    workshop: Workshop,
    guide: Guide,
    day_id: str | None,
    lets_through: Callable[[Sayable], bool] = lambda _one: True,
) -> ChecklistResult:
    """How it stands on a day; beside the day before it on which it was done, when there is one.

    ``lets_through`` says what an audience may know; the rest counts as not weighed, and not answered.
    """
    before = day_before(workshop, guide, day_id)

    def answers(step_id: str) -> list[str]:
        said = workshop.answers.of(step_id, day_id=day_id)
        return [one.text for one in said if not one.parked and lets_through(one)]

    return result_of(
        guide,
        workshop.checks.on(day_id),
        workshop.checks.on(before.id) if before is not None else None,
        answers,
        lets_through,
    )


def day_before(workshop: Workshop, guide: Guide, day_id: str | None) -> Day | None:
    """The last day before this one on which something of a checklist was weighed."""
    days = workshop.people.days()
    ids = [day.id for day in days]
    if day_id not in ids:
        return None
    steps = [guide.step_id(step) for _section, step in guide.steps() if is_weighed(step)]
    done = workshop.checks.days(steps)
    return next((day for day in reversed(days[: ids.index(day_id)]) if day.id in done), None)


def last_day_of(workshop: Workshop, guide: Guide) -> str | None:
    """The last day on which something of a checklist was weighed; None when it never was, or on no day."""
    steps = [guide.step_id(step) for _section, step in guide.steps() if is_weighed(step)]
    done = workshop.checks.days(steps)
    return next((day.id for day in reversed(workshop.people.days()) if day.id in done), None)
