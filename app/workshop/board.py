"""The board of an exercise: notes in colours, clusters, and voting with dots.

Dots are entered by the facilitator: hands up, per person, per table, or as bare counts. They are never
refused: when there are more than were given out, that is told.
"""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import ColumnElement, func, or_, select

from app.foundation.clock import Clock
from app.models import Attendance, Cluster, Person, Presence, Vote, new_id
from app.store.practice_file import Committed, PracticeFile
from app.workshop.board_clusters import BoardClusters
from app.workshop.board_values import Ranked, VotesGiven
from app.workshop.guides import FileGuides
from app.workshop.people import Who, WhoKind

_HERE = Presence.PRESENT.value


class Board(BoardClusters):
    """Everything that people do on the board of one step."""

    def __init__(self, file: PracticeFile, clock: Clock, guides: FileGuides, step_id: str) -> None:
        super().__init__(file, clock, guides, step_id)
        self._own: set[str] = set()
        """Ids of the rows of dots that this opening made. It adds to no others: two laptops that each count
        dots on one note have them all when they get together."""

    def vote(self, thing_id: str, change: int = 1, voter: Who | None = None) -> int:
        """Give dots to a note or a cluster, or (below 0) take back what this voter gave.

        Without a voter they are of nobody in particular. Returns how many of the voter are on it now.
        """
        rows = sorted(self._votes_on(thing_id, voter), key=lambda row: row.id not in self._own)
        have = sum(row.count for row in rows)
        change = max(change, -have)
        if change > 0:
            with self._file.work("Stipje geplakt" if change == 1 else "Stipjes geplakt") as session:
                row = rows[0] if rows and rows[0].id in self._own else self._new_vote(thing_id, voter)
                row.count += change
                session.add(row)
        elif change < 0:
            with self._file.work("Stipje weggehaald" if change == -1 else "Stipjes weggehaald"):
                _take_back(rows, -change)
        return have + change

    def vote_all(self, thing_ids: Iterable[str], change: int = 1, voter: Who | None = None) -> None:
        """Give each of these dots, or take them back, as one step of work."""
        with self._file.work("Stipjes geplakt" if change > 0 else "Stipjes weggehaald"):
            for thing_id in thing_ids:
                self.vote(thing_id, change, voter)

    def set_votes(self, thing_id: str, count: int, voter: Who | None = None) -> None:
        """A bare count: so many dots of this voter, or of nobody in particular, are on a note or cluster."""
        self.vote(thing_id, count - sum(row.count for row in self._votes_on(thing_id, voter)), voter)

    def votes_of(self, voter: Who | None) -> dict[str, int]:
        """Note or cluster id → the dots of this voter, or those of nobody in particular."""
        found: defaultdict[str, int] = defaultdict(int)
        here = self._things()
        query = select(Vote).where(Vote.presence == _HERE, *_is_of(voter))
        for row in self._file.session.scalars(query):
            thing = row.note_id or row.cluster_id
            if thing in here:
                found[thing] += row.count
        return dict(found)

    @property
    def votes_per_person(self) -> int:
        """How many dots each gets."""
        return self.step.votes_per_person

    def voters(self, day_id: str | None = None) -> int:
        """How many people are there to vote: on one day, or else on the days on which notes were written."""
        days = {day_id} if day_id else {note.day_id for note in self.notes() if note.day_id}
        query = (
            select(func.count(Attendance.person_id.distinct()))
            .join(Person, Person.id == Attendance.person_id)
            .where(Attendance.presence == _HERE, Attendance.absent.is_(False), Person.presence == _HERE)
        )
        return self._file.session.scalar(query.where(Attendance.day_id.in_(days)) if days else query) or 0

    def votes_given(self, day_id: str | None = None) -> VotesGiven:
        """How many dots there are, and how many were given out."""
        given = sum(note.votes for note in self.notes()) + sum(one.own_votes for one in self.clusters())
        return VotesGiven(given, self.voters(day_id) * self.votes_per_person)

    def ranking(self) -> list[Ranked]:
        """Clusters, and loose notes with dots, from most to fewest; equal ones in the order of the board."""
        loose = [note for note in self.notes() if note.cluster_id is None and note.votes]
        found: list[tuple[str, str, int | None, int]] = [
            *((one.id, one.name, one.number, one.votes) for one in self.clusters()),
            *((note.id, note.text, None, note.votes) for note in loose),
        ]
        most = max((votes for *_thing, votes in found), default=0)
        ranked = [Ranked(*thing, share=thing[-1] / most if most else 0.0) for thing in found]
        return sorted(ranked, key=lambda one: -one.votes)

    def _things(self) -> set[str]:
        return {note.id for note in self.notes()} | {one.id for one in self.clusters()}

    def _votes_on(self, thing_id: str, voter: Who | None) -> list[Vote]:
        query = select(Vote).where(
            Vote.presence == _HERE,
            or_(Vote.note_id == thing_id, Vote.cluster_id == thing_id),
            *_is_of(voter),
        )
        return list(self._file.session.scalars(query.order_by(Vote.id)))

    def _new_vote(self, thing_id: str, voter: Who | None) -> Vote:
        vote_id = new_id()
        self._own.add(vote_id)
        is_cluster = self._file.session.get(Cluster, thing_id) is not None
        person = voter.id if voter and voter.kind is WhoKind.PERSON else None
        table = voter.id if voter and voter.kind is WhoKind.TABLE else None
        return Vote(
            id=vote_id,
            note_id=None if is_cluster else thing_id,
            cluster_id=thing_id if is_cluster else None,
            voter_id=person,
            subgroup_id=table,
            count=0,
        )


class Boards:
    """The boards of an open practice, one per step that has one."""

    def __init__(self, file: PracticeFile, clock: Clock, guides: FileGuides) -> None:
        self._file = file
        self._clock = clock
        self._guides = guides
        self._made: dict[str, Board] = {}
        file.subscribe(self._forget)

    def on(self, step_id: str) -> Board:
        """The board of a step; always the same one."""
        if step_id not in self._made:
            self._made[step_id] = Board(self._file, self._clock, self._guides, step_id)
        return self._made[step_id]

    def _forget(self, committed: Committed) -> None:
        for board in self._made.values():
            board.forget(committed)


def _take_back(rows: list[Vote], dots: int) -> None:
    """So many dots off these rows, in their order; a row without dots goes to the bin."""
    for row in rows:
        taken = min(row.count, dots)
        dots -= taken
        if taken and taken == row.count:
            row.presence = Presence.BINNED.value
        elif taken:
            row.count -= taken


def _is_of(voter: Who | None) -> tuple[ColumnElement[bool], ...]:
    person = voter.id if voter and voter.kind is WhoKind.PERSON else None
    table = voter.id if voter and voter.kind is WhoKind.TABLE else None
    return Vote.voter_id == person, Vote.subgroup_id == table
