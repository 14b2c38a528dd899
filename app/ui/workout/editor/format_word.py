"""A word that gives text its form: part of the format bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Radius, Space, TextRole
from app.ui.widgets.press import PressButton, paint_box
from app.ui.widgets.text import set_plain, set_tip


class FormatWord(PressButton):
    """Only a word, until the text at the cursor has that form: then it stands on a soft block."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        parent: QWidget,
        *,
        key: str = "",
        bold: bool = False,
        italic: bool = False,
        checkable: bool = False,
    ) -> None:
        super().__init__(theme, parent)
        self._font = QFont(role_font(TextRole.SMALL_STRONG if bold else TextRole.SMALL))
        self._font.setItalic(italic)
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        set_plain(self, words)
        self.setAccessibleDescription(key)
        set_tip(self, key)

    def sizeHint(self) -> QSize:
        return QSize(self._wide + 2 * Space.S, Height.LIST_BUTTON)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide + 2 * Space.XS, Height.LIST_BUTTON)

    @property
    def _wide(self) -> int:
        return round(QFontMetricsF(self._font).horizontalAdvance(self.accessibleName()))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        area = QRectF(self.rect())
        colour = self.theme.colour
        ink = colour("ink")
        if self.isChecked():
            outline = colour("outline") if self.theme.colours.outline else None
            paint_box(painter, area, colour("soft"), outline, Radius.TAG)
            ink = colour("on_soft")
        elif self.hovered or self.isDown():
            paint_box(painter, area, colour("tone"), None, Radius.TAG)
        painter.setFont(self._font)
        painter.setPen(ink if self.isEnabled() else colour("muted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.accessibleName())
        self.paint_focus(painter, area, Radius.TAG)
