"""The sample day taken apart: what is said, and what is written."""

from dataclasses import dataclass

from app.workshop.day_file import DayFile
from app.workshop.day_guides import asked_by_day
from app.workshop.guides import GRONDPLAN
from app.workshop.source_values import KIND_WORDS


def answers_of(day: DayFile, plenary_steps: list[str]) -> dict[str, list[tuple[str | None, str]]]:
    """Step id → who said what, in order: on the grondplan and in the plenary at the end of the day."""
    asked = {step: question.answers for step, question in zip(_step_ids(day), day.grondplan, strict=True)}
    asked |= {
        step: question.answers for step, question in zip(plenary_steps, day.terugkoppeling, strict=True)
    }
    return {step: [(answer.by, answer.text) for answer in answers] for step, answers in asked.items()}


def texts_of(day: DayFile) -> dict[str, str]:
    """Step id → the draft."""
    pairs = zip(_step_ids(day), day.grondplan, strict=True)
    return {step: question.draft for step, question in pairs if question.draft is not None}


def questions_of(day: DayFile) -> dict[str, str]:
    """Step id → the question, by which people find it."""
    return {step: question.werkvraag for step, question in zip(_step_ids(day), day.grondplan, strict=True)}


@dataclass(frozen=True, slots=True)
class Pasted:
    """A source as people would paste it, 'Metz, A. (2016). Practice Profiles', and what they say of it."""

    line: str
    kind: str
    section: str


def references_of(day: DayFile) -> list[Pasted]:
    """The sources that are easily pasted."""
    plain = [source for source in day.sources if source.author and "(" not in source.author]
    return [
        Pasted(
            f"{source.author} ({source.year or 'z.d.'}). {source.title}",
            KIND_WORDS[source.kind],
            source.supports or "",
        )
        for source in plain
    ]


def _step_ids(day: DayFile) -> list[str]:
    return [f"{GRONDPLAN}/{key}" for key in asked_by_day(day).step_keys]
