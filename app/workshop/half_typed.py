"""What stands half-typed on a step: a contribution from the first key on, so that nothing said is lost."""

from sqlalchemy import bindparam, select

from app.models import Contribution, Kind, Presence
from app.store.practice_file import Committed, PracticeFile
from app.store.record import WorkKind
from app.workshop.answer import Marks, put_marks

_TYPING = "Aan het typen"


class HalfTyped:
    """The unfinished contribution of one kind on each step; entering it makes it a finished one."""

    def __init__(self, file: PracticeFile, kind: Kind) -> None:
        self._file = file
        self._kind = kind.value

    def row(self, step_id: str) -> Contribution | None:
        """The row of what stands half-typed; None when nothing does."""
        return self._file.session.scalars(_UNFINISHED, {"step": step_id, "kind": self._kind}).first()

    def text(self, step_id: str) -> str:
        """What stands half-typed."""
        return _text(self.row(step_id))

    def marks(self, step_id: str) -> Marks:
        """What was ticked beside it; so that private words stay private."""
        return _marks(self.row(step_id))

    def type(self, step_id: str, text: str, *, day_id: str | None = None, marks: Marks | None = None) -> None:
        """Keep what is being typed, and what is ticked beside it. A burst of typing is one step of work."""
        marks = marks or Marks()
        row = self.row(step_id)
        if (_text(row), _marks(row)) == (text, marks):
            return
        row = row or Contribution(kind=self._kind, step=step_id)
        with self._file.work(_TYPING, burst=f"typing:{self._kind}:{step_id}") as session:
            row.text, row.unfinished, row.day_id = text, True, day_id
            put_marks(row, marks)
            session.add(row)


def only_typed(committed: Committed) -> bool:
    """Whether words were kept that stand in a field and nowhere else yet; undoing that is another thing."""
    return committed.work.kind is WorkKind.DO and committed.work.label == _TYPING


def _text(row: Contribution | None) -> str:
    return row.text or "" if row is not None else ""


def _marks(row: Contribution | None) -> Marks:
    return Marks(row.private, row.anonymous, row.to_ask) if row is not None else Marks()


_UNFINISHED = (
    select(Contribution)
    .where(
        Contribution.step == bindparam("step"),
        Contribution.kind == bindparam("kind"),
        Contribution.unfinished.is_(True),
        Contribution.presence == Presence.PRESENT.value,
    )
    .order_by(Contribution.rank, Contribution.id)
    .limit(1)
)
