"""The parkeerplaats: what was said but is for later, each thing with the question it came up at."""

from dataclasses import dataclass

from sqlalchemy import or_, select

from app.foundation.clock import Clock, moment
from app.models import Contribution, Kind, Presence
from app.store.practice_file import Committed, PracticeFile
from app.workshop.answers import MANY, Answers, Mark
from app.workshop.ranks import rank_after


@dataclass(frozen=True, slots=True)
class Parked:
    """One thing on the parkeerplaats."""

    id: str
    text: str
    step_id: str


class Parking:
    """What is parked in an open practice. A parked answer stays an answer, only not now."""

    def __init__(self, file: PracticeFile, clock: Clock, answers: Answers) -> None:
        self._file = file
        self._clock = clock
        self._answers = answers
        self._kept: dict[str | None, list[Parked]] = {}
        """Day → what is parked on it; every answer of the day is looked through to find that."""
        file.subscribe(self._forget)

    def things(self, day_id: str | None) -> list[Parked]:
        """What is parked on a day, and what came outside any day; in the order in which it was said."""
        if day_id not in self._kept:
            self._kept[day_id] = self._read(day_id)
        return list(self._kept[day_id])

    def put(self, step_id: str, text: str, day_id: str | None) -> str | None:
        """Something for later, said at this step; None when there are no words in it."""
        if not text.strip():
            return None
        query = select(Contribution.rank).where(Contribution.step == step_id)
        last = max(self._file.session.scalars(query), default="")
        with self._file.work("Op de parkeerplaats gezet") as session:
            row = Contribution(step=step_id, day_id=day_id, text=text, parked=True)
            row.at, row.rank = moment(self._clock), rank_after(last or None)
            session.add(row)
        return row.id

    def take_out(self, thing_id: str) -> None:
        """Back to its question, as an answer."""
        self._answers.set_mark(Mark.PARKED, thing_id, on=False)

    def _read(self, day_id: str | None) -> list[Parked]:
        query = (
            select(Contribution.id, Contribution.text, Contribution.step)
            .where(
                Contribution.kind == Kind.ANSWER.value,
                Contribution.presence == Presence.PRESENT.value,
                Contribution.parked.is_(True),
                Contribution.unfinished.is_(False),
                or_(Contribution.day_id == day_id, Contribution.day_id.is_(None)),
            )
            .order_by(Contribution.at, Contribution.rank, Contribution.id)
        )
        return [Parked(one, text or "", step) for one, text, step in self._file.session.execute(query)]

    def _forget(self, committed: Committed) -> None:
        """Read anew when something that is parked changed, or is parked no more."""
        said = [target for target in committed.targets if target.entity == "contribution"]
        ids = {target.entity_id for target in said}
        everything = not committed.targets or len(ids) > MANY
        if everything or any(one.field == "parked" for one in said) or any(map(self._is_parked, ids)):
            self._kept.clear()

    def _is_parked(self, contribution_id: str) -> bool:
        return self._file.session.get_one(Contribution, contribution_id).parked
