"""A list to choose one thing from, that shows that it is one."""

import sys

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import SignSize, Space
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.text import elided


class ChoiceField(QComboBox):
    """Paints the chevron itself, in the ink of the theme."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def setAccessibleName(self, name: str) -> None:
        """On Linux Qt tells what is chosen as the name of a list, unless a label is tied to it."""
        super().setAccessibleName(name)
        if sys.platform.startswith("linux"):
            self.setAccessibleDescription(name)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """What is chosen ends in "…" where it does not fit: Qt cuts it in the middle of a letter."""
        super().initStyleOption(option)
        if not self.isEditable():
            kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
            room = self.style().subControlRect(kind, option, part, self).width()
            icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + Space.XS
            if room > icon:  # else it has no place yet
                option.currentText = elided(option.currentText, self.font(), room - icon)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = SignSize.SMALL
        spot = QRectF(self.width() - Space.M - size, (self.height() - size) / 2, size, size)
        paint_sign(QPainter(self), Sign.CHEVRON_DOWN, spot, self._theme.colour("ink"))
