"""The day as a picture: every block as high as it is long, so that one sees what numbers hide."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.amounts import counted, duration_shown
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, Radius, Space, Stroke, TextRole
from app.ui.widgets.press import paint_box
from app.ui.widgets.spoken import Spoken
from app.ui.widgets.text import elided
from app.workshop.timetable import Slot, time_words

MOST_PER_MINUTE = 1.5
"""Pixels: a short day does not fill a tall window."""
_GAP = 2
_LEAST = 3
"""Pixels: no block of minutes is thinner."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A block in the picture, in pixels from the top."""

    slot: Slot
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A time beside the picture, with its middle at ``at`` pixels from the top."""

    words: str
    at: float


def bars_of(slots: Sequence[Slot], height: float) -> list[Bar]:
    """Blocks under each other in ``height`` pixels. One of no minutes is not there."""
    shown = [slot for slot in slots if slot.ends > slot.begins]
    if not shown:
        return []
    scale = min(height / (shown[-1].ends - shown[0].begins), MOST_PER_MINUTE)
    first = shown[0].begins
    return [Bar(slot, (slot.begins - first) * scale, (slot.ends - first) * scale) for slot in shown]


def marks_of(bars: Sequence[Bar], chosen: str | None, apart: float) -> list[Mark]:
    """The times that say most, each ``apart`` pixels from the others: ends of the day, chosen, breaks."""
    if not bars:
        return []
    wanted = [Mark(time_words(bars[0].slot.begins), bars[0].top)]
    wanted.append(Mark(time_words(bars[-1].slot.ends), bars[-1].bottom))
    wanted += [Mark(time_words(bar.slot.begins), bar.top) for bar in bars if bar.slot.block.id == chosen]
    for bar in sorted((bar for bar in bars if bar.slot.block.pause), key=lambda bar: bar.top - bar.bottom):
        wanted += [
            Mark(time_words(bar.slot.begins), bar.top),
            Mark(time_words(bar.slot.ends), bar.bottom),
        ]
    kept: list[Mark] = []
    for mark in wanted:
        if all(abs(mark.at - other.at) >= apart for other in kept):
            kept.append(mark)
    return sorted(kept, key=lambda mark: mark.at)


class DayPicture(QWidget, Spoken):
    """Breaks are dashed, not only paler. A click on a block chooses it."""

    block_wanted = Signal(str)

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._slots: tuple[Slot, ...] = ()
        self._chosen: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("De dag in beeld"))
        theme.changed.connect(self.update)

    def show_day(self, slots: Sequence[Slot], chosen: str | None) -> None:
        """Show these blocks, one of them as the chosen one."""
        self._slots, self._chosen = tuple(slots), chosen
        breaks = [slot for slot in slots if slot.block.pause and slot.block.minutes]
        told = (
            counted(len(slots), "1 blok", "{count} blokken"),
            counted(len(breaks), "1 pauze", "{count} pauzes"),
            duration_shown(slots[-1].ends - slots[0].begins if slots else 0),
        )
        self.setAccessibleDescription(", ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Height.CARD, Height.CARD)

    def minimumSizeHint(self) -> QSize:
        return QSize(Height.TILE, Height.TILE * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.translate(0, self._above)
        bars = self._bars()
        for bar in bars:
            self._paint_bar(painter, bar)
        small = role_font(TextRole.SMALL)
        painter.setFont(small)
        painter.setPen(self._theme.colour("muted"))
        line = TYPE[TextRole.SMALL].line
        for mark in marks_of(bars, self._chosen, line):
            spot = QRectF(0, mark.at - line / 2, self._left - Space.S, line)
            painter.drawText(spot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, mark.words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        y = event.position().y() - self._above
        for bar in self._bars():
            if bar.top <= y < bar.bottom:
                self.block_wanted.emit(bar.slot.block.id)

    @property
    def _above(self) -> float:
        """Room for half a line, so that the first time is whole."""
        return TYPE[TextRole.SMALL].line / 2

    @property
    def _left(self) -> float:
        widest = max((time_words(slot.ends) for slot in self._slots), key=len, default="")
        return QFontMetricsF(role_font(TextRole.SMALL)).horizontalAdvance(widest) + Space.S + _GAP

    def _bars(self) -> list[Bar]:
        return bars_of(self._slots, self.height() - 2 * self._above)

    def _paint_bar(self, painter: QPainter, bar: Bar) -> None:
        colour = self._theme.colour
        block = bar.slot.block
        high = max(bar.bottom - bar.top - _GAP, _LEAST)
        area = QRectF(self._left, bar.top, self.width() - self._left, high)
        chosen = block.id == self._chosen
        outline = colour("outline") if self._theme.colours.outline else None
        if chosen:
            paint_box(painter, area, colour("accent"), radius=Radius.TAG)
        elif block.pause:
            self._paint_dashes(painter, area)
        else:
            paint_box(painter, area, colour("soft"), outline, radius=Radius.TAG)
        if high < TYPE[TextRole.SMALL].size + _GAP:
            return
        font = role_font(TextRole.SMALL)
        painter.setFont(font)
        painter.setPen(colour("on_accent" if chosen else "ink" if block.pause else "on_soft"))
        inside = area.adjusted(Space.S, 0, -Space.S, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(inside, flags, elided(block.short_name, font, inside.width()))

    def _paint_dashes(self, painter: QPainter, area: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("edge"), Stroke.EDGE, Qt.PenStyle.DashLine))
        painter.setBrush(self._theme.colour("canvas"))
        half = Stroke.EDGE / 2
        painter.drawRoundedRect(area.adjusted(half, half, -half, -half), Radius.TAG, Radius.TAG)
        painter.restore()
