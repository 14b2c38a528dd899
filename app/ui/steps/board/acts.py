"""What people do to notes and clusters, each as one operation on the practice, so one step to take back."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.ui.state import OpenPractice
from app.workshop.answer import Mark
from app.workshop.board import Board
from app.workshop.board_values import BoardCluster, BoardNote, NewNote
from app.workshop.people import Who

T = TypeVar("T")


class BoardActs(QObject):
    """The acts on the board of one step. Whoever asks says on which notes or clusters."""

    said = Signal(str)
    """Why nothing happened, or what is needed first; empty once something did."""
    voter_changed = Signal()

    def __init__(self, practice: OpenPractice, step_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._practice = practice
        self.step_id = step_id
        self._voter: Who | None = None

    @property
    def board(self) -> Board:
        """The board that they are about."""
        return self._practice.workshop.board(self.step_id)

    @property
    def may(self) -> bool:
        """Whether people may change anything."""
        return not self._practice.read_only

    def allowed(self) -> bool:
        """The same, and it is told when they may not."""
        if not self.may:
            self.said.emit(self.tr("Je kan hier alleen kijken. Er verandert niets."))
        return self.may

    def cluster_numbered(self, number: int) -> BoardCluster | None:
        """The cluster with a number; None when there is none."""
        return next((one for one in self.board.clusters() if one.number == number), None)

    # -- notes

    def add(self, text: str, color: str | None, cluster_id: str | None) -> str | None:
        """A new note, in a cluster or loose; its id. What is half-typed elsewhere stays there."""
        if not text.strip():
            return None

        def hang() -> str:
            with self._practice.workshop.file.work("Post-it toegevoegd"):
                (made,) = self.board.add_all([NewNote(text, color)], day_id=self._practice.day_id)
                if cluster_id is not None:
                    self.board.move(made, cluster_id)
            return made

        return self._do(hang)

    def edit(self, note_id: str, text: str) -> None:
        """Other words; a note of which all words were taken away goes to the bin."""
        if text.strip():
            self._do(lambda: self.board.edit(note_id, text))
        else:
            self._do(lambda: self.board.bin(note_id))

    def move(self, ids: Sequence[str], cluster_id: str | None) -> None:
        """Into a cluster, or loose again; notes that are there already stay."""
        notes = {note.id: note for note in self.board.notes()}
        going = [one for one in ids if one in notes and notes[one].cluster_id != cluster_id]
        if cluster_id is not None and self.board.cluster(cluster_id) is None:
            self.said.emit(self.tr("Die cluster is er niet meer."))
        elif going:
            self._do(lambda: self.board.move(going, cluster_id))

    def hang(
        self, places: Mapping[str, tuple[float, float] | None], ids: Sequence[str], cluster_id: str | None
    ) -> None:
        """Hang notes at these places of the free wall; ``ids`` of them come into a cluster, or loose."""
        notes = {note.id: note for note in self.board.notes()}
        going = [one for one in ids if one in notes and notes[one].cluster_id != cluster_id]
        elsewhere = {
            one: place
            for one, place in places.items()
            if one in notes and (one in going or place != _place_of(notes[one]))
        }

        if elsewhere:
            self._do(lambda: self.board.hang(elsewhere, going, cluster_id))

    def next_color(self, ids: Sequence[str]) -> None:
        """The colour of the board that comes after that of the last of these."""
        keys = [color.key for color in self.board.step.colors]
        note = self.board.note(ids[-1]) if ids else None
        if note is not None and keys:
            self.recolor(ids, (keys.index(note.color) + 1) % len(keys) if note.color in keys else 0)

    def next_knowledge(self, ids: Sequence[str]) -> None:
        """The kind of knowledge that comes after that of the last of these; after the last one none."""
        keys = [None, *(kind.key for kind in self.board.step.knowledge)]
        note = self.board.note(ids[-1]) if ids else None
        if note is not None:
            place = keys.index(note.knowledge) + 1 if note.knowledge in keys else 0
            self.set_knowledge(ids, keys[place % len(keys)])

    def recolor(self, ids: Sequence[str], place: int) -> None:
        """The colour at a place from 0; a place without a colour does nothing."""
        colors = self.board.step.colors
        if ids and 0 <= place < len(colors):
            self._do(lambda: self.board.recolor(ids, colors[place].key))

    def set_knowledge(self, ids: Sequence[str], key: str | None) -> None:
        """Which kind of knowledge they are."""
        if ids:
            self._do(lambda: self.board.set_knowledge(ids, key))

    def sign(self, ids: Sequence[str], who: Who | None) -> None:
        """Whose words they are."""
        if ids:
            self._do(lambda: self.board.sign(ids, who))

    def toggle_private(self, ids: Sequence[str]) -> None:
        """Niet op het scherm; or all of them after all."""
        notes = [note for note in self.board.notes() if note.id in set(ids)]
        if notes:
            on = not all(note.private for note in notes)
            self._do(lambda: self.board.set_mark(ids, Mark.PRIVATE, on=on))

    def bin(self, ids: Sequence[str]) -> None:
        """To the bin; it asks nothing."""
        if ids:
            self._do(lambda: self.board.bin(ids))

    # -- clusters

    def new_cluster(self, name: str, ids: Sequence[str]) -> str | None:
        """A new one with these notes in it; its id. Without a name it is called by its number."""
        words = name.strip() or self._next_name()
        return self._do(lambda: self.board.make_cluster(words, ids))

    def split(self, name: str, ids: Sequence[str]) -> str | None:
        """Take these notes out of their cluster into a new one; its id."""
        words = name.strip() or self._next_name()
        if not ids:
            self.said.emit(self.tr("Kies eerst de post-its die apart komen."))
            return None
        return self._do(lambda: self.board.split(ids, words))

    def rename(self, cluster_id: str, name: str) -> None:
        """Another name; an empty one leaves it as it was."""
        cluster = self.board.cluster(cluster_id)
        if name.strip() and cluster is not None and cluster.name != name.strip():
            self._do(lambda: self.board.rename(cluster_id, name.strip()))
            self._practice.workshop.file.end_burst()

    def merge(self, ids: Sequence[str]) -> None:
        """Put clusters together in the first, which keeps its name."""
        here = [one for one in dict.fromkeys(ids) if self.board.cluster(one) is not None]
        if len(here) > 1:
            self._do(lambda: self.board.merge(here))
        else:
            self.said.emit(self.tr("Kies twee clusters om samen te voegen."))

    def merge_numbered(self, cluster_id: str, number: int) -> bool:
        """Put the cluster with a number into another; False when there is none to put there."""
        other = self.cluster_numbered(number)
        if other is None or other.id == cluster_id:
            self.said.emit(self.tr("Er is geen andere cluster met nummer {number}.").format(number=number))
            return False
        self.merge([cluster_id, other.id])
        return True

    def dissolve(self, cluster_id: str) -> None:
        """Give its notes back loose."""
        self._do(lambda: self.board.dissolve(cluster_id))

    def toggle_specific(self, cluster_id: str) -> None:
        """Eigen aan deze praktijk, or not."""
        cluster = self.board.cluster(cluster_id)
        if cluster is not None:
            self._do(lambda: self.board.set_specific(cluster_id, not cluster.specific))

    # -- dots

    @property
    def voter(self) -> Who | None:
        """Whose dots plus and minus are; None: of everybody together, nobody in particular."""
        return self._voter

    def vote_as(self, who: Who | None) -> None:
        """From now on the dots are of this person or table."""
        if who != self._voter:
            self._voter = who
            self.voter_changed.emit()

    def vote(self, things: Sequence[str], change: int) -> None:
        """Dots of who votes now on notes or clusters, more or fewer; on all of them in one step."""
        have = self.board.votes_of(self._voter) if change < 0 else {}
        if not things:
            self.said.emit(self.tr("Kies eerst waar het stipje op komt."))
        elif change < 0 and not any(have.get(one) for one in things):
            self.said.emit(self._words_of_none())
        elif len(things) == 1:
            self._do(lambda: self.board.vote(things[0], change, self._voter))
        else:
            self._do(lambda: self.board.vote_all(things, change, self._voter))

    def set_votes(self, thing_id: str, count: int) -> None:
        """So many dots of who votes now, as by hands up."""
        self._do(lambda: self.board.set_votes(thing_id, max(count, 0), self._voter))

    # -- inside

    def _next_name(self) -> str:
        return self.tr("Cluster {number}").format(number=len(self.board.clusters()) + 1)

    def _do(self, operation: Callable[[], T]) -> T | None:
        if not self.allowed():
            return None
        done = self._practice.do(operation)
        self.said.emit("")
        return done

    def _words_of_none(self) -> str:
        if self._voter is None:
            return self.tr("Hier plakt geen stipje van iedereen samen. Kies onderaan van wie het is.")
        return self.tr("Hier plakt geen stipje van {name}.").format(name=self._voter.name)


def _place_of(note: BoardNote) -> tuple[float, float] | None:
    return (note.x, note.y) if note.x is not None and note.y is not None else None
