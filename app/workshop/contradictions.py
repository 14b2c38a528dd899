"""Answers that contradict each other: two and two, until somebody has found out."""

from sqlalchemy import select
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
        return [(one.id, other.id) for one, other in self._pairs() if step_id in (one.step, other.step)]

    def all(self) -> list[tuple[str, str]]:
        """Every pair, for the list 'na te vragen'. A pair of which one lies in the bin is no pair."""
        return [(one.id, other.id) for one, other in self._pairs()]

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

    def _pairs(self) -> list[tuple[Contribution, Contribution]]:
        one, other = aliased(Contribution), aliased(Contribution)
        query = (
            select(one, other)
            .select_from(Contradiction)
            .join(one, one.id == Contradiction.one_id)
            .join(other, other.id == Contradiction.other_id)
            .where(Contradiction.presence == _HERE, one.presence == _HERE, other.presence == _HERE)
            .order_by(Contradiction.id)
        )
        return [(first, second) for first, second in self._file.session.execute(query)]
