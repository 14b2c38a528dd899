"""Paints a page of the room, its footer and the large timer, all on the plane."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.ui.projector import measures as m
from app.ui.projector.flow import Page, Piece
from app.ui.projector.mark_painter import paint_mark, paint_track
from app.ui.projector.scene import ClockScene, SmallTimer, TimerScene, clock_words, share_left
from app.ui.theme.fonts import font_of, pixel_font
from app.ui.theme.notes import note_colours
from app.ui.theme.tokens import COLOURS, Colours, Scheme, TypeSize
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.ring import paint_share
from app.ui.widgets.share_bar import ground_of
from app.ui.widgets.urgency import INK, urgency

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_MIDDLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
_LARGE = round(m.HEIGHT * m.TIMER_SHARE)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def paint_page(painter: QPainter, page: Page, scheme: Scheme, *, alone: bool = True) -> None:
    """Paint the shapes, the blocks and their words; words at the bottom only where no number stands."""
    colours = COLOURS[scheme]
    for mark in page.marks:
        paint_mark(painter, mark, scheme)
    for piece in page.pieces:
        if piece.foot and not alone:
            continue
        if piece.box:
            _paint_block(painter, piece.area, colours)
        painter.setPen(QColor(_ink(piece, scheme)))
        piece.text.paint(painter, piece.left, piece.top, piece.start, piece.end)
        if piece.continued:
            _paint_continued(painter, piece, colours)
        if piece.goes_on and piece.box:
            _paint_goes_on(painter, piece, colours)


def _ink(piece: Piece, scheme: Scheme) -> str:
    """The colour of words, by what they stand on."""
    colours = COLOURS[scheme]
    if piece.on_note:
        return note_colours(piece.color, scheme).ink
    if piece.status is not None:
        return ground_of(piece.status, colours)[1]
    return colours.muted if piece.muted else colours.ink


def _paint_block(painter: QPainter, area: QRectF, colours: Colours) -> None:
    half = m.LINE / 2
    painter.setPen(QPen(QColor(colours.outline), m.LINE) if colours.outline else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QColor(colours.block))
    inside = area.adjusted(half, half, -half, -half) if colours.outline else area
    painter.drawRoundedRect(inside, m.BLOCK_RADIUS, m.BLOCK_RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_continued(painter: QPainter, piece: Piece, colours: Colours) -> None:
    """The word "vervolg" above lines that began elsewhere."""
    painter.setFont(font_of(m.SMALL))
    painter.setPen(QColor(colours.muted))
    side = piece.left - piece.area.left()
    area = QRectF(piece.left, piece.top - m.SMALL.line, piece.area.width() - 2 * side, m.SMALL.line)
    words = QCoreApplication.translate("RoomView", "vervolg")
    painter.drawText(area, _RIGHT if piece.text.right_to_left else _LEFT, words)


def _paint_goes_on(painter: QPainter, piece: Piece, colours: Colours) -> None:
    """An arrow in the corner of a block whose text runs on."""
    size = m.BLOCK_PADDING - m.LINE
    corner = piece.area.bottomRight()
    area = QRectF(corner.x() - size - m.PAGE_BOX_GAP, corner.y() - size, size, size)
    paint_sign(painter, Sign.ARROW_RIGHT, area, colours.accent, stroke=m.LINE)


def paint_pages(painter: QPainter, plane: m.Plane, page: int, pages: int, colours: Colours) -> None:
    """The footer "2 van 3" with a box for each page; nothing when there is one page."""
    if pages < 2:
        return
    words = QCoreApplication.translate("RoomView", "{page} van {pages}").format(page=page + 1, pages=pages)
    font = font_of(m.FOOTER)
    width = QFontMetricsF(font).horizontalAdvance(words)
    painter.setFont(font)
    painter.setPen(QColor(colours.ink))
    painter.drawText(_footer(plane, m.FOOTER), _LEFT, words)
    if pages > m.PAGE_BOXES_MOST:
        return
    left = plane.margin + width + m.BLOCK_PADDING
    for number in range(pages):
        box = QRectF(left, m.FOOTER_MIDDLE - m.PAGE_BOX.height() / 2, m.PAGE_BOX.width(), m.PAGE_BOX.height())
        here = number == page
        painter.setPen(QPen(QColor(colours.accent if here else colours.edge), m.LINE))
        painter.setBrush(QColor(colours.accent) if here else QColor(Qt.GlobalColor.transparent))
        half = m.LINE / 2
        painter.drawRoundedRect(
            box.adjusted(half, half, -half, -half), m.PAGE_BOX_GAP / 2, m.PAGE_BOX_GAP / 2
        )
        left += m.PAGE_BOX.width() + m.PAGE_BOX_GAP
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_small_timer(painter: QPainter, plane: m.Plane, timer: SmallTimer, colours: Colours) -> None:
    """The time that is left, in the corner, with a ring."""
    words = clock_words(timer.remaining_seconds)
    font = font_of(m.FOOTER_CLOCK)
    painter.setFont(font)
    painter.setPen(_ink_of(timer, colours))
    painter.drawText(_footer(plane, m.FOOTER_CLOCK), _RIGHT, words)
    right = plane.inside.right() - QFontMetricsF(font).horizontalAdvance(words) - m.PAGE_BOX.height()
    area = QRectF(right - m.RING, m.FOOTER_MIDDLE - m.RING / 2, m.RING, m.RING)
    share = share_left(timer.remaining_seconds, timer.total_seconds)
    paint_share(painter, area, share, colours)


def paint_large_timer(painter: QPainter, plane: m.Plane, timer: TimerScene, colours: Colours) -> None:
    """Digits of 40 % of the height, words above, and a bar of what is left below."""
    inside = plane.inside
    size, top = _LARGE, (m.HEIGHT - _LARGE) / 2
    _paint_digits(painter, plane, clock_words(timer.remaining_seconds), _ink_of(timer, colours))
    label = timer.label
    if timer.remaining_seconds <= 0:
        label = QCoreApplication.translate("RoomView", "De tijd is om")
    painter.setPen(QColor(colours.ink))
    painter.setFont(font_of(m.TIMER_LABEL))
    above = QRectF(inside.left(), top - m.TITLE_TOP - m.TIMER_LABEL.line, inside.width(), m.TIMER_LABEL.line)
    words = QFontMetricsF(painter.font()).elidedText(label, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(above, _MIDDLE, words)
    bar = QRectF(inside.left(), top + size + m.TITLE_TOP, inside.width(), m.BLOCK_GAP)
    left = QRectF(bar)
    left.setWidth(bar.width() * share_left(timer.remaining_seconds, timer.total_seconds))
    paint_track(painter, bar, colours, m.BLOCK_RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(left, m.BLOCK_RADIUS, m.BLOCK_RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_clock(painter: QPainter, plane: m.Plane, clock: ClockScene, colours: Colours) -> None:
    """The time of day, as large as a timer."""
    _paint_digits(painter, plane, clock.words, QColor(colours.ink))


def _ink_of(timer: SmallTimer | TimerScene, colours: Colours) -> QColor:
    """The digits change their colour when the end comes near, as on the laptop."""
    token = INK[urgency(timer.remaining_seconds, timer.total_seconds)]
    return QColor(getattr(colours, token))


def _paint_digits(painter: QPainter, plane: m.Plane, words: str, ink: QColor) -> None:
    """In the middle of the wall; smaller when they are too wide for it."""
    inside = plane.inside
    font = pixel_font(_LARGE, bold=True)
    wide = QFontMetricsF(font).horizontalAdvance(words)
    if wide > inside.width():
        font = pixel_font(_LARGE * inside.width() / wide, bold=True)
    painter.setPen(ink)
    painter.setFont(font)
    area = QRectF(inside.left(), (m.HEIGHT - _LARGE) / 2, inside.width(), _LARGE)
    painter.drawText(area, _MIDDLE, words)


def footer_area(plane: m.Plane) -> QRectF:
    """The part of the plane that a ticking timer changes."""
    return _footer(plane, m.FOOTER_CLOCK)


def _footer(plane: m.Plane, size: TypeSize) -> QRectF:
    return QRectF(plane.margin, m.FOOTER_MIDDLE - size.line / 2, plane.inside.width(), size.line)
