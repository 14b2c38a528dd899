"""Scores on a scale: who gives what and why, and the points that the group names beside them."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from sqlalchemy import Select, select

from app.foundation.clock import Clock
from app.foundation.errors import KnownError
from app.models import Check, Contribution, Kind, Presence, Score
from app.store.practice_file import PracticeFile
from app.workshop.answer import Marks
from app.workshop.people import Who
from app.workshop.sayings import Sayings
from app.workshop.score_values import Given, Point


class Scores:
    """The scores of an open practice. A person or a table has one on each day; nobody may have more."""

    def __init__(self, file: PracticeFile, clock: Clock) -> None:
        self._file = file
        self._said = Sayings(file, clock, Kind.SCORE)
        self._points = Sayings(file, clock, Kind.CHECK)

    # -- scores

    def of(self, step_id: str, day_id: str | None = None) -> list[Given]:
        """The scores on a step in the order in which they came; on one day, or (None) all there are."""
        rows = self._said.of(step_id, day_id)
        names = self._said.who(rows)
        values = {one.id: one.value for one in self._file.session.scalars(_of(Score, rows))}
        return [
            Given(
                row.id,
                values.get(row.id),
                row.text or "",
                names.get(row.id),
                row.day_id,
                row.private,
                row.anonymous,
                row.parked,
            )
            for row in rows
        ]

    def give(
        self,
        step_id: str,
        value: float | None,
        why: str = "",
        who: Who | None = None,
        marks: Marks | None = None,
        *,
        day_id: str | None = None,
    ) -> str:
        """Somebody's score, in the place of the one they gave that day; its id. None is no number."""
        before = self._of_who(step_id, who, day_id)
        with self._file.work("Score gewijzigd" if before else "Score gegeven") as session:
            for one in before:
                self._said.row(one.id).presence = Presence.BINNED.value
            row = self._said.say(step_id, why, who, marks, day_id=day_id)
            session.merge(Score(id=row.id, value=value, presence=Presence.PRESENT.value))
        self._file.end_burst()
        return row.id

    def bin(self, *score_ids: str) -> None:
        """To the bin; it asks nothing and can be undone."""
        self._said.bin("Score naar de prullenbak", *score_ids)

    def unfinished(self, step_id: str) -> str:
        """The why that stands half-typed."""
        return self._said.unfinished(step_id)

    def type(self, step_id: str, text: str, *, day_id: str | None = None) -> None:
        """Keep the why that is being typed."""
        self._said.type(step_id, text, day_id=day_id)

    # -- points beside them

    def points(self, step_id: str, day_id: str | None = None) -> list[Point]:
        """What the group named beside its scores, in order."""
        rows = self._points.of(step_id, day_id)
        names = self._points.who(rows)
        lists = {one.id: one.perspective or "" for one in self._file.session.scalars(_of(Check, rows))}
        return [
            Point(
                row.id,
                lists[row.id],
                row.text or "",
                names.get(row.id),
                row.private,
                row.anonymous,
                row.parked,
            )
            for row in rows
        ]

    def add_point(
        self,
        step_id: str,
        list_key: str,
        text: str,
        who: Who | None = None,
        *,
        day_id: str | None = None,
    ) -> str:
        """Something for a list of the step; its id. Raises ``KnownError`` when there are no words in it."""
        if not text.strip():
            raise KnownError("Er staat nog niets om toe te voegen. Typ wat jullie zeggen en druk Enter.")
        with self._file.work("Punt toegevoegd") as session:
            row = self._points.say(step_id, text, who, day_id=day_id)
            session.merge(Check(id=row.id, perspective=list_key, presence=Presence.PRESENT.value))
        self._file.end_burst()
        return row.id

    def edit_point(self, point_id: str, text: str) -> None:
        """Other words; typing on is one step of work."""
        with self._file.work("Punt gewijzigd", burst=f"point:{point_id}"):
            self._points.row(point_id).text = text

    def move_point(self, point_id: str, list_key: str) -> None:
        """To another list."""
        row = self._file.session.get_one(Check, point_id)
        if row.perspective != list_key:
            with self._file.work("Punt verplaatst"):
                row.perspective = list_key

    def bin_point(self, *point_ids: str) -> None:
        """To the bin; it asks nothing and can be undone."""
        self._points.bin("Punt naar de prullenbak", *point_ids)

    def unfinished_point(self, step_id: str) -> str:
        """The point that stands half-typed."""
        return self._points.unfinished(step_id)

    def type_point(self, step_id: str, text: str, *, day_id: str | None = None) -> None:
        """Keep the point that is being typed."""
        self._points.type(step_id, text, day_id=day_id)

    # -- inside

    def _of_who(self, step_id: str, who: Who | None, day_id: str | None) -> Iterable[Given]:
        if who is None:
            return []
        same = self.of(step_id, day_id)
        return [one for one in same if one.who is not None and one.who.id == who.id and one.day_id == day_id]


Beside = TypeVar("Beside", Check, Score)


def _of(kind: type[Beside], rows: Sequence[Contribution]) -> Select[Beside]:
    """What stands beside the words of these contributions."""
    return select(kind).where(kind.id.in_([row.id for row in rows]))
