"""The praktijkervaringen, read back into the parts of a day file. Nothing that people said is lost."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.exports.day_people import present
from app.models import Factor, Insight, Moment, Trajectory
from app.workshop import day_file_parts as parts

_OUTCOMES = {outcome.value: outcome for outcome in parts.Outcome}


@dataclass(frozen=True, slots=True)
class Told:
    """The praktijkervaringen, and the leerinzichten that are of no one of them."""

    trajectories: tuple[parts.Trajectory, ...]
    lessons: tuple[str | parts.Lesson, ...]


def trajectories_of(session: Session) -> Told:
    """Only a factor that a leerinzicht comes from has a number, in the order of the file."""
    cases = present(session, Trajectory)
    insights: defaultdict[str | None, list[Insight]] = defaultdict(list)
    for insight in present(session, Insight):
        insights[insight.trajectory_id].append(insight)
    told = [None, *(case.id for case in cases)]
    drawn_from = {factor_id for case_id in told for one in insights[case_id] for factor_id in one.factors}
    moments: defaultdict[str, list[Moment]] = defaultdict(list)
    for moment in present(session, Moment):
        moments[moment.trajectory_id].append(moment)
    factors: defaultdict[tuple[str, bool], list[Factor]] = defaultdict(list)
    for factor in present(session, Factor):
        factors[factor.trajectory_id, factor.helps].append(factor)
    in_order = [one for case in cases for helps in (True, False) for one in factors[case.id, helps]]
    referred = (one.id for one in in_order if one.id in drawn_from)
    numbers = {factor_id: number for number, factor_id in enumerate(referred, 1)}

    def lessons(case_id: str | None) -> tuple[str | parts.Lesson, ...]:
        return tuple(_lesson(row, numbers) for row in insights[case_id])

    def side(case: Trajectory, *, helps: bool) -> tuple[parts.Factor, ...]:
        places = {moment.id: place for place, moment in enumerate(moments[case.id], 1)}
        return tuple(
            parts.Factor(
                factor=row.text,
                perspective=row.perspective,
                moment=places.get(row.moment_id or ""),
                nr=numbers.get(row.id),
            )
            for row in factors[case.id, helps]
        )

    return Told(
        tuple(
            parts.Trajectory(
                titel=case.title,
                afloop=_OUTCOMES.get(case.outcome or ""),
                verloop=tuple(_moment(row) for row in moments[case.id]),
                bevorderend=side(case, helps=True),
                belemmerend=side(case, helps=False),
                leerinzichten=lessons(case.id),
                afloop_woord=None if case.outcome in _OUTCOMES else case.outcome,
            )
            for case in cases
        ),
        lessons(None),
    )


def _moment(row: Moment) -> str | parts.Moment:
    return row.text if row.when is None else parts.Moment(wanneer=row.when, tekst=row.text)


def _lesson(row: Insight, numbers: dict[str, int]) -> str | parts.Lesson:
    lesson = parts.Lesson(
        inzicht=row.text,
        factoren=tuple(numbers[factor_id] for factor_id in row.factors if factor_id in numbers),
        opbrengsten=tuple(row.yields),
        borging=row.secured,
    )
    return row.text if lesson == parts.Lesson(inzicht=row.text) else lesson
