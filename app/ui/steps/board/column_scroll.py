"""The plane of an ordered board: painted by itself so that a thousand notes scroll; the names stay above."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QWidget

from app.ui.steps.board.column_layout import Layout, Title
from app.ui.steps.board.note_paint import NotePainter, NoteState
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Opacity, Radius, SignSize, Space, TextRole
from app.ui.widgets.note_sign import paint_note_sign
from app.ui.widgets.press import paint_dashes, paint_ring
from app.workshop.board_values import BoardNote

_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class _NoTarget:
    """No cluster at all; None is what is loose."""


NO_TARGET = _NoTarget()


class ColumnScroll(QAbstractScrollArea):
    """Holds a layout, scrolls over it, and finds what is where. What is chosen others know."""

    def __init__(self, theme: Theme, painter: NotePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painter = painter
        self._make: Callable[[float, frozenset[str]], Layout] = lambda _room, _whole: Layout()
        self._layout = Layout()
        self._whole: set[str] = set()
        self._target: object = NO_TARGET
        self._hanging: tuple[QPoint, tuple[str, ...]] | None = None
        """Where notes hang from the mouse, and which."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.viewport().update)

    @property
    def painter(self) -> NotePainter:
        """What paints the notes, and knows how high they are."""
        return self._painter

    @property
    def hangs(self) -> bool:
        """Whether notes hang from the mouse."""
        return self._hanging is not None

    # -- where things are

    def note_area(self, note_id: str) -> QRect | None:
        """Where a note is in the viewport."""
        area = self._layout.area_of(note_id)
        return self._on_screen(area).toAlignedRect() if area is not None else None

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
            area = QRectF(zone.area)
            if self._layout.beside:
                area.setBottom(max(area.bottom(), self._layout.size.height() + self.height()))
            if area.contains(spot):
                return zone.cluster_id
        return NO_TARGET

    def show_cluster(self, cluster_id: str | None) -> None:
        """Bring the name of a cluster into view."""
        title = self._title_of(cluster_id)
        if title is not None:
            self._bring(title.area, down=not title.fixed)

    def sizeHint(self) -> QSize:
        return QSize(600, 400)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = QRectF(event.rect()).adjusted(-Space.S, -Space.S, Space.S, Space.S)
        for title in self._layout.titles:
            if title.fixed and self._spot_of(title).intersects(seen):
                self._paint_title(painter, title)
        painter.save()
        painter.setClipRect(self.viewport().rect().adjusted(0, round(self._layout.head) - Space.XS, 0, 0))
        for title in self._layout.titles:
            if not title.fixed and self._spot_of(title).intersects(seen):
                self._paint_title(painter, title)
        on_plane = seen.translated(self._scrolled())  # A thousand notes: only what is seen moves.
        for note, area in self._layout.notes:
            if area.intersects(on_plane):
                self._painter.paint(painter, self._on_screen(area), note, self._state_of(note.id))
        self._paint_folds(painter)
        painter.restore()
        for zone in self._layout.zones:
            if zone.cluster_id == self._target:
                area = self._on_screen(zone.area.adjusted(Space.XS, 0, -Space.XS, 0))
                paint_dashes(painter, area, self._theme.colour("accent"), Radius.TAG)
        if self._hanging is not None:
            self._paint_hanging(painter, *self._hanging)

    def _paint_title(self, painter: QPainter, title: Title) -> None:
        area = self._spot_of(title)
        ink = self._theme.colour("muted" if title.of_colour else "ink")
        if title.sign:
            size = SignSize.SMALL
            spot = QRectF(area.left(), area.center().y() - size / 2, size, size)
            paint_note_sign(painter, title.sign, spot, ink)
            area.setLeft(area.left() + size + Space.S)
        painter.setFont(role_font(TextRole.STRONG))
        painter.setPen(ink)
        line = QRectF(area.left(), area.top(), area.width(), TYPE[TextRole.STRONG].line)
        for words in title.lines:
            painter.drawText(line, _FLAGS, words)
            line.translate(0, line.height())
        if title.under:
            painter.setFont(role_font(TextRole.SMALL))
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(QRectF(line.topLeft(), area.bottomRight()), _FLAGS, title.under)

    def _paint_folds(self, painter: QPainter) -> None:
        painter.setFont(role_font(TextRole.SMALL))
        painter.setPen(self._theme.colour("muted"))
        for fold in self._layout.folds:
            words = self.tr("nog {count} zonder stipje").format(count=fold.hidden)
            painter.drawText(self._on_screen(fold.area), _FLAGS, words)

    def _paint_hanging(self, painter: QPainter, at: QPoint, ids: tuple[str, ...]) -> None:
        """A light copy of the first note under the mouse, and whether more hang with it."""
        found = next((one for one in self._layout.notes if one[0].id in ids), None)
        if found is None:
            return
        note, area = found
        spot = QRectF(QPointF(at) + QPointF(Space.S, Space.S), area.size())
        painter.setOpacity(Opacity.VEIL)
        self._painter.paint(painter, spot, note, NoteState())
        painter.setOpacity(1)
        if len(ids) > 1:
            paint_ring(painter, spot.translated(Space.XS, Space.XS), self._theme.colour("accent"))

    def _state_of(self, note_id: str) -> NoteState:
        return NoteState(whole=note_id in self._whole)

    # -- inside

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

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

    def _bring(self, area: QRectF, *, down: bool = True) -> None:
        """Scroll no further than it takes; what the names above would cover is not in view."""
        view, head = self.viewport(), self._layout.head
        _bring(self.horizontalScrollBar(), area.left() - Space.XS, area.right() + Space.XS, view.width())
        if down:
            top, bottom = area.top() - head - Space.S, area.bottom() - head + Space.S
            _bring(self.verticalScrollBar(), top, bottom, view.height() - round(head))

    def _title_of(self, cluster_id: str | None) -> Title | None:
        found = (one for one in self._layout.titles if not one.of_colour and one.cluster_id == cluster_id)
        return next(found, None)

    def _title_at(self, at: QPoint) -> Title | None:
        found = (one for one in self._layout.titles if not one.of_colour and self._reach(one).contains(at))
        return next(found, None)

    def _note_at(self, at: QPoint) -> tuple[BoardNote, QRectF] | None:
        if at.y() < self._layout.head:
            return None
        spot = QPointF(at + self._scrolled())
        return next((one for one in self._layout.notes if one[1].contains(spot)), None)

    def _reach(self, title: Title) -> QRectF:
        """A name above a column can be pressed in all of its head."""
        area = self._spot_of(title)
        return QRectF(area.left(), 0, area.width(), self._layout.head) if title.fixed else area

    def _spot_of(self, title: Title) -> QRectF:
        if title.fixed:
            return title.area.translated(-self.horizontalScrollBar().value(), 0)
        return self._on_screen(title.area)

    def _scrolled(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _on_screen(self, area: QRectF) -> QRectF:
        return area.translated(-QPointF(self._scrolled()))


def _bring(bar: QScrollBar, low: float, high: float, room: int) -> None:
    """Scroll until what lies from ``low`` to ``high`` is in view, or its beginning when it is too long."""
    if low < bar.value():
        bar.setValue(round(low))
    elif high > bar.value() + room:
        bar.setValue(round(min(low, high - room)))
