"""The ordered view: notes in columns, painted by itself so that a thousand notes scroll."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from app.ui.steps.board.column_layout import Layout, Title, neighbour
from app.ui.steps.board.note_paint import NotePainter, NoteState
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Opacity, Radius, SignSize, Space, TextRole
from app.ui.widgets.note_sign import paint_note_sign
from app.ui.widgets.press import paint_dashes, paint_ring

_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class _NoTarget:
    """No cluster at all; None is what is loose."""


NO_TARGET = _NoTarget()


class ColumnsView(QAbstractScrollArea):
    """Says what is chosen, and where something is dragged; what happens then comes back as other columns."""

    chosen_changed = Signal()
    cluster_pressed = Signal(object)
    """The title of a column: the id of its cluster, or None for what is loose."""
    unfold_wanted = Signal(object)
    edit_wanted = Signal(str)
    dragged = Signal(QPoint)
    """Notes hang from the mouse, here on the screen."""
    dropped = Signal(QPoint)

    def __init__(self, theme: Theme, painter: NotePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painter = painter
        self._make: Callable[[float, frozenset[str]], Layout] = lambda _room, _whole: Layout()
        self._layout = Layout()
        self._chosen: list[str] = []
        self._current: str | None = None
        self._found: frozenset[str] | None = None
        self._whole: set[str] = set()
        self._target: object = NO_TARGET
        self._pressed: QPoint | None = None
        self._drag_at: QPoint | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Post-its per cluster"))
        theme.changed.connect(self.viewport().update)

    # -- what is shown

    def show_layout(self, make: Callable[[float, frozenset[str]], Layout]) -> None:
        """Show what ``make`` gives for so many pixels across. What was chosen stays, if it is there."""
        old, before = self._layout.area_of(self._current), (self._current, tuple(self._chosen))
        self._make = make
        self._lay_out()
        here = {note.id for note, _area in self._layout.notes}
        self._chosen = [one for one in self._chosen if one in here]
        if self._current not in here:
            self._current = self._chosen[-1] if self._chosen else self._nearest(old)
        if (self._current, tuple(self._chosen)) != before:
            self.chosen_changed.emit()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen notes; without any, the one that the keyboard is on."""
        return tuple(self._chosen) or ((self._current,) if self._current is not None else ())

    @property
    def current(self) -> str | None:
        """The note that the keyboard is on."""
        return self._current

    def choose(self, ids: Sequence[str]) -> None:
        """Choose these; the keyboard goes to the last of them."""
        here = {note.id for note, _area in self._layout.notes}
        self._chosen = [one for one in ids if one in here]
        self._current = self._chosen[-1] if self._chosen else self._current
        self._say()

    def choose_all(self) -> None:
        """Everything that is shown."""
        self.choose([note.id for note, _area in self._layout.notes])

    def mark(self, found: frozenset[str] | None) -> None:
        """Dim what is not among these; None dims nothing."""
        self._found = found
        self.viewport().update()

    def note_area(self, note_id: str) -> QRect | None:
        """Where a note is in the viewport."""
        area = self._layout.area_of(note_id)
        return self._on_screen(area).toAlignedRect() if area is not None else None

    def title_area(self, cluster_id: str | None) -> QRect | None:
        """Where the name of a cluster is in the viewport."""
        title = self._title_of(cluster_id)
        return self._on_screen(title.area).toAlignedRect() if title is not None else None

    def show_target(self, cluster_id: object) -> None:
        """The cluster that takes what hangs from the mouse; ``NO_TARGET`` for none."""
        if cluster_id != self._target:
            self._target = cluster_id
            self.viewport().update()

    def cluster_at(self, place: QPoint) -> object:
        """The cluster that is here on the screen (None: loose); ``NO_TARGET`` beside all."""
        inside = self.viewport().mapFromGlobal(place)
        if not self.viewport().rect().contains(inside):
            return NO_TARGET
        spot = QPointF(inside + self._scrolled())
        for zone in self._layout.zones:
            grown = QRectF(zone.area)
            if len(self._layout.zones) > 1 and self._layout.zones[0].area.top() == zone.area.top():
                grown.setBottom(max(grown.bottom(), self._layout.size.height() + self.height()))
            if grown.contains(spot):
                return zone.cluster_id
        return NO_TARGET

    def show_cluster(self, cluster_id: str | None) -> None:
        """Bring the name of a cluster into view."""
        title = self._title_of(cluster_id)
        if title is not None:
            self._bring(title.area)

    def toggle_whole(self) -> None:
        """Show a long note whole, or only its beginning again."""
        if self._current is not None:
            self._whole ^= {self._current}
            self._lay_out()
            self._keep_in_sight()

    # -- keyboard and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = held == Qt.KeyboardModifier.ShiftModifier
        if key in _STEPS and (not held or shift):
            self._step(*_STEPS[key], extend=shift)
        elif key == Qt.Key.Key_Space and not held and self._current is not None:
            self._toggle(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current is None:
            self._current = neighbour(self._layout, None, 0, 0)
            self._say()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place_ = event.position().toPoint()
        self._pressed = place_
        note_id = self._note_at(place_)
        held = event.modifiers()
        if note_id is None:
            self._pressed = None
            self._press_elsewhere(place_)
        elif held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self._toggle(note_id)
        elif note_id not in self._chosen:
            self._current, self._chosen = note_id, [note_id]
            self._say()
        else:
            self._current = note_id
            self._say()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place_ = event.position().toPoint()
        if self._pressed is None:
            return
        far = (place_ - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._drag_at is not None or far:
            self._drag_at = place_
            self.dragged.emit(self.viewport().mapToGlobal(place_))
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._pressed = self._drag_at is not None, None
        self._drag_at = None
        self.show_target(NO_TARGET)
        if was_dragged:
            self.dropped.emit(self.viewport().mapToGlobal(event.position().toPoint()))
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        note_id = self._note_at(event.position().toPoint())
        if note_id is not None:
            self.edit_wanted.emit(note_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._keep_in_sight()

    def sizeHint(self) -> QSize:
        return QSize(600, 400)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = QRectF(event.rect()).adjusted(-Space.S, -Space.S, Space.S, Space.S)
        for title in self._layout.titles:
            if self._on_screen(title.area).intersects(seen):
                self._paint_title(painter, title)
        for note, area in self._layout.notes:
            spot = self._on_screen(area)
            if spot.intersects(seen):
                self._painter.paint(painter, spot, note, self._state_of(note.id))
        painter.setFont(role_font(TextRole.SMALL))
        painter.setPen(self._theme.colour("muted"))
        for fold in self._layout.folds:
            words = self.tr("nog {count} zonder stipje").format(count=fold.hidden)
            painter.drawText(self._on_screen(fold.area), _FLAGS, words)
        for zone in self._layout.zones:
            if zone.cluster_id == self._target:
                area = self._on_screen(zone.area.adjusted(Space.XS, 0, -Space.XS, 0))
                paint_dashes(painter, area, self._theme.colour("accent"), Radius.TAG)
        if self._drag_at is not None:
            self._paint_dragged(painter, self._drag_at)

    def _paint_title(self, painter: QPainter, title: Title) -> None:
        area = self._on_screen(title.area)
        ink = self._theme.colour("muted" if title.of_colour else "ink")
        if title.sign:
            size = SignSize.SMALL
            spot = QRectF(area.left(), area.center().y() - size / 2, size, size)
            paint_note_sign(painter, title.sign, spot, ink)
            area.setLeft(area.left() + size + Space.S)
        painter.setFont(role_font(TextRole.STRONG))
        painter.setPen(ink)
        line = TYPE[TextRole.STRONG].line
        for number, words in enumerate(title.lines):
            painter.drawText(
                QRectF(area.left(), area.top() + number * line, area.width(), line), _FLAGS, words
            )

    def _paint_dragged(self, painter: QPainter, at: QPoint) -> None:
        """A light copy of the first note under the mouse, and how many hang from it."""
        found = next((one for one in self._layout.notes if one[0].id in self.chosen), None)
        if found is None:
            return
        note, area = found
        spot = QRectF(QPointF(at) + QPointF(Space.S, Space.S), area.size())
        painter.setOpacity(Opacity.VEIL)
        self._painter.paint(painter, spot, note, NoteState())
        painter.setOpacity(1)
        if len(self.chosen) > 1:
            paint_ring(painter, spot.translated(Space.XS, Space.XS), self._theme.colour("accent"))

    def _state_of(self, note_id: str) -> NoteState:
        return NoteState(
            chosen=note_id in self._chosen,
            current=note_id == self._current and self.hasFocus(),
            dimmed=self._found is not None and note_id not in self._found,
            whole=note_id in self._whole,
        )

    # -- inside

    def _lay_out(self) -> None:
        self._layout = self._make(self.viewport().width(), frozenset(self._whole))
        for bar, size, room in (
            (self.horizontalScrollBar(), self._layout.size.width(), self.viewport().width()),
            (self.verticalScrollBar(), self._layout.size.height(), self.viewport().height()),
        ):
            bar.setRange(0, max(0, round(size - room)))
            bar.setPageStep(room)
            bar.setSingleStep(Space.XL)
        self.viewport().update()

    def _step(self, across: int, down: int, *, extend: bool) -> None:
        to = neighbour(self._layout, self._current, across, down)
        if to is None:
            return
        if extend:
            begun = [self._current] if self._current is not None and not self._chosen else []
            self._chosen = list(dict.fromkeys([*self._chosen, *begun, to]))
        else:
            self._chosen = []
        self._current = to
        self._say()

    def _toggle(self, note_id: str) -> None:
        if note_id in self._chosen:
            self._chosen.remove(note_id)
        else:
            self._chosen.append(note_id)
        self._current = note_id
        self._say()

    def _say(self) -> None:
        self._keep_in_sight()
        self.viewport().update()
        note = self._layout.note(self._current)
        self.setAccessibleDescription(self._painter.words(note) if note is not None else "")
        self.chosen_changed.emit()

    def _keep_in_sight(self) -> None:
        area = self._layout.area_of(self._current)
        if area is not None:
            self._bring(area)

    def _bring(self, area: QRectF) -> None:
        for bar, low, high, room in (
            (self.horizontalScrollBar(), area.left(), area.right(), self.viewport().width()),
            (self.verticalScrollBar(), area.top(), area.bottom(), self.viewport().height()),
        ):
            if low < bar.value():
                bar.setValue(round(low - Space.S))
            elif high > bar.value() + room:
                bar.setValue(round(min(low - Space.S, high - room + Space.S)))

    def _nearest(self, area: QRectF | None) -> str | None:
        """The note that came in the place of the one that the keyboard was on."""
        if area is None:
            return None
        far = [
            (abs(spot.top() - area.top()) + 3 * abs(spot.left() - area.left()), note.id)
            for note, spot in self._layout.notes
        ]
        return min(far)[1] if far else None

    def _title_of(self, cluster_id: str | None) -> Title | None:
        found = (one for one in self._layout.titles if not one.of_colour and one.cluster_id == cluster_id)
        return next(found, None)

    def _note_at(self, at: QPoint) -> str | None:
        spot = QPointF(at + self._scrolled())
        return next((note.id for note, area in self._layout.notes if area.contains(spot)), None)

    def _press_elsewhere(self, at: QPoint) -> None:
        spot = QPointF(at + self._scrolled())
        self._chosen = []
        for fold in self._layout.folds:
            if fold.area.contains(spot):
                self.unfold_wanted.emit(fold.cluster_id)
        for title in self._layout.titles:
            if title.area.contains(spot) and not title.of_colour:
                self.cluster_pressed.emit(title.cluster_id)
        self._say()

    def _scrolled(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _on_screen(self, area: QRectF) -> QRectF:
        return area.translated(-QPointF(self._scrolled()))
