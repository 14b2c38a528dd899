"""The parts of the praktijkprofiel: kerncomponenten and kernactiviteiten made, named, moved and merged."""

from collections.abc import Iterable
from typing import TypeVar

from sqlalchemy import select

from app.models import Backing, CoreActivity, CoreComponent, Presence, id_for
from app.workshop.profile_reading import ProfileReader
from app.workshop.profile_values import Cell
from app.workshop.ranks import rank_after, rank_at, rank_moved

_HERE = Presence.PRESENT.value
Row = TypeVar("Row", CoreComponent, CoreActivity, Backing)


class ProfileParts(ProfileReader):
    """Each operation is one step of work, that undo takes back whole."""

    # -- kerncomponenten

    def add_component(self, name: str = "", *, at: int | None = None) -> str:
        """A new one, at the end or at a place from 0; its id."""
        with self._file.work("Kerncomponent toegevoegd") as session:
            rank = rank_at([row.rank for row in self._component_rows()], at)
            row = CoreComponent(name=name, rank=rank)
            session.add(row)
        return row.id

    def rename_component(self, component_id: str, name: str) -> None:
        """The name that the group gives it; typing on is one step of work."""
        row = self._file.session.get_one(CoreComponent, component_id)
        if row.name != name:
            with self._file.work("Kerncomponent hernoemd", burst=f"component:{component_id}"):
                row.name = name

    def set_rationale(self, component_id: str, text: str) -> None:
        """Its bijdrage: why it is needed."""
        row = self._file.session.get_one(CoreComponent, component_id)
        if (row.rationale or "") != text:
            with self._file.work("Bijdrage gewijzigd", burst=f"rationale:{component_id}"):
                row.rationale = text or None

    def move_component(self, component_id: str, by: int) -> None:
        """So many places further, or (below 0) back; at the edge it stays."""
        rows = list(self._component_rows())
        row = self._file.session.get_one(CoreComponent, component_id)
        rank = rank_moved([one.rank for one in rows], rows.index(row), by)
        if rank is not None:
            with self._file.work("Kerncomponent verplaatst"):
                row.rank = rank

    def merge_components(self, ids: Iterable[str]) -> str:
        """Put the kernactiviteiten of several under the first, with every bijdrage; its id."""
        first, *others = dict.fromkeys(ids)
        if not others:
            return first
        with self._file.work("Kerncomponenten samengevoegd") as session:
            row = session.get_one(CoreComponent, first)
            rank = self._last_rank(first)
            for other_id in others:
                other = session.get_one(CoreComponent, other_id)
                row.rationale = joined_words(row.rationale, other.rationale) or None
                for activity in self._activity_rows(other_id):
                    rank = rank_after(rank)
                    activity.component_id, activity.rank = first, rank
                other.presence = Presence.BINNED.value
        return first

    def bin_component(self, component_id: str) -> None:
        """To the bin, with its kernactiviteiten."""
        with self._file.work("Kerncomponent naar de prullenbak") as session:
            for activity in self._activity_rows(component_id):
                activity.presence = Presence.BINNED.value
            session.get_one(CoreComponent, component_id).presence = Presence.BINNED.value

    # -- kernactiviteiten

    def add_activity(self, component_id: str, title: str = "", *, at: int | None = None) -> str:
        """A new one, at the end or at a place from 0; its id."""
        with self._file.work("Kernactiviteit toegevoegd") as session:
            rank = rank_at([row.rank for row in self._activity_rows(component_id)], at)
            row = CoreActivity(component_id=component_id, title=title, rank=rank)
            session.add(row)
        return row.id

    def rename_activity(self, activity_id: str, title: str) -> None:
        """Another name; typing on is one step of work."""
        row = self._activity_row(activity_id)
        if row.title != title:
            with self._file.work("Kernactiviteit hernoemd", burst=f"activity:{activity_id}"):
                row.title = title

    def move_activity(self, activity_id: str, component_id: str, at: int | None = None) -> None:
        """To the end of a component, its own or another, or to a place from 0 in it."""
        with self._file.work("Kernactiviteit verplaatst"):
            rows = [row for row in self._activity_rows(component_id) if row.id != activity_id]
            row = self._activity_row(activity_id)
            row.component_id, row.rank = component_id, rank_at([one.rank for one in rows], at)

    def merge_activities(self, ids: Iterable[str]) -> str:
        """Put the cells of several together in the first, which keeps its name; its id."""
        first, *others = dict.fromkeys(ids)
        if not others:
            return first
        with self._file.work("Kernactiviteiten samengevoegd") as session:
            row = self._activity_row(first)
            for other_id in others:
                other = self._activity_row(other_id)
                for cell in Cell:
                    words = joined_words(getattr(row, cell.value), getattr(other, cell.value))
                    setattr(row, cell.value, words or None)
                row.cluster_id = row.cluster_id or other.cluster_id
                for backing in session.scalars(select(Backing).where(Backing.activity_id == other_id)):
                    if backing.presence == _HERE:
                        self._put_behind(first, Cell(backing.cell), [backing.note_id])
                other.presence = Presence.BINNED.value
        return first

    def bin_activity(self, activity_id: str) -> None:
        """To the bin; it asks nothing and can be undone."""
        with self._file.work("Kernactiviteit naar de prullenbak"):
            self._activity_row(activity_id).presence = Presence.BINNED.value

    # -- inside

    def _put_behind(self, activity_id: str, cell: Cell, note_ids: Iterable[str]) -> None:
        """One row for each; the same on two laptops, so that a merge has no doubles."""
        for note_id in note_ids:
            row = self._once(Backing, id_for("backing", activity_id, cell.value, note_id))
            row.activity_id, row.cell, row.note_id = activity_id, cell.value, note_id
            row.presence = _HERE
            self._file.session.add(row)

    def _once(self, kind: type[Row], row_id: str) -> Row:
        """The row with an id that follows from what it is about; also one that was binned."""
        return self._file.session.get(kind, row_id) or kind(id=row_id)

    def _backings(self, activity_id: str, cell: Cell) -> list[Backing]:
        query = select(Backing).where(
            Backing.activity_id == activity_id, Backing.cell == cell.value, Backing.presence == _HERE
        )
        return list(self._file.session.scalars(query))

    def _activity_row(self, activity_id: str) -> CoreActivity:
        return self._file.session.get_one(CoreActivity, activity_id)

    def _activity_rows(self, component_id: str) -> list[CoreActivity]:
        query = select(CoreActivity).where(
            CoreActivity.component_id == component_id, CoreActivity.presence == _HERE
        )
        return list(self._file.session.scalars(query.order_by(CoreActivity.rank, CoreActivity.id)))

    def _component_rows(self) -> list[CoreComponent]:
        query = select(CoreComponent).where(CoreComponent.presence == _HERE)
        return list(self._file.session.scalars(query.order_by(CoreComponent.rank, CoreComponent.id)))

    def _last_rank(self, component_id: str) -> str | None:
        rows = self._activity_rows(component_id)
        return rows[-1].rank if rows else None

    def _last_component_rank(self) -> str | None:
        rows = self._component_rows()
        return rows[-1].rank if rows else None


def joined_words(one: str | None, other: str | None) -> str:
    """Two texts under each other; what one of them lacks takes no line."""
    return "\n".join(text for text in ((one or "").rstrip(), (other or "").strip()) if text)
