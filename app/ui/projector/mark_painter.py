"""Paints what stands beside words in the room: paper of notes, signs, dots and bars."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui.projector import measures as m
from app.ui.projector.flow import Mark, MarkKind
from app.ui.theme.fonts import font_of
from app.ui.theme.notes import note_colours
from app.ui.theme.tokens import COLOURS, Scheme
from app.ui.widgets.note_sign import paint_note_sign


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
    else:
        ground = colours.line if mark.kind is MarkKind.TRACK else colours.accent
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(mark.area, m.BLOCK_RADIUS / 2, m.BLOCK_RADIUS / 2)
    painter.restore()
