"""Notes that hang from the mouse: which cluster takes them, in the list or in the columns."""

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

from app.ui.steps.board.acts import BoardActs
from app.ui.steps.board.cluster_list import ClusterList
from app.ui.steps.board.column_scroll import NO_TARGET
from app.ui.steps.board.columns import ColumnsView
from app.ui.theme.tokens import Moment, Space


class NoteDrag(QObject):
    """Near an edge the columns or the list scroll on, so that every cluster can be reached."""

    def __init__(self, columns: ColumnsView, clusters: ClusterList, acts: BoardActs) -> None:
        super().__init__(columns)
        self._columns = columns
        self._clusters = clusters
        self._acts = acts
        self._at = QPoint()
        self._scrolling = QTimer(self, interval=Moment.LOOK_AGAIN)
        self._scrolling.timeout.connect(self._scroll_on)
        columns.dragged.connect(self._on_dragged)
        columns.dropped.connect(self._on_dropped)

    def _on_dragged(self, place: QPoint) -> None:
        self._at = place
        self._scrolling.start()
        row = self._clusters.line_at(place)
        self._clusters.show_target(row)
        self._columns.show_target(NO_TARGET if row is not None else self._columns.cluster_at(place))

    def _on_dropped(self, place: QPoint) -> None:
        self._scrolling.stop()
        row = self._clusters.line_at(place)
        goal = row.cluster_id if row is not None else self._columns.cluster_at(place)
        self._clusters.show_target(None)
        if goal is None or isinstance(goal, str):
            self._acts.move(self._columns.chosen, goal)

    def _scroll_on(self) -> None:
        if self._columns.hangs:
            scroll_near_edge(self._columns, self._at)
            scroll_near_edge(self._clusters, self._at)
        else:
            self._scrolling.stop()


def scroll_near_edge(area: QAbstractScrollArea, place: QPoint) -> None:
    """Scroll ``area`` a little when this place on the screen is in it, near an edge."""
    inside, room = area.viewport().mapFromGlobal(place), area.viewport().rect()
    if room.contains(inside):
        for bar, at, size in (
            (area.horizontalScrollBar(), inside.x(), room.width()),
            (area.verticalScrollBar(), inside.y(), room.height()),
        ):
            step = Space.M * ((at > size - Space.L) - (at < Space.L))
            bar.setValue(bar.value() + step)
