"""The key that does the same, painted as a little box inside a button."""

import re

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.ui.theme.fonts import pixel_font
from app.ui.theme.tokens import SMALL, Height, Radius, Space, Stroke


def key_cap_width(caption: str) -> float:
    """How wide the cap of "Ctrl N" is, or of "Ctrl+N", which is shown alike; nothing for no key."""
    if not caption:
        return 0.0
    words = QFontMetricsF(pixel_font(SMALL.size)).horizontalAdvance(_on_cap(caption))
    return max(float(Height.KEY_CAP), round(words) + 2 * Space.S)


def paint_key_cap(
    painter: QPainter, right: float, middle: float, caption: str, ink: QColor, edge: QColor
) -> None:
    """Paint the cap with its right side at ``right`` and its middle at the height ``middle``."""
    width = key_cap_width(caption)
    caption = _on_cap(caption)
    area = QRectF(round(right - width), round(middle - Height.KEY_CAP / 2), width, Height.KEY_CAP)
    half = Stroke.EDGE / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, Stroke.EDGE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), Radius.TAG, Radius.TAG)
    painter.setFont(pixel_font(SMALL.size))
    painter.setPen(ink)
    if caption.isascii():
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, caption)
    else:  # An arrow comes from another font, whose height would push the letters out of the middle.
        metrics = QFontMetricsF(painter.font())
        left = area.center().x() - metrics.horizontalAdvance(caption) / 2
        base = area.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(round(left), round(base)), caption)
    painter.restore()


def _on_cap(caption: str) -> str:
    """Keys that are held together stand beside each other: "Ctrl Shift M"; the key + stays what it is."""
    return re.sub(r"(?<=\w)\+(?=\S)", " ", caption)
