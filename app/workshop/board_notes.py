"""Hanging notes on a board: typing, adding, changing, placing on the free wall, and the bin."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from app.foundation.clock import Clock, moment
from app.models import Cluster, Contribution, Kind, Note, Person, Presence, new_id
from app.store.practice_file import PracticeFile
from app.workshop.answer import Mark, Marks, put_marks, put_name
from app.workshop.board_reading import BoardReader
from app.workshop.board_values import NewNote
from app.workshop.guides import FileGuides
from app.workshop.half_typed import HalfTyped
from app.workshop.naming import keep_consent
from app.workshop.people import Who
from app.workshop.ranks import rank_after

_HERE = Presence.PRESENT.value
_AT_ONCE = 500
"""Ids in one question to the database."""
Row = TypeVar("Row", Contribution, Note)

Ids = str | Iterable[str]
"""The id of one thing, or of several that are changed together as one step of work."""


class BoardNotes(BoardReader):
    """The notes of a board. What is being typed is kept from the first key on, as an answer is."""

    def __init__(self, file: PracticeFile, clock: Clock, guides: FileGuides, step_id: str) -> None:
        super().__init__(file, guides, step_id)
        self._clock = clock
        self._half = HalfTyped(file, Kind.NOTE)

    # -- typing

    def unfinished(self) -> str:
        """What stands half-typed on the empty note."""
        return self._half.text(self.step_id)

    def type(self, text: str, *, day_id: str | None = None) -> None:
        """Keep what is being typed."""
        self._half.type(self.step_id, text, day_id=day_id)

    # -- adding

    def add(
        self,
        text: str,
        color: str | None = None,
        who: Who | None = None,
        marks: Marks | None = None,
        knowledge: str | None = None,
        cluster_id: str | None = None,
        *,
        day_id: str | None = None,
        at: tuple[float, float] | None = None,
    ) -> str | None:
        """Hang one note, in the place of what was being typed; its id, or None when there are no words on it.

        ``at`` is where on the free wall, in widths of a note.
        """
        if not text.strip():
            return None
        row = self._half.row(self.step_id) or self._blank()
        with self._file.work("Post-it toegevoegd") as session:
            self._finish(row, text, who, marks or Marks(), rank_after(self._last_rank()), day_id, session)
            x, y = at or (None, None)
            note = session.get(Note, row.id) or Note(id=row.id)  # one that was taken back comes back
            note.presence = _HERE
            note.color, note.knowledge, note.cluster_id, note.x, note.y = color, knowledge, cluster_id, x, y
            session.add(note)
        self._file.end_burst()
        return row.id

    def add_all(self, notes: Iterable[NewNote], *, day_id: str | None = None) -> list[str]:
        """Hang many, such as a pasted list or a file, as one step of work; those without words are left out.

        What is being typed stays where it is. Clusters are found by name, or made.
        """
        hung = [note for note in notes if note.text.strip()]
        if not hung:
            return []
        rank = self._last_rank()
        ids: list[str] = []
        with self._file.work("Post-it toegevoegd" if len(hung) == 1 else "Post-its toegevoegd") as session:
            clusters = self._clusters_named((note.cluster for note in hung), session)
            signed = {note.who.id for note in hung if note.who is not None}
            known = list(session.scalars(select(Person).where(Person.id.in_(signed))))
            for note in hung:
                rank = rank_after(rank)
                row = self._blank()
                self._finish(row, note.text, note.who, note.marks or Marks(), rank, day_id, session)
                cluster_id = clusters.get(_folded(note.cluster))
                session.add(
                    Note(id=row.id, color=note.color, knowledge=note.knowledge, cluster_id=cluster_id)
                )
                ids.append(row.id)
            del known  # Held until here, so that what each agreed to is not looked up note by note.
        return ids

    # -- changing

    def edit(self, note_id: str, text: str) -> None:
        """Other words on a note; typing on is one step of work."""
        with self._file.work("Post-it gewijzigd", burst=f"note:{note_id}"):
            self._file.session.get_one(Contribution, note_id).text = text

    def recolor(self, ids: Ids, color: str | None) -> None:
        """Another colour."""
        with self._file.work("Kleur gewijzigd"):
            for note in self._hung(ids):
                note.color = color

    def set_knowledge(self, ids: Ids, knowledge: str | None) -> None:
        """Which kind of knowledge it is; None takes that away."""
        with self._file.work("Soort kennis gewijzigd"):
            for note in self._hung(ids):
                note.knowledge = knowledge

    def sign(self, ids: Ids, who: Who | None) -> None:
        """Whose words these are."""
        with self._file.work("Naam bij post-it gewijzigd") as session:
            for row in rows_of(session, Contribution, ids):
                put_name(row, who)
                keep_consent(session, row)

    def set_mark(self, ids: Ids, mark: Mark, *, on: bool) -> None:
        """Put one mark on notes, or take it off; the others stay."""
        with self._file.work("Aanduiding gewijzigd") as session:
            for row in rows_of(session, Contribution, ids):
                setattr(row, mark.value, on)

    def place(self, places: Mapping[str, tuple[float, float] | None]) -> None:
        """Hang notes elsewhere on the free wall, together; None takes one off it."""
        label = "Post-it verhangen" if len(places) == 1 else "Post-its verhangen"
        with self._file.work(label):
            for note in self._hung(places):
                note.x, note.y = places[note.id] or (None, None)

    def bin(self, ids: Ids) -> None:
        """To the bin; it asks nothing and can be undone."""
        self._set_presence(ids, Presence.BINNED, "Post-it naar de prullenbak")

    def restore(self, ids: Ids) -> None:
        """Out of the bin, back in its cluster."""
        self._set_presence(ids, Presence.PRESENT, "Post-it teruggezet")

    # -- inside

    def _finish(
        self,
        row: Contribution,
        text: str,
        who: Who | None,
        marks: Marks,
        rank: str,
        day_id: str | None,
        session: Session,
    ) -> None:
        row.text, row.unfinished, row.rank, row.day_id = text, False, rank, day_id
        row.at = moment(self._clock)
        put_name(row, who)
        put_marks(row, marks)
        keep_consent(session, row)
        session.add(row)

    def _clusters_named(self, names: Iterable[str | None], session: Session) -> dict[str, str]:
        """Folded name → id of the cluster, made at the end when nobody made it yet."""
        found = {_folded(one.name): one.id for one in reversed(self.clusters()) if _folded(one.name)}
        rank = self._last_cluster_rank()
        for name in names:
            if name is not None and _folded(name) and _folded(name) not in found:
                rank = rank_after(rank)
                row = Cluster(id=new_id(), step=self.step_id, name=name.strip(), rank=rank)
                session.add(row)
                found[_folded(name)] = row.id
        return found

    def _set_presence(self, ids: Ids, presence: Presence, label: str) -> None:
        with self._file.work(label) as session:
            for row in rows_of(session, Contribution, ids):
                row.presence = presence.value

    def _blank(self) -> Contribution:
        return Contribution(id=new_id(), kind=Kind.NOTE.value, step=self.step_id)

    def _hung(self, ids: Ids) -> list[Note]:
        return rows_of(self._file.session, Note, ids)

    def _last_rank(self) -> str | None:
        return self._file.session.scalar(_LAST_RANK, {"step": self.step_id}) or None

    def _last_cluster_rank(self) -> str | None:
        return self._file.session.scalar(_LAST_CLUSTER, {"step": self.step_id}) or None


def listed_ids(ids: Ids) -> list[str]:
    """The ids, each once, in their order."""
    return [ids] if isinstance(ids, str) else list(dict.fromkeys(ids))


def rows_of(session: Session, kind: type[Row], ids: Ids) -> list[Row]:
    """The rows with these ids, read together: one by one, each would first write what changed so far.

    Raises KeyError for an id that is nowhere.
    """
    wanted = listed_ids(ids)
    found: dict[str, Row] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        query = select(kind).where(kind.id.in_(wanted[start : start + _AT_ONCE]))
        found |= {row.id: row for row in session.scalars(query)}
    return [found[row_id] for row_id in wanted]


def _folded(name: str | None) -> str:
    return " ".join((name or "").split()).casefold()


_LAST_RANK = select(func.max(Contribution.rank)).where(Contribution.step == bindparam("step"))
_LAST_CLUSTER = select(func.max(Cluster.rank)).where(Cluster.step == bindparam("step"))
