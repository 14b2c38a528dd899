"""Keys with what they do beside them, in one line, to read and not to press."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole
from app.ui.widgets.key_cap import key_cap_width, paint_key_cap
from app.ui.widgets.spoken import Spoken


class KeyWords(QWidget, Spoken):
    """Nothing is shown where people chose to see no keys."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, keys: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = tuple(keys)
        self.setAccessibleName(", ".join(f"{key}: {words}" for key, words in keys))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._look_again)

    def sizeHint(self) -> QSize:
        if not self._theme.show_keys:
            return QSize(0, 0)
        wide = sum(key_cap_width(key) + Space.S + _wide(what) for key, what in self._keys)
        return QSize(round(wide) + Space.M * (len(self._keys) - 1) + 1, Height.KEY_CAP + Space.XS)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._theme.show_keys:
            return
        painter = QPainter(self)
        colour = self._theme.colour
        left, middle = 0.0, self.height() / 2
        for key, what in self._keys:
            wide = key_cap_width(key)
            paint_key_cap(painter, left + wide, middle, key, colour("ink"), colour("edge"))
            left += wide + Space.S
            painter.setFont(role_font(TextRole.SMALL))
            painter.setPen(colour("muted"))
            room = _wide(what)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(QRectF(left, 0, room, self.height()), flags, what)
            left += room + Space.M

    def _look_again(self) -> None:
        self.updateGeometry()
        self.update()


def _wide(words: str) -> float:
    return QFontMetricsF(role_font(TextRole.SMALL)).horizontalAdvance(words) + 2
