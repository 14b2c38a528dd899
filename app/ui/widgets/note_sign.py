"""The sign of a colour of notes, which says without colour what the colour says."""

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.ui.theme.fonts import pixel_font
from app.ui.widgets.icons import Sign, paint_sign

_SIGNS: Final = MappingProxyType({"●": Sign.GREEN, "▲": Sign.YELLOW, "■": Sign.PINK})


def paint_note_sign(painter: QPainter, sign: str, area: QRectF, ink: QColor | str) -> None:
    """Ours are painter paths, so that they are the same everywhere; a guide may have any other sign."""
    if sign in _SIGNS:
        paint_sign(painter, _SIGNS[sign], area, ink)
        return
    painter.save()
    painter.setPen(QColor(ink))
    painter.setFont(pixel_font(round(area.height()), bold=True))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, sign)
    painter.restore()
