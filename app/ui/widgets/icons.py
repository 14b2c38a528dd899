"""Signs as painter paths, not glyphs: the fonts lack some, and they must be the same everywhere."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui.theme.tokens import Stroke
from app.ui.widgets.svg_shape import shape_of

_PLANE: Final = 24.0


class Sign(Enum):
    """The signs there are, each with its file in ``resources/icons``.

    The general ones are of one open set, Lucide. What means something only here is our own: how far something
    is, what is opposed, and ``GREEN``, ``YELLOW`` and ``PINK``, which belong to the colours of notes.
    """

    HOUSE = "lucide/house"
    AGENDA = "lucide/calendar-days"
    MONITOR = "lucide/monitor"
    PENCIL = "lucide/pencil"
    UPLOAD = "lucide/upload"
    SLIDERS = "lucide/sliders-horizontal"
    QUESTION = "lucide/circle-question-mark"
    CHECK = "lucide/check"
    HALF = "own/half"
    CROSS = "lucide/x"
    WARNING = "lucide/triangle-alert"
    DOCUMENT = "lucide/file-text"
    NETWORK = "lucide/waypoints"
    FOLDER = "lucide/folder"
    PLUS = "lucide/plus"
    SEARCH = "lucide/search"
    ARROW_RIGHT = "lucide/arrow-right"
    ARROW_LEFT = "lucide/arrow-left"
    EYE_OFF = "lucide/eye-off"
    CHEVRON_RIGHT = "lucide/chevron-right"
    CHEVRON_DOWN = "lucide/chevron-down"
    PLAY = "lucide/play"
    DASH = "lucide/minus"
    PARKED = "lucide/square-parking"
    AGAINST = "own/against"
    REMARK = "lucide/message-square"
    CHAIN = "lucide/link"
    EMPTY = "own/empty"
    FLAG = "lucide/flag"
    ARROW_UP = "lucide/arrow-up"
    ARROW_DOWN = "lucide/arrow-down"
    CHOICE = "own/choice"
    BOARD = "lucide/layout-grid"
    TABLE = "lucide/table-2"
    CARDS = "lucide/gallery-vertical-end"
    TIMELINE = "lucide/route"
    GREEN = "own/green"
    YELLOW = "own/yellow"
    PINK = "own/pink"


def paint_sign(
    painter: QPainter, sign: Sign, area: QRectF, colour: QColor | str, stroke: float = Stroke.SIGN
) -> None:
    """Paint ``sign`` in ``area``; ``stroke`` is the width of its lines on the plane of 24."""
    lines, filled = shape_of(sign.value)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    painter.scale(area.width() / _PLANE, area.height() / _PLANE)
    ink = QColor(colour)
    pen = QPen(ink, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(lines)
    painter.fillPath(filled, ink)
    painter.restore()
