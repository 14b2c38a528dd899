"""How far the description is: what has a text, and what each level still asks."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.guides.levels import Level
from app.guides.schema import Guide
from app.guides.steps import FieldsStep, OpenStep
from app.models import Practice
from app.workshop.drafts import has_words


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing a level still asks, in words, with where to go for it."""

    step_id: str
    section: str
    sentence: str


def answered(guide: Guide, drafts: Mapping[str, str]) -> tuple[int, int]:
    """How many of the questions have a text, and how many there are. Annexes count for no level."""
    asked = [
        guide.step_id(step)
        for section, step in guide.steps()
        if isinstance(step, OpenStep) and section.phase_of(step) is not None
    ]
    return sum(has_words(drafts.get(step, "")) for step in asked), len(asked)


def missing(guide: Guide, practice: Practice, drafts: Mapping[str, str], level: Level) -> list[Missing]:
    """What is still needed for a level, in the order of the guide. Optional questions are never missing."""
    found = []
    for section, step in guide.steps():
        if not level.needs(section.phase_of(step)):
            continue
        step_id = guide.step_id(step)
        if isinstance(step, FieldsStep):
            found += [
                Missing(step_id, section.title, f"{section.title}: '{item.label}' is nog leeg.")
                for item in step.fields
                if item.required and not bound_value(practice, item.binds)
            ]
        elif isinstance(step, OpenStep) and not step.optional and not has_words(drafts.get(step_id, "")):
            found.append(Missing(step_id, section.title, f"{section.title}: {step.question}"))
    return found


def bound_value(practice: Practice, binds: str | None) -> object:
    """The practice data that a field of a form shows: ``practice.title`` → the title."""
    subject, _, attribute = (binds or "").partition(".")
    return getattr(practice, attribute) if subject == "practice" and attribute else None
