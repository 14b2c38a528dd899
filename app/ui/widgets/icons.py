"""Signs as painter paths, not glyphs: the fonts lack some, and they must be the same everywhere.

Each is drawn on a plane of 24 × 24 in a few strokes. The little language of ``_SHAPES``:
``M x y`` move, ``L x y`` line, ``C x y x y x y`` curve, ``Z`` close, ``O x y r`` circle,
``R x y w h r`` rounded box. A shape that starts with ``fill`` is filled instead of stroked.
"""

from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.ui.theme.tokens import Stroke

_PLANE: Final = 24.0


class Sign(Enum):
    """The signs there are. ``GREEN``, ``YELLOW`` and ``PINK`` belong to the colours of notes."""

    HOUSE = "house"
    AGENDA = "agenda"
    MONITOR = "monitor"
    PENCIL = "pencil"
    UPLOAD = "upload"
    SLIDERS = "sliders"
    QUESTION = "question"
    CHECK = "check"
    HALF = "half"
    CROSS = "cross"
    WARNING = "warning"
    DOCUMENT = "document"
    NETWORK = "network"
    FOLDER = "folder"
    PLUS = "plus"
    SEARCH = "search"
    ARROW_RIGHT = "arrow-right"
    ARROW_LEFT = "arrow-left"
    EYE_OFF = "eye-off"
    CHEVRON_RIGHT = "chevron-right"
    CHEVRON_DOWN = "chevron-down"
    PLAY = "play"
    DASH = "dash"
    PARKED = "parked"
    AGAINST = "against"
    REMARK = "remark"
    CHAIN = "chain"
    EMPTY = "empty"
    FLAG = "flag"
    ARROW_UP = "arrow-up"
    ARROW_DOWN = "arrow-down"
    CHOICE = "choice"
    BOARD = "board"
    TABLE = "table"
    CARDS = "cards"
    TIMELINE = "timeline"
    GREEN = "green"
    YELLOW = "yellow"
    PINK = "pink"


_SHAPES: Final = MappingProxyType(
    {
        Sign.HOUSE: "M 4 10.5 L 12 4 L 20 10.5 L 20 20 L 14.5 20 L 14.5 14 L 9.5 14 L 9.5 20 L 4 20 Z",
        Sign.AGENDA: "R 4 5 16 15.5 2 M 4 10 L 20 10 M 8.5 2.8 L 8.5 6.8 M 15.5 2.8 L 15.5 6.8 "
        "M 8 14 L 16 14 M 8 17 L 13 17",
        Sign.MONITOR: "R 3.2 4.5 17.6 12 2 M 12 16.5 L 12 20.5 M 8.2 20.5 L 15.8 20.5",
        Sign.PENCIL: "M 4.5 19.5 L 5.4 15.4 L 16.2 4.6 C 16.9 3.9 18 3.9 18.7 4.6 L 19.4 5.3 "
        "C 20.1 6 20.1 7.1 19.4 7.8 L 8.6 18.6 Z M 14.3 6.5 L 17.5 9.7",
        Sign.UPLOAD: "M 12 15.5 L 12 4 M 7.5 8.2 L 12 3.8 L 16.5 8.2 M 4 14 L 4 18.5 "
        "C 4 19.3 4.7 20 5.5 20 L 18.5 20 C 19.3 20 20 19.3 20 18.5 L 20 14",
        Sign.SLIDERS: "M 4 7.5 L 12 7.5 M 17 7.5 L 20 7.5 O 14.5 7.5 2.3 M 4 16.5 L 7 16.5 "
        "M 12 16.5 L 20 16.5 O 9.5 16.5 2.3",
        Sign.QUESTION: "O 12 12 8.7 M 9.6 9.6 C 9.6 6.6 14.4 6.6 14.4 9.6 C 14.4 11.5 12 11.6 12 13.6 "
        "fill O 12 16.7 1.1",
        Sign.CHECK: "M 5 12.6 L 9.8 17.2 L 19 7.4",
        Sign.HALF: "O 12 12 7.5 fill M 12 4.5 L 12 19.5 C 2 19.5 2 4.5 12 4.5 Z",
        Sign.CROSS: "M 6.5 6.5 L 17.5 17.5 M 17.5 6.5 L 6.5 17.5",
        Sign.WARNING: "M 12 4 L 21 19.5 L 3 19.5 Z M 12 9.6 L 12 14 fill O 12 16.8 1.1",
        Sign.DOCUMENT: "M 6 3.5 L 14 3.5 L 18.5 8 L 18.5 20.5 L 6 20.5 Z M 14 3.5 L 14 8 L 18.5 8 "
        "M 9 12.5 L 15.5 12.5 M 9 16.3 L 15.5 16.3",
        Sign.NETWORK: "O 12 5.4 2.4 O 5 18.4 2.4 O 19 18.4 2.4 M 10.9 7.6 L 6.1 16.2 "
        "M 13.1 7.6 L 17.9 16.2 M 7.4 18.4 L 16.6 18.4",
        Sign.FOLDER: "M 3.5 6.8 C 3.5 5.8 4.2 5 5.2 5 L 9.4 5 L 11.8 7.6 L 18.8 7.6 "
        "C 19.8 7.6 20.5 8.3 20.5 9.3 L 20.5 17.3 "
        "C 20.5 18.3 19.8 19 18.8 19 L 5.2 19 C 4.2 19 3.5 18.3 3.5 17.3 Z",
        Sign.PLUS: "M 12 4.5 L 12 19.5 M 4.5 12 L 19.5 12",
        Sign.SEARCH: "O 10.5 10.5 6 M 15 15 L 20 20",
        Sign.ARROW_RIGHT: "M 4.5 12 L 19 12 M 13 6 L 19 12 L 13 18",
        Sign.ARROW_LEFT: "M 19.5 12 L 5 12 M 11 6 L 5 12 L 11 18",
        Sign.EYE_OFF: "M 3 12 C 6.5 4.8 17.5 4.8 21 12 C 17.5 19.2 6.5 19.2 3 12 Z O 12 12 2.9 "
        "M 4.5 3.8 L 19.5 20.2",
        Sign.CHEVRON_RIGHT: "M 9 5.5 L 15.5 12 L 9 18.5",
        Sign.CHEVRON_DOWN: "M 5.5 9 L 12 15.5 L 18.5 9",
        Sign.PLAY: "M 7 4.8 L 18.5 12 L 7 19.2 Z",
        Sign.DASH: "M 6 12 L 18 12",
        Sign.PARKED: "R 4 4 16 16 3 M 9.6 16.8 L 9.6 7.4 L 12.6 7.4 "
        "C 16.2 7.4 16.2 12.8 12.6 12.8 L 9.6 12.8",
        Sign.AGAINST: "M 2.8 12 L 10 12 M 6.8 8.2 L 10.6 12 L 6.8 15.8 "
        "M 21.2 12 L 14 12 M 17.2 8.2 L 13.4 12 L 17.2 15.8",
        Sign.REMARK: "M 6 4.5 L 18 4.5 C 19.4 4.5 20.5 5.6 20.5 7 L 20.5 14 C 20.5 15.4 19.4 16.5 18 16.5 "
        "L 10.5 16.5 L 6 20.3 L 6 16.5 C 4.6 16.5 3.5 15.4 3.5 14 L 3.5 7 C 3.5 5.6 4.6 4.5 6 4.5 Z",
        Sign.CHAIN: "M 10 14 C 8 12 8 9.6 9.8 7.8 L 12.8 4.8 C 16.6 1.4 22.4 7 19 10.8 L 16.9 12.9 "
        "M 14 10 C 16 12 16 14.4 14.2 16.2 L 11.2 19.2 C 7.4 22.6 1.6 17 5 13.2 L 7.1 11.1",
        Sign.EMPTY: "O 12 12 7.5",
        Sign.FLAG: "M 6.5 20.5 L 6.5 4 L 18.5 4 L 15.5 8.2 L 18.5 12.4 L 6.5 12.4",
        Sign.ARROW_UP: "M 12 19.5 L 12 5 M 6 11 L 12 5 L 18 11",
        Sign.ARROW_DOWN: "M 12 4.5 L 12 19 M 6 13 L 12 19 L 18 13",
        Sign.CHOICE: "O 12 12 7.5 fill O 12 12 3.4",
        Sign.BOARD: "R 4 4 6.8 6.8 1 R 13.2 4 6.8 6.8 1 R 4 13.2 6.8 6.8 1 R 13.2 13.2 6.8 6.8 1",
        Sign.TABLE: "R 4 4.5 16 15 2 M 4 9.5 L 20 9.5 M 10 9.5 L 10 19.5",
        Sign.CARDS: "R 4 8 10.5 12.5 2 M 8.5 4.2 L 17.5 4.2 C 18.7 4.2 19.6 5.1 19.6 6.3 L 19.6 16.5",
        Sign.TIMELINE: "M 3 12 L 5 12 M 9 12 L 15 12 M 19 12 L 21 12 O 7 12 2 O 17 12 2",
        Sign.GREEN: "fill O 12 12 7.5",
        Sign.YELLOW: "fill M 12 4 L 20.5 19 L 3.5 19 Z",
        Sign.PINK: "fill R 5 5 14 14 0",
    }
)


def paint_sign(
    painter: QPainter, sign: Sign, area: QRectF, colour: QColor | str, stroke: float = Stroke.SIGN
) -> None:
    """Paint ``sign`` in ``area``; ``stroke`` is the width of its lines on the plane of 24."""
    lines, filled = _paths(sign)
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


@cache
def _paths(sign: Sign) -> tuple[QPainterPath, QPainterPath]:
    """The stroked and the filled part of a sign."""
    lines, filled = QPainterPath(), QPainterPath()
    path = lines
    words = iter(_SHAPES[sign].split())

    def numbers(count: int) -> list[float]:
        return [float(next(words)) for _ in range(count)]

    def point() -> QPointF:
        return QPointF(*numbers(2))

    for word in words:
        if word == "fill":
            path = filled
        elif word == "M":
            path.moveTo(point())
        elif word == "L":
            path.lineTo(point())
        elif word == "C":
            path.cubicTo(point(), point(), point())
        elif word == "Z":
            path.closeSubpath()
        elif word == "O":
            centre, radius = point(), numbers(1)[0]
            path.addEllipse(centre, radius, radius)
        elif word == "R":
            x, y, width, height, radius = numbers(5)
            path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    return lines, filled
