"""The blocks of a text as what reportlab puts on pages; every PDF of ours is made of these.

Import this where it is used: it brings reportlab with it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from reportlab.platypus import CondPageBreak, Flowable, Spacer, Table, TableStyle

from app.exports.pdf_fonts import REGULAR, width_of
from app.exports.pdf_lines import Inline
from app.exports.pdf_styles import (
    ACCENT,
    BODY,
    CELL,
    HAIRLINE,
    HEADINGS,
    INDENT,
    ITEM,
    SMALL_CELL,
    TINT,
    Side,
    TextStyle,
)
from app.exports.pdf_text import MARK_GAP, Mark, Text, inlines_of
from app.prose import blocks
from app.prose.blocks import Alignment, Block, Blocks, BulletList, NumberedList, Runs, SmallHeading
from app.prose.on_paper import HeadingDepths, introduces

Inlines = Callable[[Runs], Iterable[Inline]]
"""How runs are drawn; a plan that tells what its text rests on adds numbers of notes."""

_UNDER_HEADING = 46.0
"""Points: a heading has this much of its text on its page, or it goes to the next."""
_DEEPEST_HEADING = max(HEADINGS)
_DEEPEST_INDENT = 9
"""Lists: what is deeper stands under it, without more indent; a line keeps room for words."""
_INTRODUCTION = 3 * BODY.leading + _UNDER_HEADING
_TABLE_START = 84.0
"""Points: the header of a table and a row or two."""
_NARROWEST = 300.0
"""Points: a table has at least this much width, however deep the list is that it stands in."""
_PADDING = 5.0
_CELL_SIDES = {Alignment.START: Side.START, Alignment.CENTER: Side.CENTRE, Alignment.END: Side.END}
_HIGHEST_REPEATED = 180.0
"""Points: a header that is higher stands on the first page only, or it would leave no room for its rows."""
_HIGHEST_TOGETHER = 60.0
"""Points: the last row of a table does not stand alone on a page, unless it or the one before is higher."""
_ROWS_AT_A_TIME = 400
"""reportlab looks at a whole table again for each page; a very long one is several under each other."""


class BlockFlowables:
    """Blocks as flowables, for text of ``width`` points wide. ``headings`` are the styles of each level."""

    def __init__(
        self,
        width: float,
        inlines: Inlines = inlines_of,
        headings: Mapping[int, TextStyle] = HEADINGS,
    ) -> None:
        self._width = width
        self._inlines = inlines
        self._headings = headings

    def flowables(self, parts: Blocks, under: int) -> Iterator[Flowable]:
        """Flowables for blocks that stand under a heading of level ``under``.

        Headings in the text start one level lower and never skip one, whatever was typed.
        """
        depths = HeadingDepths()
        for index, block in enumerate(parts):
            if isinstance(block, SmallHeading):
                if not block.runs:
                    continue
                yield from self.heading(block.runs, min(under + depths.of(block.level), _DEEPEST_HEADING))
            else:
                if introduces(block, parts[index + 1 : index + 2]):
                    yield CondPageBreak(_INTRODUCTION)
                yield from self._block(block, 0)

    def start_of(self, parts: Blocks) -> float:
        """How many points the text must have on the page where it begins, so that it stays together."""
        (first, *following) = parts or (None,)
        if isinstance(first, blocks.Table):
            return _TABLE_START
        if isinstance(first, SmallHeading):
            return HEADINGS[3].before + HEADINGS[3].leading + _UNDER_HEADING
        return _INTRODUCTION if first and introduces(first, tuple(following)) else _UNDER_HEADING

    def heading(self, runs: Runs, level: int, under: float = _UNDER_HEADING) -> Iterator[Flowable]:
        """A heading that goes to the next page when ``under`` points of text don't fit under it."""
        yield from self.kept_with(
            Text(inlines_of(runs, bold=True, italic=level in (4, 6)), self._headings[level]), under
        )

    def kept_with(self, text: Text, under: float) -> Iterator[Flowable]:
        """A paragraph that goes to the next page when ``under`` points don't fit under it."""
        _width, height = text.wrap(self._width, 0)
        yield CondPageBreak(text.getSpaceBefore() + height + text.getSpaceAfter() + under)
        yield text

    def _block(self, block: Block, depth: int) -> Iterator[Flowable]:
        if isinstance(block, blocks.Table):
            yield from self._table(block, depth)
        elif isinstance(block, BulletList | NumberedList):
            yield from self._list(block, depth)
        elif block.runs:
            style = replace(ITEM, left=_indent(depth)) if depth else BODY
            yield Text(self._inlines(block.runs), style)

    def _list(self, block: BulletList | NumberedList, depth: int) -> Iterator[Flowable]:
        numbers = isinstance(block, NumberedList)
        start = block.start if isinstance(block, NumberedList) else 0
        longest = width_of(f"{start + len(block.items)}.", REGULAR) * ITEM.size + MARK_GAP if numbers else 0
        style = replace(ITEM, left=max(_indent(depth + 1), longest))
        for number, item in enumerate(block.items, start):
            mark = Mark(f"{number}." if numbers else "•–"[min(depth, _DEEPEST_INDENT) % 2], ACCENT)
            first = item[0] if item and isinstance(item[0], blocks.Paragraph | SmallHeading) else None
            yield Text(self._inlines(first.runs if first else ()), style, mark)
            for part in item[1:] if first else item:
                yield from self._block(part, depth + 1)
        if depth == 0:
            yield Spacer(0, BODY.after - ITEM.after)

    def _table(self, table: blocks.Table, depth: int) -> Iterator[Flowable]:
        width = max(self._width - _indent(depth), min(_NARROWEST, self._width))
        for style in (CELL, SMALL_CELL):
            rows = self._cells(table, style)
            widths = _column_widths(table, rows, width)
            if widths:
                break
        else:
            yield from self._table_in_lines(table, depth)
            return
        repeated = int(_height(rows[0], widths) <= _HIGHEST_REPEATED and len(rows) > 1)
        together = len(rows) > 3 and all(_height(row, widths) <= _HIGHEST_TOGETHER for row in rows[-2:])
        for start in range(1, max(len(rows), 2), _ROWS_AT_A_TIME):
            part = [rows[0], *rows[start : start + _ROWS_AT_A_TIME]]
            made = Table(part, colWidths=widths, repeatRows=repeated, splitInRow=1, hAlign="RIGHT")
            last = start + _ROWS_AT_A_TIME >= len(rows)
            made.setStyle(_look(last=last))
            if last and together and len(part) > 3:
                made.setStyle(TableStyle([("NOSPLIT", (0, -2), (-1, -1))]))
            yield made
        yield Spacer(0, 9)

    def _cells(self, table: blocks.Table, style: TextStyle) -> list[list[Text]]:
        sides = [_CELL_SIDES[one] for one in table.alignment] or [Side.START] * len(table.header)
        styles = [replace(style, side=side) for side in sides]
        heads = [replace(one, colour=ACCENT) for one in styles]
        header = [
            Text(inlines_of(cell, bold=True), head) for cell, head in zip(table.header, heads, strict=True)
        ]
        return [
            header,
            *(
                [Text(self._inlines(cell), one) for cell, one in zip(row, styles, strict=True)]
                for row in table.rows
            ),
        ]

    def _table_in_lines(self, table: blocks.Table, depth: int) -> Iterator[Flowable]:
        """A table with more columns than a page can show: a list of its cells for each row."""
        style = replace(ITEM, left=_indent(depth + 1))
        if not table.rows:
            for cell in table.header:
                yield Text(inlines_of(cell, bold=True), style, Mark("•", ACCENT))
        for number, row in enumerate(table.rows, 1):
            title = Text((Inline(f"Rij {number} van {len(table.rows)}", bold=True),), replace(ITEM, before=6))
            yield from self.kept_with(title, _UNDER_HEADING)
            for head, cell in zip(table.header, row, strict=True):
                label = (*inlines_of(head, bold=True), Inline(": ", bold=True)) if head else ()
                if head or cell:
                    yield Text((*label, *self._inlines(cell)), style, Mark("•", ACCENT))
        yield Spacer(0, BODY.after)


def _indent(depth: int) -> float:
    return INDENT * min(depth, _DEEPEST_INDENT)


def _column_widths(table: blocks.Table, rows: list[list[Text]], width: float) -> list[float]:
    """Widths in points; none when words would have to be cut.

    Each column has room for its longest word; the rest goes to those that hold most, or as the table says.
    """
    columns = list(zip(*rows, strict=True))
    most = width * 0.5 if len(columns) > 1 else width
    least = [min(max(cell.narrowest for cell in column), most) + 2 * _PADDING + 1 for column in columns]
    if sum(least) > width and len(columns) > 2:
        return []
    wants = [float(share) for share in table.widths] or [
        min(max(cell.widest for cell in column), width * 0.8) + 2 * _PADDING for column in columns
    ]
    if sum(least) > width:
        return [width * one / sum(least) for one in least]
    if not table.widths and sum(wants) + 1 <= width * 0.6:
        wants = [want + width * 0.1 for want in wants]
    return _shared(width, least, wants)


def _height(row: list[Text], widths: list[float]) -> float:
    cells = zip(row, widths, strict=True)
    return max(cell.wrap(width - 2 * _PADDING, 0)[1] for cell, width in cells) + 2 * _PADDING


def _shared(width: float, least: list[float], wants: list[float]) -> list[float]:
    """``width`` shared as ``wants`` says, but to nobody less than ``least``."""
    fixed: dict[int, float] = {}
    while True:
        free = [column for column in range(len(wants)) if column not in fixed]
        room, total = width - sum(fixed.values()), sum(wants[column] for column in free)
        short = [column for column in free if room * wants[column] / total < least[column]]
        if not short or len(short) == len(free):
            return [
                fixed[column] if column in fixed else room * want / total for column, want in enumerate(wants)
            ]
        fixed |= {column: least[column] for column in short}


def _look(*, last: bool) -> TableStyle:
    """Only horizontal lines; the header is told by weight, tint and line."""
    under = ACCENT if last else HAIRLINE
    return TableStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), REGULAR),  # or an empty font of reportlab's gets into the file
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("BACKGROUND", (0, 0), (-1, 0), TINT),
            ("LINEABOVE", (0, 0), (-1, 0), 1, ACCENT),
            ("LINEBELOW", (0, 1), (-1, -2), 0.5, HAIRLINE),
            ("LINEBELOW", (0, -1), (-1, -1), 1 if last else 0.5, under),
            ("LINEBELOW", (0, 0), (-1, 0), 1, ACCENT),
            *((side, (0, 0), (-1, -1), _PADDING) for side in ("LEFTPADDING", "RIGHTPADDING")),
            *((side, (0, 0), (-1, -1), _PADDING - 1) for side in ("TOPPADDING", "BOTTOMPADDING")),
        ]
    )
