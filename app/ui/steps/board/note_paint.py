"""Paints a post-it, the same in every list and column: paper, words, sign and word of its colour, dots."""

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.guides.steps import BoardColor, BoardStep
from app.ui.amounts import counted
from app.ui.theme.fonts import font_of, pixel_font
from app.ui.theme.notes import note_colours
from app.ui.theme.style import Theme
from app.ui.theme.tokens import NOTE, SMALL, Opacity, Radius, SignSize, Space, Stroke
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.note_sign import paint_note_sign
from app.ui.widgets.press import paint_ring
from app.ui.widgets.text import elided, right_to_left, wrapped
from app.workshop.board_values import BoardNote

MOST_LINES = 8
"""Of a note; what is longer says so, and opens whole."""
_INSIDE = Space.S + Space.XS
_MOST_LETTERS = 1200
"""More than a closed note can show."""
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_FLAGS = Qt.AlignmentFlag.AlignLeft | _LINE


@dataclass(frozen=True, slots=True)
class NoteState:
    """How a note is at this moment, beside what it is."""

    chosen: bool = False
    current: bool = False
    """The keyboard is on it."""
    dimmed: bool = False
    """It does not match what people look for."""
    whole: bool = False
    """All of its lines, however many."""
    name: bool = False
    """With who wrote it."""

    @property
    def ringed(self) -> bool:
        """Whether a line runs around it."""
        return self.chosen or self.current


PLAIN = NoteState()


class NotePainter:
    """Knows the colours of one board; gives the height of a note and paints it."""

    def __init__(self, theme: Theme, step: BoardStep) -> None:
        self._theme = theme
        self._colors = {color.key: color for color in step.colors}

    def color_of(self, note: BoardNote) -> BoardColor | None:
        """The colour of a note as the board knows it."""
        return self._colors.get(note.color or "")

    def height(self, note: BoardNote, width: float, state: NoteState = PLAIN) -> int:
        """Pixels, for a note of so many pixels wide."""
        lines = len(_lines(note.text, round(width) - 2 * _INSIDE, 0 if state.whole else MOST_LINES))
        lines += self.is_long(note, width) and not state.whole
        return lines * NOTE.line + SMALL.line * (1 + state.name) + 2 * _INSIDE + Space.S

    def is_long(self, note: BoardNote, width: float) -> bool:
        """Whether it has more lines than a closed note shows, when it is so many pixels wide."""
        return len(_lines(note.text[:_MOST_LETTERS], round(width) - 2 * _INSIDE, 0)) > MOST_LINES

    def more_area(self, area: QRectF, note: BoardNote) -> QRectF | None:
        """Where a closed note that stands in ``area`` says "lees verder"; None when all of it is there."""
        if not self.is_long(note, area.width()):
            return None
        foot = area.bottom() - _INSIDE - SMALL.line - Space.S
        return QRectF(area.left(), foot - NOTE.line, area.width(), NOTE.line)

    def words(self, note: BoardNote) -> str:
        """The note for who can't see it."""
        color = self.color_of(note)
        parts = [note.text.strip() or "–", color.word if color else note.color or ""]
        if note.who is not None:
            parts.append(note.who.name)
        if note.votes:
            parts.append(dots_words(note.votes))
        if note.private:
            parts.append(QCoreApplication.translate("Board", "niet op het scherm"))
        return ", ".join(part for part in parts if part)

    def paint(self, painter: QPainter, area: QRectF, note: BoardNote, state: NoteState = PLAIN) -> None:
        """Paint it in ``area``; what does not fit in its height is cut at a line, never through one."""
        color = self.color_of(note)
        look = note_colours(color, self._theme.scheme)
        painter.save()
        if state.dimmed:
            painter.setOpacity(1 - Opacity.VEIL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = self._theme.colours.outline
        painter.setPen(QPen(QColor(outline), Stroke.EDGE) if outline else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(look.paper))
        painter.drawRoundedRect(area, Radius.TAG, Radius.TAG)
        self._paint_words(painter, area, note, look.ink, state)
        self._paint_foot(painter, area, note, look.ink, state)
        if state.chosen:
            paint_ring(painter, area, self._theme.colour("accent"), Radius.TAG)
        if state.current:
            ring = area.adjusted(*(-Space.XS, -Space.XS, Space.XS, Space.XS))
            paint_ring(painter, ring, self._theme.colour("accent"), Radius.CARD)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, area: QRectF, note: BoardNote, ink: str, state: NoteState
    ) -> None:
        foot = SMALL.line * (1 + state.name) + Space.S
        room = area.height() - 2 * _INSIDE - foot
        most = max(int(room // NOTE.line), 1)
        lines = _lines(note.text, round(area.width()) - 2 * _INSIDE, 0 if state.whole else MOST_LINES)
        cut = len(lines) > most or (not state.whole and self.is_long(note, area.width()))
        if cut:
            lines = _lines(note.text, round(area.width()) - 2 * _INSIDE, max(min(most - 1, MOST_LINES), 1))
        painter.setFont(font_of(NOTE))
        painter.setPen(QColor(ink))
        spot = QRectF(area.left() + _INSIDE, area.top() + _INSIDE, area.width() - 2 * _INSIDE, NOTE.line)
        for line in lines:
            side = Qt.AlignmentFlag.AlignRight if right_to_left(line) else Qt.AlignmentFlag.AlignLeft
            painter.drawText(spot, side | _LINE, line)
            spot.translate(0, NOTE.line)
        if cut:
            painter.setFont(font_of(replace(NOTE, bold=True)))
            painter.drawText(spot, _FLAGS, QCoreApplication.translate("Board", "lees verder"))

    def _paint_foot(
        self, painter: QPainter, area: QRectF, note: BoardNote, ink: str, state: NoteState
    ) -> None:
        font = font_of(SMALL)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        left, right = area.left() + _INSIDE, area.right() - _INSIDE
        line = QRectF(left, area.bottom() - _INSIDE - SMALL.line, right - left, SMALL.line)
        if state.name:
            who = note.who.name if note.who is not None else QCoreApplication.translate("Board", "Niemand")
            above = line.translated(0, -SMALL.line)
            painter.drawText(above, _FLAGS, elided(who, font, above.width()))
        if note.votes:
            right = _paint_dots(painter, right, line.center().y(), note.votes, ink) - Space.XS
        if note.private:
            size = SignSize.SMALL
            spot = QRectF(right - size, line.center().y() - size / 2, size, size)
            paint_sign(painter, Sign.EYE_OFF, spot, ink)
            right -= size + Space.XS
        color = self.color_of(note)
        if color is not None:
            size = SignSize.SMALL
            paint_note_sign(painter, color.sign, QRectF(left, line.center().y() - size / 2, size, size), ink)
            left += size + Space.XS
        word = color.word if color is not None else note.color or ""
        painter.setFont(font)
        painter.setPen(QColor(ink))
        line.setLeft(left)
        painter.drawText(line, _FLAGS, elided(word, font, right - left))


def dots_words(votes: int) -> str:
    """Dots as people count them."""
    return counted(votes, "1 stipje", "{count} stipjes")


def _paint_dots(painter: QPainter, right: float, middle: float, votes: int, ink: str) -> float:
    """The number in a circle, so that it is not taken for the sign; where it begins."""
    font = pixel_font(SMALL.size, bold=True)
    words = str(votes)
    wide = max(QFontMetricsF(font).horizontalAdvance(words) + Space.S + Space.XS, SMALL.line + Space.XS)
    high = SMALL.line + 2
    area = QRectF(right - wide, middle - high / 2, wide, high)
    painter.setPen(QPen(QColor(ink), Stroke.SIGN))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, high / 2, high / 2)
    painter.setFont(font)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
    return area.left()


@lru_cache(maxsize=20_000)
def _lines(text: str, width: int, most: int) -> tuple[str, ...]:
    """The lines of a note. A note asks for them at every frame, and its text is seldom another."""
    if most:
        text = text[:_MOST_LETTERS]
    return wrapped(text.strip() or "–", font_of(NOTE), width, most)
