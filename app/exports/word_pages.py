"""On which page each heading of a Word file will stand, so that its contents are right when it opens.

Nobody but Word lays out its pages; this does the same sums from the same facts: widths of letters,
heights of lines, space between paragraphs (the larger of the two counts), what stays together, tables
with their repeated header. It reads the elements that were made and the styles of the template, so it
holds for the template of an organisation too. Lengths are in twentieths of a point.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from lxml import etree

from app.exports.word_lines import Lines
from app.exports.word_look import Look, Looks
from app.exports.word_text import W

_NAMES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}
_EXTENT = f"{{{_NAMES['wp']}}}extent"
_RUN, _LINK = W + "r", W + "hyperlink"
_PROPERTIES, _NUMBERING, _INDENT = W + "pPr", W + "numPr", W + "ind"
_BOOKMARK, _NAME, _VALUE = W + "bookmarkStart", W + "name", W + "val"
_EMU = 635
"""English Metric Units in a twentieth of a point."""
_A4 = (11906, 16838)
_WIDOWS = 2
"""Lines of a paragraph that stay together at the foot and at the head of a page."""
_SLACK = 2.0
"""What is too much by less than this still goes on the page: sums are rounded on the way."""


@dataclass(slots=True)
class _Box:
    """A paragraph or a row of a table: lines of one height."""

    look: Look
    lines: int
    line_height: float
    whole: bool = False
    """It is not parted over two pages."""
    names: tuple[str, ...] = ()
    """The bookmarks that begin in it."""
    repeated: float = 0.0
    """What stands above it when it opens a page: the header of its table."""

    height: float = field(init=False)
    spare: float = field(init=False)
    """What the last line on a page can do without."""

    def __post_init__(self) -> None:
        look = self.look
        self.height = look.over + self.lines * self.line_height + look.under
        self.spare = 0.0 if look.under else look.leading

    @property
    def least(self) -> float:
        """What of it must stand on the page where it begins."""
        if self.whole or self.lines < 2 * _WIDOWS:
            return self.height - self.spare
        return self.look.over + _WIDOWS * self.line_height - self.spare


def heading_pages(document: Document) -> dict[str, int]:
    """The page, from 1, of every bookmark in a document."""
    body = document.element.body
    size, margins = body[-1].find(W + "pgSz"), body[-1].find(W + "pgMar")
    width, height = (_length(size, name, standard) for name, standard in zip("wh", _A4, strict=True))
    width -= sum(_length(margins, side) for side in ("left", "right", "gutter"))
    height -= sum(_length(margins, side) for side in ("top", "bottom"))
    measure = _Measure(Looks(document.styles.element, _theme_fonts(document)), _indents(document))
    return _placed(list(measure.boxes(body[:-1], width)), height)


def _length(part: etree._Element, name: str, standard: int = 0) -> int:
    return abs(int(str(part.get(W + name, standard))))


class _Measure:
    """Turns elements into boxes. ``indents`` are what the lists add, by number and level."""

    def __init__(self, looks: Looks, indents: dict[tuple[str, str], tuple[int, int]]) -> None:
        self._looks = looks
        self._indents = indents
        self._lines = Lines()

    def boxes(self, elements: Iterable[etree._Element], width: int) -> Iterator[_Box]:
        for made in elements:
            if made.tag == W + "p":
                yield self._paragraph(made, width)
            elif made.tag == W + "tbl":
                yield from self._table(made)
            elif made.tag == W + "sdt":
                yield from self.boxes(made[-1], width)

    def _paragraph(self, made: etree._Element, width: int, *, bold: bool = False) -> _Box:
        properties, runs, names = None, [], []
        for part in made:
            tag = part.tag
            if tag == _RUN:
                runs.append(part)
            elif tag == _PROPERTIES:
                properties = part
            elif tag == _LINK:
                runs.extend(part)
            elif tag == _BOOKMARK:
                names.append(str(part.get(_NAME)))
        look = self._looks.of(properties)
        left, first = look.left, look.first
        if properties is not None and len(properties) > 1:
            left, first = self._in_list(properties, left, first)
        lines = self._lines.count(runs, look, width - left - look.right, first=first, bold=bold)
        drawings = made.iter(_EXTENT) if lines == 0 else ()
        tall = max((int(str(one.get("cy"))) / _EMU for one in drawings), default=0.0)
        return _Box(look, max(lines, 1), max(tall, look.line_height), look.keep_lines, tuple(names))

    def _in_list(self, properties: etree._Element, left: int, first: int) -> tuple[int, int]:
        numbering = properties.find(_NUMBERING)
        if numbering is None or len(numbering) < 2 or properties.find(_INDENT) is not None:
            return left, first
        level, number = (str(part.get(_VALUE)) for part in numbering)
        return self._indents.get((number, level), (left, first))

    def _table(self, table: etree._Element) -> Iterator[_Box]:
        margins = self._looks.cell(str(table[0][0].get(W + "val")))
        plain = Look()
        keeping = Look(keep_next=True)
        repeated = 0.0
        for row in table.iterchildren(W + "tr"):
            properties = row[0]
            header = properties.find(W + "tblHeader") is not None
            height = margins.line
            for cell in row.iterchildren(W + "tc"):
                width = _length(cell[0][0], "w") - margins.sides
                inside = [self._paragraph(made, width, bold=header) for made in cell.iterchildren(W + "p")]
                words = sum(box.height + box.look.after for box in inside)
                height = max(height, words + margins.ends + margins.line)
            whole = properties.find(W + "cantSplit") is not None
            yield _Box(keeping if header else plain, 1, height, whole, (), 0.0 if header else repeated)
            if header:
                repeated += height


def _placed(boxes: list[_Box], height: float) -> dict[str, int]:
    """Lay boxes on pages of ``height`` and note where the bookmarks come."""
    pages: dict[str, int] = {}
    page, used, after, style = 1, 0.0, 0, ""
    for index, box in enumerate(boxes):
        look = box.look
        close = look.close and style == look.style
        gap = float(0 if close else max(after, look.before))
        fresh = used == 0.0
        if look.page_before and not fresh:
            page, used, fresh = page + 1, 0.0, True
        if not fresh and used + gap + _together(boxes, index, height) > height + _SLACK:
            page, used, fresh = page + 1, 0.0, True
        if fresh:
            gap = float(look.before if look.page_before or page == 1 else 0) + box.repeated
        for name in box.names:
            pages[name] = page
        page, used = _run_on(box, page, used + gap, height)
        after, style = look.after, look.style
    return pages


def _together(boxes: list[_Box], index: int, height: float) -> float:
    """What must stand on the page of a box that begins there: itself, and what it stays with."""
    needed = 0.0
    box = boxes[index]
    for following in boxes[index + 1 :]:
        if not box.look.keep_next or following.look.page_before or needed > height:
            break
        needed += box.height + max(box.look.after, following.look.before)
        box = following
    return needed + box.least if needed + box.least <= height else boxes[index].least


def _run_on(box: _Box, page: int, used: float, height: float) -> tuple[int, float]:
    """The page and how much of it is used after a box that begins at ``used``."""
    height += box.spare
    if box.whole or used + box.height <= height + _SLACK:
        over = box.height if box.height <= height else box.height % height
        return (page + int(box.height // height), over) if box.height > height else (page, used + over)
    left = box.lines
    room = int((height + _SLACK - used - box.look.over) // box.line_height)
    while left > room:
        taken = min(room, left - _WIDOWS) if left - room < _WIDOWS else room
        left -= max(taken, 0)
        page += 1
        room = max(int((height + _SLACK) // box.line_height), 2 * _WIDOWS)
    return page, left * box.line_height + box.look.under


def _theme_fonts(document: Document) -> dict[str, str]:
    """The fonts of the theme for headings (``major``) and text (``minor``), if there is one."""
    for relation in document.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.THEME and not relation.is_external:
            root = etree.fromstring(relation.target_part.blob)
            fonts = {key: root.find(f".//a:{key}Font/a:latin", _NAMES) for key in ("major", "minor")}
            return {key: str(font.get("typeface")) for key, font in fonts.items() if font is not None}
    return {}


def _indents(document: Document) -> dict[tuple[str, str], tuple[int, int]]:
    """Where the text of each list level stands: left and first line, by number of the list and level."""
    root = document.part.numbering_part.element
    definitions = {
        str(one.get(W + "abstractNumId")): {
            str(level.get(W + "ilvl")): _level_indent(level) for level in one.iterfind(W + "lvl")
        }
        for one in root.iterfind(W + "abstractNum")
    }
    return {
        (str(num.get(W + "numId")), level): place
        for num in root.iterfind(W + "num")
        for level, place in definitions.get(str(num[0].get(W + "val")), {}).items()
    }


def _level_indent(level: etree._Element) -> tuple[int, int]:
    indent = level.find(f"{W}pPr/{W}ind")
    if indent is None:
        return 0, 0
    return _length(indent, "left"), -_length(indent, "hanging")
