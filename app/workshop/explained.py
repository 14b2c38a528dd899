"""What is told at a step, with what holds for this day: how words are signed is chosen per day."""

from app.guides.steps import ExplainStep
from app.models import Day
from app.workshop.day_file import Naming
from app.workshop.naming import DAY_SENTENCES

NAMING_STEP = "woorden/woorden.naam-of-niet"
"""Where people hear how their words may be signed."""


def explained(step_id: str, step: ExplainStep, day: Day | None) -> str:
    """The text of a step; where names are told of, first what was chosen for the day."""
    if step_id != NAMING_STEP or day is None or not day.naming:
        return step.text
    return f"**{DAY_SENTENCES[Naming(day.naming)]}**\n\n{step.text}"
