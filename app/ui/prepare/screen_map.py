"""The screens as they stand beside each other: each in its place and its size, to choose one from."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import PressButton, paint_box, paint_ring
from app.ui.widgets.text import elided, set_plain, set_tip

_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}

_TALLEST = 192
"""Logical pixels: a screen alone is not drawn larger than this."""


@dataclass(frozen=True, slots=True)
class Box:
    """One screen. ``area`` is its place on the desk in logical pixels; ``use`` what it is used for."""

    name: str
    size: str
    use: str
    area: QRect


class ScreenMap(QWidget):
    """Arrows go to the screen that stands there; that one is chosen."""

    chosen = Signal(int)
    """The number of the screen, from 0."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._buttons: list[_ScreenButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("De schermen, zoals ze naast elkaar staan"))

    @property
    def number(self) -> int:
        """Which screen is chosen, from 0; -1 when none is."""
        return self._group.checkedId()

    def show_screens(self, boxes: Sequence[Box], chosen: int) -> None:
        """Draw these; the keyboard stays on the map if it was there."""
        had_focus = any(button.hasFocus() for button in self._buttons)
        for button in self._buttons:
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._buttons = [_ScreenButton(self._theme, box, self) for box in boxes]
        for number, button in enumerate(self._buttons):
            self._group.addButton(button, number)
            button.setChecked(number == chosen)
            button.show()
        self.updateGeometry()
        self._place()
        if had_focus:
            self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard on the screen that is chosen."""
        button = self._group.checkedButton() or next(iter(self._buttons), None)
        if button is not None:
            button.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(2 * Height.CARD, self.heightForWidth(2 * Height.CARD))

    def minimumSizeHint(self) -> QSize:
        return QSize(Height.CARD, Height.TILE)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the screens are drawn, so that what is said of them stands right under them."""
        whole = self._desk()
        return round(whole.height() * self._scale(whole, width)) if not whole.isEmpty() else Height.TILE

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _ARROWS.get(Qt.Key(event.key()))
        here = next((button for button in self._buttons if button.hasFocus()), None)
        if way is None or here is None:
            super().keyPressEvent(event)
            return
        there = [button for button in self._buttons if _ahead(here, button, way) > 0]
        if there:
            next_one = min(there, key=lambda button: _ahead(here, button, way))
            next_one.setFocus()
            next_one.click()

    def _desk(self) -> QRect:
        """All screens together, in logical pixels."""
        whole = QRect()
        for button in self._buttons:
            whole = whole.united(button.box.area)
        return whole

    def _scale(self, whole: QRect, width: int) -> float:
        tallest = max(button.box.area.height() for button in self._buttons)
        return min(width / whole.width(), _TALLEST / tallest)

    def _place(self) -> None:
        """All of the desk in the map, in proportion, with a little air between the screens."""
        whole = self._desk()
        if whole.isEmpty():
            return
        scale = min(self._scale(whole, self.width()), self.height() / whole.height())
        for button in self._buttons:
            area = button.box.area.translated(-whole.topLeft())
            drawn = QRectF(area.x() * scale, area.y() * scale, area.width() * scale, area.height() * scale)
            button.setGeometry(drawn.toRect().adjusted(Space.XS, Space.XS, -Space.XS, -Space.XS))


class _ScreenButton(PressButton):
    """A screen: its name, its size, and what it is used for."""

    def __init__(self, theme: Theme, box: Box, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.box = box
        self.setCheckable(True)
        words = ", ".join(part for part in (box.name, box.size, box.use) if part)
        set_plain(self, words)
        set_tip(self, words)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour = self.theme.colour
        area = QRectF(self.rect())
        outline = colour("outline") if self.theme.colours.outline else None
        paint_box(painter, area, colour("soft" if self.isChecked() else "tone"), outline)
        if self.isChecked() or self.hovered:
            paint_ring(painter, area, colour("accent" if self.isChecked() else "edge"))
        ink = "on_soft" if self.isChecked() else "ink"
        lines = [(self.box.name, TextRole.STRONG), (self.box.size, TextRole.SMALL)]
        lines += [(self.box.use, TextRole.SMALL_STRONG)] if self.box.use else []
        height = sum(TYPE[role].line for _words, role in lines)
        top = max(area.center().y() - height / 2, Space.XS)
        for words, role in lines:
            self._paint_line(painter, words, role, ink, top)
            top += TYPE[role].line
        if self.isChecked():
            spot = QRectF(area.right() - SignSize.ROW - Space.S, Space.S, SignSize.ROW, SignSize.ROW)
            paint_sign(painter, Sign.CHECK, spot, colour("on_soft"))
        inside = area.adjusted(Space.XS, Space.XS, -Space.XS, -Space.XS)
        self.paint_focus(painter, inside)

    def _paint_line(self, painter: QPainter, words: str, role: TextRole, ink: str, top: float) -> None:
        painter.setFont(role_font(role))
        painter.setPen(self.theme.colour(ink))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
        line = QRectF(Space.S, top, self.width() - 2 * Space.S, TYPE[role].line)
        painter.drawText(line, flags, elided(words, role_font(role), line.width()))


def _ahead(here: _ScreenButton, there: _ScreenButton, way: QPoint) -> int:
    """How far a screen lies in a direction, in logical pixels; 0 or less when it does not."""
    step = there.box.area.center() - here.box.area.center()
    return QPoint.dotProduct(step, way)
