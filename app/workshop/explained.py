"""What is told at a step, with what holds for this day: how words are signed is chosen per day."""

from app.guides.steps import ExplainStep
from app.models import Day
from app.workshop.naming import DAY_SENTENCES, kept_naming

NAMING_STEP = "woorden/woorden.naam-of-niet"
"""Where people hear how their words may be signed."""


def explained(step_id: str, step: ExplainStep, day: Day | None) -> str:
    """The text of a step; where names are told of, first what was chosen for the day."""
    kept = kept_naming(day.naming) if day is not None else None
    if step_id != NAMING_STEP or kept is None:
        return step.text
    return f"**{DAY_SENTENCES[kept]}**\n\n{step.text}"
