"""Ordering a board: the clusters at the left, their notes in columns; by mouse, and by number without one."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.room_views import BoardShows, BoardView
from app.ui.saving import follow
from app.ui.state import OpenPractice
from app.ui.steps.board.acts import BoardActs
from app.ui.steps.board.cluster_list import ClusterList, ClusterRow
from app.ui.steps.board.column_layout import Group, Layout, by_cluster, by_colour
from app.ui.steps.board.columns import NO_TARGET, ColumnsView
from app.ui.steps.board.note_paint import NotePainter
from app.ui.steps.board.numbers import TypedNumber
from app.ui.steps.board.order_keys import OrderKeys
from app.ui.steps.board.over_editor import OverEditor
from app.ui.steps.board.pane import BoardPane
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.widgets.line import Line
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label
from app.workshop.finding import folded


class Ordering(Enum):
    """What people are doing with the board."""

    CLUSTER = "cluster"
    VOTE = "vote"
    READ = "read"


class OrderPane(BoardPane):
    """Each gesture asks one act; what is shown then comes back from the board."""

    wall_wanted = Signal()

    def __init__(
        self, theme: Theme, practice: OpenPractice, step_id: str, acts: BoardActs, parent: QWidget
    ) -> None:
        super().__init__(theme, practice, step_id, parent)
        self.acts = acts
        self._ordering = Ordering.CLUSTER
        self._in_colours = False
        self._open: set[str | None] = set()
        """Clusters whose notes without dots are shown too."""
        self._collapsed: set[str | None] = set()
        self._stale = True
        self._painter = NotePainter(theme, self.board.step)
        self.new_note = self._field(self.tr("Nieuwe post-it"), "N")
        self.sought = self._field(self.tr("Zoek in de post-its"), "Ctrl+F")
        self.saved = SavedLine(theme, self)
        self._heading = plain_label("", TextRole.STRONG, self)
        self._counts = plain_label(self.tr("post-its   stipjes"), TextRole.SMALL, self)
        self._empty = plain_label("", TextRole.MUTED, self, wrap=True)
        self.clusters = ClusterList(theme, self)
        self.columns = ColumnsView(theme, self._painter, self)
        self.editor = OverEditor(practice, self.columns.viewport(), self.columns)
        self.namer = OverEditor(practice, self.clusters.viewport(), self.clusters)
        self.number = TypedNumber(lambda: max(len(self.board.clusters()), 9), self)
        self._keys = OrderKeys(self)
        self._build()
        self._connect()

    # -- what every pane has

    @property
    def chosen(self) -> tuple[str, ...]:
        return self.columns.chosen

    @property
    def chosen_cluster(self) -> str | None:
        """Of the note that the keyboard is on, or else the line that is chosen."""
        note = self.board.note(self.columns.current or "")
        if note is not None and not self.clusters.hasFocus():
            return note.cluster_id
        row = self.clusters.current
        return row.cluster_id if row is not None else None

    def choose(self, ids: Sequence[str]) -> None:
        self.columns.choose(ids)

    def take_focus(self) -> None:
        (self.columns if self.board.notes() else self.new_note).setFocus()

    def refresh(self) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._show()

    def search(self, text: str) -> int:
        wanted = folded(text)
        if not wanted:
            self.columns.mark(None)
            return 0
        found = frozenset(note.id for note in self.board.notes() if wanted in folded(note.text))
        self.columns.mark(found)
        first = next((note.id for note in self.board.notes() if note.id in found), None)
        if first is not None:
            self._open.add(self._cluster_of(first))
            self._show()
            self.columns.choose([first])
        return len(found)

    def begin_edit(self, note_id: str) -> None:
        note, area = self.board.note(note_id), self.columns.note_area(note_id)
        if note is not None and area is not None and self.acts.may:
            self.editor.begin(
                area, note.text, self.tr("Post-it wijzigen"), lambda text: self.acts.edit(note_id, text),
                lines=True,
            )  # fmt: skip

    # -- what this one can

    def set_ordering(self, ordering: Ordering) -> None:
        """Another moment of the step."""
        self._ordering = ordering
        self.refresh()

    @property
    def ordering(self) -> Ordering:
        """What people are doing."""
        return self._ordering

    def begin_rename(self, cluster_id: str) -> None:
        """Another name for a cluster, in its line."""
        cluster, area = self.board.cluster(cluster_id), self.clusters.row_area(cluster_id)
        if cluster is not None and area is not None and self.acts.may:
            self.namer.begin(
                area.toAlignedRect(), cluster.name, self.tr("Naam van de cluster"),
                lambda name: self.acts.rename(cluster_id, name), lines=False,
            )  # fmt: skip

    def make_cluster(self, *, split: bool = False) -> None:
        """A new cluster of the chosen notes; its name is typed at once."""
        ids = self.chosen if self.columns.hasFocus() or split else ()
        name = self.tr("Cluster {number}").format(number=len(self.board.clusters()) + 1)
        made = self.acts.split(name, ids) if split else self.acts.new_cluster(name, ids)
        if made is not None:
            self._show()
            self.clusters.choose(made)
            self.begin_rename(made)

    def move_to_number(self, number: int) -> None:
        """The chosen notes go to the cluster with a number; 0 is loose. In the list it goes to that line."""
        cluster = self.acts.cluster_numbered(number)
        if number and cluster is None:
            return
        goal = cluster.id if cluster is not None else None
        if self.clusters.hasFocus():
            self.clusters.choose(goal)
        elif self.acts.may:
            self.acts.move(self.chosen, goal)

    def show_in_room(self) -> None:
        """The room gets the cluster that people are at."""
        self.shows.emit(BoardView(BoardShows.CLUSTER, self.chosen_cluster))

    def toggle_colours(self) -> None:
        """A column per colour with a band per cluster, or a column per cluster again."""
        self._in_colours = not self._in_colours
        self._show()

    def toggle_collapsed(self) -> None:
        """Only the name of a cluster, or its notes too."""
        self._collapsed ^= {self.chosen_cluster}
        self._show()

    def toggle_folded(self, cluster_id: str | None) -> None:
        """The notes of a cluster that nobody gave a dot."""
        self._open ^= {cluster_id}
        self._show()

    # -- inside

    def _show(self) -> None:
        board = self.board
        clusters = board.clusters()
        if self._ordering is not Ordering.CLUSTER:
            clusters.sort(key=lambda one: -one.votes)
        groups = self._groups()
        loose = [note for note in board.notes() if note.cluster_id is None]
        rows = [
            ClusterRow(one.id, one.number, one.name, len(one.note_ids), one.votes, one.specific)
            for one in clusters
        ]
        votes = sum(note.votes for note in loose)
        self.clusters.show_rows([*rows, ClusterRow(None, 0, self.tr("Nog los"), len(loose), votes)])
        count = len(clusters)
        self._heading.setText(
            self.tr("1 cluster") if count == 1 else self.tr("{count} clusters").format(count=count)
        )
        self.sought.setPlaceholderText(self.tr("Zoek in {count} post-its").format(count=len(board.notes())))
        self._show_empty(any_notes=bool(board.notes()), any_clusters=bool(clusters))
        self.columns.show_layout(lambda room, whole: self._layout(groups, room, whole))

    def _layout(self, groups: Sequence[Group], room: float, whole: frozenset[str]) -> Layout:
        if self._in_colours:
            none = self.tr("zonder kleur")
            return by_colour(groups, self.board.step.colors, self._painter, room, whole, none)
        return by_cluster(groups, self._painter, room, whole)

    def _groups(self) -> list[Group]:
        """What is loose first while people cluster; most dots first while they vote."""
        board, voting = self.board, self._ordering is not Ordering.CLUSTER
        notes = {note.id: note for note in board.notes()}
        loose = tuple(note for note in notes.values() if note.cluster_id is None)
        clusters = board.clusters()
        if voting:
            clusters.sort(key=lambda one: -one.votes)
        groups = []
        for one in clusters:
            inside = tuple(notes[note_id] for note_id in one.note_ids)
            title = f"{one.number}  {one.name}"
            shown, hidden = inside, 0
            if voting:
                inside = tuple(sorted(inside, key=lambda note: -note.votes))
                given = tuple(note for note in inside if note.votes)
                shown = inside if one.id in self._open or not given else given
                hidden = len(inside) - len(shown)
            groups.append(Group(one.id, title, shown, hidden, one.id in self._collapsed))
        if loose or not groups:
            last = Group(None, self.tr("Nog los"), loose, 0, None in self._collapsed)
            groups = [*groups, last] if voting else [last, *groups]
        return groups

    def _show_empty(self, *, any_notes: bool, any_clusters: bool) -> None:
        words = ""
        if not any_notes:
            words = self.tr("Er hangen nog geen post-its. Typ er hier een en druk Enter.")
        elif not any_clusters:
            words = self.tr("Nog geen clusters. Kies post-its die bij elkaar horen en druk Ctrl K.")
        self._empty.setText(words)
        self._empty.setVisible(bool(words))

    def _cluster_of(self, note_id: str) -> str | None:
        note = self.board.note(note_id)
        return note.cluster_id if note is not None else None

    def _add_note(self) -> None:
        made = self.acts.add(self.new_note.text(), self._color_of_cluster(), self.chosen_cluster)
        if made is not None:
            self.new_note.clear()
            self._show()

    def _color_of_cluster(self) -> str | None:
        """That of the note that the keyboard is on, or the first of the board."""
        note = self.board.note(self.columns.current or "")
        colors = self.board.step.colors
        return note.color if note is not None else colors[0].key if colors else None

    def _on_dragged(self, place: QPoint) -> None:
        row = self.clusters.line_at(place)
        self.clusters.show_target(row)
        self.columns.show_target(NO_TARGET if row is not None else self.columns.cluster_at(place))

    def _on_dropped(self, place: QPoint) -> None:
        row = self.clusters.line_at(place)
        goal = row.cluster_id if row is not None else self.columns.cluster_at(place)
        self.clusters.show_target(None)
        if goal is not NO_TARGET and self.acts.may:
            assert goal is None or isinstance(goal, str)
            self.acts.move(self.chosen, goal)

    def _field(self, words: str, key: str) -> Line:
        field = Line(self)
        field.setPlaceholderText(f"{words}  ({key})")
        field.setAccessibleName(words)
        field.setFixedHeight(Height.FIELD)
        return field

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale:
            self.refresh()

    def _connect(self) -> None:
        follow(self.saved, self._practice)
        self.columns.chosen_changed.connect(self.chosen_changed)
        self.columns.cluster_pressed.connect(self.clusters.choose)
        self.columns.unfold_wanted.connect(self.toggle_folded)
        self.columns.edit_wanted.connect(self.begin_edit)
        self.columns.dragged.connect(self._on_dragged)
        self.columns.dropped.connect(self._on_dropped)
        self.clusters.shown.connect(self.columns.show_cluster)
        self.clusters.chosen_changed.connect(self.chosen_changed)
        self.clusters.rename_wanted.connect(self.begin_rename)
        self.number.done.connect(self.move_to_number)
        self.new_note.returnPressed.connect(self._add_note)
        self.sought.textChanged.connect(self.search)
        self.new_note.setEnabled(self.acts.may)

    def _build(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(Space.M)
        above.addWidget(self.new_note, 1)
        above.addWidget(self.sought, 1)
        above.addWidget(self.saved)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._counts, 0, Qt.AlignmentFlag.AlignBottom)
        left = QWidget(self)
        left.setFixedWidth(Width.CLUSTERS)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self.clusters, 1)
        under = QHBoxLayout()
        under.setSpacing(Space.L)
        under.addWidget(left)
        under.addWidget(self.columns, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(above)
        layout.addWidget(self._empty)
        layout.addLayout(under, 1)
