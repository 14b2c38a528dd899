"""Ordering a board: the clusters at the left, their notes in columns; by mouse, and by number without one."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.state import OpenPractice
from app.ui.steps.board.acts import BoardActs
from app.ui.steps.board.cluster_side import ClusterSide
from app.ui.steps.board.columns import ColumnsView
from app.ui.steps.board.finder import NoteFinder
from app.ui.steps.board.in_place import InPlace
from app.ui.steps.board.keys import BoardKeys
from app.ui.steps.board.note_drag import NoteDrag
from app.ui.steps.board.note_paint import NotePainter
from app.ui.steps.board.order_look import Ordering, OrderLook
from app.ui.steps.board.order_top import OrderTop
from app.ui.steps.board.pane import BoardPane, Stroke
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.text import plain_label


class OrderPane(BoardPane):
    """Each gesture asks one act; what is shown then comes back from the board."""

    voter_wanted = Signal()

    def __init__(
        self, theme: Theme, practice: OpenPractice, step_id: str, acts: BoardActs, parent: QWidget
    ) -> None:
        super().__init__(theme, practice, step_id, parent)
        self.acts = acts
        self.in_list = False
        """Whether the keyboard was last in the list of clusters, so that keys are about a cluster."""
        self._look = OrderLook()
        self._finder = NoteFinder()
        self._stale = True
        painter = NotePainter(theme, self.board.step)
        self.top = OrderTop(theme, practice, self)
        self.new_note, self.sought, self.saved = self.top.new_note, self.top.sought, self.top.saved
        self.empty = plain_label("", TextRole.MUTED, self, wrap=True)
        self.side = ClusterSide(theme, self)
        self.clusters, self.colours = self.side.list, self.side.colours
        self.columns = ColumnsView(theme, painter, self)
        self.in_place = InPlace(theme, practice, self)
        self.keys = BoardKeys.install(
            self, acts, self.columns, self.clusters, self.top.new_note, self.top.sought
        )
        self._build()
        self._connect()

    # -- what every pane has

    @property
    def chosen(self) -> tuple[str, ...]:
        return () if self.in_list else self.columns.chosen

    @property
    def chosen_cluster(self) -> str | None:
        note = self.board.note(self.columns.current or "")
        if note is not None and not self.in_list:
            return note.cluster_id
        row = self.clusters.current
        return row.cluster_id if row is not None else None

    def choose(self, ids: Sequence[str]) -> None:
        self.in_list = False
        self.columns.choose(ids)

    def take_focus(self) -> None:
        (self.columns if self.board.notes() else self.new_note).setFocus()

    def refresh(self) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        board, look = self.board, self._look
        self.side.show_board(board, voting=look.voting, offers=self.acts.may)
        self._show_empty(any_notes=bool(board.notes()), any_clusters=bool(board.clusters()))
        groups, painter = look.groups(board), self.columns.painter
        self.columns.show_layout(lambda room, whole: look.layout(groups, board, painter, room, whole))
        self._follow_note()

    def search(self, text: str) -> int:
        found = self._finder.look_for(text, self.board.notes())
        self.columns.mark(found)
        self.top.show_found(len(found) if found is not None else None)
        self._show_found(self._finder.first)
        return len(found or ())

    def begin_edit(self, note_id: str) -> None:
        self.in_place.edit(note_id)

    # -- what keys ask

    @property
    def more_keys(self) -> Mapping[Stroke, Callable[[], object]]:
        plain, key = Qt.KeyboardModifier.NoModifier, Qt.Key
        return {
            (plain, key.Key_K): self.colours.click,
            (plain, key.Key_X): lambda: self.toggle_collapsed(self.chosen_cluster),
            (plain, key.Key_U): lambda: self.toggle_folded(self.chosen_cluster),
            (plain, key.Key_O): self.columns.toggle_whole,
        }

    def choose_cluster(self, cluster_id: str | None) -> None:
        self.clusters.setFocus()
        self.clusters.choose(cluster_id)

    def choose_all(self) -> None:
        self.columns.setFocus()
        self.columns.choose(self.columns.shown)

    def let_go(self) -> bool:
        if self.in_list:
            self.columns.setFocus()
            return True
        return self.columns.let_go()

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
        if self._look.voting:
            self.voter_wanted.emit()

    def begin_merge(self) -> None:
        """Two or more chosen lines become one cluster, the first of them by number; else ask with which."""
        chosen = self.clusters.chosen if self.in_list else ()
        if len(chosen) > 1:
            self.acts.merge([one.id for one in self.board.clusters() if one.id in chosen])
        else:
            self.in_place.merge()

    # -- what this one can

    def set_ordering(self, ordering: Ordering) -> None:
        """Another moment of the step."""
        self._look.ordering = ordering
        self.refresh()

    def toggle_collapsed(self, cluster_id: str | None) -> None:
        """Only the name of a cluster, or its notes too."""
        self._look.collapsed ^= {cluster_id}
        self.refresh()

    def toggle_folded(self, cluster_id: str | None) -> None:
        """The notes of a cluster that nobody gave a dot."""
        self._look.opened ^= {cluster_id}
        self.refresh()

    # -- inside

    def _show_empty(self, *, any_notes: bool, any_clusters: bool) -> None:
        words = ""
        if not any_notes:
            words = self.tr("Er hangen nog geen post-its. Typ er hier een en druk Enter.")
        elif not any_clusters:
            words = self.tr("Nog geen clusters. Kies post-its die bij elkaar horen en druk Ctrl K.")
        self.empty.setText(words)
        self.empty.setVisible(bool(words))

    def _show_found(self, note_id: str | None) -> None:
        note = self.board.note(note_id or "")
        if note is None:
            return
        if self.columns.note_area(note.id) is None:
            self._look.unfold(note.cluster_id)
            self.refresh()
        self.choose([note.id])

    def _add_note(self, text: str) -> None:
        note = self.board.note(self.columns.current or "")
        colors = self.board.step.colors
        color = note.color if note is not None else colors[0].key if colors else None
        if self.acts.add(text, color, self.chosen_cluster) is not None:
            self.new_note.clear()

    def _show_colours(self, on: bool) -> None:
        self._look.in_colours = on
        self.refresh()

    def _follow_note(self) -> None:
        """The line of the cluster that the chosen note is in is the one that is marked."""
        if not self.in_list:
            self.clusters.point_at(self.chosen_cluster)
        self.top.show_count(len(self.board.notes()), self.board.cluster(self.chosen_cluster or ""))

    def _on_focused(self, *, in_list: bool) -> None:
        if in_list != self.in_list:
            self.in_list = in_list
            self._follow_note()
            self.chosen_changed.emit()

    def _on_chosen(self) -> None:
        self._follow_note()
        self.chosen_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _connect(self) -> None:
        self.columns.chosen_changed.connect(self._on_chosen)
        self.columns.cluster_pressed.connect(self.choose_cluster)
        self.columns.collapse_wanted.connect(self.toggle_collapsed)
        self.columns.unfold_wanted.connect(self.toggle_folded)
        self.columns.edit_wanted.connect(self.begin_edit)
        NoteDrag(self.columns, self.clusters, self.acts)
        self.columns.focused.connect(lambda: self._on_focused(in_list=False))
        self.clusters.focused.connect(lambda: self._on_focused(in_list=True))
        self.clusters.shown.connect(self.columns.show_cluster)
        self.clusters.chosen_changed.connect(self._on_chosen)
        self.clusters.rename_wanted.connect(self.begin_rename)
        self.colours.toggled.connect(self._show_colours)
        self.side.alike.merge_wanted.connect(lambda one, other: self.acts.merge([one, other]))
        self.top.written.connect(self._add_note)
        self.top.sought_changed.connect(self.search)
        self.top.next_wanted.connect(lambda: self._show_found(self._finder.after(self.columns.current)))
        self.top.left.connect(self.take_focus)

    def _build(self) -> None:
        under = QHBoxLayout()
        under.setSpacing(Space.L)
        under.addWidget(self.side)
        under.addWidget(self.columns, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.top)
        layout.addWidget(self.empty)
        layout.addLayout(under, 1)
