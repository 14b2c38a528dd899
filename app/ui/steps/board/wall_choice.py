"""Choosing notes and clusters on the free wall, from the keyboard, and how what is chosen looks."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.steps.board.choice import NoteChoice
from app.ui.steps.board.note_paint import NotePainter, NoteState
from app.ui.steps.board.wall_frame import FrameItem
from app.ui.steps.board.wall_layout import nearest, neighbour
from app.ui.steps.board.wall_plane import WallPlane
from app.ui.theme.style import Theme
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.spoken import Spoken, SpokenPart
from app.workshop.board_values import BoardCluster, BoardNote

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class WallChoice(WallPlane, Spoken):
    """Says what is chosen."""

    chosen_changed = Signal()

    def __init__(self, theme: Theme, painter: NotePainter, parent: QWidget) -> None:
        super().__init__(theme, painter, parent)
        self._choice = NoteChoice()
        self._cluster: str | None = None
        self._found: Collection[str] | None = None
        self._whole: set[str] = set()
        self._held = False
        """Whether the mouse holds something, so that the wall stands still."""
        self.setAccessibleName(self.tr("Post-its op de vrije muur"))

    # -- what is chosen

    def show_board(self, notes: Sequence[BoardNote], clusters: Sequence[BoardCluster]) -> None:
        """Hang everything where it hangs. What was chosen stays, if it is there."""
        old = self.areas.get(self._choice.current or "")
        changed = self._choice.keep(note.id for note in notes)
        if all(one.id != self._cluster for one in clusters):
            self._cluster = None
        super().show_board(notes, clusters)
        self._show_target(None)
        if changed:
            if self._choice.current is None and old is not None:
                self._choice.current = nearest(self.areas, old)
            self._say()

    def spoken_parts(self) -> Sequence[SpokenPart]:
        """The notes, in the order in which they were written."""
        words, chosen = self._look.notes.words, set(self.chosen)
        return [
            SpokenPart(words(item.note), self.mapFromScene(item.area).boundingRect(), note_id in chosen)
            for note_id, item in self._items.items()
        ]

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen notes, the one that the keyboard is on last; none while a cluster itself is chosen."""
        return () if self._cluster is not None else self._choice.ids

    @property
    def current(self) -> str | None:
        """The note that the keyboard is on."""
        return None if self._cluster is not None else self._choice.current

    @property
    def cluster(self) -> str | None:
        """The cluster that is chosen itself."""
        return self._cluster

    def choose(self, ids: Sequence[str]) -> None:
        """Choose these; the keyboard goes to the last of them."""
        self._cluster = None
        self._choice.choose(one for one in ids if one in self._items)
        self._say()

    def choose_all(self) -> None:
        """Choose every note."""
        current = self._choice.current
        self._cluster = None
        self._choice.choose(self._items)
        self._choice.current = current or self._choice.current
        self._say()

    def choose_cluster(self, cluster_id: str | None) -> None:
        """Choose a cluster itself; None chooses the loose notes."""
        if cluster_id is None:
            self.choose([one for one, item in self._items.items() if item.note.cluster_id is None])
        elif cluster_id in self._frames:
            self._choice.let_go()
            self._cluster = cluster_id
            self._say()
            self._bring(self._frames[cluster_id].title_area)

    def let_go(self) -> bool:
        """Choose nothing but the note that the keyboard is on; False when that is so already."""
        had = self._choice.let_go() or self._cluster is not None
        self._cluster = None
        if had:
            self._say()
        return had

    def mark(self, found: Collection[str] | None) -> None:
        """Dim what is not among these; None dims nothing."""
        self._found = found
        self._show_states()

    def toggle_whole(self) -> None:
        """Show the long note that the keyboard is on whole, or only its beginning again."""
        if self._choice.current is not None:
            self._whole ^= {self._choice.current}
            self._show_states()

    # -- near and far

    def _centre_of_zoom(self) -> QPoint:
        area, room = self.note_area(self._choice.current or ""), self.viewport().rect()
        return area.center() if area is not None and room.contains(area.center()) else room.center()

    def toggle_fit(self) -> None:
        """The whole wall, or near to the note that the keyboard is on."""
        if not self._fits:
            self.fit()
            return
        item = self._items.get(self._choice.current or "")
        self.come_to(item.area if item is not None else self._all())

    # -- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _STEPS and held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            self._step(*_STEPS[key], extend=bool(held))
        elif key == Qt.Key.Key_Space and not held and self._choice.current is not None:
            self._cluster = None
            self._choice.toggle(self._choice.current)
            self._say()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event) and self._choice.current is None and self._cluster is None:
            self._choice.current = next(iter(self._items), None)
            self._say()
        else:
            self._show_states()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_states()

    # -- inside

    def _show_states(self) -> None:
        for note_id, item in self._items.items():
            state = self._state_of(note_id)
            if state != item.state:
                item.show_note(item.note, state)
        self._show_target(None)

    def _state_of(self, note_id: str) -> NoteState:
        return NoteState(
            chosen=self._cluster is None and note_id in self._choice,
            current=self._cluster is None and note_id == self._choice.current and self.hasFocus(),
            dimmed=self._found is not None and note_id not in self._found,
            whole=note_id in self._whole,
        )

    def _show_target(self, taking: FrameItem | None) -> None:
        for frame in self._frames.values():
            chosen = self._cluster is not None and frame.cluster_id == self._cluster
            frame.show_state(taking=frame is taking, chosen=chosen)

    def _say(self) -> None:
        self._show_states()
        item = self._items.get(self._choice.current or "")
        if self._cluster is not None:
            words = self._frames[self._cluster].name
        else:
            words = self._look.notes.words(item.note) if item is not None else ""
            if item is not None and not self._held:
                self._bring(item.area)
        self.setAccessibleDescription(words)
        self.tell_chosen()
        self.chosen_changed.emit()

    def _step(self, across: int, down: int, *, extend: bool) -> None:
        to = neighbour(self.areas, self._choice.current, across, down)
        if to is not None:
            self._cluster = None
            self._choice.step_to(to, extend=extend)
            self._say()
