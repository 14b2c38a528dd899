"""Answers that contradict each other: two and two, until somebody has found out."""

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased

from app.models import Contradiction, Contribution, Presence, id_for
from app.store.practice_file import PracticeFile

_HERE = Presence.PRESENT.value


def contradiction_of(one_id: str, other_id: str) -> Contradiction:
    """The row of a pair, in whatever order they are named: of each pair a file has one."""
    first, second = sorted((one_id, other_id))
    return Contradiction(id=id_for("contradiction", first, second), one_id=first, other_id=second)


class Contradictions:
    """The contradictions of an open practice. Nobody decides here who is right: that is 'na te vragen'."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file

    def on_step(self, step_id: str) -> list[tuple[str, str]]:
        """Pairs of answers on one step, by their ids."""
        return [(one, other) for one, other in self._file.session.execute(_ON_STEP, {"step": step_id})]

    def all(self) -> list[tuple[str, str]]:
        """Every pair, for the list 'na te vragen'. A pair of which one lies in the bin is no pair."""
        return [(one, other) for one, other in self._file.session.execute(_PAIRS)]

    def toggle(self, one_id: str, other_id: str) -> None:
        """Two answers contradict each other, or no longer."""
        made = contradiction_of(one_id, other_id)
        row = self._file.session.get(Contradiction, made.id)
        linked = row is not None and row.presence == _HERE
        label = "Tegenspraak weggehaald" if linked else "Tegenspraak aangeduid"
        with self._file.work(label) as session:
            if row is None:
                session.add(made)
            else:
                row.presence = Presence.BINNED.value if linked else _HERE


_ONE, _OTHER = aliased(Contribution), aliased(Contribution)
_PAIRS = (
    select(_ONE.id, _OTHER.id)
    .select_from(Contradiction)
    .join(_ONE, _ONE.id == Contradiction.one_id)
    .join(_OTHER, _OTHER.id == Contradiction.other_id)
    .where(Contradiction.presence == _HERE, _ONE.presence == _HERE, _OTHER.presence == _HERE)
    .order_by(Contradiction.id)
)
_ON_STEP = _PAIRS.where(_ONE.step == bindparam("step"), _OTHER.step == bindparam("step"))
"""Asked after every change: put together once, because SQLAlchemy takes longer over it than SQLite."""
