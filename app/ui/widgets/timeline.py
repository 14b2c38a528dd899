"""A day as a line: its blocks, how much was said when, and a playhead to drag along it."""

from collections import Counter

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Radius, Space, Stroke, TextRole
from app.ui.widgets.press import paint_box, paint_dashes, paint_ring
from app.ui.widgets.spoken import Spoken
from app.ui.widgets.text import elided
from app.workshop.replay import Replay, Span, What

_SAID = (What.SAID, What.CHANGED, What.GONE)


class Timeline(QWidget, Spoken):
    """Shows a ``Replay``. The keys are those of whoever holds it; here it is only dragged."""

    dragged = Signal(float)
    """To this place, in minutes from the beginning."""

    spoken_role = QAccessible.Role.Slider

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._replay: Replay | None = None
        self._moment = 0
        self._x = 0.0
        self._value = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Tijdlijn van de dag"))
        theme.changed.connect(self.update)

    def show_day(self, replay: Replay | None) -> None:
        """Show this day; None while it is still being made."""
        self._replay = replay
        self.update()

    def spoken_value(self) -> str:
        return self._value

    def say(self, when: str) -> None:
        """Tell a screen reader which moment this is."""
        self._value = when
        self.setAccessibleDescription(when)

    def set_place(self, moment: int, x: float) -> None:
        """Put the playhead at ``x`` minutes, where this moment is shown."""
        self._moment, self._x = moment, x
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Height.CARD, Height.SESSION + Height.FIELD)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self._theme.colour("accent"))
        if self._replay is None:
            return
        current = self._replay.moments[self._moment].span if self._replay.moments else None
        for span in self._replay.spans:
            self._paint_span(painter, span, current=span == current)
        self._paint_ticks(painter)
        self._paint_playhead(painter)

    # -- places

    @property
    def _bar(self) -> QRectF:
        """Where the blocks are."""
        return QRectF(Space.M, Space.S, max(self.width() - 2 * Space.M, 1), Height.LIST_BUTTON)

    @property
    def _base(self) -> float:
        """The line that the ticks stand on."""
        return float(self.height() - Space.S)

    def _place(self, x: float) -> float:
        long = self._replay.length if self._replay is not None else 0.0
        return self._bar.left() + (self._bar.width() * min(x / long, 1.0) if long else 0.0)

    def _drag(self, event: QMouseEvent) -> None:
        if self._replay is not None and event.buttons() & Qt.MouseButton.LeftButton:
            share = (event.position().x() - self._bar.left()) / self._bar.width()
            self.dragged.emit(min(max(share, 0.0), 1.0) * self._replay.length)

    # -- painting

    def _paint_span(self, painter: QPainter, span: Span, *, current: bool) -> None:
        area = QRectF(self._bar)
        area.setLeft(self._place(span.begins) + 1)
        area.setRight(max(self._place(span.ends) - 1, area.left() + 2))
        pause = span.block is not None and span.block.pause
        fill = self._theme.colour("soft" if current else "canvas" if pause else "tone")
        edge = self._theme.colour("accent" if current else "edge")
        paint_box(painter, area, fill, None if pause else edge, Radius.TAG)
        if pause:
            paint_dashes(painter, area, edge, Radius.TAG)
        room = area.width() - Space.S
        words = span.block.short_name if span.block is not None else ""
        font = role_font(TextRole.SMALL)
        if room >= Space.XL and words:
            painter.setFont(font)
            painter.setPen(self._theme.colour("on_soft" if current else "ink"))
            inside = area.adjusted(Space.XS, 0, -Space.XS, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(inside, flags, elided(words, font, inside.width()))

    def _paint_ticks(self, painter: QPainter) -> None:
        """One column per step of the line: the more was said there, the higher."""
        assert self._replay is not None
        step = Space.XS
        density = Counter(
            int(self._place(moment.x) // step)
            for moment in self._replay.moments
            if moment.event.what in _SAID
        )
        room = self._base - self._bar.bottom() - Space.S
        highest = max(density.values(), default=1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        for column, number in density.items():
            high = max(room * number / highest, float(Space.XS))
            painter.drawRect(QRectF(column * step, self._base - high, step - 1, high))
        ground = QRectF(self._bar.left(), self._base, self._bar.width(), Stroke.EDGE)
        painter.fillRect(ground, self._theme.colour("edge"))

    def _paint_playhead(self, painter: QPainter) -> None:
        x = self._place(self._x)
        painter.setPen(QPen(self._theme.colour("ink"), Stroke.FOCUS))
        painter.drawLine(QPointF(x, self._bar.top() - Space.XS), QPointF(x, self._base))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("ink"))
        painter.drawEllipse(QPointF(x, self._base), Space.XS + Stroke.FOCUS, Space.XS + Stroke.FOCUS)
