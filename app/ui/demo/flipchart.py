"""A flipchart as somebody photographs it: a sheet, a little askew, with words on it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.theme.fonts import pixel_font

_WALL, _SHEET, _MARKER = QColor("#8C8578"), QColor("#F7F4EC"), QColor("#1F3A93")
_WORDS = (
    "KOFFIE EERST",
    "- mat op de grond",
    "- deur blijft open",
    "- naam vragen: 2e keer",
    "9u30? nakijken",
)


def draw_flipchart(target: Path) -> Path:
    """Draw it at ``target``, as large as a telephone makes its pictures."""
    image = QImage(1800, 2400, QImage.Format.Format_RGB32)
    image.fill(_WALL)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(900, 1200)
    painter.rotate(-2)
    painter.fillRect(-760, -1080, 1520, 2160, _SHEET)
    painter.setPen(_MARKER)
    painter.setFont(pixel_font(120, bold=True))
    for number, words in enumerate(_WORDS):
        painter.drawText(-680, -960 + number * 300, 1400, 240, Qt.AlignmentFlag.AlignVCenter, words)
    painter.end()
    image.save(str(target))
    return target
