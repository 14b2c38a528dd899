"""The blocks of a text as Word paragraphs, lists and tables."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from lxml import etree

from app.exports.word_numbering import Numbering
from app.exports.word_text import Relate, Remark, W, child, element, one_line, paragraph
from app.prose.blocks import (
    Alignment,
    Block,
    Blocks,
    BulletList,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    SmallHeading,
    Table,
    runs_text,
)
from app.prose.on_paper import HeadingDepths, introduces

TEXT_WIDTH = 8730
"""Width of the text on a page of the template, in twentieths of a point."""

_DEEPEST_LIST = 8
_DEEPEST_HEADING = 6
_MOST_COLUMNS = 63
"""What Word takes; a table with more makes the file unreadable to it."""

HEADING_STYLES = MappingProxyType({level: f"Heading{level}" for level in range(1, 7)})
_LONGEST_SUMMARY = 400
_SPACE = 140
_LIST_INDENT = 425


class BlockWriter:
    """Turns blocks into elements. ``width`` is that of the text on the page."""

    def __init__(self, numbering: Numbering, relate: Relate, width: int = TEXT_WIDTH) -> None:
        self._numbering = numbering
        self._relate = relate
        self._width = width
        self._about = ""
        self._remark: Remark | None = None

    def elements(
        self,
        blocks: Blocks,
        under: int,
        *,
        about: str = "",
        remark: Remark | None = None,
        styles: Mapping[int, str] = HEADING_STYLES,
    ) -> Iterator[etree._Element]:
        """Elements for ``blocks``, which stand under a heading of level ``under``.

        Headings in the text start one level lower and never skip one, whatever was typed; ``styles`` says
        how each level looks. ``about`` is the heading that they stand under; readers who can't see a
        table are told. ``remark`` makes comments on what rests on contributions.
        """
        self._about, self._remark = one_line(about), remark
        return apart_from_tables(self._elements(blocks, under, styles))

    def _elements(self, blocks: Blocks, under: int, styles: Mapping[int, str]) -> Iterator[etree._Element]:
        depths = HeadingDepths()
        for index, block in enumerate(blocks):
            if isinstance(block, SmallHeading):
                if not block.runs:
                    continue
                level = min(under + depths.of(block.level), _DEEPEST_HEADING)
                yield self._paragraph(styles[level], block.runs)
            else:
                made = list(self._block(block, 0))
                if introduces(block, blocks[index + 1 : index + 2]):
                    keep_with_next(made)
                yield from made

    def _block(self, block: Block, depth: int) -> Iterator[etree._Element]:
        if isinstance(block, Table):
            yield from self._table(block)
        elif isinstance(block, BulletList | NumberedList):
            made = list(self._list(block, depth))
            if depth == 0 and made and made[-1].tag.endswith("}p"):
                set_spacing(made[-1], after=_SPACE)
            yield from made
        elif isinstance(block, Paragraph) and block.runs:
            yield self._paragraph("BodyText", block.runs)

    def _paragraph(self, style: str, runs: Runs) -> etree._Element:
        return paragraph(style, runs, self._relate, self._remark)

    def _list(self, block: BulletList | NumberedList, depth: int) -> Iterator[etree._Element]:
        level = min(depth, _DEEPEST_LIST)
        lists = self._numbering
        num = lists.new_list(level, block.start) if isinstance(block, NumberedList) else lists.bullets
        for index, item in enumerate(block.items):
            first = _item_runs(item[0]) if item else None
            made = _numbered(self._paragraph("ListParagraph", first or ()), num, level)
            if index == 0 and len(block.items) > 1:
                keep_with_next([made])
            yield made
            for part in item if first is None else item[1:]:
                runs = _item_runs(part)
                if runs is None:
                    yield from self._block(part, depth + 1)
                else:
                    yield _indented(self._paragraph("ListContinue", runs), level)

    def _table_title(self) -> str:
        return f"Tabel bij: {self._about}" if self._about else "Tabel"

    def _table(self, table: Table) -> Iterator[etree._Element]:
        if len(table.header) > _MOST_COLUMNS:
            for row in (table.header, *table.rows):
                yield self._paragraph("BodyText", _in_one_line(row))
            return
        widths = column_widths(table, self._width)
        made = new_table("Praktijktabel", widths, self._table_title(), _table_summary(table))
        for index, row in enumerate((table.header, *table.rows)):
            line = child(made, "tr")
            properties = child(line, "trPr")
            child(properties, "cantSplit")
            if index == 0:
                child(properties, "tblHeader")
            for column, runs in enumerate(row):
                text = self._paragraph("Tabeltekst", runs)
                if index == 0:
                    keep_with_next([text])
                alignment = table.alignment[column] if table.alignment else Alignment.START
                if alignment is not Alignment.START:
                    child(text[0], "jc", val="center" if alignment is Alignment.CENTER else "right")
                new_cell(line, widths[column]).append(text)
        yield made


def new_table(style: str, widths: tuple[int, ...], title: str, summary: str) -> etree._Element:
    """An empty table with its columns, whose first row is the header.

    ``title`` and ``summary`` are the alternative text, for whoever can't see it.
    """
    table = element("tbl")
    properties = child(table, "tblPr")
    child(properties, "tblStyle", val=style)
    child(properties, "tblW", w=str(sum(widths)), type="dxa")
    child(properties, "tblLayout", type="fixed")
    child(properties, "tblLook", val="0620", firstRow="1", lastRow="0",
          firstColumn="0", lastColumn="0", noHBand="1", noVBand="1")  # fmt: skip
    child(properties, "tblCaption", val=title)
    child(properties, "tblDescription", val=summary)
    grid = child(table, "tblGrid")
    for width in widths:
        child(grid, "gridCol", w=str(width))
    return table


def _table_summary(table: Table) -> str:
    """What a table holds in one sentence: "Kolommen: Uur, Wat. 4 rijen."."""
    names = ", ".join(one_line(runs_text(cell)) or "zonder naam" for cell in table.header)
    rows = "1 rij" if len(table.rows) == 1 else f"{len(table.rows)} rijen"
    columns = "Kolom" if len(table.header) == 1 else "Kolommen"
    return f"{columns}: {names[:_LONGEST_SUMMARY]}. {rows}."


def new_cell(row: etree._Element, width: int) -> etree._Element:
    """A new last cell of ``row``, without the paragraph that it must get."""
    cell = child(row, "tc")
    child(child(cell, "tcPr"), "tcW", w=str(width), type="dxa")
    return cell


def column_widths(table: Table, width: int = TEXT_WIDTH) -> tuple[int, ...]:
    """Widths that share the page as the table says, or by what the columns hold; none is squeezed."""
    wants = table.widths or tuple(_wanted(table, column) for column in range(len(table.header)))
    return tuple(width * want // sum(wants) for want in wants)


def _wanted(table: Table, column: int) -> int:
    texts = [runs_text(row[column]) for row in (table.header, *table.rows)]
    longest_word = max((len(word) for text in texts for word in text.split()), default=1)
    return max(min(longest_word, 30) + 2, min(max(len(text) for text in texts), 50), 5)


def closed(body: list[etree._Element]) -> list[etree._Element]:
    """``body`` with a paragraph at the end, as Word wants."""
    last = body[-1]
    while last.tag.endswith(("}sdt", "}sdtContent")):
        last = last[-1]
    return [*body, separator()] if last.tag.endswith("}tbl") else body


def separator() -> etree._Element:
    """The one empty paragraph we write: Word joins tables that touch, and wants one after the last."""
    return paragraph("Tussenruimte", (), lambda url: url)


def apart_from_tables(elements: Iterator[etree._Element]) -> Iterator[etree._Element]:
    """``elements`` with some space after each table; a heading has its own."""
    after_table = False
    for made in elements:
        is_table = made.tag.endswith("}tbl")
        if after_table and is_table:
            yield separator()
        elif after_table and not str(made[0][0].get(W + "val")).startswith(("Heading", "Bijlagekop")):
            set_spacing(made, before=_SPACE + 60)
        yield made
        after_table = is_table


def keep_with_next(made: list[etree._Element]) -> None:
    """Keep paragraphs on the page of what follows: nothing is announced and then out of sight."""
    for part in made:
        part[0].insert(1, element("keepNext"))


def _item_runs(block: Block) -> Runs | None:
    """The runs of a paragraph or heading in a list, where a heading is bold text.

    A real heading would break the list and the outline. ``None`` for any other block.
    """
    if isinstance(block, SmallHeading):
        return tuple(replace(run, bold=True) for run in block.runs)
    return block.runs if isinstance(block, Paragraph) else None


def _in_one_line(row: tuple[Runs, ...]) -> Runs:
    return tuple(run for index, cell in enumerate(row) for run in ((Run(" | "),) if index else ()) + cell)


def _numbered(made: etree._Element, num: int, level: int) -> etree._Element:
    numbering = element("numPr")
    child(numbering, "ilvl", val=str(level))
    child(numbering, "numId", val=str(num))
    made[0].insert(1, numbering)
    return made


def _indented(made: etree._Element, level: int) -> etree._Element:
    child(made[0], "ind", left=str(_LIST_INDENT * (level + 1)))
    return made


def set_spacing(made: etree._Element, **values: int) -> None:
    """Set space in the place the schema wants it: after ``bidi``, before ``ind`` and ``jc``."""
    properties = made[0]
    spacing = properties.find(W + "spacing")
    if spacing is None:
        spacing = element("spacing")
        later = sum(part.tag in (W + "ind", W + "jc") for part in properties)
        properties.insert(len(properties) - later, spacing)
    for name, value in values.items():
        spacing.set(W + name, str(value))
