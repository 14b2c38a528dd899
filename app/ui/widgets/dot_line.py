"""Scores as dots on a line, on the laptop, with the middle."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.foundation.dot_places import DotPlaces
from app.ui.amounts import counted, number_shown
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Space, Stroke, TextRole
from app.ui.widgets.spoken import Spoken
from app.workshop.score_values import Spread


class DotLine(QWidget, Spoken):
    """The scores of a group on the laptop, with the middle. Says the same in words to who can't see it."""

    spoken_role = QAccessible.Role.Chart

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
                low=number_shown(self._low), high=number_shown(self._high)
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
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, number_shown(tick))
        self._paint_middle(painter, places, base)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        for x, above, size in places.dots(self._spread.stacks, base - label - Space.S):
            painter.drawEllipse(QPointF(x, base - above), size / 2, size / 2)

    def _paint_middle(self, painter: QPainter, places: DotPlaces, base: float) -> None:
        middle = self._spread.middle
        if middle is None:
            return
        label = TYPE[TextRole.SMALL].line
        x = places.x(middle)
        pen = QPen(self._theme.colour("ink"), Stroke.EDGE, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        top = base - places.top(self._spread.stacks, x, x, base - label - Space.S)
        painter.drawLine(QPointF(x, label + 2), QPointF(x, max(top - 2, label + 2)))
        painter.setFont(role_font(TextRole.SMALL_STRONG))
        words = QCoreApplication.translate("DotLine", "het midden: {score}").format(
            score=number_shown(middle)
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
        parts.append(tr("DotLine", "Het midden is {score}.").format(score=number_shown(spread.middle)))
        if low == high and len(spread.values) > 1:
            parts.append(tr("DotLine", "Iedereen gaf hetzelfde."))
        elif low != high:
            words = tr("DotLine", "De scores lopen van {low} tot {high}.")
            parts.append(words.format(low=number_shown(low), high=number_shown(high)))
    if spread.abstained:
        parts.append(
            counted(spread.abstained, "Eén iemand gaf geen cijfer.", "{count} mensen gaven geen cijfer.")
        )
    return " ".join(parts)
