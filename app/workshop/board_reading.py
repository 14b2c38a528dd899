"""Reading a board: its notes and clusters in bulk, and after a change only what changed.

A wall of a thousand notes is asked for after every gesture, by the window and by the room.
"""

from collections import defaultdict
from collections.abc import Collection
from operator import itemgetter
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.guides.steps import BoardStep
from app.models import Attendance, Cluster, Contribution, Kind, Note, Person, Presence, Subgroup, Vote
from app.store.practice_file import Committed, PracticeFile
from app.workshop.audience import Audience
from app.workshop.board_values import BoardCluster, BoardNote, RoomNote, RoomWall
from app.workshop.guides import FileGuides
from app.workshop.half_typed import only_typed
from app.workshop.naming import NamingRule
from app.workshop.people import Who, WhoKind

_HERE, _BINNED = Presence.PRESENT.value, Presence.BINNED.value
_WHO = frozenset({"person", "subgroup", "attendance", "day"})
_MANY = 300
"""Notes that change at once, as when a file is brought in: it is quicker to read all anew."""
_Row = tuple[Any, ...]
"""What ``_NOTES`` gives of one note, as a plain tuple: names of columns cost more than all the rest."""


class _Names(dict[tuple[str | None, str | None, str | None], Who | None]):
    """Who said something: the person and table that it names, and the day, each looked up once."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._people = {found: name for found, name in session.execute(select(Person.id, Person.name))}
        self._tables = {found: name for found, name in session.execute(select(Subgroup.id, Subgroup.name))}
        self._rule = NamingRule(session)
        seats = session.execute(select(Attendance.person_id, Attendance.day_id, Attendance.subgroup_id))
        self._seats = {
            (person, day): self._tables[table] for person, day, table in seats if table in self._tables
        }

    def __missing__(self, key: tuple[str | None, str | None, str | None]) -> Who | None:
        person_id, subgroup_id, day_id = key
        who = None
        if person_id in self._people:
            table = self._seats.get((person_id, day_id or ""))
            naming = self._rule.of(person_id, day_id)
            who = Who(WhoKind.PERSON, person_id, self._people[person_id], table, naming)
        elif subgroup_id in self._tables:
            naming = self._rule.of_table(day_id)
            who = Who(WhoKind.TABLE, subgroup_id, self._tables[subgroup_id], naming=naming)
        self[key] = who
        return who


class BoardReader:
    """What hangs on the board of one step, and how it looks to an audience."""

    def __init__(self, file: PracticeFile, guides: FileGuides, step_id: str) -> None:
        self._file = file
        self._guides = guides
        self.step_id = step_id
        self._rows: dict[str, _Row] | None = None
        """Note id → its row as it was read last."""
        self._stale: set[str] = set()
        """Ids of notes that changed since."""
        self._names: _Names | None = None
        self._notes: dict[str, BoardNote] | None = None
        self._clusters: list[BoardCluster] | None = None

    @property
    def step(self) -> BoardStep:
        """What the board asks; a bare one when the file has no guide for it any more."""
        found = self._guides.find(self.step_id)
        step = found[2] if found is not None else None
        return step if isinstance(step, BoardStep) else BoardStep(key="bord.bord", question="", colors=())

    def notes(self) -> list[BoardNote]:
        """The notes, in the order in which they came."""
        return list(self._known().values())

    def note(self, note_id: str) -> BoardNote | None:
        """One of the notes; None when it does not hang here (any more)."""
        return self._known().get(note_id)

    def binned(self) -> list[BoardNote]:
        """The notes in the bin, newest first; loose and without dots, as they come back in their place."""
        query = _ROWS.where(Contribution.step == self.step_id, Contribution.presence == _BINNED)
        names = _Names(self._file.session)
        rows = self._file.session.execute(query.order_by(Contribution.rank.desc(), Contribution.id))
        return [
            BoardNote(
                row.id, row.text or "", row.color, names[row.person_id, row.subgroup_id, row.day_id],
                row.knowledge, None, row.x, row.y, 0, row.private, row.anonymous, row.at,
            )
            for row in rows
        ]  # fmt: skip

    def clusters(self) -> list[BoardCluster]:
        """The clusters by their number."""
        self._known()
        assert self._clusters is not None
        return list(self._clusters)

    def cluster(self, cluster_id: str) -> BoardCluster | None:
        """One of the clusters; None when it is no longer there."""
        return next((one for one in self.clusters() if one.id == cluster_id), None)

    def wall(self, audience: Audience) -> RoomWall:
        """The board as an audience may see it: without names, and without what it may not read."""
        notes = [note for note in self.notes() if audience.lets_through(note)]
        seen = {note.id for note in notes}
        return RoomWall(
            tuple(
                RoomNote(note.id, note.text, note.color, note.cluster_id, note.x, note.y, note.votes)
                for note in notes
            ),
            tuple(
                BoardCluster(
                    id=one.id,
                    number=one.number,
                    name=one.name,
                    specific=one.specific,
                    note_ids=tuple(note_id for note_id in one.note_ids if note_id in seen),
                    votes=one.votes,
                    own_votes=one.own_votes,
                )
                for one in self.clusters()
            ),
        )

    def forget(self, committed: Committed) -> None:
        """Read anew what a step of work changed."""
        if only_typed(committed):
            return
        entities = {target.entity for target in committed.targets}
        if not entities:
            self._rows = self._names = self._notes = None
            return
        changed = {
            target.entity_id for target in committed.targets if target.entity in ("contribution", "note")
        }
        if not entities.isdisjoint(_WHO):
            self._names = None
        if changed or not entities.isdisjoint({*_WHO, "cluster", "vote", "guide"}):
            self._stale |= changed
            self._notes = None

    # -- inside

    def _known(self) -> dict[str, BoardNote]:
        if self._notes is None:
            self._notes, self._clusters = self._put_together()
        return self._notes

    def _put_together(self) -> tuple[dict[str, BoardNote], list[BoardCluster]]:
        rows, clusters = self._read_notes(), self._read_clusters()
        on_notes, on_clusters = self._read_votes()
        if self._names is None:
            self._names = _Names(self._file.session)
        names, here = self._names, {row.id for row in clusters}
        colors = {color.word: color.key for color in self.step.colors}
        members: defaultdict[str, list[str]] = defaultdict(list)
        sums: defaultdict[str, int] = defaultdict(int, on_clusters)
        notes = {}
        for _rank, note_id, text, color, knowledge, cluster_id, x, y, *said in rows:
            private, anonymous, at, to_ask, parked, day_id, person_id, subgroup_id = said
            votes = on_notes.get(note_id, 0)
            if cluster_id not in here:
                cluster_id = None
            else:
                members[cluster_id].append(note_id)
                sums[cluster_id] += votes
            notes[note_id] = BoardNote(
                note_id,
                text or "",
                colors.get(color, color),
                names[person_id, subgroup_id, day_id],
                knowledge,
                cluster_id,
                x,
                y,
                votes,
                private,
                anonymous,
                at,
                to_ask,
                parked,
                day_id,
            )
        made = [
            BoardCluster(
                row.id,
                number,
                row.name,
                row.specific,
                tuple(members[row.id]),
                sums[row.id],
                on_clusters.get(row.id, 0),
            )
            for number, row in enumerate(clusters, 1)
        ]
        return notes, made

    def _read_notes(self) -> list[_Row]:
        """The rows of the notes in their order."""
        if self._rows is None or len(self._stale) > _MANY:
            self._rows = self._fetch(None)
        elif self._stale:
            for note_id in self._stale:
                self._rows.pop(note_id, None)
            self._rows |= self._fetch(self._stale)
        self._stale = set()
        return sorted(self._rows.values(), key=itemgetter(0, 1))

    def _fetch(self, ids: Collection[str] | None) -> dict[str, _Row]:
        query = _NOTES.where(Contribution.step == self.step_id)
        if ids is not None:
            query = query.where(Contribution.id.in_(ids))
        return {row[1]: tuple(row) for row in self._file.session.execute(query)}

    def _read_votes(self) -> tuple[dict[str, int], dict[str, int]]:
        """The dots on each note, and on each cluster."""
        on_notes: dict[str, int] = {}
        on_clusters: dict[str, int] = {}
        for note_id, cluster_id, count in self._file.session.execute(_VOTES):
            if note_id is not None:
                on_notes[note_id] = count
            elif cluster_id is not None:
                on_clusters[cluster_id] = count
        return on_notes, on_clusters

    def _read_clusters(self) -> list[Any]:
        query = (
            select(Cluster.id, Cluster.name, Cluster.specific)
            .where(Cluster.step == self.step_id, Cluster.presence == _HERE)
            .order_by(Cluster.rank, Cluster.id)
        )
        return list(self._file.session.execute(query))


_ROWS = (
    select(
        Contribution.rank,
        Contribution.id,
        Contribution.text,
        Note.color,
        Note.knowledge,
        Note.cluster_id,
        Note.x,
        Note.y,
        Contribution.private,
        Contribution.anonymous,
        Contribution.at,
        Contribution.to_ask,
        Contribution.parked,
        Contribution.day_id,
        Contribution.person_id,
        Contribution.subgroup_id,
    )
    .join(Note, Note.id == Contribution.id)
    .where(Contribution.kind == Kind.NOTE.value, Contribution.unfinished.is_(False))
)
_NOTES = _ROWS.where(Contribution.presence == _HERE)
_VOTES = (
    select(Vote.note_id, Vote.cluster_id, func.sum(Vote.count))
    .where(Vote.presence == _HERE)
    .group_by(Vote.note_id, Vote.cluster_id)
)
