"""Leerinzichten: written, tied to factors and yields, secured, moved and binned."""

from collections.abc import Iterable

from app.models import Insight, Presence
from app.workshop.ranks import rank_at, rank_moved
from app.workshop.trajectory_reading import TrajectoryReader


class TrajectoryLessons(TrajectoryReader):
    """Each operation is one step of work, that undo takes back whole."""

    def add_lesson(self, text: str = "", case_id: str | None = None, factor_ids: Iterable[str] = ()) -> str:
        """A new one at the end, of one verhaal or (None) of several; its id."""
        with self._file.work("Leerinzicht toegevoegd") as session:
            rank = rank_at([row.rank for row in self._rows(Insight)], None)
            row = Insight(
                text=text, trajectory_id=case_id, factors=list(dict.fromkeys(factor_ids)), rank=rank
            )
            session.add(row)
        return row.id

    def write_lesson(self, lesson_id: str, text: str) -> None:
        """Its words; typing on is one step of work."""
        row = self._lesson_row(lesson_id)
        if row.text != text:
            with self._file.work("Leerinzicht gewijzigd", burst=f"insight:{lesson_id}"):
                row.text = text

    def secure(self, lesson_id: str, text: str) -> None:
        """How it is kept in practice; typing on is one step of work."""
        row = self._lesson_row(lesson_id)
        if (row.secured or "") != text:
            with self._file.work("Borging gewijzigd", burst=f"secured:{lesson_id}"):
                row.secured = text or None

    def draw_from(self, lesson_id: str, factor_id: str, *, on: bool) -> None:
        """Say that it comes from a factor, or not."""
        row = self._lesson_row(lesson_id)
        if (factor_id in row.factors) != on:
            with self._file.work("Leerinzicht steunt op een factor" if on else "Factor losgemaakt"):
                row.factors = _with(row.factors, factor_id, on=on)

    def serve(self, lesson_id: str, yield_key: str, *, on: bool) -> None:
        """Say that it serves a yield (opbrengst), or not."""
        row = self._lesson_row(lesson_id)
        if (yield_key in row.yields) != on:
            with self._file.work("Opbrengst aangeduid" if on else "Opbrengst weggehaald"):
                row.yields = _with(row.yields, yield_key, on=on)

    def give_lesson(self, lesson_id: str, case_id: str | None) -> None:
        """Say of which verhaal it is; None: of several."""
        row = self._lesson_row(lesson_id)
        if row.trajectory_id != case_id:
            with self._file.work("Leerinzicht bij een verhaal gezet"):
                row.trajectory_id = case_id

    def move_lesson(self, lesson_id: str, by: int) -> None:
        """So many places further among those of the same verhaal, or (below 0) back; at the edge it stays."""
        row = self._lesson_row(lesson_id)
        rows = [one for one in self._rows(Insight) if one.trajectory_id == row.trajectory_id]
        rank = rank_moved([one.rank for one in rows], rows.index(row), by)
        if rank is not None:
            with self._file.work("Leerinzicht verplaatst"):
                row.rank = rank

    def bin_lesson(self, lesson_id: str) -> None:
        """To the bin; it asks nothing and can be undone."""
        with self._file.work("Leerinzicht naar de prullenbak"):
            self._lesson_row(lesson_id).presence = Presence.BINNED.value

    def _lesson_row(self, lesson_id: str) -> Insight:
        return self._file.session.get_one(Insight, lesson_id)


def _with(those: list[str], one: str, *, on: bool) -> list[str]:
    """A new list, so that the change of it is seen."""
    return [*those, one] if on else [other for other in those if other != one]
