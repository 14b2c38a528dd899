"""The free wall: the notes of the ordered view, hung where people want them, from near and from afar."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.state import OpenPractice
from app.ui.steps.board.acts import BoardActs
from app.ui.steps.board.pane import Stroke
from app.ui.steps.board.sorting import SortingPane
from app.ui.steps.board.wall_frame import FrameItem
from app.ui.steps.board.wall_layout import NOTE, in_rows, place_of
from app.ui.steps.board.wall_view import WallView
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize, FoldingKeys
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label

_STEP: Final = NOTE.width() / 8
_WAYS: Final = {
    Qt.Key.Key_Left: QPointF(-_STEP, 0),
    Qt.Key.Key_Right: QPointF(_STEP, 0),
    Qt.Key.Key_Up: QPointF(0, -_STEP),
    Qt.Key.Key_Down: QPointF(0, _STEP),
}
_Spots = Mapping[str, QPointF]


class WallPane(SortingPane):
    """Notes let go over a cluster come into it; let go beside all of them they are loose."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, step_id: str, acts: BoardActs, parent: QWidget
    ) -> None:
        super().__init__(theme, practice, step_id, acts, parent)
        self.view = WallView(theme, self._painter, self)
        self.ordered = self._link(self.tr("Op rij"), "M")
        self.whole = self._link("", "Home")
        self.nearer = self._link(self.tr("Dichter"), "D")
        self.further = self._link(self.tr("Verder"), "Shift D")
        self.in_line = self._link(self.tr("Leg in rijen"), "G")
        self._near = plain_label("", TextRole.SMALL, self)
        self.show_notes_in(self.view, self.view)
        self._build()
        self._connect()
        self._show_near()

    # -- what every pane has

    @property
    def chosen_cluster(self) -> str | None:
        note = self.board.note(self.view.current or "")
        return note.cluster_id if note is not None else self.view.cluster

    def show_all(self) -> None:
        board = self.board
        self.view.show_board(board.notes(), board.clusters())
        self.show_words()

    # -- what keys ask

    @property
    def more_keys(self) -> Mapping[Stroke, Callable[[], object]]:
        plain, key = Qt.KeyboardModifier.NoModifier, Qt.Key
        shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
        return {
            (plain, key.Key_M): self.other_wanted.emit,
            (plain, key.Key_Home): self.view.toggle_fit,
            (plain, key.Key_D): lambda: self.view.zoom(1),
            (shift, key.Key_D): lambda: self.view.zoom(-1),
            (plain, key.Key_G): self.align,
            (shift, key.Key_G): lambda: self.align(columns=1),
            (ctrl, key.Key_G): lambda: self.align(columns=len(self.chosen)),
            (plain, key.Key_O): self.view.toggle_whole,
            **self._hanging_keys,
        }

    @property
    def _hanging_keys(self) -> Mapping[Stroke, Callable[[], object]]:
        """Ctrl with an arrow hangs what is chosen elsewhere, and with Shift besides ten times as far."""
        shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
        return {
            (held, key): partial(self._hang_further, way * far)
            for key, way in _WAYS.items()
            for held, far in ((ctrl, 1), (ctrl | shift, 10))
        }

    def choose_cluster(self, cluster_id: str | None) -> None:
        self.view.setFocus()
        self.view.choose_cluster(cluster_id)

    def choose_all(self) -> None:
        self.view.setFocus()
        self.view.choose_all()

    def let_go(self) -> bool:
        return self.view.let_go()

    def begin_edit(self, note_id: str) -> None:
        self.view.bring(note_id)
        super().begin_edit(note_id)

    def begin_rename(self, cluster_id: str) -> None:
        self.view.bring_cluster(cluster_id)
        super().begin_rename(cluster_id)

    def begin_sign(self) -> None:
        self._come_near()
        super().begin_sign()

    def begin_count(self) -> None:
        self._come_near()
        super().begin_count()

    def begin_merge(self) -> None:
        """When the chosen notes are of several clusters these become one, the first of them by number."""
        notes = [self.board.note(one) for one in self.chosen]
        of = {note.cluster_id for note in notes if note is not None}
        clusters = [one.id for one in self.board.clusters() if one.id in of]
        if len(clusters) > 1:
            self.acts.merge(clusters)
            return
        if self.chosen_cluster is not None:
            self.view.bring_cluster(self.chosen_cluster)
        super().begin_merge()

    # -- what this one can

    def align(self, columns: int = 0) -> None:
        """Lay the chosen notes in rows; in one column, or in one row, when that is asked."""
        spots = in_rows(self.chosen, self.view.areas, columns)
        if len(spots) > 1:
            self._hang(spots)
        else:
            self.acts.said.emit(self.tr("Kies eerst twee of meer post-its."))

    # -- inside

    def _come_near(self) -> None:
        if self.view.current is not None:
            self.view.bring(self.view.current)
        elif self.view.cluster is not None:
            self.view.bring_cluster(self.view.cluster)

    def _hang_further(self, by: QPointF) -> None:
        ids = self.chosen or self._notes_of(self.view.cluster)
        areas = self.view.areas
        self._hang({one: areas[one].topLeft() + by for one in ids})

    def _on_hung(self, spots: _Spots, over: FrameItem | None) -> None:
        """Beside all frames a note is loose, unless its whole cluster is moved."""
        if not self.acts.allowed():
            self.show_all()
            return
        ids = list(spots)
        moved = set(ids)
        if self.view.cluster is not None:
            self._hang(spots)
        elif over is None:
            whole = {one.id for one in self.board.clusters() if moved.issuperset(one.note_ids)}
            out = [one for one in ids if self._cluster_of(one) not in whole]
            self._hang(spots, out, None)
        elif over.cluster_id is None:
            self.acts.hang(dict.fromkeys(ids), ids, None)
        else:
            self._hang(spots, ids, over.cluster_id)
        self.show_all()

    def _hang(self, spots: _Spots, ids: list[str] | None = None, cluster_id: str | None = None) -> None:
        """Those with which they hang or come to hang keep their place: a cluster hangs as a whole."""
        areas = self.view.areas
        clusters = {self._cluster_of(one) for one in spots} | ({cluster_id} if ids else set())
        beside = [one for of in clusters if of is not None for one in self._notes_of(of)]
        places = {one: areas[one].topLeft() for one in beside} | dict(spots)
        self.acts.hang({one: place_of(spot) for one, spot in places.items()}, ids or (), cluster_id)

    def _cluster_of(self, note_id: str) -> str | None:
        note = self.board.note(note_id)
        return note.cluster_id if note is not None else None

    def _notes_of(self, cluster_id: str | None) -> tuple[str, ...]:
        cluster = self.board.cluster(cluster_id or "")
        return cluster.note_ids if cluster is not None else ()

    def _on_chosen(self) -> None:
        self.top.show_count(len(self.board.notes()), self.board.cluster(self.chosen_cluster or ""))
        self.chosen_changed.emit()

    def _show_near(self) -> None:
        self.whole.set_words(self.tr("Dichtbij") if self.view.fits else self.tr("Hele muur"))
        self._near.setText(self.tr("{percent} %").format(percent=round(100 * self.view.near)))

    def _link(self, words: str, key: str) -> Button:
        return Button(self._theme, words, self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key=key)

    def _connect(self) -> None:
        self.view.chosen_changed.connect(self._on_chosen)
        self.view.rename_wanted.connect(self.begin_rename)
        self.view.hung.connect(self._on_hung)
        self.view.zoomed.connect(self._show_near)
        self.ordered.clicked.connect(self.other_wanted)
        self.whole.clicked.connect(self.view.toggle_fit)
        self.nearer.clicked.connect(lambda: self.view.zoom(1))
        self.further.clicked.connect(lambda: self.view.zoom(-1))
        self.in_line.clicked.connect(lambda: self.align())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._folding.fold(folded=event.size().width() < Width.CENTRE)

    def _build(self) -> None:
        tab_in_order(self.view, self.ordered, self.in_line, self.further, self.nearer, self.whole)
        self._folding = FoldingKeys(self.ordered, self.in_line, self.further, self.nearer, self.whole)
        under = QHBoxLayout()
        under.setSpacing(Space.M)
        under.addWidget(self.ordered)
        under.addWidget(self.in_line)
        under.addStretch(1)
        for widget in (self._near, self.further, self.nearer, self.whole):
            under.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.top)
        layout.addWidget(self.empty)
        layout.addWidget(self.view, 1)
        layout.addLayout(under)
