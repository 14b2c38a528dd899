"""A text over slides: what fits on one, and where the next begins. Nothing is made smaller, nothing left out.

Lengths are in points.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from app.exports.text_lines import line_count
from app.prose.blocks import (
    Block,
    BulletList,
    NumberedList,
    Paragraph,
    Runs,
    SmallHeading,
    Table,
    row_in_words,
    runs_text,
)
from app.prose.sentences import sentences

INDENT = 30
"""Of each deeper list."""
BEFORE = 8
"""Above each line of a list and each paragraph."""
_LINE = 1.2
_CELL = 8
"""Above and below the words of a cell, together."""
_SIDES = 16
"""Beside the words of a cell, together."""
MOST_COLUMNS = 4
"""A wider table has no room at this size: it is told row by row."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, an item or a small heading. ``depth`` is in how many lists it stands.

    ``number`` is that of an item in a numbered list; ``goes_on`` is the rest of what the slide before began.
    """

    runs: Runs
    depth: int = 0
    number: int | None = None
    heading: bool = False
    goes_on: bool = False

    @property
    def leads(self) -> bool:
        """Whether it leads up to what follows, and so goes along with that."""
        return self.heading or runs_text(self.runs).rstrip().endswith(":")


@dataclass(frozen=True, slots=True)
class TextPage:
    """What stands on one slide."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class TablePage:
    """Rows of a table that fit on one slide, under its header."""

    table: Table


Page = TextPage | TablePage


@dataclass(frozen=True, slots=True)
class Room:
    """The room for text on a slide, and the size of its letters."""

    width: float
    height: float
    size: float
    cells: float
    """Size of the letters in a table."""


def pages_of(blocks: Iterable[Block], room: Room) -> list[Page]:
    """The slides of a text, in order; none when there are no words."""
    pages: list[Page] = []
    lines: list[Line] = []
    for block in blocks:
        tables = _table_pages(block, room) if isinstance(block, Table) else None
        if tables is None:
            lines += _lines(block, 0)
        else:
            pages += _text_pages(lines, room)
            pages += tables
            lines = []
    return [*pages, *_text_pages(lines, room)]


# -- text


def _lines(block: Block, depth: int) -> Iterator[Line]:
    if isinstance(block, Paragraph):
        yield Line(block.runs, depth, goes_on=depth > 0)
    elif isinstance(block, SmallHeading):
        yield Line(block.runs, depth, heading=True)
    elif isinstance(block, Table):
        yield from _rows_as_lines(block, depth)
    else:
        for place, item in enumerate(block.items):
            number = block.start + place if isinstance(block, NumberedList) else None
            yield from _item(item, depth + 1, number)


def _item(item: tuple[Block, ...], depth: int, number: int | None) -> Iterator[Line]:
    """The first line of an item has its mark; what else stands in it goes on under it."""
    marked = False
    for part in item:
        inside = isinstance(part, BulletList | NumberedList)
        for line in _lines(part, depth):
            if not marked and not inside:
                yield replace(line, depth=depth, number=number, goes_on=False)
                marked = True
            else:
                yield line


def _rows_as_lines(table: Table, depth: int) -> Iterator[Line]:
    """A table without room for its columns: each row is an item that its first cell names."""
    header = ((), *table.header[1:])
    for first, *others in table.rows:
        named = tuple(replace(run, bold=True) for run in first)
        runs = row_in_words(header, (named, *others))
        if runs:
            yield Line(runs, depth + 1)


def _text_pages(lines: Iterable[Line], room: Room) -> list[Page]:
    """No more slides than needed, and about as much on each."""
    pieces = [piece for line in lines if runs_text(line.runs).strip() for piece in _cut_to_fit(line, room)]
    pages = _filled(pieces, room, room.height)
    whole = sum(_height(piece, room) for piece in pieces)
    for share in range(_STEPS):
        least = whole / max(len(pages), 1)
        height = least + (room.height - least) * share / _STEPS
        evenly = _filled(pieces, room, height)
        if len(evenly) == len(pages):
            return [TextPage(page) for page in evenly]
    return [TextPage(page) for page in pages]


_STEPS = 10
"""Heights that are tried to spread a text over its slides."""


def _filled(pieces: Iterable[Line], room: Room, height: float) -> list[tuple[Line, ...]]:
    """Slides of at most ``height``; what leads up to something goes along with it."""
    pages: list[list[Line]] = [[]]
    left = height
    for line in pieces:
        high = _height(line, room)
        if pages[-1] and high > left:
            last = [pages[-1].pop()] if pages[-1][-1].leads and len(pages[-1]) > 1 else []
            pages.append(last)
            left = height - sum(_height(one, room) for one in last)
        pages[-1].append(line)
        left -= high
    return [tuple(page) for page in pages if page]


def _cut_to_fit(line: Line, room: Room) -> Iterator[Line]:
    """The line, or when no slide holds it, pieces of whole sentences; a sentence too long goes by words."""
    if _height(line, room) <= room.height:
        yield line
        return
    text = runs_text(line.runs)
    start = end = 0
    for until in _breaks(line, room):
        if end > start and _height(_piece(line, start, until), room) > room.height:
            yield _piece(line, start, end)
            start = end
        end = until
    if runs_text(line.runs)[start:].strip():
        yield _piece(line, start, len(text))


def _breaks(line: Line, room: Room) -> Iterator[int]:
    """Where a line may be cut: behind each sentence, and behind each word of one that no slide holds."""
    text, start = runs_text(line.runs), 0
    for span in sentences(line.runs):
        if _height(_piece(line, start, span.end), room) > room.height:
            for place in range(start, span.end):
                if text[place].isspace() or (place - start) % _LONGEST_WORD == _LONGEST_WORD - 1:
                    yield place + 1
        yield span.end
        start = span.end


_LONGEST_WORD = 200
"""Letters: what goes on for longer without a space is cut there."""


def _piece(line: Line, start: int, end: int) -> Line:
    runs, at = [], 0
    for run in line.runs:
        begin, until = max(start - at, 0), min(end - at, len(run.text))
        if begin < until:
            runs.append(replace(run, text=run.text[begin:until]))
        at += len(run.text)
    if runs:
        runs[0] = replace(runs[0], text=runs[0].text.lstrip() if start else runs[0].text)
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    return replace(line, runs=tuple(runs), goes_on=line.goes_on or start > 0)


def _height(line: Line, room: Room) -> float:
    wide = room.width - INDENT * line.depth
    return line_count(line.runs, wide, room.size, bold=line.heading) * room.size * _LINE + BEFORE


# -- tables


def _table_pages(table: Table, room: Room) -> list[Page] | None:
    """The table over slides; None when it has too many columns or a row that no slide holds."""
    if len(table.header) > MOST_COLUMNS or not table.rows:
        return None
    widths = column_widths(table, room.width)
    head = row_height(table.header, widths, room, bold=True)
    if any(head + row_height(row, widths, room) > room.height for row in table.rows):
        return None
    pages: list[list[tuple[Runs, ...]]] = [[]]
    left = room.height - head
    for row in table.rows:
        high = row_height(row, widths, room)
        if pages[-1] and high > left:
            pages.append([])
            left = room.height - head
        pages[-1].append(row)
        left -= high
    return [TablePage(replace(table, rows=tuple(rows))) for rows in pages]


def column_widths(table: Table, width: float) -> list[float]:
    """By what the columns hold; none is narrower than half an equal share."""
    count = len(table.header)
    if table.widths:
        return [width * share / sum(table.widths) for share in table.widths]
    rows = (table.header, *table.rows)
    longest = [max(len(runs_text(row[place])) for row in rows) for place in range(count)]
    shares = [max(min(letters, 120), 1) ** 0.7 for letters in longest]
    least = 0.5 / count
    whole = [max(share / sum(shares), least) for share in shares]
    return [width * share / sum(whole) for share in whole]


def row_height(row: tuple[Runs, ...], widths: list[float], room: Room, *, bold: bool = False) -> float:
    """How high a row is."""
    most = max(
        line_count(cell, wide - _SIDES, room.cells, bold=bold) for cell, wide in zip(row, widths, strict=True)
    )
    return most * room.cells * _LINE + _CELL
