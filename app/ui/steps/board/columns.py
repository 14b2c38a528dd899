"""The notes of an ordered board in columns: choosing them with keys and mouse, and dragging them away."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.steps.board.choice import NoteChoice
from app.ui.steps.board.column_layout import Layout, neighbour
from app.ui.steps.board.column_scroll import NO_TARGET, ColumnScroll
from app.ui.steps.board.note_paint import NotePainter, NoteState
from app.ui.theme.style import Theme
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.spoken import Spoken, SpokenPart

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ColumnsView(ColumnScroll, Spoken):
    """Says what is chosen, and where something is dragged; what happens then comes back as other columns."""

    chosen_changed = Signal()
    focused = Signal()
    cluster_pressed = Signal(object)
    """The title of a column: the id of its cluster, or None for what is loose."""
    collapse_wanted = Signal(object)
    unfold_wanted = Signal(object)
    edit_wanted = Signal(str)
    dragged = Signal(QPoint)
    """Notes hang from the mouse, here on the screen."""
    dropped = Signal(QPoint)

    def __init__(self, theme: Theme, painter: NotePainter, parent: QWidget) -> None:
        super().__init__(theme, painter, parent)
        self._choice = NoteChoice()
        self._found: frozenset[str] | None = None
        self._pressed: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Post-its per cluster"))

    # -- what is shown

    def show_layout(self, make: Callable[[float, frozenset[str]], Layout]) -> None:
        """Show what ``make`` gives for so many pixels across. What was chosen stays, if it is there."""
        old = self._layout.area_of(self.current)
        self._make = make
        self._lay_out()
        if self._choice.keep(self.shown):
            if self.current is None:
                self._choice.current = self._nearest(old)
            self._say()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen notes, the one that the keyboard is on last; without any, only that one."""
        return self._choice.ids

    @property
    def current(self) -> str | None:
        """The note that the keyboard is on."""
        return self._choice.current

    def choose(self, ids: Sequence[str]) -> None:
        """Choose these; the keyboard goes to the last of them."""
        here = set(self.shown)
        self._choice.choose(one for one in ids if one in here)
        self._say()

    @property
    def shown(self) -> list[str]:
        """Every note that is shown, in the order in which they are read."""
        return [note.id for note, _area in self._layout.notes]

    def let_go(self) -> bool:
        """Choose nothing but the note that the keyboard is on; False when that is so already."""
        had = self._choice.let_go()
        if had:
            self._say()
        return had

    def mark(self, found: frozenset[str] | None) -> None:
        """Dim what is not among these; None dims nothing."""
        self._found = found
        self.viewport().update()

    def toggle_whole(self, note_id: str | None = None) -> None:
        """Show a long note whole, or only its beginning again; without one that of the keyboard."""
        note_id = note_id or self.current
        if note_id is not None:
            self._whole ^= {note_id}
            self._lay_out()
            self._keep_in_sight()

    def spoken_parts(self) -> Sequence[SpokenPart]:
        """The notes, column after column."""
        return [
            SpokenPart(
                self._painter.words(note), self._on_screen(area).toAlignedRect(), note.id in self._choice.ids
            )
            for note, area in self._layout.notes
        ]

    # -- keyboard and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = held == Qt.KeyboardModifier.ShiftModifier
        if key in _STEPS and (not held or shift):
            self._step(*_STEPS[key], extend=shift)
        elif key == Qt.Key.Key_Space and not held and self.current is not None:
            self._toggle(self.current)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        if came_by_keys(event) and self.current is None:
            self._choice.current = neighbour(self._layout, None, 0, 0)
            self._say()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at, held = event.position().toPoint(), event.modifiers()
        found = self._note_at(at)
        self._pressed = at if found is not None else None
        if found is None:
            self._press_elsewhere(at)
            return
        note, area = found
        more = self._painter.more_area(area, note)
        if more is not None and more.contains(QPointF(at + self._scrolled())) and note.id not in self._whole:
            self.toggle_whole(note.id)
        if held & Qt.KeyboardModifier.ControlModifier:
            self._toggle(note.id)
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self._extend_to(note.id)
        elif note.id in self._choice:
            self._choice.current = note.id
            self._say()
        else:
            self.choose([note.id])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None:
            return
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._hanging is not None or far:
            self._hanging = at, self.chosen
            self.dragged.emit(self.viewport().mapToGlobal(at))
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        hung, self._pressed, self._hanging = self._hanging is not None, None, None
        self.show_target(NO_TARGET)
        if hung:
            self.dropped.emit(self.viewport().mapToGlobal(event.position().toPoint()))
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        found, title = self._note_at(at), self._title_at(at)
        if found is not None:
            self.edit_wanted.emit(found[0].id)
        elif title is not None:
            self.collapse_wanted.emit(title.cluster_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_in_sight()

    # -- inside

    def _state_of(self, note_id: str) -> NoteState:
        return NoteState(
            chosen=note_id in self._choice,
            current=note_id == self.current and self.hasFocus(),
            dimmed=self._found is not None and note_id not in self._found,
            whole=note_id in self._whole,
        )

    def _step(self, across: int, down: int, *, extend: bool) -> None:
        to = neighbour(self._layout, self.current, across, down)
        if to is None:
            return
        self._choice.step_to(to, extend=extend)
        self._say()

    def _toggle(self, note_id: str) -> None:
        self._choice.toggle(note_id)
        self._say()

    def _extend_to(self, note_id: str) -> None:
        """All from where the keyboard is, in the order in which they are read."""
        ids = self.shown
        begin = ids.index(self.current) if self.current in ids else ids.index(note_id)
        low, high = sorted((begin, ids.index(note_id)))
        self._choice.add([*(one for one in ids[low : high + 1] if one != note_id), note_id])
        self._say()

    def _say(self) -> None:
        self._keep_in_sight()
        self.viewport().update()
        note = self._layout.note(self.current)
        self.setAccessibleDescription(self._painter.words(note) if note is not None else "")
        self.tell_chosen()
        self.chosen_changed.emit()

    def _keep_in_sight(self) -> None:
        area = self._layout.area_of(self.current)
        if area is not None:
            self._bring(area)

    def _nearest(self, area: QRectF | None) -> str | None:
        """The note that came in the place of the one that the keyboard was on."""
        if area is None:
            return None
        far = [
            (abs(spot.top() - area.top()) + 3 * abs(spot.left() - area.left()), note.id)
            for note, spot in self._layout.notes
        ]
        return min(far)[1] if far else None

    def _press_elsewhere(self, at: QPoint) -> None:
        spot = QPointF(at + self._scrolled())
        self._choice.let_go()
        self._say()
        for fold in self._layout.folds:
            if fold.area.contains(spot) and at.y() >= self._layout.head:
                self.unfold_wanted.emit(fold.cluster_id)
        title = self._title_at(at)
        if title is not None:
            self.cluster_pressed.emit(title.cluster_id)
