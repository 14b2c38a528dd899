"""Paints what stands beside words in the room: paper of notes, signs, dots and bars."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui.projector import measures as m
from app.ui.projector.flow import Mark, MarkKind
from app.ui.theme.fonts import font_of
from app.ui.theme.notes import note_colours
from app.ui.theme.tokens import COLOURS, Colours, Scheme
from app.ui.widgets.icons import paint_sign
from app.ui.widgets.note_sign import paint_note_sign
from app.ui.widgets.share_bar import SIGNS, ground_of, paint_share_bar


def paint_mark(painter: QPainter, mark: Mark, scheme: Scheme) -> None:
    """Paint one shape, in the colours of the room."""
    colours = COLOURS[scheme]
    look = note_colours(mark.color, scheme)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    if mark.kind is MarkKind.NOTE:
        if colours.outline:
            painter.setPen(QPen(QColor(colours.outline), m.LINE))
        painter.setBrush(QColor(look.paper))
        painter.drawRoundedRect(mark.area, m.BLOCK_RADIUS / 2, m.BLOCK_RADIUS / 2)
    elif mark.kind is MarkKind.SIGN:
        paint_note_sign(painter, mark.color.sign if mark.color else "", mark.area, look.ink)
    elif mark.kind is MarkKind.DOTS:
        painter.setPen(QPen(QColor(look.ink), m.LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(mark.area, mark.area.height() / 2, mark.area.height() / 2)
        painter.setFont(font_of(m.FOOTER))
        painter.drawText(mark.area, Qt.AlignmentFlag.AlignCenter, mark.words)
    elif mark.kind is MarkKind.STATUS:
        _paint_status(painter, mark, colours)
    elif mark.kind is MarkKind.SHARES:
        paint_share_bar(
            painter, mark.area, mark.counts, colours, font_of(m.FOOTER), sign=m.SIGN, gap=m.LINE, line=m.LINE
        )
    elif mark.kind in (MarkKind.AXIS, MarkKind.TICK, MarkKind.DASHES):
        _paint_line(painter, mark, colours)
    elif mark.kind is MarkKind.DOT:
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(mark.area)
    elif mark.kind is MarkKind.TRACK:
        paint_track(painter, mark.area, colours, m.BLOCK_RADIUS / 2)
    else:
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(mark.area, m.BLOCK_RADIUS / 2, m.BLOCK_RADIUS / 2)
    painter.restore()


def paint_track(painter: QPainter, area: QRectF, colours: Colours, radius: float) -> None:
    """What a bar lies on: pale, or in high contrast only its outline, so that the bar stands out."""
    half = m.LINE / 2 if colours.outline else 0.0
    painter.setPen(QPen(QColor(colours.outline), m.LINE) if colours.outline else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QColor(colours.paper if colours.outline else colours.line))
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius, radius)


def _paint_status(painter: QPainter, mark: Mark, colours: Colours) -> None:
    """An answer that can be given; chosen, it has its ground and its sign."""
    status = mark.status
    ground, ink, edge = (colours.block, colours.ink, colours.outline)
    if status is not None:
        ground, ink, edge = ground_of(status, colours)
    half = m.LINE / 2 if edge else 0.0
    painter.setPen(QPen(QColor(edge), m.LINE) if edge else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QColor(ground))
    area = mark.area.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(area, m.BLOCK_RADIUS, m.BLOCK_RADIUS)
    if status is not None:
        spot = QRectF(mark.sign_left, area.center().y() - m.SIGN / 2, m.SIGN, m.SIGN)
        paint_sign(painter, SIGNS[status], spot, ink)


def _paint_line(painter: QPainter, mark: Mark, colours: Colours) -> None:
    """From one corner of its area to the other."""
    dashed = mark.kind is MarkKind.DASHES
    style = Qt.PenStyle.DotLine if dashed else Qt.PenStyle.SolidLine
    wide = 2 * m.LINE if mark.kind is MarkKind.AXIS else m.LINE
    painter.setPen(QPen(QColor(colours.ink if dashed else colours.edge), wide, style))
    painter.drawLine(mark.area.topLeft(), mark.area.bottomRight())
