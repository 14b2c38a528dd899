"""The parts of the strip that paint themselves: a readout of two lines, a place, and a box per question."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.session.strip_words import Reading
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, Radius, SignSize, Space, TextRole
from app.ui.widgets.icons import paint_sign
from app.ui.widgets.press import paint_box
from app.ui.widgets.spoken import Spoken
from app.ui.widgets.text import PlainLabel


class Readout(QWidget, Spoken):
    """Two lines at the right: what matters large, what it is about small. Empty takes no room."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reading = Reading("-")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)
        self.show_reading(Reading())

    @property
    def reading(self) -> Reading:
        """What it says."""
        return self._reading

    def show_reading(self, reading: Reading) -> None:
        """Say this; the strip is only laid out again when it needs other room."""
        if reading == self._reading:
            return
        before = self.sizeHint()
        self._reading = reading
        self.setAccessibleName(reading.spoken)
        self.setVisible(bool(reading.top))
        if self.sizeHint() != before:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        top = QFontMetricsF(role_font(TextRole.HEADING)).horizontalAdvance(self._reading.top)
        under = QFontMetricsF(role_font(TextRole.SMALL)).horizontalAdvance(self._reading.under)
        sign = SignSize.ROW + Space.XS if self._reading.sign else 0
        high = TYPE[TextRole.HEADING].line + TYPE[TextRole.SMALL].line
        return QSize(round(max(top + sign, under)) + 2, high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        reading, colour = self._reading, self._theme.colour
        large, small = TYPE[TextRole.HEADING].line, TYPE[TextRole.SMALL].line
        top = (self.height() - large - small) / 2
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        ink = colour("warning" if reading.warning else "ink")
        painter = QPainter(self)
        font = role_font(TextRole.HEADING)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRectF(0, top, self.width(), large), flags, reading.top)
        if reading.sign is not None:
            wide = QFontMetricsF(font).horizontalAdvance(reading.top)
            left = self.width() - wide - Space.XS - SignSize.ROW
            area = QRectF(left, top + (large - SignSize.ROW) / 2, SignSize.ROW, SignSize.ROW)
            paint_sign(painter, reading.sign, area, ink)
        painter.setFont(role_font(TextRole.SMALL))
        painter.setPen(colour("muted"))
        painter.drawText(QRectF(0, top + large, self.width(), small), flags, reading.under)


class PlaceLabel(PlainLabel):
    """Where people are, such as "stap 1 van 4: schrijven"; where that is too wide only "stap 1 van 4"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", TextRole.MUTED, parent)

    @property
    def _short(self) -> str:
        return self.text().partition(":")[0]

    def minimumSizeHint(self) -> QSize:
        wide = QFontMetricsF(self.font()).horizontalAdvance(self._short)
        return QSize(round(wide) + 2, super().minimumSizeHint().height())

    def _cut(self, width: int) -> tuple[str, ...]:
        fits = QFontMetricsF(self.font()).horizontalAdvance(self.text()) <= width
        return (self.text() if fits else self._short,)


class Boxes(QWidget):
    """One box per step, grouped per onderdeel; the current one is taller."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._groups: tuple[tuple[tuple[bool, bool], ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    def show_groups(self, groups: tuple[tuple[tuple[bool, bool], ...], ...]) -> None:
        """Per onderdeel, for each step: whether it has answers, and whether it is asked now."""
        if groups != self._groups:
            self._groups = groups
            done = sum(one for group in groups for one, _current in group)
            words = self.tr("{done} van {total} beantwoord")
            self.setAccessibleName(words.format(done=done, total=sum(map(len, groups))))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        number = sum(map(len, self._groups))
        return QSize(number * (Space.M + 4) + Space.S * len(self._groups), Height.KEY_CAP)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, Height.KEY_CAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        number = sum(map(len, self._groups))
        gap = Space.S if self.width() >= self.sizeHint().width() else Space.XS
        gaps = gap * max(len(self._groups) - 1, 0)
        wide = min(float(Space.M + 2), (self.width() - gaps) / max(number, 1) - 2)
        if wide < Space.XS:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 1.0
        for group in self._groups:
            for done, current in group:
                high = float(Space.M if current else Space.S)
                area = QRectF(left, (self.height() - high) / 2, wide, high)
                accent = self._theme.colour("accent")
                edge = accent if done or current else self._theme.colour("edge")
                fill = accent if done or current else self._theme.colour("canvas")
                paint_box(painter, area, fill, edge, Radius.TAG / 2)
                left += wide + 2
            left += gap
