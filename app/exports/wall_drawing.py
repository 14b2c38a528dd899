"""The wall drawn on paper: tiles in rows under the name of their cluster, over as many pages as it takes.

Import this where it is used: it brings reportlab with it. A long note gets a wider tile; one that is higher
than a page goes on over the next. Nothing is cut. All sizes are in points.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.exports.pdf_about import About, Outline, new_canvas
from app.exports.pdf_fonts import BOLD, REGULAR, register_first_fonts, width_of
from app.exports.pdf_styles import ACCENT, EDGE, FOOTER, MUTED, TextStyle
from app.exports.pdf_text import Text, plain
from app.exports.wall import INK, Wall, WallGroup, WallNote
from app.exports.word_text import one_line

TILE = 42 * mm
"""The width of a tile that spans one column."""
GAP = 2.5 * mm
_PADDING = 6.0
_WORDS = TextStyle(8.5, 11.0, HexColor(f"#{INK}"))
_UNDER = TextStyle(7.5, 9.5, HexColor(f"#{INK}"))
_FOOT = 14.0
"""The line with the sign, the word and the dots, at the bottom of a tile."""
_NAME = TextStyle(11.5, 14.5, ACCENT)
_COUNTS = TextStyle(8.5, 14.5, MUTED)
_SPECIFIC = "eigen aan deze praktijk"
_LINES = 12
"""A note of more lines gets a wider tile."""
_BEFORE_NAME, _AFTER_NAME = 9.0, 4.0
_SIGN = 6.5
_ON = " (vervolg)"
_TITLE = TextStyle(15.0, 19.0, ACCENT)
_NAMELESS = "Muur"


class Sheet(NamedTuple):
    """A page to draw on: its size, the margin around it and how many columns of tiles it has."""

    width: float
    height: float
    margin: float
    columns: int

    @classmethod
    def of(cls, columns: int, height: float, margin: float = 0.0) -> "Sheet":
        """A page as wide as so many columns."""
        return cls(columns * TILE + (columns - 1) * GAP + 2 * margin, height, margin, columns)

    @property
    def inside(self) -> float:
        """Points between its margins."""
        return self.width - 2 * self.margin


@dataclass(frozen=True, slots=True)
class _Tile:
    note: WallNote
    words: Text
    span: int
    high: float
    last: bool = True
    """Whether the note ends here; then the sign and the dots stand under it."""


@dataclass(frozen=True, slots=True)
class _Row:
    """Tiles beside each other, or (without tiles) the name of a group above them."""

    group: WallGroup
    high: float
    tiles: tuple[_Tile, ...] = ()


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """Rows that stand on one page; ``groups`` are what is to be seen of on it."""

    rows: tuple[_Row, ...]
    groups: tuple[WallGroup, ...]
    high: float


def pages_of(wall: Wall, sheet: Sheet, room: float) -> list[DrawnPage]:
    """The rows of a wall cut into pages on which ``room`` points are free; at least one page."""
    register_first_fonts()
    pages: list[list[_Row]] = [[]]
    used = 0.0
    for group in wall.groups:
        rows = list(_rows(group, sheet, room))
        name = _Row(group, _name_high(group, sheet))
        for number, row in enumerate(rows or [None]):
            high = row.high + GAP if row is not None else 0.0
            first = name.high if number == 0 else 0.0
            if pages[-1] and used + first + high > room:
                pages.append([])
                used = 0.0
                first = name.high
            if first:
                again = replace(group, name=group.name + _ON) if number else group
                pages[-1].append(replace(name, group=again))
                used += first
            if row is not None:
                pages[-1].append(row)
                used += high
    return [DrawnPage(tuple(rows), _groups(rows), sum(_high(row) for row in rows)) for rows in pages]


def draw(pages: Sequence[DrawnPage], sheet: Sheet, title: str = "", practice: str = "") -> bytes:
    """A PDF of these pages. A ``title`` stands on each, and a ``practice`` with the number of the page.

    On a sheet without a height a page is as high as what stands on it.
    """
    stream = io.BytesIO()
    canvas = new_canvas(stream, (sheet.width, sheet.height), About(title or _NAMELESS, practice))
    outline = Outline(canvas)
    for number, page in enumerate(pages, 1):
        high = sheet.height or page.high + 2 * sheet.margin
        canvas.setPageSize((sheet.width, high))
        top = _draw_title(canvas, title, sheet, high - sheet.margin)
        _draw_page(canvas, page, sheet, sheet.margin, top)
        for group in page.groups:
            outline.add(group.name)
        if practice:
            words = f"{practice} – pagina {number} van {len(pages)}"
            _line(canvas, words, FOOTER, sheet.margin, sheet.margin * 0.75, sheet.inside)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def draw_beside(pages: Sequence[DrawnPage], sheet: Sheet, apart: float, title: str = "") -> bytes:
    """A PDF of one page: these pages beside each other as strips, each ``apart`` from the one before."""
    stream = io.BytesIO()
    canvas = new_canvas(stream, (sheet.width, sheet.height), About(title or _NAMELESS))
    top = _draw_title(canvas, title, sheet, sheet.height - sheet.margin)
    strip = Sheet.of(sheet.columns, 0.0)
    for number, page in enumerate(pages):
        _draw_page(canvas, page, strip, sheet.margin + number * apart, top)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _draw_title(canvas: Canvas, title: str, sheet: Sheet, top: float) -> float:
    """The title, if any; where what stands under it begins."""
    if not title:
        return top
    return top - _line(canvas, title, _TITLE, sheet.margin, top, sheet.inside, bold=True) - _AFTER_NAME


# -- laying out


def _rows(group: WallGroup, sheet: Sheet, room: float) -> Iterator[_Row]:
    """Tiles in the order of their notes, as many beside each other as fit."""
    row: list[_Tile] = []
    for tile in (tile for note in group.notes for tile in _tiles(note, sheet, room - _BEFORE_NAME * 4)):
        if row and sum(one.span for one in row) + tile.span > sheet.columns:
            yield _row(group, row)
            row = []
        row.append(tile)
        if not tile.last:
            yield _row(group, row)
            row = []
    if row:
        yield _row(group, row)


def _row(group: WallGroup, tiles: Sequence[_Tile]) -> _Row:
    return _Row(group, max(tile.high for tile in tiles), tuple(tiles))


def _tiles(note: WallNote, sheet: Sheet, room: float) -> Iterator[_Tile]:
    """One tile; several under each other for a note that is higher than a page."""
    text = note.text.strip() or "–"
    words = Text(plain(text), _WORDS)
    for span in range(1, sheet.columns + 1):
        _width, high = words.wrap(_wide(span) - 2 * _PADDING, 0)
        if high <= _LINES * _WORDS.leading:
            break
    most = room - 2 * _PADDING - _FOOT
    while high > most:
        parts = words.split(_wide(span) - 2 * _PADDING, most)
        if len(parts) < 2:
            break
        first, rest = parts
        assert isinstance(first, Text)
        assert isinstance(rest, Text)
        words = rest
        _width, part = first.wrap(_wide(span) - 2 * _PADDING, 0)
        yield _Tile(note, first, span, part + 2 * _PADDING, last=False)
        _width, high = words.wrap(_wide(span) - 2 * _PADDING, 0)
    yield _Tile(note, words, span, high + 2 * _PADDING + _FOOT)


def _wide(span: int) -> float:
    return span * TILE + (span - 1) * GAP


def _name_high(group: WallGroup, sheet: Sheet) -> float:
    _width, high = _name_of(group).wrap(sheet.inside - _side_of(group), 0)
    return high + _BEFORE_NAME + _AFTER_NAME


def _name_of(group: WallGroup) -> Text:
    number = f"{group.number}  " if group.number else ""
    return Text(plain(f"{number}{one_line(group.name) or '–'}", bold=True), _NAME)


def _counts_of(group: WallGroup) -> str:
    return f"{_SPECIFIC} · {group.counts}" if group.specific else group.counts


def _side_of(group: WallGroup) -> float:
    """Room at the right of a name, for its counts."""
    return width_of(_counts_of(group), REGULAR) * _COUNTS.size + _PADDING


def _groups(rows: Sequence[_Row]) -> tuple[WallGroup, ...]:
    return tuple(row.group for row in rows if not row.tiles)


def _high(row: _Row) -> float:
    return row.high + GAP if row.tiles else row.high


# -- painting


def _draw_page(canvas: Canvas, page: DrawnPage, sheet: Sheet, start: float, top: float) -> None:
    for row in page.rows:
        if row.tiles:
            left = start
            for tile in row.tiles:
                _draw_tile(canvas, tile, left, top - row.high, row.high)
                left += _wide(tile.span) + GAP
            top -= row.high + GAP
        else:
            _draw_name(canvas, row.group, sheet.inside, start, top - _BEFORE_NAME)
            top -= row.high


def _draw_name(canvas: Canvas, group: WallGroup, wide: float, left: float, top: float) -> None:
    name, side = _name_of(group), _side_of(group)
    _width, high = name.wrap(wide - side, 0)
    name.drawOn(canvas, left, top - high)
    counts = Text(plain(_counts_of(group)), _COUNTS)
    _width, high = counts.wrap(side, 0)
    counts.drawOn(canvas, left + wide - side + _PADDING, top - high)


def _draw_tile(canvas: Canvas, tile: _Tile, left: float, bottom: float, high: float) -> None:
    wide = _wide(tile.span)
    canvas.setFillColor(HexColor(f"#{tile.note.paper}"))
    canvas.setStrokeColor(EDGE)
    canvas.setLineWidth(0.4)
    canvas.roundRect(left, bottom, wide, high, 2.5, stroke=1, fill=1)
    _width, words = tile.words.wrap(wide - 2 * _PADDING, 0)
    tile.words.drawOn(canvas, left + _PADDING, bottom + high - _PADDING - words)
    foot = bottom + _PADDING - 1
    if not tile.last:
        _line(canvas, "vervolg op de volgende rij", _UNDER, left + _PADDING, foot + 8, wide)
        return
    x = left + _PADDING
    if tile.note.sign:
        draw_sign(canvas, tile.note.sign, x, foot, _SIGN)
        x += _SIGN + 4
    if tile.note.word:
        _line(canvas, tile.note.word, _UNDER, x, foot + 8, wide - (x - left) - 22)
    if tile.note.votes:
        _draw_dots(canvas, tile.note.votes, left + wide - _PADDING, foot + _SIGN / 2)


def draw_sign(canvas: Canvas, sign: str, left: float, bottom: float, size: float) -> None:
    """A sign of a colour of notes: ours as shapes, any other as a letter."""
    ink = HexColor(f"#{INK}")
    canvas.setFillColor(ink)
    if sign == "●":
        canvas.circle(left + size / 2, bottom + size / 2, size / 2, stroke=0, fill=1)
    elif sign == "■":
        canvas.rect(left, bottom, size, size, stroke=0, fill=1)
    elif sign == "▲":
        path = canvas.beginPath()
        path.moveTo(left - 0.5, bottom)
        path.lineTo(left + size + 0.5, bottom)
        path.lineTo(left + size / 2, bottom + size)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
    else:
        style = TextStyle(size + 1.5, size + 3.5, ink)
        _line(canvas, sign, style, left, bottom + size + 2, size * 3, bold=True)


def _draw_dots(canvas: Canvas, votes: int, right: float, middle: float) -> None:
    """The number of dots in a circle, so that it is not taken for a sign."""
    words = str(votes)
    wide = max(width_of(words, BOLD) * _UNDER.size + 7, 12.0)
    canvas.setStrokeColor(HexColor(f"#{INK}"))
    canvas.setLineWidth(0.8)
    canvas.roundRect(right - wide, middle - 6, wide, 12, 6, stroke=1, fill=0)
    canvas.setFillColor(HexColor(f"#{INK}"))
    canvas.setFont(BOLD, _UNDER.size)
    canvas.drawCentredString(right - wide / 2, middle - 2.6, words)


def _line(
    canvas: Canvas, words: str, style: TextStyle, left: float, top: float, wide: float, *, bold: bool = False
) -> float:
    """Words under ``top``; how many points high they are."""
    text = Text(plain(one_line(words), bold=bold), style)
    _width, high = text.wrap(max(wide, style.size), 0)
    text.drawOn(canvas, left, top - high)
    return float(high)
