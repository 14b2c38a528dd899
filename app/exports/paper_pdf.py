"""A paper as a PDF: the same words as in Word, with bookmarks and embedded fonts of ours.

Import this where it is used: it brings reportlab with it. A PDF of reportlab has no tags; whoever needs
an accessible file takes the Word file.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import IO, cast

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    ListFlowable,
    ListItem,
    PageTemplate,
    Spacer,
    Table,
    TableStyle,
)

from app.exports.paper import FillIn, Heading, Note, Paper, PaperBlock, TickList
from app.exports.pdf_text import BOLD, ITALIC, REGULAR, paragraph, plain_paragraph, register_first_fonts
from app.exports.word_text import one_line
from app.prose import blocks
from app.prose.blocks import Alignment, Block, BulletList, NumberedList, Runs, SmallHeading

_INK, _MUTED, _ACCENT = HexColor("#1B2430"), HexColor("#404A57"), HexColor("#06575D")
_TINT, _HAIRLINE, _EDGE = HexColor("#E6F1F1"), HexColor("#B9CCCD"), HexColor("#7A8593")
_SIDE, _TOP, _BOTTOM = 24 * mm, 20 * mm, 22 * mm
_CELL = 5
_INDENT = 16
_LINE = 18
"""Points: a line of handwriting."""
_UNDER_HEADING = 60
"""Points: a heading needs this much under it, or it goes to the next page."""

_BODY = ParagraphStyle("body", fontName=REGULAR, fontSize=10.5, leading=14.5, textColor=_INK, spaceAfter=6)
_ITEM = ParagraphStyle("item", _BODY, spaceAfter=3)
_SMALL = ParagraphStyle("cell", _BODY, fontSize=9.5, leading=13, spaceAfter=0)
_HEADER = ParagraphStyle("header", _SMALL, fontName=BOLD, textColor=_ACCENT)
_NOTE = ParagraphStyle("note", _BODY, fontName=ITALIC, fontSize=9.5, leading=13, textColor=_MUTED)
_KIND = ParagraphStyle("kind", _BODY, fontName=BOLD, textColor=_MUTED, spaceAfter=2)
_TITLE = ParagraphStyle("title", _BODY, fontName=BOLD, fontSize=24, leading=29, textColor=_ACCENT)
_SUBTITLE = ParagraphStyle("subtitle", _BODY, fontSize=12, leading=16, textColor=_MUTED, spaceAfter=10)
_HEADINGS = {
    1: ParagraphStyle("heading1", _TITLE, fontSize=15, leading=19, spaceBefore=12, spaceAfter=6),
    2: ParagraphStyle("heading2", _BODY, fontName=BOLD, fontSize=12, leading=16, spaceBefore=9, spaceAfter=3),
}
_CELLS = {
    Alignment.START: _SMALL,
    Alignment.CENTER: ParagraphStyle("centre", _SMALL, alignment=TA_CENTER),
    Alignment.END: ParagraphStyle("end", _SMALL, alignment=TA_RIGHT),
}


def write(paper: Paper, stream: IO[bytes]) -> None:
    """Write ``paper`` to a stream."""
    register_first_fonts()
    size = landscape(A4) if paper.landscape else A4
    document = _Document(
        stream, pagesize=size, leftMargin=_SIDE, rightMargin=_SIDE, topMargin=_TOP, bottomMargin=_BOTTOM,
        title=one_line(paper.title), author=one_line(paper.author), lang=paper.language,
        creator="Praktijkdag", initialFontName=REGULAR,
    )  # fmt: skip
    frame = Frame(
        _SIDE, _BOTTOM, document.width, document.height,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip
    template = PageTemplate(frames=[frame], onPage=partial(_paint_footer, footer=one_line(paper.colophon)))
    document.addPageTemplates([template])
    document.build([*_opening(paper), *_Writer(document.width).flowables(paper.blocks)])


class _Document(BaseDocTemplate):
    """Makes a bookmark of every heading."""

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - reportlab's name
        if isinstance(flowable, _Mark):
            self.canv.bookmarkPage(flowable.name)
            self.canv.addOutlineEntry(flowable.words, flowable.name, flowable.level, closed=False)


class _Mark(Flowable):
    """Takes no room; makes what follows a line of the outline. ``level`` counts from 0."""

    def __init__(self, words: str, level: int, number: int = 0) -> None:
        super().__init__()
        self.words, self.level, self.name = words, level, f"heading-{number}"
        self.keepWithNext = True

    def draw(self) -> None:
        """Nothing to see."""


def _paint_footer(canvas: Canvas, document: BaseDocTemplate, footer: str) -> None:
    canvas.saveState()
    width = document.pagesize[0]
    canvas.setStrokeColor(_HAIRLINE)
    canvas.line(_SIDE, _BOTTOM - 6 * mm, width - _SIDE, _BOTTOM - 6 * mm)
    words = f"{footer} – pagina {document.page}" if footer else f"Pagina {document.page}"
    style = ParagraphStyle("footer", _SMALL, fontSize=8.5, textColor=_MUTED)
    line = plain_paragraph(words, style)
    _width, height = line.wrap(width - 2 * _SIDE, _BOTTOM)
    line.drawOn(canvas, _SIDE, _BOTTOM - 8 * mm - height)
    canvas.restoreState()


def _opening(paper: Paper) -> Iterator[Flowable]:
    if paper.kind:
        yield plain_paragraph(one_line(paper.kind), _KIND, bold=True)
    yield _Mark(one_line(paper.title), 0)
    yield plain_paragraph(one_line(paper.title), _TITLE, bold=True)
    if paper.subtitle:
        yield plain_paragraph(one_line(paper.subtitle), _SUBTITLE)
    yield Spacer(0, 4)


class _Writer:
    """The blocks of one paper as flowables, for text of so many points wide."""

    def __init__(self, width: float) -> None:
        self._width = width
        self._level = 0
        self._headings = 0

    def flowables(self, parts: tuple[PaperBlock, ...]) -> Iterator[Flowable]:
        for part in parts:
            if isinstance(part, Heading):
                yield from self._heading(part.text, part.level)
            elif isinstance(part, Note):
                yield plain_paragraph(part.text.strip(), _NOTE, italic=True)
            elif isinstance(part, TickList):
                yield from _ticks(part)
            elif isinstance(part, FillIn):
                yield from self._fill_in(part)
            else:
                yield from self._block(part)

    def _heading(self, text: str, level: int) -> Iterator[Flowable]:
        self._level = min(level, self._level + 1)  # an outline never skips a level
        self._headings += 1
        yield CondPageBreak(_UNDER_HEADING)
        yield _Mark(one_line(text), self._level, self._headings)
        yield plain_paragraph(one_line(text), _HEADINGS[level], bold=True)

    def _fill_in(self, part: FillIn) -> Iterator[Flowable]:
        heading = list(self._heading(part.title, 2))
        note = [plain_paragraph(part.help.strip(), _NOTE, italic=True)] if part.help else []
        room = Table([[None]], colWidths=[self._width], rowHeights=[part.lines * _LINE])
        room.setStyle(TableStyle([("BOX", (0, 0), (-1, -1), 0.75, _EDGE)]))
        yield KeepTogether([*heading, *note, room])
        yield Spacer(0, 8)

    def _block(self, block: Block) -> Iterator[Flowable]:
        if isinstance(block, blocks.Table):
            yield from self._table(block)
        elif isinstance(block, BulletList | NumberedList):
            yield self._list(block)
            yield Spacer(0, 5)
        elif isinstance(block, SmallHeading):
            yield paragraph(_bold(block.runs), _HEADINGS[2])
        elif block.runs:
            yield paragraph(block.runs, _BODY)

    def _list(self, block: BulletList | NumberedList) -> Flowable:
        numbers = isinstance(block, NumberedList)
        items = [list(chain.from_iterable(map(self._in_list, item))) for item in block.items]
        return ListFlowable(
            cast("list[Flowable]", [ListItem(item, leftIndent=_INDENT) for item in items]),
            leftIndent=_INDENT,
            bulletType="1" if numbers else "bullet",
            start=block.start if isinstance(block, NumberedList) else "•",
            bulletFormat="%s." if numbers else None,
            bulletFontName=REGULAR,
            bulletFontSize=_ITEM.fontSize,
            bulletColor=_ACCENT,
        )

    def _in_list(self, block: Block) -> Iterator[Flowable]:
        if isinstance(block, blocks.Paragraph):
            yield paragraph(block.runs, _ITEM)
        else:
            yield from self._block(block)

    def _table(self, table: blocks.Table) -> Iterator[Flowable]:
        rows = [
            [paragraph(cell, _cell_style(table, column)) if number else paragraph(_bold(cell), _HEADER)
             for column, cell in enumerate(row)]
            for number, row in enumerate((table.header, *table.rows))
        ]  # fmt: skip
        shares = table.widths or (1,) * len(table.header)
        made = Table(
            rows, colWidths=[self._width * share / sum(shares) for share in shares],
            repeatRows=1, splitInRow=1,
        )  # fmt: skip
        made.setStyle(
            TableStyle(
                [
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("BACKGROUND", (0, 0), (-1, 0), _TINT),
                    ("LINEABOVE", (0, 0), (-1, 0), 1, _ACCENT),
                    ("LINEBELOW", (0, 0), (-1, 0), 1, _ACCENT),
                    ("LINEBELOW", (0, 1), (-1, -2), 0.5, _HAIRLINE),
                    ("LINEBELOW", (0, -1), (-1, -1), 1, _ACCENT),
                    *((side, (0, 0), (-1, -1), _CELL) for side in ("LEFTPADDING", "RIGHTPADDING")),
                    *((side, (0, 0), (-1, -1), _CELL - 1) for side in ("TOPPADDING", "BOTTOMPADDING")),
                ]
            )
        )
        yield made
        yield Spacer(0, 8)


def _ticks(part: TickList) -> Iterator[Flowable]:
    lines = [f"☐\u00a0{one_line(item)}" for item in part.items]
    for line in ["      ".join(lines)] if part.across else lines:
        yield plain_paragraph(line, _ITEM)
    yield Spacer(0, 4)


def _bold(runs: Runs) -> Runs:
    return tuple(replace(run, bold=True) for run in runs)


def _cell_style(table: blocks.Table, column: int) -> ParagraphStyle:
    return _CELLS[table.alignment[column] if table.alignment else Alignment.START]
