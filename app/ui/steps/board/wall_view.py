"""The mouse on the free wall: choosing with a click or a band, dragging notes, and moving the wall itself."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget

from app.ui.steps.board.note_drag import scroll_near_edge
from app.ui.steps.board.note_paint import NotePainter
from app.ui.steps.board.wall_choice import WallChoice
from app.ui.steps.board.wall_items import NoteItem
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Moment
from app.workshop.board_values import BoardCluster, BoardNote

_HAND = (Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton)


class WallView(WallChoice):
    """Says where notes were let go; what then hangs where comes back from the board."""

    edit_wanted = Signal(str)
    rename_wanted = Signal(str)
    hung = Signal(object, object)
    """Ids and where they hang now (a mapping to ``QPointF``), and the frame that they were let go over."""

    def __init__(self, theme: Theme, painter: NotePainter, parent: QWidget) -> None:
        super().__init__(theme, painter, parent)
        self._pressed: QPoint | None = None
        self._begin, self._at = QPointF(), QPoint()
        """Where on the wall the mouse took hold, and where on the screen it is now."""
        self._hanging: dict[str, QPointF] = {}
        """Where the notes that hang from the mouse hung before."""
        self._taken: QPoint | None = None
        """Where the hand that moves the whole wall is."""
        self._scrolling = QTimer(self, interval=Moment.LOOK_AGAIN)
        self._scrolling.timeout.connect(self._scroll_on)
        self.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
        self.rubberBandChanged.connect(self._on_band)

    def show_board(self, notes: Sequence[BoardNote], clusters: Sequence[BoardCluster]) -> None:
        """Hang everything where it hangs; what hung from the mouse is let go."""
        self._let_hang()
        super().show_board(notes, clusters)

    def let_go(self) -> bool:
        """First what hangs from the mouse, back to where it was; then what is chosen. False: nothing."""
        if not self._hanging:
            return super().let_go()
        for one, spot in self._hanging.items():
            self._items[one].hang_at(spot)
        self._let_hang()
        self._show_target(None)
        return True

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() in _HAND:
            self._taken = at
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        note, frame = self._note_at(at), self._title_at(at)
        self._pressed = at if note is not None or frame is not None else None
        self._held = self._pressed is not None
        self._begin = self.mapToScene(at)
        many = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if note is not None:
            self._press_note(note, many=bool(many))
        elif frame is not None:
            self.choose_cluster(frame.cluster_id)
        else:
            if not many:
                self.let_go()
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._taken is not None:
            self._pan(self._taken - at)
            self._taken = at
        elif self._pressed is None:
            super().mouseMoveEvent(event)
        elif self._hanging or (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._drag_to(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() in _HAND:
            self._taken = None
            self.viewport().unsetCursor()
            return
        if not self._hanging:
            self._let_hang()
            super().mouseReleaseEvent(event)
            return
        frame = self._frame_at(event.position().toPoint())
        spots = {one: self._items[one].pos() for one in self._hanging}
        self._let_hang()
        self._show_target(None)
        self.hung.emit(spots, frame)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        note, frame = self._note_at(at), self._title_at(at)
        if note is not None:
            self.edit_wanted.emit(note.note.id)
        elif frame is not None and frame.cluster_id is not None:
            self.rename_wanted.emit(frame.cluster_id)

    # -- inside

    def _press_note(self, item: NoteItem, *, many: bool) -> None:
        self._cluster = None
        if many:
            self._choice.toggle(item.note.id)
        elif item.note.id in self._choice:
            self._choice.current = item.note.id
        else:
            self._choice.choose([item.note.id])
        self._say()

    def _on_band(self, band: QRect, _begin: QPointF, _end: QPointF) -> None:
        """Every note that the band touches is chosen, while it is drawn."""
        if not band.isNull():
            touched = self._wall.items(self.mapToScene(band))
            ids = {one.note.id for one in touched if isinstance(one, NoteItem)}
            self._cluster = None
            self._choice.choose(one for one in self._items if one in ids)
            self._say()

    def _drag_to(self, at: QPoint) -> None:
        if not self._hanging:
            self._hanging = {one: self._items[one].pos() for one in self._taken_along()}
            self._scrolling.start()
        self._at = at
        by = self.mapToScene(at) - self._begin
        for one, spot in self._hanging.items():
            self._items[one].hang_at(spot + by)
        self._show_target(self._frame_at(at) if self._cluster is None else None)

    def _taken_along(self) -> Sequence[str]:
        if self._cluster is None:
            return self._choice.ids
        return [one for one, item in self._items.items() if item.note.cluster_id == self._cluster]

    def _let_hang(self) -> None:
        self._hanging, self._pressed, self._held = {}, None, False
        self._scrolling.stop()

    def _scroll_on(self) -> None:
        scroll_near_edge(self, self.viewport().mapToGlobal(self._at))
        self._drag_to(self._at)
