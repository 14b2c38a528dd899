"""What a day file has on the steps of our guides for other sessions, as contributions; and what is wrong."""

from collections.abc import Iterator, Sequence

from app.foundation.complaints import Place, nearest, shown
from app.foundation.text import number_words
from app.guides.loader import bundled
from app.guides.steps import ScaleStep, Step
from app.imports.day_said import Taker
from app.models import Check, Choice, Kind, Score
from app.workshop.day_file import DayFile
from app.workshop.day_file_parts import StepKind, StepSaid
from app.workshop.day_guides import OTHERS

_KINDS = {
    StepKind.ANSWER: Kind.ANSWER,
    StepKind.CHECK: Kind.CHECK,
    StepKind.POINT: Kind.CHECK,
    StepKind.SCORE: Kind.SCORE,
    StepKind.CHOICE: Kind.CHOICE,
}


def bring_in_steps(said: Sequence[StepSaid], taker: Taker) -> None:
    """Each on its step, after the one before on that step."""
    for one in said:
        row = taker.take(_KINDS[one.kind], one.step, one.text, one.by, one)
        if one.kind in (StepKind.CHECK, StepKind.POINT):
            status = one.status.value if one.status else None
            where = one.list if one.kind is StepKind.POINT else one.perspective
            taker.session.add(Check(id=row.id, status=status, perspective=where))
        elif one.kind is StepKind.SCORE:
            taker.session.add(Score(id=row.id, value=one.score))
        elif one.kind is StepKind.CHOICE:
            taker.session.add(
                Choice(id=row.id, option=one.option or "", count=one.count, decided=one.decided)
            )


def wrong_steps(day: DayFile) -> Iterator[tuple[Place, str]]:
    """Guides and steps that are not ours, choices without an option, and scores that no scale has."""
    for place, key in enumerate(day.werkvormen):
        if key not in OTHERS:
            near = nearest(key, OTHERS)
            advice = f"; bedoel je “{near}”?" if near else ""
            yield ("werkvormen", place), f"de werkvorm “{shown(key)}” kennen we niet{advice}"
        elif key in day.werkvormen[:place]:
            yield ("werkvormen", place), "deze werkvorm staat er twee keer"
    for place, said in enumerate(day.inbreng):
        path: Place = ("inbreng", place)
        key, _, step_key = said.step.partition("/")
        if key not in day.werkvormen:
            yield (*path, "step"), f"de werkvorm “{shown(key)}” staat niet bij “werkvormen”"
        elif key in OTHERS:
            found = bundled(key).find(step_key)
            if found is None:
                yield (*path, "step"), f"de stap “{shown(step_key)}” bestaat niet in “{key}”"
            else:
                yield from _score(said, found[1], path)
        if said.kind is StepKind.CHOICE and not said.option:
            yield (*path, "option"), "bij een keuze hoort een optie (option)"
        if said.count < 1:
            yield (*path, "count"), "wie kiest, telt minstens één keer"


def _score(said: StepSaid, step: Step, path: Place) -> Iterator[tuple[Place, str]]:
    if said.score is not None and isinstance(step, ScaleStep) and not step.min <= said.score <= step.max:
        low, high = number_words(step.min), number_words(step.max)
        yield (*path, "score"), f"een score is hier een getal van {low} tot {high}, of null"
