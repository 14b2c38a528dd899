"""What people do to notes and clusters, each as one operation on the practice, so one step to take back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.ui.state import OpenPractice
from app.workshop.answer import Mark
from app.workshop.board import Board
from app.workshop.board_values import BoardCluster, NewNote
from app.workshop.people import Who


class BoardActs(QObject):
    """The acts on the board of one step. Whoever asks says on which notes or clusters."""

    def __init__(self, practice: OpenPractice, step_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._practice = practice
        self.step_id = step_id
        self.voter: Who | None = None
        """Whose dots plus and minus are; None: of nobody in particular."""

    @property
    def board(self) -> Board:
        """The board that they are about."""
        return self._practice.workshop.board(self.step_id)

    @property
    def may(self) -> bool:
        """Whether people may change anything."""
        return not self._practice.read_only

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

        return self._practice.do(hang)

    def edit(self, note_id: str, text: str) -> None:
        """Other words; a note of which all words were taken away goes to the bin."""
        if text.strip():
            self._practice.do(lambda: self.board.edit(note_id, text))
        else:
            self._practice.do(lambda: self.board.bin(note_id))

    def move(self, ids: Sequence[str], cluster_id: str | None) -> None:
        """Into a cluster, or loose again; notes that are there already stay."""
        notes = {note.id: note for note in self.board.notes()}
        going = [one for one in ids if one in notes and notes[one].cluster_id != cluster_id]
        if going:
            self._practice.do(lambda: self.board.move(going, cluster_id))

    def recolor(self, ids: Sequence[str], place: int) -> None:
        """The colour at a place from 0; a place without a colour does nothing."""
        colors = self.board.step.colors
        if ids and 0 <= place < len(colors):
            self._practice.do(lambda: self.board.recolor(ids, colors[place].key))

    def set_knowledge(self, ids: Sequence[str], key: str | None) -> None:
        """Which kind of knowledge they are."""
        if ids:
            self._practice.do(lambda: self.board.set_knowledge(ids, key))

    def sign(self, ids: Sequence[str], who: Who | None) -> None:
        """Whose words they are."""
        if ids:
            self._practice.do(lambda: self.board.sign(ids, who))

    def toggle_private(self, ids: Sequence[str]) -> None:
        """Niet op het scherm; or all of them after all."""
        notes = [note for note in self.board.notes() if note.id in set(ids)]
        if notes:
            on = not all(note.private for note in notes)
            self._practice.do(lambda: self.board.set_mark(ids, Mark.PRIVATE, on=on))

    def bin(self, ids: Sequence[str]) -> None:
        """To the bin; it asks nothing."""
        if ids:
            self._practice.do(lambda: self.board.bin(ids))

    # -- clusters

    def new_cluster(self, name: str, ids: Sequence[str]) -> str | None:
        """A new one with these notes in it; its id. Without a name it is called by its number."""
        taken = self.board.clusters()
        words = name.strip() or self.tr("Cluster {number}").format(number=len(taken) + 1)
        return self._practice.do(lambda: self.board.make_cluster(words, ids))

    def split(self, name: str, ids: Sequence[str]) -> str | None:
        """Take these notes out of their cluster into a new one; its id."""
        return self._practice.do(lambda: self.board.split(ids, name)) if ids else None

    def rename(self, cluster_id: str, name: str) -> None:
        """Another name; an empty one leaves it as it was."""
        if name.strip():
            self._practice.do(lambda: self.board.rename(cluster_id, name.strip()))

    def merge(self, ids: Sequence[str]) -> None:
        """Put clusters together in the first, which keeps its name."""
        if len(ids) > 1:
            self._practice.do(lambda: self.board.merge(ids))

    def dissolve(self, cluster_id: str) -> None:
        """Give its notes back loose."""
        self._practice.do(lambda: self.board.dissolve(cluster_id))

    def toggle_specific(self, cluster_id: str) -> None:
        """Eigen aan deze praktijk, or not."""
        cluster = self.board.cluster(cluster_id)
        if cluster is not None:
            self._practice.do(lambda: self.board.set_specific(cluster_id, not cluster.specific))

    # -- dots

    def vote(self, thing_id: str, change: int) -> None:
        """Dots of who votes now on a note or a cluster, more or fewer."""
        self._practice.do(lambda: self.board.vote(thing_id, change, self.voter))

    def set_votes(self, thing_id: str, count: int) -> None:
        """So many dots of who votes now."""
        self._practice.do(lambda: self.board.set_votes(thing_id, count, self.voter))
