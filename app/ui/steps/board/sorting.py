"""What sorting a board has in common, ordered or on the free wall: a new note, searching, fields in place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.ui.state import OpenPractice
from app.ui.steps.board.acts import BoardActs
from app.ui.steps.board.cluster_list import ClusterList
from app.ui.steps.board.columns import ColumnsView
from app.ui.steps.board.finder import NoteFinder
from app.ui.steps.board.in_place import InPlace
from app.ui.steps.board.keys import BoardKeys
from app.ui.steps.board.note_paint import NotePainter
from app.ui.steps.board.order_top import OrderTop
from app.ui.steps.board.pane import BoardPane
from app.ui.steps.board.wall_view import WallView
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TextRole
from app.ui.widgets.text import plain_label


class SortingPane(BoardPane):
    """Each gesture asks one act; what is shown then comes back from the board."""

    voter_wanted = Signal()
    other_wanted = Signal()
    """Look at the same notes in the other way."""

    notes: ColumnsView | WallView
    """Where the notes are shown."""
    in_place: InPlace
    keys: BoardKeys

    def __init__(
        self, theme: Theme, practice: OpenPractice, step_id: str, acts: BoardActs, parent: QWidget
    ) -> None:
        super().__init__(theme, practice, step_id, parent)
        self.acts = acts
        self.voting = False
        self._finder = NoteFinder()
        self._stale = True
        self._painter = NotePainter(theme, self.board.step)
        self.top = OrderTop(theme, practice, self)
        self.new_note, self.sought, self.saved = self.top.new_note, self.top.sought, self.top.saved
        self.empty = plain_label("", TextRole.MUTED, self, wrap=True)

    def show_notes_in(self, notes: ColumnsView | WallView, clusters: ClusterList | WallView) -> None:
        """These show the notes and the names of clusters; keys that come to them are heard."""
        self.notes = notes
        self.in_place = InPlace(self._theme, self._practice, self, self.acts, notes=notes, clusters=clusters)
        heard = {notes, clusters}
        self.keys = BoardKeys.install(self, self.acts, *heard, self.new_note, self.sought)
        notes.edit_wanted.connect(self.begin_edit)
        self.top.written.connect(self._add_note)
        self.top.sought_changed.connect(self.search)
        self.top.next_wanted.connect(lambda: self.show_found(self._finder.after(notes.current)))
        self.top.left.connect(self.take_focus)

    # -- what every pane has

    @property
    def current(self) -> str | None:
        """The note that keys are about; None while they are about a cluster."""
        return self.notes.current

    @property
    def chosen(self) -> tuple[str, ...]:
        return self.notes.chosen

    def choose(self, ids: Sequence[str]) -> None:
        self.notes.choose(ids)

    def take_focus(self) -> None:
        (self.notes if self.board.notes() else self.new_note).setFocus()

    def refresh(self) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self.show_all()

    def show_all(self) -> None:
        """Read the board anew."""
        raise NotImplementedError

    def set_voting(self, on: bool) -> None:
        """Another moment of the step."""
        self.voting = on
        self.refresh()

    def search(self, text: str) -> int:
        found = self._finder.look_for(text, self.board.notes())
        self.notes.mark(found)
        self.top.show_found(len(found) if found is not None else None)
        self.show_found(self._finder.first)
        return len(found or ())

    def show_found(self, note_id: str | None) -> None:
        """Choose a note that was looked for."""
        if note_id is not None and self.board.note(note_id) is not None:
            self.choose([note_id])

    # -- what keys ask

    def begin_edit(self, note_id: str) -> None:
        self.in_place.edit(note_id)

    def begin_rename(self, cluster_id: str) -> None:
        self.in_place.rename(cluster_id)

    def begin_note(self) -> None:
        self.new_note.setFocus()

    def begin_search(self) -> None:
        self.sought.setFocus()
        self.sought.selectAll()

    def begin_sign(self) -> None:
        self.in_place.sign()

    def begin_count(self) -> None:
        self.in_place.count()

    def begin_voter(self) -> None:
        if self.voting:
            self.voter_wanted.emit()

    def begin_merge(self) -> None:
        self.in_place.merge()

    # -- for those that build on it

    def show_words(self) -> None:
        """What an empty board says, how many notes there are to look in, and where a new one goes."""
        board, words = self.board, ""
        notes, clusters = len(board.notes()), board.clusters()
        if not notes:
            words = self.tr("Er hangen nog geen post-its. Typ er hier een en druk Enter.")
        elif not clusters:
            words = self.tr("Nog geen clusters. Kies post-its die bij elkaar horen en druk Ctrl K.")
        self.empty.setText(words)
        layout = self.layout()
        if layout is not None and self.empty.isHidden() == bool(words):
            self.empty.setVisible(bool(words))
            layout.activate()  # at once: what is laid over a note or a name closes when that moves
        self.top.show_count(notes, board.cluster(self.chosen_cluster or ""))

    def _add_note(self, text: str) -> None:
        note = self.board.note(self.notes.current or "")
        colors = self.board.step.colors
        color = note.color if note is not None else colors[0].key if colors else None
        if self.acts.add(text, color, self.chosen_cluster) is not None:
            self.new_note.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
