"""Taking down contributions of one kind on a step: what stands half-typed, what was said, and the bin.

What a kind knows beside the words is kept by whoever uses this, in the same step of work.
"""

from collections.abc import Sequence

from sqlalchemy import func, select

from app.foundation.clock import Clock, moment
from app.models import Contribution, Kind, Presence
from app.store.practice_file import PracticeFile
from app.workshop.answer import Marks, put_marks, put_name
from app.workshop.half_typed import HalfTyped
from app.workshop.naming import keep_consent
from app.workshop.people import Who, who_said
from app.workshop.ranks import rank_after

_HERE = Presence.PRESENT.value


class Sayings:
    """The contributions of one kind in an open practice."""

    def __init__(self, file: PracticeFile, clock: Clock, kind: Kind) -> None:
        self._file = file
        self._clock = clock
        self._kind = kind.value
        self._half = HalfTyped(file, kind)

    # -- looking

    def of(self, step_id: str, day_id: str | None = None) -> list[Contribution]:
        """What was said on a step, in order; on one day, or (None) on any day and outside them."""
        query = select(Contribution).where(
            Contribution.step == step_id,
            Contribution.kind == self._kind,
            Contribution.presence == _HERE,
            Contribution.unfinished.is_(False),
        )
        if day_id is not None:
            query = query.where(Contribution.day_id == day_id)
        return list(self._file.session.scalars(query.order_by(Contribution.rank, Contribution.id)))

    def who(self, rows: Sequence[Contribution]) -> dict[str, Who]:
        """Contribution id → whose words it is."""
        return who_said(self._file.session, rows)

    def row(self, said_id: str) -> Contribution:
        """One of them, also when it is binned."""
        return self._file.session.get_one(Contribution, said_id)

    # -- what is being typed

    def unfinished(self, step_id: str) -> str:
        """What stands half-typed on a step."""
        return self._half.text(step_id)

    def type(self, step_id: str, text: str, *, day_id: str | None = None) -> None:
        """Keep what is being typed; a burst of typing is one step of work."""
        self._half.type(step_id, text, day_id=day_id)

    # -- saying

    def say(
        self,
        step_id: str,
        text: str,
        who: Who | None = None,
        marks: Marks | None = None,
        *,
        day_id: str | None = None,
    ) -> Contribution:
        """A new one at the end, inside a step of work; with the words that stood half-typed in its place."""
        session = self._file.session
        typed = self._half.row(step_id)
        same = typed is not None and bool(text.strip()) and (typed.text or "").strip() == text.strip()
        row = typed if typed is not None and same else Contribution(kind=self._kind, step=step_id)
        last = select(func.max(Contribution.rank)).where(
            Contribution.step == step_id, Contribution.kind == self._kind
        )
        row.rank = rank_after(session.scalar(last) or None)
        row.text, row.unfinished, row.day_id = text.strip() or None, False, day_id
        row.at = moment(self._clock)
        put_name(row, who)
        put_marks(row, marks or Marks())
        keep_consent(session, row)
        session.add(row)
        session.flush()
        return row

    def bin(self, label: str, *said_ids: str) -> None:
        """To the bin; it asks nothing and can be undone."""
        with self._file.work(label):
            for said_id in said_ids:
                self.row(said_id).presence = Presence.BINNED.value
