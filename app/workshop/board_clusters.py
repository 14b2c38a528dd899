"""Putting notes together: making, naming, merging, splitting and dissolving clusters."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Cluster, CoreActivity, Note, Presence, Vote
from app.workshop.board_notes import BoardNotes, Ids, listed_ids
from app.workshop.counted import counted
from app.workshop.ranks import rank_after

_HERE = Presence.PRESENT.value


class BoardClusters(BoardNotes):
    """The clusters of a board. Each operation is one step of work, that undo takes back whole."""

    def move(self, ids: Ids, cluster_id: str | None) -> None:
        """Put notes in a cluster; with None they are loose again.

        On the free wall they hang with the others there: where they hung before says nothing any more.
        """
        chosen = listed_ids(ids)
        words = "Post-it" if len(chosen) == 1 else "Post-its"
        with self._file.work(f"{words} in cluster" if cluster_id else f"{words} los gehangen"):
            for note in self._hung(chosen):
                _take_along(note, cluster_id)

    def hang(
        self, places: Mapping[str, tuple[float, float] | None], ids: Ids = (), cluster_id: str | None = None
    ) -> None:
        """Hang notes elsewhere on the free wall and put ``ids`` of them in a cluster, as one step of work."""
        going = listed_ids(ids)
        if not going:
            self.place(places)
            return
        words = "Post-it" if len(going) == 1 else "Post-its"
        with self._file.work(f"{words} in cluster" if cluster_id else f"{words} los gehangen"):
            self.move(going, cluster_id)
            self.place(places)

    def make_cluster(self, name: str, ids: Ids = ()) -> str:
        """A new cluster behind the others, with these notes in it; its id."""
        return self._new(name, ids, "Cluster gemaakt")

    def split(self, ids: Ids, name: str) -> str:
        """Take notes out of their clusters into a new one. Dots on them stay on them."""
        return self._new(name, ids, "Cluster gesplitst")

    def rename(self, cluster_id: str, name: str) -> None:
        """Another name; typing on is one step of work."""
        if self._cluster(cluster_id).name != name:
            with self._file.work("Cluster hernoemd", burst=f"cluster:{cluster_id}"):
                self._cluster(cluster_id).name = name

    def set_specific(self, cluster_id: str, on: bool = True) -> None:
        """Eigen aan deze praktijk, or not."""
        with self._file.work("Eigen aan deze praktijk" if on else "Niet eigen aan deze praktijk"):
            self._cluster(cluster_id).specific = on

    def merge(self, ids: Ids) -> str:
        """Put clusters together in the first, which keeps its name; its id.

        Dots on the clusters themselves are added up, as the name of the step of work says. What was eigen
        aan deze praktijk in one of them is so in the whole. A kernactiviteit that was made from one of them
        is then one of the whole, unless the whole has one already; it keeps its words either way.
        """
        first, *others = (self._cluster(cluster_id) for cluster_id in listed_ids(ids))
        together = [one for one in self.clusters() if one.id in {first.id, *(other.id for other in others)}]
        votes = sum(one.votes for one in together)
        dots = f": samen {counted(votes, 'stipje', 'stipjes')}" if votes else ""
        if not others:
            return first.id
        with self._file.work(f"Clusters samengevoegd{dots}") as session:
            for one in together:
                if one.id != first.id:
                    for note in self._hung(one.note_ids):
                        _take_along(note, first.id)
            for other in others:
                for vote in session.scalars(select(Vote).where(Vote.cluster_id == other.id)):
                    vote.cluster_id = first.id
                first.specific = first.specific or other.specific
                _repoint(session, other.id, first.id)
                other.presence = Presence.BINNED.value
        return first.id

    def dissolve(self, cluster_id: str) -> None:
        """Give the notes back loose, with their own dots."""
        cluster = self.cluster(cluster_id)
        with self._file.work("Cluster opgeheven"):
            for note in self._hung(cluster.note_ids if cluster else ()):
                note.cluster_id = None
            self._cluster(cluster_id).presence = Presence.BINNED.value

    def _new(self, name: str, ids: Ids, label: str) -> str:
        with self._file.work(label) as session:
            row = Cluster(step=self.step_id, name=name, rank=rank_after(self._last_cluster_rank()))
            session.add(row)
            session.flush()
            for note in self._hung(ids):
                note.cluster_id = row.id
        return row.id

    def _cluster(self, cluster_id: str) -> Cluster:
        return self._file.session.get_one(Cluster, cluster_id)


def _take_along(note: Note, cluster_id: str | None) -> None:
    if note.cluster_id != cluster_id:
        note.cluster_id = cluster_id
        note.x = note.y = None


def _repoint(session: Session, from_id: str, to_id: str) -> None:
    """The first kernactiviteit of a cluster that goes becomes one of the other, when that has none."""

    def made_from(cluster_id: str) -> list[CoreActivity]:
        query = select(CoreActivity).where(
            CoreActivity.cluster_id == cluster_id, CoreActivity.presence == _HERE
        )
        return list(session.scalars(query.order_by(CoreActivity.rank, CoreActivity.id)))

    for row in made_from(from_id):
        row.cluster_id = None if made_from(to_id) else to_id
        session.flush()
