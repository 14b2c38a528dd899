"""Cuts the scenes of a board, a profile and a game into pages. Nothing gets under the floor or is cut off.

At most eight notes a page; one that is too long for a tile gets the width of the wall, and runs on over the
next page when it must. A wall has at most fourteen clusters a page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from app.ui.projector import measures as m
from app.ui.projector.flow import (
    Flow,
    Mark,
    MarkKind,
    Measure,
    Page,
    Piece,
    heading,
    page_numbers_width,
    title_of,
)
from app.ui.projector.step_scene import Bars, CardScene, Legend, Parts, Tile, Tiles, WallRow, WallScene
from app.ui.theme.tokens import TypeSize

if TYPE_CHECKING:
    from app.guides.steps import BoardColor

_TILE_LINES = 7
_TILE_GAP = 16
_TILE_PADDING = 26
_SIGN = 28
_ROWS = 2
_WALL_ROWS = 7
_SMALL = 44
_UNDER_NAME = m.WALL_NAME.line + 2
"""So far under the top of a name its tiles begin: nearer to it than those of the cluster above."""
_BAR_HIGH = 20
_TIMER = 200
"""The small timer takes so much of the footer, at the right."""
_BESIDE_SIGN, _LEAST_GAP = 14, 20
_BEHIND_BAR = 90.0
"""For the number behind a bar."""


def tiles_pages(measure: Measure, scene: Tiles, plane: m.Plane) -> tuple[Page, ...]:
    """Rows of tiles of one height; long notes after them, across."""
    top, head = _head(measure, scene.title, scene.aside, plane)
    columns = 4 if plane.width > 1600 else 3 if plane.columns > 1 else 2
    wide = (plane.inside.width() - (columns - 1) * _TILE_GAP) / columns
    high = (m.CONTENT_BOTTOM + m.STRETCH - top - (_ROWS - 1) * _TILE_GAP) / _ROWS
    foot = _foot(measure, scene.foot, plane)
    inside = wide - 2 * _TILE_PADDING
    room = high - 2 * _TILE_PADDING - m.SMALL.line - m.BLOCK_GAP / 2
    short: list[Tile] = []
    long: list[Tile] = []
    for tile in scene.tiles:
        text = measure(tile.text, m.NOTE, inside)
        (short if text.height() <= room else long).append(tile)
    pages = []
    for start in range(0, len(short), columns * _ROWS):
        pieces: list[Piece] = [*head, *foot]
        marks: list[Mark] = []
        for place, tile in enumerate(short[start : start + columns * _ROWS]):
            left = plane.margin + place % columns * (wide + _TILE_GAP)
            area = QRectF(left, top + place // columns * (high + _TILE_GAP), wide, high)
            made = _tile(measure, tile, area)
            pieces += made.pieces
            marks += made.marks
        pages.append(Page(tuple(pieces), tuple(marks)))
    for tile in long:
        pages += _across(measure, tile, plane, top, [*head, *foot])
    return tuple(pages) or (Page((*head, *foot)),)


def wall_pages(measure: Measure, scene: WallScene, plane: m.Plane) -> tuple[Page, ...]:
    """Two columns of clusters (one on a beamer with few pixels), seven under each other.

    The legend stands between the numbers of pages and the timer; where that is too narrow, under the title.
    """
    top, head = _head(measure, scene.title, scene.aside, plane)
    wide = plane.column_width(plane.columns)
    rows_high, legend_at = _WALL_ROWS, float(m.FOOTER_MIDDLE)
    beside = page_numbers_width(-(-len(scene.rows) // (rows_high * plane.columns)))
    if beside + _legend_width(measure, scene.legend, plane) > plane.inside.width() - _TIMER:
        rows_high, beside, legend_at = _WALL_ROWS - 1, 0.0, top + _SMALL / 2
        top += _SMALL + m.BLOCK_GAP
    each = (m.CONTENT_BOTTOM + m.STRETCH - top) / rows_high
    a_page = rows_high * plane.columns
    pages = []
    for start in range(0, max(len(scene.rows), 1), a_page):
        pieces: list[Piece] = list(head)
        marks: list[Mark] = []
        rows = scene.rows[start : start + a_page]
        a_column = -(-len(rows) // plane.columns) if len(rows) > rows_high else rows_high
        for place, row in enumerate(rows):
            left = plane.margin + place // a_column * (wide + m.COLUMN_GAP)
            y = top + place % a_column * each
            name = _fitting(measure, row.name, m.WALL_NAME, wide - m.WALL_NUMBER)
            if row.number:
                pieces.append(_line(measure, str(row.number), m.WALL_NUMBER_SIZE, left, y, m.WALL_NUMBER))
            pieces.append(_line(measure, name, m.WALL_NAME, left + m.WALL_NUMBER, y, wide))
            room = wide - m.WALL_NUMBER - (m.WALL_VOTES if row.share else 110)
            marks += _small_tiles(row.colors, left + m.WALL_NUMBER, y + _UNDER_NAME, room)
            pieces += _votes(measure, row, left, y + _UNDER_NAME, wide)
            marks += _bar(row.share, left, y + _UNDER_NAME, wide)
        legend, signs = _legend(measure, scene.legend, plane, beside, legend_at)
        pages.append(Page((*pieces, *legend), (*marks, *signs)))
    return tuple(pages)


def bars_pages(measure: Measure, scene: Bars, plane: m.Plane) -> tuple[Page, ...]:
    """A name, a bar and a number on each line; what stands behind the bars makes all of them shorter."""
    top, head = _head(measure, scene.title, scene.aside, plane)
    names = plane.inside.width() * 0.46
    told = [measure(row.told or str(row.count), m.WALL_NUMBER_BOLD, names) for row in scene.rows]
    behind = max([_BEHIND_BAR, *(text.natural_width() for text in told)])
    pages: list[tuple[list[Piece], list[Mark]]] = [(list(head), [])]
    y = top
    for row, number in zip(scene.rows, told, strict=True):
        text = measure(row.name, m.ANSWER, names - m.BLOCK_GAP)
        high = text.height() + m.BLOCK_GAP
        if y + high > m.CONTENT_BOTTOM + m.STRETCH and y > top:
            pages.append((list(head), []))
            y = top
        area = QRectF(plane.margin, y, names, text.height())
        pages[-1][0].append(Piece(text, 0, len(text), area, area.left(), area.top()))
        middle = y + min(text.height(), m.ANSWER.line) / 2
        wide = plane.inside.right() - area.right() - _LEAST_GAP - behind
        bar = QRectF(area.right(), middle - 16, wide, 32)
        pages[-1][1].append(Mark(bar, MarkKind.TRACK))
        filled = QRectF(bar)
        filled.setWidth(max(bar.width() * row.share, 12.0) if row.count else 0.0)
        pages[-1][1].append(Mark(filled, MarkKind.BAR))
        left, above = bar.right() + _LEAST_GAP, middle - m.WALL_NUMBER_BOLD.line / 2
        spot = QRectF(left, above, behind, number.height())
        pages[-1][0].append(Piece(number, 0, len(number), spot, spot.left(), spot.top()))
        y += high
    return tuple(Page(tuple(pieces), tuple(marks)) for pieces, marks in pages)


def legend_pages(measure: Measure, scene: Legend, plane: m.Plane) -> tuple[Page, ...]:
    """The question, the help, and a band for each colour."""
    top, head = _head(measure, scene.text, "", plane)
    flow = Flow(plane, 1, top - m.TITLE_GAP / 2 if scene.under else top)
    if scene.under:
        flow.add(measure(scene.under, m.ANSWER, flow.width), box=False, gap=m.TITLE_GAP)
    marks: dict[int, list[Mark]] = {}
    for color in scene.colors:
        inside = flow.width - 2 * m.BLOCK_PADDING - _SIGN - m.BLOCK_GAP
        text = measure(color.prompt or color.word, m.ANSWER, inside)
        high = text.height() + 2 * m.BLOCK_PADDING_HIGH
        flow.keep(high)
        area = QRectF(flow.left, flow.y, flow.width, high)
        page = len(flow.pages) - 1
        on = marks.setdefault(page, [])
        on.append(Mark(area, MarkKind.NOTE, color))
        sign = QRectF(area.left() + m.BLOCK_PADDING, area.top() + m.BLOCK_PADDING_HIGH + 12, _SIGN, _SIGN)
        on.append(Mark(sign, MarkKind.SIGN, color))
        left = sign.right() + m.BLOCK_GAP
        flow.pages[-1].append(
            Piece(
                text, 0, len(text), area, left, area.top() + m.BLOCK_PADDING_HIGH, color=color, on_note=True
            )
        )
        flow.y += high + m.BLOCK_GAP
    return tuple(
        Page((*head, *pieces), tuple(marks.get(number, ()))) for number, pieces in enumerate(flow.pages)
    )


def card_pages(measure: Measure, scene: CardScene, plane: m.Plane) -> tuple[Page, ...]:
    """The uitgangspunt small, the title large, its words, and what is to be chosen."""
    flow = Flow(plane, 1, m.TITLE_TOP)
    if scene.principle:
        flow.add(measure(scene.principle, m.FOOTER, flow.width), box=False, gap=m.PART_GAP)
    for size in m.TITLE_SIZES:
        title = measure(scene.title, size, flow.width)
        if len(title) <= m.TITLE_LINES:
            break
    flow.add(title, box=False, gap=m.TITLE_GAP / 2)
    if scene.text.strip():
        flow.add(measure(scene.text, m.EXPLAIN, flow.width), box=False, gap=m.TITLE_GAP)
    for choice in scene.choices:
        inside = flow.width - 2 * m.BLOCK_PADDING
        flow.add(measure(choice, m.ANSWER, inside), box=True, gap=m.BLOCK_GAP)
    foot = _foot(measure, scene.foot, plane)
    return tuple(Page((*foot, *pieces)) for pieces in flow.pages)


def parts_pages(measure: Measure, scene: Parts, plane: m.Plane) -> tuple[Page, ...]:
    """A heading stays with the beginning of its first block."""
    top, head = _head(measure, scene.title, scene.aside, plane)
    flow = Flow(plane, plane.columns, top)
    for words, lines in scene.parts:
        texts = [measure(line, m.ANSWER, flow.width - 2 * m.BLOCK_PADDING) for line in lines]
        if words:
            flow.part(measure(words, m.PART, flow.width), texts)
            continue
        for text in texts:
            flow.add(text, box=True, gap=m.BLOCK_GAP)
    return tuple(Page((*head, *pieces)) for pieces in flow.pages)


# -- parts of pages


@dataclass(frozen=True, slots=True)
class _Made:
    pieces: tuple[Piece, ...]
    marks: tuple[Mark, ...]


def _head(measure: Measure, title: str, aside: str, plane: m.Plane) -> tuple[float, list[Piece]]:
    """The title that stands on every page with what is beside it, and where the rest begins."""
    beside = measure(aside, m.SMALL, plane.inside.width() * 0.4) if aside else None
    wide = max(beside.natural_width(), 1.0) if beside is not None else 0.0
    taken = (wide + m.COLUMN_GAP) / plane.inside.width() if beside is not None else 0.0
    piece, top = heading(title_of(measure, title, plane, narrower=taken), plane)
    if beside is None:
        return top, [piece]
    area = QRectF(plane.inside.right() - wide, m.TITLE_TOP + 26, wide, beside.height())
    return top, [piece, Piece(beside, 0, len(beside), area, area.left(), area.top(), muted=True)]


def _foot(measure: Measure, words: str, plane: m.Plane) -> list[Piece]:
    """Words at the bottom; where page numbers stand when there are more pages, so a little higher then."""
    if not words:
        return []
    text = measure(words, m.SMALL, plane.inside.width() * 0.7)
    area = QRectF(plane.margin, m.FOOT_WORDS, plane.inside.width() * 0.7, text.height())
    return [Piece(text, 0, 1, area, area.left(), area.top(), muted=True, foot=True)]


def _tile(measure: Measure, tile: Tile, area: QRectF) -> _Made:
    text = measure(tile.text, m.NOTE, area.width() - 2 * _TILE_PADDING)
    left, top = area.left() + _TILE_PADDING, area.top() + _TILE_PADDING
    pieces = [Piece(text, 0, len(text), area, left, top, color=tile.color, on_note=True)]
    marks = [Mark(area, MarkKind.NOTE, tile.color), *_under(tile, area)]
    pieces += _word(measure, tile, area)
    return _Made(tuple(pieces), tuple(marks))


def _under(tile: Tile, area: QRectF) -> Iterator[Mark]:
    """The sign of the colour and the dots, at the bottom of a tile."""
    middle = area.bottom() - _TILE_PADDING - m.SMALL.line / 2
    if tile.color is not None:
        sign = QRectF(area.left() + _TILE_PADDING, middle - _SIGN / 2, _SIGN, _SIGN)
        yield Mark(sign, MarkKind.SIGN, tile.color)
    if tile.votes:
        right = area.right() - _TILE_PADDING
        yield Mark(QRectF(right - 64, middle - 24, 64, 48), MarkKind.DOTS, tile.color, str(tile.votes))


def _word(measure: Measure, tile: Tile, area: QRectF) -> Iterator[Piece]:
    if tile.color is None:
        return
    room = area.width() - 2 * _TILE_PADDING - _SIGN - 12 - (68 if tile.votes else 0)
    words = _fitting(measure, tile.color.word, m.SMALL, room)
    text = measure(words, m.SMALL, max(room, 1.0))
    left = area.left() + _TILE_PADDING + _SIGN + 12
    top = area.bottom() - _TILE_PADDING - m.SMALL.line
    yield Piece(text, 0, 1, area, left, top, color=tile.color, on_note=True)


def _across(
    measure: Measure, tile: Tile, plane: m.Plane, top: float, head: Sequence[Piece]
) -> Iterator[Page]:
    """A long note over the whole width, and over as many pages as it takes."""
    wide = plane.inside.width()
    text = measure(tile.text, m.NOTE, wide - 2 * _TILE_PADDING)
    room = m.CONTENT_BOTTOM - top - 2 * _TILE_PADDING - m.SMALL.line - m.BLOCK_GAP
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and text.height(start, end + 1) <= room:
            end += 1
        high = text.height(start, end) + 2 * _TILE_PADDING + m.SMALL.line + m.BLOCK_GAP
        area = QRectF(plane.margin, top, wide, high)
        left, first = area.left() + _TILE_PADDING, area.top() + _TILE_PADDING
        piece = Piece(
            text, start, end, area, left, first, color=tile.color, on_note=True,
            continued=False, goes_on=end < len(text),
        )  # fmt: skip
        words = list(_word(measure, tile, area))
        yield Page((*head, piece, *words), (Mark(area, MarkKind.NOTE, tile.color), *_under(tile, area)))
        start = end


def _small_tiles(colors: Sequence[BoardColor | None], left: float, top: float, room: float) -> Iterator[Mark]:
    """A tile for each note; closer together when there are many, so that none is left out."""
    step = min(_SMALL + 4.0, room / max(len(colors), 1))
    size = max(min(float(_SMALL), step - 2), 3.0)
    for place, color in enumerate(colors):
        area = QRectF(left + place * step, top, size, _SMALL)
        yield Mark(area, MarkKind.NOTE, color)
        if size >= _SIGN:
            sign = QRectF(area.center().x() - 12, area.center().y() - 12, 24, 24)
            yield Mark(sign, MarkKind.SIGN, color)


def _votes(measure: Measure, row: WallRow, left: float, top: float, wide: float) -> Iterator[Piece]:
    """Before its bar; of what is loose, which has none, at the end."""
    if row.votes:
        x = left + wide - (m.WALL_VOTES - 12 if row.share else 90)
        yield _line(measure, str(row.votes), m.WALL_NUMBER_BOLD, x, top, 80)


def _bar(share: float, left: float, top: float, wide: float) -> Iterator[Mark]:
    if share:
        room = m.WALL_VOTES - 100
        x = left + wide - room
        yield Mark(
            QRectF(x, top + (_SMALL - _BAR_HIGH) / 2, max(room * share, 12.0), _BAR_HIGH), MarkKind.BAR
        )


def _legend(
    measure: Measure, colors: Sequence[BoardColor], plane: m.Plane, beside: float, middle: float
) -> tuple[list[Piece], list[Mark]]:
    """Every colour with its sign and its word, on a line; so much of it is taken already."""
    pieces: list[Piece] = []
    marks: list[Mark] = []
    left = plane.margin + beside
    room = plane.inside.width() - _TIMER - beside - _legend_width(measure, colors, plane)
    gap = min(_LEAST_GAP + max(room, 0.0) / max(len(colors), 1), m.COLUMN_GAP)
    for color in colors:
        text = measure(color.word, m.SMALL, plane.inside.width())
        area = QRectF(left, middle - _SMALL / 2, _SMALL, _SMALL)
        marks += [
            Mark(area, MarkKind.NOTE, color),
            Mark(area.adjusted(12, 12, -12, -12), MarkKind.SIGN, color),
        ]
        x = area.right() + _BESIDE_SIGN
        spot = QRectF(x, middle - m.SMALL.line / 2, text.natural_width(), m.SMALL.line)
        pieces.append(Piece(text, 0, 1, spot, spot.left(), spot.top()))
        left = spot.right() + gap
    return pieces, marks


def _legend_width(measure: Measure, colors: Sequence[BoardColor], plane: m.Plane) -> float:
    """What it takes at least."""
    texts = [measure(color.word, m.SMALL, plane.inside.width()) for color in colors]
    return sum(_SMALL + _BESIDE_SIGN + text.natural_width() + _LEAST_GAP for text in texts)


def _line(measure: Measure, words: str, size: TypeSize, left: float, top: float, wide: float) -> Piece:
    text = measure(words, size, max(wide, 1.0))
    area = QRectF(left, top, wide, size.line)
    return Piece(text, 0, 1, area, left, top)


def _fitting(measure: Measure, words: str, size: TypeSize, wide: float) -> str:
    """A name on one line: of a long one the beginning, as it can be read whole at the laptop."""
    from app.ui.theme.fonts import font_of
    from app.ui.widgets.text import elided

    del measure
    return elided(words, font_of(size), max(wide, 1.0))
