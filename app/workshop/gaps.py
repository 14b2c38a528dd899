"""The hiaten: what the practice still needs to do this well, beside what its text still needs."""

from dataclasses import dataclass

from sqlalchemy import func, select

from app.foundation.errors import KnownError
from app.models import Gap, Presence
from app.store.practice_file import PracticeFile
from app.workshop.ranks import rank_after

_HERE = Presence.PRESENT.value


@dataclass(frozen=True, slots=True)
class OpenGap:
    """A hiaat as a screen needs it; a value, not a row."""

    id: str
    text: str
    step_id: str | None
    """The question it came up at; None for the practice as a whole."""
    closed: bool


class Gaps:
    """The hiaten of an open practice, in the order in which they were noted."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file

    def all(self) -> list[OpenGap]:
        """Every one, also those that are closed."""
        query = select(Gap).where(Gap.presence == _HERE).order_by(Gap.rank, Gap.id)
        return [OpenGap(row.id, row.text, row.step, row.closed) for row in self._file.session.scalars(query)]

    def of(self, step_id: str | None) -> list[OpenGap]:
        """Those of one question; with None those of the practice as a whole."""
        return [gap for gap in self.all() if gap.step_id == step_id]

    def add(self, text: str, step_id: str | None = None) -> str:
        """A new one at the end; its id. Raises ``KnownError`` when nobody said what is missing."""
        _refuse_nothing(text)
        with self._file.work("Hiaat toegevoegd") as session:
            last = session.scalar(select(func.max(Gap.rank)))
            row = Gap(step=step_id, text=text.strip(), rank=rank_after(last))
            session.add(row)
        return row.id

    def change(self, gap_id: str, text: str) -> None:
        """Other words. Raises ``KnownError`` when there are none."""
        _refuse_nothing(text)
        row = self._row(gap_id)
        if row.text != text.strip():
            with self._file.work("Hiaat gewijzigd", burst=f"gap:{gap_id}"):
                row.text = text.strip()

    def close(self, gap_id: str, closed: bool = True) -> None:
        """It was filled, or not after all."""
        row = self._row(gap_id)
        if row.closed != closed:
            with self._file.work("Hiaat is opgelost" if closed else "Hiaat staat weer open"):
                row.closed = closed

    def bin(self, gap_id: str) -> None:
        """To the bin; it asks nothing and can be undone."""
        with self._file.work("Hiaat naar de prullenbak"):
            self._row(gap_id).presence = Presence.BINNED.value

    def _row(self, gap_id: str) -> Gap:
        return self._file.session.get_one(Gap, gap_id)


def _refuse_nothing(text: str) -> None:
    if not text.strip():
        raise KnownError("Een hiaat zegt wat er nog nodig is. Er is niets veranderd; typ wat ontbreekt.")
