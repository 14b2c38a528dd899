"""How far a practice is described: five small boxes and the word, never the boxes alone."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import SMALL, Space, Stroke, TextRole
from app.ui.widgets.text import elided, set_plain

LEVELS: Final = 5
_BOX_WIDTH: Final = 10.0
_BOX_HEIGHT: Final = 8.0
_STEP: Final = 12.0
_CORNER: Final = 2.0


def level_word(level: int) -> str:
    """The word for a level from 1 to 5; 0 has none yet."""
    words = (
        QCoreApplication.translate("LevelMark", "Nog niet aangemeld"),
        QCoreApplication.translate("LevelMark", "Aangemeld"),
        QCoreApplication.translate("LevelMark", "Ingediend"),
        QCoreApplication.translate("LevelMark", "Goed beschreven"),
        QCoreApplication.translate("LevelMark", "Theoretisch onderbouwd"),
        QCoreApplication.translate("LevelMark", "Wetenschappelijk onderzocht"),
    )
    return words[min(max(level, 0), LEVELS)]


def paint_level(
    painter: QPainter, left: float, middle: float, level: int, theme: Theme, room: float = 0
) -> float:
    """Paint boxes and word at the height ``middle``; gives where they end at the right.

    With ``room`` they take no more than that width: the word then ends in "…".
    """
    accent = theme.colour("accent")
    half = Stroke.EDGE / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(accent, Stroke.EDGE))
    for number in range(LEVELS):
        box = QRectF(left + number * _STEP, round(middle - _BOX_HEIGHT / 2), _BOX_WIDTH, _BOX_HEIGHT)
        painter.setBrush(accent if number < level else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), _CORNER, _CORNER)
    word, font = level_word(level), role_font(TextRole.SMALL)
    start = left + _mark_width() + Space.S
    if room:
        word = elided(word, font, left + room - start)
    width = QFontMetricsF(font).horizontalAdvance(word)
    painter.setFont(font)
    painter.setPen(theme.colour("ink"))
    area = QRectF(start, middle - SMALL.line / 2, width + 2, SMALL.line)
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, word)
    painter.restore()
    return start + width


def _mark_width() -> float:
    return (LEVELS - 1) * _STEP + _BOX_WIDTH


class LevelMark(QLabel):
    """The mark as a widget. A label to screen readers: they read the word."""

    def __init__(self, theme: Theme, level: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level = level
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.set_level(level)

    def set_level(self, level: int) -> None:
        """Show another level, from 0 (not yet registered) to 5."""
        self._level = level
        set_plain(self, level_word(level))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(role_font(TextRole.SMALL)).horizontalAdvance(level_word(self._level))
        return QSize(round(_mark_width() + Space.S + words) + 2, SMALL.line)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        paint_level(QPainter(self), 0, self.height() / 2, self._level, self._theme)
