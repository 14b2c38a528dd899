"""Scores as dots on a line: where each dot lies, and the line on the laptop; half points between ticks."""

from collections.abc import Iterator, Mapping
from itertools import count

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Space, Stroke, TextRole
from app.workshop.score_values import Spread, number_words

_TICKS_MOST = 21


class DotPlaces:
    """Where things lie on a line from ``low`` to ``high`` that is drawn from ``left`` to ``right``.

    Sizes are in the units of the plane that it is drawn on. Dots are ``largest`` across, smaller when more
    of them lie on each other than fit, and never smaller than ``least``.
    """

    def __init__(
        self, low: float, high: float, left: float, right: float, *, largest: float, least: float
    ) -> None:
        self._low, self._high = low, high
        self._left, self._right = left, right
        self._largest, self._least = largest, least

    def x(self, value: float) -> float:
        """Where a score lies; one from another scale lies at the nearest end."""
        within = min(max(value, self._low), self._high)
        return self._left + (self._right - self._left) * (within - self._low) / (self._high - self._low)

    def ticks(self) -> list[float]:
        """The scores that get a tick with a number: whole ones, or fewer on a long scale."""
        step = next(one for one in _steps() if (self._high - self._low) / one < _TICKS_MOST)
        return [self._low + place * step for place in range(int((self._high - self._low) / step) + 1)]

    def dots(self, stacks: Mapping[float, int], base: float, room: float) -> Iterator[QRectF]:
        """The dots, standing on ``base`` and at most ``room`` high."""
        size = self._size(stacks, room)
        gap = size / 8
        for value, number in stacks.items():
            for place in range(number):
                bottom = base - place * (size + gap) - gap
                yield QRectF(self.x(value) - size / 2, bottom - size, size, size)

    def top(self, stacks: Mapping[float, int], value: float, base: float, room: float) -> float:
        """The highest that dots near a score reach, for what is written above them."""
        size = self._size(stacks, room)
        near = [number for other, number in stacks.items() if abs(self.x(other) - self.x(value)) < size]
        return base - max(near, default=0) * size * 9 / 8

    def _size(self, stacks: Mapping[float, int], room: float) -> float:
        most = max(stacks.values(), default=1)
        beside = (self._right - self._left) / max((self._high - self._low) * 2, 1) * 0.94
        return max(min(self._largest, room / most * 8 / 9, beside), self._least)


def _steps() -> Iterator[float]:
    """1, 5, 10, 50, 100 and on."""
    for power in count():
        yield from (10.0**power, 5 * 10.0**power)


class DotLine(QWidget):
    """The scores of a group on the laptop, with the middle. Says the same in words to who can't see it."""

    def __init__(self, theme: Theme, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._low, self._high = low, high
        self._spread = Spread()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)
        self.show_spread(Spread())

    @property
    def spread(self) -> Spread:
        """What it shows."""
        return self._spread

    def show_spread(self, spread: Spread) -> None:
        """Show these scores."""
        self._spread = spread
        self.setAccessibleName(
            QCoreApplication.translate("DotLine", "Scores van {low} tot {high}").format(
                low=number_words(self._low), high=number_words(self._high)
            )
        )
        self.setAccessibleDescription(spread_words(spread))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(352, 132)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 92)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        label = TYPE[TextRole.SMALL].line
        base = self.height() - label - Space.S
        places = DotPlaces(
            self._low, self._high, Space.M, self.width() - Space.M, largest=Space.M + 2, least=6
        )
        painter.setPen(QPen(colour("edge"), Stroke.FOCUS))
        painter.drawLine(QPointF(Space.XS, base), QPointF(self.width() - Space.XS, base))
        painter.setFont(role_font(TextRole.SMALL))
        ticks = places.ticks()
        wide = max(36.0, self.width() / max(len(ticks), 1))
        for tick in ticks:
            x = places.x(tick)
            painter.setPen(QPen(colour("edge"), Stroke.EDGE))
            painter.drawLine(QPointF(x, base), QPointF(x, base + Space.XS))
            painter.setPen(colour("muted"))
            area = QRectF(x - wide / 2, base + Space.XS, wide, label)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, number_words(tick))
        self._paint_middle(painter, places, base)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        for dot in places.dots(self._spread.stacks, base, base - label - Space.S):
            painter.drawEllipse(dot)

    def _paint_middle(self, painter: QPainter, places: DotPlaces, base: float) -> None:
        middle = self._spread.middle
        if middle is None:
            return
        label = TYPE[TextRole.SMALL].line
        x = places.x(middle)
        pen = QPen(self._theme.colour("ink"), Stroke.EDGE, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        top = places.top(self._spread.stacks, middle, base, base - label - Space.S)
        painter.drawLine(QPointF(x, label + 2), QPointF(x, max(top - 2, label + 2)))
        painter.setFont(role_font(TextRole.SMALL_STRONG))
        words = QCoreApplication.translate("DotLine", "het midden: {score}").format(
            score=number_words(middle)
        )
        wide = painter.fontMetrics().horizontalAdvance(words) + 2
        left = min(max(x - wide / 2, 0.0), self.width() - wide)
        painter.drawText(QRectF(left, 0, wide, label), Qt.AlignmentFlag.AlignCenter, words)


def spread_words(spread: Spread) -> str:
    """How scores lie, in sentences: the middle, the ends, and who gave no number."""
    tr = QCoreApplication.translate
    parts = []
    if spread.middle is None:
        parts.append(tr("DotLine", "Nog geen cijfers."))
    else:
        low, high = spread.values[0], spread.values[-1]
        parts.append(tr("DotLine", "Het midden is {score}.").format(score=number_words(spread.middle)))
        if low == high and len(spread.values) > 1:
            parts.append(tr("DotLine", "Iedereen gaf hetzelfde."))
        elif low != high:
            words = tr("DotLine", "De scores lopen van {low} tot {high}.")
            parts.append(words.format(low=number_words(low), high=number_words(high)))
    if spread.abstained == 1:
        parts.append(tr("DotLine", "Eén iemand gaf geen cijfer."))
    elif spread.abstained:
        parts.append(tr("DotLine", "{count} mensen gaven geen cijfer.").format(count=spread.abstained))
    return " ".join(parts)
