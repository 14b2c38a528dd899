"""The frame of a cluster on the free wall, with its name as large as can be read at that distance."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.ui.steps.board.wall_items import READABLE, WallLook
from app.ui.steps.board.wall_layout import EDGE, TITLE, Frame
from app.ui.theme.fonts import font_of, pixel_font
from app.ui.theme.tokens import SMALL, Radius, Space, Stroke
from app.ui.widgets.press import paint_box
from app.ui.widgets.text import elided
from app.workshop.board_values import BoardCluster

_NAME, _SEEN = 20, 14
"""Letters of a name in pixels: at full size, and at least so large on the screen."""
NAMED = _SEEN / (TITLE - Space.S)
"""From this share of its full size a name stands above its notes; from further away over them."""


class FrameItem(QGraphicsItem):
    """Around the notes of a cluster, with its number, its name and its dots above them."""

    def __init__(self, look: WallLook) -> None:
        super().__init__()
        self._look = look
        self._area = QRectF()
        self._name = self._votes = ""
        self._cluster: BoardCluster | None = None
        self._taking = False
        self._chosen = False
        self.setZValue(0)

    @property
    def cluster_id(self) -> str | None:
        """Of the cluster; None around what is loose."""
        return self._cluster.id if self._cluster is not None else None

    @property
    def area(self) -> QRectF:
        """All of it on the wall."""
        return self._area

    @property
    def name(self) -> str:
        """What stands above it."""
        return self._name + self._votes

    @property
    def title_area(self) -> QRectF:
        """Where the name stands: there the whole cluster is taken hold of."""
        return QRectF(self._area.topLeft(), QPointF(self._area.right(), self._area.top() + TITLE))

    def show_frame(self, frame: Frame, cluster: BoardCluster | None, name: str, votes: str = "") -> None:
        """Hang there, around this cluster or around what is loose; a long name leaves ``votes`` in sight."""
        if (frame.area, cluster, name, votes) != (self._area, self._cluster, self._name, self._votes):
            if frame.area != self._area:
                self.prepareGeometryChange()
            self._area, self._cluster, self._name, self._votes = frame.area, cluster, name, votes
            self.update()

    def show_state(self, *, taking: bool, chosen: bool) -> None:
        """Whether it takes what hangs from the mouse, and whether the keys are about it."""
        if (taking, chosen) != (self._taking, self._chosen):
            self._taking, self._chosen = taking, chosen
            self.update()

    def boundingRect(self) -> QRectF:
        return self._area.adjusted(-EDGE, -EDGE, EDGE, EDGE)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option, widget
        near = self._look.near
        theme, loose = self._look.theme, self._cluster is None
        if self._taking or self._chosen:
            fill = theme.colour("soft")
        else:
            fill = theme.colour("canvas" if loose else "tone")
        paint_box(painter, self._area, fill, None, Radius.CARD)
        line = theme.colour("accent" if self._taking or self._chosen else "edge")
        pen = QPen(line, (Stroke.FOCUS if self._taking or self._chosen else Stroke.EDGE) / min(near, 1.0))
        if loose or self._taking:
            pen.setDashPattern([4, 3])
        if loose or self._taking or self._chosen or theme.colours.outline:
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._area, Radius.CARD, Radius.CARD)
        if near >= NAMED:
            self._paint_name(painter, near)

    def paint_name_from_afar(self, painter: QPainter) -> None:
        """Over its notes: what stands above them is too small to read there."""
        size = _SEEN / self._look.near
        font = pixel_font(size, bold=True)
        name = elided(self._name, font, self._area.width() - size, self._votes)
        box = QRectF(
            self._area.topLeft(), QSizeF(QFontMetricsF(font).horizontalAdvance(name) + size, 1.4 * size)
        )
        theme = self._look.theme
        on = self._taking or self._chosen
        paint_box(painter, box, theme.colour("soft" if on else "paper"), None, size / 3)
        painter.setPen(theme.colour("on_soft" if on else "ink"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, name)

    def _paint_name(self, painter: QPainter, near: float) -> None:
        """In letters that can be read from further away too, as far as there is room for them."""
        theme = self._look.theme
        size = round(min(max(_NAME, _SEEN / near), TITLE - Space.S))
        font = pixel_font(size, bold=True)
        ink = theme.colour("on_soft" if self._taking or self._chosen else "ink")
        room = self.title_area.adjusted(EDGE, 0, -EDGE, 0)
        painter.setPen(ink)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        if self._cluster is not None and self._cluster.specific and near >= READABLE:
            under = QRectF(room.left(), room.bottom() - SMALL.line - Space.XS, room.width(), SMALL.line)
            room.setBottom(under.top())
            painter.setFont(font_of(SMALL))
            painter.drawText(under, flags, QCoreApplication.translate("Board", "eigen aan deze praktijk"))
            painter.setFont(font)
        painter.drawText(room, flags, elided(self._name, font, room.width(), self._votes))
