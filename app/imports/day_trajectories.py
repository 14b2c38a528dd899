"""The praktijkervaringen of a day file: whether they refer to what is there, and how they come in."""

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from app.foundation.complaints import Place
from app.models import Factor, Insight, Moment, Trajectory, new_id
from app.workshop import day_file_parts as parts
from app.workshop.counted import in_digits
from app.workshop.day_file import DayFile
from app.workshop.ranks import ranks

_TOLD = "praktijkervaringen"


def wrong_trajectories(day: DayFile) -> Iterator[tuple[Place, str]]:
    """What refers to a moment or a factor that is not there, or is said twice: where, and what."""
    numbers: set[int] = set()
    for path, factor in parts.parts_in(day, parts.Factor):
        if factor.nr in numbers:
            yield (
                (*path, "nr"),
                f"het nummer {factor.nr} staat er twee keer; geef elke factor een eigen nummer",
            )
        if factor.nr is not None:
            numbers.add(factor.nr)
        told = day.praktijkervaringen[int(path[1])].verloop
        if factor.moment is not None and not 1 <= factor.moment <= len(told):
            pieces = in_digits(len(told), "moment", "momenten")
            yield (*path, "moment"), f"moment {factor.moment} bestaat niet; dit verloop heeft {pieces}"
    for path, lesson in parts.parts_in(day, parts.Lesson):
        for place, number in enumerate(lesson.factoren):
            if number not in numbers:
                yield (*path, "factoren", place), f"er is geen factor met het nummer {number} (nr)"
            if number in lesson.factoren[:place]:
                yield (*path, "factoren", place), "deze factor staat er twee keer"
        for place, key in enumerate(lesson.opbrengsten):
            if key in lesson.opbrengsten[:place]:
                yield (*path, "opbrengsten", place), "deze opbrengst staat er twee keer"
    for place, trajectory in enumerate(day.praktijkervaringen):
        if trajectory.afloop is not None and trajectory.afloop_woord is not None:
            yield (_TOLD, place, "afloop_woord"), "hier staan twee afloopwoorden; kies er één"


def bring_in_trajectories(day: DayFile, session: Session) -> None:
    """All of them, each in the order of the file."""
    factor_ranks, insight_ranks = ranks(), ranks()
    numbered: dict[int, str] = {}
    ids = [new_id() for _ in day.praktijkervaringen]
    for case_id, told, rank in zip(ids, day.praktijkervaringen, ranks(), strict=False):
        outcome = told.afloop.value if told.afloop is not None else told.afloop_woord
        session.add(Trajectory(id=case_id, title=told.titel, outcome=outcome, rank=rank))
        moments = [
            _moment(moment, case_id, place) for moment, place in zip(told.verloop, ranks(), strict=False)
        ]
        session.add_all(moments)
        for helps, factors in ((True, told.bevorderend), (False, told.belemmerend)):
            for factor in factors:
                row = Factor(
                    id=new_id(),
                    trajectory_id=case_id,
                    moment_id=moments[factor.moment - 1].id if factor.moment is not None else None,
                    helps=helps,
                    text=factor.factor,
                    perspective=factor.perspective,
                    rank=next(factor_ranks),
                )
                session.add(row)
                if factor.nr is not None:
                    numbered[factor.nr] = row.id
    learned: list[tuple[str | None, Sequence[str | parts.Lesson]]] = [
        (case_id, told.leerinzichten) for case_id, told in zip(ids, day.praktijkervaringen, strict=True)
    ]
    for of_case, lessons in (*learned, (None, day.leerinzichten)):
        for lesson in lessons:
            session.add(_insight(lesson, of_case, numbered, next(insight_ranks)))


def _moment(told: str | parts.Moment, case_id: str, rank: str) -> Moment:
    text, when = (told, None) if isinstance(told, str) else (told.tekst, told.wanneer)
    return Moment(id=new_id(), trajectory_id=case_id, text=text, when=when, rank=rank)


def _insight(told: str | parts.Lesson, case_id: str | None, numbered: dict[int, str], rank: str) -> Insight:
    if isinstance(told, str):
        return Insight(trajectory_id=case_id, text=told, rank=rank)
    return Insight(
        trajectory_id=case_id,
        text=told.inzicht,
        secured=told.borging,
        yields=list(told.opbrengsten),
        factors=[numbered[number] for number in told.factoren],
        rank=rank,
    )
