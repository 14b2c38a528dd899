"""Reading the praktijkervaringen: in bulk, and again only after a change that touches them."""

from collections import defaultdict
from collections.abc import Iterator
from typing import TypeVar

from sqlalchemy import select

from app.guides.steps import TimelineStep
from app.models import Factor, Insight, Moment, Presence, Trajectory
from app.store.practice_file import Committed, PracticeFile
from app.workshop.guides import FileGuides
from app.workshop.trajectories_values import Case, CaseFactor, CaseMoment, Lesson, factors_of

_HERE = Presence.PRESENT.value
_TOUCHES = frozenset({"trajectory", "moment", "factor", "insight"})
Row = TypeVar("Row", Trajectory, Moment, Factor, Insight)


class TrajectoryReader:
    """The verhalen and leerinzichten of an open practice as they stand."""

    def __init__(self, file: PracticeFile, guides: FileGuides) -> None:
        self._file = file
        self._guides = guides
        self._cases: tuple[Case, ...] | None = None
        self._lessons: tuple[Lesson, ...] | None = None
        file.subscribe(self._forget)

    def cases(self) -> tuple[Case, ...]:
        """The verhalen in their order, each with its moments and factors."""
        if self._cases is None:
            self._cases = tuple(self._read_cases())
        return self._cases

    def case(self, case_id: str | None) -> Case | None:
        """One of them; None when it is no longer there."""
        return next((one for one in self.cases() if one.id == case_id), None)

    def factor(self, factor_id: str) -> CaseFactor | None:
        """A factor of any verhaal; None when it is no longer there."""
        return next((one for one in factors_of(self.cases()) if one.id == factor_id), None)

    def lessons(self) -> tuple[Lesson, ...]:
        """The leerinzichten: those of each verhaal in turn, and last those that were drawn from several."""
        if self._lessons is None:
            self._lessons = tuple(self._read_lessons())
        return self._lessons

    def lesson(self, lesson_id: str | None) -> Lesson | None:
        """One of them; None when it is no longer there."""
        return next((one for one in self.lessons() if one.id == lesson_id), None)

    @property
    def is_empty(self) -> bool:
        """Whether nobody told or learned anything yet."""
        return not self.cases() and not self.lessons()

    def step(self) -> TimelineStep | None:
        """The step that asks them, which has the words of perspectives and yields; None without a guide."""
        steps = (step for guide in self._guides for _section, step in guide.steps())
        return next((step for step in steps if isinstance(step, TimelineStep)), None)

    # -- inside

    def _read_cases(self) -> Iterator[Case]:
        moments: defaultdict[str, list[CaseMoment]] = defaultdict(list)
        for row in self._rows(Moment):
            moments[row.trajectory_id].append(CaseMoment(row.id, row.when or "", row.text))
        here = {one.id for those in moments.values() for one in those}
        factors: defaultdict[str, list[CaseFactor]] = defaultdict(list)
        for factor in self._rows(Factor):
            factors[factor.trajectory_id].append(
                CaseFactor(
                    factor.id,
                    factor.trajectory_id,
                    factor.moment_id if factor.moment_id in here else None,
                    factor.helps,
                    factor.text,
                    factor.perspective,
                )
            )
        for number, case in enumerate(self._rows(Trajectory), 1):
            told, played = tuple(moments[case.id]), tuple(factors[case.id])
            yield Case(case.id, number, case.title, case.outcome, told, played)

    def _read_lessons(self) -> Iterator[Lesson]:
        places = {case.id: case.number for case in self.cases()}
        here = {factor.id for factor in factors_of(self.cases())}
        rows = [
            row for row in self._rows(Insight) if row.trajectory_id is None or row.trajectory_id in places
        ]
        rows.sort(key=lambda row: places.get(row.trajectory_id or "", len(places) + 1))
        for row in rows:
            drawn_from = tuple(factor_id for factor_id in row.factors if factor_id in here)
            yield Lesson(
                row.id, row.trajectory_id, row.text, row.secured or "", tuple(row.yields), drawn_from
            )

    def _rows(self, kind: type[Row]) -> list[Row]:
        query = select(kind).where(kind.presence == _HERE).order_by(kind.rank, kind.id)
        return list(self._file.session.scalars(query))

    def _forget(self, committed: Committed) -> None:
        entities = {target.entity for target in committed.targets}
        if not entities or not entities.isdisjoint(_TOUCHES):
            self._cases = self._lessons = None
