"""What the editor paints beside the letters: the marks of lists, the lines of tables, and remarks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLine,
    QTextTable,
)
from PySide6.QtWidgets import QTextEdit

from app.ui.theme.fonts import pixel_font, role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import SMALL, Space, Stroke, TextRole
from app.ui.workout.editor.building import CELL_PADDING, INDENT
from app.ui.workout.editor.formats import levels_of
from app.ui.workout.editor.lines import AnyLine, Level, Line, shared_levels
from app.ui.workout.editor.reading import tables_in

_DOT = 5.0
_RAISED = 10
"""Pixels: a bullet, and the number of a remark."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark at some words: the cursor holds them, also while people type before them."""

    words: QTextCursor
    number: int


def item_numbers(lines: Sequence[AnyLine]) -> list[tuple[int, ...]]:
    """Per line the numbers of the items it begins, from ``opens`` on; 0 for a bullet."""
    open_lists: list[tuple[Level, int]] = []
    found: list[tuple[int, ...]] = []
    for line in lines:
        begins = line.opens if isinstance(line, Line) else None
        if isinstance(line, Line) and line.is_nothing and begins is None:
            found.append(())
            continue
        shared = shared_levels((level for level, _number in open_lists), line.levels, begins)
        goes_on = (
            shared == begins and shared < len(open_lists) and not (isinstance(line, Line) and line.fresh)
        )
        if goes_on and open_lists[shared][0].numbered == line.levels[shared].numbered:
            level, number = open_lists[shared]
            open_lists[shared:] = [(level, number + 1)]
        else:
            del open_lists[shared:]
        for level in line.levels[len(open_lists) :]:
            open_lists.append((level, level.start))
        numbers = tuple(number if level.numbered else 0 for level, number in open_lists)
        found.append(numbers[begins:] if begins is not None else ())
    return found


def blocks_shown(field: QTextEdit, where: QRect) -> Iterator[tuple[QTextBlock, QRectF]]:
    """The blocks of a field in a part of its viewport, with where they stand in the document."""
    layout = field.document().documentLayout()
    bottom = where.bottom() + field.verticalScrollBar().value()
    block = field.cursorForPosition(where.topLeft()).block()
    while block.isValid():
        area = layout.blockBoundingRect(block)
        if area.top() > bottom:
            return
        yield block, area
        block = block.next()


def paint_mark(
    painter: QPainter, theme: Theme, block: QTextBlock, area: QRectF, numbers: Sequence[int]
) -> None:
    """The bullets or numbers before the first line of an item."""
    layout = block.layout()
    if layout.lineCount() == 0:
        return
    line = layout.lineAt(0)
    middle = area.top() + line.y() + line.ascent() - QFontMetricsF(role_font(TextRole.BODY)).xHeight() / 2
    base = area.top() + line.y() + line.ascent()
    depth = len(levels_of(block.blockFormat()))
    mirrored = block.textDirection() == Qt.LayoutDirection.RightToLeft
    for number, shown in enumerate(numbers, depth - len(numbers)):
        room = QRectF(INDENT * number, area.top(), INDENT - Space.XS, line.height())
        if mirrored:
            room.moveRight(block.document().textWidth() - INDENT * number)
        if shown:
            _paint_number(painter, theme, shown, room, base, mirrored=mirrored)
        else:
            _paint_bullet(painter, theme, QPointF(room.center().x(), middle), number)


def _paint_number(
    painter: QPainter, theme: Theme, number: int, room: QRectF, base: float, *, mirrored: bool
) -> None:
    words = f".{number}" if mirrored else f"{number}."
    font = role_font(TextRole.BODY)
    wide = QFontMetricsF(font).horizontalAdvance(words)
    if wide > room.width():
        font = pixel_font(font.pixelSize() * room.width() / wide)
        wide = room.width()
    painter.setFont(font)
    painter.setPen(theme.colour("ink"))
    left = room.left() if mirrored else room.right() - wide
    painter.drawText(QPointF(left, base), words)


def _paint_bullet(painter: QPainter, theme: Theme, middle: QPointF, depth: int) -> None:
    ink = theme.colour("ink")
    box = QRectF(middle.x() - _DOT / 2, middle.y() - _DOT / 2, _DOT, _DOT)
    painter.setPen(QPen(ink, Stroke.EDGE))
    painter.setBrush(ink if depth % 3 != 1 else Qt.BrushStyle.NoBrush)
    if depth % 3 == 2:
        painter.drawRect(box)
    else:
        painter.drawEllipse(box)


def paint_tables(painter: QPainter, theme: Theme, document: QTextDocument, shown: QRectF) -> None:
    """A line under every row of the tables on screen; the header's is stronger."""
    layout = document.documentLayout()
    for table in tables_in(document):
        area = layout.frameBoundingRect(table)
        if area.bottom() < shown.top():
            continue
        if area.top() > shown.bottom():
            return
        _paint_table(painter, theme, document, table, area)


def _paint_table(
    painter: QPainter, theme: Theme, document: QTextDocument, table: QTextTable, area: QRectF
) -> None:
    firsts = [_cell_area(table, row, 0) for row in range(table.rows())]
    lows = [first.top() - CELL_PADDING for first in firsts[1:]]
    last = max(_cell_area(table, table.rows() - 1, column).bottom() for column in range(table.columns()))
    right = max(area.right(), document.textWidth())
    for number, low in enumerate([*lows, last + CELL_PADDING]):
        painter.setPen(QPen(theme.colour("line" if number else "edge"), Stroke.EDGE))
        y = round(low) + Stroke.EDGE / 2
        painter.drawLine(QPointF(firsts[0].left(), y), QPointF(right, y))


def _cell_area(table: QTextTable, row: int, column: int) -> QRectF:
    cursor = table.cellAt(row, column).firstCursorPosition()
    return cursor.document().documentLayout().blockBoundingRect(cursor.block())


def paint_remark(painter: QPainter, theme: Theme, remark: Remark) -> None:
    """A line under the words, and the number of the remark behind them."""
    document = remark.words.document()
    begin, end = remark.words.selectionStart(), remark.words.selectionEnd()
    block = document.findBlock(begin)
    colour = theme.colour("warning")
    corner = QPointF()
    while block.isValid() and block.position() < end:
        for left, right, base in stretches(block, [(begin, end)]):
            painter.setPen(QPen(colour, Stroke.FOCUS))
            painter.drawLine(QPointF(left, base), QPointF(right, base))
            corner = QPointF(max(left, right), base)
        block = block.next()
    if not corner.isNull():
        painter.setFont(pixel_font(_RAISED, bold=True))
        painter.setPen(colour)
        painter.drawText(QPointF(corner.x(), corner.y() - SMALL.size - 1), str(remark.number))


def stretches(block: QTextBlock, parts: Sequence[tuple[int, int]]) -> Iterator[tuple[float, float, float]]:
    """``(left, right, y under the letters)`` of parts of a block, a line of the screen at a time.

    A part is from one place of the document to another; they come in their order and don't overlap.
    """
    layout, begin = block.layout(), block.position()
    origin = block.document().documentLayout().blockBoundingRect(block).topLeft()
    at = 0
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = begin + line.textStart()
        last = first + line.textLength()
        base = origin.y() + line.y() + line.ascent() + Space.XS
        while at < len(parts) and parts[at][1] <= first:
            at += 1
        for start, stop in islice(parts, at, None):
            if start >= last:
                break
            left, right = _x(line, max(start, first) - begin), _x(line, min(stop, last) - begin)
            yield origin.x() + left, origin.x() + right, base


def _x(line: QTextLine, at: int) -> float:
    """Where in a line of the screen a letter begins; Qt gives the letter along."""
    return cast("tuple[float, int]", line.cursorToX(at))[0]
