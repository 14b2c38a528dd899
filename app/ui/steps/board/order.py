"""Ordering a board: the clusters at the left, their notes in columns; by mouse, and by number without one."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.state import OpenPractice
from app.ui.steps.board.acts import BoardActs
from app.ui.steps.board.cluster_side import ClusterSide
from app.ui.steps.board.columns import ColumnsView
from app.ui.steps.board.note_drag import NoteDrag
from app.ui.steps.board.order_look import Ordering, OrderLook
from app.ui.steps.board.pane import Stroke
from app.ui.steps.board.sorting import SortingPane
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space


class OrderPane(SortingPane):
    """Notes stand in the columns of their clusters."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, step_id: str, acts: BoardActs, parent: QWidget
    ) -> None:
        super().__init__(theme, practice, step_id, acts, parent)
        self.in_list = False
        """Whether the keyboard was last in the list of clusters, so that keys are about a cluster."""
        self._look = OrderLook()
        self.side = ClusterSide(theme, self)
        self.clusters, self.colours = self.side.list, self.side.colours
        self.columns = ColumnsView(theme, self._painter, self)
        self.show_notes_in(self.columns, self.clusters)
        self._build()
        self._connect()

    # -- what every pane has

    @property
    def current(self) -> str | None:
        return None if self.in_list else self.columns.current

    @property
    def chosen(self) -> tuple[str, ...]:
        return () if self.in_list else self.columns.chosen

    @property
    def chosen_cluster(self) -> str | None:
        note = self.board.note(self.current or "")
        if note is not None:
            return note.cluster_id
        row = self.clusters.current
        return row.cluster_id if row is not None else None

    def choose(self, ids: Sequence[str]) -> None:
        self.in_list = False
        self.columns.choose(ids)

    def set_voting(self, on: bool) -> None:
        self._look.ordering = Ordering.VOTE if on else Ordering.CLUSTER
        super().set_voting(on)

    def show_all(self) -> None:
        board, look = self.board, self._look
        self.side.show_board(board, voting=look.voting, offers=self.acts.may)
        groups, painter = look.groups(board), self.columns.painter
        self.columns.show_layout(lambda room, whole: look.layout(groups, board, painter, room, whole))
        self._follow_note()

    def show_found(self, note_id: str | None) -> None:
        note = self.board.note(note_id or "")
        if note is not None and self.columns.note_area(note.id) is None:
            self._look.unfold(note.cluster_id)
            self.refresh()
        super().show_found(note_id)

    # -- what keys ask

    @property
    def more_keys(self) -> Mapping[Stroke, Callable[[], object]]:
        plain, key = Qt.KeyboardModifier.NoModifier, Qt.Key
        return {
            (plain, key.Key_K): self.colours.click,
            (plain, key.Key_M): self.other_wanted.emit,
            (plain, key.Key_X): lambda: self.toggle_collapsed(self.chosen_cluster),
            (plain, key.Key_U): lambda: self.toggle_folded(self.chosen_cluster),
            (plain, key.Key_O): self.columns.toggle_whole,
        }

    def choose_cluster(self, cluster_id: str | None) -> None:
        self.clusters.setFocus()
        self.clusters.choose_cluster(cluster_id)

    def choose_all(self) -> None:
        self.columns.setFocus()
        self.columns.choose(self.columns.shown)

    def let_go(self) -> bool:
        if self.in_list:
            self.columns.setFocus()
            return True
        return self.columns.let_go()

    def begin_merge(self) -> None:
        """Two or more chosen lines become one cluster, the first of them by number; else ask with which."""
        chosen = self.clusters.chosen if self.in_list else ()
        if len(chosen) > 1:
            self.acts.merge([one.id for one in self.board.clusters() if one.id in chosen])
        else:
            super().begin_merge()

    # -- what this one can

    def toggle_collapsed(self, cluster_id: str | None) -> None:
        """Only the name of a cluster, or its notes too."""
        self._look.collapsed ^= {cluster_id}
        self.refresh()

    def toggle_folded(self, cluster_id: str | None) -> None:
        """The notes of a cluster that nobody gave a dot."""
        self._look.opened ^= {cluster_id}
        self.refresh()

    # -- inside

    def _show_colours(self, on: bool) -> None:
        self._look.in_colours = on
        self.refresh()

    def _follow_note(self) -> None:
        """The line of the cluster that the chosen note is in is the one that is marked."""
        if not self.in_list:
            self.clusters.point_at(self.chosen_cluster)
        self.show_words()

    def _on_focused(self, *, in_list: bool) -> None:
        if in_list != self.in_list:
            self.in_list = in_list
            self._follow_note()
            self.chosen_changed.emit()

    def _on_chosen(self) -> None:
        self._follow_note()
        self.chosen_changed.emit()

    def _connect(self) -> None:
        self.columns.chosen_changed.connect(self._on_chosen)
        self.columns.cluster_pressed.connect(self.choose_cluster)
        self.columns.collapse_wanted.connect(self.toggle_collapsed)
        self.columns.unfold_wanted.connect(self.toggle_folded)
        NoteDrag(self.columns, self.clusters, self.acts)
        self.columns.focused.connect(lambda: self._on_focused(in_list=False))
        self.clusters.focused.connect(lambda: self._on_focused(in_list=True))
        self.clusters.shown.connect(self.columns.show_cluster)
        self.clusters.chosen_changed.connect(self._on_chosen)
        self.clusters.rename_wanted.connect(self.begin_rename)
        self.colours.toggled.connect(self._show_colours)
        self.side.wall.clicked.connect(self.other_wanted)
        self.side.alike.merge_wanted.connect(lambda one, other: self.acts.merge([one, other]))

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
