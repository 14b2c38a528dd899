"""The praktijkprofiel: proposed from the board, named and filled by the group. Nothing is invented for it."""

from collections import Counter
from collections.abc import Iterable, Sequence

from app.models import CoreActivity, CoreComponent, Presence, id_for
from app.workshop.audience import ROOM
from app.workshop.board import Board
from app.workshop.board_values import BoardCluster, BoardNote
from app.workshop.counted import counted
from app.workshop.profile_parts import ProfileParts, joined_words
from app.workshop.profile_values import Cell
from app.workshop.ranks import rank_after

_HERE = Presence.PRESENT.value
WITHOUT_COLOUR = "Zonder kleur"
"""The name of the component for clusters whose notes have no colour."""


class Profile(ProfileParts):
    """The operations on the praktijkprofiel. Each is one step of work."""

    # -- from the board

    def unproposed(self, board_step_id: str) -> tuple[BoardCluster, ...]:
        """The clusters of a board with notes for everybody that no kernactiviteit was made from yet."""
        board = self._board(board_step_id)
        used = {one.cluster_id for one in self.activities()}
        return tuple(one for one in board.clusters() if one.id not in used and _shareable(board, one))

    def propose(self, board_step_id: str) -> int:
        """Make a kernactiviteit of each cluster that has none; how many were made.

        They come under a kerncomponent with the word of the colour that most of their notes carry: only a
        proposal, for the group to rename. Under "verwacht" stand the words of the notes, one a line; what is
        private or parked stays out. Two copies of a file that both propose have the same after a merge.
        """
        board, wanted = self._board(board_step_id), self.unproposed(board_step_id)
        if not wanted:
            return 0
        label = f"Profiel voorgesteld uit {counted(len(wanted), 'cluster', 'clusters')}"
        with self._file.work(label):
            for cluster in wanted:
                self._propose(board, cluster)
        return len(wanted)

    def _propose(self, board: Board, cluster: BoardCluster) -> None:
        session = self._file.session
        notes = _shareable(board, cluster)
        component_id = self._component_for(board, notes)
        row = self._once(CoreActivity, id_for("activity", cluster.id))
        if row.presence != _HERE or not row.rank:
            row.presence = _HERE
            row.rank = rank_after(self._last_rank(component_id))
        row.component_id, row.cluster_id, row.title = component_id, cluster.id, cluster.name
        if not row.expected:
            row.expected = "\n".join(_line(note.text) for note in notes)
        session.add(row)
        session.flush()
        self._put_behind(row.id, Cell.EXPECTED, [note.id for note in notes])

    def _component_for(self, board: Board, notes: Sequence[BoardNote]) -> str:
        """The component of the colour that most of these notes carry; made when it is not there."""
        words = {color.key: color.word for color in board.step.colors}
        keys = [color.key for color in board.step.colors]
        counts = Counter(note.color for note in notes)
        best = max(keys, key=lambda key: counts[key], default=None)
        key = best if best is not None and counts[best] else ""
        row = self._once(CoreComponent, id_for("component", board.step_id, key))
        if row.presence != _HERE or not row.rank:
            name = words.get(key, WITHOUT_COLOUR)
            row.presence, row.name = _HERE, name[:1].upper() + name[1:]
            row.rank = rank_after(self._last_component_rank())
            self._file.session.add(row)
            self._file.session.flush()
        return row.id

    # -- cells

    def write(self, activity_id: str, cell: Cell, text: str) -> None:
        """The words in a cell; typing on is one step of work."""
        row = self._activity_row(activity_id)
        if (getattr(row, cell.value) or "") != text:
            with self._file.work("Vak gewijzigd", burst=f"cell:{activity_id}:{cell.value}"):
                setattr(row, cell.value, text or None)

    def take_in(self, activity_id: str, cell: Cell, note_ids: Iterable[str]) -> None:
        """Put the words of notes behind what stands in a cell, and remember that they are behind it."""
        notes, ids = self._notes(), list(dict.fromkeys(note_ids))
        with self._file.work("Post-it in het profiel" if len(ids) == 1 else "Post-its in het profiel"):
            row = self._activity_row(activity_id)
            words = "\n".join(_line(notes[note_id].text) for note_id in ids if note_id in notes)
            setattr(row, cell.value, joined_words(getattr(row, cell.value), words) or None)
            self._put_behind(activity_id, cell, ids)

    def back(self, activity_id: str, cell: Cell, note_ids: Iterable[str], *, on: bool) -> None:
        """Say that notes are behind a cell, or not; its words stay as they are."""
        with self._file.work("Post-it achter een vak" if on else "Post-it niet meer achter dit vak"):
            if on:
                self._put_behind(activity_id, cell, note_ids)
                return
            wanted = set(note_ids)
            for row in self._backings(activity_id, cell):
                if row.note_id in wanted:
                    row.presence = Presence.BINNED.value


def _shareable(board: Board, cluster: BoardCluster) -> list[BoardNote]:
    """The notes of a cluster that everybody may read, in the order of the board."""
    found = (board.note(note_id) for note_id in cluster.note_ids)
    return [note for note in found if note is not None and ROOM.lets_through(note)]


def _line(text: str) -> str:
    """A note on one line, as it stands in a cell."""
    return " ".join(text.split())
