"""The sample day taken apart: what is said, and what is written."""

from app.workshop.day_file import DayFile
from app.workshop.day_guides import asked_by_day
from app.workshop.guides import GRONDPLAN


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


def references_of(day: DayFile) -> list[str]:
    """The sources as people would paste them: 'Metz, A. (2016). Practice Profiles'."""
    plain = [source for source in day.sources if source.author and "(" not in source.author]
    return [f"{source.author} ({source.year or 'z.d.'}). {source.title}" for source in plain]


def _step_ids(day: DayFile) -> list[str]:
    return [f"{GRONDPLAN}/{key}" for key in asked_by_day(day).step_keys]
