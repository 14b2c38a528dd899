"""The plane of the free wall: what hangs where, seen from near or from afar."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from app.ui.steps.board.note_paint import PLAIN, NotePainter, NoteState
from app.ui.steps.board.wall_frame import NAMED, FrameItem
from app.ui.steps.board.wall_items import (
    READABLE,
    RING_ROOM,
    TILES,
    TILES_WHILE_ZOOMING,
    NoteItem,
    WallLook,
)
from app.ui.steps.board.wall_layout import frames_of, spots_of
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Moment, Space
from app.workshop.board_values import BoardCluster, BoardNote

_NEAREST, _FURTHEST, _ONE_STEP = 2.0, 0.04, 1.25
_MARGIN = 400.0
"""Around all that hangs there is room to hang more."""


class WallPlane(QGraphicsView):
    """Holds the notes and the frames of clusters, and finds what is where. What is chosen others know."""

    zoomed = Signal()
    """It is seen from elsewhere, or the whole wall is kept in view or not any more."""

    def __init__(self, theme: Theme, painter: NotePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = WallLook(theme, painter)
        self._wall = QGraphicsScene(self)
        self._items: dict[str, NoteItem] = {}
        self._frames: dict[str | None, FrameItem] = {}
        self._fits = True
        self._still = QTimer(self, interval=Moment.MOTION, singleShot=True)
        self._still.timeout.connect(self._on_still)
        self.setScene(self._wall)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    # -- what is shown

    def show_board(self, notes: Sequence[BoardNote], clusters: Sequence[BoardCluster]) -> None:
        """Hang everything where it hangs."""
        here = {note.id for note in notes}
        for gone in self._items.keys() - here:
            self._wall.removeItem(self._items.pop(gone))
        spots = spots_of(notes, clusters)
        self._items = {note.id: self._item_of(note) for note in notes}
        for note in notes:
            item = self._items[note.id]
            item.show_note(note, self._state_of(note.id))
            item.hang_at(spots[note.id])
        self._show_frames(notes, clusters)
        self._wall.setSceneRect(self._all().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        if self._fits:
            self.fit()

    @property
    def areas(self) -> Mapping[str, QRectF]:
        """Where each note hangs on the wall, in the order in which they were written."""
        return {note_id: item.area for note_id, item in self._items.items()}

    # -- where things are on the screen

    def note_area(self, note_id: str) -> QRect | None:
        """Where a note is in the viewport."""
        item = self._items.get(note_id)
        return self.mapFromScene(item.area).boundingRect() if item is not None else None

    def row_area(self, cluster_id: str) -> QRectF | None:
        """Where the name of a cluster is in the viewport."""
        frame = self._frames.get(cluster_id)
        return QRectF(self.mapFromScene(frame.title_area).boundingRect()) if frame is not None else None

    # -- near and far

    @property
    def near(self) -> float:
        """At which share of its full size the wall is seen."""
        return self._look.near

    @property
    def fits(self) -> bool:
        """Whether the whole wall is kept in view."""
        return self._fits

    def fit(self) -> None:
        """The whole wall; it stays whole when something comes to hang on it."""
        area = self._all().adjusted(-Space.M, -Space.M, Space.M, Space.M)
        room = self.viewport().rect()
        if room.isEmpty():
            return
        near = min(room.width() / area.width(), room.height() / area.height(), 1.0)
        self._look_from(max(near, _FURTHEST), area.center(), fits=True)

    def zoom(self, steps: float, at: QPoint | None = None) -> None:
        """Nearer, or further for fewer than 0; what is at ``at``, or in hand, stays where it is."""
        at = at if at is not None else self._centre_of_zoom()
        fixed = self.mapToScene(at)
        near = min(max(self.near * _ONE_STEP**steps, _FURTHEST), _NEAREST)
        self._still.start()
        self._show_at(near, fits=False)  # bars may come, which leave less room
        self.centerOn(fixed + (QPointF(self.viewport().rect().center()) - QPointF(at)) / near)
        self.zoomed.emit()

    def come_to(self, area: QRectF) -> None:
        """At full size, with the middle of this part of the wall in the middle."""
        self._look_from(1.0, area.center())

    def bring(self, note_id: str) -> None:
        """Come so near to a note that it can be read."""
        item = self._items.get(note_id)
        if item is not None:
            self._come_near(item.area)

    def bring_cluster(self, cluster_id: str) -> None:
        """Come so near to the name of a cluster that it can be read."""
        frame = self._frames.get(cluster_id)
        if frame is not None:
            self._come_near(frame.title_area)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Tiles are painted here: asked one by one, thousands of them would not keep up."""
        if self._look.tiled:
            seen = QRectF(rect).adjusted(-RING_ROOM, -RING_ROOM, RING_ROOM, RING_ROOM)
            tiles = [item for item in self._items.values() if item.area.intersects(seen)]
            for item in tiles:
                item.paint_tile(painter)
            for item in tiles:
                item.paint_ring(painter)
        if self.near < NAMED:
            for frame in self._frames.values():
                if frame.area.intersects(QRectF(rect)):
                    frame.paint_name_from_afar(painter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """It scrolls, and with Ctrl it comes nearer, as in a map."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(event.angleDelta().y() / 120, event.position().toPoint())
            event.accept()
        else:
            self._roam()
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit()

    # -- for who chooses and drags

    def _state_of(self, note_id: str) -> NoteState:
        """How a note looks now."""
        del note_id
        return PLAIN

    def _centre_of_zoom(self) -> QPoint:
        """What stays where it is on the screen."""
        return self.viewport().rect().center()

    def _pan(self, by: QPoint) -> None:
        self._roam()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + by.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + by.y())

    def _bring(self, area: QRectF) -> None:
        """No further than it takes; while the whole wall is in view nothing has to move."""
        if not self._fits:
            self.ensureVisible(area, Space.L, Space.L)

    def _note_at(self, at: QPoint) -> NoteItem | None:
        spot = self.mapToScene(at)
        under = (one for one in self.items(at) if isinstance(one, NoteItem))
        return next((one for one in under if one.area.contains(spot)), None)

    def _frame_at(self, at: QPoint) -> FrameItem | None:
        spot = self.mapToScene(at)
        inside = [one for one in self._frames.values() if one.area.contains(spot)]
        return min(inside, key=lambda one: one.area.width() * one.area.height()) if inside else None

    def _title_at(self, at: QPoint) -> FrameItem | None:
        spot = self.mapToScene(at)
        return next((one for one in self._frames.values() if one.title_area.contains(spot)), None)

    # -- inside

    def _item_of(self, note: BoardNote) -> NoteItem:
        item = self._items.get(note.id)
        if item is None:
            item = NoteItem(self._look, note)
            item.show_tiled()
            self._wall.addItem(item)
        return item

    def _show_frames(self, notes: Sequence[BoardNote], clusters: Sequence[BoardCluster]) -> None:
        frames = frames_of(notes, clusters, self.areas)
        known = {one.id: one for one in clusters}
        for gone in self._frames.keys() - {frame.cluster_id for frame in frames}:
            self._wall.removeItem(self._frames.pop(gone))
        for frame in frames:
            item = self._frames.get(frame.cluster_id)
            if item is None:
                item = self._frames[frame.cluster_id] = FrameItem(self._look)
                self._wall.addItem(item)
            cluster = known.get(frame.cluster_id or "")
            votes = f" ({cluster.votes})" if cluster is not None and cluster.votes else ""
            item.show_frame(frame, cluster, self._name_of(cluster, notes), votes)

    def _name_of(self, cluster: BoardCluster | None, notes: Sequence[BoardNote]) -> str:
        if cluster is None:
            loose = sum(note.cluster_id is None for note in notes)
            return self.tr("{count} nog los").format(count=loose)
        return self.tr("{number}. {name}").format(number=cluster.number, name=cluster.name)

    def _on_theme(self) -> None:
        self.setBackgroundBrush(self._theme.colour("paper"))
        self.viewport().update()

    def _all(self) -> QRectF:
        area = QRectF()
        for one in [item.area for item in self._items.values()] + [one.area for one in self._frames.values()]:
            area = area.united(one)
        return area if not area.isEmpty() else QRectF(0, 0, 1, 1)

    def _look_from(self, near: float, middle: QPointF, *, fits: bool = False) -> None:
        self._show_at(near, fits=fits)
        self.centerOn(middle)
        self.zoomed.emit()

    def _show_at(self, near: float, *, fits: bool) -> None:
        self._show_bars(fits=fits)
        self._look.near = near
        self._show_tiled(near < (TILES_WHILE_ZOOMING if self._still.isActive() else TILES))
        self.setTransform(QTransform.fromScale(near, near))

    def _come_near(self, area: QRectF) -> None:
        if self.near < READABLE:
            self.come_to(area)
        self._bring(area)

    def _roam(self) -> None:
        """From now on the whole wall need not be in view."""
        if self._fits:
            self._show_bars(fits=False)
            self.zoomed.emit()

    def _show_bars(self, *, fits: bool) -> None:
        self._fits = fits
        bars = Qt.ScrollBarPolicy
        policy = bars.ScrollBarAlwaysOff if fits else bars.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(policy)
        self.setVerticalScrollBarPolicy(policy)

    def _on_still(self) -> None:
        self._show_tiled(self.near < TILES)
        self.viewport().update()

    def _show_tiled(self, on: bool) -> None:
        if on != self._look.tiled:
            self._look.tiled = on
            for item in self._items.values():
                item.show_tiled()
