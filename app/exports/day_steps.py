"""What was said on the steps of our guides for other sessions, read back into the parts of a day file."""

from collections.abc import Collection, Iterator

from sqlalchemy.orm import Session

from app.exports.day_people import Present
from app.foundation.words import word_of
from app.guides.check_status import CheckStatus
from app.guides.loader import bundled
from app.guides.schema import Guide
from app.guides.steps import ScaleStep
from app.models import Check, Choice, Contribution, Kind, Score
from app.workshop.day_file_parts import StepKind, StepSaid
from app.workshop.day_guides import OTHERS

KINDS_ON_STEPS = {
    Kind.ANSWER.value: StepKind.ANSWER,
    Kind.CHECK.value: StepKind.CHECK,
    Kind.SCORE.value: StepKind.SCORE,
    Kind.CHOICE.value: StepKind.CHOICE,
}


def ours_among(guides: Collection[Guide]) -> list[Guide]:
    """Our guides for other sessions that a file has, in its order."""
    return [guide for guide in guides if guide.key in OTHERS and _is_ours(guide)]


def steps_of_ours(guides: Collection[Guide]) -> set[str]:
    """The ids of the steps that such a guide has as it comes with the program."""
    return {
        guide.step_id(step)
        for guide in ours_among(guides)
        for _section, step in bundled(guide.key).steps()
        if guide.find(step.key) is not None
    }


def said_on(
    rows: Collection[Contribution], guides: Collection[Guide], people: Present, session: Session
) -> Iterator[StepSaid]:
    """What was said, step by step; on a step in its order."""
    places = {
        guide.step_id(step): (place, isinstance(step, ScaleStep))
        for place, (guide, step) in enumerate((guide, step) for guide in guides for _, step in guide.steps())
    }
    for row in sorted(rows, key=lambda row: (places[row.step][0], row.rank, row.id)):
        yield _said(row, people, session, on_scale=places[row.step][1])


def _is_ours(guide: Guide) -> bool:
    """Whether it has steps of ours; the small guide of a day file has a key of ours, but not its steps."""
    ours = bundled(guide.key)
    return any(ours.find(step.key) is not None for _section, step in guide.steps())


def _said(row: Contribution, people: Present, session: Session, *, on_scale: bool) -> StepSaid:
    check = session.get(Check, row.id) if row.kind == Kind.CHECK.value else None
    score = session.get(Score, row.id) if row.kind == Kind.SCORE.value else None
    choice = session.get(Choice, row.id) if row.kind == Kind.CHOICE.value else None
    value = score.value if score is not None else None
    point = row.kind == Kind.CHECK.value and on_scale
    return StepSaid(
        step=row.step,
        kind=StepKind.POINT if point else KINDS_ON_STEPS[row.kind],
        by=people.by(row),
        text=row.text,
        status=word_of(CheckStatus, check.status if check is not None else None, None),
        perspective=check.perspective if check is not None and not point else None,
        score=int(value) if value is not None and value.is_integer() else value,
        list=check.perspective if check is not None and point else None,
        option=choice.option if choice is not None else None,
        count=choice.count if choice is not None else 1,
        decided=choice.decided if choice is not None else False,
        **people.said(row),
    )
