"""A note on the free wall, drawn as far as it can be read at that distance."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap, QStaticText
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.ui.steps.board.note_paint import PLAIN, NotePainter, NoteState
from app.ui.steps.board.wall_layout import NOTE
from app.ui.theme.fonts import pixel_font
from app.ui.theme.notes import note_colours
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Opacity, Space, Stroke
from app.ui.widgets.note_sign import paint_note_sign
from app.ui.widgets.text import wrapped
from app.workshop.board_values import BoardNote

READABLE = 0.6
"""At this share of its full size the words of a note can be read; further away it shows its first words."""
_FIRST_WORDS = ((0.4, 28, 3), (0.22, 42, 2))
"""From which share, in letters of how many pixels, how many lines. Smaller still: only its sign."""
TILES = _FIRST_WORDS[-1][0]
"""Further away than this share of its full size a note is only a tile."""
TILES_WHILE_ZOOMING = 0.9
"""Words wait until it is still again: at every other size their letters are drawn anew."""
_MOST_IN_LINE = 20
"""Letters of first words: more than there is room for."""
_WIDEST_RING = 24.0
RING_ROOM = 2.5 * _WIDEST_RING
"""So far outside a note its ring reaches, from afar."""
_TILE = QRectF(QPointF(), NOTE / 4)
"""A note from afar, as it is painted once for all of its colour."""


class WallLook:
    """What all notes on one wall are drawn with."""

    def __init__(self, theme: Theme, painter: NotePainter) -> None:
        self.theme = theme
        self.notes = painter
        self.near = 1.0
        """At which share of its full size the wall is seen."""
        self.tiled = False
        """Whether notes are only tiles now, which the wall paints in their place, all in one go."""
        self._tiles: dict[str | None, QPixmap] = {}
        theme.changed.connect(self._tiles.clear)

    def tile(self, note: BoardNote) -> QPixmap:
        """A note from afar: its paper and its sign."""
        tile = self._tiles.get(note.color)
        if tile is None:
            tile = self._tiles[note.color] = self._make_tile(note)
        return tile

    def _make_tile(self, note: BoardNote) -> QPixmap:
        color = self.notes.color_of(note)
        look = note_colours(color, self.theme.scheme)
        tile = QPixmap(_TILE.size().toSize())
        tile.fill(look.paper)
        painter = QPainter(tile)
        if color is not None:
            size = tile.height() * 3 / 5
            spot = QRectF((tile.width() - size) / 2, (tile.height() - size) / 2, size, size)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_note_sign(painter, color.sign, spot, look.ink)
        if self.theme.colours.outline:
            painter.setPen(self.theme.colour("outline"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(tile.rect().adjusted(0, 0, -1, -1))
        painter.end()
        return tile


class NoteItem(QGraphicsItem):
    """A note at its place. Who chose it and what is looked for, the wall tells it."""

    def __init__(self, look: WallLook, note: BoardNote) -> None:
        super().__init__()
        self._look = look
        self._note = note
        self._state = PLAIN
        self._size = NOTE
        self._area, self._bounds = QRectF(QPointF(), self._size), self._around()
        self._first: dict[int, QStaticText] = {}
        self.setZValue(1)

    @property
    def note(self) -> BoardNote:
        """The note."""
        return self._note

    @property
    def area(self) -> QRectF:
        """Where it hangs on the wall."""
        return QRectF(self.pos(), self._size)

    @property
    def state(self) -> NoteState:
        """How it is shown."""
        return self._state

    def show_note(self, note: BoardNote, state: NoteState) -> None:
        """Show these words, looking so. What is the same is not drawn again."""
        if note.text != self._note.text:
            self._first.clear()
        if note != self._note or state.whole != self._state.whole:
            self._note = note
            self._take_size(whole=state.whole)
            self._renew()
        if state != self._state:
            self._state = state
            self.setZValue(2 if state.current or state.chosen else 1)
            self._renew()

    def hang_at(self, spot: QPointF) -> None:
        """Hang it here on the wall."""
        if spot != self.pos():
            self._renew()
            self.setPos(spot)
            self._renew()

    def show_tiled(self) -> None:
        """A tile is not painted by the note itself: see ``WallLook.tiled``."""
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents, self._look.tiled)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shape(self) -> QPainterPath:
        """The mouse takes the note, not the ring around it."""
        path = QPainterPath()
        path.addRect(self._area)
        return path

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option, widget
        near, state, area = self._look.near, self._state, self._area
        if near >= READABLE:
            self._look.notes.paint(painter, area, self._note, state)
            return
        if state.dimmed:
            painter.setOpacity(1 - Opacity.VEIL)
        level = next((one for one in _FIRST_WORDS if near >= one[0]), _FIRST_WORDS[-1])
        self._paint_first_words(painter, area, *level[1:])
        if state.dimmed:
            painter.setOpacity(1)
        if state.ringed:
            self._paint_ring(painter, area)

    def paint_tile(self, painter: QPainter) -> None:
        """The note from afar, where it hangs on the wall: its paper and its sign."""
        if self._state.dimmed:
            painter.setOpacity(1 - Opacity.VEIL)
        painter.drawPixmap(self.area, self._look.tile(self._note), _TILE)
        if self._state.dimmed:
            painter.setOpacity(1)

    def paint_ring(self, painter: QPainter) -> None:
        """What is around the note from afar, where it hangs on the wall; over the tiles beside it."""
        if self._state.ringed:
            self._paint_ring(painter, self.area)

    def _renew(self) -> None:
        """Have it painted again. Of an item that paints nothing itself Qt would not ask it."""
        if self._look.tiled:
            self.scene().update(self.sceneBoundingRect())
        else:
            self.update()

    def _paint_ring(self, painter: QPainter, area: QRectF) -> None:
        """Around what is chosen; and one more, outside it, of the note that has the keyboard."""
        near, state = self._look.near, self._state
        width = min(Stroke.FOCUS / near, _WIDEST_RING)
        painter.setPen(QPen(self._look.theme.colour("accent"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state.chosen:
            painter.drawRect(area)
        if state.current:
            away = 2 * width
            painter.drawRect(area.adjusted(-away, -away, away, away))

    def _paint_first_words(self, painter: QPainter, area: QRectF, size: int, lines: int) -> None:
        color = self._look.notes.color_of(self._note)
        look = note_colours(color, self._look.theme.scheme)
        outline = self._look.theme.colours.outline
        painter.fillRect(area, look.paper)
        if outline:
            painter.setPen(outline)
            painter.drawRect(area)
        painter.setPen(look.ink)
        words = self._first.get(size)
        if words is None:
            words = self._first[size] = _static(_first_words(self._note.text, size, lines), size)
        painter.setFont(pixel_font(size))
        painter.drawStaticText(QPointF(Space.S, Space.XS), words)
        sign = size * 3 / 4
        foot = area.bottom() - sign - Space.XS
        if color is not None:
            paint_note_sign(painter, color.sign, QRectF(Space.S, foot, sign, sign), look.ink)
        if self._note.votes:
            painter.setFont(pixel_font(size, bold=True))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, foot, area.width() - Space.S, sign), right, str(self._note.votes))

    def _take_size(self, *, whole: bool) -> None:
        high = self._look.notes.height(self._note, NOTE.width(), NoteState(whole=True)) if whole else 0
        size = QSizeF(NOTE.width(), max(NOTE.height(), high))
        if size != self._size:
            self.prepareGeometryChange()
            self._size = size
            self._area, self._bounds = QRectF(QPointF(), self._size), self._around()

    def _around(self) -> QRectF:
        return QRectF(QPointF(), self._size).adjusted(-RING_ROOM, -RING_ROOM, RING_ROOM, RING_ROOM)


@lru_cache(maxsize=20_000)
def _first_words(text: str, size: int, lines: int) -> tuple[str, ...]:
    begin = text.strip()[: lines * _MOST_IN_LINE] or "–"
    return wrapped(begin, pixel_font(size), NOTE.width() - 2 * Space.S, lines)


def _static(lines: tuple[str, ...], size: int) -> QStaticText:
    text = QStaticText("\u2028".join(lines))
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    text.prepare(font=pixel_font(size))
    return text
