"""A paper as a PDF: the same words as in Word, with bookmarks and embedded fonts of ours.

Import this where it is used: it brings reportlab with it. A PDF of reportlab has no tags; whoever needs
an accessible file takes the Word file.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import IO

from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer, Table, TableStyle

from app.exports.document import Picture
from app.exports.paper import FillIn, Note, Paper, PaperBlock, TickList
from app.exports.paper import Heading as PaperHeading
from app.exports.pdf_about import About
from app.exports.pdf_blocks import BlockFlowables
from app.exports.pdf_fonts import REGULAR
from app.exports.pdf_pages import Heading, Pages
from app.exports.pdf_pictures import picture_flowables
from app.exports.pdf_styles import COVER_TITLE, EDGE, EXPLAINS, HEADINGS, ITEM, KIND, SUBTITLE
from app.exports.pdf_text import Text, plain
from app.exports.word_text import one_line
from app.prose.blocks import Run

_POSTER = 2**0.5
"""From A4 to A3: letters of more than 13 points, to read from a step away."""
_LINE = 18
"""Points: a line of handwriting."""
_KIND = replace(KIND, size=10.5, leading=15)
_TITLE = replace(COVER_TITLE, size=24, leading=30, before=2, after=2)
_HEADINGS = {
    **HEADINGS,
    1: replace(HEADINGS[1], size=15, leading=19, before=12, after=6),
    2: replace(HEADINGS[2], size=12, leading=16, before=9, after=3),
}
"""Smaller than in a grondplan: a paper is one or two pages."""
_SUBTITLE = replace(SUBTITLE, size=12, leading=16, after=12)


def write(paper: Paper, stream: IO[bytes]) -> None:
    """Write ``paper`` to a stream."""
    about = About(paper.title, paper.author, paper.kind, paper.language, paper.exported_at)
    pages = Pages(
        stream, about, paper.colophon, on_its_side=paper.landscape, scale=_POSTER if paper.poster else 1.0
    )
    pages.write([*_opening(paper), *_Writer(pages.width, pages.height).flowables(paper.blocks)])


def _opening(paper: Paper) -> Iterator[Flowable]:
    if paper.kind:
        yield Text(plain(one_line(paper.kind), bold=True), _KIND)
    yield Heading(paper.title, 0, "title")
    yield Text(plain(one_line(paper.title), bold=True), _TITLE)
    if paper.subtitle:
        yield Text(plain(one_line(paper.subtitle)), _SUBTITLE)
    yield Spacer(0, 4)


class _Writer:
    """The blocks of one paper as flowables, for text of so many points wide and high."""

    def __init__(self, width: float, height: float) -> None:
        self._width, self._height = width, height
        self._blocks = BlockFlowables(width, headings=_HEADINGS)
        self._level = 0
        self._headings = 0

    def flowables(self, parts: tuple[PaperBlock, ...]) -> Iterator[Flowable]:
        level = 1
        for part in parts:
            if isinstance(part, PaperHeading):
                level = part.level
                if part.new_page:
                    yield PageBreak()
                yield from self._heading(part.text, level)
            elif isinstance(part, Note):
                yield Text(plain(part.text.strip(), italic=True), EXPLAINS)
            elif isinstance(part, TickList):
                yield from _ticks(part)
            elif isinstance(part, Picture):
                yield from picture_flowables(part, self._width, self._height)
            elif isinstance(part, FillIn):
                yield from self._fill_in(part)
            else:
                yield from self._blocks.flowables((part,), level)

    def _heading(self, text: str, level: int) -> Iterator[Flowable]:
        self._level = min(level, self._level + 1)  # an outline never skips a level
        self._headings += 1
        keep, words = self._blocks.heading((Run(one_line(text)),), level)
        yield keep
        yield Heading(text, self._level, f"heading-{self._headings}")
        yield words

    def _fill_in(self, part: FillIn) -> Iterator[Flowable]:
        heading = list(self._heading(part.title, 2))
        note = [Text(plain(part.help.strip(), italic=True), EXPLAINS)] if part.help else []
        room = Table([[None]], colWidths=[self._width], rowHeights=[part.lines * _LINE])
        room.setStyle(
            TableStyle([("FONTNAME", (0, 0), (-1, -1), REGULAR), ("BOX", (0, 0), (-1, -1), 0.75, EDGE)])
        )
        yield KeepTogether([*heading, *note, room])
        yield Spacer(0, 8)


def _ticks(part: TickList) -> Iterator[Flowable]:
    lines = [f"☐\u00a0{one_line(item)}" for item in part.items]
    for line in ["\u00a0     ".join(lines)] if part.across else lines:
        yield Text(plain(line), ITEM)
    yield Spacer(0, 4)
