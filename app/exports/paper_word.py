"""A paper as a Word file, on the template of the grondplan.

Import this where it is used: it brings python-docx and lxml with it.

Room to write is a rich block control that shows its prompt until somebody types. Its alias and tag are
its mark, and the heading above it carries the hidden bookmark ``_pd_<mark>``, as in a grondplan: Word,
LibreOffice and Google Docs each drop something else on the way.
"""

from collections.abc import Iterator
from typing import IO

from docx.document import Document
from lxml import etree

from app.exports.document import Picture
from app.exports.paper import FillIn, Heading, Note, Paper, PaperBlock, TickList
from app.exports.word_blocks import (
    TEXT_WIDTH,
    BlockWriter,
    apart_from_tables,
    closed,
    set_spacing,
)
from app.exports.word_numbering import numbering_of
from app.exports.word_package import Relations, open_template, write_package
from app.exports.word_pictures import Pictures
from app.exports.word_text import W, add_run, child, element, one_line, plain_paragraph
from app.prose.blocks import Run
from app.workshop.sheet_marks import BOOKMARK_PREFIX, PROMPT

LANDSCAPE_WIDTH = 13662
"""Width of the text on a page on its side, in twentieths of a point."""

_UNDER = 2
_HALF_POINTS = {"Title": 48, "Subtitle": 24, "Heading1": 30, "Heading2": 24}
"""Letters smaller than those of a grondplan, which has a cover: a paper is short."""
_SPACE = {
    "Title": {"before": 0, "after": 100},
    "Subtitle": {"before": 0, "after": 240},
    "Soort": {"before": 0, "after": 60},
    "Heading1": {"before": 300, "after": 120},
    "Heading2": {"before": 240, "after": 60},
}
_MARGIN = "1134"
"""Above and below the text, in twentieths of a point: 2 cm."""
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_EMPTY_BOX = "☐"
_BOX_FONT = "MS Gothic"
_PROMPT_INK, _FRAME_INK = "4A5563", "7A8593"


def write(paper: Paper, stream: IO[bytes]) -> None:
    """Write ``paper`` to a stream."""
    document = open_template(paper)
    _make_smaller(document)
    _lay_page(document, landscape=paper.landscape)
    writer = _Writer(document, LANDSCAPE_WIDTH if paper.landscape else TEXT_WIDTH)
    section = document.element.body[-1]
    for made in closed([*_opening(paper), *apart_from_tables(writer.elements(paper.blocks))]):
        section.addprevious(made)
    write_package(document, stream)


def _opening(paper: Paper) -> list[etree._Element]:
    lines = (("Soort", paper.kind), ("Title", paper.title), ("Subtitle", paper.subtitle))
    return [plain_paragraph(style, one_line(text)) for style, text in lines if text]


class _Writer:
    """The blocks of one paper as elements; numbers its controls and bookmarks."""

    def __init__(self, document: Document, width: int) -> None:
        self._blocks = BlockWriter(numbering_of(document), Relations(document), width)
        self._pictures = Pictures(document, width)
        self._number = 0

    def elements(self, blocks: tuple[PaperBlock, ...]) -> Iterator[etree._Element]:
        for block in blocks:
            if isinstance(block, Heading):
                made = plain_paragraph(f"Heading{block.level}", one_line(block.text))
                if block.new_page:
                    made[0].insert(1, element("pageBreakBefore"))
                yield made
            elif isinstance(block, Note):
                yield plain_paragraph("Toelichting", block.text.strip())
            elif isinstance(block, TickList):
                yield from self._ticks(block)
            elif isinstance(block, Picture):
                yield self._pictures.element(block)
            elif isinstance(block, FillIn):
                yield from self._fill_in(block)
            else:
                yield from self._blocks.elements((block,), _UNDER)

    def _fill_in(self, block: FillIn) -> Iterator[etree._Element]:
        number = self._next()
        heading = plain_paragraph("Heading2", one_line(block.title))
        heading.insert(1, element("bookmarkStart", id=number, name=BOOKMARK_PREFIX + block.mark))
        child(heading, "bookmarkEnd", id=number)
        yield heading
        if block.help:
            yield plain_paragraph("Toelichting", block.help.strip())
        control, content = _control(block.mark, number)
        child(control[0], "showingPlcHdr")
        prompt = plain_paragraph("BodyText", PROMPT)
        child(_first(prompt[-1], "rPr"), "color", val=_PROMPT_INK)
        prompt[0].insert(1, _frame())
        child(prompt[0], "ind", left="113", right="113")
        content.append(prompt)
        yield control

    def _ticks(self, block: TickList) -> Iterator[etree._Element]:
        """Boxes that a click ticks; the words behind them are text."""
        line = plain_paragraph("BodyText", "")
        for place, words in enumerate(block.items, start=1):
            if place > 1 and not block.across:
                yield line
                line = plain_paragraph("BodyText", "")
            if place > 1 and block.across:
                add_run(line, Run("      "), str)
            line.append(self._box(f"{block.mark}-{place}" if block.mark else ""))
            add_run(line, Run(f"\u00a0{one_line(words)}"), str)
            if not block.across:
                set_spacing(line, after=60)
        yield line

    def _box(self, mark: str) -> etree._Element:
        control, content = _control(mark, self._next())
        tick = etree.SubElement(control[0], f"{{{_W14}}}checkbox", nsmap={"w14": _W14})
        for name, value in (("checked", "0"), ("checkedState", "2612"), ("uncheckedState", "2610")):
            state = etree.SubElement(tick, f"{{{_W14}}}{name}")
            state.set(f"{{{_W14}}}val", value)
            if name != "checked":
                state.set(f"{{{_W14}}}font", _BOX_FONT)
        add_run(content, Run(_EMPTY_BOX), str)
        fonts = child(_first(content[-1], "rPr"), "rFonts")
        for script in ("ascii", "eastAsia", "hAnsi"):
            fonts.set(W + script, _BOX_FONT)
        return control

    def _next(self) -> str:
        self._number += 1
        return str(self._number)


def _control(mark: str, number: str) -> tuple[etree._Element, etree._Element]:
    """A content control and what holds its content."""
    control = element("sdt")
    properties = child(control, "sdtPr")
    if mark:
        child(properties, "alias", val=mark)
        child(properties, "tag", val=mark)
    child(properties, "id", val=number)
    return control, child(control, "sdtContent")


def _frame() -> etree._Element:
    """Thin lines around the room to write; paragraphs that are typed in it share them."""
    frame = element("pBdr")
    for side in ("top", "left", "bottom", "right"):
        child(frame, side, val="single", sz="4", space="5", color=_FRAME_INK)
    return frame


def _first(parent: etree._Element, tag: str) -> etree._Element:
    made = element(tag)
    parent.insert(0, made)
    return made


def _make_smaller(document: Document) -> None:
    for style in document.styles.element.iter(W + "style"):
        name = str(style.get(W + "styleId"))
        for size in (*style.iter(W + "sz"), *style.iter(W + "szCs")) if name in _HALF_POINTS else ():
            size.set(W + "val", str(_HALF_POINTS[name]))
        for spacing in style.iter(W + "spacing"):
            for side, value in _SPACE.get(name, {}).items():
                spacing.set(W + side, str(value))


def _lay_page(document: Document, *, landscape: bool) -> None:
    """No cover, so the footer stands on the first page too."""
    section = document.element.body[-1]
    for title_page in section.findall(W + "titlePg"):
        section.remove(title_page)
    margins = section.find(W + "pgMar")
    for side in ("top", "bottom"):
        margins.set(W + side, _MARGIN)
    if landscape:
        size = section.find(W + "pgSz")
        across, down = size.get(W + "w"), size.get(W + "h")
        size.set(W + "w", down)
        size.set(W + "h", across)
        size.set(W + "orient", "landscape")
