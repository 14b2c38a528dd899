"""Weighing statements: ja, deels, nee or niet van toepassing, with a remark; ticking off what was discussed.

The group weighs a statement once a day, each perspective of it by itself. On another day it is weighed
anew, so that the two can be laid beside each other.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import select

from app.foundation.clock import Clock, moment
from app.foundation.words import word_of
from app.guides.check_status import CheckStatus
from app.models import Check, Contribution, Kind, Presence, id_for
from app.store.practice_file import PracticeFile
from app.workshop.people import Who, who_said
from app.workshop.ranks import rank_after

_HERE = Presence.PRESENT.value


@dataclass(frozen=True, slots=True)
class Weighed:
    """A statement, or one perspective of it, as it was weighed on a day."""

    status: CheckStatus | None = None
    remark: str = ""
    id: str = ""
    private: bool = False
    anonymous: bool = False
    parked: bool = False
    who: Who | None = None
    """Nobody: the group weighs together, unless a day file says otherwise."""


NOTHING = Weighed()


@dataclass(frozen=True, slots=True)
class Weighing:
    """Everything that was weighed on one day: (step id, perspective or None) → how."""

    of_step: dict[tuple[str, str | None], Weighed] = field(default_factory=dict)

    def get(self, step_id: str, perspective: str | None = None) -> Weighed:
        """How it was weighed; nothing yet when it wasn't."""
        return self.of_step.get((step_id, perspective), NOTHING)


class Checks:
    """What was weighed in an open practice."""

    def __init__(self, file: PracticeFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock

    # -- looking

    def on(self, day_id: str | None, step_ids: Iterable[str] | None = None) -> Weighing:
        """What was weighed on a day, or (None) outside any; of what was weighed twice the last counts."""
        query = (
            select(Contribution, Check)
            .join(Check, Check.id == Contribution.id)
            .where(
                Contribution.kind == Kind.CHECK.value,
                Contribution.presence == _HERE,
                Contribution.unfinished.is_(False),
                Contribution.day_id == day_id,
            )
            .order_by(Contribution.rank, Contribution.id)
        )
        if step_ids is not None:
            query = query.where(Contribution.step.in_(list(step_ids)))
        rows = self._file.session.execute(query).all()
        names = who_said(self._file.session, [row for row, _check in rows])
        return Weighing(
            {
                (row.step, check.perspective): Weighed(
                    word_of(CheckStatus, check.status, None),
                    row.text or "",
                    row.id,
                    row.private,
                    row.anonymous,
                    row.parked,
                    names.get(row.id),
                )
                for row, check in rows
            }
        )

    def days(self, step_ids: Iterable[str]) -> list[str | None]:
        """The days on which one of these steps was weighed; None is outside any day."""
        query = (
            select(Contribution.day_id)
            .join(Check, Check.id == Contribution.id)
            .where(
                Contribution.kind == Kind.CHECK.value,
                Contribution.presence == _HERE,
                Contribution.step.in_(list(step_ids)),
                Check.status.is_not(None),
            )
        )
        return list(dict.fromkeys(self._file.session.scalars(query)))

    # -- weighing

    def weigh(
        self,
        step_id: str,
        status: CheckStatus | None,
        perspective: str | None = None,
        *,
        day_id: str | None = None,
    ) -> None:
        """How far it is true, on this day; None takes the answer back and keeps the remark."""
        self._give(step_id, status, perspective, day_id, _LABELS[status])

    def remark(
        self, step_id: str, text: str, perspective: str | None = None, *, day_id: str | None = None
    ) -> None:
        """What was said about it; typing on is one step of work."""
        known = self.on(day_id, [step_id]).get(step_id, perspective)
        if known.remark == text:
            return
        burst = f"remark:{step_id}:{perspective}:{day_id}"
        with self._file.work("Toelichting gewijzigd", burst=burst):
            row, _check = self._rows(known.id, step_id, perspective, day_id)
            row.text = text or None

    def set_discussed(self, step_id: str, *, on: bool, day_id: str | None = None) -> None:
        """Whether a question was talked about, also when nobody wrote anything down."""
        status = CheckStatus.JA if on else None
        self._give(step_id, status, None, day_id, "Besproken" if on else "Niet besproken")

    def _give(
        self,
        step_id: str,
        status: CheckStatus | None,
        perspective: str | None,
        day_id: str | None,
        label: str,
    ) -> None:
        known = self.on(day_id, [step_id]).get(step_id, perspective)
        if known.status is status:
            return
        with self._file.work(label):
            _row, check = self._rows(known.id, step_id, perspective, day_id)
            check.status = status.value if status else None

    def _rows(
        self, known: str, step_id: str, perspective: str | None, day_id: str | None
    ) -> tuple[Contribution, Check]:
        """The rows of a statement on a day: with the id ``known``, or made when there are none.

        Their id comes from what they are of: two copies of a file that both weigh it mean the same row, and
        a merge shows that they differ.
        """
        session = self._file.session
        row_id = known or id_for("check", step_id, perspective or "", day_id or "")
        row, check = session.get(Contribution, row_id), session.get(Check, row_id)
        if row is None:
            last = select(Contribution.rank).where(Contribution.step == step_id)
            rank = session.scalars(last.order_by(Contribution.rank.desc()).limit(1)).first()
            row = Contribution(id=row_id, kind=Kind.CHECK.value, step=step_id, day_id=day_id)
            row.rank, row.at = rank_after(rank), moment(self._clock)
            session.add(row)
        if check is None:
            session.flush()
            check = Check(id=row_id, perspective=perspective)
            session.add(check)
        row.presence = check.presence = _HERE
        return row, check


_LABELS: dict[CheckStatus | None, str] = {
    CheckStatus.JA: "Ja",
    CheckStatus.DEELS: "Deels",
    CheckStatus.NEE: "Nee",
    CheckStatus.NVT: "Niet van toepassing",
    None: "Antwoord teruggenomen",
}
